using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties that look at all searches of a debtor's property together.

public readonly struct AllSearchesAnswered : ISearchesDuty
{
    public static string Id => "D-59";

    public static Judgement Judge(Closure closure, Debtor debtor, IEnumerable<Search> searches) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Requires("all-answered", Search.AllAnswered(searches));
}

public readonly struct SomeSearchRecent : ISearchesDuty
{
    public static string Id => "D-60";

    public static Judgement Judge(Closure closure, Debtor debtor, IEnumerable<Search> searches) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Unless("bankrupt", debtor.Bankrupt)
        .Requires("recent", Search.AnyAfter(searches, closure.RuledOn.PlusDays(-90)));
}
