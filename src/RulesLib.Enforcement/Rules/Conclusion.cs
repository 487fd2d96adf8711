using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>What a rule concluded about a subject: a ground, a bar or an assessment. Keeps what is needed to run the rule again.</summary>
public abstract class Conclusion
{
    private protected Conclusion(ConcludingRule rule, Matter matter, Fact? subject, DecisionPoint? point) =>
        (Rule, Matter, Subject, Point) = (rule, matter, subject, point);

    /// <summary>The rule, described.</summary>
    public RuleInfo Info => Rule.Info;

    /// <summary>Catalogue id of the rule.</summary>
    public string RuleId => Rule.Info.Id;

    /// <summary>The part of the file that was judged; <see langword="null"/> for the case as a whole.</summary>
    public Fact? Subject { get; }

    /// <summary>The occasion on which grounds and bars are weighed; <see langword="null"/> for duties.</summary>
    public DecisionPoint? Point { get; }

    /// <summary>What the rule found.</summary>
    public Outcome Outcome => Verdict.Outcome;

    /// <summary>Whether the rule applies, no exception holds, and every requirement is met.</summary>
    /// <remarks>Read by a rule that is being explained, it adds the facts behind it to that explanation.</remarks>
    public Truth Holds
    {
        get
        {
            Trace.Include(this);
            return Verdict.Holds;
        }
    }

    /// <summary>The worst requirement that is known not to be met.</summary>
    public Severity? Severity => Verdict.Severity;

    /// <summary>The worst requirement that is not known to be met.</summary>
    public Severity? WorstPossible => Verdict.WorstPossible;

    /// <summary>The requirements that are not known to be met.</summary>
    public IReadOnlyList<Finding> Findings => Verdict.Findings;

    internal ConcludingRule Rule { get; }

    internal Matter Matter { get; }

    internal Verdict Verdict { get; set; }

    // The person behind the subject, where the capacity matters.
    internal PersonInCase? Person { get; init; }

    /// <summary>Runs the judgement again, for an explanation.</summary>
    internal void Replay() => Rule.Judge(this);

    /// <summary>Conclusions in the order of their rules, whatever order the engine found them in.</summary>
    internal static TConclusion[] ById<TConclusion>(IEnumerable<TConclusion> conclusions)
        where TConclusion : Conclusion
    {
        // Queries of the engine are copied, so that no two conclusions share an array.
        TConclusion[] sorted = [.. conclusions];
        if (sorted.Length > 1) Array.Sort(sorted, static (a, b) => a.Rule.Rank.CompareTo(b.Rule.Rank));
        return sorted;
    }
}

/// <summary>What a duty rule found about one subject.</summary>
public sealed class Assessment : Conclusion
{
    // Few assessments are ever completed.
    private History? _history;

    internal Assessment(ConcludingRule rule, Matter matter, Fact? subject)
        : base(rule, matter, subject, null)
    {
    }

    /// <summary>The findings that were completed since (补正): they stay history, and no longer weigh.</summary>
    public IReadOnlyList<CompletedFinding> Completed => _history?.Completed ?? [];

    // What the rule found before completions; history, for art. 1.
    internal Verdict Judged => _history?.Judged ?? Verdict;

    internal Ground[] Grounds { get; init; } = [];

    internal Bar[] Bars { get; init; } = [];

    /// <summary>Last day on which what the rule asks for is in time, overdue from the day after; unknown while open or where no day is told, none if the law names no number of days.</summary>
    public KnownDate DueOn => Rule.DueOn(this);

    /// <summary>Takes what was completed out of what weighs.</summary>
    internal void LayOver(Completions? completions)
    {
        if (completions is null || Verdict.Findings.IsDefaultOrEmpty) return;
        CompletedFinding[] completed = [.. Verdict.Findings.Select(finding => new CompletedFinding(finding, completions.DayOf(this, finding))).Where(static c => !c.On.IsNone)];
        if (completed.Length == 0) return;
        _history = new(Verdict, completed);
        Verdict = Verdict.Leaving([.. Verdict.Findings.Where(finding => !Array.Exists(completed, c => c.Finding == finding))]);
    }

    private sealed record History(Verdict Judged, IReadOnlyList<CompletedFinding> Completed);
}

/// <summary>What a ground may support.</summary>
public enum GroundFor
{
    /// <summary>Entry in the dishonest list (失信).</summary>
    Listing,

    /// <summary>Consumption restriction (限制消费).</summary>
    Restriction,

    /// <summary>A longer term of an entry in the dishonest list.</summary>
    ListingExtension,

    /// <summary>Early deletion from the dishonest list.</summary>
    EarlyDeletion,

    /// <summary>That a piece of property cannot be disposed of.</summary>
    NotDisposable,

    /// <summary>Interim termination under the 2014 Opinion: one of its six situations.</summary>
    TerminationSituation,

    /// <summary>Closing by final termination, withdrawal, refusal to enforce or dismissal.</summary>
    Closing,

    /// <summary>Deletion of an entry in the dishonest list.</summary>
    ListingDeletion,

    /// <summary>Cancellation of a wrong entry in the dishonest list.</summary>
    ListingCancellation,

    /// <summary>Correction of the data of an entry in the dishonest list.</summary>
    ListingCorrection,

    /// <summary>Lifting of a consumption restriction.</summary>
    RestrictionLifting,

