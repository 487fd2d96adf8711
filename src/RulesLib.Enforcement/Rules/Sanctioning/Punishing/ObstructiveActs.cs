using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>One line of the table of obstructive acts.</summary>
/// <param name="Id">Id of the row of the catalogue.</param>
/// <param name="Of">Whose act it can be.</param>
/// <param name="Kinds">Which conduct it is.</param>
internal sealed record ObstructiveAct(string Id, PersonRoles Of, params ConductKind[] Kinds)
{
    /// <summary>Whether the court must or may act on it.</summary>
    public Modality Modality { get; init; } = Modality.Discretionary;

    /// <summary>Whether it is a unit that does not assist: its officers are detained only if assistance is still refused (FJ-05b).</summary>
    public bool IsRefusalToAssist { get; init; }

    /// <summary>What else the law asks of the act.</summary>
    public Func<Matter, PersonInCase, Conduct, Truth> When { get; init; } = static (_, _, _) => true;

    /// <summary>Whether an act is such an act of a person.</summary>
    public Truth Fits(Matter matter, PersonInCase person, Conduct act)
    {
        if ((person.Role & Of) == 0) return false;
        var kind = act.Kind.Is(kind => Array.IndexOf(Kinds, kind) >= 0);
        return kind.IsFalse ? false : kind & When(matter, person, act);
    }
}

/// <summary>Which conduct is punished under which heading, whose it can be, and whether the court must or may act: one table for all grounds FJ-01 to FJ-09.</summary>
internal static class ObstructiveActs
{
    private const PersonRoles Anybody = PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    private const PersonRoles Parties = PersonRoles.Debtor | PersonRoles.ThirdParty;

    // Arts 112 and 113 of the 2012 text, and the second paragraph that the 2023 text added.
    private static readonly DateOnly s_collusion = new(2013, 1, 1);
    private static readonly DateOnly s_fabrication = new(2024, 1, 1);

    /// <summary>The table.</summary>
    public static IReadOnlyList<ObstructiveAct> All { get; } = Array.AsReadOnly<ObstructiveAct>(
    [
        new("FJ-01", Anybody, ConductKind.ForgedEvidence, ConductKind.ObstructedWitness, ConductKind.MovedSealedProperty, ConductKind.AttackedStaff, ConductKind.ObstructedOrResisted),
        new("FJ-01", PersonRoles.Debtor, ConductKind.RefusedToHandOver),
        new("FJ-02", Anybody, ConductKind.DisruptedEnforcement),
        new("FJ-03", Anybody, ConductKind.EvadedEnforcement, ConductKind.DisposedOfSecurity) { When = static (_, _, act) => act.CausedNonEnforcement },
        new("FJ-03", PersonRoles.Debtor | PersonRoles.Officer, ConductKind.BreachedConsumptionOrder) { When = static (_, person, act) => ListingConduct.IsUnderOrder(act, person.Debtor!) },
        new("FJ-03", PersonRoles.Debtor, ConductKind.RefusedToPerform) { When = static (_, person, _) => ListingConduct.IsAble(person.Debtor!) },
        new("FJ-03", PersonRoles.ThirdParty, ConductKind.RefusedAssistance) { When = static (_, person, act) => person.Kind == PartyKind.NaturalPerson & WasTold(person, act) & !Disputes(person) },
        new("FJ-04", Anybody, ConductKind.HidAbilityEvidence, ConductKind.UnfrozeProperty),
        new("FJ-04", PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer, ConductKind.TippedOff) { When = static (_, person, act) => WasTold(person, act) },
        new("FJ-04b", Anybody, ConductKind.ColludedToMoveProperty),
        new("FJ-05", PersonRoles.ThirdParty, ConductKind.RefusedAssistance) { IsRefusalToAssist = true, When = static (_, person, act) => IsUnit(person) & WasTold(person, act) & !Disputes(person) },
        new("FJ-05c", PersonRoles.ThirdParty, ConductKind.AllowedConsumption, ConductKind.AllowedExit, ConductKind.AllowedRegistration) { IsRefusalToAssist = true, When = static (_, person, act) => IsUnit(person) & WasTold(person, act) },
        new("FJ-05d", PersonRoles.ThirdParty, ConductKind.RefusedToHandOver) { IsRefusalToAssist = true, When = static (_, person, act) => WasTold(person, act) },
        new("FJ-05e", PersonRoles.ThirdParty, ConductKind.PaidAwayAfterNotice) { IsRefusalToAssist = true, When = static (_, person, act) => WasTold(person, act) },
        new("FJ-06", PersonRoles.Debtor, ConductKind.ColludedInLitigation) { Modality = Modality.Mandatory, When = Since(s_collusion) },
        new("FJ-06b", Parties, ConductKind.CollusiveSuit) { Modality = Modality.Mandatory, When = Since(s_collusion) },
        new("FJ-06b", Parties, ConductKind.FabricatedSuit) { Modality = Modality.Mandatory, When = Since(s_fabrication) },
        new("FJ-06c", Parties, ConductKind.ColludedInLitigation, ConductKind.CollusiveSuit) { Modality = Modality.Mandatory, When = static (_, person, act) => IsUnit(person) & act.ActedOn >= s_collusion },
        new("FJ-06c", Parties, ConductKind.FabricatedSuit) { Modality = Modality.Mandatory, When = static (_, person, act) => IsUnit(person) & act.ActedOn >= s_fabrication },
        new("FJ-07", PersonRoles.Debtor, ConductKind.RefusedAct),
        new("FJ-08", Anybody, ConductKind.InterferedAfterEnd) { When = static (matter, _, act) => IsSoonAfterEnd(matter, act.ActedOn) },
        new("FJ-09", PersonRoles.Debtor, ConductKind.HidPropertyOrBooks),
    ]);

