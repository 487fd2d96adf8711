using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The network system was asked about every debtor and every required kind of property (ZB-11).</summary>
/// <remarks>A kind that the system does not cover is a matter for ZB-12. How old a query may be is a matter for KZ-02.</remarks>
[RuleId("ZB-11"), Cites(Provisions.InterimTermination.NetworkQuery)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class NetworkQueriedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Unless("no-queryable-identity", !debtor.HasQueryableIdentity)
        .Requires("queried", debtor.NetworkQueries.Any(query => query.QueriedOn <= matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("deposits", Coverage.Asked(debtor, QueryType.Deposits, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("vehicles", Coverage.Asked(debtor, QueryType.Vehicles, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("immovables", Coverage.Asked(debtor, QueryType.Immovables, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("securities", Coverage.Asked(debtor, QueryType.Securities, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();
}
