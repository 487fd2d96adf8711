using System.CommandLine;
using System.Globalization;
using System.Text.Json;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib why</c>: why a rule fired, did not, or does not apply.</summary>
internal static class WhyCommand
{
    public const string Name = "why";

    public static Command Make(Surroundings surroundings)
    {
        var file = new Argument<string>("case file") { Description = "A .json or .jsonl file, a folder, or - for standard input." };
        var id = new Argument<string>("rule id") { Description = "Id or alias of a rule, such as ZB-02; 'ruleslib rules' lists them." };
        var asOf = CommonOptions.AsOf("Day of judging; default: the file's asOf, else today in China.");
        var mode = CommonOptions.Mode();
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);
        var lang = CommonOptions.Lang();
        var packs = CommonOptions.Packs();

        var command = new Command(Name, "Says why a rule fired, did not, or does not apply: condition by condition, with the facts read and their values.") { file, id, asOf, mode, format, lang, packs };
        command.SetAction((parsed, cancellation) =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            var judging = new Judging(surroundings, parsed.GetValue(asOf), CommonOptions.ModeOf(parsed.GetRequiredValue(mode)), culture, Lookup.Packs(parsed.GetValue(packs)));
            var rules = Lookup.Rules(judging.Evaluator.Catalog, parsed.GetRequiredValue(id));

            IReportSink sink = parsed.GetRequiredValue(format) == CommonOptions.Json
                ? new JsonSink(surroundings, (input, report) => rules.Select(rule => Object(input, new(judging.Evaluator, report, rule, culture))))
                : new WhySink(surroundings, judging.Evaluator, rules, culture);

            Action<Utf8JsonWriter> Object(InputCase input, WhyAnswer answer) => json => new WhyJson(json, answer, culture).Write(writer => SourceLine.Write(writer, input));

            return judging.RunAsync([parsed.GetRequiredValue(file)], sink, cancellation);
        });
        return command;
    }

    private sealed class WhySink(Surroundings surroundings, EnforcementEvaluator evaluator, IReadOnlyList<RuleInfo> rules, CultureInfo culture) : IReportSink
    {
        private readonly MarkdownPrinter _printer = new(surroundings, culture);

        public Action Prepare(InputCase input, EnforcementReport report)
        {
            string[] answers = [.. rules.Select(rule => new WhyText(new(evaluator, report, rule, culture), culture).ToString())];
            return () =>
            {
                _printer.PrintFaint(SourceLine.Of(input, culture));
                Array.ForEach(answers, _printer.Print);
            };
        }

        public void Refuse(CaseSource source, IReadOnlyList<JsonError> errors)
        {
            // Told on the error output.
        }

        public void End(int bad)
        {
            // Every answer stands for itself.
        }

        public void Break()
        {
            // Text needs no closing mark.
        }
    }
}
