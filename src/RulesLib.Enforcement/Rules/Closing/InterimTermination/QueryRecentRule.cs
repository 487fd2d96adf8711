using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The last network query about a debtor was not stale at the closing: at most three months and a day old (KZ-02).</summary>
/// <remarks>
/// Practice and no law: a stale query is told as a matter of quality. The pack <c>kz</c> puts a curable rule in its place. That no query was made
/// at all is a matter for ZB-11.
/// </remarks>
[RuleId("KZ-02"), Cites(Provisions.InterimTermination.NetworkQuery, Provisions.NationalCheck.CheckItems)]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class QueryRecentRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("queried", debtor.NetworkQueries.Any(query => query.QueriedOn <= matter.ClosedOn))
        .Unless("exempt", QueryAge.IsExempt(debtor))
        .Requires("recent", debtor.NetworkQueries.Any(query => QueryAge.IsRecent(matter, query)), Severity.Advisory, Cure.QueryAgain)
        .Result();
}
