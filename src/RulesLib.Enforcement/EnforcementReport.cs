using System.Globalization;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;
using RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement;

/// <summary>The answer for one case file on one day.</summary>
/// <remarks>Immutable and thread-safe. Plan, questions, contradictions, faults and the audit trail are found when first asked for.</remarks>
public sealed class EnforcementReport
{
    private readonly RuleCatalog _rules;

    private EnforcementReport(Matter matter, RuleCatalog rules, ClosureReport closure, IReadOnlyList<Assessment> conduct, AfterTermination? afterTermination, SanctionsReport sanctions) =>
        (Matter, _rules, Closure, Conduct, AfterTermination, Sanctions) = (matter, rules, closure, conduct, afterTermination, sanctions);

    /// <summary>The case number; <see langword="null"/> if the file does not tell it.</summary>
    public CaseNumber? CaseNumber => Matter.Case.Number.TryGet(out var number) ? number : null;

    /// <summary>The day of judging.</summary>
    public DateOnly AsOf => Matter.AsOf;

    /// <summary>How the law of the closing was chosen.</summary>
    public EvaluationMode Mode => Matter.Mode;

    /// <summary>Whether the case was, or may be, closed this way.</summary>
    public ClosureReport Closure { get; }

    /// <summary>How the case was handled, by rule id and then in the order of the file. Findings stand beside the label and never change it.</summary>
    public IReadOnlyList<Assessment> Conduct { get; }

    /// <summary>The duties after an interim termination (终本), as of the day of judging; <see langword="null"/> for other methods and open cases.</summary>
    public AfterTermination? AfterTermination { get; }

    /// <summary>What must, may or must not be done to each debtor.</summary>
    public SanctionsReport Sanctions { get; }

    /// <summary>What is to be done about the closing, by whom and by when, in order.</summary>
    public CurePlan Plan => field ??= CurePlan.Of(this, new Explainer(Matter).Questions(OpenPoints(ReportParts.Closure), Matter.Options.Culture));

    /// <summary>The steps of <see cref="Plan"/> without the facts to supply: no rule is run again to find them.</summary>
    public IReadOnlyList<CureStep> Repairs => field ??= CurePlan.RepairsOf(this);

    /// <summary>What fell or falls due when, for whom, certain or provisional. A missed deadline is told here and never changes the label.</summary>
    public IReadOnlyList<Deadline> Deadlines => field ??= Rules.Timing.Deadlines.Of(Matter);

    /// <summary>Who can challenge what, where and until when.</summary>
    public IReadOnlyList<Remedy> Remedies => field ??= Rules.Remedying.Remedies.Of(Matter);

    /// <summary>Missing facts, ranked by what hangs on them.</summary>
    public IReadOnlyList<Question> Questions => field ??= new Explainer(Matter).Questions(OpenPoints(), Matter.Options.Culture);

    /// <summary>Contradictions in the file.</summary>
    public IReadOnlyList<DataIssue> DataIssues => field ??= DataIssue.Find(Matter);

    /// <summary>Every conclusion: duties, conduct, duties after the ruling, grounds and bars.</summary>
    public IEnumerable<Conclusion> Conclusions =>
        Closure.Assessments.Concat(Conduct).Concat(AfterTermination?.Assessments ?? []).Concat<Conclusion>(Closure.Grounds).Concat(Sanctions.Grounds).Concat(Sanctions.Bars).Concat(Sanctions.Audit);

    /// <summary>Conclusions of rules that failed; everything above them treats them as unknown.</summary>
    public IReadOnlyList<Conclusion> Faults => field ??= [.. Conclusions.Where(static c => c.Outcome == Outcome.Faulted)];

    /// <summary>What is needed to get the same answer again.</summary>
    public AuditTrail Audit => field ??= AuditTrail.Of(Matter, _rules);

    internal Matter Matter { get; }

    internal static EnforcementReport Of(Matter matter, RuleCatalog rules, ISession session)
    {
        var order = new ReportOrder(matter.File);
        var (duties, conduct, monitoring, audit) = (new List<Assessment>(), new List<Assessment>(), new List<Assessment>(), new List<Assessment>());
        var (allGrounds, bars, gates, measures) = (new List<Ground>(), new List<Bar>(), new List<Gate>(), new List<Measure>());
        Labelling labelling = null!;

        // Once through all there is: each query of its own would go through it again.
        foreach (var conclusion in session.Query<object>())
        {
            switch (conclusion)
            {
                case Assessment assessment:
                    (assessment.Info.IsDuty ? duties : assessment.Info.Kind switch { RuleKinds.Conduct => conduct, RuleKinds.Monitoring => monitoring, _ => audit }).Add(assessment);
                    break;
                case Ground ground:
                    allGrounds.Add(ground);
                    break;
                case Bar bar:
                    bars.Add(bar);
                    break;
                case Gate gate:
                    gates.Add(gate);
                    break;
                case Measure measure:
                    measures.Add(measure);
                    break;
                case Labelling only:
                    labelling = only;
                    break;
            }
        }

        var grounds = order.Sort([.. allGrounds]);
        gates.Sort(static (a, b) => RuleInfo.Compare(a.Info, b.Info));
        return new(
            matter,
            rules,
            new ClosureReport(matter, labelling, order.Sort([.. duties]), [.. gates], grounds),
            order.Sort([.. conduct]),
            AfterTermination.Of(matter, order.Sort([.. monitoring])),
            new SanctionsReport(matter, order.Sort([.. measures]), grounds, order.Sort([.. bars]), order.Sort([.. audit])));
    }

