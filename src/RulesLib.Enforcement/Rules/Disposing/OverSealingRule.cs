using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Nothing is sealed beyond what the debt needs (CZ-04, SS-04).</summary>
/// <remarks>One indivisible thing that alone is enough is no over-sealing: it is the only thing there is. Reading: measured at the closing against what is owed then.</remarks>
[RuleId("CZ-04", "SS-04"), Cites(Provisions.SealingAndFreezing.OverSealing, Provisions.CivilProcedureLaw.FundsControl)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class OverSealingRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth SealedBeside(Asset other) => ReferenceEquals(other, asset) ? false : other.Realisable & other.Seal.Rank == SealRank.First & Seals.StandsOn(other.Seal, matter.ClosedOn) & !(other.DisposedOn <= matter.ClosedOn);

        return Duty(matter)
            .AppliesWhen("sealed", asset.Seal.Rank == SealRank.First & Seals.StandsOn(asset.Seal, matter.ClosedOn) & !(asset.DisposedOn <= matter.ClosedOn))
            .Requires("needed", !ControlledProperty.Covers(matter, SealedBeside), Severity.Advisory)
            .Result();
    }
}
