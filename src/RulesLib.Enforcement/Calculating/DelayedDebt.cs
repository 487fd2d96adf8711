using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Calculating;

/// <summary>A money debt that is performed late: what <see cref="DelayInterest"/> is computed from.</summary>
/// <remarks>Immutable and thread-safe, as long as its lists are not changed. All days are PRC calendar days; all sums are in <see cref="Currency"/>.</remarks>
public sealed record DelayedDebt
{
    /// <summary>What the title awards besides general interest, each part with the end of its own period (LX-01, LX-03).</summary>
    public required IReadOnlyList<DebtPart> Parts { get; init; }

    /// <summary>The day to which is computed, itself counted; what is paid earlier ends on its own day.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>What was paid or realised, in any order.</summary>
    public IReadOnlyList<Repayment> Repayments { get; init; } = [];

    /// <summary>When enforcement stood still, in any order; periods may overlap.</summary>
    public IReadOnlyList<Standstill> Standstills { get; init; } = [];

    /// <summary>Interest that the title itself fixes.</summary>
    public GeneralInterest GeneralInterest { get; init; } = GeneralInterest.None;

    /// <summary>What a payment goes to first.</summary>
    public RepaymentOrder Order { get; init; } = RepaymentOrder.Statutory;

    /// <summary>Currency of all sums but of parts that are converted, as ISO 4217 code.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>Whether money wrongly obtained by enforcement has to be given back (执行回转): the same formula applies (LX-09).</summary>
    [Implements(Handling.Calculation, "LX-09")]
    public bool IsReversal { get; init; }
}

/// <summary>What a sum is owed for.</summary>
public enum DebtKind
{
    /// <summary>Principal, damages and other sums awarded (本金等).</summary>
    Principal,

    /// <summary>Interest fixed by the title (一般债务利息).</summary>
    GeneralInterest,

    /// <summary>Costs awarded by the title (诉讼费用等).</summary>
    Costs,

    /// <summary>Doubled part of the interest on delay (加倍部分债务利息).</summary>
    DoubledInterest,
}

/// <summary>Where the delay of a part starts (LX-03).</summary>
public enum DelayStart
{
    /// <summary>The end of the period for performance, or of that of the instalment.</summary>
    PeriodEnd,

    /// <summary>The day the title took effect, where it fixes no period.</summary>
    TitleEffective,
}

/// <summary>A part of the debt that bears doubled interest: an instalment, the whole principal, or costs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Amount">The sum; in foreign currency if <see cref="MiddleRate"/> is given.</param>
/// <param name="DueOn">Last day of its period for performance; the day after is the first day of delay (LX-12).</param>
[Implements(Handling.Calculation, "LX-01", "LX-03")]
public sealed record DebtPart(decimal Amount, DateOnly DueOn)
{
    /// <summary>What it is owed for: <see cref="DebtKind.Principal"/> or <see cref="DebtKind.Costs"/>; interest bears no doubled interest.</summary>
    public DebtKind Kind { get; init; }

    /// <summary>What <see cref="DueOn"/> is.</summary>
    public DelayStart Start { get; init; }

    /// <summary>
    /// Yuan for one unit of foreign currency, if the applicant chose RMB: the middle rate of the day on which the doubled interest starts (LX-08).
    /// </summary>
    public decimal? MiddleRate { get; init; }

    /// <summary>A part for which the title fixes no period: the delay starts when the title takes effect.</summary>
    /// <param name="amount">The sum.</param>
    /// <param name="titleEffectiveOn">The day the title took effect.</param>
    public static DebtPart WithoutPeriod(decimal amount, DateOnly titleEffectiveOn) => new(amount, titleEffectiveOn) { Start = DelayStart.TitleEffective };

    /// <summary>The sum that bears interest: converted first, if it is converted (LX-08).</summary>
    [Implements(Handling.Calculation, "LX-08")]
    public decimal Base => Amount * (MiddleRate ?? 1m);
}

/// <summary>How money came in, which decides the day that ends the delay (LX-05).</summary>
public enum RepaymentKind
{
    /// <summary>Paid to the creditor: the day of performance.</summary>
    Direct,

