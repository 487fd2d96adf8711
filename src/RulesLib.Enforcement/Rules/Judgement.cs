using System.Collections.Immutable;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules;

/// <summary>A requirement that is not met, or not known to be met.</summary>
/// <param name="Key">Name of the requirement inside its rule.</param>
/// <param name="Met">False, or unknown.</param>
/// <param name="Severity">What a failure weighs.</param>
/// <param name="Cure">What mends it.</param>
public readonly record struct Finding(string Key, Truth Met, Severity Severity, Cure Cure);

/// <summary>What the three words of a rule came to.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Severity">The worst requirement that is known not to be met; <see langword="null"/> if none is.</param>
/// <param name="WorstPossible">The worst requirement that is not known to be met; <see langword="null"/> if all are.</param>
/// <param name="Holds">Whether the rule applies, no exception holds, and every requirement is met.</param>
/// <param name="Findings">The requirements that are not known to be met.</param>
public readonly record struct Verdict(Outcome Outcome, Severity? Severity, Severity? WorstPossible, Truth Holds, ImmutableArray<Finding> Findings)
{
    /// <summary>The verdict of a rule that failed: unknown in every respect.</summary>
    internal static Verdict Faulted { get; } = new(Outcome.Faulted, null, Rules.Severity.Fatal, Truth.Unknown, []);

    /// <summary>What is left when only some findings still weigh. Whether the rule held is history and stays.</summary>
    internal Verdict Leaving(ImmutableArray<Finding> left)
    {
        if (left.IsEmpty) return this with { Outcome = Outcome.Completed, Severity = null, WorstPossible = null, Findings = left };
        Severity? known = Outcome == Outcome.Undetermined ? null : left.Where(static f => f.Met.IsFalse).Max(static f => (Severity?)f.Severity);
        var outcome = known switch { null => Outcome.Undetermined, Rules.Severity.ManualReview => Outcome.ManualReview, _ => Outcome.Breached };
        return this with { Outcome = outcome, Severity = known, WorstPossible = left.Max(static f => f.Severity), Findings = left };
    }
}

/// <summary>
/// Builds a verdict from three words: <see cref="AppliesWhen"/>, <see cref="Unless"/> and <see cref="Requires(string, Truth, Severity, Cure, Confidence)"/>.
/// Each takes a three-valued <see cref="Truth"/>, so that what is not known is never taken for yes or no.
/// </summary>
/// <remarks>A value: each word returns the judgement so far. Not for sharing between threads while being built.</remarks>
public struct Judgement
{
    private Truth _applies;
    private Truth _excepted;
    private Truth _met;
    private Severity _worst;
    private Severity _worstPossible;
    private ImmutableArray<Finding> _findings;
    private readonly ImmutableSortedDictionary<string, Severity> _severities;

    internal Judgement(Truth inForce, RuleInfo rule)
    {
        (_applies, _excepted, _met) = (inForce, false, true);
        _severities = rule.Severities;
        Trace.Condition(ConditionKind.Applies, "in-force", inForce);
    }

    /// <summary>The rule applies only if this holds.</summary>
    /// <param name="key">Name of the condition; its text is keyed by rule id and name.</param>
    /// <param name="truth">Whether it holds.</param>
    public Judgement AppliesWhen(string key, Truth truth)
    {
        Trace.Condition(ConditionKind.Applies, key, truth);
        _applies &= truth;
        return this;
    }

    /// <summary>The rule asks for nothing if this holds.</summary>
    /// <param name="key">Name of the exception.</param>
    /// <param name="truth">Whether it holds.</param>
    public Judgement Unless(string key, Truth truth)
    {
        Trace.Condition(ConditionKind.Exception, key, truth);
        _excepted |= truth;
        return this;
    }

    /// <summary>A condition of a ground or bar, which has no severity of its own.</summary>
    /// <param name="key">Name of the requirement.</param>
    /// <param name="truth">Whether it is met.</param>
    public Judgement Requires(string key, Truth truth) => Requires(key, truth, Severity.Advisory);

    /// <summary>What the rule asks for.</summary>
    /// <param name="key">Name of the requirement.</param>
    /// <param name="truth">Whether it is met.</param>
    /// <param name="severity">What a failure weighs.</param>
    /// <param name="cure">What mends a failure.</param>
    /// <param name="confidence">How well this requirement is known; an unsure one asks for manual review and never weighs more.</param>
    public Judgement Requires(string key, Truth truth, Severity severity, Cure cure = Cure.None, Confidence confidence = Confidence.Seen)
    {
        if (_severities is { Count: > 0 } && _severities.TryGetValue(key, out var weighed)) severity = weighed;
        if (confidence == Confidence.Unsure && severity > Severity.ManualReview) severity = Severity.ManualReview;
        Trace.Condition(ConditionKind.Requirement, key, truth, severity, cure);
        _met &= truth;
        if (truth.IsTrue) return this;
        if (truth.IsFalse && severity > _worst) _worst = severity;
        if (severity > _worstPossible) _worstPossible = severity;
        // One finding is the rule, two are many.
        _findings = (_findings.IsDefault ? [] : _findings).Add(new(key, truth, severity, cure));
        return this;
    }

    /// <summary>Closes the judgement.</summary>
    public readonly Verdict Result()
    {
        var holds = _applies & !_excepted & _met;
        if (_applies.IsFalse) return new(Outcome.NotApplicable, null, null, holds, []);
        if (_excepted.IsTrue) return new(_applies.IsTrue ? Outcome.Excepted : Outcome.Undetermined, null, null, holds, []);

        var findings = _findings.IsDefault ? [] : _findings;
        Severity? possible = _worstPossible == 0 ? null : _worstPossible;
        if (_applies.IsTrue && _excepted.IsFalse)
        {
            if (_worst > 0) return new(_worst == Severity.ManualReview ? Outcome.ManualReview : Outcome.Breached, _worst, possible, holds, findings);
            if (_met.IsTrue) return new(Outcome.Satisfied, null, null, holds, []);
        }

        return new(Outcome.Undetermined, null, possible, holds, findings);
    }
}
