using System.Collections.Frozen;

namespace RulesLib.Enforcement.Rules;

/// <summary>A composite requirement of interim termination: the worst of the rules it names.</summary>
[RuleKind(RuleKinds.Gate)]
public abstract class GateRule : EnforcementRule
{
    private readonly FrozenSet<string> _members;

    /// <summary>Makes a gate.</summary>
    /// <param name="members">Ids of the rules it is made of.</param>
    protected GateRule(params string[] members) => _members = members.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ids of the rules it is made of.</summary>
    public IReadOnlySet<string> Members => _members;

    internal override RuleScope Scope => new("termination");

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        IEnumerable<Assessment> assessments = null!;

        When()
            .Match(() => matter, m => m.IsInterimTermination)
            .Query(() => assessments, q => q.Match<Assessment>(a => IsMember(a)).Collect());
        Then().Yield(_ => Combine(matter, assessments));
    }

    private bool IsMember(Assessment assessment) => _members.Contains(assessment.RuleId);

    private Gate Combine(Matter matter, IEnumerable<Assessment> assessments)
    {
        var members = Conclusion.ById(assessments);
        if (matter.InForce(Info).IsFalse) return new(Info, Outcome.NotApplicable, null, null, members);
        var severity = members.Max(static a => a.Severity);
        var possible = members.Max(static a => a.WorstPossible);
        var outcome =
            severity >= Severity.Curable ? Outcome.Breached
            : members.Any(static a => a.Outcome == Outcome.Faulted) ? Outcome.Faulted
            : members.Any(static a => a is { Outcome: Outcome.Undetermined, WorstPossible: not null }) ? Outcome.Undetermined
            : severity is Severity.ManualReview ? Outcome.ManualReview
            : members.All(static a => a.Outcome == Outcome.NotApplicable) ? Outcome.NotApplicable
            : members.Any(static a => a.Outcome == Outcome.Completed) ? Outcome.Completed
            : Outcome.Satisfied;
        return new(Info, outcome, severity, possible, members);
    }
}
