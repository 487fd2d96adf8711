using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty for each clue to each debtor.</summary>
public abstract class ClueDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;
        Clue clue = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Match(() => clue, c => c.Debtor == debtor);
        Then().Yield(_ => Judge(closure, debtor, clue).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, ((Clue)subject).Debtor, (Clue)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor, Clue clue);
}

public sealed class ClueDutyRule<TDuty, TEdition> : ClueDutyRule
    where TDuty : IClueDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor, Clue clue) => TDuty.Judge(closure, debtor, clue);
}