    /// <summary>The report as sentences, for a judge: label, what failed with article and evidence, how to cure it, what is missing.</summary>
    /// <param name="culture">Language; <see langword="null"/> for that of the options.</param>
    /// <param name="parts">Which parts are wanted. Head and contradictions of the file are always told.</param>
    /// <returns>Markdown.</returns>
    public string Render(CultureInfo? culture = null, ReportParts parts = ReportParts.All) => new ReportText(this, culture ?? Matter.Options.Culture, parts).ToString();

    // What could still turn out otherwise, for the closing and for the measures of today.
    internal IEnumerable<OpenPoint> OpenPoints(ReportParts parts = ReportParts.All) =>
        (parts.HasFlag(ReportParts.Closure) ? OpenClosing() : []).Concat(parts.HasFlag(ReportParts.Sanctions) ? OpenMeasures() : []);

    private IEnumerable<OpenPoint> OpenClosing()
    {
        if (Closure.IsOutOfScope) yield break;
        if (Closure.PossibleLabels.Count > 1) yield return new(Closure.Labelling.Info.Id, Severity.Fatal, Closure.Labelling.Replay);
        foreach (var assessment in Closure.Assessments)
            if (assessment.WorstPossible is { } possible && (assessment.Severity is not { } known || possible > known || assessment.Outcome == Outcome.Undetermined))
                yield return new(assessment.RuleId, possible, assessment.Replay, assessment.Completed);
    }

    // Crimes are asked about only where an act on file calls for it, or an applicant complained.
    internal static bool IsOnFile(Conclusion conclusion) => conclusion.Rule switch
    {
        CrimeLimbRule crime => CrimeLimbs.IsOnFile(crime.Limb, conclusion.Matter, conclusion.Person!),
        NotPursuedRule or UnansweredComplaintRule => conclusion.Matter.File.Applicants.SelectMany(static applicant => applicant.CrimeComplaints).Any(),
        _ => true,
    };

    // Whether an act had a grave result is asked only where nothing else can make it a crime.
    private static bool IsWorthAsking(Ground ground, Measure measure) =>
        IsOnFile(ground) && !(ground.Rule is GraveResultRule && measure.Grounds.Any(other => other.Rule is not GraveResultRule && other.Holds.IsUnknown && IsOnFile(other)));

    private IEnumerable<OpenPoint> OpenMeasures()
    {
        // Longer terms and early deletion are asked about only where an entry is recorded, penalties and the like only where some ground holds.
        var undetermined = Sanctions.Measures.Where(static m => m.Answer == MeasureAnswer.Undetermined && m.Kind switch
        {
            MeasureKind.DishonestList or MeasureKind.ConsumptionRestriction => true,
            MeasureKind.ListingExtension or MeasureKind.EarlyDeletion => m.Subject is Debtor { Listings.Count: > 0 },
            MeasureKind.ListingDeletion or MeasureKind.ListingCancellation or MeasureKind.ListingCorrection or MeasureKind.RestrictionLifting or MeasureKind.TemporaryTravel => false,
            MeasureKind.CriminalReferral or MeasureKind.PrivateProsecution => true,
            _ => m.Grounds.Any(static ground => ground.Holds.IsTrue),
        });
        foreach (var measure in undetermined.Where(static m => m.Grounds.Count == 0 || m.Grounds.Any(IsOnFile)))
            foreach (var conclusion in measure.Grounds.Where(ground => IsWorthAsking(ground, measure)).Concat<Conclusion>(measure.Bars))
                if (conclusion.Holds.IsUnknown) yield return new(conclusion.RuleId, Severity.Advisory, conclusion.Replay);
    }
}

