using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Eviction follows a signed notice with a date, is recorded, and keeps the time of grace (SS-10).</summary>
/// <remarks>Grace: three months where the title orders the home to be delivered (CZ-09), six for a mortgaged home auctioned until 2020-12-31 (CZ-19).</remarks>
[RuleId("SS-10"), Cites(Provisions.CivilProcedureLaw.Eviction, Provisions.ObjectionAndReview.OnlyHome)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class EvictionRule : ConductRule<Asset>
{
    private static readonly DateOnly s_delivery = new(2015, 5, 5);
    private static readonly DateOnly s_mortgageEnds = new(2020, 12, 31);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        KnownDate Day() => asset.Eviction.CarriedOutOn;
        Truth NoticeGrace() => matter.File.Debtors.All(debtor => debtor.Id != asset.DebtorId | Day() > matter.LastDay(Parameters.EvictionGraceMonths, debtor.Notice.ServedOn));
        Truth SaleGrace() => asset.DisposalSteps.All(step => !step.Sold | step.HeldOn > s_mortgageEnds | Day() > matter.LastDay(Parameters.MortgagedEvictionGraceMonths, step.HeldOn));

        return Duty(matter)
            .AppliesWhen("carried-out", Day().Occurred)
            .Requires("notice-signed", asset.Eviction.PresidentSigned, Severity.Advisory)
            .Requires("date-passed", asset.Eviction.DueOn < Day(), Severity.Advisory)
            .Requires("recorded", asset.Eviction.Recorded, Severity.Advisory)
            .Requires("delivery-grace", !asset.OnlyHome | !matter.Title.Claims.Has(ClaimContent.Delivery) | Day() < s_delivery | NoticeGrace(), Severity.Advisory)
            .Requires("mortgage-grace", !asset.OnlyHome | !asset.OwnPriorityClaim | SaleGrace(), Severity.Advisory)
            .Result();
    }
}
