using System.Collections.Frozen;
using System.Reflection;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>Finds the conditions of a rule by letting it judge a file of which nothing is known.</summary>
internal static class Requirements
{
    private static readonly CaseFile s_everybody = new() { Debtors = [new Debtor { Officers = [new Officer()] }], ThirdParties = [new ThirdParty { Officers = [new Officer()] }] };
    private static readonly DateOnly s_anyDay = new(2020, 1, 1);
    private static readonly MethodInfo s_unknownPart = typeof(Fact).GetMethod(nameof(Fact.UnknownPart), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The keys of its requirements; <see langword="null"/> if the rule cannot judge such a file.</summary>
    public static FrozenSet<string>? Of(RuleInfo info) =>
        ConditionsOf(info)?.Where(static c => c.Kind == ConditionKind.Requirement).Select(static c => c.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Its conditions in the order of judging; <see langword="null"/> if the rule cannot judge such a file, or judges by what other rules found.</summary>
    public static IReadOnlyList<TracedCondition>? ConditionsOf(RuleInfo info)
    {
        if (info.Kind == RuleKinds.Measure || Activator.CreateInstance(info.Type) is not ConcludingRule rule) return null;
        rule.Info = info;
        var matter = new Matter(new CaseFile { Closure = new Closure { Method = rule.Scope.Method ?? ClosureMethod.InterimTermination } }, s_anyDay, EvaluationMode.InForceAtClosure, new EnforcementOptions());

        // In which capacity a person is judged is for the rule to say: the first that it can judge will do.
        return PersonInCase.In(s_everybody)
            .Select(person => Conclude(rule, matter, person))
            .Select(conclusion => Trace.Of(() => rule.Judge(conclusion), new FactPaths(matter.File)))
            .FirstOrDefault(static trace => trace.Failure is null)?.Conditions;
    }

    private static Conclusion Conclude(ConcludingRule rule, Matter matter, PersonInCase person)
    {
        var subject = SubjectOf(rule, person);
        return rule.Info.Kind is RuleKinds.Ground or RuleKinds.Bar
            ? new Ground(rule, matter, subject ?? matter.Closure, new DecisionPoint(Occasion.Today, s_anyDay), default, default, null) { Person = person }
            : new Assessment(rule, matter, subject) { Person = person };
    }

    private static Fact? SubjectOf(ConcludingRule rule, PersonInCase person) =>
        rule.Scope.Each is not { } part ? null
        : part == typeof(PersonInCase) ? person.Subject
        : (Fact)s_unknownPart.MakeGenericMethod(part).Invoke(null, null)!;
}
