using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace RulesLib.Enforcement.Law;

/// <summary>
/// Which article says it, on which day. Rules name a topic of <see cref="Provisions"/>; the number follows from the edition in force:
/// 517 and 519 of the CPL interpretation changed meaning on 2022-04-10. Immutable and thread-safe. All days are PRC calendar days.
/// </summary>
public static partial class Concordance
{
    private static readonly FrozenDictionary<string, ConcordanceRow> ByProvision = Rows.ToFrozenDictionary(row => row.Provision, StringComparer.Ordinal);

    /// <summary>
    /// The article for a topic in the edition in force on <paramref name="day"/>. <see langword="null"/> if no edition was in force that day,
    /// if that edition does not contain the topic, or if the number is not on record; never the article of a neighbouring edition.
    /// </summary>
    /// <param name="provision">A key of <see cref="Provisions"/>.</param>
    /// <param name="day">The day of the step the article governs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="provision"/> is not a key of <see cref="Provisions"/>.</exception>
    public static Citation? Cite(string provision, DateOnly day) => RowOf(provision).On(day);

    /// <summary>
    /// The article for a topic in the newest edition that contains it with a known number.
    /// </summary>
    /// <param name="provision">A key of <see cref="Provisions"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="provision"/> is not a key of <see cref="Provisions"/>.</exception>
    public static Citation CiteLatest(string provision) => RowOf(provision).Latest;

    internal static bool Contains(string provision) => ByProvision.ContainsKey(provision);

    internal static bool TryGetRow(string provision, [NotNullWhen(true)] out ConcordanceRow? row) => ByProvision.TryGetValue(provision, out row);

    private static ConcordanceRow RowOf(string provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return TryGetRow(provision, out var row)
            ? row
            : throw new ArgumentException($"'{provision}' is no topic of the concordance. Use a constant of {nameof(Provisions)}.", nameof(provision));
    }
}
