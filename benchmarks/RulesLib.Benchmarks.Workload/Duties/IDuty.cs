using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

/// <summary>One thing to be judged. The names sound like enforcement; none of it is law.</summary>
public interface IDuty
{
    static abstract string Id { get; }
}

public interface ICaseDuty : IDuty
{
    static abstract Judgement Judge(Closure closure);
}

public interface IDebtorDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor);
}

public interface IAssetDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor, Asset asset);
}

public interface ISearchDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor, Search search);
}

public interface IOrderDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor, Order order);
}

public interface IClueDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor, Clue clue);
}

public interface IUntracedDebtorDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor);
}

public interface IRestrictedDebtorDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor);
}

public interface ISearchesDuty : IDuty
{
    static abstract Judgement Judge(Closure closure, Debtor debtor, IEnumerable<Search> searches);
}
