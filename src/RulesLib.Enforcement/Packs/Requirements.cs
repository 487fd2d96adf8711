using System.Collections.Frozen;
using System.Reflection;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>Finds the requirements of a rule by letting it judge a file of which nothing is known.</summary>
internal static class Requirements
{
    private static readonly DateOnly s_anyDay = new(2020, 1, 1);
    private static readonly MethodInfo s_unknownPart = typeof(Fact).GetMethod(nameof(Fact.UnknownPart), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The keys of its requirements; <see langword="null"/> if the rule cannot judge such a file.</summary>
    public static FrozenSet<string>? Of(RuleInfo info)
    {
        if (Activator.CreateInstance(info.Type) is not ConcludingRule rule) return null;
        var matter = new Matter(new CaseFile(), s_anyDay, EvaluationMode.InForceAtClosure, new EnforcementOptions());
        var assessment = new Assessment(rule, matter, SubjectOf(rule));
        var trace = Trace.Of(() => rule.Judge(assessment), new FactPaths(matter.File));
        return trace.Failure is null ? trace.Conditions.Where(static c => c.Kind == ConditionKind.Requirement).Select(static c => c.Key).ToFrozenSet(StringComparer.Ordinal) : null;
    }

    private static Fact? SubjectOf(ConcludingRule rule) => rule.Scope.Each is { } part
        ? (Fact)s_unknownPart.MakeGenericMethod(part).Invoke(null, null)!
        : null;
}
