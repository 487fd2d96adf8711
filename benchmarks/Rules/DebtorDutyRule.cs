using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty towards each debtor.</summary>
public abstract class DebtorDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor);
        Then().Yield(_ => Judge(closure, debtor).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, (Debtor)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor);
}

public sealed class DebtorDutyRule<TDuty, TEdition> : DebtorDutyRule
    where TDuty : IDebtorDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor) => TDuty.Judge(closure, debtor);
}
