using System.Collections.Frozen;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning.Punishing;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>The limbs of art. 313 and the kindred crimes, one line each, and what all of them ask: one table for all grounds of a referral.</summary>
/// <remarks>
/// No limb asks for a minimum amount, and only those that say so for a fine or detention before. Full payment after the act is no exception: it
/// weighs for the prosecution (CR-12). A notice that a penalty may follow is none.
/// </remarks>
internal static class CrimeLimbs
{
    /// <summary>First day of the 2024 interpretation.</summary>
    public static readonly DateOnly Interpretation2024 = new(2024, 12, 1);

    private static readonly DateOnly s_legislative = new(2002, 8, 29);
    private static readonly DateOnly s_interpretation2015 = new(2015, 7, 22);
    private static readonly DateOnly s_amendmentIX = new(2015, 11, 1);
    private static readonly DateOnly s_amendmentXI = new(2021, 3, 1);

    private const LimbElements NotEnforceable = LimbElements.NotEnforceable;
    private const LimbElements AfterSanction = LimbElements.AfterSanction;
    private const LimbElements WorkBlocked = LimbElements.WorkBlocked;

    private static readonly ConductKind[] s_resistance = [ConductKind.ObstructedOrResisted, ConductKind.DisruptedEnforcement, ConductKind.AttackedStaff];

