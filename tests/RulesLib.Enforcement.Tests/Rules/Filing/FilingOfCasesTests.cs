using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Filing;

/// <summary>Cases that come back, and cases that share a title (JA-06, JA-07, JA-32). Filed on 2017-10-09.</summary>
public class FilingOfCasesTests
{
    private static RuleTable Table { get; } = new(Compliant)
    {
        { "JA-06", "a 终本 case filed as resumed", f => Back(f, ClosureMethod.InterimTermination, CaseType.ResumedEnforcement), "Satisfied" },
        { "JA-06", "a 终本 case filed as a first case", f => Back(f, ClosureMethod.InterimTermination, CaseType.FirstEnforcement), "Breached: filed-as-resumed Curable CorrectStatistics" },
        { "JA-06", "a 终结执行 case filed as a first case", f => Back(f, ClosureMethod.FinalTermination, CaseType.FirstEnforcement), "Breached: filed-as-resumed Curable CorrectStatistics" },
        { "JA-06", "moved here by a higher court", f => Back(f, ClosureMethod.FinalTermination, CaseType.FirstEnforcement, CaseSource.Designated), "Excepted" },
        { "JA-06", "no case before it", f => f.WithCase(c => c with { Source = CaseSource.Application, OriginalCase = Fact.NonePart<OriginalCase>() }), "NotApplicable" },
        { "JA-06", "resumed, type not known", f => Back(f, ClosureMethod.InterimTermination, CaseType.FirstEnforcement).WithCase(c => c with { Type = default, Number = default }), "Undetermined: filed-as-resumed? Curable CorrectStatistics" },

        { "JA-07", "no other case on the title", f => f.WithCase(c => c with { SharesTitleWithOtherCase = false }), "NotApplicable" },
        { "JA-07", "an instalment that fell due", f => Shared(f, SplitReason.InstalmentDue), "Satisfied" },
        { "JA-07", "definite shares of the debtors", f => Shared(f, SplitReason.DefiniteShareOfDebtor), "Satisfied" },
        { "JA-07", "definite claims of the creditors", f => Shared(f, SplitReason.DefiniteClaimOfCreditor), "Satisfied" },
        { "JA-07", "periodic maintenance", f => Shared(f, SplitReason.PeriodicMaintenance), "Satisfied" },
        { "JA-07", "another reason", f => Shared(f, SplitReason.Other), "Breached: reason-of-law Advisory CorrectStatistics" },
        { "JA-07", "no reason", f => Shared(f, Known<SplitReason>.None), "Breached: reason-of-law Advisory CorrectStatistics" },
        { "JA-07", "reason not known", f => Shared(f, default), "Undetermined: reason-of-law? Advisory CorrectStatistics" },
        { "JA-07", "a resumed case", f => Shared(f, SplitReason.Other).WithCase(c => c with { Type = CaseType.ResumedEnforcement }), "NotApplicable" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_finding(string row) => Table.Check(row);

    [Theory]
    [InlineData("2018-05-31", false)]
    [InlineData("2018-06-01", true)]
    public void The_notice_of_2018_is_cited_from_its_first_day(string day, bool cited) =>
        Judging.Evaluator.Catalog.Find("JA-32").Single().CitationsOn(Day(day)).Any(static c => c.Instrument.Id == "Notice335").Should().Be(cited);

    [Fact]
    public void A_case_filed_wrongly_keeps_its_label() =>
        Back(Compliant(), ClosureMethod.InterimTermination, CaseType.FirstEnforcement).Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);

    private static CaseFile Back(CaseFile file, ClosureMethod before, CaseType type, CaseSource source = CaseSource.Application) =>
        file.WithCase(c => c with { Type = type, Source = source, OriginalCase = new OriginalCase { Method = before } });

    private static CaseFile Shared(CaseFile file, Known<SplitReason> reason) => file.WithCase(c => c with { SharesTitleWithOtherCase = true, SplitReason = reason });
}
