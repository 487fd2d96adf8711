using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>The entry is hidden within three days after everything was performed, enforcement ended for good, or another ground of the law arose (ZP-15).</summary>
[RuleId("ZP-15"), Cites(Provisions.InterimTermination.EntryHiding)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Memory)]
public sealed class EntryHiddenRule : MonitoringRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        KnownDate Due() => Term.DeadlineOf(matter, DatabaseEntry.HidingDueSince(matter), Parameters.DatabaseHidingDays);
        return Duty(matter)
            .AppliesWhen("ground", DatabaseEntry.HidingDueSince(matter) >= Info.From & DatabaseEntry.HidingDueSince(matter) <= matter.AsOf)
            .AppliesWhen("entered", matter.Closure.DatabaseEntry.EnteredOn <= matter.AsOf)
            .Requires("hidden-in-time", Term.IsInTime(matter.Closure.DatabaseEntry.HiddenOn, Due(), matter.AsOf), Severity.Advisory, Cure.HideDatabaseEntry)
            .Result();
    }
}
