using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Calculating;

/// <summary>
/// Whether the sums of a case add up (13.3): what is outstanding, from its parts, and the identity between the fields of the case system (ZF-10).
/// </summary>
/// <remarks>
/// Doubled interest and delay penalty count only if claimed and not waived (LX-14); the enforcement fee never counts (ZF-08), so there is no place
/// for it. What is not known leaves unknown what rests on it; what is known to be none counts for nothing. Immutable and thread-safe.
/// </remarks>
public sealed class AmountIdentity
{
    /// <summary>Sums that differ by no more than this are equal, in yuan.</summary>
    public const decimal Tolerance = 0.01m;

    private AmountIdentity(Amounts amounts, Truth acknowledged)
    {
        var (interest, penalty) = (Counts(amounts.DoubledInterestClaimed, amounts, acknowledged), Counts(amounts.DelayPenaltyClaimed, amounts, acknowledged));
        Parts = Array.AsReadOnly<AmountPart>(
        [
            new(AmountKind.DueUnderTitle, amounts.DueUnderTitle, true),
            new(AmountKind.DoubledInterest, amounts.DoubledInterest, interest),
            new(AmountKind.DelayPenalty, amounts.DelayPenalty, penalty),
            new(AmountKind.Received, amounts.Received, true),
            new(AmountKind.Waived, amounts.Waived, true),
        ]);
        Outstanding = OutstandingOf(amounts, acknowledged);
        AtLeast = Least(amounts, acknowledged);
        Recorded = amounts.Outstanding;
        FromSystem = SystemSum(amounts);
    }

    /// <summary>The parts of <see cref="Outstanding"/>.</summary>
    public IReadOnlyList<AmountPart> Parts { get; }

    /// <summary>Due under the title, plus doubled interest and delay penalty as far as they count, less received and waived. Negative if more came in.</summary>
    public Known<decimal> Outstanding { get; }

    /// <summary>What is outstanding at least, where doubled interest or penalty are not known; unknown if another part is missing.</summary>
    public Known<decimal> AtLeast { get; }

    /// <summary>What the case system records as not yet realised (尚未执行标的金额).</summary>
    public Known<decimal> Recorded { get; }

    /// <summary>What the case system should record: 结案标的金额 − 实际到位金额 − 申请人放弃标的金额 (ZF-10).</summary>
    public Known<decimal> FromSystem { get; }

    /// <summary>Whether the fields of the case system add up (ZF-10).</summary>
    [Implements(Handling.Calculation, "ZF-10")]
    public Truth SystemAddsUp => Equal(FromSystem, Recorded);

    /// <summary>Whether the recorded sum is the one computed from the parts.</summary>
    public Truth RecordedIsRight => Equal(Outstanding, Recorded);

    /// <summary>Whether something is owed, as 终本 asks for.</summary>
    public Truth IsSomethingOwed => AtLeast.TryGet(out var least) && least > 0m ? true : Outstanding > 0m;

    /// <summary>Checks the sums of a case.</summary>
    /// <param name="amounts">The sums. An acknowledgement without reservation on whatever day waives doubled interest and penalty.</param>
    public static AmountIdentity Of(Amounts amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return new(amounts, amounts.AcknowledgedInFullOn.Occurred);
    }

    /// <summary>The check as Markdown: result, parts, identity.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    public string Render(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new CalculationText(culture).Of(this);
    }

    /// <summary>What is outstanding; unknown if a part that counts is. Reads no further than the first unknown part.</summary>
    /// <param name="amounts">The sums.</param>
    /// <param name="acknowledged">Whether the applicant acknowledged completion without reservation.</param>
    internal static Known<decimal> OutstandingOf(Amounts amounts, Truth acknowledged)
    {
        var sum = 0m;
        return Add(amounts.DueUnderTitle, ref sum) && Subtract(amounts.Received, ref sum) && Subtract(amounts.Waived, ref sum)
            && Add(Counted(amounts.DoubledInterest, Counts(amounts.DoubledInterestClaimed, amounts, acknowledged)), ref sum)
            && Add(Counted(amounts.DelayPenalty, Counts(amounts.DelayPenaltyClaimed, amounts, acknowledged)), ref sum)
            ? sum
            : Known<decimal>.Unknown;
    }

    private static Known<decimal> Least(Amounts amounts, Truth acknowledged)
    {
        var sum = 0m;
        if (!Add(amounts.DueUnderTitle, ref sum) || !Subtract(amounts.Received, ref sum) || !Subtract(amounts.Waived, ref sum)) return Known<decimal>.Unknown;

        // Neither is ever less than nothing.
        Add(Counted(amounts.DoubledInterest, Counts(amounts.DoubledInterestClaimed, amounts, acknowledged)), ref sum);
        Add(Counted(amounts.DelayPenalty, Counts(amounts.DelayPenaltyClaimed, amounts, acknowledged)), ref sum);
        return sum;
    }

    /// <summary>Claimed and not waived; a receipt in full without reservation waives. Neither claimed nor waived counts for nothing.</summary>
    [Implements(Handling.Calculation, "LX-14")]
    private static Truth Counts(Truth claimed, Amounts amounts, Truth acknowledged) => claimed & !(amounts.DelayClaimsWaived | acknowledged);

    private static Known<decimal> Counted(Known<decimal> amount, Truth counts) =>
        counts.IsFalse ? 0m : counts.IsTrue ? amount : amount.IsNone || (amount == 0m).IsTrue ? 0m : Known<decimal>.Unknown;

    // None counts for nothing; unknown adds nothing and says so.
    private static bool Add(Known<decimal> amount, ref decimal sum)
    {
        if (amount.TryGet(out var given)) sum += given;
        return !amount.IsUnknown;
    }

    private static bool Subtract(Known<decimal> amount, ref decimal sum)
    {
        if (amount.TryGet(out var given)) sum -= given;
        return !amount.IsUnknown;
    }

    private static Known<decimal> SystemSum(Amounts amounts)
    {
        var sum = 0m;
        return Add(amounts.ClosingAmount, ref sum) && Subtract(amounts.Received, ref sum) && Subtract(amounts.Waived, ref sum) ? sum : Known<decimal>.Unknown;
    }

    private static Truth Equal(Known<decimal> computed, Known<decimal> recorded)
    {
        var difference = 0m;
        return Add(computed, ref difference) && Subtract(recorded, ref difference) ? Math.Abs(difference) <= Tolerance : Truth.Unknown;
    }
}

/// <summary>A part of what is outstanding.</summary>
public enum AmountKind
{
    /// <summary>Principal, general interest and costs due under the title (执行依据确定的应付金额); added.</summary>
    DueUnderTitle,

    /// <summary>Doubled part of the interest on delay (迟延履行利息); added.</summary>
    DoubledInterest,

    /// <summary>Delay penalty (迟延履行金); added.</summary>
    DelayPenalty,

    /// <summary>Amount actually realised (实际到位金额); taken off.</summary>
    Received,

    /// <summary>Amount waived by the applicant (申请人放弃标的金额); taken off.</summary>
    Waived,
}

/// <summary>A part of what is outstanding, in yuan.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">The sum.</param>
/// <param name="Counts">Whether it counts (LX-14).</param>
public sealed record AmountPart(AmountKind Kind, Known<decimal> Amount, Truth Counts)
{
    /// <summary>Whether it is taken off.</summary>
    public bool IsTakenOff => Kind is AmountKind.Received or AmountKind.Waived;
}
