using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>An order against an entity names it and its representative and principal; it binds nobody else than the law names (XF-05).</summary>
/// <remarks>An order against a natural person binds nobody besides.</remarks>
[RuleId("XF-05"), Cites(Provisions.ConsumptionRestriction.EntityAndOfficers)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BoundPersonsRule : DebtorOrderAuditRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "bindable" => MonitoringState.Unlawful,
        _ => MonitoringState.Missing,
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor, ConsumptionOrder order) => Check(order.IssuedOn)
        .Requires("bindable", order.BoundPersons.All(person => debtor.Kind != PartyKind.NaturalPerson & debtor.Officers.Any(officer =>
            officer.Id == person.PersonId & BoundOfficers.HasRole(officer, order.IssuedOn) & (BoundOfficers.InOffice(officer, order.IssuedOn) | officer.Role == OfficerRole.DirectlyResponsible))))
        .Requires("names-entity", debtor.Kind == PartyKind.NaturalPerson | order.NamesEntity)
        .Requires("names-officers", debtor.Kind == PartyKind.NaturalPerson | debtor.Officers.All(officer => !IsNamedByLaw(officer, order.IssuedOn) | order.BoundPersons.Any(person => person.PersonId == officer.Id)))
        .Result();

    private static Truth IsNamedByLaw(Officer officer, KnownDate day) =>
        officer.Role.Is(static role => role is OfficerRole.LegalRepresentative or OfficerRole.Principal) & BoundOfficers.InOffice(officer, day);
}
