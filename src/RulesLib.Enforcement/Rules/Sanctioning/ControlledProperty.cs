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
    public static Truth Suffices(Matter matter, Debtor debtor, KnownDate day) =>
        Covers(matter, asset => asset.DebtorId == debtor.Id & asset.Realisable & Seals.StandsOn(asset.Seal, day) & !(asset.DisposedOn <= day));

    /// <summary>Whether the net value of the property that counts covers what is owed.</summary>
    public static Truth Covers(Matter matter, Func<Asset, Truth> which)
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
        if (!open && certain == 0m) return !Outstanding.IsSomething(matter.File.Amounts);
        var debt = Outstanding.Of(matter.File.Amounts);
        return !debt.IsGiven ? Truth.Unknown : certain >= debt.Value ? true : open ? Truth.Unknown : false;
    }

    // Behind another court's seal too, the surplus is proved once the prior claims are known, or known to be none.
    private static Known<decimal> NetWorth(Asset asset)
    {
        var (value, prior) = (asset.Value, asset.PriorClaims);
        return value.IsNone ? 0m
            : value.IsUnknown || prior.IsUnknown ? Known<decimal>.Unknown
            : Math.Max(0m, value.Value - (prior.IsGiven ? prior.Value : 0m));
    }
}
