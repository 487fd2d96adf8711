using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>Six months without enforcement open the way to the next higher court (SS-18).</summary>
/// <remarks>Reading: the case as a whole; the six months from the finding of property are not followed asset by asset.</remarks>
[RuleId("SS-18"), Cites(Provisions.CivilProcedureLaw.SixMonthDelay, Provisions.EnforcementProcedure.SixMonthDelay)]
[InForce("2008-04-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class HigherCourtRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        KnownDate Limit() => matter.LastDay(Parameters.HigherCourtMonths, matter.Case.ApplicationReceivedOn);

        return Duty(matter)
            .AppliesWhen("applied", matter.Case.ApplicationReceivedOn >= Info.From)
            .Requires("in-six-months", matter.InTime(matter.Closure.ClosedOn, Limit()) | matter.InTime(matter.Closure.ClosedOn, WithoutDeductions(matter, Limit())), Severity.Advisory)
            .Result();
    }

    // Public notice, appraisal, disputes between courts, stay and suspension do not count.
    private static KnownDate WithoutDeductions(Matter matter, KnownDate limit)
    {
        var days = 0;
        foreach (var period in matter.Case.Deductions)
        {
            var counts = period.Reason.Is(static reason => reason is DeductionReason.PublicNotice or DeductionReason.Appraisal or DeductionReason.JurisdictionDispute
                or DeductionReason.Coordination or DeductionReason.Stay or DeductionReason.Suspension);
            if (counts.IsFalse) continue;
            if (counts.IsUnknown || !period.From.TryGetDay(out var first) || !period.Until.TryGetDay(out var last)) return KnownDate.Unknown;
            days += Math.Max(0, last.DayNumber - first.DayNumber + 1);
        }

        return matter.Case.Deductions.IsComplete ? limit.Shift(day => day.AddDays(days)) : KnownDate.Unknown;
    }
}