    /// <summary>The table.</summary>
    [Implements(Handling.Calculation, "CR-05", "CR-06")]
    public static IReadOnlyList<CrimeLimb> All { get; } = Array.AsReadOnly<CrimeLimb>(
    [
        // Legislative interpretation of 2002
        new("CR-05-L1", MovesAway, NotEnforceable) { AsksUntil2024 = NotEnforceable, LawFrom = s_legislative, Who = IsDebtor, MovesProperty = true },
        new("CR-05-L2", Kinds(ConductKind.DisposedOfSecurity), NotEnforceable) { AsksUntil2024 = NotEnforceable, LawFrom = s_legislative, Who = GaveSecurity },
        new("CR-05-L3", Kinds(ConductKind.RefusedAssistance, ConductKind.PaidAwayAfterNotice, ConductKind.RefusedToHandOver, ConductKind.AllowedRegistration), LimbElements.NoticeReceived | NotEnforceable)
        {
            AsksUntil2024 = LimbElements.NoticeReceived | NotEnforceable, LawFrom = s_legislative, Who = Assists,
        },
        new("CR-05-L4", Kinds(ConductKind.ConspiredWithOfficial), NotEnforceable) { AsksUntil2024 = NotEnforceable, LawFrom = s_legislative },

        // Art. 3 of the 2024 interpretation, and what art. 2 of the 2015 text had of it
        new("CR-05-1", By([ConductKind.EvadedEnforcement], ConductMethod.Waiver, ConductMethod.ExtendedClaim, ConductMethod.ShamSettlement, ConductMethod.ShamTransfer), NotEnforceable) { MovesProperty = true },
        new("CR-05-2", By([ConductKind.EvadedEnforcement], ConductMethod.HighPrice, ConductMethod.GuaranteeForOthers, ConductMethod.ReducedAssets), NotEnforceable) { MovesProperty = true },
        new("CR-05-3", HidesEvidence, LimbElements.PropertyNotFound | NotEnforceable) { AsksUntil2024 = LimbElements.PropertyNotFound | NotEnforceable, LawFrom = s_interpretation2015, Conceals = true },
        new("CR-05-4", BreachesOrders, AfterSanction) { AsksUntil2024 = AfterSanction, LawFrom = s_interpretation2015, CountsReport = true },
        new("CR-05-5", Kinds(ConductKind.RefusedToHandOver), AfterSanction | NotEnforceable) { AsksUntil2024 = NotEnforceable, LawFrom = s_interpretation2015, OwesAct = true },
        new("CR-05-6", Kinds(ConductKind.RefusedAct), AfterSanction | NotEnforceable | LimbElements.BadCircumstances) { OwesAct = true },
        new("CR-05-7", Kinds(ConductKind.BreachedProhibition), AfterSanction | LimbElements.Injury) { OwesAct = true },
        new("CR-05-8", By(s_resistance, ConductMethod.Threat, ConductMethod.Abuse, ConductMethod.Uproar, ConductMethod.PassiveResistance), WorkBlocked | LimbElements.BadCircumstances)
        {
            AsksUntil2024 = WorkBlocked, LawFrom = s_interpretation2015,
        },
        new("CR-05-9", Kinds(ConductKind.DamagedCourtProperty), WorkBlocked) { AsksUntil2024 = WorkBlocked, LawFrom = s_interpretation2015 },
        new("CR-05-10", Kinds(ConductKind.RefusedToPerform, ConductKind.Other), LimbElements.Serious),

        // Art. 4 of the 2024 interpretation; for older acts the first three are merely serious
        new("CR-06-1", LitigatesInSham, NotEnforceable) { AsksUntil2024 = NotEnforceable, LawFrom = s_interpretation2015, IsHeavy = IsOf2024, MovesProperty = true },
        new("CR-06-2", By(s_resistance, ConductMethod.Storming), WorkBlocked) { AsksUntil2024 = WorkBlocked, LawFrom = s_interpretation2015, IsHeavy = IsOf2024 },
        new("CR-06-3", By(s_resistance, ConductMethod.Violence), WorkBlocked) { AsksUntil2024 = WorkBlocked, LawFrom = s_interpretation2015, IsHeavy = IsOf2024 },
        new("CR-06-4", Kinds([ConductKind.EvadedEnforcement, ConductKind.RefusedToPerform, ConductKind.RefusedToHandOver, ConductKind.RefusedAct, .. s_resistance]), LimbElements.GraveResult) { IsHeavy = IsOf2024 },

        // Whoever helps
        new("CR-09", Helps, NotEnforceable) { Who = IsOutsider, IsAccomplice = true, MovesProperty = true },

        // Other articles; none is tied to a judgment
        new("CR-30", Kinds(ConductKind.MovedSealedProperty), LimbElements.Serious) { Crime = Crime.DisposalOfSealedProperty, LawFrom = s_legislative, Who = Anybody, ByUnits = false },
        new("CR-31", ResistsStaff, LimbElements.None) { Crime = Crime.ObstructingDuty, LawFrom = s_legislative, Who = Anybody, ByUnits = false },
        new("CR-32", AttacksPolice, LimbElements.None)
        {
            Crime = Crime.AssaultOnPolice, LawFrom = s_amendmentXI, ActsFrom = s_amendmentXI, Who = Anybody, ByUnits = false, IsHeavy = static deed => deed.Act.WithWeapon,
        },
        new("CR-33", SuesOnFabrications, LimbElements.None) { Crime = Crime.ShamLitigation, LawFrom = s_amendmentIX, ActsFrom = s_amendmentIX, Who = Anybody, IsHeavy = static deed => deed.Act.Serious },
    ]);

    private static readonly FrozenDictionary<string, CrimeLimb> s_byId = All.ToFrozenDictionary(static limb => limb.Id, StringComparer.Ordinal);

    /// <summary>The elements, each with the name of its condition and how an act meets it. That the title cannot be enforced, wholly or in part, is found by the court (CR-04b).</summary>
    [Implements(Handling.Calculation, "CR-04b")]
    public static IReadOnlyList<(LimbElements Element, string Key, Func<Matter, PersonInCase, Deed, Truth> Met)> Elements { get; } = Array.AsReadOnly<(LimbElements, string, Func<Matter, PersonInCase, Deed, Truth>)>(
    [
        (LimbElements.NoticeReceived, "assistance-notice", static (_, person, deed) => person.ThirdParty is { } party ? party.AssistanceNoticeReceivedOn <= deed.On : false),
        (LimbElements.AfterSanction, "refused-after-sanction", RefusedAfterSanction),
        (LimbElements.NotEnforceable, "cannot-be-enforced", static (_, _, deed) => deed.Act.CausedNonEnforcement),
        (LimbElements.PropertyNotFound, "property-not-found", static (_, _, deed) => deed.Act.PropertyNotFound),
        (LimbElements.WorkBlocked, "work-blocked", static (_, _, deed) => deed.Act.WorkBlocked),
        (LimbElements.BadCircumstances, "bad-circumstances", static (_, _, deed) => deed.Act.BadCircumstances),
        (LimbElements.Injury, "injury-or-disruption", static (_, _, deed) => deed.Act.InjuryOrDisruption),
        (LimbElements.GraveResult, "grave-result", static (_, _, deed) => deed.Act.GraveResult),
        (LimbElements.Serious, "serious-circumstances", static (_, _, deed) => deed.Act.Serious),
    ]);

