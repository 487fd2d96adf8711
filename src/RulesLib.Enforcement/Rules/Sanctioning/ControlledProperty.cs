using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Rules.Disposing;

namespace RulesLib.Enforcement.Rules.Sanctioning;

/// <summary>Whether property that this court controls is enough for the debt (13.2 of the sanctions catalogue; our formula, no text gives one).</summary>
[Implements(Handling.Calculation, "PP-02")]
internal static class ControlledProperty
{
    /// <summary>Net value of what this court holds sealed, against what is owed; a later seal counts only with a proven surplus.</summary>
    /// <remarks>The file tells what is owed now. Where something was paid after the day, more was owed on it, and what is enough now need not have been enough then.</remarks>
    public static Truth Suffices(Matter matter, Debtor debtor, KnownDate day)
    {
        var covers = Covers(
            matter,
            asset => asset.DebtorId == debtor.Id & asset.Realisable & Seals.StandsOn(asset.Seal, day) & !(asset.DisposedOn <= day),
            Outstanding.IsSomething(matter.File.Amounts) | Sanctions.IsUnperformed(matter, day));
        return covers.IsTrue && OwedMoreOn(matter, day).IsTrue ? Truth.Unknown : covers;
    }

    /// <summary>Whether the net value of the property that counts covers what is owed.</summary>
    public static Truth Covers(Matter matter, Func<Asset, Truth> which) => Covers(matter, which, Outstanding.IsSomething(matter.File.Amounts));

    private static Truth Covers(Matter matter, Func<Asset, Truth> which, Truth somethingOwed)
    {
        var (certain, open) = (0m, !matter.File.Assets.IsComplete);
        foreach (var asset in matter.File.Assets)
        {
            var counts = which(asset);
            if (counts.IsFalse) continue;
            var worth = NetWorth(asset);
            if (counts.IsTrue && worth.IsGiven) certain += worth.Value;
            else open = true;
        }

        // Nothing controlled is never enough for something owed.
        if (!open && certain == 0m) return !somethingOwed;
        var debt = Outstanding.Of(matter.File.Amounts);
        return !debt.IsGiven ? Truth.Unknown : certain >= debt.Value ? true : open ? Truth.Unknown : false;
    }

    private static Truth OwedMoreOn(Matter matter, KnownDate day) =>
        matter.File.Payments.Any(payment => payment.ReceivedOn > day) | (Outstanding.IsNothing(matter.File.Amounts) & Sanctions.IsUnperformed(matter, day));

    // Behind another court's seal too, the surplus is proved once the prior claims are known, or known to be none.
    private static Known<decimal> NetWorth(Asset asset)
    {
        var (value, prior) = (asset.Value, asset.PriorClaims);
        return value.IsNone ? 0m
            : value.IsUnknown || prior.IsUnknown ? Known<decimal>.Unknown
            : Math.Max(0m, value.Value - (prior.IsGiven ? prior.Value : 0m));
    }
}
