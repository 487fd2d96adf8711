using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string JsonLines = "jsonl";
    public const string Markdown = "md";

    private const string InForce = "in-force";
    private const string Retrospective = "retrospective";
    private const string Chinese = "zh-CN";
    private const string English = "en";

    public static Argument<string[]> Files()
    {
        var files = new Argument<string[]>("file|folder|-")
        {
            Description = "Case files (.json, .jsonl, .xlsx, .csv), folders, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(static result =>
        {
            // A list of files would take a mistyped option for one of them.
            foreach (var word in result.Tokens.Select(static token => token.Value).Where(static word => word.Length > 1 && word[0] == '-'))
                result.AddError($"Unrecognized option '{word}'. Write a file of that name as './{word}'.");
        });
        return files;
    }

    public static Option<DateOnly?> AsOf(string description) => new("--as-of")
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = ParseDay,
    };

    public static Option<string> Mode()
    {
        var option = new Option<string>("--mode") { Description = "Which law judges the closing.", DefaultValueFactory = static _ => InForce };
        return option.AcceptOnlyFromAmong(InForce, Retrospective);
    }

    public static EvaluationMode ModeOf(string word) => word == Retrospective ? EvaluationMode.CampaignRetrospective : EvaluationMode.InForceAtClosure;

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = static _ => Text };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<string> Lang()
    {
        var option = new Option<string>("--lang") { Description = "Language of the answer.", DefaultValueFactory = static _ => Chinese };
        return option.AcceptOnlyFromAmong(Chinese, English);
    }

    public static CultureInfo CultureOf(string word) => CultureInfo.GetCultureInfo(word);

    public static Option<string[]> Packs() => new("--pack")
    {
        Description = "A rule pack to use (practice or local norm); may be given several times, later ones over earlier ones. 'ruleslib packs' lists them.",
        HelpName = "ID",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"'{word}' is no day of the calendar. Write --as-of like 2018-04-28.");
        return null;
    }
}
