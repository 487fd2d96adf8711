using System.Globalization;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Calculating;

/// <summary>What an enforcement fee is computed from.</summary>
/// <remarks>Immutable and thread-safe. Sums are in yuan.</remarks>
public sealed record FeeCase
{
    /// <summary>The day the fee is charged; the scale of that day applies.</summary>
    public required DateOnly On { get; init; }

    /// <summary>All that was realised in the case so far (ZF-07); <see langword="null"/> if the title is not about an amount (ZF-01).</summary>
    public decimal? Realised { get; init; }

    /// <summary>The part of <see cref="Realised"/> on which a fee was charged earlier: brackets run over the whole case (ZF-07).</summary>
    public decimal ChargedBefore { get; init; }

    /// <summary>Whether the parties settled, and on the fee too (ZF-04).</summary>
    public FeeAgreement Agreement { get; init; }

    /// <summary>Whether the property part of a criminal judgment is enforced (ZF-09).</summary>
    public bool IsCriminalProperty { get; init; }

    /// <summary>Whether an administrative agency applied (ZF-06).</summary>
    public bool IsAgencyApplicant { get; init; }

    /// <summary>Whether the case was suspended and resumed (ZF-05).</summary>
    public bool WasSuspended { get; init; }

    /// <summary>Whether the creditor has got everything while the fee is still open (ZF-08).</summary>
    public bool IsOnlyFeeOpen { get; init; }
}

/// <summary>What a settlement says on the fee.</summary>
public enum FeeAgreement
{
    /// <summary>The parties did not settle.</summary>
    NoSettlement,

    /// <summary>They settled and agreed who bears the fee.</summary>
    Agreed,

    /// <summary>They settled, not on the fee.</summary>
    NotAgreed,
}

/// <summary>Who bears the fee.</summary>
public enum FeeBearer
{
    /// <summary>The debtor.</summary>
    Debtor,

    /// <summary>Whom the parties named.</summary>
    AsAgreed,

    /// <summary>Whom the court names.</summary>
    CourtDecides,

    /// <summary>Nobody: no fee is charged.</summary>
    Nobody,
}

/// <summary>What a reader of the fee has to know besides.</summary>
public enum FeeNote
{
    /// <summary>Not prepaid by the applicant; paid after enforcement (ZF-03).</summary>
    PaidAfterwards,

    /// <summary>Owed to the court, never part of what is outstanding (ZF-08).</summary>
    NeverOutstanding,

    /// <summary>Only the fee is open: fully performed, though some courts keep such a case open (ZF-08).</summary>
    OnlyFeeOpen,

    /// <summary>Suspension gives no refund, resumption no new fee (ZF-05).</summary>
    NoRefundNoNewFee,

    /// <summary>The agency that applied pays none; the costs are on the debtor (ZF-06).</summary>
    AgencyPaysNone,

    /// <summary>No fee for the property part of a criminal judgment (ZF-09).</summary>
    CriminalProperty,

    /// <summary>Charged step by step: what was charged earlier is deducted (ZF-07).</summary>
    StepByStep,

    /// <summary>The scale of that day is not held here.</summary>
    NoScale,
}

/// <summary>A bracket of the scale.</summary>
/// <remarks>Immutable and thread-safe. Sums are in yuan.</remarks>
/// <param name="Above">The part above this sum.</param>
/// <param name="Through">Up to and including this sum; <see langword="null"/> for no end.</param>
/// <param name="Flat">The fee for the whole bracket, if it is fixed.</param>
/// <param name="Rate">Share of the part in the bracket.</param>
public sealed record FeeBracket(decimal Above, decimal? Through, decimal Flat, decimal Rate);

/// <summary>What one bracket adds to the fee.</summary>
/// <remarks>Immutable and thread-safe. Sums are in yuan.</remarks>
/// <param name="Bracket">The bracket.</param>
/// <param name="Part">The part of the amount that falls into it.</param>
public sealed record FeeLine(FeeBracket Bracket, decimal Part)
{
    /// <summary>What it adds, unrounded.</summary>
    public decimal Amount => Bracket.Flat + (Part * Bracket.Rate);
}

