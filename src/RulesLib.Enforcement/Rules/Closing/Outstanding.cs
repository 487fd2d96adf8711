using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>
/// What is still owed at closing: due under the title, plus delay interest and penalty if claimed and not waived, less received and
/// waived (13.3, LX-14). The enforcement fee never counts (ZF-08).
/// </summary>
internal static class Outstanding
{
    /// <summary>The sum, in yuan: from its parts, or as recorded by the system if a part is missing.</summary>
    public static Known<decimal> Of(Amounts amounts) => FromParts(amounts) is { IsGiven: true } sum ? sum : amounts.Outstanding;

    /// <summary>The sum from its parts; unknown if one is missing.</summary>
    public static Known<decimal> FromParts(Amounts amounts) =>
        amounts.DueUnderTitle.TryGet(out var due) && amounts.Received.TryGet(out var received) && amounts.Waived.TryGet(out var waived)
        && Delay(amounts.DoubledInterest, amounts.DoubledInterestClaimed, amounts.DelayClaimsWaived).TryGet(out var interest)
        && Delay(amounts.DelayPenalty, amounts.DelayPenaltyClaimed, amounts.DelayClaimsWaived).TryGet(out var penalty)
            ? due + interest + penalty - received - waived
            : Known<decimal>.Unknown;

    /// <summary>Whether something is owed; without delay interest too, if that alone is more than nothing.</summary>
    public static Truth IsSomething(Amounts amounts) =>
        amounts.DueUnderTitle.TryGet(out var due) && amounts.Received.TryGet(out var received) && amounts.Waived.TryGet(out var waived) && due > received + waived
            ? true
            : Of(amounts) > 0m;

    /// <summary>Whether nothing is owed.</summary>
    public static Truth IsNothing(Amounts amounts) => Of(amounts) <= 0m;

    // A sum for delay counts only if claimed and not waived; neither claimed nor waived counts for nothing.
    private static Known<decimal> Delay(Known<decimal> amount, Truth claimed, Truth waived)
    {
        var counts = claimed & !waived;
        return counts.IsFalse ? 0m : counts.IsTrue ? amount.IsNone ? 0m : amount : Known<decimal>.Unknown;
    }
}
