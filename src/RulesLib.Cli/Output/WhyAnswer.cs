using System.Globalization;

using RulesLib.Enforcement;
using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Output;

/// <summary>What one rule concluded for one case, with everything that is needed to say why.</summary>
internal sealed class WhyAnswer
{
    private const string LabelKind = "label";

    private readonly EnforcementEvaluator _evaluator;
    private readonly CultureInfo _culture;

    public WhyAnswer(EnforcementEvaluator evaluator, EnforcementReport report, RuleInfo rule, CultureInfo culture)
    {
        (_evaluator, Report, Rule, _culture) = (evaluator, report, rule, culture);
        var (closure, sanctions) = (report.Closure, report.Sanctions);
        Gate = closure.Gates.FirstOrDefault(gate => gate.Info == rule);
        Measures = [.. sanctions.Measures.Where(measure => measure.Info == rule)];

        // A measure that consists of a bar of its own carries that bar with it.
        Conclusions = [.. report.Conclusions.Concat(Measures.SelectMany(static measure => measure.Bars)).Where(c => c.Info == rule)];
    }

    public EnforcementReport Report { get; }

    public RuleInfo Rule { get; }

    /// <summary>What a duty, ground or bar came to, subject by subject.</summary>
    public IReadOnlyList<Conclusion> Conclusions { get; }

    public Gate? Gate { get; }

    public IReadOnlyList<Measure> Measures { get; }

    public bool IsLabel => Rule.Kind == LabelKind;

    /// <summary>Whether the rule met the case at all.</summary>
    public bool IsConcluded => IsLabel || Gate is not null || Conclusions.Count + Measures.Count > 0;

    /// <summary>To which cases the rule applies by its shape, in words.</summary>
    public string Scope => Wording.Scope(RuleScope, _culture);

    /// <summary>The name of that scope.</summary>
    public string ScopeKey => RuleScope is { Method: { } method } ? $"method.{method}" : RuleScope.Key;

    private RuleScope RuleScope => ((EnforcementRule)Activator.CreateInstance(Rule.Type, nonPublic: true)!).Scope;

    /// <summary>The articles of the day that decides for this case.</summary>
    public IReadOnlyList<string> Citations => Wording.Citations(Rule, Report.Matter, Conclusions.Count > 0 ? Conclusions[^1].Point : null, _culture);

    /// <summary>What counts for the label: a fatal or curable defect, certain or possible.</summary>
    public IEnumerable<Assessment> Counting => Report.Closure.Assessments.Where(static a =>
        a.Outcome is Outcome.Breached or Outcome.ManualReview or Outcome.Undetermined or Outcome.Faulted && a.WorstPossible >= Severity.Curable);

    public RuleExplanation Explain(Conclusion conclusion) => _evaluator.Explain(Report, conclusion, _culture);

    /// <summary>Every ground that could carry a measure, those that do not hold included: they are why it is not to be taken.</summary>
    public IEnumerable<Ground> GroundsOf(Measure measure) => Report.Sanctions.Grounds.Where(ground =>
        ground.Point?.Occasion == Occasion.Today && ReferenceEquals(ground.Subject, measure.Subject) && ground.Supports == Support(measure.Kind));

    /// <summary>Every bar that could stand against one of those grounds, those that do not hold included. What favours the debtor knows no bars.</summary>
    public IEnumerable<Bar> BarsOf(Measure measure)
    {
        if (measure.Kind is not (MeasureKind.DishonestList or MeasureKind.ListingExtension or MeasureKind.ConsumptionRestriction)) return measure.Bars;
        Ground[] grounds = [.. GroundsOf(measure)];
        return measure.Bars.Union(Report.Sanctions.Bars.Where(bar => Array.Exists(grounds, ground => !bar.Covers(ground).IsFalse)));
    }

    /// <summary>Whether a condition is what brought the outcome about.</summary>
    public static bool Decides(ConditionExplanation condition, Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => condition.Kind == ConditionKind.Applies && condition.Truth.IsFalse,
        Outcome.Excepted => condition.Kind == ConditionKind.Exception && condition.Truth.IsTrue,
        Outcome.Breached or Outcome.ManualReview => condition.Kind == ConditionKind.Requirement && condition.Truth.IsFalse && condition.CompletedOn.IsNone,
        Outcome.Completed => !condition.CompletedOn.IsNone,
        Outcome.Undetermined => condition.Truth.IsUnknown && condition.CompletedOn.IsNone,
        _ => false,
    };

    private static GroundFor? Support(MeasureKind measure) => measure switch
    {
        MeasureKind.DishonestList => GroundFor.Listing,
        MeasureKind.ListingExtension => GroundFor.ListingExtension,
        MeasureKind.EarlyDeletion => GroundFor.EarlyDeletion,
        MeasureKind.ConsumptionRestriction => GroundFor.Restriction,
        MeasureKind.ListingDeletion => GroundFor.ListingDeletion,
        MeasureKind.ListingCancellation => GroundFor.ListingCancellation,
        MeasureKind.ListingCorrection => GroundFor.ListingCorrection,
        MeasureKind.RestrictionLifting => GroundFor.RestrictionLifting,
        MeasureKind.TemporaryTravel => GroundFor.TemporaryTravel,
        MeasureKind.Fine or MeasureKind.Detention => GroundFor.Penalty,
        MeasureKind.CompelledAttendance => GroundFor.CompelledAttendance,
        MeasureKind.ExitRestriction => GroundFor.ExitRestriction,
        MeasureKind.ExitRestrictionLifting => GroundFor.ExitRestrictionLifting,
        _ => null,
    };
}
