using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>What is seized stands in an inventory signed by those present (SS-07).</summary>
[RuleId("SS-07"), Cites(Provisions.CivilProcedureLaw.PresenceAtSeizure)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class InventoryRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("seized", asset.Seal.PhysicallySeized)
        .Requires("signed", asset.Seal.InventorySigned, Severity.Advisory)
        .Result();
}
