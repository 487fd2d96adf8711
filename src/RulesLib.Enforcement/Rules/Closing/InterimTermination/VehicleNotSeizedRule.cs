using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Disposing;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A vehicle, ship or similar registered movable, sealed at the registry but not physically seized (ZB-17b, SC-05).</summary>
[RuleId("ZB-17b", "SC-05"), Cites(Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.SeenSecondary)]
public sealed class VehicleNotSeizedRule : NotDisposableRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .Requires("registered-movable", asset.Kind.Is(static kind => kind is AssetKind.Vehicle or AssetKind.Vessel or AssetKind.Aircraft))
        .Requires("registry-seal-in-force", asset.Seal.RegistrySealed & asset.Seal.Rank == SealRank.First & Seals.StandsOn(asset.Seal, matter.RuledOn))
        .Requires("not-seized", !asset.Seal.PhysicallySeized)
        .Result();
}
