using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>Realisable property was sealed, unless there is a legal reason (JL-6).</summary>
[RuleId("JL-6"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PropertySealedRule : TerminationDutyRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
        .AppliesWhen("realisable", asset.Realisable)
        .Unless("disposed", asset.DisposedOn <= matter.RuledOn)
        .Unless("legal-reason", asset.NotDisposableReason.Exists & asset.ReasonEvidenced)
        .Requires("sealed", asset.Seal.From <= matter.RuledOn & !(asset.Seal.LiftedOn <= matter.RuledOn), Severity.Curable, Cure.ReopenAndDispose)
        .Result();
}
