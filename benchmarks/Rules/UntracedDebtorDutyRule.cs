using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty towards each debtor of whom there is no clue to where he is.</summary>
public abstract class UntracedDebtorDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Not<Clue>(c => c.Debtor == debtor, c => c.Kind == ClueKind.Whereabouts);
        Then().Yield(_ => Judge(closure, debtor).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, (Debtor)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor);
}

public sealed class UntracedDebtorDutyRule<TDuty, TEdition> : UntracedDebtorDutyRule
    where TDuty : IUntracedDebtorDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor) => TDuty.Judge(closure, debtor);
}
