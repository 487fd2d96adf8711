using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>The disposal of realisable property was begun and is over (JL-7).</summary>
[RuleId("JL-7"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DisposalFinishedRule : TerminationDutyRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth Begun() => asset.DisposalSteps.Any(step => step.HeldOn <= matter.RuledOn) | asset.DisposedOn <= matter.RuledOn;

        return Duty(matter)
            .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
            .AppliesWhen("realisable", asset.Realisable)
            .Unless("legal-reason", asset.NotDisposableReason.Exists & asset.ReasonEvidenced)
            .Requires("begun", Begun(), Severity.Curable, Cure.ReopenAndDispose)
            .Requires("over", !Begun() | asset.DisposedOn <= matter.RuledOn | asset.Result.Exists, Severity.Curable, Cure.ReopenAndDispose)
            .Result();
    }
}