    /// <summary>Paid voluntarily into the account of the court: the day the court received it.</summary>
    CourtAccount,

    /// <summary>Deposits, income or dividends taken by the court: the day of transfer or drawing, not that of pay-out.</summary>
    Transfer,

    /// <summary>Auction, sale or set-off in kind: the day the confirmation or set-off ruling takes effect.</summary>
    Sale,

    /// <summary>Property turned into money in another way: the day this was completed.</summary>
    Conversion,
}

/// <summary>Money that ends the delay of the part it pays (LX-04, LX-05). Use the method that names the day the law asks for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[Implements(Handling.Calculation, "LX-05")]
public sealed record Repayment
{
    private Repayment(RepaymentKind kind, DateOnly on, decimal amount) => (Kind, On, Amount) = (kind, on, amount);

    /// <summary>How it came in.</summary>
    public RepaymentKind Kind { get; }

    /// <summary>The day that ends the delay, itself counted.</summary>
    public DateOnly On { get; }

    /// <summary>The sum.</summary>
    public decimal Amount { get; }

    /// <summary>Paid to the creditor.</summary>
    /// <param name="paidOn">The day of performance.</param>
    /// <param name="amount">The sum.</param>
    public static Repayment Direct(DateOnly paidOn, decimal amount) => new(RepaymentKind.Direct, paidOn, amount);

    /// <summary>Paid voluntarily into the account of the court.</summary>
    /// <param name="receivedOn">The day the court received it.</param>
    /// <param name="amount">The sum.</param>
    public static Repayment CourtAccount(DateOnly receivedOn, decimal amount) => new(RepaymentKind.CourtAccount, receivedOn, amount);

    /// <summary>Deposits, income or dividends taken by the court.</summary>
    /// <param name="transferredOn">The day of transfer or drawing (划拨、提取), not that of pay-out.</param>
    /// <param name="amount">The sum.</param>
    public static Repayment Transfer(DateOnly transferredOn, decimal amount) => new(RepaymentKind.Transfer, transferredOn, amount);

    /// <summary>Auction, sale or set-off in kind.</summary>
    /// <param name="rulingEffectiveOn">The day the confirmation or set-off ruling takes effect.</param>
    /// <param name="amount">The sum.</param>
    public static Repayment Sale(DateOnly rulingEffectiveOn, decimal amount) => new(RepaymentKind.Sale, rulingEffectiveOn, amount);

    /// <summary>Property turned into money in another way.</summary>
    /// <param name="completedOn">The day this was completed.</param>
    /// <param name="amount">The sum.</param>
    public static Repayment Conversion(DateOnly completedOn, decimal amount) => new(RepaymentKind.Conversion, completedOn, amount);

    /// <summary>Money of a kind known only at run time.</summary>
    /// <param name="kind">How it came in.</param>
    /// <param name="on">The day that <paramref name="kind"/> asks for.</param>
    /// <param name="amount">The sum.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no member of the enum.</exception>
    public static Repayment Of(RepaymentKind kind, DateOnly on, decimal amount) => Enum.IsDefined(kind)
        ? new(kind, on, amount)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of repayment.");
}

/// <summary>Why enforcement stood still.</summary>
public enum StandstillGround
{
    /// <summary>Suspension or stay to review the title, not applied for by the debtor: not counted.</summary>
    TitleReview,

    /// <summary>Suspension or stay to review the title, applied for by the debtor: counted.</summary>
    TitleReviewForDebtor,

    /// <summary>Suspension for retrial: not counted.</summary>
    Retrial,

    /// <summary>Interim termination (终本): counted (LX-13).</summary>
    InterimTermination,

    /// <summary>Any other standstill: counted.</summary>
    Other,
}

/// <summary>Days on which enforcement stood still, both included (LX-06).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="From">First day.</param>
/// <param name="Through">Last day.</param>
/// <param name="Ground">Why.</param>
public sealed record Standstill(DateOnly From, DateOnly Through, StandstillGround Ground = StandstillGround.TitleReview)
{
    /// <summary>Whether these days bear no doubled interest. Only review of the title not caused by the debtor, and retrial, stop it (LX-06); interim termination does not (LX-13).</summary>
    [Implements(Handling.Calculation, "LX-06", "LX-13")]
    public bool StopsInterest => Ground is StandstillGround.TitleReview or StandstillGround.Retrial;
}

