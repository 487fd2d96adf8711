using System.CommandLine;
using System.Text.Json;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib evaluate</c>: judges case files.</summary>
internal static class EvaluateCommand
{
    public const string Name = "evaluate";

    private const string Closure = "closure";
    private const string Sanctions = "sanctions";

    public static Command Make(Surroundings surroundings)
    {
        var files = CommonOptions.Files();
        var asOf = CommonOptions.AsOf("Day of judging; default: the file's asOf, else today in China.");
        var mode = CommonOptions.Mode();
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json, CommonOptions.JsonLines);
        var lang = CommonOptions.Lang();
        var packs = CommonOptions.Packs();
        var only = new Option<string?>("--only") { Description = "One part of the answer: whether the closing was lawful, or what is to be done to whom; default: everything." };
        only.AcceptOnlyFromAmong(Closure, Sanctions);
        var details = new Option<bool>("--details") { Description = "In text, with each sanction why: grounds, bars, evidence, precedence, steps, end. JSON always tells it." };

        var command = new Command(Name, "Judges case files: label, what failed with article and evidence, how to cure it, what is missing, and the sanctions.") { files, asOf, mode, format, lang, only, details, packs };
        command.SetAction((parsed, cancellation) =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            var parts = parsed.GetValue(only) switch
            {
                Closure => ReportParts.Closure,
                Sanctions => ReportParts.Sanctions,
                _ => ReportParts.All,
            } | (parsed.GetValue(details) ? ReportParts.Details : ReportParts.None);

            void Write(Utf8JsonWriter json, InputCase input, EnforcementReport report) =>
                ReportJson.Write(json, report, culture, parts, writer => SourceLine.Write(writer, input));

            var inputs = parsed.GetRequiredValue(files);

            // A pipe gives records and wants records.
            var form = inputs is [CaseInput.StandardInput] && parsed.GetResult(format) is null or { Implicit: true } ? CommonOptions.JsonLines : parsed.GetRequiredValue(format);
            IReportSink sink = form switch
            {
                CommonOptions.Json => new JsonSink(surroundings, (input, report) => [json => Write(json, input, report)]),
                CommonOptions.JsonLines => new JsonLinesSink(surroundings, Write),
                _ => new TextSink(surroundings, culture, parts),
            };
            return new Judging(surroundings, parsed.GetValue(asOf), CommonOptions.ModeOf(parsed.GetRequiredValue(mode)), culture, Lookup.Packs(parsed.GetValue(packs)))
                .RunAsync(inputs, sink, cancellation);
        });
        return command;
    }
}