    /// <summary>The line of an id.</summary>
    public static CrimeLimb Of(string id) => s_byId[id];

    /// <summary>Whether the suspicion of a refusal to perform stands: some limb with all it asks.</summary>
    public static Truth IsRefusalSuspected(Matter matter, PersonInCase person)
    {
        var hasObject = HasObject(matter);
        Truth suspected = false;
        foreach (var limb in hasObject.IsFalse ? [] : All)
        {
            var isSubject = limb.IsRefusal ? limb.Who(person) : false;
            if (!isSubject.IsFalse) suspected |= isSubject & hasObject & Any(DeedsOf(limb, matter, person), deed => IsAble(limb, person) & IsWhole(limb, matter, person, deed));
            if (suspected.IsTrue) break;
        }

        return suspected;
    }

    /// <summary>The acts on file that are, or may be, the conduct of a limb.</summary>
    public static IEnumerable<Deed> DeedsOf(CrimeLimb limb, Matter matter, PersonInCase person)
    {
        foreach (var (act, isOwn) in Acts.Of(matter, person))
        {
            if (isOwn.IsFalse) continue;
            var fits = limb.Fits(person, act);
            if (!fits.IsFalse) yield return new(fits & isOwn & act.Verified & act.ActedOn <= matter.AsOf, act.ActedOn, act);
        }

        if (!limb.CountsReport || person.Role != PersonRoles.Debtor) yield break;
        var breach = ListingConduct.IsReportBreach(matter, person.Debtor!, matter.AsOf);
        if (!breach.IsFalse) yield return new(breach, ReportBreachedOn(person.Debtor!), Fact.NonePart<Conduct>());
    }

    /// <summary>Whether an act of the limb passes a test.</summary>
    public static Truth Any(IEnumerable<Deed> deeds, Func<Deed, Truth> test)
    {
        Truth any = false;
        foreach (var deed in deeds) any |= deed.Counts.IsFalse ? false : deed.Counts & test(deed);
        return any;
    }

    /// <summary>Whether the file itself gives reason to weigh a limb: an act that is recorded as such or as a suspected crime, or a breach of the duty to report beside a penalty.</summary>
    public static bool IsOnFile(CrimeLimb limb, Matter matter, PersonInCase person) => DeedsOf(limb, matter, person).Any(deed => deed.Act.IsNonePart
        ? IsBreachRecorded(person.Debtor!.Report) && person.Debtor.Penalties.Count > 0
        : !deed.Act.CrimeSuspected.IsFalse && (deed.Counts.IsTrue || deed.Act.CrimeSuspected.IsTrue));

    /// <summary>Whether the elements, each met by some act, are met by one; a single act needs no such test.</summary>
    public static Truth IsOneAct(CrimeLimb limb, Matter matter, PersonInCase person, IEnumerable<Deed> deeds) =>
        deeds.Skip(1).Any() ? Any(deeds, deed => IsWhole(limb, matter, person, deed)) : true;

