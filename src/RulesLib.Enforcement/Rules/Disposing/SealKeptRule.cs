using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>A seal is not left to lapse, least of all when its renewal was asked for (CZ-02, CZ-03).</summary>
[RuleId("CZ-02", "CZ-03"), Cites(Provisions.SealingAndFreezing.Expiry, Provisions.CplInterpretation.SealPeriods)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SealKeptRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("sealed", asset.Seal.From <= matter.ClosedOn & asset.Seal.Rank == SealRank.First)
        .AppliesWhen("not-released", !(asset.Seal.LiftedOn <= matter.ClosedOn) & !(asset.DisposedOn <= matter.ClosedOn))
        .Requires("alive", !(asset.Seal.Until < matter.ClosedOn), Severity.Advisory)
        .Requires("renewed-on-request", !(asset.Seal.Until < matter.ClosedOn) | !(asset.Seal.RenewalRequestedOn <= asset.Seal.Until), Severity.Advisory)
        .Result();
}
