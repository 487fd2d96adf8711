using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RulesLib.Enforcement.Facts;

/// <summary>
/// The number of an enforcement case, such as <c>(2018)甘0402执123号</c>, or <c>(2015)白执字第123号</c> in the style used until 2015.
/// </summary>
/// <remarks>
/// Number words of 法发〔2014〕26号 arts 5 and 8, with or without 字; 恢执 is read as 执恢 (so written in 法明传〔2018〕335号).
/// A document number of the case, such as 123号之一 or 123-1号, is kept as it is: it names the case and one of its documents.
/// Immutable and thread-safe.
/// </remarks>
public sealed partial record CaseNumber : IComparable<CaseNumber>
{
    internal const int MaxLength = 64;

    private CaseNumber(string text, int year, string court, string word, CaseType type, int sequence, bool isOldStyle) =>
        (Text, Year, Court, Word, Type, Sequence, IsOldStyle) = (text, year, court, word, type, sequence, isOldStyle);

    /// <summary>The number in one form: half-width brackets and digits, no blanks, no leading zeros.</summary>
    public string Text { get; }

    /// <summary>Year in which the number was given.</summary>
    public int Year { get; }

    /// <summary>Code or short name of the court, such as 甘0402; empty where the old style gives none, as in (2013)执监字第49号.</summary>
    public string Court { get; }

    /// <summary>The number word as written, such as 执 or 执恢字.</summary>
    public string Word { get; }

    /// <summary>The case type that the number word stands for.</summary>
    public CaseType Type { get; }

    /// <summary>Running number.</summary>
    public int Sequence { get; }

    /// <summary>Whether written as 字第…号, the style replaced on 2016-01-01.</summary>
    public bool IsOldStyle { get; }

    /// <summary>Orders by text, ordinal; a null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <(CaseNumber? left, CaseNumber? right) => Compare(left, right) < 0;

    /// <summary>Orders by text, ordinal; a null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >(CaseNumber? left, CaseNumber? right) => Compare(left, right) > 0;

    /// <summary>Orders by text, ordinal; a null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator <=(CaseNumber? left, CaseNumber? right) => Compare(left, right) <= 0;

    /// <summary>Orders by text, ordinal; a null comes first.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other number.</param>
    public static bool operator >=(CaseNumber? left, CaseNumber? right) => Compare(left, right) >= 0;

    /// <summary>Reads a number.</summary>
    /// <param name="text">The text; full-width brackets and digits, and blanks, are accepted.</param>
    /// <param name="number">The number, or <see langword="null"/>.</param>
    /// <returns>Whether the text is the number of an enforcement case.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CaseNumber? number)
    {
        number = null;
        if (text is null || text.Length > MaxLength) return false;

        // Most numbers stand in one form already.
        if (text.Any(static c => char.IsWhiteSpace(c) || c is >= '０' and <= '９')) text = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)).Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        var match = Pattern().Match(text);
        if (!match.Success || !int.TryParse(match.Groups["no"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)) return false;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var (court, word, sub, part) = (match.Groups["court"].Value, match.Groups["word"].Value, match.Groups["sub"].Value, match.Groups["part"].Value);
        var oldStyle = match.Groups["old"].Success;
        if (court.Length == 0 && !(oldStyle && match.Groups["zi"].Length > 0)) return false;
        var (zi, di) = (match.Groups["zi"].Value, oldStyle ? "第" : "");
        var plain = string.Create(CultureInfo.InvariantCulture, $"({year}){court}{word}{zi}{di}{sequence}{sub}号{part}");
        number = new(plain, year, court, word + zi, TypeOf(word), sequence, oldStyle);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CaseNumber? other) => Compare(this, other);

    /// <summary>Same number.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(CaseNumber? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The number in one form.</summary>
    public override string ToString() => Text;

    private static int Compare(CaseNumber? left, CaseNumber? right) => string.CompareOrdinal(left?.Text, right?.Text);

    private static CaseType TypeOf(string word) => word switch
    {
        "执恢" or "恢执" => CaseType.ResumedEnforcement,
        "执保" => CaseType.PreservationEnforcement,
        "执异" => CaseType.Objection,
        "执复" => CaseType.Review,
        "执监" => CaseType.Supervision,
        "执请" => CaseType.RequestForInstructions,
        "执协" => CaseType.Coordination,
        _ => CaseType.FirstEnforcement,
    };

    // CaseFileSchema says the same in its own words.
    [GeneratedRegex(@"^[(（〔\[](?<year>(19|20)[0-9]{2})[)）〕\]](?<court>(?:[\u3400-\u9FFF-[执恢]]{1,8}[0-9]{0,4})?)(?<word>执恢|恢执|执保|执异|执复|执监|执请|执协|执)(?<zi>字?)(?<old>第)?(?<no>[0-9]{1,9})(?<sub>(?:-[0-9]{1,3})?)号(?<part>(?:之[一二三四五六七八九十]+)?)\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
