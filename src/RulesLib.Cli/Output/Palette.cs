using System.Globalization;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

using Spectre.Console;

namespace RulesLib.Cli.Output;

/// <summary>Which sentences of a report stand out in which colour. Colour only repeats what the words say.</summary>
internal sealed class Palette
{
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    public Palette(CultureInfo culture)
    {
        foreach (var label in Enum.GetValues<ClosureLabel>()) _styles[Wording.Of(label, culture)] = Bold(ColourOf(label));
        _styles[Words.Get("tally.open", culture)] = Bold(Color.Aqua);
        foreach (var severity in Enum.GetValues<Severity>())
            _styles[TextCatalog.Get(TextCatalog.Report, $"Breaches.{severity}", culture)] = Bold(ColourOf(severity));
        _styles[TextCatalog.Get(TextCatalog.Report, "Open.heading", culture)] = Bold(Color.Aqua);
        foreach (var answer in Enum.GetValues<MeasureAnswer>())
        {
            _styles[Wording.Of(answer, culture)] = Bold(ColourOf(answer));
            foreach (var measure in Enum.GetValues<MeasureKind>())
                _styles[TextCatalog.Format(culture, "Measure.answer", Wording.Of(measure, culture), Wording.Of(answer, culture))] = Bold(ColourOf(answer));
        }

        foreach (var outcome in Enum.GetValues<Outcome>()) _styles[Wording.Of(outcome, culture)] = Bold(ColourOf(outcome));
    }

    /// <summary>Strong text that has no colour of its own.</summary>
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>Text that steps back.</summary>
    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    /// <summary>The style of a heading, a bold piece or a whole paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="otherwise">The style if it has none of its own.</param>
    public Style Of(string text, Style otherwise) => _styles.GetValueOrDefault(text, otherwise);

    private static Style Bold(Color colour) => new(colour, decoration: Decoration.Bold);

    private static Color ColourOf(ClosureLabel label) => label switch
    {
        ClosureLabel.CompliantTermination or ClosureLabel.ActuallyConcluded => Color.Green,
        ClosureLabel.IncompleteTermination => Color.Yellow,
        ClosureLabel.NotConcluded => Color.Aqua,
        _ => Color.Red,
    };

    private static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Fatal => Color.Red,
        Severity.Curable => Color.Yellow,
        Severity.ManualReview => Color.Fuchsia,
        _ => Color.Blue,
    };

    private static Color ColourOf(MeasureAnswer answer) => answer switch
    {
        MeasureAnswer.Mandatory => Color.Red,
        MeasureAnswer.Discretionary => Color.Yellow,
        MeasureAnswer.Prohibited => Color.Green,
        MeasureAnswer.Undetermined => Color.Aqua,
        _ => Color.Grey,
    };

    private static Color ColourOf(Outcome outcome) => outcome switch
    {
        Outcome.Breached or Outcome.Faulted => Color.Red,
        Outcome.Satisfied or Outcome.Excepted => Color.Green,
        Outcome.Undetermined => Color.Aqua,
        Outcome.ManualReview => Color.Fuchsia,
        Outcome.Completed => Color.Yellow,
        _ => Color.Grey,
    };
}
