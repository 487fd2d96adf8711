using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>The duty to report does not end by interim termination (PR-10, CC-11).</summary>
[RuleId("PR-10", "CC-11"), Cites(Provisions.PropertyInvestigation.ReportEnds, Provisions.PropertyInvestigation.ReportAfterInterimTermination)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ReportDutyGoesOnRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("terminated", matter.Closure.Method == ClosureMethod.InterimTermination)
        .AppliesWhen("ordered", debtor.ReportOrder.IssuedOn.Occurred)
        .Requires("goes-on", !(debtor.Report.ProcedureEndedOn <= matter.ClosedOn), Severity.Advisory)
        .Result();
}
