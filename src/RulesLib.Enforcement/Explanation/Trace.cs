using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Explanation;

/// <summary>What a condition of a rule does.</summary>
public enum ConditionKind
{
    /// <summary>The rule applies only if it holds.</summary>
    Applies,

    /// <summary>The rule asks for nothing if it holds.</summary>
    Exception,

    /// <summary>What the rule asks for.</summary>
    Requirement,
}

/// <summary>A condition of a rule as it was judged, with the facts read for it.</summary>
internal sealed record TracedCondition(ConditionKind Kind, string Key, Truth Truth, Severity? Severity, Cure Cure, IReadOnlyList<TracedFact> Facts);

/// <summary>A fact as it was read.</summary>
internal sealed record TracedFact(string Path, Fact Owner, string Member, object? Value);

/// <summary>
/// Runs one rule again and writes down every condition with the facts read for it. The facts of a condition are those read
/// since the condition before it, because a condition's argument is computed just before its word is called. What a rule reads
/// before it begins to judge stands behind every condition that reads nothing itself or stays open.
/// </summary>
internal sealed class Trace
{
    [ThreadStatic]
    private static Trace? t_current;

    private readonly FactPaths _paths;
    private readonly List<TracedCondition> _conditions = [];
    private List<TracedFact> _pending = [];
    private List<TracedFact> _before = [];

    private Trace(FactPaths paths) => _paths = paths;

    public IReadOnlyList<TracedCondition> Conditions => _conditions;

    /// <summary>The kind of failure, if the rule failed. Never its message, which may hold personal data.</summary>
    public string? Failure { get; private set; }

    public static Trace Of(Action replay, FactPaths paths)
    {
        var trace = new Trace(paths);
        var outer = t_current;
        t_current = trace;
        try
        {
            FactReads.Watch(trace.Note, replay);
        }
#pragma warning disable CA1031 // The rule failed before; here it is only told about.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            trace.Failure = failure.GetType().Name;
        }
        finally
        {
            t_current = outer;
        }

        return trace;
    }

    public static void Condition(ConditionKind kind, string key, Truth truth, Severity? severity = null, Cure cure = Cure.None)
    {
        if (FactReads.AreWatched) t_current?.Add(kind, key, truth, severity, cure);
    }

    /// <summary>Adds the facts behind a conclusion that the traced rule reads, without its conditions.</summary>
    public static void Include(Conclusion conclusion)
    {
        if (!FactReads.AreWatched || t_current is not { } trace) return;
        t_current = null;
        try
        {
            conclusion.Replay();
        }
#pragma warning disable CA1031 // A conclusion that failed is unknown; its facts are told as far as they were read.
        catch (Exception)
#pragma warning restore CA1031
        {
            // Told by the conclusion itself.
        }
        finally
        {
            t_current = trace;
        }
    }

    /// <summary>A judgement begins: what was read until now belongs to all its conditions.</summary>
    public static void Begin()
    {
        if (FactReads.AreWatched && t_current is { } trace) (trace._before, trace._pending) = (trace._pending, []);
    }

    private void Add(ConditionKind kind, string key, Truth truth, Severity? severity, Cure cure)
    {
        _conditions.Add(new(kind, key, truth, severity, cure, truth.IsUnknown ? [.. _before.Concat(_pending).DistinctBy(static fact => fact.Path)] : _pending.Count > 0 ? _pending : _before));
        _pending = [];
    }

    private void Note(Fact owner, string member, object? value)
    {
        var path = _paths.Read(owner, member, value);

        // A part that is there is only a step on the way to what is read in it; of one that is not, nothing more can be told.
        if (value is Fact { IsNonePart: false, IsUnknownPart: false } || (_paths.IsStep(owner) && (owner.IsNonePart || owner.IsUnknownPart))) return;
        if (!_pending.Exists(fact => fact.Path == path)) _pending.Add(new(path, owner, member, value));
    }
}
