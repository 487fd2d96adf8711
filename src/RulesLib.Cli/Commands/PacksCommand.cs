using System.CommandLine;
using System.Text;

using RulesLib.Cli.Output;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib packs</c>: the rule packs that <c>--pack</c> knows.</summary>
internal static class PacksCommand
{
    public const string Name = "packs";

    public static Command Make(Surroundings surroundings)
    {
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);
        var lang = CommonOptions.Lang();

        var command = new Command(Name, "Lists the rule packs: practice and local norms that --pack turns on, what each rests on and what it changes.") { format, lang };
        command.SetAction(parsed =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            var packs = RulePacks.All.Select(static pack => new PackUse(pack, pack.Changes));
            if (parsed.GetRequiredValue(format) == CommonOptions.Json)
            {
                var array = new JsonArray(surroundings.Out);
                foreach (var pack in packs) array.Add(json => ReportJsonWriter.Pack(json, pack, culture));
                array.End();
                return ExitCode.Answered;
            }

            var text = new StringBuilder();
            foreach (var pack in packs) text.Append("- ").Append(Wording.Pack(pack, culture)).Append('\n');
            new MarkdownPrinter(surroundings, culture).Print(text.ToString());
            return ExitCode.Answered;
        });
        return command;
    }
}
