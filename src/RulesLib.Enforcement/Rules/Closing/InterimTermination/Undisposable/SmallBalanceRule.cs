using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Undisposable;

/// <summary>A small balance within the tolerance in use (SC-10).</summary>
/// <remarks>By law no balance is too small: the tolerance is nil until a practice pack sets one (KZ-06).</remarks>
[RuleId("SC-10"), Cites(Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Derived)]
public sealed class SmallBalanceRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Known<decimal> Limit() => matter.NumberOn(Parameters.SmallBalanceYuan, matter.RuledOn);
        Known<decimal> ShareOfClaim() => matter.File.Amounts.DueUnderTitle.TryGet(out var due) && matter.NumberOn(Parameters.SmallBalanceShare, matter.RuledOn).TryGet(out var share) ? due * share : Known<decimal>.Unknown;

        return Duty(matter)
            .AppliesWhen("reason-recorded", asset.NotDisposableReason == NotDisposableReason.SmallBalance)
            .Requires("balance", asset.Kind.Is(static kind => kind is AssetKind.Deposit or AssetKind.InternetBalance))
            .Requires("below-limit", asset.Value < Limit())
            .Requires("small-beside-claim", asset.Value <= ShareOfClaim())
            .Result();
    }
}
