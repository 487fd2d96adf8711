using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty for each search of each debtor's property.</summary>
public abstract class SearchDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;
        Search search = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Match(() => search, s => s.Debtor == debtor);
        Then().Yield(_ => Judge(closure, debtor, search).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, ((Search)subject).Debtor, (Search)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor, Search search);
}

public sealed class SearchDutyRule<TDuty, TEdition> : SearchDutyRule
    where TDuty : ISearchDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor, Search search) => TDuty.Judge(closure, debtor, search);
}
