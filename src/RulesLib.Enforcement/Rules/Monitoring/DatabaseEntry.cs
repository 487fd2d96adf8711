using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>From which days the entry in the database of 终本 cases has to be made and hidden.</summary>
internal static class DatabaseEntry
{
    /// <summary>The day the ruling reached the last applicant; none if one of them was not served.</summary>
    public static KnownDate ServedOnLast(Matter matter)
    {
        var applicants = matter.File.Applicants;
        if (applicants.IsNone) return KnownDate.None;
        if (!applicants.IsComplete) return applicants.Any(static a => !a.RulingServedOn.Occurred).IsTrue ? KnownDate.None : KnownDate.Unknown;
        return applicants.Select(static a => a.RulingServedOn).Aggregate(KnownDate.LaterOfBoth);
    }

    /// <summary>The first ground for hiding the entry: everything performed, final termination, or another ground of the law.</summary>
    public static KnownDate HidingDueSince(Matter matter) => KnownDate.Earlier(
        KnownDate.Earlier(matter.File.Amounts.PerformedInFullOn, matter.File.Resumption.FinallyTerminatedOn),
        matter.Closure.DatabaseEntry.OtherHidingGroundOn);
}
