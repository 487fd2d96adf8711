using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A temporary lifting lasts a month at most and was approved by the president (XF-19).</summary>
[RuleId("XF-19"), Cites(Provisions.GoodFaith.UrgentTravel)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class TemporaryLiftRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Duty(matter)
        .AppliesWhen("lifted-for-travel", order.TemporaryLifts.Exists)
        .Requires("one-month", order.TemporaryLifts.All(lift => lift.Until <= LastDay(matter, lift)))
        .Requires("president-approved", order.TemporaryLifts.All(static lift => lift.ApprovedByPresidentOn <= lift.From))
        .Result();

    private static KnownDate LastDay(Matter matter, TemporaryLift lift) =>
        lift.From.Shift(day => matter.Number(Parameters.UrgentTravelMonths, day) is { } months ? Period.Months(months).LastDayFrom(day).Day : day);
}
