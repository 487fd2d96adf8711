using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties for each order against each debtor.

public readonly struct OrderStamped : IOrderDuty
{
    public static string Id => "D-47";

    public static Judgement Judge(Closure closure, Debtor debtor, Order order) => Judgement.Of(Id, order)
        .Requires("stamped", order.Stamped);
}

public readonly struct OrderServed : IOrderDuty
{
    public static string Id => "D-48";

    public static Judgement Judge(Closure closure, Debtor debtor, Order order) => Judgement.Of(Id, order)
        .AppliesWhen("located", debtor.Located)
        .Requires("served", order.IssuedOn.By(order.ServedOn));
}

public readonly struct OrderServedInTime : IOrderDuty
{
    public static string Id => "D-49";

    public static Judgement Judge(Closure closure, Debtor debtor, Order order) => Judgement.Of(Id, order)
        .AppliesWhen("located", debtor.Located)
        .Requires("in-time", order.ServedOn.By(order.IssuedOn.PlusDays(10)));
}

public readonly struct OrderBeforeRuling : IOrderDuty
{
    public static string Id => "D-50";

    public static Judgement Judge(Closure closure, Debtor debtor, Order order) => Judgement.Of(Id, order)
        .Unless("lifted", order.Lifted)
        .Requires("before-ruling", order.IssuedOn.By(closure.RuledOn));
}

public readonly struct OrderReasoned : IOrderDuty
{
    public static string Id => "D-51";

    public static Judgement Judge(Closure closure, Debtor debtor, Order order) => Judgement.Of(Id, order)
        .Unless("form", order.OnForm)
        .Requires("reasoned", order.Reasoned)
        .Requires("remedy", order.RemedyTold);
}
