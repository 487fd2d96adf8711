using RulesLib.Enforcement.Calculating;
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

    /// <summary>The sum from its parts; unknown if one is missing. An acknowledgement in full depends on its day: the rules on performance judge it.</summary>
    public static Known<decimal> FromParts(Amounts amounts) => AmountIdentity.OutstandingOf(amounts, acknowledged: false);

    /// <summary>Whether something is owed; without delay interest too, if that alone is more than nothing.</summary>
    public static Truth IsSomething(Amounts amounts) =>
        amounts.DueUnderTitle.TryGet(out var due) && amounts.Received.TryGet(out var received) && amounts.Waived.TryGet(out var waived) && due > received + waived
            ? true
            : Of(amounts) > 0m;

    /// <summary>Whether nothing is owed.</summary>
    public static Truth IsNothing(Amounts amounts) => Of(amounts) <= 0m;
}
