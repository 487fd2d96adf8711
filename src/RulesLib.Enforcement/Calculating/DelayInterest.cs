using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Calculating;

/// <summary>
/// Interest on delay (迟延履行期间的债务利息): the doubled part on every unpaid part of the debt for every day of delay, and beside it the general
/// interest that the title fixes (迟延利息解释, 13.1).
/// </summary>
/// <remarks>
/// <para>Each payment ends the delay of the part it pays, on its own day; the rest runs on (LX-04). Days are a difference of dates: the last day of
/// the period is not counted, the day of payment is (LX-12).</para>
/// <para>Whether it counts as owed depends on what the applicant claimed and waived: see <see cref="AmountIdentity"/> (LX-14).</para>
/// <para>Decimals are exact and rounded once, at the end. Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// var interest = DelayInterest.Of(new()
/// {
///     Parts = [new(100_000m, new(2018, 3, 10))],
///     Repayments = [Repayment.Transfer(new(2018, 6, 8), 40_000m)],
///     Until = new(2018, 12, 5),
/// });
/// // interest.Doubled is 3465.00: 40,000 for 90 days and 60,000 for 270
/// </code>
/// </example>
[Implements(Handling.Calculation, "LX-02", "LX-04")]
[Cites(
    Provisions.DelayInterest.Formula, Provisions.DelayInterest.Start, Provisions.DelayInterest.End, Provisions.DelayInterest.OrderOfPayment,
    Provisions.DelayInterest.ForeignCurrency, Provisions.DelayInterest.Reversal, Provisions.DelayInterest.Transition)]
public sealed class DelayInterest
{
    private DelayInterest(DelayedDebt debt, DelayInterestRun run)
    {
        Debt = debt;
        Lines = Array.AsReadOnly(run.Lines.ToArray());
        Notes = Array.AsReadOnly(run.Notes.ToArray());
        Balances = Array.AsReadOnly(run.Balances().ToArray());
        Unrounded = Lines.Sum(static line => line.Amount);
        GeneralUnrounded = run.GeneralAccrued(debt.Until);
        Tolerance = run.Tolerance;
        Citations = Array.AsReadOnly(Cited().ToArray());
    }

    /// <summary>What was computed.</summary>
    public DelayedDebt Debt { get; }

    /// <summary>The doubled part line by line, in order of days: each piece of the debt from the first day of delay to the day it was paid.</summary>
    public IReadOnlyList<DelayInterestLine> Lines { get; }

    /// <summary>What a reader has to know besides: days and payments that this formula does not cover, standstills that do not stop it, and so on.</summary>
    public IReadOnlyList<DelayInterestNote> Notes { get; }

    /// <summary>Owed, paid and unpaid, for each kind.</summary>
    public IReadOnlyList<DebtBalance> Balances { get; }

    /// <summary>The articles it rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The doubled part, paid or not, unrounded.</summary>
    public decimal Unrounded { get; }

    /// <summary>The doubled part, paid or not, rounded half up to 0.01.</summary>
    public decimal Doubled => Money.Round(Unrounded);

    /// <summary>General interest, paid or not, unrounded.</summary>
    public decimal GeneralUnrounded { get; }

    /// <summary>General interest, paid or not, rounded half up to 0.01.</summary>
    public decimal General => Money.Round(GeneralUnrounded);

    /// <summary>General interest and doubled part.</summary>
    public decimal Total => General + Doubled;

    /// <summary>Currency of the result: RMB if the debt was converted.</summary>
    public string Currency => IsConverted ? "CNY" : Debt.Currency;

    /// <summary>Whether every day of delay is computed; otherwise <see cref="Notes"/> says which days older rules govern (LX-10).</summary>
    [Implements(Handling.Calculation, "LX-10")]
    public bool IsComplete => Notes.All(static note => note.Kind != DelayInterestNoteKind.DaysUnderOldRules);

    /// <summary>One day's interest on what was late: whether the last day of the period counts is not settled (LX-12).</summary>
    [Implements(Handling.Calculation, "LX-12")]
    public decimal Tolerance { get; }

    private bool IsConverted => Debt.Parts.Any(static part => part.MiddleRate is not null);

    /// <summary>Computes the interest.</summary>
    /// <param name="debt">The debt.</param>
    /// <exception cref="ArgumentException">A sum is negative, above 1,000,000,000,000 or not in whole fen; a rate is out of range; a range ends before it begins; there is no part, or not all parts are converted.</exception>
    public static DelayInterest Of(DelayedDebt debt)
    {
        ArgumentNullException.ThrowIfNull(debt);
        Check(debt);
        var run = new DelayInterestRun(debt);
        run.Compute();
        return new(debt, run);
    }

    /// <summary>Whether a sum that somebody computed is right within <see cref="Tolerance"/> and a rounding of half a fen; unknown if <see cref="IsComplete"/> is <see langword="false"/>.</summary>
    /// <param name="claimed">The doubled part somebody computed.</param>
    public Truth IsConsistentWith(decimal claimed) => IsComplete ? Math.Abs(claimed - Unrounded) <= Tolerance + 0.005m : Truth.Unknown;

