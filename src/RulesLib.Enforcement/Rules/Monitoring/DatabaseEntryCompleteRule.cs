using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>The entry in the database of 终本 cases holds every item: the debtor, title, case, obligation and how far it is performed (ZP-09).</summary>
[RuleId("ZP-09"), Cites(Provisions.InterimTermination.DatabaseContent)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class DatabaseEntryCompleteRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("time-over", Term.DeadlineOf(matter, DatabaseEntry.ServedOnLast(matter), Parameters.DatabaseEntryDays) < matter.AsOf)
        .AppliesWhen("entered", matter.Closure.DatabaseEntry.EnteredOn <= matter.AsOf)
        .Requires("complete", matter.Closure.DatabaseEntry.Complete, Severity.Curable, Cure.CompleteDatabaseEntry)
        .Result();
}
