using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>
/// Which recorded conduct counts as a listing ground on a day. Under the 2017 text conduct counts by itself; decisions before 2017-05-01,
/// and older conduct, need ability to perform under every ground.
/// </summary>
internal static class ListingConduct
{
    private static readonly DateOnly s_text2017 = new(2017, 5, 1);

    /// <summary>Whether the debtor can perform, wholly or in part; for a natural person net of living costs.</summary>
    public static Truth IsAble(Debtor debtor) =>
        debtor.Ability.Assessed.Is(static level => level is AbilityLevel.Full or AbilityLevel.Partial)
        & (debtor.Kind != PartyKind.NaturalPerson | debtor.Ability.LivingCostsDeducted);

    /// <summary>G2: forgery, violence, threats or the like.</summary>
    public static Truth IsObstruction(Conduct act, Debtor debtor, KnownDate day) => Counts(act, debtor, day)
        & (act.Kind == ConductKind.ObstructedOrResisted | act.Kind == ConductKind.DisruptedEnforcement & IsForce(act));

    /// <summary>G3: sham litigation, hiding or moving property or the like.</summary>
    public static Truth IsEvasion(Conduct act, Debtor debtor, KnownDate day) => Counts(act, debtor, day)
        & act.Kind.Is(static kind => kind is ConductKind.EvadedEnforcement or ConductKind.MovedSealedProperty or ConductKind.ColludedInLitigation);

    /// <summary>G5: breach of an order that the person who acted had received (XF-25).</summary>
    public static Truth IsOrderBreach(Conduct act, Debtor debtor, KnownDate day) => Counts(act, debtor, day)
        & act.Kind == ConductKind.BreachedConsumptionOrder
        & debtor.ConsumptionOrders.Any(order => Received(order, act, debtor) & !(order.LiftedOn <= act.ActedOn) & !(order.GraceEndsOn >= act.ActedOn));

    /// <summary>G6: refusal of a settlement without just cause.</summary>
    public static Truth IsSettlementRefusal(Conduct act, Debtor debtor, KnownDate day) => Counts(act, debtor, day)
        & act.Kind == ConductKind.RefusedSettlement & !act.JustCause;

    /// <summary>G4: a report that was ordered was refused, late without cause, or false. Without an order no breach can exist (PR-01).</summary>
    public static Truth IsReportBreach(Matter matter, Debtor debtor, KnownDate day)
    {
        var (order, report) = (debtor.ReportOrder, debtor.Report);
        var missing = (report.Refused | report.Late) & !report.Excused & order.DueOn < day;

        // What is on file today came in by today.
        var received = report.ReceivedOn.IsUnknown && (day >= matter.AsOf).IsTrue ? true : report.ReceivedOn <= day;
        var falsified = report.False & received;
        var newText = day >= s_text2017 & (order.IssuedOn >= s_text2017 | order.DueOn >= s_text2017 | report.False & report.ReceivedOn >= s_text2017);
        return order.IssuedOn <= day & (missing | falsified) & (newText | IsAble(debtor));
    }

    /// <summary>Whether an act was violent or threatening.</summary>
    public static Truth IsForce(Conduct act) => act.Method.Is(static method => method is ConductMethod.Violence or ConductMethod.Threat);

    // What somebody else did is no ground against a natural person; an entity acts through its officers.
    private static Truth Counts(Conduct act, Debtor debtor, KnownDate day) => act.Verified & act.ActedOn <= day
        & (!act.ActorId.IsGiven || act.ActorId.Equals(debtor.Id) ? true : debtor.Officers.Any(officer => officer.Id == act.ActorId))
        & (day >= s_text2017 & act.ActedOn >= s_text2017 | IsAble(debtor));

    private static Truth Received(ConsumptionOrder order, Conduct act, Debtor debtor) => !act.ActorId.IsGiven || act.ActorId.Equals(debtor.Id)
        ? order.ServedOn <= act.ActedOn
        : order.BoundPersons.Any(person => person.PersonId == act.ActorId & person.ServedOn <= act.ActedOn);
}
