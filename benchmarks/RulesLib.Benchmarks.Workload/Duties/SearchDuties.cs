using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties for each search of each debtor's property.

public readonly struct SearchMade : ISearchDuty
{
    public static string Id => "D-41";

    public static Judgement Judge(Closure closure, Debtor debtor, Search search) => Judgement.Of(Id, search)
        .AppliesWhen("active", debtor.Active)
        .Requires("made", search.AskedOn.By(closure.RuledOn));
}

public readonly struct SearchRecent : ISearchDuty
{
    public static string Id => "D-42";

    public static Judgement Judge(Closure closure, Debtor debtor, Search search) => Judgement.Of(Id, search)
        .AppliesWhen("active", debtor.Active)
        .Requires("recent", closure.RuledOn.By(search.AskedOn.PlusDays(90)));
}

public readonly struct SearchAnswered : ISearchDuty
{
    public static string Id => "D-43";

    public static Judgement Judge(Closure closure, Debtor debtor, Search search) => Judgement.Of(Id, search)
        .Requires("answered", search.AnsweredOn.By(closure.RuledOn));
}

public readonly struct AnswerPrompt : ISearchDuty
{
    public static string Id => "D-44";

    public static Judgement Judge(Closure closure, Debtor debtor, Search search) => Judgement.Of(Id, search)
        .AppliesWhen("answered", search.Answered)
        .Requires("prompt", search.AnsweredOn.By(search.AskedOn.PlusDays(20)));
}

public readonly struct AnswerComplete : ISearchDuty
{
    public static string Id => "D-45";

    public static Judgement Judge(Closure closure, Debtor debtor, Search search) => Judgement.Of(Id, search)
        .AppliesWhen("answered", search.Answered)
        .Requires("complete", search.Complete);
}

public readonly struct HitsFollowed : ISearchDuty
{
    public static string Id => "D-46";

    public static Judgement Judge(Closure closure, Debtor debtor, Search search) => Judgement.Of(Id, search)
        .AppliesWhen("hits", search.Hits)
        .Unless("bankrupt", debtor.Bankrupt)
        .Requires("followed", search.Followed);
}
