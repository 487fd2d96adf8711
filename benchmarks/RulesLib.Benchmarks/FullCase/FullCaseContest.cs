using RulesLib.Enforcement;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Benchmarks.FullCase;

/// <summary>The rules of the library itself: all of them, and those duties that have a plain twin.</summary>
internal sealed class FullCaseContest
{
    public FullCaseContest() => Duties = EnforcementEvaluator.Create(options => options.UsePack(Only(PlainDuties.Ids)));

    /// <summary>The whole rule set.</summary>
    public EnforcementEvaluator All { get; } = EnforcementEvaluator.Create();

    /// <summary>The duties of the twin alone, and the label, without which there is no report.</summary>
    public EnforcementEvaluator Duties { get; }

    /// <summary>Judges what is measured and reads the label, each duty and each measure.</summary>
    public static Action Judging(EnforcementEvaluator evaluator) => () =>
    {
        foreach (var file in FullCaseFiles.Measured)
        {
            var report = evaluator.Evaluate(file, FullCaseFiles.AsOf);
            foreach (var assessment in report.Closure.Assessments) _read = (int)assessment.Outcome;
            foreach (var measure in report.Sanctions.Measures) _read = (int)measure.Kind;
            _read = (int?)report.Closure.Label ?? -1;
        }
    };

    /// <summary>The same by the twin.</summary>
    public static void JudgePlainly()
    {
        foreach (var file in FullCaseFiles.Measured)
            foreach (var decision in PlainDuties.Decide(file, FullCaseFiles.AsOf))
                _read = (int)decision.Outcome;
    }

    /// <summary>How many decisions a case takes, on average.</summary>
    public static int DecisionsPerCase => FullCaseFiles.Measured.Sum(static file => PlainDuties.Decide(file, FullCaseFiles.AsOf).Count) / FullCaseFiles.Measured.Count;

    /// <summary>Rule by rule and subject by subject, the twin must decide what both evaluators decide.</summary>
    /// <exception cref="InvalidOperationException">It decides otherwise.</exception>
    public void RequireEqualDecisions()
    {
        foreach (var (place, file) in FullCaseFiles.Proved.Index())
        {
            var places = Subjects(file).Index().ToDictionary(static fact => fact.Item, static fact => fact.Index, ReferenceEqualityComparer.Instance);
            string[] expected = InOrder(PlainDuties.Decide(file, FullCaseFiles.AsOf));
            foreach (var evaluator in (EnforcementEvaluator[])[Duties, All])
            {
                var actual = InOrder(evaluator.Evaluate(file, FullCaseFiles.AsOf).Closure.Assessments
                    .Where(static assessment => PlainDuties.Ids.Contains(assessment.RuleId))
                    .Select(static assessment => new Decision(assessment.RuleId, assessment.Subject, assessment.Outcome, assessment.Severity)));
                if (!expected.AsSpan().SequenceEqual(actual))
                    throw new InvalidOperationException(
                        $"Case file {place}: the evaluator decides otherwise than its plain twin; twin alone: {expected.Except(actual).FirstOrDefault() ?? "nothing"}; evaluator alone: {actual.Except(expected).FirstOrDefault() ?? "nothing"}. Nothing was measured.");
            }

            // Whom the file does not name comes last.
            string[] InOrder(IEnumerable<Decision> decisions) =>
                [.. decisions.Select(decision => $"{decision.RuleId} on {(decision.Subject is null ? -1 : places.GetValueOrDefault(decision.Subject, int.MaxValue))}: {decision.Outcome} {decision.Severity}").Order(StringComparer.Ordinal)];
        }
    }

    private static IEnumerable<object> Subjects(CaseFile file) => [.. file.Debtors, .. file.Applicants, .. file.Assets, .. file.Clues, .. file.PartyChangeApplications];

    private RulePack Only(IReadOnlySet<string> ids) =>
        new RulePack("twin-duties", PackKind.Custom, new("可比的义务", "Duties that have a plain twin"), new("性能比较", "Speed comparison"))
            .SwitchOff([.. All.Catalog.Rules.Where(rule => rule.Kind != "label" && !ids.Contains(rule.Id)).Select(static rule => rule.Id).Distinct()]);

    // Answers that nobody reads could be left out by the compiler.
    private static volatile int _read;
}
