using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Contestants;

/// <summary>Ratios mean something only between equal answers: all contestants against the hand-written twin, case by case.</summary>
internal static class EqualityProof
{
    /// <exception cref="InvalidOperationException">Somebody answers differently.</exception>
    public static void Require(Lineup lineup)
    {
        CaseFile[] files =
        [
            .. CaseFiles.DrawMany(20, debtors: 2),
            CaseFiles.Draw(seed: 21, debtors: 0),
            CaseFiles.Draw(seed: 22, debtors: 20),
            CaseFiles.Draw(seed: 23, debtors: 2, ClosureMethod.FullPerformance),
        ];
        foreach (var file in files)
            Require(lineup, file);
    }

    private static void Require(Lineup lineup, CaseFile file)
    {
        var places = file.Facts().Index().ToDictionary(static fact => fact.Item, static fact => fact.Index, ReferenceEqualityComparer.Instance);
        var expected = InOrder(lineup.HandWritten.Judge(file));
        foreach (var contestant in lineup.All)
            Compare(contestant, expected, InOrder(contestant.Judge(file)), "answers");

        var explained = lineup.HandWritten.Explain(file).Select(Text).Order(StringComparer.Ordinal).ToArray();
        Compare(lineup.Embedded, explained, [.. lineup.Embedded.Explain(file).Select(Text).Order(StringComparer.Ordinal)], "explanations");

        // No contestant promises an order, so all are brought into one: by rule, then by the place of the subject in the file.
        string[] InOrder(IEnumerable<Assessment> answers) => [.. answers.Select(Answer).Order(StringComparer.Ordinal)];

        string Answer(Assessment answer) => $"{answer.RuleId} on fact {places[answer.Subject]:D5}: {answer.Outcome}";

        string Text(Explanation explanation) => $"{Answer(explanation.Assessment)}, {string.Join(", ", explanation.Conditions)}";
    }

    private static void Compare(IContestant contestant, string[] expected, string[] actual, string what)
    {
        if (expected.AsSpan().SequenceEqual(actual))
            return;

        var missing = expected.Except(actual).FirstOrDefault() ?? "nothing";
        var surplus = actual.Except(expected).FirstOrDefault() ?? "nothing";
        throw new InvalidOperationException(
            $"The {what} of {contestant.Name} differ from those of the hand-written twin: {actual.Length} instead of {expected.Length}; missing: {missing}; surplus: {surplus}. Nothing was measured.");
    }
}
