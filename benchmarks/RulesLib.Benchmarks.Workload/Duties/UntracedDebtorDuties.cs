using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties towards each debtor of whom there is no clue to where he is.

public readonly struct TraceSought : IUntracedDebtorDuty
{
    public static string Id => "D-57";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Requires("searched", debtor.Searched);
}
