using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty towards each debtor to whom a notice of restriction went.</summary>
public abstract class RestrictedDebtorDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Exists<Notice>(n => n.Debtor == debtor, n => n.Kind == NoticeKind.Restriction);
        Then().Yield(_ => Judge(closure, debtor).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, (Debtor)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor);
}

public sealed class RestrictedDebtorDutyRule<TDuty, TEdition> : RestrictedDebtorDutyRule
    where TDuty : IRestrictedDebtorDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor) => TDuty.Judge(closure, debtor);
}