    /// <summary>Whether one act has everything that the limb asks of it.</summary>
    public static Truth IsWhole(CrimeLimb limb, Matter matter, PersonInCase person, Deed deed)
    {
        var whole = IsCrimeOfItsDay(limb, matter, person, deed) & IsInWindow(limb, matter, person, deed) & IsUnperformedThen(limb, matter, deed) & IsInTime(limb, matter, person, deed);
        foreach (var (element, _, _) in Elements) whole &= whole.IsFalse ? false : Meets(limb, element, matter, person, deed);
        return whole;
    }

    /// <summary>Whether an act meets an element, or the texts that govern it do not ask for it.</summary>
    public static Truth Meets(CrimeLimb limb, LimbElements element, Matter matter, PersonInCase person, Deed deed)
    {
        var asked = limb.AsksFor(element, matter.AsOf, deed.On);
        return asked.IsFalse ? true : !asked | Elements.First(line => line.Element == element).Met(matter, person, deed);
    }

    /// <summary>
    /// An effective judgment or ruling with something to enforce; for awards, mediation statements, payment orders and notarised instruments a
    /// ruling made to enforce them (CR-03).
    /// </summary>
    [Implements(Handling.Calculation, "CR-03")]
    public static Truth HasObject(Matter matter)
    {
        var title = matter.Title;
        var judgment = title.Kind.Is(static kind => kind is TitleKind.Judgment or TitleKind.Ruling or TitleKind.ConfirmedMediation or TitleKind.CriminalJudgment or TitleKind.AdministrativeJudgment);
        return (judgment.IsTrue ? true : judgment | title.EnforcementRulingIssued) & title.EffectiveOn <= matter.AsOf & title.Claims.Exists;
    }

    /// <summary>Able to perform all or part of a payment or act; a natural person's payments net of living costs (CR-04).</summary>
    [Implements(Handling.Calculation, "CR-04")]
    public static Truth IsAble(CrimeLimb limb, PersonInCase person) =>
        limb.IsAccomplice ? true
        : person.Debtor is not { } debtor ? person.ThirdParty!.Able
        : limb.OwesAct ? debtor.Ability.Assessed.Is(static level => level is AbilityLevel.Full or AbilityLevel.Partial)
        : ListingConduct.IsAble(debtor);

    /// <summary>Whether the limb, and for an entity its own liability, was law for the act: the milder text governs older acts; units answer from 2015-11-01 (CR-01, CR-16).</summary>
    [Implements(Handling.Calculation, "CR-01", "CR-16")]
    public static Truth IsCrimeOfItsDay(CrimeLimb limb, Matter matter, PersonInCase person, Deed deed)
    {
        var natural = person.Kind == PartyKind.NaturalPerson;
        var liable = natural.IsTrue ? true : limb.ByUnits ? natural | deed.On >= s_amendmentIX : natural;
        return limb.Covers(matter.AsOf, deed.On) & liable;
    }

    /// <summary>
    /// Acts from the day the title took effect (CR-07); earlier ones only if the concealment was kept up after it, or if property was hidden or moved
    /// from the notice of suit on, on or after 2024-12-01, and performance is still refused (CR-08).
    /// </summary>
    [Implements(Handling.Calculation, "CR-07", "CR-08")]
    public static Truth IsInWindow(CrimeLimb limb, Matter matter, PersonInCase person, Deed deed)
    {
        if (!limb.IsRefusal) return true;
        var effective = matter.Title.EffectiveOn;
        var after = effective <= deed.On;
        if (after.IsTrue) return true;
        if (limb.Conceals) after |= effective <= matter.AsOf & deed.Act.KeptUpAfterEffect;
        if (after.IsTrue || !limb.MovesProperty || person.Debtor is not { } debtor) return after;
        Truth reaches = matter.AsOf >= Interpretation2024 ? deed.On >= Interpretation2024 : false;
        return reaches.IsFalse ? after : after | reaches & debtor.SuitNoticeReceivedOn <= deed.On & effective <= matter.AsOf & debtor.Ability.RefusesToPerform;
    }

    /// <summary>Whether something was still to be performed on the day of the act; what was paid later changes nothing.</summary>
    public static Truth IsUnperformedThen(CrimeLimb limb, Matter matter, Deed deed) => limb.IsRefusal ? Sanctions.IsUnperformed(matter, deed.On) : true;

