using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Balances that practice leaves where they are (SC-10, KZ-06); only asked where the switch is on.</summary>
internal static class SmallBalance
{
    /// <summary>Whether an asset is a bank or internet balance below 1,000 yuan and not above 5 % of the claim.</summary>
    /// <remarks>Reading: the claim is what is due under the title, or the amount in issue at closing if that alone is told.</remarks>
    public static Truth Is(Matter matter, Asset asset)
    {
        Known<decimal> Claim() => matter.File.Amounts.DueUnderTitle is { IsGiven: true } due ? due : matter.File.Amounts.ClosingAmount;

        var day = matter.DayOf(Anchor.Closing);
        var (limit, share) = (matter.Number(Parameters.NationalCheckSmallBalance, day), matter.Number(Parameters.NationalCheckSmallBalanceShare, day));
        return asset.Kind.Is(static kind => kind is AssetKind.Deposit or AssetKind.InternetBalance)
            & asset.Value < limit
            & (share.TryGet(out var part) ? Claim().TryGet(out var claim) ? asset.Value <= claim * part : Truth.Unknown : share.Exists);
    }
}
