using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Whether the air and high-speed rail ban may be lifted for an urgent journey (XF-19).</summary>
[RuleId("XF-19"), Cites(Provisions.GoodFaith.UrgentTravel)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class TemporaryTravelRule : PersonMeasureRule
{
    private static readonly string[] s_ends = ["travel-over"];

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.TemporaryTravel;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.TemporaryTravel;

    /// <inheritdoc/>
    protected override bool IsBurden => false;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => person.Debtor!.ConsumptionOrders.Any(order => order.TemporaryLifts.Any(lift => IsFor(lift, person) & lift.From <= matter.AsOf & lift.Until >= matter.AsOf));

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible) => MeasureDetails.Empty with
    {
        Bounds = [new(BoundUnit.Months, null, matter.Number(Parameters.UrgentTravelMonths, matter.AsOf), matter.AsOf, Provisions.GoodFaith.UrgentTravel)],
        Steps =
        [
            new("travel-evidence", Applications.Any(person, static application => application.Kind == RestrictionApplicationKind.UrgentTravel & application.EvidenceFull), Provisions.GoodFaith.Undertaking),
            new("travel-undertaking", Applications.Any(person, static application => application.Kind == RestrictionApplicationKind.UrgentTravel & application.UndertakingGiven), Provisions.GoodFaith.Undertaking),
            new("travel-president", person.Debtor!.ConsumptionOrders.Any(order => order.TemporaryLifts.Any(lift => IsFor(lift, person) & lift.ApprovedByPresidentOn <= matter.AsOf)), Provisions.GoodFaith.UrgentTravel),
        ],
        EndsWhen = s_ends,
    };

    private static Truth IsFor(TemporaryLift lift, PersonInCase person) =>
        FactReads.Silently(lift, static fact => fact.PersonId) is { IsGiven: true } named ? named == person.Id : person.Officer is null;
}
