using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Sanctioning;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>A restriction on each debtor is on record and not lifted by the closing; that of an entity names restricted persons (KZ-07).</summary>
/// <remarks>The item also names listing where it is due; no test of it was seen, and ZB-04b asks for it.</remarks>
[RuleId("KZ-07"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class RestrictionRecordedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth Entity() => debtor.Kind != PartyKind.NaturalPerson;
        Truth Stands(ConsumptionOrder order) => Sanctions.Stands(order, matter.ClosedOn);

        return Duty(matter, debtor)
            .Requires("restricted", Entity() | debtor.ConsumptionOrders.Any(Stands), Severity.Curable, Cure.IssueConsumptionOrder)
            .Requires("persons-recorded", !Entity() | debtor.ConsumptionOrders.Any(order => Stands(order) & order.BoundPersons.Exists), Severity.Curable, Cure.NameResponsiblePersons)
            .Result();
    }
}
