using System.Globalization;
using System.Text;

namespace RulesLib.Enforcement.Law;

/// <summary>
/// The place inside a document: an article or a range of articles, with paragraph and item where they are known. Immutable and thread-safe.
/// </summary>
public sealed record Article
{
    private static readonly string[] Numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    internal Article(int number, int? through = null, int? inserted = null, int? paragraph = null, int? item = null)
    {
        Number = number;
        Through = through;
        Inserted = inserted;
        Paragraph = paragraph;
        Item = item;
    }

    /// <summary>The article number (条), or the first one of a range.</summary>
    public int Number { get; }

    /// <summary>The last article of a range, inclusive; <see langword="null"/> for a single article.</summary>
    public int? Through { get; }

    /// <summary>The number of an article inserted behind <see cref="Number"/> (之一 is 1); <see langword="null"/> for an ordinary article.</summary>
    public int? Inserted { get; }

    /// <summary>The paragraph (款); <see langword="null"/> where the citation does not go into paragraphs.</summary>
    public int? Paragraph { get; }

    /// <summary>The item (项); <see langword="null"/> where the citation does not go into items.</summary>
    public int? Item { get; }

    /// <summary>
    /// Reads the short form of the concordance: <c>517</c>, <c>508-512</c> (range), <c>307~1</c> (之一), <c>9.2</c> (paragraph),
    /// <c>1#4</c> (item), <c>114.1#6</c> (paragraph and item).
    /// </summary>
    /// <exception cref="FormatException">The text is not such a form.</exception>
    internal static Article Parse(string text)
    {
        var rest = text;
        var item = Cut(ref rest, '#');
        var paragraph = Cut(ref rest, '.');
        var inserted = Cut(ref rest, '~');
        var through = Cut(ref rest, '-');
        var number = ParseNumber(rest);

        if (through <= number || (through is not null && (item ?? paragraph ?? inserted) is not null))
            throw new FormatException($"Not an article: '{text}'.");

        return new Article(number, through, inserted, paragraph, item);

        int? Cut(ref string source, char mark)
        {
            var at = source.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0)
                return null;

            var value = ParseNumber(source[(at + 1)..]);
            source = source[..at];
            return value;
        }

        int ParseNumber(string digits) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
                ? value
                : throw new FormatException($"Not an article: '{text}'.");
    }

    /// <summary>The Chinese form: 第517条, 第508条至第512条, 第307条之一, 第114条第1款第（6）项.</summary>
    internal string ToChinese()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"第{Number}条");
        if (Through is { } through)
            text.Append(CultureInfo.InvariantCulture, $"至第{through}条");
        if (Inserted is { } inserted)
            text.Append('之').Append(inserted < Numerals.Length ? Numerals[inserted] : inserted.ToString(CultureInfo.InvariantCulture));
        if (Paragraph is { } paragraph)
            text.Append(CultureInfo.InvariantCulture, $"第{paragraph}款");
        if (Item is { } item)
            text.Append(CultureInfo.InvariantCulture, $"第（{item}）项");
        return text.ToString();
    }

    /// <summary>The English form: art. 517, arts 508-512, art. 307-1, art. 114 para. 1 item 6; "point" for documents that number points.</summary>
    internal string ToEnglish(bool points)
    {
        var text = new StringBuilder();
        if (Through is { } through)
            text.Append(points ? "points " : "arts ").Append(CultureInfo.InvariantCulture, $"{Number}-{through}");
        else
            text.Append(points ? "point " : "art. ").Append(CultureInfo.InvariantCulture, $"{Number}");
        if (Inserted is { } inserted)
            text.Append(CultureInfo.InvariantCulture, $"-{inserted}");
        if (Paragraph is { } paragraph)
            text.Append(CultureInfo.InvariantCulture, $" para. {paragraph}");
        if (Item is { } item)
            text.Append(CultureInfo.InvariantCulture, $" item {item}");
        return text.ToString();
    }
}
