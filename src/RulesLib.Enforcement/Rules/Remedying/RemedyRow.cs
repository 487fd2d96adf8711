using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Remedying;

/// <summary>One line of the table of remedies. Immutable and thread-safe.</summary>
public sealed class RemedyRow
{
    private readonly Func<Matter, IEnumerable<Opening>> _openings;

    internal RemedyRow(string key, string from, RemedyCourt court, Confidence confidence, Func<Matter, IEnumerable<Opening>> openings, params string[] provisions)
    {
        (Key, From, Court, Confidence, _openings, Provisions) = (key, Day.Parse(from), court, confidence, openings, Array.AsReadOnly(provisions));
        Id = key.Split('.')[0];
    }

    /// <summary>Id of the row of the catalogue.</summary>
    public string Id { get; }

    /// <summary>Key of its text: the id, and a name behind it where one row of the catalogue opens several remedies.</summary>
    public string Key { get; }

    /// <summary>First day on which it can be used.</summary>
    public DateOnly From { get; }

    /// <summary>Where it is brought.</summary>
    public RemedyCourt Court { get; }

    /// <summary>How well it is backed.</summary>
    public Confidence Confidence { get; }

    /// <summary>The topics it rests on, keys of <see cref="Law.Provisions"/>.</summary>
    public IReadOnlyList<string> Provisions { get; }

    internal IEnumerable<Remedy> Of(Matter matter) => matter.AsOf < From ? [] : _openings(matter)
        .Where(static opening => !opening.Applies.IsFalse)
        .Select(opening => new Remedy(this, opening, StatusOf(opening, matter.AsOf)));

    private static RemedyStatus StatusOf(Opening opening, DateOnly asOf)
    {
        var over = opening.Over | opening.Until < asOf;
        return over.IsTrue ? RemedyStatus.Closed
            : opening.From.IsNone || (opening.From > asOf).IsTrue ? RemedyStatus.NotYet
            : (opening.Applies & opening.From <= asOf & !over & !(opening.Until.IsUnknown ? Truth.Unknown : false)).IsTrue ? RemedyStatus.Open
            : RemedyStatus.Unknown;
    }
}

/// <summary>One remedy of one who may use it.</summary>
/// <param name="Holder">Who; <see langword="null"/> for outsiders whom the file does not name.</param>
/// <param name="From">The day it opens; none if what opens it has not happened.</param>
/// <param name="Until">The last day; none if there is no limit of days.</param>
internal readonly record struct Opening(Fact? Holder, KnownDate From, KnownDate Until)
{
    /// <summary>Whether there is such a remedy at all.</summary>
    public Truth Applies { get; init; } = true;

    /// <summary>Whether it is over for another reason than its days.</summary>
    public Truth Over { get; init; } = false;
}