    private static readonly ILookup<string, ObstructiveAct> s_byId = All.ToLookup(static row => row.Id, StringComparer.Ordinal);
    private static readonly ObstructiveAct[] s_refusals = [.. All.Where(static row => row.IsRefusalToAssist)];
    private static readonly ObstructiveAct[] s_others = [.. All.Where(static row => !row.IsRefusalToAssist)];

    /// <summary>The lines of one row of the catalogue.</summary>
    public static ObstructiveAct[] Of(string id) => [.. s_byId[id]];

    /// <summary>What a person did that falls under some of the lines, as proved by a day.</summary>
    public static IEnumerable<PunishableAct> Of(Matter matter, PersonInCase person, KnownDate day, ObstructiveAct[] lines) =>
        Acts.Of(matter, person).Select(found =>
        {
            var (act, isOwn) = found;
            var fits = lines.Aggregate((Truth)false, (any, line) => any | line.Fits(matter, person, act));
            if ((isOwn & fits).IsFalse) return default(PunishableAct?);
            return new(isOwn & fits & act.Verified & act.ActedOn <= day, act.ActedOn, act.ActedOn, act.Id, act.SanctionedOn);
        }).OfType<PunishableAct>();

    /// <summary>What a unit did for which its officers answer under art. 114 and its neighbours, or as a unit that does not assist.</summary>
    public static IEnumerable<PunishableAct> OfUnit(Matter matter, PersonInCase officer, KnownDate day, bool refusals) =>
        Responsible(Of(matter, officer.Principal, day, refusals ? s_refusals : s_others), officer);

    /// <summary>The acts of an entity for which an officer answers: principal or directly responsible person on the day of the act (FJ-01b).</summary>
    public static IEnumerable<PunishableAct> Responsible(IEnumerable<PunishableAct> acts, PersonInCase officer) =>
        acts.Select(act => act with { Counts = act.Counts & IsUnit(officer.Principal) & officer.Officer!.LedOn(act.On) });

    /// <summary>Whether a person is a unit (单位): a legal person or another organisation.</summary>
    public static Truth IsUnit(PersonInCase person) => person.Kind != PartyKind.NaturalPerson & person.Kind.Exists;

    // Before the notice there is no duty to assist.
    private static Truth WasTold(PersonInCase person, Conduct act) => person.ThirdParty!.AssistanceNoticeReceivedOn <= act.ActedOn;

    // A garnishee who disputes the claim need not hand over; he must only not pay the debtor.
    private static Truth Disputes(PersonInCase person) => person.ThirdParty!.Role == ThirdPartyRole.Garnishee & person.ThirdParty.ClaimDisputed;

    private static Func<Matter, PersonInCase, Conduct, Truth> Since(DateOnly first) => (_, _, act) => act.ActedOn >= first;

    private static Truth IsSoonAfterEnd(Matter matter, KnownDate day) =>
        matter.Closure.ClosedOn < day & (matter.Number(Parameters.LaterInterferenceMonths, matter.Closure.ClosedOn) is var months && months.TryGet(out var number)
            ? day <= Timing.Term.LastDayOf(matter.Closure.ClosedOn, Calendar.Period.Months(number))
            : months.Exists);
}
