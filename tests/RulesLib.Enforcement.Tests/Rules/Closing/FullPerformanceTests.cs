using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>执行完毕 (JA-15a to JA-15e), closed on 2018-03-22.</summary>
public class FullPerformanceTests
{
    internal static RuleTable Table { get; } = new(Performed)
    {
        { "JA-15a", "everything performed", f => f, "Satisfied" },
        { "JA-15a", "the sums say that nothing is owed", f => Silent(f), "Satisfied" },
        { "JA-15a", "one fen is owed", f => Owing(f, 0.01m), "Breached: nothing-left Fatal ContinueEnforcement" },
        { "JA-15a", "owed, but acknowledged in full on the day of the closing", f => Owing(f, 100m).WithAmounts(a => a with { AcknowledgedInFullOn = Day("2018-03-22") }), "Satisfied" },
        { "JA-15a", "owed, acknowledged in full the day after the closing", f => Owing(f, 100m).WithAmounts(a => a with { AcknowledgedInFullOn = Day("2018-03-23") }), "Breached: nothing-left Fatal ContinueEnforcement" },
        { "JA-15a", "owed, a settlement performed", f => Owing(f, 100m).With(Settled()), "Excepted" },
        { "JA-15a", "owed, a settlement not performed", f => Owing(f, 100m).With(Settled() with { FullyPerformed = false, PerformedOn = KnownDate.None }), "Breached: nothing-left Fatal ContinueEnforcement" },
        { "JA-15a", "the rest was waived", f => Silent(f).WithAmounts(a => a with { Received = 60_000m, Waived = 40_000m }), "Satisfied" },
        { "JA-15a", "no sum left, but a thing to deliver of which nothing is known", f => Silent(f).WithTitle(t => t with { Claims = [ClaimContent.Money, ClaimContent.Delivery] }), "Undetermined: nothing-left? Fatal ContinueEnforcement" },
        { "JA-15a", "no sum left, a thing not delivered", f => f.WithTitle(t => t with { Claims = [ClaimContent.Money, ClaimContent.Delivery] }).WithClosure(c => c with { EverythingPerformed = false }), "Breached: nothing-left Fatal ContinueEnforcement" },
        { "JA-15a", "nothing known of the sums", f => Silent(f) with { Amounts = null! }, "Undetermined: nothing-left? Fatal ContinueEnforcement" },

        { "JA-15b", "no settlement", f => f, "NotApplicable" },
        { "JA-15b", "a settlement, and the title performed", f => f.With(Settled() with { FullyPerformed = false }), "Excepted" },
        { "JA-15b", "owed, a settlement performed on the day of the closing", f => Owing(f, 100m).With(Settled() with { PerformedOn = Day("2018-03-22") }), "Satisfied" },
        { "JA-15b", "owed, a settlement performed the day after the closing", f => Owing(f, 100m).With(Settled() with { PerformedOn = Day("2018-03-23") }), "Breached: fully-performed Fatal ContinueEnforcement" },
        { "JA-15b", "owed, a settlement not performed", f => Owing(f, 100m).With(Settled() with { FullyPerformed = false, PerformedOn = KnownDate.None }), "Breached: fully-performed Fatal ContinueEnforcement" },
        { "JA-15b", "owed, not known whether the settlement is performed", f => Owing(f, 100m).With(Settled() with { FullyPerformed = default }), "Undetermined: fully-performed? Fatal ContinueEnforcement" },

        { "JA-15c", "notice sent", f => f, "Satisfied" },
        { "JA-15c", "no notice", f => Unnoticed(f), "Breached: notice-sent Curable SendClosingNotice" },
        { "JA-15c", "no notice, both acknowledged in writing", f => Unnoticed(f).WithClosure(c => c with { Acknowledgement = AcknowledgementForm.Written }), "Excepted" },
        { "JA-15c", "no notice, both acknowledged on record", f => Unnoticed(f).WithClosure(c => c with { Acknowledgement = AcknowledgementForm.OralRecorded }), "Excepted" },
        { "JA-15c", "no notice, one side acknowledged", f => Unnoticed(f).WithClosure(c => c with { Acknowledgement = AcknowledgementForm.OneSideOnly }), "Breached: notice-sent Curable SendClosingNotice" },
        { "JA-15c", "nothing known of a notice", f => f.WithClosure(c => c with { NoticeSentOn = default }), "Undetermined: notice-sent? Curable SendClosingNotice" },
        { "JA-15c", "no notice, nothing known of an acknowledgement", f => Unnoticed(f).WithClosure(c => c with { Acknowledgement = default }), "Undetermined: notice-sent Curable SendClosingNotice" },

        { "JA-15d", "no settlement", f => f, "NotApplicable" },
        { "JA-15d", "in the file", f => f.With(Settled()), "Satisfied" },
        { "JA-15d", "not in the file", f => f.With(Settled() with { InFile = false }), "Breached: in-file Curable CompleteFile" },
        { "JA-15d", "not known whether in the file", f => f.With(Settled() with { InFile = default }), "Undetermined: in-file? Curable CompleteFile" },

        { "JA-15e", "notice sent", f => f, "Satisfied" },
        { "JA-15e", "no notice, both acknowledged in writing", f => Unnoticed(f).WithClosure(c => c with { Acknowledgement = AcknowledgementForm.Written }), "Satisfied" },
        { "JA-15e", "no notice", f => Unnoticed(f), "Breached: procedure-ended Advisory SendClosingNotice" },
        { "JA-15e", "nothing known of a notice", f => f.WithClosure(c => c with { NoticeSentOn = default }), "Undetermined: procedure-ended? Advisory SendClosingNotice" },

        { "JA-00", "执行完毕 of a first case", f => f, "Satisfied" },
        { "JA-00", "执行完毕 of a preservation case", f => f.WithCase(c => c with { Type = CaseType.PreservationEnforcement }), "Breached: allowed Fatal CorrectClosingMethod" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    [Fact]
    public void Rules_of_other_methods_do_not_speak() =>
        Performed().Judge().Closure.Assessments.Select(a => a.RuleId).Should().OnlyContain(id => id.StartsWith("JA-15", StringComparison.Ordinal) || id == "JA-00" || id == "JA-23" || id == "KW-02");

    [Fact]
    public void Article_1_says_nothing_about_it()
    {
        var closure = Performed().Judge().Closure;

        closure.IsArticle1Applicable.Should().BeFalse();
        closure.Article1Met.Should().Be(Truth.Unknown);
        closure.Regime.Should().BeNull();
    }

    internal static CaseFile Owing(CaseFile file, decimal sum) => file
        .WithAmounts(a => a with { Received = 100_000m - sum, PerformedInFullOn = KnownDate.None })
        .WithClosure(c => c with { EverythingPerformed = false });

    internal static CaseFile Unnoticed(CaseFile file) => file.WithClosure(c => c with { NoticeSentOn = KnownDate.None });

    internal static Settlement Settled() => new() { ConcludedOn = Day("2018-01-10"), InFile = true, FullyPerformed = true, PerformedOn = Day("2018-03-10"), LongTerm = false, Instalments = false, Breached = false };

    // Only the sums tell whether everything was performed.
    private static CaseFile Silent(CaseFile file) => file.WithClosure(c => c with { EverythingPerformed = default });
}
