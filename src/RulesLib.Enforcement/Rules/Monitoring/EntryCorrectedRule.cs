using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>A wrong entry in the database of 终本 cases is corrected within three days after the request is found right (ZP-10).</summary>
[RuleId("ZP-10"), Cites(Provisions.InterimTermination.EntryCorrection)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Memory)]
public sealed class EntryCorrectedRule : MonitoringRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        KnownDate Due() => Term.DeadlineOf(matter, matter.Closure.DatabaseEntry.CorrectionFoundedOn, Parameters.DatabaseCorrectionDays);
        return Duty(matter)
            .AppliesWhen("found-right", matter.Closure.DatabaseEntry.CorrectionFoundedOn >= Info.From & matter.Closure.DatabaseEntry.CorrectionFoundedOn <= matter.AsOf)
            .Requires("corrected-in-time", Term.IsInTime(matter.Closure.DatabaseEntry.CorrectedOn, Due(), matter.AsOf), Severity.Advisory, Cure.CorrectDatabaseEntry)
            .Result();
    }
}
