using System.Globalization;

namespace RulesLib.Enforcement.Law;

/// <summary>
/// An article of one edition of one document. Obtained from <see cref="Concordance"/>. Immutable, thread-safe, equal by value.
/// </summary>
public sealed record Citation
{
    internal Citation(string provision, Instrument instrument, Edition edition, Article? article, Confidence confidence)
    {
        Provision = provision;
        Instrument = instrument;
        Edition = edition;
        Article = article;
        Confidence = confidence;
    }

    /// <summary>The topic that was asked for, one of <see cref="Provisions"/>.</summary>
    public string Provision { get; }

    /// <summary>The document.</summary>
    public Instrument Instrument { get; }

    /// <summary>The edition of the document.</summary>
    public Edition Edition { get; }

    /// <summary>The place in the document; <see langword="null"/> if the document is cited as a whole.</summary>
    public Article? Article { get; }

    /// <summary>How well it is backed that this article says what the topic says.</summary>
    public Confidence Confidence { get; }

    /// <summary>
    /// The citation as text. English for English cultures, Chinese for all others.
    /// Short: 民诉法解释第517条, or "Interpretation of the Civil Procedure Law, art. 517".
    /// Full: 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（法释〔2022〕11号）第517条, or
    /// "Interpretation of the Civil Procedure Law (法释〔2022〕11号), art. 517". An edition without a number is told apart by its label.
    /// </summary>
    /// <param name="culture">The language asked for.</param>
    /// <param name="full">Whether full title and number are wanted. The short form does not tell editions apart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string Render(CultureInfo culture, bool full = false)
    {
        ArgumentNullException.ThrowIfNull(culture);

        if (LegalLanguage.IsEnglish(culture))
        {
            var title = full ? $"{Edition.TitleEn} ({Edition.Number ?? $"{Edition.Label} text"})" : Edition.TitleEn;
            return Article is null ? title : $"{title}, {Article.ToEnglish(Instrument.CitesPoints)}";
        }

        var name = full ? $"《{Edition.Title}》（{Edition.Number ?? $"{Edition.Label}年文本"}）" : Edition.ShortTitle;
        return name + Article?.ToChinese();
    }

    /// <summary>The full Chinese form.</summary>
    public override string ToString() => Render(CultureInfo.InvariantCulture, full: true);
}
