using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Rules.ClosureLabel;
using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules;

public class LabelTests
{
    private static readonly ClosureLabel[] s_any = Enum.GetValues<ClosureLabel>();

    [Fact]
    public void A_termination_in_which_everything_is_in_order_is_compliant()
    {
        var report = Cases.Compliant().Judge();

        report.Closure.Assessments.Where(a => a.Outcome is not (Outcome.Satisfied or Outcome.NotApplicable or Outcome.Excepted))
            .Select(a => $"{a.RuleId} {a.Outcome} {string.Join(',', a.Findings.Select(f => f.Key))}").Should().BeEmpty();
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.PossibleLabels.Should().Equal(ClosureLabel.CompliantTermination);
        report.Closure.Article1Met.IsTrue.Should().BeTrue();
        report.Faults.Should().BeEmpty();
        report.DataIssues.Should().BeEmpty();
        report.Questions.Should().BeEmpty();
    }

    public static TheoryData<string> Names => [.. Rows.Keys];

    // What is judged, its label (null: waiting), every label still possible.
    private static Dictionary<string, (Func<CaseFile> File, ClosureLabel? Label, ClosureLabel[] Possible)> Rows { get; } = new(StringComparer.Ordinal)
    {
        // VO-01
        ["no closing of any kind"] = (static () => Compliant().WithClosure(static c => Nothing() with { Method = Known<ClosureMethod>.None }), NotConcluded, [NotConcluded]),
        ["终本 intended, nothing made, nothing reported"] = (static () => Closing.HearingAndRulingTests.Unruled(Compliant()).WithClosure(static c => c with { ClosedOn = KnownDate.None, ReportedOn = KnownDate.None }), NotConcluded, [NotConcluded]),
        ["终本 ruled, not served, not reported"] = (static () => Unreported(Compliant()).WithApplicant(static a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }), NotConcluded, [NotConcluded]),
        ["终结执行 intended, nothing made, nothing reported"] = (static () => Unreported(Closing.HearingAndRulingTests.Unruled(Ended())), NotConcluded, [NotConcluded]),
        ["执行完毕 intended, money owed, no notice, not reported"] = (static () => Unreported(Closing.FullPerformanceTests.Unnoticed(Closing.FullPerformanceTests.Owing(Performed(), 1m))), NotConcluded, [NotConcluded]),

