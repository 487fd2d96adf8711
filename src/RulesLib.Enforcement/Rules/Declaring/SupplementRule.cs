using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>A later change is reported within ten days (PR-05, CC-07).</summary>
[RuleId("PR-05", "CC-07"), Cites(Provisions.PropertyInvestigation.LaterChanges)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SupplementRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("changed", debtor.PropertyChanges.Any(change => change.ChangedOn >= Info.From))
        .Requires("supplemented", debtor.PropertyChanges.All(change => change.ChangedOn < Info.From | matter.InTime(change.ReportedOn, matter.Deadline(Parameters.SupplementaryReportDays, change.ChangedOn))), Severity.Advisory)
        .Result();
}
