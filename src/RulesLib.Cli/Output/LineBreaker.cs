using System.Globalization;

using Spectre.Console;

namespace RulesLib.Cli.Output;

/// <summary>A piece of text in one style.</summary>
internal readonly record struct Run(string Text, Style Style);

/// <summary>Breaks text where Chinese and English may be broken, counting cells: a Chinese character takes two.</summary>
internal static class LineBreaker
{
    // Never at the beginning of a line.
    private const string Closing = "，。；：！？、）》〉」』】〕”’…—·％,.;:!?)]}%◄";

    // Never at the end of a line.
    private const string Opening = "（《〈「『【〔“‘([{";

    /// <summary>Breaks runs into lines.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="width">Cells a line.</param>
    public static IEnumerable<IReadOnlyList<Run>> Break(IEnumerable<Run> runs, int width)
    {
        Glyph[] glyphs = [.. runs.SelectMany(Glyphs)];
        var start = 0;
        while (start < glyphs.Length)
        {
            var end = EndOfLine(glyphs, start, width);
            yield return Line(glyphs.AsSpan(start, TrimmedEnd(glyphs, start, end) - start));
            start = end;
            while (start < glyphs.Length && glyphs[start].IsSpace) start++;
        }
    }

    /// <summary>How many cells a text takes.</summary>
    public static int Cells(string text) => text.GetCellWidth();

    private static IEnumerable<Glyph> Glyphs(Run run)
    {
        var elements = StringInfo.GetTextElementEnumerator(run.Text);
        while (elements.MoveNext())
        {
            var text = elements.GetTextElement();
            yield return new(text, Cells(text), run.Style);
        }
    }

    private static int EndOfLine(Glyph[] glyphs, int start, int width)
    {
        var (used, lastBreak) = (0, start);
        for (var i = start; i < glyphs.Length; i++)
        {
            if (i > start && MayBreak(glyphs[i - 1], glyphs[i])) lastBreak = i;
            used += glyphs[i].Width;

            // Spaces may hang over the edge; a word longer than a line is cut.
            if (used > width && !glyphs[i].IsSpace) return lastBreak > start ? lastBreak : Math.Max(i, start + 1);
        }

        return glyphs.Length;
    }

    private static bool MayBreak(Glyph before, Glyph after)
    {
        if (before.IsOneOf(Opening) || after.IsOneOf(Closing) || after.IsSpace) return false;
        return before.IsSpace || before.Width > 1 || after.Width > 1;
    }

    private static int TrimmedEnd(Glyph[] glyphs, int start, int end)
    {
        while (end > start && glyphs[end - 1].IsSpace) end--;
        return end;
    }

    private static List<Run> Line(ReadOnlySpan<Glyph> glyphs)
    {
        var line = new List<Run>();
        foreach (var glyph in glyphs)
        {
            if (line.Count > 0 && line[^1].Style == glyph.Style) line[^1] = line[^1] with { Text = line[^1].Text + glyph.Text };
            else line.Add(new(glyph.Text, glyph.Style));
        }

        return line;
    }

    private readonly record struct Glyph(string Text, int Width, Style Style)
    {
        public bool IsSpace => Text == " ";

        public bool IsOneOf(string characters) => characters.Contains(Text, StringComparison.Ordinal);
    }
}
