using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Selling stops once the proceeds cover the debt (CZ-16).</summary>
[RuleId("CZ-16"), Cites(Provisions.AuctionAndSale.StopWhenCovered)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class EnoughSoldRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset) => Duty(matter)
        .AppliesWhen("sold", asset.DisposalSteps.Any(static step => step.Sold))
        .Unless("debtor-agreed", asset.DebtorAgreedToSellAll)
        .Requires("still-needed", asset.DisposalSteps.All(step => !step.Sold | !CoveredBefore(matter, asset, step.HeldOn)), Severity.Advisory)
        .Result();

    // Due in all: what is still owed, with what came in and what was waived.
    private static Known<decimal> Debt(Amounts amounts) =>
        Outstanding.Of(amounts).TryGet(out var owed) && amounts.Received.TryGet(out var received) && amounts.Waived.TryGet(out var waived) ? owed + received + waived : Known<decimal>.Unknown;

    private static Truth CoveredBefore(Matter matter, Asset asset, KnownDate day)
    {
        var (certain, open) = (0m, !matter.File.Assets.IsComplete);
        foreach (var other in matter.File.Assets)
        {
            if (ReferenceEquals(other, asset)) continue;
            open |= !other.DisposalSteps.IsComplete;
            foreach (var step in other.DisposalSteps)
            {
                var counts = step.Sold & step.HeldOn < day;
                if (counts.IsTrue && step.SoldPrice.TryGet(out var price)) certain += price;
                else open |= !counts.IsFalse;
            }
        }

        if (!open && certain == 0m) return false;
        return !Debt(matter.File.Amounts).TryGet(out var debt) ? Truth.Unknown : certain >= debt ? true : open ? Truth.Unknown : false;
    }
}
