using System.Globalization;

using RulesLib.Cli.Sampling;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Tests;

public sealed class SampleTests : IDisposable
{
    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create();

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_mix_is_that_of_the_campaign()
    {
        var mix = SampleDocket.Mix(SampleDocket.CampaignCases);

        (mix[ClosureLabel.ActuallyConcluded] + mix[ClosureLabel.CompliantTermination]).Should().Be(11_831);
        (mix[ClosureLabel.NonCompliantTermination] + mix[ClosureLabel.IncompleteTermination] + mix[ClosureLabel.MisreportedClosure] + mix[ClosureLabel.NotConcluded]).Should().Be(8_794);
        foreach (var cases in new[] { 1, 2, 7, 100, 206_250 }) SampleDocket.Mix(cases).Values.Sum().Should().Be(cases);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(7)]
    public void The_evaluator_finds_every_planted_label_and_defect(long seed) => Check(SampleDocket.Cases(400, seed));

    [CampaignFact]
    [Trait("Size", "Campaign")]
    public void The_evaluator_finds_every_planted_label_and_defect_of_a_whole_campaign() => Check(SampleDocket.Cases(SampleDocket.CampaignCases, 2018));

    [Fact]
    public void Some_hundreds_of_cases_hold_every_defect()
    {
        Defect[] all = [.. Defect.Fatal, .. Defect.Curable, .. Defect.Disproving, Defect.NeverServed, Defect.MoneyOwed, Defect.NoGround];

        SampleDocket.Cases(2_000, 2018).SelectMany(static sample => sample.Defects).Select(static defect => defect.Key).Distinct().Should().BeEquivalentTo(all.Select(static defect => defect.Key));
        all.Select(static defect => defect.Key).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_docket_and_another_seed_another()
    {
        var first = await _tool.Run("sample", "--cases", "30", "--seed", "5");
        var again = await _tool.Run("sample", "--cases", "30", "--seed", "5");
        var other = await _tool.Run("sample", "--cases", "30", "--seed", "6");

        first.Code.Should().Be(ExitCode.Answered);
        first.Error.Should().BeEmpty();
        (again.Out == first.Out).Should().BeTrue();
        (other.Out == first.Out).Should().BeFalse();
        first.Out[..200].Should().StartWith("""{"schemaVersion":"1.0","asOf":"2018-04-28","case":{"number":"(2015)甘04执1号",""", "the docket of a seed stays the same from version to version");
    }

    [Fact]
    public async Task Cases_and_true_labels_stand_in_two_files()
    {
        var file = Path.Combine(_tool.Folder, "docket.jsonl");

        (await _tool.Run("sample", "--cases", "60", "--out", file)).Code.Should().Be(ExitCode.Answered);

        string[][] truth = [.. (await File.ReadAllLinesAsync(file + ".labels.tsv")).Skip(1).Select(static line => line.Split('\t'))];
        var records = CaseFileJson.ReadLines(await File.ReadAllBytesAsync(file)).ToArray();
        records.Should().HaveCount(60).And.OnlyContain(static record => record.Errors.Count == 0);
        truth.Select(static row => row[2]).Should().Equal(records.Select(static record => record.CaseFile!.Case.Number.Value.Text)).And.OnlyHaveUniqueItems();
        truth.Select(static row => row[1]).Should().Equal(records.Select(static record => record.Line.ToString(CultureInfo.InvariantCulture)));
        truth.Select(static row => row[3]).Should().Equal(records.Select(static record => s_evaluator.Evaluate(record.CaseFile!, SampleDocket.ReviewedOn).Closure.Label!.Value.ToString()), static (word, label) => string.Equals(word, label, StringComparison.OrdinalIgnoreCase));
        Directory.GetFiles(_tool.Folder).Should().HaveCount(2, "nothing unfinished is left behind");
    }

    [Fact]
    public async Task A_docket_that_is_cancelled_is_not_there_at_all()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        var answer = await _tool.Run(cancellation.Token, "sample", "--cases", "10000000", "--out", Path.Combine(_tool.Folder, "docket.jsonl"));

        answer.Code.Should().Be(ExitCode.Cancelled);
        Directory.GetFiles(_tool.Folder).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--cases", "0")]
    [InlineData("--cases", "-5")]
    [InlineData("--cases", "many")]
    [InlineData("--out", "no/such/folder/x.jsonl")]
    public async Task What_cannot_be_made_is_told(string option, string value)
    {
        var answer = await _tool.Run("sample", option, value);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Out.Should().BeEmpty();
        answer.Error.Should().NotBeEmpty();
    }

    [Fact]
    public void Nobody_in_it_can_be_anybody() =>
        SampleDocket.Cases(100, 3).SelectMany(static sample => sample.File.Debtors.SelectMany(static d => new[] { d.Name.Value, d.IdNumber.Value }).Concat(sample.File.Applicants.Select(static a => a.Name.Value)))
            .Should().OnlyContain(static text => text.Contains('某', StringComparison.Ordinal) || text.EndsWith("****", StringComparison.Ordinal));

    private static void Check(IEnumerable<SampleCase> cases)
    {
        var wrong = new List<string>();
        foreach (var sample in cases)
        {
            var closure = s_evaluator.Evaluate(sample.File, SampleDocket.ReviewedOn).Closure;
            if (closure.Label != sample.Label) wrong.Add($"{sample.Index} {closure.Method} {sample.File.Closure.Ruling.MadeOn}: {sample.Label} [{Keys(sample)}] came out as {closure.Label}: {Found(closure)}");
            foreach (var defect in sample.Defects)
                if (defect.Rule is { } rule && !closure.Assessments.Any(a => a.RuleId.StartsWith(rule, StringComparison.Ordinal) && a.Outcome == (defect.LeavesOpen ? Outcome.Undetermined : Outcome.Breached)))
                    wrong.Add($"{sample.Index} {sample.File.Closure.Ruling.MadeOn}: [{Keys(sample)}] {rule} did not find {defect.Key}: {Found(closure)}");
        }

        wrong.Should().BeEmpty();

        static string Keys(SampleCase sample) => string.Join(',', sample.Defects.Select(static d => d.Key));

        static string Found(ClosureReport closure) => string.Join("; ", closure.Assessments.Where(static a => a.Outcome is Outcome.Breached or Outcome.Undetermined && a.WorstPossible >= Severity.Curable).Select(static a => $"{a.RuleId} {a.Outcome} {string.Join(',', a.Findings.Select(static f => f.Key))}"));
    }
}
