using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties towards each debtor to whom a notice of restriction went.

public readonly struct RestrictionKnown : IRestrictedDebtorDuty
{
    public static string Id => "D-58";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("person", debtor.IsPerson)
        .Requires("told", debtor.RestrictionTold)
        .Requires("before-ruling", debtor.RestrictedOn.By(closure.RuledOn));
}
