using CsCheck;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>What is promised about facts that are not known, about order and about repetition.</summary>
public class KnowledgePropertyTests
{
    private const int Files = 300;

    [Fact]
    public void Learning_a_fact_never_takes_back_what_was_settled() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var full = random.Complete();
            var some = random.Hide(full);
            var few = random.Hide(some);
            var (all, most, least) = (full.Judge(), some.Judge(), few.Judge());

            if (!ReportComparison.Contradicts(all, most)) ReportComparison.TakenBack(most, all).Should().BeEmpty("seed {0}, all and most", seed);
            if (!ReportComparison.Contradicts(most, least)) ReportComparison.TakenBack(least, most).Should().BeEmpty("seed {0}, most and least", seed);
        },
        iter: Files);

    [Fact]
    public void A_label_is_one_of_the_possible_labels_or_stands_for_what_is_not_proved() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var closure = random.Hide(random.Complete()).Judge().Closure;

            if (closure.PossibleLabels.Count == 1) closure.Label.Should().Be(closure.PossibleLabels[0], "seed {0}: one possible label is settled", seed);
            if (closure.Label is { } label and not ClosureLabel.IncompleteTermination) closure.PossibleLabels.Should().Contain(label, "seed {0}", seed);
            closure.PossibleLabels.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            closure.PossibleLabels.Any().Should().Be(!closure.IsOutOfScope, "seed {0}", seed);
        },
        iter: Files);

    [Fact]
    public void A_complete_file_has_one_possible_label() => Gen.Int.Sample(
        static seed =>
        {
            var report = new RandomFiles(seed).Complete().Judge();

            if (!report.Closure.IsOutOfScope && report.Closure.Method is not null) report.Closure.PossibleLabels.Should().ContainSingle("seed {0}", seed).Which.Should().Be(report.Closure.Label);
            report.Closure.Assessments.Should().NotContain(static a => a.Outcome == Outcome.Undetermined, "seed {0}", seed);
            report.Questions.Should().BeEmpty("seed {0}", seed);
        },
        iter: Files);

    [Fact]
    public void No_rule_fails_on_any_file() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            random.Hide(random.Complete()).Judge().Faults.Select(static f => f.RuleId).Should().BeEmpty("seed {0}", seed);
        },
        iter: Files);

    [Fact]
    public void The_order_of_persons_and_things_changes_nothing() => Gen.Int.Sample(
        static seed =>
        {
            var random = new RandomFiles(seed);
            var file = random.Hide(random.Complete().With(Cases.Debtor("D7")).With(Cases.Applicant("A7")).With(Cases.House("S7")).With(Cases.Clue("C7")));
            var turned = file with { Debtors = Turn(file.Debtors), Applicants = Turn(file.Applicants), Assets = Turn(file.Assets), Clues = Turn(file.Clues) };

            ReportComparison.Told(turned.Judge(), file).Should().Equal(ReportComparison.Told(file.Judge(), file), "seed {0}", seed);
        },
        iter: Files);

    [Fact]
    public void Many_threads_get_one_answer()
    {
        var files = Enumerable.Range(1, 12).Select(static seed => new RandomFiles(seed) is var random ? random.Hide(random.Complete()) : null!).ToArray();
        var alone = files.Select(Answer).ToArray();
        var together = new string[files.Length * 8];

        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Answer(files[i % files.Length]));

        for (var i = 0; i < together.Length; i++) together[i].Should().Be(alone[i % files.Length]);
    }

    [Fact]
    public void Explaining_on_one_thread_does_not_disturb_another()
    {
        var report = new RandomFiles(5).Hide(Cases.Compliant()).Judge();
        var texts = new string[64];

        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => texts[i] = report.Render());

        texts.Distinct().Should().ContainSingle();
    }

    private static string Answer(CaseFile file)
    {
        var report = file.Judge();
        return string.Join('\n', [.. ReportComparison.Told(report, file), report.Audit.ToString(), report.Render()]);
    }

    private static KnownList<T> Turn<T>(KnownList<T> list) => new([.. list.Reverse()], list.IsComplete);
}