    /// <summary>Whether limitation has not run out: five years, ten under the heavier bracket, or proceedings began within them (CR-17). Where it seems to have, a person decides: a refusal may go on.</summary>
    [Implements(Handling.Calculation, "CR-17")]
    public static Truth IsInTime(CrimeLimb limb, Matter matter, PersonInCase person, Deed deed)
    {
        var years = matter.Number(limb.IsHeavy(deed).IsFalse ? Parameters.CrimeLimitationYears : Parameters.LongerCrimeLimitationYears, deed.On);
        if (!years.TryGet(out var length)) return Truth.Unknown;
        var end = deed.On.Shift(day => day.Year + length > 9998 ? DateOnly.MaxValue : day.AddYears(length));
        var within = end >= matter.AsOf;
        return within.IsTrue ? true : within | deed.Act.ReferredOn <= end | Referrals.Of(matter, person, referral => referral.TransferredOn <= end | referral.FiledOn <= end) | Truth.Unknown;
    }

    /// <summary>Whether somebody has a duty to enforce: the debtor, a unit's responsible person, a guarantor, somebody who has to assist (CR-02).</summary>
    [Implements(Handling.Calculation, "CR-02")]
    public static Truth HasDuty(PersonInCase person) => person.ThirdParty is { } party
        ? party.Role.Is(static role => role is ThirdPartyRole.ExecutionGuarantor or ThirdPartyRole.Garnishee or ThirdPartyRole.AssistingUnit or ThirdPartyRole.AssistingIndividual or ThirdPartyRole.Holder)
        : IsDebtor(person);

    private static bool IsBreachRecorded(PropertyReport report) => (report.Refused | report.Late | report.False).IsTrue;

    private static Truth Anybody(PersonInCase person) => person.Role is PersonRoles.Officer ? IsDebtor(person) : true;

    private static Truth IsOutsider(PersonInCase person) => person.ThirdParty is not null;

    // An officer answers for a unit only.
    private static Truth IsDebtor(PersonInCase person) => person.Debtor is not { } debtor ? false : person.Officer is null ? true : debtor.Kind != PartyKind.NaturalPerson;

    private static Truth GaveSecurity(PersonInCase person) => person.ThirdParty is { } party ? party.Role == ThirdPartyRole.ExecutionGuarantor : IsDebtor(person);

    private static Truth Assists(PersonInCase person) => person.ThirdParty is { } party
        ? party.Role.Is(static role => role is ThirdPartyRole.Garnishee or ThirdPartyRole.AssistingUnit or ThirdPartyRole.AssistingIndividual or ThirdPartyRole.Holder)
        : false;

    private static Truth MovesAway(PersonInCase person, Conduct act) => Is(act, ConductKind.MovedSealedProperty)
        | Is(act, [ConductKind.EvadedEnforcement], ConductMethod.Hiding, ConductMethod.Transfer, ConductMethod.Destruction, ConductMethod.Gift, ConductMethod.UnreasonablePrice);

    private static Truth HidesEvidence(PersonInCase person, Conduct act) =>
        Is(act, ConductKind.ForgedEvidence, ConductKind.ObstructedWitness, ConductKind.HidAbilityEvidence) | Is(act, [ConductKind.ObstructedOrResisted, ConductKind.EvadedEnforcement], ConductMethod.Forgery);

    private static Truth BreachesOrders(PersonInCase person, Conduct act)
    {
        var breach = Is(act, ConductKind.BreachedConsumptionOrder);
        return Is(act, ConductKind.RefusedToPerform) | (breach.IsFalse || person.Debtor is null ? false : breach & ListingConduct.IsUnderOrder(act, person.Debtor));
    }

    // Sham notarisation came with the 2024 text.
    private static Truth LitigatesInSham(PersonInCase person, Conduct act)
    {
        var notarised = Is(act, [ConductKind.EvadedEnforcement], ConductMethod.ShamNotarisation);
        return Is(act, ConductKind.ColludedInLitigation) | Is(act, [ConductKind.EvadedEnforcement], ConductMethod.ShamLitigation)
            | (notarised.IsFalse ? false : notarised & act.ActedOn >= Interpretation2024);
    }

