using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A consumption-restriction order was issued against each debtor and in force on the date of the ruling (ZB-04a, XF-23).</summary>
/// <remarks>An order within a grace period is issued. An order against an entity names the entity.</remarks>
[RuleId("ZB-04a"), Cites(Provisions.InterimTermination.ConsumptionRestriction)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ConsumptionOrderIssuedRule : DebtorSanctionDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, IReadOnlyList<Ground> grounds, IReadOnlyList<Bar> bars)
    {
        var ruledOn = matter.RuledOn;
        Truth InForce() => debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, ruledOn) & (!Entity() | order.NamesEntity));
        Truth Entity() => debtor.Kind != PartyKind.NaturalPerson;
        Truth PublicBody() => Entity().IsFalse ? false : Entity() & debtor.EntityType.Is(static type => type is EntityType.StateOrgan or EntityType.VillageCommittee);
        Truth Listed() => Sanctions.Listed(debtor, ruledOn);

        return Duty(matter, debtor)
            .Unless("control-suffices-or-held", Holds(bars, "SX-23") & !Sanctions.HasConductGround(matter, debtor, ruledOn))
            .Unless("campus-loan", Holds(bars, "SX-24") & debtor.ReasonNotToRestrictRecordedOn <= ruledOn)
            .Unless("lawfully-lifted", debtor.ConsumptionOrders.Any(order => order.LiftedOn <= ruledOn & order.LiftReason.Is(IsStatutory)))
            .Requires("order-in-force", InForce() | PublicBody(), matter.Options.StrictHeads ? Severity.Fatal : Severity.Curable, Cure.IssueConsumptionOrder)
            .Requires("public-body", InForce() | !PublicBody(), Severity.ManualReview, Cure.DecideManually)
            .Requires("names-responsible", !Entity() | !InForce() | debtor.Officers.All(officer => !IsNamedByLaw(officer, ruledOn) | IsNamed(debtor, officer, ruledOn)), Severity.Advisory, Cure.NameResponsiblePersons)
            .Requires("not-premature", !InForce() | Listed() | debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, ruledOn) & order.IssuedOn > debtor.Notice.PerformanceDueOn), Severity.Advisory)
            .Result();
    }

    private static bool IsStatutory(LiftReason reason) => reason is LiftReason.Performed or LiftReason.Security or LiftReason.ApplicantConsent;

    private static Truth IsNamedByLaw(Officer officer, KnownDate day) =>
        officer.Role.Is(static role => role is OfficerRole.LegalRepresentative or OfficerRole.Principal) & !(officer.Until < day) & !(officer.From > day);

    private static Truth IsNamed(Debtor debtor, Officer officer, KnownDate day) =>
        debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, day) & order.BoundPersons.Any(person => person.PersonId == officer.Id));
}
