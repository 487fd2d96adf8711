using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Serious illness, a funeral, official duty, foreign affairs or an important examination: the air and high-speed rail ban may be lifted for at most a month (XF-19).</summary>
/// <remarks>Full evidence and a written undertaking are asked for (XF-20).</remarks>
[RuleId("XF-19"), Cites(Provisions.GoodFaith.UrgentTravel, Provisions.GoodFaith.Undertaking)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class UrgentTravelRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.TemporaryTravel;

    private static Truth IsUrgent(RestrictionApplication application) =>
        application.Kind == RestrictionApplicationKind.UrgentTravel & application.TravelReason.Is(static reason => reason != TravelReason.Other);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("natural-person", person.Kind == PartyKind.NaturalPerson)
        .AppliesWhen("restricted", BoundOfficers.IsRestricted(person, point.Day))
        .Requires("urgent", Applications.Any(person, application => IsUrgent(application) & application.ReceivedOn <= point.Day))
        .Requires("evidence", Applications.Any(person, application => IsUrgent(application) & application.EvidenceFull & application.UndertakingGiven))
        .Result();
}
