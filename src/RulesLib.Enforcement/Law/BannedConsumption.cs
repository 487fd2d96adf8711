using System.Globalization;

using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Law;

/// <summary>One of the nine kinds of consumption that a restriction forbids a natural person, as the text of a day words it. Immutable and thread-safe.</summary>
/// <param name="Code">C1 to C9, in the order of the text.</param>
/// <param name="From">First day of this wording.</param>
/// <param name="Through">Last day of this wording; <see langword="null"/> while it is in force.</param>
/// <param name="OnlyFromDebtorsProperty">Whether only what is paid from the debtor's property is forbidden: so under the 2010 text.</param>
public sealed record BannedConsumption(string Code, DateOnly From, DateOnly? Through, bool OnlyFromDebtorsProperty)
{
    private static readonly DateOnly s_text2010 = Day.Parse("2010-10-01");
    private static readonly DateOnly s_text2015 = Day.Parse("2015-07-22");

    /// <summary>The nine kinds, under the text of 2010 and then under that of 2015 (XF-04).</summary>
    [Implements(Handling.Reference, "XF-04")]
    public static IReadOnlyList<BannedConsumption> All { get; } = Array.AsReadOnly<BannedConsumption>(
    [
        .. Codes.Select(static code => new BannedConsumption(code, s_text2010, s_text2015.AddDays(-1), OnlyFromDebtorsProperty: true)),
        .. Codes.Select(static code => new BannedConsumption(code, s_text2015, null, OnlyFromDebtorsProperty: false)),
    ]);

    /// <summary>Topic key of the article.</summary>
    public static string Provision => Provisions.ConsumptionRestriction.BannedConsumption;

    private static IEnumerable<string> Codes => Enumerable.Range(1, 9).Select(static number => string.Create(CultureInfo.InvariantCulture, $"C{number}"));

    /// <summary>The kinds that are forbidden on a day; none before 2010-10-01.</summary>
    /// <param name="day">The day of the consumption.</param>
    public static IReadOnlyList<BannedConsumption> On(DateOnly day) => [.. All.Where(kind => kind.From <= day && !(kind.Through < day))];

    /// <summary>What is forbidden, in one line. English for English cultures, Chinese for all others.</summary>
    /// <param name="culture">The language.</param>
    public string Describe(CultureInfo culture) =>
        TextCatalog.Get("Sanctioning", Code == "C9" && Through is not null ? "XF-04.C9.2010" : $"XF-04.{Code}", culture);
}
