using System.Globalization;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Explanation;

/// <summary>The words of the library for those who write reports of their own: rules, breaches, articles, cures, deadlines.</summary>
public static class RuleWords
{
    /// <summary>What a rule is about.</summary>
    /// <param name="info">The rule.</param>
    /// <param name="culture">The language.</param>
    public static string Title(RuleInfo info, CultureInfo culture) => Wording.Title(info, culture);

    /// <summary>What a deadline is about.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="culture">The language.</param>
    public static string Title(Deadline deadline, CultureInfo culture) => Wording.Title(deadline, culture);

    /// <summary>What it means that a requirement is not met.</summary>
    /// <param name="info">The rule.</param>
    /// <param name="requirement">Name of the requirement inside the rule, as in <see cref="Finding.Key"/>.</param>
    /// <param name="culture">The language.</param>
    public static string Breach(RuleInfo info, string requirement, CultureInfo culture) => Wording.Breached(info, requirement, culture);

    /// <summary>The articles of a rule as in force on a day.</summary>
    /// <param name="info">The rule.</param>
    /// <param name="day">The day, most often that of <see cref="CitationDay"/>.</param>
    /// <param name="culture">The language.</param>
    public static IReadOnlyList<string> Citations(RuleInfo info, DateOnly day, CultureInfo culture) => Wording.Citations(info, day, culture);

    /// <summary>The day whose edition is cited for a conclusion: the rule's own day, as far as it is known and lies in the rule's range.</summary>
    /// <param name="conclusion">The conclusion.</param>
    public static DateOnly CitationDay(Conclusion conclusion)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        return Wording.CitationDay(conclusion.Info, conclusion.Matter, conclusion.Point);
    }

    /// <summary>Those who are to carry out a cure.</summary>
    /// <param name="persons">One or more of them.</param>
    /// <param name="culture">The language.</param>
    public static string Of(Responsible persons, CultureInfo culture) => Wording.Of(persons, culture, TextCatalog.Get(TextCatalog.Report, "Separator", culture));

    /// <summary>The word for a value: a label, a cure, a severity, a closing method and the like.</summary>
    /// <typeparam name="TEnum">An enumeration of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="culture">The language.</param>
    public static string Of<TEnum>(TEnum value, CultureInfo culture)
        where TEnum : struct, Enum
    {
        var key = $"{typeof(TEnum).Name}.{value}";
        return TextCatalog.Find(TextCatalog.Report, key, culture) ?? TextCatalog.Get(TextCatalog.Facts, key, culture);
    }

    /// <summary>What a label means.</summary>
    /// <param name="label">The label.</param>
    /// <param name="culture">The language.</param>
    public static string Definition(ClosureLabel label, CultureInfo culture) => TextCatalog.Get(TextCatalog.Report, $"ClosureLabel.{label}.definition", culture);
}
