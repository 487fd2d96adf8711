namespace RulesLib.Enforcement.Law;

/// <summary>For whom a document holds.</summary>
public enum InstrumentKind
{
    /// <summary>The whole country.</summary>
    National,

    /// <summary>One province or one court; used only by rule packs.</summary>
    Local,

    /// <summary>No document of law: evidence of what courts or their systems do; used only by rule packs and advisory findings.</summary>
    Practice,
}

/// <summary>
/// One legal document through all its editions: a law, a judicial interpretation, an opinion, a notice. Immutable and thread-safe.
/// All days are PRC calendar days, all ranges include both ends.
/// </summary>
public sealed class Instrument
{
    internal Instrument(
        string id, string title, string titleEn, string shortTitle, Issuer issuer, InstrumentKind kind, bool citesPoints, IReadOnlyList<Edition> editions)
    {
        Kind = kind;
        Id = id;
        Title = title;
        TitleEn = titleEn;
        ShortTitle = shortTitle;
        Issuer = issuer.Chinese;
        IssuerEn = issuer.English;
        CitesPoints = citesPoints;
        Editions = editions;
    }

    /// <summary>A stable ASCII name, such as <c>InterimTermination</c>; also the first half of the keys in <see cref="Provisions"/>.</summary>
    public string Id { get; }

    /// <summary>For whom it holds.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>The full Chinese title of the current edition, without 《》.</summary>
    public string Title { get; }

    /// <summary>The English title of the current edition (unofficial).</summary>
    public string TitleEn { get; }

    /// <summary>The short Chinese title practitioners use, such as 终本规定.</summary>
    public string ShortTitle { get; }

    /// <summary>Who issued the current edition, in Chinese.</summary>
    public string Issuer { get; }

    /// <summary>Who issued the current edition, in English.</summary>
    public string IssuerEn { get; }

    /// <summary>The editions, oldest first. Each begins on the day after the one before it ended.</summary>
    public IReadOnlyList<Edition> Editions { get; }

    /// <summary>Whether the document numbers points (and is cited so in English) rather than articles.</summary>
    internal bool CitesPoints { get; }

    /// <summary>
    /// The edition in force on <paramref name="day"/>, or <see langword="null"/> if none was: before the first one, or after the last one ended.
    /// </summary>
    public Edition? EditionOn(DateOnly day)
    {
        for (var i = Editions.Count - 1; i >= 0; i--)
        {
            if (Editions[i].IsInForceOn(day))
                return Editions[i];
        }

        return null;
    }

    /// <summary>The stable name, <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}

/// <summary>An issuing body in both languages.</summary>
internal sealed record Issuer(string Chinese, string English);
