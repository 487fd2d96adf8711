using System.Globalization;

using Spectre.Console;

namespace RulesLib.Cli.Output;

/// <summary>
/// Prints the Markdown that the library writes: headings, bullets, bold. On a screen in colour and broken to its width; redirected as plain
/// text with underlined headings. Text is never read as mark-up of the console.
/// </summary>
internal sealed class MarkdownPrinter
{
    private const string Strong = "**";

    private readonly TextWriter _out;
    private readonly Screen _screen;
    private readonly Palette _palette;
    private readonly IAnsiConsole? _console;

    public MarkdownPrinter(Surroundings surroundings, CultureInfo culture)
    {
        (_out, _screen, _palette) = (surroundings.Out, surroundings.Screen, new(culture));
        if (!_screen.HasColour) return;
        _console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_out),
        });

        // Lines are broken here, where Chinese rules are known; the console must not break them again.
        _console.Profile.Width = short.MaxValue;
    }

    /// <summary>Prints Markdown.</summary>
    public void Print(string markdown)
    {
        foreach (var line in markdown.TrimEnd('\n').Split('\n')) Line(PlainText.Harmless(line));
        _out.WriteLine();
    }

    /// <summary>Prints a line that steps back.</summary>
    public void PrintFaint(string text) => Broken("", [new(PlainText.Harmless(text), Palette.Faint)], 0);

    private void Line(string line)
    {
        var level = line.TakeWhile(static c => c == '#').Count();
        if (level is > 0 and <= 3 && line.Length > level && line[level] == ' ')
        {
            Heading(line[(level + 1)..], level);
            return;
        }

        var indent = line.Length - line.TrimStart(' ').Length;
        var text = line[indent..];
        if (text.StartsWith("- ", StringComparison.Ordinal)) Broken(line[..indent] + "- ", Runs(text[2..]), indent + 2);
        else Broken(line[..indent], Runs(text), indent);
    }

    private void Heading(string text, int level)
    {
        Broken("", [new(text.Replace(Strong, "", StringComparison.Ordinal), _palette.Of(text, Palette.Strong))], 0);
        if (level > 2) return;
        var width = Math.Min(LineBreaker.Cells(text), _screen.Width ?? int.MaxValue);
        Broken("", [new(new string(level == 1 ? '=' : '-', width), Palette.Faint)], 0);
    }

    private List<Run> Runs(string text)
    {
        var plain = _palette.Of(text, Style.Plain);
        var runs = new List<Run>();
        var pieces = text.Split(Strong);
        for (var i = 0; i < pieces.Length; i++)
        {
            // A mark without its partner is text.
            var isStrong = i % 2 == 1 && i < pieces.Length - 1;
            var piece = i % 2 == 1 && !isStrong ? Strong + pieces[i] : pieces[i];
            if (piece.Length > 0) runs.Add(new(piece, isStrong ? _palette.Of(piece, Palette.Strong) : plain));
        }

        return runs;
    }

    private void Broken(string prefix, List<Run> runs, int hanging)
    {
        if (runs.Count == 0)
        {
            _out.WriteLine(prefix.TrimEnd());
            return;
        }

        var lead = prefix;
        foreach (var line in _screen.Width is { } cells ? LineBreaker.Break(runs, Math.Max(cells - hanging, 2)) : [runs])
        {
            _out.Write(lead);
            foreach (var run in line) Write(run);
            _out.WriteLine();
            lead = new(' ', hanging);
        }
    }

    private void Write(Run run)
    {
        if (_console is null || run.Style == Style.Plain) _out.Write(run.Text);
        else _console.Write(new Text(run.Text, run.Style));
    }
}
