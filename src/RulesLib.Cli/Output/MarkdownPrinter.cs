using System.Globalization;

using Spectre.Console;

namespace RulesLib.Cli.Output;

/// <summary>
/// Prints the Markdown that the library writes: headings, bullets, bold. On a screen in colour and broken to its width; redirected as plain
/// text with underlined headings. Text is never read as mark-up of the console.
/// </summary>
internal sealed class MarkdownPrinter
{
    private const string Mark = "**";

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
        Broken("", [new(text, _palette.Of(text, Palette.Strong))], 0);
        if (level > 2) return;
        var width = Math.Min(LineBreaker.Cells(text), _screen.Width ?? int.MaxValue);
        Broken("", [new(new string(level == 1 ? '=' : '-', width), Palette.Faint)], 0);
    }

    private List<Run> Runs(string text)
    {
        var plain = _palette.Of(text, Style.Plain);
        var runs = new List<Run>();
        var start = 0;
        while (StrongPiece(text, start) is { } piece)
        {
            var (open, close) = piece;
            if (open > start) runs.Add(new(text[start..open], plain));
            var strong = text[(open + Mark.Length)..close];
            runs.Add(new(strong, _palette.Of(strong, Palette.Strong)));
            start = close + Mark.Length;
        }

        if (start < text.Length) runs.Add(new(text[start..], plain));
        return runs;
    }

    // Stars also hide names, as in 张**: they open a bold piece only where Markdown lets them.
    private static (int Open, int Close)? StrongPiece(string text, int start)
    {
        for (var open = text.IndexOf(Mark, start, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Mark, open + 1, StringComparison.Ordinal))
        {
            if (!MayOpen(text, open)) continue;
            var close = text.IndexOf(Mark, open + Mark.Length, StringComparison.Ordinal);
            if (close > open + Mark.Length) return (open, close);
        }

        return null;
    }

    private static bool MayOpen(string text, int at)
    {
        // A run of stars opens or does not as a whole.
        var (first, end) = (at, at + Mark.Length);
        while (first > 0 && text[first - 1] == Mark[0]) first--;
        while (end < text.Length && text[end] == Mark[0]) end++;
        var after = end < text.Length ? text[end] : ' ';
        return !IsSpace(after) && (!IsPunctuation(after) || first == 0 || IsSpace(text[first - 1]) || IsPunctuation(text[first - 1]));
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

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
