using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;

/// <summary>How an entry in the dishonest list works with another body.</summary>
public enum DisciplineWeight
{
    /// <summary>It restricts: what the body decides is barred (限制).</summary>
    Ban = 1,

    /// <summary>It is a prudential reference for the body's own decision (审慎性参考).</summary>
    Reference,
}

/// <summary>Whom an effect reaches.</summary>
[Flags]
public enum DisciplineTargets
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>Natural persons.</summary>
    NaturalPersons = 1,

    /// <summary>Entities.</summary>
    Entities = 2,

    /// <summary>Responsible persons of entities.</summary>
    Officers = 4,
}

/// <summary>One line of the table of effects. Immutable and thread-safe.</summary>
public sealed class DisciplineRow
{
    internal DisciplineRow(string key, DisciplineTargets targets, DisciplineWeight weight, string from, Confidence confidence, string provision) =>
        (Key, Targets, Weight, From, Confidence, Provision) = (key, targets, weight, Day.Parse(from), confidence, provision);

    /// <summary>Key of its texts: the id of the catalogue, or the list and the number of the measure in it.</summary>
    public string Key { get; }

    /// <summary>Whom it reaches.</summary>
    public DisciplineTargets Targets { get; }

    /// <summary>Whether it bars or is only a reference.</summary>
    public DisciplineWeight Weight { get; }

    /// <summary>First day of its validity.</summary>
    public DateOnly From { get; }

    /// <summary>How well it is backed.</summary>
    public Confidence Confidence { get; }

    /// <summary>Topic key of the article it rests on.</summary>
    public string Provision { get; }

    /// <summary>Whether a policy or memorandum lists it, so that the body that acts needs a basis in law, regulation or central policy of its own (JD-20).</summary>
    public bool LegalBasisRequired { get; internal init; }

    /// <summary>Whether it asks for a sizeable personal debt that is overdue, beside or instead of the entry.</summary>
    public bool AsksForPersonalDebt { get; internal init; }

    /// <summary>What it restricts.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    public string Title(CultureInfo culture) => TextCatalog.Get("Disciplining", $"{Key}.title", culture);

    /// <summary>Who executes it; never the court.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    public string Executor(CultureInfo culture) => TextCatalog.Get("Disciplining", $"{Key}.executor", culture);

    internal Truth Reaches(Debtor debtor)
    {
        if (Targets.HasFlag(DisciplineTargets.NaturalPersons | DisciplineTargets.Entities)) return true;
        var natural = debtor.Kind == PartyKind.NaturalPerson;
        return (Targets.HasFlag(DisciplineTargets.NaturalPersons) ? natural : false) | (Targets.HasFlag(DisciplineTargets.Entities) ? !natural : false);
    }
}

/// <summary>What an entry in the dishonest list means with other bodies: information, never an order of the court. Immutable and thread-safe.</summary>
public sealed class DisciplineEffect
{
    internal DisciplineEffect(DisciplineRow row, Debtor subject) => (Row, Subject) = (row, subject);

    /// <summary>The line of the table.</summary>
    public DisciplineRow Row { get; }

    /// <summary>Key of its texts.</summary>
    public string Key => Row.Key;

    /// <summary>The listed person.</summary>
    public Debtor Subject { get; }

    /// <summary>The article of a day; <see langword="null"/> if none was in force.</summary>
    /// <param name="day">The day.</param>
    public Citation? CitationOn(DateOnly day) => Concordance.Cite(Row.Provision, day);
}
