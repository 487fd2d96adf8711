using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>
/// Whether the restriction of an entity debtor binds a responsible person: the grounds and bars of the entity, for those whom its restriction reaches (XF-05).
/// </summary>
[RuleKind(RuleKinds.Measure)]
[RuleId("XF-05"), Cites(Provisions.ConsumptionRestriction.EntityAndOfficers)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerRestrictionRule : EnforcementRule
{
    private static readonly string[] s_ends = ["restriction-performed", "restriction-security", "restriction-consent", "restriction-officer-released"];

    internal override RuleScope Scope => new("case", Each: typeof(PersonInCase));

    /// <inheritdoc/>
    public override void Define()
    {
        Matter matter = null!;
        DecisionPoint point = null!;
        PersonInCase person = null!;
        IEnumerable<Ground> grounds = null!;
        IEnumerable<Bar> bars = null!;

        When()
            .Match(() => matter)
            .Match(() => point, p => p.Occasion == Occasion.Today)
            .Match(() => person, p => p.Role == PersonRoles.Officer)
            .Query(() => grounds, q => q.Match<Ground>(g => IsAbout(g, person), g => g.Point == point, g => g.Supports == GroundFor.Restriction).Collect())
            .Query(() => bars, q => q.Match<Bar>(b => IsAbout(b, person), b => b.Point == point).Collect());
        Then().Yield(_ => Fold(matter, point, person, grounds, bars));
    }

    // The officer himself, or the entity he answers for.
    private static bool IsAbout(Conclusion conclusion, PersonInCase person) => ReferenceEquals(conclusion.Subject, person.Officer) || ReferenceEquals(conclusion.Subject, person.Debtor);

    private Measure Fold(Matter matter, DecisionPoint point, PersonInCase person, IEnumerable<Ground> grounds, IEnumerable<Bar> bars)
    {
        var all = Conclusion.ById(grounds);
        Ground[] own = [.. all.Where(ground => ReferenceEquals(ground.Subject, person.Officer))];
        Ground[] entity = [.. all.Where(ground => ReferenceEquals(ground.Subject, person.Debtor))];
        var reached = own.Aggregate((Truth)false, static (holds, ground) => holds | ground.Holds);
        var fold = new MeasureFold(matter.InForce(Info, point), MeasureKind.ConsumptionRestriction, entity, Conclusion.ById(bars), reached);
        var details = fold.IsOpen ? MeasureDetails.Empty with { Steps = Steps(matter, person), EndsWhen = s_ends } : MeasureDetails.Empty;
        Ground[] shown = [.. fold.Alive, .. own.Where(static ground => !ground.Holds.IsFalse)];
        return new(Info, MeasureKind.ConsumptionRestriction, person.Subject, fold.Answer, shown, fold.Standing, details, BoundOfficers.IsRestricted(person, matter.AsOf)) { Person = person };
    }

    private static MeasureStep[] Steps(Matter matter, PersonInCase person) =>
    [
        new("restriction-officer-named", BoundOfficers.IsRestricted(person, matter.AsOf), Provisions.ConsumptionRestriction.EntityAndOfficers),
        new("restriction-officer-served", person.Debtor!.ConsumptionOrders.Any(order => order.BoundPersons.Any(bound => bound.PersonId == person.Id & bound.ServedOn <= matter.AsOf)), Provisions.GoodFaith.ServiceBeforeSanction),
    ];
}
