using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>For five years after an interim termination the court asks the network every six months about each active debtor (ZP-03).</summary>
/// <remarks>Due days are counted from the closing each time and not shifted; windows still open are not missed. See <see cref="QueryWindows"/>.</remarks>
[RuleId("ZP-03"), Cites(Provisions.InterimTermination.FiveYearQueries)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class QueriesRepeatedRule : MonitoringRule<Debtor>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth NoneMissed(bool transitional) => QueryWindows.IsTransitional(matter) != transitional ? true
            : QueryWindows.Of(matter, debtor).Aggregate((Truth)true, static (all, window) => all & window.Status switch
            {
                DeadlineStatus.Overdue => false,
                DeadlineStatus.Unknown => Truth.Unknown,
                _ => true,
            });
        return Duty(matter)
            .AppliesWhen("closed", QueryWindows.IsClosed(matter))
            .AppliesWhen("debtor-active", debtor.IsActiveOn(matter.RuledOn))
            .Unless("no-queryable-identity", !debtor.HasQueryableIdentity)
            .Requires("queried", NoneMissed(transitional: false), Severity.Advisory, Cure.QueryAgain)
            .Requires("queried-transitional", NoneMissed(transitional: true), Severity.Advisory, Cure.QueryAgain, Confidence.Unsure)
            .Result();
    }
}
