using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties towards each debtor.

public readonly struct NoticeIssued : IDebtorDuty
{
    public static string Id => "D-13";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Requires("issued", debtor.NoticedOn.By(closure.RuledOn));
}

public readonly struct NoticeInTime : IDebtorDuty
{
    public static string Id => "D-14";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Requires("in-time", debtor.NoticedOn.By(closure.FiledOn.PlusDays(10)));
}

public readonly struct DeclarationOrdered : IDebtorDuty
{
    public static string Id => "D-15";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Requires("ordered", debtor.OrderedOn.By(closure.RuledOn));
}

public readonly struct DeclarationAfterNotice : IDebtorDuty
{
    public static string Id => "D-16";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Requires("after-notice", debtor.NoticedOn.By(debtor.OrderedOn));
}

public readonly struct DeclarationMade : IDebtorDuty
{
    public static string Id => "D-17";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Unless("untraced", debtor.Located.Negated())
        .Requires("made", debtor.Declared);
}

public readonly struct DeclarationInTime : IDebtorDuty
{
    public static string Id => "D-18";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("declared", debtor.Declared)
        .Requires("in-time", debtor.DeclaredOn.By(debtor.OrderedOn.PlusDays(15)));
}

public readonly struct DeclarationChecked : IDebtorDuty
{
    public static string Id => "D-19";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("declared", debtor.Declared)
        .Requires("checked", debtor.DeclarationChecked);
}

public readonly struct SilencePunished : IDebtorDuty
{
    public static string Id => "D-20";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("silent", debtor.Declared.Negated().Both(debtor.Active))
        .Unless("untraced", debtor.Located.Negated())
        .Requires("punished", debtor.Punished);
}

public readonly struct FalsehoodPunished : IDebtorDuty
{
    public static string Id => "D-21";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("false", debtor.DeclaredFalsely)
        .Requires("punished", debtor.Punished)
        .Requires("before-ruling", debtor.PunishedOn.By(closure.RuledOn));
}

public readonly struct ConsumptionRestricted : IDebtorDuty
{
    public static string Id => "D-22";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("active", debtor.Active)
        .Unless("bankrupt", debtor.Bankrupt)
        .Requires("restricted", debtor.RestrictedOn.By(closure.RuledOn));
}

public readonly struct RestrictionTold : IDebtorDuty
{
    public static string Id => "D-23";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("restricted", debtor.Restricted)
        .Requires("told", debtor.RestrictionTold);
}

public readonly struct ListingConsidered : IDebtorDuty
{
    public static string Id => "D-24";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("evades", debtor.Evades.Either(debtor.DeclaredFalsely))
        .Requires("listed", debtor.Listed);
}

public readonly struct ListingInTime : IDebtorDuty
{
    public static string Id => "D-25";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("listed", debtor.Listed)
        .Requires("in-time", debtor.ListedOn.By(closure.RuledOn));
}

public readonly struct NotListedWithoutGround : IDebtorDuty
{
    public static string Id => "D-26";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("no-ground", debtor.Evades.Either(debtor.DeclaredFalsely).Negated())
        .Requires("not-listed", debtor.Listed.Negated());
}

public readonly struct DebtorSought : IDebtorDuty
{
    public static string Id => "D-27";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("untraced", debtor.Located.Negated())
        .Requires("sought", debtor.Searched)
        .Requires("before-ruling", debtor.SearchedOn.By(closure.RuledOn));
}

public readonly struct HomeVisited : IDebtorDuty
{
    public static string Id => "D-28";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("person", debtor.IsPerson)
        .Unless("abroad", debtor.Abroad)
        .Requires("visited", debtor.VisitedOn.By(closure.RuledOn));
}

public readonly struct BankruptcyConsidered : IDebtorDuty
{
    public static string Id => "D-29";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("company", debtor.IsPerson.Negated())
        .Unless("bankrupt", debtor.Bankrupt)
        .Requires("asked", debtor.BankruptcyAsked);
}

public readonly struct DebtorHeard : IDebtorDuty
{
    public static string Id => "D-30";

    public static Judgement Judge(Closure closure, Debtor debtor) => Judgement.Of(Id, debtor)
        .AppliesWhen("located", debtor.Located)
        .Requires("heard", debtor.Heard)
        .Requires("record", debtor.HearingRecorded);
}
