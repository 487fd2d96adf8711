using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty for each order against each debtor.</summary>
public abstract class OrderDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;
        Order order = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Match(() => order, o => o.Debtor == debtor);
        Then().Yield(_ => Judge(closure, debtor, order).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, ((Order)subject).Debtor, (Order)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor, Order order);
}

public sealed class OrderDutyRule<TDuty, TEdition> : OrderDutyRule
    where TDuty : IOrderDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor, Order order) => TDuty.Judge(closure, debtor, order);
}
