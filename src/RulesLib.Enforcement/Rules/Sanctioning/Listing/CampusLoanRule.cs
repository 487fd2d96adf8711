using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>A full-time student whose debt comes from a campus-loan dispute is in general neither listed nor restricted (SX-24).</summary>
[RuleId("SX-24"), Cites(Provisions.GoodFaith.CampusLoan)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class CampusLoanRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .AppliesWhen("natural-person", debtor.Kind == PartyKind.NaturalPerson)
        .Requires("student", debtor.IsFullTimeStudent)
        .Requires("campus-loan", matter.Title.FromCampusLoan)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports is GroundFor.Listing or GroundFor.Restriction;
}
