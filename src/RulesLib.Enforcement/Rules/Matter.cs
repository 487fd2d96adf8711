using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules;

/// <summary>How the law of the closing is chosen.</summary>
public enum EvaluationMode
{
    /// <summary>The law in force on the day of the closing.</summary>
    InForceAtClosure,

    /// <summary>Policy of a clean-up campaign: older closings are held against the law of the day of judging. A result shows policy, not illegality.</summary>
    CampaignRetrospective,
}

/// <summary>
/// The matter (本案) before the rules: the case file, the day and the mode in which it is judged, and what follows from them for every rule.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Matter
{
    private readonly KnownDate _ruledOn;

    // What nearly every duty of a debtor asks first; of the debtor asked last, for duties come debtor by debtor.
    private Standing? _standing;

    internal Matter(CaseFile file, DateOnly asOf, EvaluationMode mode, EnforcementOptions options)
    {
        (File, AsOf, Mode, Options) = (file, asOf, mode, options);
        Method = file.Closure.Method.TryGet(out var method) ? method : null;
        Completions = Completions.Of(file, asOf);
        _ruledOn = ReadRuledOn();
    }

    /// <summary>The case file.</summary>
    public CaseFile File { get; }

    /// <summary>The day of judging.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How the law of the closing is chosen.</summary>
    public EvaluationMode Mode { get; }

    /// <summary>Switches.</summary>
    public EnforcementOptions Options { get; }

    /// <summary>What was completed by the day of judging; <see langword="null"/> if nothing is recorded.</summary>
    internal Completions? Completions { get; }

    /// <summary>Case type, from the file or else from the case number.</summary>
    public Known<CaseType> TypeOfCase => Case.Type.IsUnknown && Case.Number.TryGet(out var number) ? number.Type : Case.Type;

    /// <summary>Closing method, as ruled, reported or intended; <see langword="null"/> if not known. Plain, for use in <c>When</c>.</summary>
    public ClosureMethod? Method { get; }

    /// <summary>Whether the closing method is interim termination (终本). Plain, for use in <c>When</c>.</summary>
    public bool IsInterimTermination => Method == ClosureMethod.InterimTermination;

    /// <summary>The case.</summary>
    public EnforcementCase Case => File.Case;

    /// <summary>The title under enforcement.</summary>
    public EnforcementTitle Title => File.Title;

    /// <summary>The closing.</summary>
    public Closure Closure => File.Closure;

    /// <summary>Date on the ruling; without a ruling the reported closing date; in an open case the day of judging.</summary>
    public KnownDate RuledOn => FactReads.AreWatched ? ReadRuledOn() : _ruledOn;

    /// <summary>Reported closing date; without one the date on the ruling; in an open case the day of judging.</summary>
    public KnownDate ClosedOn => Closure.ClosedOn is { IsNone: false } closed ? closed
        : Method == ClosureMethod.FullPerformance ? AsOf
        : Closure.Ruling.MadeOn.OrElse(AsOf);

    /// <summary>The day that decides which law applies to a step.</summary>
    /// <param name="anchor">The step.</param>
    /// <param name="point">The occasion, for <see cref="Anchor.Decision"/>.</param>
    public KnownDate DayOf(Anchor anchor, DecisionPoint? point = null) => anchor switch
    {
        Anchor.Ruling => Retrospective(RuledOn),
        Anchor.Closing => Retrospective(CompletionDay()),
        Anchor.Decision => point?.Day ?? AsOf,
        Anchor.Filing => Case.FiledOn,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>Whether a rule is law on its day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="point">The occasion, for rules anchored on a decision.</param>
    public Truth InForce(RuleInfo rule, DecisionPoint? point = null) => rule.InForceOn(DayOf(rule.Anchor, point));

    /// <summary>The number that holds on a day, as the rule packs in use leave it.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="parameter">The number.</param>
    /// <param name="day">The day of the step it governs.</param>
    /// <returns>The number; <see langword="null"/> if none holds on that day.</returns>
    public T? Number<T>(DatedParameter<T> parameter, DateOnly day)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(parameter);

        // A pack changes a number; it makes none where the law has none.
        return parameter.On(day) is { } ofLaw ? Options.Numbers.Find(parameter.Id, day) is T replaced ? replaced : ofLaw.Value : null;
    }

    /// <summary>The number that holds on a day of the file, as the rule packs in use leave it.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="parameter">The number.</param>
    /// <param name="day">The day of the step it governs.</param>
    /// <returns>The number; none if none holds on that day or the step did not happen; unknown if the day is not known exactly enough.</returns>
    public Known<T> Number<T>(DatedParameter<T> parameter, KnownDate day)
        where T : struct
    {
        if (day.IsUnknown) return Known<T>.Unknown;
        if (day.IsNone) return Known<T>.None;
        var (first, last) = (Number(parameter, day.Earliest), Number(parameter, day.Latest));
        return !Equals(first, last) ? Known<T>.Unknown : first is { } number ? number : Known<T>.None;
    }

    /// <summary>The regime that governs an interim termination ruled on the anchor day; <see langword="null"/> if the day is not known exactly enough.</summary>
    public Regime? Regime
    {
        get
        {
            var day = DayOf(Anchor.Ruling);
            if (day.IsUnknown || day.IsNone) return null;
            var regime = Regimes.On(day.Earliest);
            return regime is not null && regime == Regimes.On(day.Latest) ? regime : null;
        }
    }

    /// <summary>Whether the case enforces the property part of a criminal judgment and has no applicant in the civil sense (XS-02a, XS-08).</summary>
    [Implements(Handling.Calculation, "XS-02", "XS-02a", "XS-02b", "XS-08")]
    public Truth HasNoApplicant => !File.Applicants.Exists & (Case.Flags.Has(CaseFlag.CriminalProperty) | Title.Kind == TitleKind.CriminalJudgment);

    /// <summary>Whether every applicant satisfies a test, and there is one: nobody has not agreed.</summary>
    /// <param name="test">The test.</param>
    public Truth EveryApplicant(Func<Applicant, Truth> test) => File.Applicants.Exists & File.Applicants.All(test);

    /// <summary>Whether enforcement runs on a day against the debtor who is named as owner of something.</summary>
    /// <param name="debtorId">Id of the debtor.</param>
    /// <param name="day">The day.</param>
    public Truth IsOwnerActive(Known<string> debtorId, KnownDate day) =>
        File.Debtors.All(debtor => debtor.IsActiveOn(day)) | File.Debtors.Any(debtor => debtor.Id == debtorId & debtor.IsActiveOn(day));

    /// <summary>Whether enforcement against a debtor was possible on the date of the ruling.</summary>
    internal Truth IsActiveWhenRuled(Debtor debtor)
    {
        if (FactReads.AreWatched) return debtor.IsActiveOn(RuledOn);
        if (_standing is not { } standing || !ReferenceEquals(standing.Debtor, debtor)) _standing = standing = new(debtor, debtor.IsActiveOn(_ruledOn));
        return standing.IsActive;
    }

    private KnownDate ReadRuledOn() => Closure.Ruling.MadeOn is { IsNone: false } ruled ? ruled : Closure.ClosedOn.OrElse(AsOf);

    // For 执行完毕 the closing notice, else the last acknowledgement, else the reported date (1.1 of the closure catalogue).
    private KnownDate CompletionDay() => Method == ClosureMethod.FullPerformance
        ? Closure.NoticeSentOn.OrElse(Closure.Acknowledgement.IsNone ? KnownDate.None : Closure.AcknowledgedOn).OrElse(ClosedOn)
        : ClosedOn;

    private KnownDate Retrospective(KnownDate day) => Mode == EvaluationMode.CampaignRetrospective ? KnownDate.LaterOfBoth(day, AsOf) : day;

    private sealed record Standing(Debtor Debtor, Truth IsActive);
}

/// <summary>Why grounds and bars are weighed on a day.</summary>
public enum Occasion
{
    /// <summary>The closing: which sanctions were due when the ruling was made.</summary>
    Closing,

    /// <summary>The day of judging: which sanctions are due now.</summary>
    Today,
}

/// <summary>A day on which grounds and bars of sanctions are weighed.</summary>
/// <remarks>Immutable and thread-safe. Two occasions may fall on one day and stay two.</remarks>
public sealed class DecisionPoint
{
    internal DecisionPoint(Occasion occasion, KnownDate day) => (Occasion, Day) = (occasion, day);

    /// <summary>Why.</summary>
    public Occasion Occasion { get; }

    /// <summary>The day.</summary>
    public KnownDate Day { get; }
}
