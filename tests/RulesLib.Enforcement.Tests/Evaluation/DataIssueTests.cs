using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Evaluation;

public class DataIssueTests
{
    public static TheoryData<string> Names => [.. Rows.Keys];

    private static Dictionary<string, (Func<CaseFile, CaseFile> Change, DataIssueKind Kind, string[] Paths)> Rows { get; } = new(StringComparer.Ordinal)
    {
        ["title effective after the ruling"] = (f => f.WithTitle(t => t with { EffectiveOn = Day("2018-03-21") }), DataIssueKind.OrderOfDays, ["$.title.effectiveOn", "$.closure.ruling.madeOn"]),
        ["received after it was filed"] = (f => f.WithCase(c => c with { ApplicationReceivedOn = Day("2017-10-10") }), DataIssueKind.OrderOfDays, ["$.case.applicationReceivedOn", "$.case.filedOn"]),
        ["published before it was made"] = (f => f.WithRuling(r => r with { PublishedOn = Day("2018-03-19") }), DataIssueKind.OrderOfDays, ["$.closure.ruling.madeOn", "$.closure.ruling.publishedOn"]),
        ["original case closed before it was filed"] = (f => f.WithCase(c => c with { OriginalCase = new OriginalCase { FiledOn = Day("2016-01-02"), ClosedOn = Day("2016-01-01") } }), DataIssueKind.OrderOfDays, ["$.case.originalCase.filedOn", "$.case.originalCase.closedOn"]),
        ["original case closed after this one was filed"] = (f => f.WithCase(c => c with { OriginalCase = new OriginalCase { FiledOn = Day("2016-01-02"), ClosedOn = Day("2017-10-10") } }), DataIssueKind.OrderOfDays, ["$.case.originalCase.closedOn", "$.case.filedOn"]),
        ["closed before it was filed"] = (f => f.WithClosure(c => c with { ClosedOn = Day("2017-10-08") }), DataIssueKind.OrderOfDays, ["$.case.filedOn", "$.closure.closedOn"]),
        ["ruling served before it was made"] = (f => f.WithApplicant(a => a with { RulingServedOn = Day("2018-03-19") }), DataIssueKind.OrderOfDays, ["$.closure.ruling.madeOn", "$.applicants[0].rulingServedOn"]),
        ["notice served before it was issued"] = (f => f.WithNotice(n => n with { ServedOn = Day("2017-10-11") }), DataIssueKind.OrderOfDays, ["$.debtors[0].notice.issuedOn", "$.debtors[0].notice.servedOn"]),
        ["report order served before it was issued"] = (f => f.WithReportOrder(o => o with { ServedOn = Day("2017-10-11") }), DataIssueKind.OrderOfDays, ["$.debtors[0].reportOrder.issuedOn", "$.debtors[0].reportOrder.servedOn"]),
        ["report checked before it came"] = (f => f.WithReport(r => r with { VerifiedOn = Day("2017-10-19") }), DataIssueKind.OrderOfDays, ["$.debtors[0].report.receivedOn", "$.debtors[0].report.verifiedOn"]),
        ["died before birth"] = (f => f.WithDebtor(d => d with { Status = DebtorStatus.Dead, DiedOn = Day("1980-05-05") }), DataIssueKind.OrderOfDays, ["$.debtors[0].bornOn", "$.debtors[0].diedOn"]),
        ["deleted before it was listed"] = (f => f.WithDebtor(d => d with { Listings = [new DishonestListing { DecidedOn = Day("2018-02-02"), DeletedOn = Day("2018-02-01") }] }), DataIssueKind.OrderOfDays, ["$.debtors[0].listings[0].decidedOn", "$.debtors[0].listings[0].deletedOn"]),
        ["lifted before it was issued"] = (f => f.WithOrder(o => o with { LiftedOn = Day("2017-10-31") }), DataIssueKind.OrderOfDays, ["$.debtors[0].consumptionOrders[0].issuedOn", "$.debtors[0].consumptionOrders[0].liftedOn"]),
        ["clue checked before it came"] = (f => f.With(Clue("C1") with { VerifiedOn = Day("2018-01-04") }), DataIssueKind.OrderOfDays, ["$.clues[0].receivedOn", "$.clues[0].verifiedOn"]),
        ["closed after the day of judging"] = (f => f.WithClosure(c => c with { ClosedOn = Day("2018-04-29") }), DataIssueKind.AfterDayOfJudging, ["$.closure.closedOn"]),
        ["ruled after the day of judging"] = (f => f.WithRuling(r => r with { MadeOn = Day("2018-04-29"), PublishedOn = KnownDate.None }).WithApplicant(a => a with { RulingServedOn = Day("2018-04-30") }), DataIssueKind.AfterDayOfJudging, ["$.closure.ruling.madeOn"]),
        ["parts and recorded rest differ"] = (f => f.WithAmounts(a => a with { Outstanding = 99_999.98m }), DataIssueKind.AmountsDoNotAddUp, ["$.amounts.dueUnderTitle", "$.amounts.outstanding"]),
        ["closing amount less receipts is not the rest"] = (f => f.WithAmounts(a => a with { ClosingAmount = 100_001m, Outstanding = 100_000m }), DataIssueKind.AmountsDoNotAddUp, ["$.amounts.closingAmount", "$.amounts.received", "$.amounts.waived", "$.amounts.outstanding"]),
        ["a negative sum"] = (f => f.WithAmounts(a => a with { Waived = -1m }), DataIssueKind.NegativeAmount, ["$.amounts.waived"]),
        ["the number says another type"] = (f => f.WithCase(c => c with { Type = CaseType.ResumedEnforcement }), DataIssueKind.CaseTypeDiffers, ["$.case.number", "$.case.type"]),
        ["the number says another year"] = (f => f.WithCase(c => c with { Number = Number("(2016)甘0402执123号") }), DataIssueKind.YearDiffers, ["$.case.number", "$.case.filedOn"]),
        ["a closing notice beside a ruling"] = (f => f.WithClosure(c => c with { NoticeSentOn = Day("2018-03-22") }), DataIssueKind.TwoClosings, ["$.closure.method", "$.closure.noticeSentOn"]),
        ["two debtors with one id"] = (f => f.With(Debtor("D1")), DataIssueKind.DuplicateId, ["$.debtors[0].id", "$.debtors[1].id"]),
        ["an applicant with the id of a debtor"] = (f => f.With(Applicant("D1")), DataIssueKind.DuplicateId, ["$.applicants[1].id", "$.debtors[0].id"]),
        ["property of somebody unknown"] = (f => f.With(House("S1") with { DebtorId = "D9" }), DataIssueKind.UnknownId, ["$.assets[0].debtorId"]),
        ["a clue about somebody unknown"] = (f => f.With(Clue("C1") with { DebtorId = "D9" }), DataIssueKind.UnknownId, ["$.clues[0].debtorId"]),
        ["withdrawn without a withdrawal"] = (_ => Ended().WithApplicant(a => a with { WithdrewOn = KnownDate.None }), DataIssueKind.GroundDiffers, ["$.closure.grounds[0].proved"]),
        ["active and dead"] = (f => f.WithDebtor(d => d with { DiedOn = Day("2018-04-01") }), DataIssueKind.StandingDiffers, ["$.debtors[0].status", "$.debtors[0].diedOn"]),
        ["active and removed"] = (f => f.WithDebtor(d => d with { RemovedOn = Day("2018-04-01") }), DataIssueKind.StandingDiffers, ["$.debtors[0].status", "$.debtors[0].removedOn"]),
        ["active and in bankruptcy"] = (f => f.WithDebtor(d => d with { BankruptcyAcceptedOn = Day("2018-04-01") }), DataIssueKind.StandingDiffers, ["$.debtors[0].status", "$.debtors[0].bankruptcyAcceptedOn"]),
        ["active and deregistered"] = (f => f.WithDebtor(d => d with { DeregisteredOn = Day("2018-04-01") }), DataIssueKind.StandingDiffers, ["$.debtors[0].status", "$.debtors[0].deregisteredOn"]),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_contradiction_is_told_with_its_paths(string row)
    {
        var (change, kind, paths) = Rows[row];

        var issue = change(Compliant()).Judge().DataIssues.Should().ContainSingle().Subject;

        issue.Kind.Should().Be(kind);
        issue.Paths.Should().Equal(paths);
        foreach (var culture in new[] { "zh-CN", "en" }.Select(CultureInfo.GetCultureInfo))
            issue.Render(culture).Should().NotContain($"DataIssueKind.{kind}").And.ContainAny(paths);
    }

    [Fact]
    public void Every_kind_of_contradiction_is_tested() =>
        Rows.Values.Select(static row => row.Kind).Distinct().Should().BeEquivalentTo(Enum.GetValues<DataIssueKind>());

    [Theory]
    [InlineData("99999.99")]
    [InlineData("100000")]
    [InlineData("100000.01")]
    public void One_fen_is_within_tolerance(string outstanding) =>
        Compliant().WithAmounts(a => a with { Outstanding = decimal.Parse(outstanding, CultureInfo.InvariantCulture) }).Judge().DataIssues.Should().BeEmpty();

    [Fact]
    public void What_may_still_fit_is_no_contradiction()
    {
        Compliant().WithApplicant(static a => a with { RulingServedOn = KnownDate.Between(Day("2018-03-01"), Day("2018-03-31")) }).Judge().DataIssues.Should().BeEmpty();
        Compliant().WithApplicant(static a => a with { RulingServedOn = default }).Judge().DataIssues.Should().BeEmpty();
        Compliant().WithRuling(static r => r with { MadeOn = Day("2018-03-20") }).Judge("2018-03-22").DataIssues.Should().BeEmpty();
        (Compliant() with { Debtors = Compliant().Debtors.OrMore() }).With(House("S1") with { DebtorId = "D9" }).Judge().DataIssues.Should().NotContain(static i => i.Kind == DataIssueKind.StandingDiffers);
    }

    [Fact]
    public void A_contradiction_does_not_stop_the_judging() =>
        Compliant().WithAmounts(static a => a with { Waived = -1m }).Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
}
