using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Remedying;

/// <summary>Which court takes a remedy.</summary>
public enum RemedyCourt
{
    /// <summary>The enforcing court.</summary>
    EnforcingCourt = 1,

    /// <summary>The next higher court.</summary>
    NextHigherCourt,

    /// <summary>The compensation committee of the court above the enforcing court.</summary>
    CompensationCommittee,
}

/// <summary>How a remedy stands on the day of judging.</summary>
public enum RemedyStatus
{
    /// <summary>It can be used.</summary>
    Open = 1,

    /// <summary>Its time has not come.</summary>
    NotYet,

    /// <summary>Its time is over, or it was used.</summary>
    Closed,

    /// <summary>The facts at hand do not tell.</summary>
    Unknown,
}

/// <summary>A way to challenge what was done, for one who may. Immutable and thread-safe. PRC calendar days.</summary>
public sealed class Remedy
{
    internal Remedy(RemedyRow row, Opening opening, RemedyStatus status) => (Row, Holder, From, Until, Status) = (row, opening.Holder, opening.From, opening.Until, status);

    /// <summary>Id of the row of the catalogue.</summary>
    public string RuleId => Row.Id;

    /// <summary>Key of its text, which names what is challenged and by which route.</summary>
    public string Key => Row.Key;

    /// <summary>Who may use it; <see langword="null"/> for outsiders whom the file does not name.</summary>
    public Fact? Holder { get; }

    /// <summary>Where.</summary>
    public RemedyCourt Court => Row.Court;

    /// <summary>The day it opens; where it has a last day, the day that is not counted.</summary>
    public KnownDate From { get; }

    /// <summary>Its last day, inclusive; none if it has no limit of days.</summary>
    public KnownDate Until { get; }

    /// <summary>Whether <see cref="Until"/> is not certain: facts are missing, or the holidays of that year are not known yet.</summary>
    public bool IsProvisional => Until.IsUnknown || Term.IsProvisional(Until);

    /// <summary>How it stands on the day of judging.</summary>
    public RemedyStatus Status { get; }

    /// <summary>How well it is backed.</summary>
    public Confidence Confidence => Row.Confidence;

    /// <summary>The articles of a day.</summary>
    /// <param name="day">The day on which the remedy is used.</param>
    public IEnumerable<Citation> CitationsOn(DateOnly day) => Row.Provisions.Select(provision => Concordance.Cite(provision, day)).OfType<Citation>();

    internal RemedyRow Row { get; }
}
