using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Proceeds are shared by a plan only against those who cannot go bankrupt, and a disputed part is deposited (SS-23).</summary>
/// <remarks>Reading: legal persons other than enterprises are not told apart in the row.</remarks>
[RuleId("SS-23"), Cites(Provisions.CplInterpretation.Participation)]
[InForce("2015-02-04", Anchor.Closing), Source(Confidence.Seen)]
public sealed class DistributionRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth Owner(Func<Debtor, Truth> test) => matter.File.Debtors.Any(debtor => debtor.Id == asset.DebtorId & test(debtor));
        Truth InPeriod(KnownDate step, KnownDate start) => step <= matter.Deadline(Parameters.DistributionDays, start);

        return Duty(matter)
            .AppliesWhen("plan-served", asset.Distribution.PlanServedOn >= Info.From)
            .Requires("no-enterprise", Owner(static debtor => debtor.Kind != PartyKind.LegalPerson), Severity.Advisory)
            .Requires("disputed-part-deposited", !InPeriod(asset.Distribution.ObjectedOn, asset.Distribution.PlanServedOn) | !InPeriod(asset.Distribution.CounterObjectedOn, asset.Distribution.ObjectedOn) | !InPeriod(asset.Distribution.SuedOn, asset.Distribution.CounterObjectedOn) | asset.Distribution.DisputedPartDeposited, Severity.Advisory)
            .Result();
    }
}
