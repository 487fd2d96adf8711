using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

/// <summary>Persons of whom everything is known that penalties ask: healthy, no deputies, never punished.</summary>
internal static class Punished
{
    public static Health Healthy { get; } = new() { Pregnant = false, NursingInfant = false, MentalIllness = false, NeedsIsolation = false, LifeThreatening = false };

    public static Debtor Person(string id = "D1") => Adult(id) with { Penalties = [], ExitRestrictions = [], Health = Healthy, PublicStatuses = [], Capacity = LegalCapacity.Full, LiabilityDischargedOn = KnownDate.None };

    public static Debtor Firm(params Officer[] officers) => Company("D1", officers) with { Penalties = [], ExitRestrictions = [], Health = Healthy, PublicStatuses = [], LiabilityDischargedOn = KnownDate.None };

    public static Officer Chief(OfficerRole role = OfficerRole.LegalRepresentative, string id = "O1") => new()
    {
        Id = id,
        Role = role,
        From = new DateOnly(2000, 1, 1),
        Until = KnownDate.None,
        BornOn = new DateOnly(1975, 1, 1),
        PublicStatuses = [],
        Health = Healthy,
    };

    public static ThirdParty Outsider(ThirdPartyRole role, PartyKind kind, params Conduct[] acts) => new()
    {
        Id = "T1",
        Kind = kind,
        Role = role,
        Officers = kind == PartyKind.NaturalPerson ? [] : [Chief(id: "O9")],
        AssistanceNoticeReceivedOn = new DateOnly(2024, 2, 1),
        StillRefuses = false,
        ClaimDisputed = false,
        Conduct = [.. acts],
        Penalties = [],
        BornOn = new DateOnly(1975, 1, 1),
        PublicStatuses = [],
        Health = Healthy,
    };

    public static CaseFile With(this CaseFile file, ThirdParty party) => file with { ThirdParties = file.ThirdParties.Plus(party) };

    /// <summary>A penalty in order for the usual act.</summary>
    public static Penalty Imposed(PenaltyKind kind) => new()
    {
        Kind = kind,
        TargetId = Known<string>.None,
        ActId = Known<string>.None,
        ActedOn = DayOfAct,
        Amount = 50_000m,
        Days = 15,
        ApprovedByPresidentOn = new DateOnly(2024, 3, 4),
        DecidedOn = new DateOnly(2024, 3, 5),
        ServedOn = new DateOnly(2024, 3, 5),
        ExecutedOn = kind == PenaltyKind.Detention ? new DateOnly(2024, 3, 5) : KnownDate.None,
        FamilyNotifiedOn = kind == PenaltyKind.Detention ? new DateOnly(2024, 3, 6) : KnownDate.None,
        FamilyUnreachable = false,
        Emergency = false,
        CongressPermitted = false,
        CongressToldOn = KnownDate.None,
        IsPreNotice = false,
        QuestioningHours = 8,
        MayLeadToDetention = false,
        ReleasedOn = KnownDate.None,
        ReviewRequestedOn = KnownDate.None,
    };

    public static MeasureAnswer Fine(this EnforcementReport report, string id = "D1") => report.Of(MeasureKind.Fine, id).Answer;

    public static MeasureAnswer Detention(this EnforcementReport report, string id = "D1") => report.Of(MeasureKind.Detention, id).Answer;

    public static Measure Of(this EnforcementReport report, MeasureKind kind, string id) => report.Sanctions.Measures.Single(m => m.Kind == kind && IdOf(m.Subject) == id);

    public static bool? GroundOf(this EnforcementReport report, string rule, string id = "D1") =>
        report.Sanctions.Grounds.SingleOrDefault(g => g.RuleId == rule && g.Point!.Occasion == Occasion.Today && IdOf(g.Subject) == id)?.Holds.ToNullable();

    public static string Audit(this EnforcementReport report, string rule) =>
        string.Join(" | ", report.Sanctions.Audit.Where(a => a.RuleId == rule).Select(Telling.Tell));

    private static string? IdOf(Fact? subject) => subject switch
    {
        Debtor debtor => debtor.Id.ToString(),
        Officer officer => officer.Id.ToString(),
        ThirdParty party => party.Id.ToString(),
        _ => null,
    };
}
