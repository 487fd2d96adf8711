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
    public static Truth IsAble(Debtor debtor)
    {
        var assessed = debtor.Ability.Assessed.Is(static level => level is AbilityLevel.Full or AbilityLevel.Partial);
        return assessed.IsFalse || (debtor.Kind == PartyKind.NaturalPerson).IsFalse ? assessed : assessed & debtor.Ability.LivingCostsDeducted;
    }

    /// <summary>G2: forgery, violence, threats or the like.</summary>
    public static Truth IsObstruction(Matter matter, Conduct act, Debtor debtor, KnownDate day)
    {
        var kind = act.Kind.Is(static kind => kind is ConductKind.ObstructedOrResisted or ConductKind.DisruptedEnforcement);
        if (kind.IsFalse) return false;
        var disrupted = act.Kind == ConductKind.DisruptedEnforcement;
        return kind & (disrupted.IsFalse ? true : !disrupted | IsForce(act)) & Counts(matter, act, debtor, day);
    }

    /// <summary>G3: sham litigation, hiding or moving property or the like.</summary>
    public static Truth IsEvasion(Matter matter, Conduct act, Debtor debtor, KnownDate day)
    {
        var kind = act.Kind.Is(static kind => kind is ConductKind.EvadedEnforcement or ConductKind.MovedSealedProperty or ConductKind.ColludedInLitigation);
        return kind.IsFalse ? false : kind & Counts(matter, act, debtor, day);
    }

    /// <summary>G5: breach of an order that the person who acted had received (XF-25).</summary>
    public static Truth IsOrderBreach(Matter matter, Conduct act, Debtor debtor, KnownDate day)
    {
        var kind = act.Kind == ConductKind.BreachedConsumptionOrder;
        return kind.IsFalse ? false : kind & Counts(matter, act, debtor, day) & IsUnderOrder(act, debtor);
    }

    /// <summary>Whether the person who acted had received an order that was in force (XF-15, XF-25).</summary>
    public static Truth IsUnderOrder(Conduct act, Debtor debtor) =>
        debtor.ConsumptionOrders.Any(order => Received(order, act, debtor) & !(order.LiftedOn <= act.ActedOn) & !Sanctions.HasGrace(order.GraceEndsOn, act.ActedOn));

    /// <summary>G6: refusal of a settlement without just cause.</summary>
    public static Truth IsSettlementRefusal(Matter matter, Conduct act, Debtor debtor, KnownDate day)
    {
        var kind = act.Kind == ConductKind.RefusedSettlement;
        return kind.IsFalse ? false : kind & Counts(matter, act, debtor, day) & !act.JustCause;
    }

    /// <summary>G4: a report that was ordered was refused, late without cause, or false. Without an order no breach can exist (PR-01).</summary>
    public static Truth IsReportBreach(Matter matter, Debtor debtor, KnownDate day)
    {
        var (order, report) = (debtor.ReportOrder, debtor.Report);
        var missing = (report.Refused | report.Late) & !report.Excused & order.DueOn < day;
        var falsified = report.False & IsOnFile(matter, report.ReceivedOn, day);
        var newText = day >= s_text2017 & (order.IssuedOn >= s_text2017 | order.DueOn >= s_text2017 | report.False & report.ReceivedOn >= s_text2017);
        return order.IssuedOn <= day & (missing | falsified) & (newText.IsTrue ? true : newText | IsAble(debtor));
    }

    /// <summary>Whether the one who acted had received an order of the debtor by the day of the act.</summary>
    public static Truth WasReceived(Debtor debtor, Conduct act) => debtor.ConsumptionOrders.Any(order => Received(order, act, debtor));

    /// <summary>Whether an act was violent or threatening.</summary>
    public static Truth IsForce(Conduct act) => act.Method.Is(static method => method is ConductMethod.Violence or ConductMethod.Threat);

    private static Truth Counts(Matter matter, Conduct act, Debtor debtor, KnownDate day)
    {
        var newText = day >= s_text2017 & act.ActedOn >= s_text2017;
        return act.Verified & act.ActedOn <= day & IsOnFile(matter, act.DiscoveredOn, day) & IsOwn(act, debtor)
            & (newText.IsTrue ? true : newText | IsAble(debtor));
    }

    // What somebody else did is no ground against a natural person; an entity acts through its officers.
    private static Truth IsOwn(Conduct act, Debtor debtor) => ActorOf(act) is { IsGiven: true } actor && !actor.Equals(debtor.Id)
        ? debtor.Officers.Any(officer => officer.Id == actor)
        : true;

    // Left out, the debtor acted: nothing to ask for.
    private static Known<string> ActorOf(Conduct act) => FactReads.Silently(act, static fact => fact.ActorId);

    // What is on file today came in by today.
    private static Truth IsOnFile(Matter matter, KnownDate cameIn, KnownDate day) => cameIn.IsUnknown && (day >= matter.AsOf).IsTrue ? true : cameIn <= day;

    private static Truth Received(ConsumptionOrder order, Conduct act, Debtor debtor) => ActorOf(act) is { IsGiven: true } actor && !actor.Equals(debtor.Id)
        ? order.BoundPersons.Any(person => person.PersonId == actor & person.ServedOn <= act.ActedOn)
        : order.ServedOn <= act.ActedOn;
}
