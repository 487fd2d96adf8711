using System.Collections.Frozen;
using System.Reflection;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>Finds the requirements of a rule by letting it judge a file of which nothing is known.</summary>
internal static class Requirements
{
    private static readonly CaseFile s_everybody = new() { Debtors = [new Debtor { Officers = [new Officer()] }], ThirdParties = [new ThirdParty { Officers = [new Officer()] }] };
    private static readonly DateOnly s_anyDay = new(2020, 1, 1);
    private static readonly MethodInfo s_unknownPart = typeof(Fact).GetMethod(nameof(Fact.UnknownPart), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The keys of its requirements; <see langword="null"/> if the rule cannot judge such a file.</summary>
    public static FrozenSet<string>? Of(RuleInfo info)
    {
        if (Activator.CreateInstance(info.Type) is not ConcludingRule rule) return null;
        var matter = new Matter(new CaseFile { Closure = new Closure { Method = rule.Scope.Method ?? ClosureMethod.InterimTermination } }, s_anyDay, EvaluationMode.InForceAtClosure, new EnforcementOptions());

        // In which capacity a person is judged is for the rule to say: the first that it can judge will do.
        return PersonInCase.In(s_everybody)
            .Select(person => new Assessment(rule, matter, SubjectOf(rule, person)) { Person = person })
            .Select(assessment => Trace.Of(() => rule.Judge(assessment), new FactPaths(matter.File)))
            .FirstOrDefault(static trace => trace.Failure is null)?
            .Conditions.Where(static c => c.Kind == ConditionKind.Requirement).Select(static c => c.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    private static Fact? SubjectOf(ConcludingRule rule, PersonInCase person) =>
        rule.Scope.Each is not { } part ? null
        : part == typeof(PersonInCase) ? person.Subject
        : (Fact)s_unknownPart.MakeGenericMethod(part).Invoke(null, null)!;
}
