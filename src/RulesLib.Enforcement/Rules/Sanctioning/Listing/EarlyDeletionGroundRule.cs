using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>A listed debtor who performs actively, or corrects the conduct on his own, may be deleted early (SX-04).</summary>
[RuleId("SX-04"), Cites(Provisions.DishonestList.EarlyDeletion)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EarlyDeletionGroundRule : GroundRule
{
    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.EarlyDeletion;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Discretionary;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .AppliesWhen("listed", Sanctions.Listed(debtor, point.Day))
        .Requires("performs-or-corrects", debtor.PerformsActively | debtor.CorrectedConduct)
        .Result();
}
