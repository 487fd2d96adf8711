using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>Each debtor was queried in the national network on all open kinds of property, at most three months and a day before the closing (KZ-02).</summary>
/// <remarks>Takes the place of the advisory rule of that id. Reading: the kinds may be spread over several queries, if each of these is recent.</remarks>
[RuleId("KZ-02"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class NationalQueryRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth Recent() => debtor.NetworkQueries.Any(query => QueryAge.IsRecent(matter, query));
        Truth Covers(QueryType type) => !Recent() | debtor.NetworkQueries.Any(query => QueryAge.IsRecent(matter, query) & query.Results.Any(result => result.Type == type));

        return Duty(matter, debtor)
            .Unless("exempt", QueryAge.IsExempt(debtor))
            .Requires("recent", Recent(), Severity.Curable, Cure.QueryAgain)
            .Requires("deposits", Covers(QueryType.Deposits), Severity.Curable, Cure.QueryAgain)
            .Requires("securities", Covers(QueryType.Securities), Severity.Curable, Cure.QueryAgain)
            .Requires("internet-banks", Covers(QueryType.InternetBanks), Severity.Curable, Cure.QueryAgain)
            .Requires("vehicles", Covers(QueryType.Vehicles), Severity.Curable, Cure.QueryAgain)
            .Requires("immovables", Covers(QueryType.Immovables), Severity.Curable, Cure.QueryAgain)
            .Requires("company-register", Covers(QueryType.CompanyRegister), Severity.Curable, Cure.QueryAgain)
            .Requires("central-bank-accounts", Covers(QueryType.CentralBankAccounts), Severity.Curable, Cure.QueryAgain)
            .Result();
    }
}
