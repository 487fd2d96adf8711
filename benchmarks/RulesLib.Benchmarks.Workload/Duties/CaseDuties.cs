using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties of the case.

public readonly struct FiledBeforeRuled : ICaseDuty
{
    public static string Id => "D-01";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Requires("filed-first", closure.FiledOn.By(closure.RuledOn));
}

public readonly struct MinimumStay : ICaseDuty
{
    public static string Id => "D-02";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Unless("consent", closure.ApplicantConsents)
        .Requires("stayed", closure.FiledOn.PlusDays(90).By(closure.RuledOn));
}

public readonly struct MaximumStay : ICaseDuty
{
    public static string Id => "D-03";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .AppliesWhen("no-relief", closure.ReliefPending.Negated())
        .Requires("in-time", closure.RuledOn.By(closure.FiledOn.PlusDays(180)));
}

public readonly struct PanelDecided : ICaseDuty
{
    public static string Id => "D-04";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Requires("decided", closure.PanelDecided);
}

public readonly struct ApplicantInterviewed : ICaseDuty
{
    public static string Id => "D-05";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Unless("consent", closure.ApplicantConsents)
        .Requires("interviewed", closure.Interviewed)
        .Requires("before-ruling", closure.InterviewedOn.By(closure.RuledOn));
}

public readonly struct RulingReasoned : ICaseDuty
{
    public static string Id => "D-06";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Requires("reasoned", closure.Reasoned);
}

public readonly struct RemainderStated : ICaseDuty
{
    public static string Id => "D-07";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .AppliesWhen("amount-known", closure.AmountKnown)
        .Requires("stated", closure.RemainderStated);
}

public readonly struct FundsPaidOut : ICaseDuty
{
    public static string Id => "D-08";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .AppliesWhen("funds-held", closure.FundsHeld)
        .Unless("relief", closure.ReliefPending)
        .Requires("paid", closure.FundsPaidOut);
}

public readonly struct RemediesTold : ICaseDuty
{
    public static string Id => "D-09";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Requires("told", closure.RemediesTold)
        .Requires("in-writing", closure.Reasoned);
}

public readonly struct RulingServed : ICaseDuty
{
    public static string Id => "D-10";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Requires("served", closure.RuledOn.By(closure.ServedOn))
        .Requires("promptly", closure.ServedOn.By(closure.RuledOn.PlusDays(10)));
}

public readonly struct RulingPublished : ICaseDuty
{
    public static string Id => "D-11";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Unless("secret", closure.Confidential)
        .Requires("published", closure.RuledOn.By(closure.PublishedOn));
}

public readonly struct NoReliefPending : ICaseDuty
{
    public static string Id => "D-12";

    public static Judgement Judge(Closure closure) => Judgement.Of(Id, closure)
        .Requires("none-pending", closure.ReliefPending.Negated().Either(closure.ApplicantConsents));
}
