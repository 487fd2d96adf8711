using NJsonSchema;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Golden;

public class GoldenTests
{
    public static TheoryData<string> Names => [.. GoldenCase.All().Concat(GoldenCase.Walks()).Select(static golden => golden.Name)];

    public static TheoryData<string> Decided => [.. GoldenCase.All().Select(static golden => golden.Name)];

    public static TheoryData<string> Walked => [.. GoldenCase.Walks().Select(static golden => golden.Name)];

    [Fact]
    public void There_are_at_least_twenty_decided_cases() => GoldenCase.All().Should().HaveCountGreaterThanOrEqualTo(20);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_judged_as_a_careful_colleague_would(string name)
    {
        var golden = GoldenCase.Named(name);
        var expected = golden.Expected();
        var report = Judge(golden, expected);

        report.Closure.IsOutOfScope.Should().Be(expected.OutOfScope);
        if (expected.Label is { } label) LabelOf(report).Should().Be(label);
        if (expected.PossibleLabels is { } possible) report.Closure.PossibleLabels.Should().Equal(possible);
        if (expected.Flags is { } flags) report.Closure.Flags.Should().Equal(flags);
        if (expected.Article1Met is { } met) Word(report.Closure.Article1Met).Should().Be(met);
        if (expected.Breached is { } breached) With(report, Outcome.Breached).Should().BeEquivalentTo(breached);
        if (expected.BreachedAtLeast is { Count: > 0 } atLeast) With(report, Outcome.Breached).Should().Contain(atLeast);
        if (expected.ManualReview is { } review) With(report, Outcome.ManualReview).Keys.Should().BeEquivalentTo(review);
        if (expected.UndeterminedAtLeast is { } open) Ids(report, Outcome.Undetermined).Should().Contain(open);
        if (expected.UndeterminedExactly is { } exactly) Ids(report, Outcome.Undetermined).Distinct().Should().BeEquivalentTo(exactly);
        if (expected.Completed is { } completed) report.Closure.Assessments.Where(static a => a.Completed.Count > 0).Select(static a => a.RuleId).Should().BeEquivalentTo(completed);
        if (expected.SatisfiedAtLeast is { } satisfied) Ids(report, Outcome.Satisfied).Should().Contain(satisfied);
        foreach (var (person, answers) in expected.Measures ?? Empty<IReadOnlyDictionary<MeasureKind, MeasureAnswer>>())
            foreach (var (kind, answer) in answers) Measure(report, person, kind).Answer.Should().Be(answer, "of {0} against {1}", kind, person);
        foreach (var (person, measures) in expected.Bounds ?? Empty<IReadOnlyDictionary<MeasureKind, IReadOnlyList<string>>>())
            foreach (var (kind, bounds) in measures) Measure(report, person, kind).Details.Bounds.Select(static b => FormattableString.Invariant($"{b.Least}..{b.Most}")).Should().Equal(bounds, "of {0} against {1}", kind, person);
        var paths = new FactPaths(report.Matter.File);
        foreach (var (rule, records) in expected.Checks ?? Empty<IReadOnlyDictionary<string, Outcome>>())
            foreach (var (path, outcome) in records) report.Sanctions.Audit.Single(check => check.RuleId == rule && paths.Of(check.Subject!) == path).Outcome.Should().Be(outcome, "of {0} at {1}", rule, path);
        if (expected.FailedChecks is { } failed)
            report.Sanctions.Audit.Where(static check => check.Outcome is Outcome.Breached or Outcome.ManualReview).Select(check => $"{check.RuleId} {paths.Of(check.Subject!)}").Should().BeEquivalentTo(failed);
        if (expected.Plan is { } plan) report.Plan.Steps.Select(step => Step(step, report)).Should().Equal(plan);
        if (expected.AfterTermination is { } state) report.AfterTermination!.State.Should().Be(state);
        if (expected.BreachedAfterTermination is { } after) report.AfterTermination!.Assessments.Where(static a => a.Outcome == Outcome.Breached).Select(static a => a.RuleId).Distinct().Should().BeEquivalentTo(after);
        if (expected.ConductAtLeast is { } conduct) report.Conduct.Where(static a => a.Outcome == Outcome.Breached).Select(static a => a.RuleId).Should().Contain(conduct);
        foreach (var (key, days) in expected.Deadlines ?? Empty<IReadOnlyList<string>>())
            report.Deadlines.Where(d => d.Key == key && d.Status != DeadlineStatus.NotStarted).Select(static d => $"{d.Due} {Camel(d.Status.ToString())}").Should().Equal(days, "of the deadline {0}", key);
        foreach (var (key, ways) in expected.Remedies ?? Empty<IReadOnlyList<string>>())
            report.Remedies.Where(r => r.Key == key).Select(static r => Camel(r.Status.ToString()) + (r.Until.IsExact ? $" {r.Until}" : "")).Distinct().Should().Equal(ways, "of the remedy {0}", key);
        if (expected.AsksFor is { } asked) report.Questions.Select(static q => q.Path).Should().Contain(asked);
        if (expected.DataIssues is { } issues) report.DataIssues.Select(static i => i.Kind).Should().BeEquivalentTo(issues);
        report.Faults.Should().BeEmpty();
    }

