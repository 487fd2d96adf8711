using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>Outside 终本 too the court queries the network, unless the debt was paid (CC-01).</summary>
/// <remarks>For 终本 the query is ZB-11.</remarks>
[RuleId("CC-01"), Cites(Provisions.PropertyInvestigation.Channels)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class NetworkQueriedInTimeRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("closed-otherwise", matter.Closure.Method.Is(static method => method != ClosureMethod.InterimTermination))
        .AppliesWhen("debtor-active", debtor.IsActiveOn(matter.ClosedOn))
        .Unless("performed", matter.Closure.Method == ClosureMethod.FullPerformance & ClosingActs.FullyPerformed(matter))
        .Unless("no-queryable-identity", !debtor.HasQueryableIdentity)
        .Requires("queried", debtor.NetworkQueries.Any(query => query.QueriedOn <= matter.ClosedOn), Severity.Advisory)
        .Result();
}
