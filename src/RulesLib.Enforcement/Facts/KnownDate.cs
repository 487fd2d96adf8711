using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>
/// The day of an event as far as it is known: a day, a month, a year, any interval, none (it did not happen), or unknown (the default).
/// </summary>
/// <remarks>
/// Days are PRC calendar days (UTC+8) without time of day. Comparisons give <see cref="Truth"/>: unknown where the intervals
/// overlap; an event that did not happen lies neither before nor after anything, so every comparison with it is false.
/// Text form, in the spirit of ISO 8601-2: <c>2018-04-28</c>, <c>2018-04</c>, <c>2018</c>, <c>2018-04-01/2018-04-15</c>, <c>../2018-04-28</c>
/// (on or before), <c>2018-04-28/..</c> (on or after), <c>../..</c> (it happened, day not known), <c>none</c> or <c>无</c>.
/// Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(KnownDateConverter))]
public readonly struct KnownDate : IEquatable<KnownDate>, IKnown
{
    // Day numbers plus one, so that the default is unknown; -1 marks none.
    private const int FirstDay = 1;

    private readonly int _earliest;
    private readonly int _latest;

    private KnownDate(int earliest, int latest)
    {
        _earliest = earliest;
        _latest = latest;
    }

    /// <summary>Not known, not even whether it happened; the default value.</summary>
    public static KnownDate Unknown => default;

    /// <summary>It did not happen.</summary>
    public static KnownDate None => new(-1, -1);

    /// <summary>It happened; the day is not known.</summary>
    public static KnownDate SomeDay => Between(DateOnly.MinValue, DateOnly.MaxValue);

    /// <inheritdoc/>
    public bool IsUnknown => _earliest == 0;

    /// <inheritdoc/>
    public bool IsNone => _earliest < 0;

    /// <summary>Whether the exact day is known.</summary>
    public bool IsExact => _earliest > 0 && _earliest == _latest;

    /// <inheritdoc/>
    public bool IsSettled => IsExact || IsNone;

    /// <summary>Whether it happened: false for none, unknown when not known.</summary>
    public Truth Occurred => _earliest > 0 ? true : _earliest < 0 ? false : Truth.Unknown;

    /// <summary>First possible day; <see cref="DateOnly.MinValue"/> when open.</summary>
    /// <exception cref="InvalidOperationException">It did not happen, or nothing is known.</exception>
    public DateOnly Earliest => _earliest > 0 ? DateOnly.FromDayNumber(_earliest - 1) : throw NoDay();

    /// <summary>Last possible day; <see cref="DateOnly.MaxValue"/> when open.</summary>
    /// <exception cref="InvalidOperationException">It did not happen, or nothing is known.</exception>
    public DateOnly Latest => _earliest > 0 ? DateOnly.FromDayNumber(_latest - 1) : throw NoDay();

    /// <summary>Makes an exact day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator KnownDate(DateOnly day) => new(day.DayNumber + 1, day.DayNumber + 1);

    /// <summary>Whether the left day lies before the right day.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static Truth operator <(KnownDate left, KnownDate right) =>
        left._earliest <= 0 || right._earliest <= 0 ? Open(left, right)
        : left._latest < right._earliest ? true
        : left._earliest >= right._latest ? false
        : Truth.Unknown;

    /// <summary>Whether the left day lies on or before the right day.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static Truth operator <=(KnownDate left, KnownDate right) =>
        left._earliest <= 0 || right._earliest <= 0 ? Open(left, right)
        : left._latest <= right._earliest ? true
        : left._earliest > right._latest ? false
        : Truth.Unknown;

    /// <summary>Whether the left day lies after the right day.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static Truth operator >(KnownDate left, KnownDate right) => right < left;

    /// <summary>Whether the left day lies on or after the right day.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static Truth operator >=(KnownDate left, KnownDate right) => right <= left;

    /// <summary>Same content (for collections and records; reasoning uses the comparisons).</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static bool operator ==(KnownDate left, KnownDate right) => left.Equals(right);

    /// <summary>Different content.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static bool operator !=(KnownDate left, KnownDate right) => !left.Equals(right);

    /// <summary>Makes an interval of possible days, both inclusive.</summary>
    /// <param name="earliest">First possible day.</param>
    /// <param name="latest">Last possible day.</param>
    /// <exception cref="ArgumentException"><paramref name="latest"/> lies before <paramref name="earliest"/>.</exception>
    public static KnownDate Between(DateOnly earliest, DateOnly latest) => latest < earliest
        ? throw new ArgumentException("The last possible day lies before the first.", nameof(latest))
        : new(earliest.DayNumber + 1, latest.DayNumber + 1);

    /// <summary>
    /// The earlier of two events; an event that did not happen is passed over. If only one is known to have happened, the answer
    /// lies on or before it.
    /// </summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static KnownDate Earlier(KnownDate left, KnownDate right) =>
        left.IsNone ? right
        : right.IsNone ? left
        : left.IsUnknown && right.IsUnknown ? Unknown
        : left.IsUnknown || right.IsUnknown ? new(FirstDay, Math.Max(left._latest, right._latest)) // whatever the other is, not later than the known one
        : new(Math.Min(left._earliest, right._earliest), Math.Min(left._latest, right._latest));

    /// <summary>The later of two events that must both have happened: none if one did not.</summary>
    /// <param name="left">One day.</param>
    /// <param name="right">The other day.</param>
    public static KnownDate LaterOfBoth(KnownDate left, KnownDate right) =>
        left.IsNone || right.IsNone ? None
        : left.IsUnknown || right.IsUnknown ? Unknown
        : new(Math.Max(left._earliest, right._earliest), Math.Max(left._latest, right._latest));

    /// <summary>This event, or, if it is known not to have happened, the other.</summary>
    /// <param name="other">The day to fall back on.</param>
    public KnownDate OrElse(KnownDate other) => IsNone ? other : this;

    /// <summary>Moves both ends by the same step, for example a period; the first and the last day of the calendar mean open and stay.</summary>
    /// <param name="step">The step; must never turn a later day into an earlier one.</param>
    public KnownDate Shift(Func<DateOnly, DateOnly> step)
    {
        if (_earliest <= 0) return this;
        return Between(Moved(Earliest), Moved(Latest));

        DateOnly Moved(DateOnly day) => day == DateOnly.MinValue || day == DateOnly.MaxValue ? day : step(day);
    }

    /// <summary>Gives the exact day, if it is known.</summary>
    /// <param name="day">The day, or the default.</param>
    public bool TryGetDay(out DateOnly day)
    {
        day = IsExact ? Earliest : default;
        return IsExact;
    }

    /// <summary>Reads the text form described at the type.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The day, or the default.</param>
    /// <returns>Whether the text is in that form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out KnownDate date)
    {
        date = default;
        if (text is null) return false;
        if (text is "none" or "无")
        {
            date = None;
            return true;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? text : text[..slash];
        var last = slash < 0 ? text : text[(slash + 1)..];
        if (slash < 0 && text == "..") return false;
        if (!TryParsePart(first, out var earliest, out _) || !TryParsePart(last, out _, out var latest) || latest < earliest) return false;
        date = Between(earliest, latest);
        return true;
    }

    /// <summary>Reads a day in UTF-8, the form of nearly all; any other form is left to <see cref="TryParse"/>.</summary>
    internal static bool TryParseDay(ReadOnlySpan<byte> text, out KnownDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;

        static int Number(ReadOnlySpan<byte> digits)
        {
            var number = 0;
            foreach (var digit in digits)
            {
                if (!char.IsAsciiDigit((char)digit)) return -1;
                number = (10 * number) + digit - '0';
            }

            return number;
        }
    }

    /// <inheritdoc/>
    public bool Equals(KnownDate other) => _earliest == other._earliest && _latest == other._latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KnownDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_earliest, _latest);

    /// <summary>The shortest text form that <see cref="TryParse"/> reads back; <c>unknown</c> when unknown.</summary>
    public override string ToString()
    {
        if (IsUnknown) return "unknown";
        if (IsNone) return "none";
        if (IsExact) return Iso(Earliest);
        if (Earliest is { Month: 1, Day: 1 } && Latest is { Month: 12, Day: 31 } && Earliest.Year == Latest.Year)
            return Earliest.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (Earliest.Day == 1 && Latest == LastOfMonth(Earliest))
            return Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return $"{(Earliest == DateOnly.MinValue ? ".." : Iso(Earliest))}/{(Latest == DateOnly.MaxValue ? ".." : Iso(Latest))}";
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static bool TryParsePart(string text, out DateOnly earliest, out DateOnly latest)
    {
        (earliest, latest) = (DateOnly.MinValue, DateOnly.MaxValue);
        if (text == "..") return true;
        var invariant = CultureInfo.InvariantCulture;
        switch (text.Length)
        {
            case 10 when DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day):
                (earliest, latest) = (day, day);
                return true;
            case 7 when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", invariant, DateTimeStyles.None, out var month):
                (earliest, latest) = (month, LastOfMonth(month));
                return true;
            case 4 when text.All(char.IsAsciiDigit) && int.Parse(text, NumberStyles.None, invariant) is > 0 and var year:
                (earliest, latest) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
                return true;
            default:
                return false;
        }
    }

    private static Truth Open(KnownDate left, KnownDate right) => left.IsNone || right.IsNone ? false : Truth.Unknown;

    private static InvalidOperationException NoDay() => new("No day is known; ask Occurred or IsExact first.");
}
