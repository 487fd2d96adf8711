using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Disposing;

/// <summary>Criminal property that nobody bought (XS-07).</summary>
public class UnsoldForTreasuryTests
{
    private static RuleTable Table { get; } = new(() => Compliant().WithTitle(static t => t with { Kind = TitleKind.CriminalJudgment }))
    {
        { "XS-07", "offered", f => f.With(Unsold("S1") with { FinanceNotifiedOn = Day("2018-03-15") }), "Satisfied" },
        { "XS-07", "never offered", f => f.With(Unsold("S1") with { FinanceNotifiedOn = KnownDate.None }), "Breached: offered Advisory ReopenAndDispose" },
        { "XS-07", "not known whether offered", f => f.With(Unsold("S1")), "Undetermined: offered? Advisory ReopenAndDispose" },
        { "XS-07", "disposed of", f => f.With(Unsold("S1") with { DisposedOn = Day("2018-03-12"), FinanceNotifiedOn = KnownDate.None }), "Excepted" },
        { "XS-07", "not yet auctioned", f => f.With(House("S1") with { FinanceNotifiedOn = KnownDate.None }), "NotApplicable" },
        { "XS-07", "a civil claim", f => f.With(Unsold("S1") with { FinanceNotifiedOn = KnownDate.None }).WithTitle(t => t with { Kind = TitleKind.Judgment }), "NotApplicable" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_finding(string row) => Table.Check(row);
}
