using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>In money claims the report order goes out together with the execution notice (PR-01, CC-03).</summary>
/// <remarks>An order never issued is ZB-03a.</remarks>
[RuleId("PR-01", "CC-03"), Cites(Provisions.PropertyInvestigation.ReportOrder)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class OrderedWithNoticeRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("money-claim", matter.Title.Claims.Has(ClaimContent.Money))
        .AppliesWhen("ordered", debtor.ReportOrder.IssuedOn >= Info.From)
        .Requires("together", debtor.ReportOrder.TogetherWithNotice, Severity.Advisory)
        .Result();
}
