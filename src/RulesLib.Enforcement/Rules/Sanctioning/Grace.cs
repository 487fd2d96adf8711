using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>The bounds of a grace period (SX-25).</summary>
internal static class Grace
{
    /// <summary>Whether a grace period from a decision to its last day lasts one to three months, both included.</summary>
    public static Truth IsWithinBounds(Matter matter, KnownDate decidedOn, KnownDate endsOn)
    {
        KnownDate After(DatedParameter<int> number) => decidedOn.Shift(day => matter.Number(number, day) is { } months ? Period.Months(months).LastDayFrom(day).Day : day);

        return endsOn >= After(Parameters.GraceMinMonths) & endsOn <= After(Parameters.GraceMaxMonths);
    }
}
