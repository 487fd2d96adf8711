using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting;

/// <summary>
/// Case files in which everything that crimes against enforcement ask is known: a judgment effective on 2020-01-06, a debtor who is able and refuses,
/// fined on 2025-03-05, no transfer. A test changes only what it is about.
/// </summary>
internal static class Accused
{
    /// <summary>The usual day of judging: under the opinion of 2025.</summary>
    public const string Now = "2025-09-01";

    /// <summary>The usual day of an act: under the interpretation of 2024.</summary>
    public static DateOnly Then { get; } = new(2025, 2, 10);

    public static CaseFile CaseOf(params Debtor[] debtors)
    {
        var file = File(debtors);
        return file with { Title = file.Title with { Kind = TitleKind.Judgment, EffectiveOn = new DateOnly(2020, 1, 6), EnforcementRulingIssued = false, Category = ClaimCategory.Ordinary } };
    }

    public static Debtor Refuser(string id = "D1", params Conduct[] acts) => Punished.Person(id) with
    {
        Ability = new() { Assessed = AbilityLevel.Partial, LivingCostsDeducted = true, RefusesToPerform = true },
        Conduct = [.. acts],
        Penalties = [Fined],
        CriminalReferrals = [],
        SuitNoticeReceivedOn = new DateOnly(2019, 9, 2),
    };

    public static Debtor RefusingFirm(params Conduct[] acts) => Punished.Firm(Punished.Chief()) with
    {
        Ability = new() { Assessed = AbilityLevel.Partial, RefusesToPerform = true },
        Conduct = [.. acts],
        Penalties = [Fined],
        CriminalReferrals = [],
        SuitNoticeReceivedOn = new DateOnly(2019, 9, 2),
    };

    /// <summary>A fine after which the debtor refused still.</summary>
    public static Penalty Fined { get; } = Punished.Imposed(PenaltyKind.Fine) with { DecidedOn = new DateOnly(2025, 3, 5), RefusedAfterwards = true };

    public static ThirdParty Helper(ThirdPartyRole role, params Conduct[] acts) => Punished.Outsider(role, PartyKind.NaturalPerson, acts) with { Able = true, StillRefuses = true };

    /// <summary>A verified act of which everything holds that some limb asks.</summary>
    public static Conduct Deed(ConductKind kind, ConductMethod method = ConductMethod.Other, string? on = null) => Act(kind, on is null ? Then : Date(on)) with
    {
        Method = method,
        Serious = true,
        CausedNonEnforcement = true,
        WorkBlocked = true,
        BadCircumstances = true,
        PropertyNotFound = true,
        InjuryOrDisruption = true,
        GraveResult = true,
        AgainstPolice = true,
        WithWeapon = false,
        KeptUpAfterEffect = false,
        ReferredOn = KnownDate.None,
    };

    /// <summary>Hides property: the conduct of most cases.</summary>
    public static Conduct Hiding(string? on = null) => Deed(ConductKind.EvadedEnforcement, ConductMethod.Hiding, on);

    public static CriminalReferral Transferred(string on) => new() { TransferredOn = Date(on), AcceptedOn = Date(on), PersonId = Known<string>.None, Complex = false, FiledOn = KnownDate.None, RefusedOn = KnownDate.None };

    public static Measure Referral(this EnforcementReport report, string id = "D1") => report.Of(MeasureKind.CriminalReferral, id);

    public static Ground Limb(this EnforcementReport report, string limb, string id = "D1") =>
        report.Sanctions.Grounds.Single(ground => ground.RuleId == limb && ground.Supports == GroundFor.CriminalReferral && IdOf(ground.Subject) == id);

    /// <summary>Outcome of a limb and the elements that are not known to be there; a question mark: not known.</summary>
    public static string Told(this EnforcementReport report, string limb, string id = "D1")
    {
        var ground = report.Limb(limb, id);
        return ground.Findings.Count == 0 ? ground.Outcome.ToString() : $"{ground.Outcome}: {string.Join(' ', ground.Findings.Where(static f => f.Key != "one-act").Select(static f => f.Key + (f.Met.IsUnknown ? "?" : "")))}";
    }

    private static string? IdOf(Fact? subject) => subject switch
    {
        Debtor debtor => debtor.Id.ToString(),
        Officer officer => officer.Id.ToString(),
        ThirdParty party => party.Id.ToString(),
        _ => null,
    };
}
