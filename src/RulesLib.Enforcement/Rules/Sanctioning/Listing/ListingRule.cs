using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>An unperformed obligation and at least one ground: the debtor must be listed, for two years unless the ground is G1 alone (SX-01, SX-02, SX-28).</summary>
/// <remarks>
/// The CPL Interpretation words listing as discretionary, the listing provisions as mandatory; the latter are followed (SX-28). The start of
/// the term is not defined: the day of the decision is taken.
/// </remarks>
[RuleId("SX-01", "SX-02", "SX-28"), Cites(Provisions.DishonestList.Grounds, Provisions.DishonestList.Term, Provisions.CplInterpretation.DishonestList)]
[InForce("2013-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingRule : MeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.DishonestList;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.Listing;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor) => Sanctions.Listed(debtor, matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureTerm? Term(Matter matter, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        if (matter.Number(Parameters.ListingTermYears, matter.AsOf) is not { } years) return new(null, null);
        if (certain.All(static g => g.ListingGround == ListingGround.AbleButRefuses))
            return possible.Count == 0 ? new(null, null) : null;
        return new(years * 12, Period.Years(years).LastDayFrom(matter.AsOf).Day);
    }
}
