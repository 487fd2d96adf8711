namespace RulesLib.Enforcement.Law;

/// <summary>
/// One text of an <see cref="Instrument"/> and the days it was in force. Immutable and thread-safe.
/// All days are PRC calendar days, all ranges include both ends.
/// </summary>
public sealed class Edition
{
    internal Edition(
        string label,
        string? number,
        DateOnly? promulgated,
        DateOnly effectiveFrom,
        DateOnly? effectiveThrough,
        Confidence confidence,
        string title,
        string titleEn,
        string shortTitle,
        string? note)
    {
        Label = label;
        Number = number;
        Promulgated = promulgated;
        EffectiveFrom = effectiveFrom;
        EffectiveThrough = effectiveThrough;
        Confidence = confidence;
        Title = title;
        TitleEn = titleEn;
        ShortTitle = shortTitle;
        Note = note;
    }

    /// <summary>The name of the edition inside its instrument: a year, such as <c>2020</c>.</summary>
    public string Label { get; }

    /// <summary>The document number (文号), such as 法释〔2022〕11号; <see langword="null"/> for laws, which bear none, and where it is not on record.</summary>
    public string? Number { get; }

    /// <summary>The day of promulgation; <see langword="null"/> where it is not on record.</summary>
    public DateOnly? Promulgated { get; }

    /// <summary>The first day in force.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>The last day in force, inclusive; <see langword="null"/> while no end is known.</summary>
    public DateOnly? EffectiveThrough { get; }

    /// <summary>The last day on which this entry was gone through.</summary>
    public DateOnly LastVerified { get; } = LawVersion.LastVerified;

    /// <summary>How well the days and the number are backed. How well a single article is backed stands on <see cref="Citation.Confidence"/>.</summary>
    public Confidence Confidence { get; }

    /// <summary>A remark on status or sources, in English; <see langword="null"/> if there is none.</summary>
    public string? Note { get; }

    /// <summary>The full Chinese title this edition bore, without 《》.</summary>
    public string Title { get; }

    /// <summary>The English title of this edition (unofficial).</summary>
    public string TitleEn { get; }

    /// <summary>The short Chinese title of this edition, such as 限高规定 for the 2010 text of what is 限消规定 now.</summary>
    public string ShortTitle { get; }

    /// <summary>Whether this edition was in force on <paramref name="day"/>.</summary>
    public bool IsInForceOn(DateOnly day) => Day.IsWithin(day, EffectiveFrom, EffectiveThrough);

    /// <summary>The title and label, for debugging.</summary>
    public override string ToString() => $"{ShortTitle} {Label}";
}
