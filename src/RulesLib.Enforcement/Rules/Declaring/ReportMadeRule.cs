using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>The debtor reports in time and on every kind of property (PR-03, CC-05).</summary>
/// <remarks>What follows for the closing is ZB-03c, for the dishonest list the fourth ground.</remarks>
[RuleId("PR-03", "CC-05"), Cites(Provisions.PropertyInvestigation.Report)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ReportMadeRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth Covers(ReportedProperty kind) => debtor.Report.ReceivedOn.Occurred.IsFalse ? true : debtor.Report.Covers.Has(kind);

        return Duty(matter)
            .AppliesWhen("ordered", debtor.ReportOrder.IssuedOn >= Info.From)
            .Unless("excused", debtor.Report.Excused)
            .Requires("in-time", matter.InTime(debtor.Report.ReceivedOn, debtor.ReportOrder.DueOn), Severity.Advisory)
            .Requires("income", Covers(ReportedProperty.IncomeAndFunds), Severity.Advisory)
            .Requires("immovables", Covers(ReportedProperty.LandAndHouses), Severity.Advisory)
            .Requires("movables", Covers(ReportedProperty.Movables), Severity.Advisory)
            .Requires("rights", Covers(ReportedProperty.ClaimsAndRights), Severity.Advisory)
            .Requires("others", Covers(ReportedProperty.Others), Severity.Advisory)
            .Requires("burdens", Covers(ReportedProperty.Burdens), Severity.Advisory)
            .Result();
    }
}
