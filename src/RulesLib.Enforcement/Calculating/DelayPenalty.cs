using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Calculating;

/// <summary>The delay penalty (迟延履行金) for duties other than money: twice the loss; without a loss the court decides (LX-11).</summary>
/// <remarks>Thread-safe.</remarks>
[Cites(Provisions.CplInterpretation.DelayPenalty)]
public static class DelayPenalty
{
    /// <summary>The penalty in yuan; unknown while the loss is not known, and where there is none, because the court then decides.</summary>
    /// <param name="loss">The loss the creditor suffered, in yuan; none, or zero, if there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The loss is negative, above 1,000,000,000,000 or not in whole fen.</exception>
    [Implements(Handling.Calculation, "LX-11")]
    public static Known<decimal> Of(Known<decimal> loss) =>
        loss.TryGet(out var amount) && Money.Checked(amount, nameof(loss)) > 0m ? 2m * amount : Known<decimal>.Unknown;

    /// <summary>The article it rests on.</summary>
    /// <param name="day">The day of the closing or of the question.</param>
    /// <returns><see langword="null"/> if its number on that day is not on record.</returns>
    public static Citation? CitationOn(DateOnly day) => Concordance.Cite(Provisions.CplInterpretation.DelayPenalty, day);
}
