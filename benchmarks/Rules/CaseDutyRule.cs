using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty of the case.</summary>
public abstract class CaseDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination);
        Then().Yield(_ => Judge(closure).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure);

    protected abstract Judgement Judge(Closure closure);
}

public sealed class CaseDutyRule<TDuty, TEdition> : CaseDutyRule
    where TDuty : ICaseDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure) => TDuty.Judge(closure);
}
