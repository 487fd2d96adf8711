using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>Seals, consumption restrictions and listings stay in force after an interim termination unless a ground of the law ends them (ZP-11).</summary>
/// <remarks>Only ends after the closing count. An end for "other reasons" needs a look; lifting a seal on what cannot be sold is lawful.</remarks>
[RuleId("ZP-11"), Cites(Provisions.InterimTermination.MeasuresContinue, Provisions.SealingAndFreezing.Lifting)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Memory)]
public sealed class MeasuresContinueRule : MonitoringRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth IsLater(KnownDate day) => day > matter.ClosedOn & day >= Info.From & day <= matter.AsOf;
        Truth OrdersStay(Debtor debtor) => debtor.ConsumptionOrders.All(order => !IsLater(order.LiftedOn) | HasGround(order.LiftReason, LiftReason.Other));
        Truth ListingsStay(Debtor debtor) => debtor.Listings.All(listing => !IsLater(listing.DeletedOn) | listing.DeletionGround.Exists);
        Truth SealStays(Asset asset) => !IsLater(asset.Seal.LiftedOn) | asset.DisposedOn <= asset.Seal.LiftedOn | HasGround(asset.Seal.LiftGround, SealLiftGround.Other);
        return Duty(matter)
            .AppliesWhen("closed", QueryWindows.IsClosed(matter))
            .Requires("orders-stay", matter.File.Debtors.All(OrdersStay), Severity.Advisory, Cure.RestoreMeasure)
            .Requires("listings-stay", matter.File.Debtors.All(ListingsStay), Severity.Advisory, Cure.RestoreMeasure)
            .Requires("seals-stay", matter.File.Assets.All(SealStays), Severity.Advisory, Cure.RestoreMeasure)
            .Result();
    }

    // "Other" names no ground that could be checked.
    private static Truth HasGround<T>(Known<T> ground, T other)
        where T : struct, Enum => (ground == other).IsTrue ? Truth.Unknown : ground.Exists;
}