/// <summary>The closing part of a report. Immutable and thread-safe.</summary>
public sealed class ClosureReport
{
    internal ClosureReport(Matter matter, Labelling labelling, IReadOnlyList<Assessment> assessments, IReadOnlyList<Gate> gates, IReadOnlyList<Ground> grounds)
    {
        (Labelling, Assessments, Gates) = (labelling, assessments, gates);
        Grounds = [.. grounds.Where(static g => g.IsOfClosing)];
        Method = matter.Method;
        Regime = matter.IsInterimTermination ? matter.Regime : null;
        IsPolicy = matter.Mode == EvaluationMode.CampaignRetrospective;
        var heads = gates.FirstOrDefault(static g => g.RuleId == "ZB-01");
        Article1Met = heads is null or { Outcome: Outcome.NotApplicable } ? Truth.Unknown
            : heads.Members.Any(static a => a.Judged.Severity >= Severity.Curable) ? false
            : heads.Members.Any(static a => a.Judged.WorstPossible >= Severity.Curable || a.Judged.Outcome == Outcome.Faulted) ? Truth.Unknown
            : true;
        IsArticle1Applicable = heads is not null and not { Outcome: Outcome.NotApplicable };
        Flags = Label == ClosureLabel.ActuallyConcluded ? [.. FlagsOf(assessments)] : [];
    }

    /// <summary>Closing method, as ruled, reported or intended.</summary>
    public ClosureMethod? Method { get; }

    /// <summary>The label; <see langword="null"/> while open (待核) or out of scope.</summary>
    public ClosureLabel? Label => Labelling.Label;

    /// <summary>Every label that the missing facts still allow; one label means settled.</summary>
    public IReadOnlyList<ClosureLabel> PossibleLabels => Labelling.Possible;

    /// <summary>Whether no label is given: closed before 2015-01-01, or no implementation case (执, 执恢).</summary>
    public bool IsOutOfScope => Labelling.IsOutOfScope;

    /// <summary>Whether the result shows campaign policy and not illegality.</summary>
    public bool IsPolicy { get; }

    /// <summary>The body of rules that governs an interim termination of its day; <see langword="null"/> for other methods or if the day is not known.</summary>
    public Regime? Regime { get; }

    /// <summary>
    /// Whether all five heads of 终本规定 art. 1 are met. A curable breach of a head is still unlawful, completed or not; advisory findings and manual
    /// reviews leave it open to be true.
    /// </summary>
    public Truth Article1Met { get; }

    /// <summary>Whether 终本规定 art. 1 governs this closing at all.</summary>
    public bool IsArticle1Applicable { get; }

    /// <summary>What every duty came to, by rule id and then in the order of the file.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>Composite requirements.</summary>
    public IReadOnlyList<Gate> Gates { get; }

    /// <summary>What is told beside 实际执结, in the order of the enum; empty for other labels.</summary>
    public IReadOnlyList<ClosureFlag> Flags { get; }

    /// <summary>Reasons why property cannot be disposed of, situations of the 2014 Opinion, and grounds of closing otherwise than by performance, as weighed.</summary>
    public IReadOnlyList<Ground> Grounds { get; }

    internal Labelling Labelling { get; }

    private IEnumerable<ClosureFlag> FlagsOf(IReadOnlyList<Assessment> assessments)
    {
        bool Holds(Func<Ground, bool> which) => Grounds.Any(ground => which(ground) && ground.Holds.IsTrue);

        if (Holds(static ground => ClosingGrounds.Transfers.Contains(ground.RuleId))) yield return ClosureFlag.Transferred;
        if (Holds(static ground => ground.RuleId == "HJ-06")) yield return ClosureFlag.LongTermSettlement;
        if (Method is ClosureMethod.CaseWithdrawal or ClosureMethod.NonEnforcement or ClosureMethod.Dismissal) yield return ClosureFlag.NotCounted;
        if (assessments.Any(static assessment => assessment.Severity == Severity.Curable)) yield return ClosureFlag.FormDefect;
    }
}

/// <summary>The sanctions part of a report. Immutable and thread-safe.</summary>
public sealed class SanctionsReport
{
    private readonly Matter _matter;

    internal SanctionsReport(Matter matter, IReadOnlyList<Measure> measures, IReadOnlyList<Ground> grounds, IReadOnlyList<Bar> bars, IReadOnlyList<Assessment> audit)
    {
        _matter = matter;
        Measures = measures;
        Grounds = [.. grounds.Where(static g => !g.IsOfClosing)];
        Bars = bars;
        Audit = audit;
    }

    /// <summary>The answer per person and measure on the day of judging.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Every ground as weighed, for the closing and for the day of judging.</summary>
    public IReadOnlyList<Ground> Grounds { get; }

    /// <summary>What was done, checked: measures on record that are unlawful, overdue or incomplete, and what is missing.</summary>
    public IReadOnlyList<Assessment> Audit { get; }

    /// <summary>What an entry in the dishonest list means with other bodies, for each listed debtor; information, never an order of the court.</summary>
    public IReadOnlyList<DisciplineEffect> Effects => field ??= DisciplineEffects.Of(_matter);

    /// <summary>Every bar as weighed, for the closing and for the day of judging.</summary>
    public IReadOnlyList<Bar> Bars { get; }
}
