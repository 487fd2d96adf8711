using System.Globalization;

using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules;

/// <summary>The catalogue id of a rule; stable and never reused.</summary>
/// <param name="id">The id, such as <c>ZB-02</c>.</param>
/// <param name="aliases">Further ids that this rule implements.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleIdAttribute(string id, params string[] aliases) : Attribute
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>Further ids that this rule implements.</summary>
    public IReadOnlyList<string> Aliases { get; } = aliases;
}

/// <summary>The provisions a rule or calculation rests on: topic keys, rendered as the article of the day.</summary>
/// <param name="provisions">Keys from <see cref="Provisions"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CitesAttribute(params string[] provisions) : Attribute
{
    /// <summary>The topic keys.</summary>
    public IReadOnlyList<string> Provisions { get; } = provisions;
}

/// <summary>Days on which a rule is law, both inclusive, and the fact whose day decides.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InForceAttribute : Attribute
{
    /// <summary>In force from a day on.</summary>
    /// <param name="from">First day, yyyy-MM-dd.</param>
    /// <param name="anchor">The fact whose day decides.</param>
    public InForceAttribute(string from, Anchor anchor)
        : this(from, null, anchor)
    {
    }

    /// <summary>In force between two days.</summary>
    /// <param name="from">First day, yyyy-MM-dd.</param>
    /// <param name="through">Last day, yyyy-MM-dd, or <see langword="null"/> while in force.</param>
    /// <param name="anchor">The fact whose day decides.</param>
    public InForceAttribute(string from, string? through, Anchor anchor)
    {
        From = DateOnly.ParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Through = through is null ? null : DateOnly.ParseExact(through, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Anchor = anchor;
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day; <see langword="null"/> while in force.</summary>
    public DateOnly? Through { get; }

    /// <summary>The fact whose day decides.</summary>
    public Anchor Anchor { get; }
}

/// <summary>How well the source of a rule is known.</summary>
/// <param name="confidence">The grade.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SourceAttribute(Confidence confidence) : Attribute
{
    /// <summary>The grade.</summary>
    public Confidence Confidence { get; } = confidence;

    /// <summary>Whether number, date and wording are beyond doubt; <see langword="false"/> is shown beside the result.</summary>
    public bool Verified { get; init; } = true;
}