/// <summary>The enforcement fee (执行申请费): its amount, who bears it, and what it means for the case (费用办法, 13.2).</summary>
/// <remarks>
/// <para>Nothing is charged on nothing: the fee is taken after enforcement, from what was realised.</para>
/// <para>Steps charged one after the other add up to the fee of the whole. Decimals are exact, rounded half up to 0.01. Immutable and thread-safe.</para>
/// </remarks>
/// <example>
/// <code>
/// EnforcementFee.Of(3_000_000m, new(2018, 4, 28)).Amount // 32400.00
/// </code>
/// </example>
[Cites(
    Provisions.LitigationFees.FeeBearingMatters, Provisions.LitigationFees.EnforcementFee, Provisions.LitigationFees.PaidAfterwards, Provisions.LitigationFees.NoRefund,
    Provisions.LitigationFees.BorneByDebtor, Provisions.AdministrativeCompulsion.AgencyPaysNoFee, Provisions.EnforcementFeeReply.NoFee)]
public sealed class EnforcementFee
{
    /// <summary>The scale, first bracket first, from <see cref="ScaleFrom"/> on (ZF-02).</summary>
    [Implements(Handling.Calculation, "ZF-02")]
    public static IReadOnlyList<FeeBracket> Scale { get; } = Array.AsReadOnly<FeeBracket>(
    [
        new(0m, 10_000m, 50m, 0m),
        new(10_000m, 500_000m, 0m, 0.015m),
        new(500_000m, 5_000_000m, 0m, 0.01m),
        new(5_000_000m, 10_000_000m, 0m, 0.005m),
        new(10_000_000m, null, 0m, 0.001m),
    ]);

    /// <summary>First day of <see cref="Scale"/>, which is still in force.</summary>
    public static DateOnly ScaleFrom => Instruments.LitigationFees.Editions[0].EffectiveFrom;

    private EnforcementFee(FeeCase question)
    {
        Case = question;
        var isCharged = !question.IsCriminalProperty && question.On >= ScaleFrom;
        Lines = Array.AsReadOnly(isCharged && question.Realised is { } realised ? LinesOf(realised).ToArray() : []);
        Unrounded = Lines.Sum(static line => line.Amount);
        (Lowest, Highest) = Range(question, Money.Round(Unrounded) - (isCharged ? Whole(question.ChargedBefore) : 0m));
        Bearer = BearerOf(question);
        Notes = Array.AsReadOnly(NotesOf(question).ToArray());
        Citations = Array.AsReadOnly(Cited(question).ToArray());
    }

    /// <summary>What was asked.</summary>
    public FeeCase Case { get; }

    /// <summary>The brackets the whole amount runs through; empty without an amount, without a fee, or without a scale.</summary>
    public IReadOnlyList<FeeLine> Lines { get; }

    /// <summary>The fee on the whole amount, unrounded, before anything charged earlier is deducted.</summary>
    public decimal Unrounded { get; }

    /// <summary>The fee to be charged now; <see langword="null"/> where the court sets it between <see cref="Lowest"/> and <see cref="Highest"/>, or no scale is held.</summary>
    public decimal? Amount => Lowest == Highest ? Lowest : null;

    /// <summary>The least that can be charged now; <see langword="null"/> if no scale is held for that day.</summary>
    public decimal? Lowest { get; }

    /// <summary>The most that can be charged now; <see langword="null"/> if no scale is held for that day.</summary>
    public decimal? Highest { get; }

    /// <summary>Who bears it.</summary>
    public FeeBearer Bearer { get; }

    /// <summary>What it means for the case.</summary>
    public IReadOnlyList<FeeNote> Notes { get; }

    /// <summary>The articles it rests on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The fee on all that was realised.</summary>
    /// <param name="realised">All that was realised in the case, in yuan.</param>
    /// <param name="on">The day the fee is charged.</param>
    /// <exception cref="ArgumentException">The sum is negative, above 1,000,000,000,000 or not in whole fen.</exception>
    public static EnforcementFee Of(decimal realised, DateOnly on) => Of(new() { Realised = realised, On = on });

