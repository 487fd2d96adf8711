using System.Globalization;
using System.Runtime.CompilerServices;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Commands;

/// <summary>Judges every case of an input and hands the reports on; what goes wrong with one case never stops the others.</summary>
internal sealed class Judging(Surroundings surroundings, DateOnly? asOf, EvaluationMode mode, CultureInfo culture, IReadOnlyList<RulePack> packs)
{
    /// <summary>The evaluator, speaking the language asked for.</summary>
    public EnforcementEvaluator Evaluator { get; } = EnforcementEvaluator.Create(options =>
    {
        surroundings.Configure?.Invoke(options);
        options.Culture = culture;
        foreach (var pack in packs) options.UsePack(pack);
    });

    /// <summary>Judges the cases of all paths in turn, as they are read.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, IReportSink sink, CancellationToken cancellation)
    {
        using var progress = new Progress(surroundings, culture, writesToFile: false);
        var input = new CaseInput(surroundings, paths, progress);
        var failed = 0;
        try
        {
            foreach (var path in paths)
            {
                await foreach (var file in input.OpenAsync(path, cancellation).ConfigureAwait(false))
                {
                    progress.BeginFile(file.Length);
                    await foreach (var answer in Answers(file, sink, progress, cancellation).ConfigureAwait(false))
                    {
                        if (answer.Print is { } print)
                        {
                            input.Read++;
                            print();
                            continue;
                        }

                        if (answer.HasFailed) failed++;
                        else input.Bad++;
                        foreach (var error in answer.Errors) input.Say($"{file.Name}{error}");
                        sink.Refuse(answer.Source, answer.Errors);
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            sink.Break();
            throw;
        }

        sink.End(input.Bad + failed);
        return failed > 0 ? ExitCode.Failed : input.ExitCode;
    }

    private async IAsyncEnumerable<Answer> Answers(CaseText text, IReportSink sink, Progress progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var options = new BatchOptions { Mode = mode, PrefersDayOfFile = asOf is null, Layout = text.Layout, Progress = progress };
        var answers = text.Records is { } records
            ? Evaluator.EvaluateAsync(records, asOf ?? surroundings.TodayInChina, Prepare, options, cancellation)
            : Evaluator.EvaluateStreamAsync(text.Stream, asOf ?? surroundings.TodayInChina, Prepare, options, cancellation);
        await using var enumerator = answers.GetAsyncEnumerator(cancellation);
        while (true)
        {
            bool isThere;
            try
            {
                // Whoever reads the output may be waiting for it before there is more input.
                var next = enumerator.MoveNextAsync();
                if (!next.IsCompleted) await surroundings.Out.FlushAsync(cancellation).ConfigureAwait(false);
                isThere = await next.ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is not OperationCanceledException && text.Refuses(failure))
            {
                yield break;
            }

            if (!isThere) yield break;
            yield return enumerator.Current;
        }

        Answer Prepare(CaseResult result)
        {
            var source = new CaseSource(text.Name, result.Record.Index, result.Record.Line);
            if (result.Report is not { } report) return new(source, null, [.. result.Errors.Select(Told)], result.Failure is not null);
            var file = result.Record.CaseFile!;
            try
            {
                return new(source, sink.Prepare(new(source, file, report.AsOf, OriginOf(file)), report), [], false);
            }
#pragma warning disable CA1031 // A case that breaks the library is told and passed over; its message may show personal data.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                return Failed(source, failure);
            }
        }
    }

    private DayOrigin OriginOf(Enforcement.Facts.CaseFile file) => asOf is not null ? DayOrigin.Option : file.AsOf.IsExact ? DayOrigin.File : DayOrigin.Today;

    private static JsonError Told(JsonError error) =>
        error is { Path: "$.asOf", Code: JsonErrorCode.BadValue } ? error with { Message = $"{error.Message} --as-of gives one for all." } : error;

    private static Answer Failed(CaseSource source, Exception failure) =>
        new(source, null, [new(JsonErrorCode.NotJudged, "$", source.Line, 1, $"Unexpected failure ({failure.GetType().Name}). This is a bug of the library; the case was not judged.")], true);

    private readonly record struct Answer(CaseSource Source, Action? Print, IReadOnlyList<JsonError> Errors, bool HasFailed);
}