        // VO-02 (a): no act
        ["终本 reported, no ruling"] = (static () => Closing.HearingAndRulingTests.Unruled(Compliant()), MisreportedClosure, [MisreportedClosure]),
        ["终本 reported, ruling never served"] = (static () => Compliant().WithApplicant(static a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }), MisreportedClosure, [MisreportedClosure]),
        ["终本 reported, one of two applicants never served"] = (static () => Compliant().With(Applicant("A2") with { RulingServedOn = KnownDate.None, RulingServiceProved = false }), MisreportedClosure, [MisreportedClosure]),
        ["终结执行 reported, no ruling"] = (static () => Closing.HearingAndRulingTests.Unruled(Ended()), MisreportedClosure, [MisreportedClosure]),
        ["不予执行 reported, no ruling"] = (static () => Closing.HearingAndRulingTests.Unruled(By(ClosureMethod.NonEnforcement, ClosingGroundKind.AwardNotEnforced)), MisreportedClosure, [MisreportedClosure]),

        // VO-02 (b) and (c): method not open, case suspended
        ["不予执行 of a resumed case"] = (static () => By(ClosureMethod.NonEnforcement, ClosingGroundKind.AwardNotEnforced).WithCase(static c => c with { Type = CaseType.ResumedEnforcement }), MisreportedClosure, [MisreportedClosure]),
        ["a first case closed by a method of preservation"] = (static () => By(ClosureMethod.PreservationCompleted, ClosingGroundKind.OtherStatutory), MisreportedClosure, [MisreportedClosure]),
        ["终本 of a suspended case"] = (static () => Compliant().With(Whole()), MisreportedClosure, [MisreportedClosure]),
        ["驳回申请 of a suspended case"] = (static () => By(ClosureMethod.Dismissal, ClosingGroundKind.ConditionsNotMet).With(Whole()), MisreportedClosure, [MisreportedClosure]),

        // VO-02 (d): ground disproved
        ["执行完毕, money owed"] = (static () => Closing.FullPerformanceTests.Owing(Performed(), 1m), MisreportedClosure, [MisreportedClosure]),
        ["终结执行 without any ground"] = (static () => Ended().WithClosure(static c => c with { Grounds = [] }), MisreportedClosure, [MisreportedClosure]),
        ["终结执行 on a ground that is disproved"] = (static () => Ended().WithClosure(static c => c with { Grounds = [c.Grounds[0] with { Proved = false }] }), MisreportedClosure, [MisreportedClosure]),
        ["销案 without any ground"] = (static () => Ended().WithClosure(static c => c with { Method = ClosureMethod.CaseWithdrawal, Grounds = [] }), MisreportedClosure, [MisreportedClosure]),
        ["终本, nothing owed"] = (static () => Compliant().WithAmounts(static a => a with { Received = 100_000m }), MisreportedClosure, [MisreportedClosure]),
        ["终本 of a pure act"] = (static () => Compliant().WithTitle(static t => t with { Claims = [ClaimContent.NonFungibleAct] }), MisreportedClosure, [MisreportedClosure]),
        ["终本, every debtor dead"] = (static () => Compliant().WithDebtor(static d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2018-01-01") }), MisreportedClosure, [MisreportedClosure]),
        ["终本 of 2016, nothing owed"] = (static () => UnderOpinion2014().WithAmounts(static a => a with { Received = 100_000m }), MisreportedClosure, [MisreportedClosure]),
        ["终本 of 2016, every debtor dead"] = (static () => UnderOpinion2014().WithDebtor(static d => d with { Status = DebtorStatus.Dead, DiedOn = Day("2016-01-01") }), MisreportedClosure, [MisreportedClosure]),

        // VO-03
        ["执行完毕 with notice"] = (Performed, ActuallyConcluded, [ActuallyConcluded]),
        ["执行完毕 without notice, full performance proved"] = (static () => Closing.FullPerformanceTests.Unnoticed(Performed()), ActuallyConcluded, [ActuallyConcluded]),
        ["执行完毕 by a settlement performed"] = (static () => Closing.FullPerformanceTests.Owing(Performed(), 1m).With(Closing.FullPerformanceTests.Settled()), ActuallyConcluded, [ActuallyConcluded]),
        ["终结执行 on a proved ground"] = (Ended, ActuallyConcluded, [ActuallyConcluded]),
        ["销案 on a proved ground, no ruling needed"] = (static () => Closing.HearingAndRulingTests.Unruled(By(ClosureMethod.CaseWithdrawal, ClosingGroundKind.FiledElsewhereFirst)), ActuallyConcluded, [ActuallyConcluded]),
        ["不予执行 on a proved ground"] = (static () => By(ClosureMethod.NonEnforcement, ClosingGroundKind.AwardNotEnforced), ActuallyConcluded, [ActuallyConcluded]),
        ["驳回申请 on a proved ground"] = (static () => By(ClosureMethod.Dismissal, ClosingGroundKind.ConditionsNotMet), ActuallyConcluded, [ActuallyConcluded]),

        // VO-04 to VO-06
        ["终本 with a house left alone"] = (static () => Compliant().With(House("S1")), NonCompliantTermination, [NonCompliantTermination]),
        ["终本 with a house left alone, not yet reported"] = (static () => Unreported(Compliant().With(House("S1"))), NonCompliantTermination, [NonCompliantTermination]),
        ["终本 without interview"] = (static () => Compliant().WithInterview(static i => i with { HeldOn = KnownDate.None }), IncompleteTermination, [IncompleteTermination]),
        ["终本 of 2016 without proof of service"] = (static () => UnderOpinion2014().WithApplicant(static a => a with { RulingServiceProved = false }), IncompleteTermination, [IncompleteTermination]),
        ["终本 not published"] = (static () => Compliant().WithRuling(static r => r with { PublishedOn = KnownDate.None }), CompliantTermination, [CompliantTermination]),
        ["终本 of a title about visitation"] = (static () => Compliant().WithTitle(static t => t with { Claims = [ClaimContent.Visitation] }), CompliantTermination, [CompliantTermination]),
        ["终本 of 2016 in order"] = (UnderOpinion2014, CompliantTermination, [CompliantTermination]),

        // Fatal beats curable, misreported beats fatal
        ["终本 with a house left alone and no interview"] = (static () => Compliant().With(House("S1")).WithInterview(static i => i with { HeldOn = KnownDate.None }), NonCompliantTermination, [NonCompliantTermination]),
        ["终本 with a house left alone and nothing owed"] = (static () => Compliant().With(House("S1")).WithAmounts(static a => a with { Received = 100_000m }), MisreportedClosure, [MisreportedClosure]),
        ["终本 never served, with a house left alone"] = (static () => Compliant().With(House("S1")).WithApplicant(static a => a with { RulingServedOn = KnownDate.None }), MisreportedClosure, [MisreportedClosure]),

        // 待核 and what is not proved
        ["nothing known but a reported closing"] = (static () => new CaseFile { Closure = new Closure { ClosedOn = Day("2018-03-22") } }, null, s_any),
        ["nothing known"] = (static () => new CaseFile(), null, s_any),
        ["终结执行, ground not known to be proved"] = (static () => Ended().WithClosure(static c => c with { Grounds = [c.Grounds[0] with { Proved = default }], Documents = default }), null, [MisreportedClosure, ActuallyConcluded]),
        ["终结执行, nothing known of grounds"] = (static () => Ended().WithClosure(static c => c with { Grounds = default }), null, [MisreportedClosure, ActuallyConcluded]),
        ["终结执行, service not known"] = (static () => Ended().WithApplicant(static a => a with { RulingServedOn = default }), null, [MisreportedClosure, ActuallyConcluded]),
        ["执行完毕, nothing known of performance"] = (static () => Performed().WithClosure(static c => c with { EverythingPerformed = default }) with { Amounts = null! }, null, [MisreportedClosure, ActuallyConcluded]),
        ["终本, interview not known"] = (static () => Compliant().WithInterview(static i => i with { HeldOn = default }), IncompleteTermination, [IncompleteTermination, CompliantTermination]),
        ["终本, network queries not known"] = (static () => Compliant().WithDebtor(static d => d with { NetworkQueries = default }), IncompleteTermination, [NonCompliantTermination, CompliantTermination]),
        ["终本 with a house left alone, interview not known"] = (static () => Compliant().With(House("S1")).WithInterview(static i => i with { HeldOn = default }), NonCompliantTermination, [NonCompliantTermination]),
        ["终本 without interview, publication not known"] = (static () => Compliant().WithInterview(static i => i with { HeldOn = KnownDate.None }).WithRuling(static r => r with { PublishedOn = default }), IncompleteTermination, [IncompleteTermination]),
        ["终本, publication not known"] = (static () => Compliant().WithRuling(static r => r with { PublishedOn = default }), CompliantTermination, [CompliantTermination]),
        ["终本, three months of a resumed case not known"] = (static () => Compliant().WithCase(static c => c with { Type = CaseType.ResumedEnforcement, FiledOn = default }), CompliantTermination, [CompliantTermination]),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_gets_the_label_that_its_facts_allow(string row)
    {
        var (file, label, possible) = Rows[row];

        var closure = file().Judge().Closure;

        closure.PossibleLabels.Should().Equal(possible);
        closure.Label.Should().Be(label);
    }

    [Theory]
    [InlineData(CaseType.PreservationEnforcement)]
    [InlineData(CaseType.Objection)]
    [InlineData(CaseType.Review)]
    [InlineData(CaseType.Supervision)]
    public void A_case_that_enforces_nothing_gets_no_label(CaseType type)
    {
        var closure = Compliant().WithCase(c => c with { Type = type }).Judge().Closure;

        closure.IsOutOfScope.Should().BeTrue();
        closure.Label.Should().BeNull();
        closure.PossibleLabels.Should().BeEmpty();
    }

    [Fact]
    public void Applicants_that_are_not_listed_leave_the_service_open()
    {
        var report = (Compliant() with { Applicants = default }).Judge();

        report.Closure.PossibleLabels.Should().Contain([MisreportedClosure, IncompleteTermination, CompliantTermination]);
        report.Closure.Label.Should().Be(IncompleteTermination);
        report.Of("ZB-23").Should().ContainSingle().Which.Outcome.Should().Be(Outcome.Undetermined);
        report.Questions.Select(q => q.Path).Should().Contain("$.applicants");
    }

    [Fact]
    public void Somebody_the_file_may_not_name_is_open()
    {
        var file = Compliant() with { Debtors = Compliant().Debtors.OrMore() };
        var report = file.Judge();

        report.Of("ZB-02").Select(a => a.Outcome).Should().Equal(Outcome.Satisfied, Outcome.Undetermined);
        report.Closure.Label.Should().Be(IncompleteTermination);
        report.Closure.PossibleLabels.Should().Contain([NonCompliantTermination, CompliantTermination]);
        report.Closure.Article1Met.Should().Be(Truth.Unknown);
        report.Questions.Should().ContainSingle(q => q.Path == "$.debtors");
    }

    [Fact]
    public void Somebody_the_file_may_not_name_does_not_mend_what_is_certain()
    {
        var file = Compliant().WithNotice(static n => n with { IssuedOn = KnownDate.None }) is var f ? f with { Debtors = f.Debtors.OrMore() } : null!;

        file.Judge().Closure.Label.Should().Be(NonCompliantTermination);
        file.Judge().Closure.Article1Met.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void The_definitions_are_texts_in_both_languages()
    {
        foreach (var label in s_any)
            foreach (var culture in new[] { "zh-CN", "en" }.Select(System.Globalization.CultureInfo.GetCultureInfo))
                Texts.TextCatalog.Find(Texts.TextCatalog.Report, $"ClosureLabel.{label}.definition", culture).Should().NotBeNullOrWhiteSpace();
    }

    private static Closure Nothing() => new()
    {
        ClosedOn = KnownDate.None,
        ReportedOn = KnownDate.None,
        Ruling = Fact.NonePart<ClosingRuling>(),
        NoticeSentOn = KnownDate.None,
    };

    private static CaseFile Unreported(CaseFile file) => file.WithClosure(static c => c with { ClosedOn = KnownDate.None, ReportedOn = KnownDate.None });

    private static CaseFile By(ClosureMethod method, ClosingGroundKind kind) => EndedBy(method, kind)
        .WithTitle(t => t with { Kind = kind == ClosingGroundKind.AwardNotEnforced ? TitleKind.ArbitralAward : t.Kind });

    private static Suspension Whole() => new() { Scope = SuspensionScope.Case, Ground = SuspensionGround.Other, From = Day("2018-02-01"), Until = KnownDate.None };
}