    /// <summary>Set RULESLIB_UPDATE_GOLDEN=1 to write the explanations anew; then review each line against the source.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_explanation_reads_as_it_was_reviewed(string name)
    {
        var golden = GoldenCase.Named(name);
        var text = Judge(golden, golden.Expected()).Render(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"), ReportParts.All | ReportParts.Details);
        if (Environment.GetEnvironmentVariable("RULESLIB_UPDATE_GOLDEN") == "1") File.WriteAllText(Path.Combine(golden.Folder, "expected.md"), text);

        text.Should().Be(golden.Text("expected.md"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_published_schema_accepts_a_decided_case(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(CaseFileSchema.Write());

        schema.Validate(GoldenCase.Named(name).Text("case.json")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_decided_case_tells_its_source(string name) => GoldenCase.Named(name).Text("source.md").Should().ContainAll("Source", "Does not tell");

    /// <summary>What the answer says about the closing and what followed it is walked through, rule by rule.</summary>
    [Theory]
    [MemberData(nameof(Walked))]
    public void A_walk_explains_every_rule_that_failed_or_stays_open(string name)
    {
        var golden = GoldenCase.Named(name);
        var report = Judge(golden, golden.Expected());
        var told = report.Closure.Assessments.Concat(report.Conduct).Concat(report.AfterTermination?.Assessments ?? [])
            .Where(static a => a.Outcome is Outcome.Breached or Outcome.ManualReview || (a.Outcome == Outcome.Undetermined && a.Info.Kind != RuleKinds.Conduct))
            .Select(static a => a.RuleId).Distinct();

        golden.Text("walk.md").Should().ContainAll(told);
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_second_hand_source_asserts_no_label_of_its_own(string name)
    {
        var expected = GoldenCase.Named(name).Expected();
        if (expected.Grade == "C") expected.Breached.Should().BeNull("a second-hand source asserts bounds and questions only");
    }

    private static EnforcementReport Judge(GoldenCase golden, Expectation expected)
    {
        var file = golden.Read();
        file.AsOf.TryGetDay(out var asOf).Should().BeTrue("{0} says for which day it asks", golden.Name);
        return Evaluator(expected.Packs).Evaluate(file, asOf, expected.Mode);
    }

    private static EnforcementEvaluator Evaluator(IReadOnlyList<string> packs) => packs.Count == 0 ? Judging.Evaluator : EnforcementEvaluator.Create(options =>
    {
        foreach (var pack in packs) options.UsePack(RulePacks.Find(pack)!);
    });

    private static string Step(CureStep step, EnforcementReport report) =>
        $"{Camel(step.Status.ToString())} {Camel(step.Cure.ToString())} {(step.Subject is { } subject ? new FactPaths(report.Matter.File).Of(subject) : "case")} {step.DueOn}";

    private static Dictionary<string, TValue> Empty<TValue>() => [];

    private static string LabelOf(EnforcementReport report) => report.Closure.Label is { } label ? Camel(label.ToString()) : "open";

    private static string Word(Truth truth) => truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "open";

    private static Dictionary<string, Severity> With(EnforcementReport report, Outcome outcome) => report.Closure.Assessments
        .Where(a => a.Outcome == outcome)
        .GroupBy(static a => a.RuleId, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.Max(static a => a.Severity!.Value), StringComparer.Ordinal);

    private static IEnumerable<string> Ids(EnforcementReport report, Outcome outcome) => report.Closure.Assessments.Where(a => a.Outcome == outcome).Select(static a => a.RuleId);

    // Somebody in two capacities is asserted as debtor.
    private static Measure Measure(EnforcementReport report, string person, MeasureKind kind) =>
        report.Sanctions.Measures.Where(m => m.Kind == kind && IdOf(m.Subject) == person).OrderBy(static m => m.Subject is Debtor ? 0 : 1).First();

    private static string IdOf(Fact subject) => subject switch { Debtor d => d.Id.ToString(), Officer o => o.Id.ToString(), ThirdParty t => t.Id.ToString(), _ => "" };

    private static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
