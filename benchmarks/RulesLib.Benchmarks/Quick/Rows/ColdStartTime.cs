using RulesLib.Benchmarks.Contestants;
using RulesLib.Benchmarks.Rules;

namespace RulesLib.Benchmarks.Quick.Rows;

/// <summary>From nothing to the first case's answers, each time in a process of its own.</summary>
internal sealed class ColdStartTime(int rules, Target? target) : IRow
{
    public Row Measure(Course course)
    {
        var name = $"cold start with {rules} rules, embedded / NRules";
        if (!NRulesPeer.IsPresent)
        {
            var alone = Meter.Rounded(() => (ColdStart.InNewProcess(EmbeddedEngine.Name, rules), 1));
            return Row.NotInThisBuild(name, target, "ms", FormattableString.Invariant($"{alone.Left / 1000:0.0}"));
        }

        var race = Meter.Rounded(() => (ColdStart.InNewProcess(EmbeddedEngine.Name, rules), ColdStart.InNewProcess(NRulesPeer.Name, rules)));
        return Row.Of(name, target, "ms", FormattableString.Invariant($"{race.Left / 1000:0.0} / {race.Right / 1000:0.0}"), race);
    }
}
