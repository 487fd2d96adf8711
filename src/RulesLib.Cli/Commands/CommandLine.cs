using System.CommandLine;
using System.CommandLine.Help;

namespace RulesLib.Cli.Commands;

/// <summary>The commands and what <c>--help</c> teaches about them.</summary>
internal static class CommandLine
{
    private const string Tool = "ruleslib";

    public static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand("Judges case files of Chinese court enforcement (执行案件): may the case be closed this way, and what must, may or must not be done to each debtor.")
        {
            EvaluateCommand.Make(surroundings),
            DocketCommand.Make(surroundings),
            WhyCommand.Make(surroundings),
            RulesCommand.Make(surroundings),
            PacksCommand.Make(surroundings),
            SchemaCommand.Make(surroundings),
            CalcCommand.Make(surroundings),
            SampleCommand.Make(surroundings),
        };
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    /// <summary>The words a user types to reach a command.</summary>
    public static string FullName(Command command) => command is RootCommand ? Tool : $"{FullName(command.Parents.OfType<Command>().First())} {command.Name}";
}
