using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Whether a restriction must or may be lifted for a person, and by when (XF-12, XF-13, XF-18).</summary>
/// <remarks>Nothing else lifts it: neither deletion from the dishonest list nor interim termination, suspension or bankruptcy (XF-24).</remarks>
[RuleId("XF-13", "XF-24"), Cites(Provisions.ConsumptionRestriction.Lifting, Provisions.PowerRestraint.RestrictionLifting)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class RestrictionLiftingRule : PersonMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.RestrictionLifting;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.RestrictionLifting;

    /// <inheritdoc/>
    protected override bool IsBurden => false;

    /// <summary>Last day to lift after performance, security or consent, whichever came first; none before a number of days was law.</summary>
    internal static KnownDate DueOn(Matter matter, Debtor debtor) => Days.DueAfter(matter, Parameters.RestrictionLiftingWorkingDays, KnownDate.Earlier(PerformanceEvents.PerformedOn(matter, debtor), SecuredOrAgreedOn(matter, debtor)));

    /// <summary>Day of security or consent, whichever came first.</summary>
    internal static KnownDate SecuredOrAgreedOn(Matter matter, Debtor debtor) =>
        KnownDate.Earlier(PerformanceEvents.SecuredOn(debtor), PerformanceEvents.AgreedOn(matter, debtor, MeasureRequestKind.LiftRestriction));

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => person.Debtor!.ConsumptionOrders.Any(order => order.LiftedOn <= matter.AsOf) & !BoundOfficers.IsRestricted(person, matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        var debtor = person.Debtor!;
        return certain.Count == 0 ? MeasureDetails.Empty : MeasureDetails.Empty with
        {
            // For a former representative the text names no number of days.
            DueOn = certain.All(static ground => ground.RuleId == "XF-18") || !certain.Any(static ground => ground.Modality == Modality.Mandatory) ? KnownDate.None : DueOn(matter, debtor),
            Because = [.. Because(matter, debtor, certain)],
        };
    }

    private static IEnumerable<string> Because(Matter matter, Debtor debtor, IReadOnlyList<Ground> certain)
    {
        if ((PerformanceEvents.PerformedOn(matter, debtor) <= matter.AsOf).IsTrue) yield return "restriction-performed";
        if ((PerformanceEvents.SecuredOn(debtor) <= matter.AsOf).IsTrue) yield return "restriction-security";
        if ((PerformanceEvents.AgreedOn(matter, debtor, MeasureRequestKind.LiftRestriction) <= matter.AsOf).IsTrue) yield return "restriction-consent";
        if (certain.Any(static ground => ground.RuleId == "XF-18")) yield return "restriction-officer-released";
    }
}
