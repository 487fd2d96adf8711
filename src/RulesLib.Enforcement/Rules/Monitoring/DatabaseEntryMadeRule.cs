using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>The case is entered in the database of 终本 cases within seven days of service on the last applicant (ZP-08). Not asked for before that time is over.</summary>
[RuleId("ZP-08"), Cites(Provisions.InterimTermination.DatabaseEntry)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class DatabaseEntryMadeRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        KnownDate Due() => Term.DeadlineOf(matter, DatabaseEntry.ServedOnLast(matter), Parameters.DatabaseEntryDays);
        return Duty(matter)
            .AppliesWhen("time-over", Due() < matter.AsOf)
            .Requires("entered", matter.Closure.DatabaseEntry.EnteredOn <= matter.AsOf, Severity.Curable, Cure.EnterInDatabase)
            .Requires("entered-in-time", !(matter.Closure.DatabaseEntry.EnteredOn <= matter.AsOf) | matter.Closure.DatabaseEntry.EnteredOn <= Due(), Severity.Curable, Cure.EnterInDatabase)
            .Result();
    }
}