    private static Truth SuesOnFabrications(PersonInCase person, Conduct act) =>
        Is(act, ConductKind.ColludedInLitigation, ConductKind.CollusiveSuit, ConductKind.FabricatedSuit) | Is(act, [ConductKind.EvadedEnforcement], ConductMethod.ShamLitigation);

    private static Truth Helps(PersonInCase person, Conduct act) => Is(act, ConductKind.ColludedToMoveProperty, ConductKind.TippedOff);

    // The notice of 2007 adds storming the site, and files or equipment seized with grave results (CR-34).
    private static Truth ResistsStaff(PersonInCase person, Conduct act)
    {
        var seized = Is(act, ConductKind.DamagedCourtProperty);
        return Is(act, s_resistance, ConductMethod.Violence, ConductMethod.Threat, ConductMethod.Storming) | (seized.IsFalse ? false : seized & act.GraveResult);
    }

    private static Truth AttacksPolice(PersonInCase person, Conduct act)
    {
        var attack = Is(act, s_resistance, ConductMethod.Violence);
        return attack.IsFalse ? false : attack & act.AgainstPolice;
    }

    private static Truth IsOf2024(Deed deed) => deed.On >= Interpretation2024;

    private static Func<PersonInCase, Conduct, Truth> Kinds(params ConductKind[] kinds) => (_, act) => Is(act, kinds);

    private static Func<PersonInCase, Conduct, Truth> By(ConductKind[] kinds, params ConductMethod[] methods) => (_, act) => Is(act, kinds, methods);

    private static Truth Is(Conduct act, params ConductKind[] kinds) => act.Kind.Is(kind => Array.IndexOf(kinds, kind) >= 0);

    private static Truth Is(Conduct act, ConductKind[] kinds, params ConductMethod[] methods)
    {
        var kind = Is(act, kinds);
        return kind.IsFalse ? false : kind & act.Method.Is(method => Array.IndexOf(methods, method) >= 0);
    }

    // A false report is made on its day; a missing one is missing from the day after it was due.
    private static KnownDate ReportBreachedOn(Debtor debtor) => debtor.Report.False.IsTrue ? debtor.Report.ReceivedOn : debtor.ReportOrder.DueOn.Shift(static day => day.AddDays(1));

    // A unit and its responsible persons are one here: who refuses after either was punished.
    private static Truth RefusedAfterSanction(Matter matter, PersonInCase person, Deed deed)
    {
        Truth refused = false;
        foreach (var punished in PersonInCase.In(matter.File).Where(other => ReferenceEquals(other.Principal.Subject, person.Principal.Subject)))
        {
            if (!ReferenceEquals(punished.Subject, person.Subject) && person.Principal.Kind.Is(static kind => kind == PartyKind.NaturalPerson).IsTrue) continue;
            refused |= Acts.Punished(punished, penalty => IsSanction(penalty) & penalty.DecidedOn <= matter.AsOf
                & (penalty.DecidedOn < deed.On | penalty.RefusedAfterwards | penalty.DecidedOn < matter.AsOf & StillRefuses(matter, person)));
        }

        return refused;
    }

    // "Fine, detention and the like": whether bringing somebody in is alike is not settled.
    private static Truth IsSanction(Penalty penalty) => penalty.Kind.TryGet(out var kind)
        ? kind switch { PenaltyKind.Fine or PenaltyKind.Detention => true, PenaltyKind.CompelledAttendance => Truth.Unknown, _ => false }
        : penalty.Kind.Exists;

    private static Truth StillRefuses(Matter matter, PersonInCase person) => person.Debtor is { } debtor
        ? debtor.Ability.RefusesToPerform & Sanctions.IsUnperformed(matter, matter.AsOf)
        : person.ThirdParty!.StillRefuses;
}
