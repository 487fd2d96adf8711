using System.CommandLine;
using System.Globalization;
using System.Text;

using RulesLib.Cli.Output;
using RulesLib.Cli.Sampling;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib sample</c>: makes a docket to try things out on.</summary>
internal static class SampleCommand
{
    public const string Name = "sample";

    private const int MostCases = 100_000_000;

    public static Command Make(Surroundings surroundings)
    {
        var cases = new Option<int>("--cases") { Description = "How many cases.", HelpName = "N", DefaultValueFactory = static _ => SampleDocket.CampaignCases };
        var seed = new Option<long>("--seed") { Description = "Which docket: the same seed gives the same cases.", HelpName = "N", DefaultValueFactory = static _ => 2018 };
        var output = new Option<string?>("--out") { Description = "Where to write the cases (.jsonl); default: standard output.", HelpName = "FILE" };
        var labels = new Option<string?>("--labels") { Description = "Where to write the true labels; default: FILE.labels.tsv beside --out.", HelpName = "FILE" };
        var lang = CommonOptions.Lang();
        cases.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && long.TryParse(token.Value, out var number) && number is < 1 or > MostCases) result.AddError(string.Create(CultureInfo.InvariantCulture, $"--cases must lie between 1 and {MostCases}."));
        });

        var command = new Command(Name, "Makes up a docket of case files as in the campaign of 2018: six labels, planted defects, and the true label of each case beside it.") { cases, seed, output, labels, lang };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetValue(output);
            using var progress = new Progress(surroundings, CommonOptions.CultureOf(parsed.GetRequiredValue(lang)), writesToFile: file is not null);
            using var docket = file is null ? null : new WholeFile(file);
            using var truth = (parsed.GetValue(labels) ?? (file is null ? null : $"{file}.labels.tsv")) is { } place ? new WholeFile(place) : null;
            await Write(docket?.Writer ?? surroundings.Out, truth?.Writer, parsed.GetRequiredValue(cases), parsed.GetRequiredValue(seed), progress, cancellation).ConfigureAwait(false);
            docket?.Complete();
            truth?.Complete();
            return ExitCode.Answered;
        });
        return command;
    }

    private static async Task Write(TextWriter docket, TextWriter? truth, int count, long seed, Progress progress, CancellationToken cancellation)
    {
        progress.Expect(count);
        progress.BeginFile(count);
        truth?.Write("index\tline\tcaseNumber\tlabel\tdefects\trules\n");
        foreach (var sample in SampleDocket.Cases(count, seed))
        {
            cancellation.ThrowIfCancellationRequested();
            await docket.WriteAsync((CaseFileJson.Write(sample.File, indented: false) + "\n").AsMemory(), cancellation).ConfigureAwait(false);
            if (truth is not null) await truth.WriteAsync(Line(sample).AsMemory(), cancellation).ConfigureAwait(false);
            progress.Report(new(sample.Index + 1, 0, sample.Index + 1));
        }
    }

    private static string Line(SampleCase sample) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sample.Index}\t{sample.Index + 1}\t{sample.File.Case.Number}\t{ReportJsonWriter.Name(sample.Label)}\t{string.Join(',', sample.Defects.Select(static d => d.Key))}\t{string.Join(',', sample.Defects.Where(static d => d.Rule is not null).Select(static d => d.Rule))}\n");
}
