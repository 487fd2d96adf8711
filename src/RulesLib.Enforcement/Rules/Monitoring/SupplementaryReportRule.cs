using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>After an interim termination the debtor still reports changes of his property within ten days (ZP-16).</summary>
[RuleId("ZP-16"), Cites(Provisions.PropertyInvestigation.ReportAfterInterimTermination, Provisions.PropertyInvestigation.LaterChanges)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SupplementaryReportRule : MonitoringRule<Debtor>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth IsLater(PropertyChange change) => change.ChangedOn > matter.ClosedOn & change.ChangedOn >= Info.From & change.ChangedOn <= matter.AsOf;
        Truth InTime(PropertyChange change) => Term.IsInTime(change.ReportedOn, Term.DeadlineOf(matter, change.ChangedOn, Parameters.SupplementaryReportDays), matter.AsOf);
        return Duty(matter)
            .AppliesWhen("money", matter.Title.Claims.Has(ClaimContent.Money))
            .AppliesWhen("changed-later", debtor.PropertyChanges.Any(IsLater))
            .Requires("reported-in-time", debtor.PropertyChanges.All(change => !IsLater(change) | InTime(change)), Severity.Advisory)
            .Result();
    }
}