    /// <summary>The fee of a case.</summary>
    /// <param name="question">The case.</param>
    /// <exception cref="ArgumentException">A sum is negative, above 1,000,000,000,000 or not in whole fen, or more was charged before than is realised.</exception>
    public static EnforcementFee Of(FeeCase question)
    {
        ArgumentNullException.ThrowIfNull(question);
        Money.Checked(question.Realised ?? 0m, nameof(question.Realised));
        Money.Checked(question.ChargedBefore, nameof(question.ChargedBefore));
        return question.ChargedBefore <= (question.Realised ?? 0m)
            ? new(question)
            : throw new ArgumentException("What a fee was charged on earlier is part of what is realised, and cannot be more.", nameof(question));
    }

    /// <summary>The fee as Markdown: result, brackets, notes, articles.</summary>
    /// <param name="culture">English for English cultures, Chinese for all others.</param>
    public string Render(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new CalculationText(culture).Of(this);
    }

    [Implements(Handling.Calculation, "ZF-07")]
    private static decimal Whole(decimal realised) => Money.Round(LinesOf(realised).Sum(static line => line.Amount));

    private static IEnumerable<FeeLine> LinesOf(decimal realised) =>
        Scale.Where(bracket => realised > bracket.Above).Select(bracket => new FeeLine(bracket, Math.Min(realised, bracket.Through ?? realised) - bracket.Above));

    [Implements(Handling.Calculation, "ZF-01", "ZF-09")]
    private static (decimal? Lowest, decimal? Highest) Range(FeeCase question, decimal scaled) =>
        question.IsCriminalProperty ? (0m, 0m)
        : question.On < ScaleFrom ? (null, null)
        : question.Realised is null ? (Parameters.EnforcementFeeWithoutAmountMin.On(question.On)?.Value, Parameters.EnforcementFeeWithoutAmountMax.On(question.On)?.Value)
        : (scaled, scaled);

    [Implements(Handling.Calculation, "ZF-04", "ZF-06")]
    private static FeeBearer BearerOf(FeeCase question) => question switch
    {
        { IsCriminalProperty: true } => FeeBearer.Nobody,
        { IsAgencyApplicant: true } => FeeBearer.Debtor,
        { Agreement: FeeAgreement.Agreed } => FeeBearer.AsAgreed,
        { Agreement: FeeAgreement.NotAgreed } => FeeBearer.CourtDecides,
        _ => FeeBearer.Debtor,
    };

    [Implements(Handling.Effect, "ZF-03", "ZF-05", "ZF-08")]
    private static IEnumerable<FeeNote> NotesOf(FeeCase question)
    {
        if (question.IsCriminalProperty)
        {
            yield return FeeNote.CriminalProperty;
            yield break;
        }

        if (question.On < ScaleFrom) yield return FeeNote.NoScale;
        if (question.ChargedBefore > 0m) yield return FeeNote.StepByStep;
        if (question.IsAgencyApplicant) yield return FeeNote.AgencyPaysNone;
        yield return FeeNote.PaidAfterwards;
        if (question.WasSuspended) yield return FeeNote.NoRefundNoNewFee;
        yield return FeeNote.NeverOutstanding;
        if (question.IsOnlyFeeOpen) yield return FeeNote.OnlyFeeOpen;
    }

    private static IEnumerable<Citation> Cited(FeeCase question)
    {
        string[] topics = question.IsCriminalProperty
            ? [Provisions.LitigationFees.FeeBearingMatters, Provisions.EnforcementFeeReply.NoFee]
            :
            [
                Provisions.LitigationFees.EnforcementFee,
                Provisions.LitigationFees.PaidAfterwards,
                .. question.WasSuspended ? [Provisions.LitigationFees.NoRefund] : Array.Empty<string>(),
                Provisions.LitigationFees.BorneByDebtor,
                .. question.IsAgencyApplicant ? [Provisions.AdministrativeCompulsion.AgencyPaysNoFee] : Array.Empty<string>(),
            ];
        return topics.Select(topic => Concordance.Cite(topic, question.On)).OfType<Citation>();
    }
}