/// <summary>What a payment that does not cover everything goes to first (LX-07).</summary>
/// <remarks>
/// Within a kind, what is due first is paid first. Reading: the text sets the money debt of the title before the doubled part; within the money
/// debt the order is that of its own list, principal, general interest, costs. Immutable and thread-safe.
/// </remarks>
[Implements(Handling.Calculation, "LX-07")]
public sealed class RepaymentOrder
{
    private RepaymentOrder(DebtKind[] kinds) => Kinds = Array.AsReadOnly(kinds);

    /// <summary>The money debt of the title, then the doubled part.</summary>
    public static RepaymentOrder Statutory { get; } = new([DebtKind.Principal, DebtKind.GeneralInterest, DebtKind.Costs, DebtKind.DoubledInterest]);

    /// <summary>The kinds, first paid first.</summary>
    public IReadOnlyList<DebtKind> Kinds { get; }

    /// <summary>Whether the parties agreed on it.</summary>
    public bool IsAgreed => this != Statutory;

    /// <summary>The order the parties agreed on.</summary>
    /// <param name="kinds">Every kind once, first paid first.</param>
    /// <exception cref="ArgumentException">A kind is missing or named twice.</exception>
    public static RepaymentOrder Agreed(params DebtKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return kinds.Length == Statutory.Kinds.Count && Statutory.Kinds.All(kinds.Contains)
            ? new([.. kinds])
            : throw new ArgumentException($"An order names each of {string.Join(", ", Statutory.Kinds)} once.", nameof(kinds));
    }
}

/// <summary>Interest that the title itself fixes (一般债务利息); where it fixes none, there is none.</summary>
/// <remarks>Immutable and thread-safe. Standstills do not stop it.</remarks>
public sealed record GeneralInterest
{
    private GeneralInterest()
    {
    }

    /// <summary>The title fixes none.</summary>
    public static GeneralInterest None { get; } = new();

    /// <summary>The sum, if it is given as one.</summary>
    public decimal Amount { get; private init; }

    /// <summary>Share of the unpaid principal for <see cref="DaysOfRate"/> days, such as 0.06; zero if the sum is given.</summary>
    public decimal Rate { get; private init; }

    /// <summary>Days the rate stands for: 1 for a daily rate, 360 or 365 for a yearly one.</summary>
    public int DaysOfRate { get; private init; } = 1;

    /// <summary>First day that bears interest, as titles put it (自…起).</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last day that bears interest; <see langword="null"/> for until paid.</summary>
    public DateOnly? Through { get; private init; }

    /// <summary>A sum computed elsewhere.</summary>
    /// <param name="amount">The sum.</param>
    public static GeneralInterest Given(decimal amount) => new() { Amount = amount };

    /// <summary>A daily rate on the unpaid principal.</summary>
    /// <param name="rate">Share for each day, such as 0.0005.</param>
    /// <param name="from">First day that bears interest.</param>
    /// <param name="through">Last day that bears interest; <see langword="null"/> for until paid.</param>
    public static GeneralInterest Daily(decimal rate, DateOnly from, DateOnly? through = null) => Yearly(rate, from, through, 1);

    /// <summary>A yearly rate on the unpaid principal, without compounding.</summary>
    /// <param name="rate">Share for each year, such as 0.06.</param>
    /// <param name="from">First day that bears interest.</param>
    /// <param name="through">Last day that bears interest; <see langword="null"/> for until paid.</param>
    /// <param name="daysOfYear">Days of a year of interest, 365 or 360.</param>
    public static GeneralInterest Yearly(decimal rate, DateOnly from, DateOnly? through = null, int daysOfYear = 365) =>
        new() { Rate = rate, From = from, Through = through, DaysOfRate = daysOfYear };

    /// <summary>Days that bear interest up to a day.</summary>
    internal int DaysTo(DateOnly day) => Math.Max(0, (Through < day ? Through.Value : day).DayNumber - From.DayNumber + 1);
}
