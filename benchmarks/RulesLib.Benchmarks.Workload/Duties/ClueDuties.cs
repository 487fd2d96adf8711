using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties for each clue to each debtor's property.

public readonly struct ClueChecked : IClueDuty
{
    public static string Id => "D-52";

    public static Judgement Judge(Closure closure, Debtor debtor, Clue clue) => Judgement.Of(Id, clue)
        .AppliesWhen("concrete", clue.Concrete)
        .Requires("checked", clue.CheckedOn.By(closure.RuledOn));
}

public readonly struct CheckedPromptly : IClueDuty
{
    public static string Id => "D-53";

    public static Judgement Judge(Closure closure, Debtor debtor, Clue clue) => Judgement.Of(Id, clue)
        .AppliesWhen("concrete", clue.Concrete)
        .Requires("prompt", clue.CheckedOn.By(clue.ReceivedOn.PlusDays(15)));
}

public readonly struct ApplicantAnswered : IClueDuty
{
    public static string Id => "D-54";

    public static Judgement Judge(Closure closure, Debtor debtor, Clue clue) => Judgement.Of(Id, clue)
        .Unless("repeated", clue.Repeated)
        .Requires("answered", clue.Answered);
}

public readonly struct CheckRecorded : IClueDuty
{
    public static string Id => "D-55";

    public static Judgement Judge(Closure closure, Debtor debtor, Clue clue) => Judgement.Of(Id, clue)
        .AppliesWhen("checked", clue.Checked)
        .Requires("recorded", clue.Recorded);
}

public readonly struct UrgentAtOnce : IClueDuty
{
    public static string Id => "D-56";

    public static Judgement Judge(Closure closure, Debtor debtor, Clue clue) => Judgement.Of(Id, clue)
        .AppliesWhen("urgent", clue.Urgent.Both(debtor.Active))
        .Requires("at-once", clue.CheckedOn.By(clue.ReceivedOn.PlusDays(2)));
}
