using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>The result of each query after an interim termination is told to the applicants (ZP-04).</summary>
[RuleId("ZP-04"), Cites(Provisions.InterimTermination.QueryResultTold)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class QueryResultToldRule : MonitoringRule<Debtor>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth IsLater(NetworkQuery query) => query.QueriedOn > matter.ClosedOn & query.QueriedOn >= Info.From & query.QueriedOn <= matter.AsOf;
        return Duty(matter)
            .AppliesWhen("queried", debtor.NetworkQueries.Any(IsLater))
            .Unless("no-applicant", matter.HasNoApplicant)
            .Requires("told", debtor.NetworkQueries.All(query => !IsLater(query) | query.ApplicantToldOn <= matter.AsOf), Severity.Advisory, Cure.TellApplicants)
            .Result();
    }
}
