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
        {
            var report = PlainDuties.Decide(file, FullCaseFiles.AsOf);
            foreach (var decision in report.Decisions) _read = (int)decision.Outcome;
            _read = (int?)report.Label ?? -1;
        }
    }

    /// <summary>How many decisions a case takes, on average.</summary>
    public static int DecisionsPerCase => FullCaseFiles.Measured.Sum(static file => PlainDuties.Decide(file, FullCaseFiles.AsOf).Decisions.Length) / FullCaseFiles.Measured.Count;

    /// <summary>Rule by rule and subject by subject, in the same order, the twin must find what both evaluators find, and label as the one of its duties does.</summary>
    /// <exception cref="InvalidOperationException">It decides otherwise.</exception>
    public void RequireEqualDecisions()
    {
        foreach (var (place, file) in FullCaseFiles.Proved.Index())
        {
            var places = Subjects(file).Index().ToDictionary(static fact => fact.Item, static fact => fact.Index, ReferenceEqualityComparer.Instance);
            var twin = PlainDuties.Decide(file, FullCaseFiles.AsOf);
            var own = Duties.Evaluate(file, FullCaseFiles.AsOf).Closure;
            Require(place, twin.Decisions.Select(Text), Assessed(own));
            Require(place, twin.Decisions.Select(Text), Assessed(All.Evaluate(file, FullCaseFiles.AsOf).Closure));
            if (own.Method == ClosureMethod.InterimTermination) Require(place, [$"{twin.Label} of {string.Join(' ', twin.Possible)}"], [$"{own.Label} of {string.Join(' ', own.PossibleLabels)}"]);

            IEnumerable<string> Assessed(ClosureReport closure) => closure.Assessments.Where(static assessment => PlainDuties.Ids.Contains(assessment.RuleId))
                .Select(a => Text(new(a.RuleId, a.Subject, a.Outcome, a.Severity, a.WorstPossible, [.. a.Findings.Select(static f => (f.Key, f.Met, f.Severity))])));

            // Whom the file does not name comes last.
            string Text(Decision decision) =>
                $"{decision.RuleId} on {(decision.Subject is null ? -1 : places.GetValueOrDefault(decision.Subject, int.MaxValue))}: {decision.Outcome} {decision.Severity} {decision.WorstPossible} {string.Join(' ', decision.Findings ?? [])}";
        }
    }

    private static void Require(int place, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        if (expected.SequenceEqual(actual)) return;
        throw new InvalidOperationException(
            $"Case file {place}: the evaluator decides otherwise than its plain twin; twin alone: {expected.Except(actual).FirstOrDefault() ?? "nothing"}; evaluator alone: {actual.Except(expected).FirstOrDefault() ?? "nothing"}. Nothing was measured.");
    }

    private static IEnumerable<object> Subjects(CaseFile file) => [.. file.Debtors, .. file.Applicants, .. file.Assets, .. file.Clues, .. file.PartyChangeApplications];

    private RulePack Only(IReadOnlySet<string> ids) =>
        new RulePack("twin-duties", PackKind.Custom, new("可比的义务", "Duties that have a plain twin"), new("性能比较", "Speed comparison"))
            .SwitchOff([.. All.Catalog.Rules.Where(rule => rule.Kind != "label" && !ids.Contains(rule.Id)).Select(static rule => rule.Id).Distinct()]);

    // Answers that nobody reads could be left out by the compiler.
    private static volatile int _read;
}
