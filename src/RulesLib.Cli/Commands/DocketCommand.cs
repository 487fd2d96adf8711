using System.CommandLine;
using System.Globalization;

using RulesLib.Cli.Input;
using RulesLib.Cli.Input.Spreadsheet;
using RulesLib.Cli.Output;
using RulesLib.Enforcement.Json;
using RulesLib.Reporting;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib docket</c>: a whole court's cases, counted, listed and reported.</summary>
internal static class DocketCommand
{
    public const string Name = "docket";

    private const string Html = "html";
    private const string Workbook = "xlsx";
    private const int UsualMegabytes = 128;

    public static Command Make(Surroundings surroundings)
    {
        var files = CommonOptions.Files();
        files.Arity = ArgumentArity.ZeroOrMore;
        var folder = new Option<string?>("--out") { Description = "Folder to write to; it holds one docket.", HelpName = "DIR" };
        var template = new Option<string?>("--template") { Description = "Write the spreadsheet to be filled in, one row a case, and nothing else.", HelpName = "FILE" };
        var asOf = CommonOptions.AsOf("Day of the docket; default: the latest day on which a case was judged, each by its own asOf, else today in China.");
        var previous = new Option<string?>("--previous") { Description = "Folder of the docket before, to tell what moved.", HelpName = "DIR" };
        var campaign = new Option<string?>("--campaign") { Description = "What only the court can tell about its campaign.", HelpName = "FILE" };
        var title = new Option<string?>("--title") { Description = "Whose docket it is, such as the name of the court." };
        var unmask = new Option<bool>("--unmask") { Description = "Write names and id numbers as they are; for those entitled to see them." };
        var formats = new Option<string[]>("--format") { Description = "What to write; may be given several times; default: everything.", AllowMultipleArgumentsPerToken = false };
        formats.AcceptOnlyFromAmong(Html, Workbook, CommonOptions.Json);
        var memory = new Option<int>("--memory") { Description = "Megabytes of memory for rows; beyond it they are sorted on disk.", HelpName = "MB", DefaultValueFactory = static _ => UsualMegabytes };
        memory.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("Write --memory like 128: a whole number of megabytes, at least 1.");
        });
        var (mode, lang, packs) = (CommonOptions.Mode(), CommonOptions.Lang(), CommonOptions.Packs());

        var command = new Command(Name, "Goes through a whole court's cases: ledger, lists by what is to be done, indicators, and the reports of the week, as HTML, workbook and JSON.")
        {
            files, folder, template, asOf, previous, campaign, title, unmask, formats, memory, mode, lang, packs,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(template) is not null) return;
            if (result.GetValue(files) is null or []) result.AddError("Name the case files: ruleslib docket cases/ --out DIR");
            else if (result.GetValue(folder) is null) result.AddError("Name the folder to write to: --out DIR");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            if (parsed.GetValue(template) is { } blank)
            {
                SheetTemplate.Write(blank);
                surroundings.Out.WriteLine(PlainText.Harmless(blank));
                return ExitCode.Answered;
            }

            var target = parsed.GetRequiredValue(folder)!;
            var options = new DocketOptions
            {
                AsOf = parsed.GetValue(asOf),
                Title = parsed.GetValue(title),
                Culture = culture,
                Unmask = parsed.GetValue(unmask),
                MemoryBudget = (long)parsed.GetValue(memory) << 20,
                Previous = Earlier(parsed.GetValue(previous), target),
                Campaign = parsed.GetValue(campaign) is { } sheet ? Sheet(sheet) : null,
            };
            using var builder = new DocketBuilder(options);
            var sink = new DocketSink(builder, new(culture));
            var judging = new Judging(surroundings, parsed.GetValue(asOf), CommonOptions.ModeOf(parsed.GetRequiredValue(mode)), culture, Lookup.Packs(parsed.GetValue(packs)));
            var code = await judging.RunAsync(parsed.GetValue(files)!, sink, cancellation).ConfigureAwait(false);
            if (builder.Count == 0) return code;

            using var docket = Guarded(() => builder.Build(cancellation));
            Tell(surroundings, docket, Written(docket, target, FormatsOf(parsed.GetValue(formats)), cancellation), target, culture);
            return code;
        });
        return command;
    }

    private static DocketFormats FormatsOf(string[]? words) => words is null or [] ? DocketFormats.All : words.Aggregate(DocketFormats.None, static (all, word) => all | word switch
    {
        Html => DocketFormats.Html,
        Workbook => DocketFormats.Workbook,
        _ => DocketFormats.Json,
    });

    private static PreviousDocket? Earlier(string? folder, string target)
    {
        if (folder is null) return null;
        if (Full(folder) == Full(target)) throw new UsageException("--previous and --out name the same folder: the docket before would be lost. Write this one to a folder of its own.");
        return Guarded(() => PreviousDocket.Open(folder));
    }

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static CampaignSheet Sheet(string file)
    {
        try
        {
            return CampaignSheet.Read(File.ReadAllBytes(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: the file cannot be read.");
        }
        catch (DocketFormatException wrong)
        {
            throw new UsageException($"{file}: {wrong.Message}");
        }
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DocketFormatException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private static IReadOnlyList<string> Written(Docket docket, string folder, DocketFormats formats, CancellationToken cancellation)
    {
        try
        {
            return DocketWriter.Write(docket, folder, formats, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: the docket cannot be written there; nothing was changed. Is it a folder, may you write to it, and is there room on the disk?");
        }
    }

    private static void Tell(Surroundings surroundings, Docket docket, IReadOnlyList<string> files, string folder, CultureInfo culture)
    {
        var total = docket.Ledger.Total;
        var lines = new List<string> { Words.Format(culture, "docket.sum", total.Reviewed, total.Qualified, total.ToBeHandled, total.Open) };
        if (total.OutOfScope > 0) lines.Add(Words.Format(culture, "docket.out-of-scope", total.OutOfScope));
        if (docket.Change is { IsWeekly: false } change) lines.Add(Words.Format(culture, "docket.gap", change.Days));
        if (docket.Previous is { MissingReports.Count: > 0 } before) lines.Add(Words.Format(culture, "docket.missing", before.AsOf, Words.Join(before.MissingReports, culture)));
        lines.Add(Words.Get("docket.written", culture));
        lines.AddRange(files.Select(file => "  " + Path.Combine(folder, file)));
        foreach (var line in lines) surroundings.Out.WriteLine(PlainText.Harmless(line));
    }
}

/// <summary>Takes reports one after the other into a docket. Rows are made on any thread and added one after the other.</summary>
/// <param name="builder">The docket in the making.</param>
/// <param name="rows">Makes its rows.</param>
internal sealed class DocketSink(DocketBuilder builder, DocketRows rows) : IReportSink
{
    public Action Prepare(InputCase input, Enforcement.EnforcementReport report)
    {
        var row = rows.Of(input.File, report, string.Create(CultureInfo.InvariantCulture, $"{input.Source.File}:{input.Source.Line}"));
        return () => builder.Add(row);
    }

    public void Refuse(CaseSource source, IReadOnlyList<JsonError> errors)
    {
        // Counted at the end, with the files that could not be opened.
    }

    public void End(int bad)
    {
        for (var i = 0; i < bad; i++) builder.AddUnreadable();
    }

    public void Break()
    {
        // Nothing is written before the end.
    }
}
