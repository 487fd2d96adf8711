using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>A report order states five things (PR-02, CC-04).</summary>
[RuleId("PR-02", "CC-04"), Cites(Provisions.PropertyInvestigation.ReportOrderContent)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class OrderContentRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth States(ReportOrderContent content) => debtor.ReportOrder.Contents.Has(content);

        return Duty(matter)
            .AppliesWhen("ordered", debtor.ReportOrder.IssuedOn >= Info.From)
            .Requires("deadline", States(ReportOrderContent.Deadline) | debtor.ReportOrder.DueOn.Occurred, Severity.Advisory)
            .Requires("scope", States(ReportOrderContent.ScopeAndPeriod), Severity.Advisory)
            .Requires("supplement", States(ReportOrderContent.Supplement), Severity.Advisory)
            .Requires("liability", States(ReportOrderContent.Liability), Severity.Advisory)
            .Requires("form", States(ReportOrderContent.FormAttached), Severity.Advisory)
            .Result();
    }
}
