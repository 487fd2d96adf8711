using System.Globalization;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement;
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

    /// <summary>Judges the cases of all paths in turn.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IEnumerable<string> paths, IReportSink sink, CancellationToken cancellation)
    {
        var input = new CaseInput(surroundings, asOf);
        var failed = 0;
        try
        {
            foreach (var path in paths)
                await foreach (var found in input.ReadAsync(path, cancellation).ConfigureAwait(false))
                    if (!TryAnswer(found, sink, cancellation)) failed++;
        }
        catch (OperationCanceledException)
        {
            sink.Break();
            throw;
        }

        sink.End(input.Bad + failed);
        return failed > 0 ? ExitCode.Failed : input.ExitCode;
    }

    private bool TryAnswer(InputCase found, IReportSink sink, CancellationToken cancellation)
    {
        try
        {
            sink.Add(found, Evaluator.Evaluate(found.File, found.AsOf, mode, cancellation));
            return true;
        }
#pragma warning disable CA1031 // A case that breaks the library is told and passed over; its message may show personal data.
        catch (Exception failure) when (failure is not (OperationCanceledException or IOException))
#pragma warning restore CA1031
        {
            surroundings.Out.Flush();
            surroundings.Error.WriteLine(PlainText.Harmless($"{found.Source.File}({found.Source.Line}): unexpected failure ({failure.GetType().Name}). This is a bug of the library; the case was not judged."));
            return false;
        }
    }
}
