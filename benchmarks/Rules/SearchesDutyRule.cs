using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty that looks at all searches of a debtor's property together.</summary>
public abstract class SearchesDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;
        IEnumerable<Search> searches = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Query(() => searches, q => q.Match<Search>(s => s.Debtor == debtor).Collect());
        Then().Yield(_ => Judge(closure, debtor, searches).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, (Debtor)subject, ((Debtor)subject).Searches);

    protected abstract Judgement Judge(Closure closure, Debtor debtor, IEnumerable<Search> searches);
}

public sealed class SearchesDutyRule<TDuty, TEdition> : SearchesDutyRule
    where TDuty : ISearchesDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor, IEnumerable<Search> searches) => TDuty.Judge(closure, debtor, searches);
}