    /// <summary>The computation as Markdown: result, lines, notes, articles.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    public string Render(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new CalculationText(culture).Of(this);
    }

    private static void Check(DelayedDebt debt)
    {
        if (debt.Parts.Count == 0) throw new ArgumentException("A debt has at least one part.", nameof(debt));
        foreach (var part in debt.Parts)
        {
            Money.Checked(part.Amount, nameof(part.Amount));
            if (part.Kind is not (DebtKind.Principal or DebtKind.Costs)) throw new ArgumentException("A part is principal or costs; general interest bears no doubled interest (LX-01).", nameof(debt));
            if (part.MiddleRate is <= 0m or > 10_000m) throw new ArgumentOutOfRangeException(nameof(debt), part.MiddleRate, "A middle rate is more than 0 and at most 10000 yuan.");
            if (part.MiddleRate is null != debt.Parts[0].MiddleRate is null) throw new ArgumentException("Convert all parts or none: sums of two currencies cannot be added.", nameof(debt));
        }

        foreach (var repayment in debt.Repayments) Money.Checked(repayment.Amount, nameof(repayment.Amount));
        foreach (var standstill in debt.Standstills)
            if (standstill.Through < standstill.From) throw new ArgumentException($"A standstill ends on {standstill.Through:yyyy-MM-dd} before it begins on {standstill.From:yyyy-MM-dd}.", nameof(debt));

        var general = debt.GeneralInterest;
        Money.Checked(general.Amount, nameof(general.Amount));
        if (general.Rate is < 0m or > 10m || general.DaysOfRate is not (1 or 360 or 365 or 366)) throw new ArgumentOutOfRangeException(nameof(debt), general.Rate, "A rate of general interest lies between 0 and 10, for a day or a year of 360, 365 or 366 days.");
        if (general.Through < general.From) throw new ArgumentException("General interest ends before it begins.", nameof(debt));
    }

    private IEnumerable<Citation> Cited()
    {
        yield return Cite(Provisions.DelayInterest.Formula);
        yield return Cite(Provisions.DelayInterest.Start);
        yield return Cite(Provisions.DelayInterest.End);
        if (Debt.Repayments.Count > 0) yield return Cite(Provisions.DelayInterest.OrderOfPayment);
        if (Currency != "CNY" || IsConverted) yield return Cite(Provisions.DelayInterest.ForeignCurrency);
        if (Debt.IsReversal) yield return Cite(Provisions.DelayInterest.Reversal);
        if (!IsComplete) yield return Cite(Provisions.DelayInterest.Transition);
    }

    // Days before the Interpretation are judged by its own art. 7: it is cited for them too.
    private Citation Cite(string provision) => Concordance.Cite(provision, Debt.Until) ?? Concordance.CiteLatest(provision);
}

/// <summary>A piece of the debt, from the first day of its delay to the day it was paid or the last day computed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="From">First day counted.</param>
/// <param name="To">Last day counted.</param>
/// <param name="ExcludedDays">Days between that do not count (LX-06).</param>
/// <param name="Base">The sum that bears interest.</param>
/// <param name="Rate">Share for each day.</param>
/// <param name="Part">The part of the debt it belongs to.</param>
/// <param name="EndedBy">How it was paid; <see langword="null"/> if it still was unpaid on <paramref name="To"/>, or the rate changed.</param>
/// <param name="Citation">The article the rate rests on.</param>
public sealed record DelayInterestLine(DateOnly From, DateOnly To, int ExcludedDays, decimal Base, decimal Rate, DebtPart Part, RepaymentKind? EndedBy, Citation Citation)
{
    /// <summary>Days that bear interest.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1 - ExcludedDays;

    /// <summary>Base × rate × days, unrounded.</summary>
    public decimal Amount => Base * Rate * Days;
}

/// <summary>What a reader of the result has to know besides.</summary>
public enum DelayInterestNoteKind
{
    /// <summary>Days before the Interpretation took effect: older rules govern them, they are not computed here (LX-10).</summary>
    DaysUnderOldRules,

    /// <summary>A payment in delay before the Interpretation took effect: older rules spread it over debt and interest; here it went by the order of today (LX-10).</summary>
    RepaymentUnderOldRules,

    /// <summary>A standstill that does not stop the interest (LX-06, LX-13).</summary>
    StandstillCounted,

    /// <summary>A payment after the last day computed; it was left out.</summary>
    RepaymentAfterEnd,

    /// <summary>More was paid than was owed.</summary>
    Overpaid,

    /// <summary>Paid by the last day of its period: no delay.</summary>
    PaidInTime,

    /// <summary>Its period is not over by the last day computed.</summary>
    NotYetDue,
}

/// <summary>A note on a result.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Kind">What it says.</param>
/// <param name="From">First day concerned.</param>
/// <param name="Through">Last day concerned.</param>
/// <param name="Amount">Sum concerned; zero if none.</param>
/// <param name="Ground">Why enforcement stood still, for <see cref="DelayInterestNoteKind.StandstillCounted"/>.</param>
public sealed record DelayInterestNote(DelayInterestNoteKind Kind, DateOnly From, DateOnly Through, decimal Amount, StandstillGround? Ground = null)
{
    /// <summary>Days from first to last.</summary>
    public int Days => Through.DayNumber - From.DayNumber + 1;
}

/// <summary>What is owed for one kind of debt, rounded half up to 0.01.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Kind">What for.</param>
/// <param name="Owed">Owed by the last day computed, paid or not.</param>
/// <param name="Unpaid">Still unpaid then.</param>
public sealed record DebtBalance(DebtKind Kind, decimal Owed, decimal Unpaid);
