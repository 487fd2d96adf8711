using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A rule that judges one duty. These sources name no engine: the projects that link them choose it.</summary>
public abstract class DutyRule : Rule
{
    public abstract string Id { get; }

    /// <summary>Judges once more, for the explanation.</summary>
    public abstract Judgement Replay(Closure closure, object subject);
}