    /// <summary>Lifting of the air and high-speed rail ban for an urgent journey.</summary>
    TemporaryTravel,

    /// <summary>Fine, detention or both (罚款、拘留).</summary>
    Penalty,

    /// <summary>Compelled attendance (拘传).</summary>
    CompelledAttendance,

    /// <summary>Exit restriction (限制出境).</summary>
    ExitRestriction,

    /// <summary>Lifting of an exit restriction (解除限制出境).</summary>
    ExitRestrictionLifting,

    /// <summary>Transfer of a suspected crime to the police (移送公安).</summary>
    CriminalReferral,

    /// <summary>Private prosecution by an applicant (自诉).</summary>
    PrivateProsecution,
}

/// <summary>A crime against enforcement.</summary>
public enum Crime
{
    /// <summary>Refusing to perform a judgment or ruling (拒不执行判决、裁定罪), art. 313.</summary>
    RefusalToPerform = 1,

    /// <summary>Illegal disposal of sealed property (非法处置查封、扣押、冻结的财产罪), art. 314.</summary>
    DisposalOfSealedProperty,

    /// <summary>Obstructing official duty (妨害公务罪), art. 277(1).</summary>
    ObstructingDuty,

    /// <summary>Assaulting the police (袭警罪), art. 277(5).</summary>
    AssaultOnPolice,

    /// <summary>Sham litigation (虚假诉讼罪), art. 307-1.</summary>
    ShamLitigation,
}

/// <summary>Whether the court must or may act on a ground.</summary>
public enum Modality
{
    /// <summary>The court may (可以).</summary>
    Discretionary,

    /// <summary>The court must (应当).</summary>
    Mandatory,
}

/// <summary>A ground, always concluded, with its truth in <see cref="Conclusion.Holds"/>.</summary>
public sealed class Ground : Conclusion
{
    internal Ground(ConcludingRule rule, Matter matter, Fact subject, DecisionPoint point, GroundFor supports, Modality modality, ListingGround? listingGround)
        : base(rule, matter, subject, point) =>
        (Supports, Modality, ListingGround) = (supports, modality, listingGround);

    /// <summary>What it supports.</summary>
    public GroundFor Supports { get; }

    /// <summary>Whether the court must or may act on it.</summary>
    public Modality Modality { get; }

    /// <summary>Which of the six listing grounds it is, if one.</summary>
    public ListingGround? ListingGround { get; }

    /// <summary>Which crime it makes suspected, if one.</summary>
    public Crime? Crime { get; internal init; }

    // Grounds of sanctions are told with the measures they support.
    internal bool IsOfClosing => Supports is GroundFor.NotDisposable or GroundFor.TerminationSituation or GroundFor.Closing;
}

/// <summary>A bar to a measure, always concluded, with its truth in <see cref="Conclusion.Holds"/>.</summary>
public sealed class Bar : Conclusion
{
    internal Bar(ConcludingRule rule, Matter matter, Fact subject, DecisionPoint point, bool isAbsolute)
        : base(rule, matter, subject, point) => IsAbsolute = isAbsolute;

    /// <summary>Whether it stands against every measure, even one for which there is no ground.</summary>
    public bool IsAbsolute { get; }

    /// <summary>Whether it does not forbid the measure but turns "must" into "may".</summary>
    public bool Softens { get; internal init; }

    /// <summary>The measure it stands against even if there is no ground for it; <see langword="null"/> if it only answers grounds.</summary>
    public MeasureKind? Prohibits { get; internal init; }

    /// <summary>Whether this bar stands against a ground of the same subject and occasion.</summary>
    /// <param name="ground">The ground.</param>
    public Truth Covers(Ground ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        if (!ReferenceEquals(ground.Subject, Subject) || !ReferenceEquals(ground.Point, Point)) return false;
        return Rule.StandsAgainst(this, ground);
    }

    /// <summary>Whether this bar defeats a ground: it holds and stands against it.</summary>
    /// <param name="ground">The ground.</param>
    public Truth Defeats(Ground ground) => !Softens && Covers(ground) is { IsFalse: false } covers ? Holds & covers : false;

    // A ground may support two measures, and a bar stand against one of them only.
    internal Truth Defeats(Ground ground, MeasureKind measure) =>
        !Softens && Covers(ground) is { IsFalse: false } covers && Rule.StandsAgainst(this, ground, measure) is { IsFalse: false } stands ? Holds & covers & stands : false;
}

/// <summary>A composite requirement: the worst of its members.</summary>
public sealed class Gate
{
    internal Gate(RuleInfo info, Outcome outcome, Severity? severity, Severity? worstPossible, IReadOnlyList<Assessment> members) =>
        (Info, Outcome, Severity, WorstPossible, Members) = (info, outcome, severity, worstPossible, members);

    /// <summary>The rule, described.</summary>
    public RuleInfo Info { get; }

    /// <summary>Catalogue id of the rule.</summary>
    public string RuleId => Info.Id;

    /// <summary>The worst outcome of the members.</summary>
    public Outcome Outcome { get; }

    /// <summary>The worst breach that is known.</summary>
    public Severity? Severity { get; }

    /// <summary>The worst breach that is possible.</summary>
    public Severity? WorstPossible { get; }

    /// <summary>The assessments it is made of.</summary>
    public IReadOnlyList<Assessment> Members { get; }
}
