using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>Puts two reports side by side.</summary>
internal static class ReportComparison
{
    private static readonly HashSet<DataIssueKind> s_read = [DataIssueKind.StandingDiffers, DataIssueKind.AmountsDoNotAddUp, DataIssueKind.CaseTypeDiffers, DataIssueKind.GroundDiffers];

    /// <summary>Whether a file contradicts itself in a fact that rules read in place of another.</summary>
    public static bool Contradicts(EnforcementReport fuller, EnforcementReport barer) =>
        fuller.DataIssues.Concat(barer.DataIssues).Any(static i => s_read.Contains(i.Kind));

    /// <summary>What a fuller file takes back of what the barer file had settled.</summary>
    public static IEnumerable<string> TakenBack(EnforcementReport barer, EnforcementReport fuller)
    {
        var (known, now) = (ByKey(barer), ByKey(fuller));
        foreach (var (key, before) in known)
        {
            if (key.Contains('?', StringComparison.Ordinal)) continue;
            if (!now.TryGetValue(key, out var after)) yield return $"{key} is gone";
            else if (!Allows(before, after)) yield return $"{key}: {Tell(before)} became {Tell(after)}";
        }

        // Without a method only what is reported is known (see the review of VO-01).
        if (barer.Closure.Method is not null && !fuller.Closure.PossibleLabels.All(barer.Closure.PossibleLabels.Contains)) yield return $"labels {Labels(barer)} became {Labels(fuller)}";
        if (barer.Closure.IsOutOfScope && !fuller.Closure.IsOutOfScope) yield return "came into scope";
        if (fuller.Closure.IsArticle1Applicable && !barer.Closure.Article1Met.IsUnknown && barer.Closure.Article1Met != fuller.Closure.Article1Met) yield return $"article 1: {barer.Closure.Article1Met} became {fuller.Closure.Article1Met}";
    }

    /// <summary>Everything a report says, by subject and not by place in the file.</summary>
    public static IReadOnlyList<string> Told(EnforcementReport report, CaseFile places)
    {
        var names = Places(places);
        string Name(Fact? subject) => subject is null ? "$" : names.GetValueOrDefault(subject, "?");
        return
        [
            .. Conclusions(report).Select(c => $"{c.RuleId} {Name(c.Subject)} {c.Point?.Occasion}: {Tell(c)}").Order(StringComparer.Ordinal),
            .. report.Closure.Gates.Select(g => $"gate {g.RuleId}: {g.Outcome} {g.Severity} {g.WorstPossible} of {g.Members.Count}").Order(StringComparer.Ordinal),
            .. report.Sanctions.Measures.Select(m => $"{m.RuleId} {m.Kind} {Name(m.Subject)}: {m.Answer} {m.Term} {m.InPlace}").Order(StringComparer.Ordinal),
            $"{report.Closure.Label} of {Labels(report)}; article 1 {report.Closure.Article1Met}; {report.Closure.Regime} {report.Closure.Method} {report.Closure.IsOutOfScope} {report.Closure.IsPolicy}",
        ];
    }

    public static IEnumerable<Conclusion> Conclusions(EnforcementReport report) =>
        report.Conclusions;

    private static Dictionary<string, Conclusion> ByKey(EnforcementReport report)
    {
        var places = Places(report.Matter.File);
        var found = new Dictionary<string, Conclusion>(StringComparer.Ordinal);

        // Grounds and bars of sanctions rest on presumptions of their own, tested with them; what the closing makes of them is compared.
        foreach (var c in report.Closure.Assessments.Concat<Conclusion>(report.Closure.Grounds)) found[$"{c.RuleId} {(c.Subject is null ? "$" : places.GetValueOrDefault(c.Subject, "?"))} {c.Info.Kind} {c.Point?.Occasion}"] = c;
        return found;
    }

    private static bool Allows(Conclusion before, Conclusion after) => before.Outcome switch
    {
        Outcome.Satisfied or Outcome.NotApplicable or Outcome.Excepted => after.Outcome == before.Outcome,
        Outcome.Breached or Outcome.ManualReview => after.Severity >= before.Severity && after.Severity <= before.WorstPossible
            && before.Findings.Where(static f => f.Met.IsFalse).All(f => after.Findings.Any(g => g.Key == f.Key && g.Met.IsFalse)),
        _ => after.Severity is null || after.Severity <= before.WorstPossible,
    } && (before.Holds.IsUnknown || before.Holds == after.Holds) && !(after.WorstPossible > (before.WorstPossible ?? 0));

    private static string Tell(Conclusion conclusion) =>
        $"{conclusion.Outcome} {conclusion.Severity}/{conclusion.WorstPossible} [{string.Join(';', conclusion.Findings.Select(static f => f.Key + (f.Met.IsUnknown ? "?" : "")))}] holds {conclusion.Holds}";

    private static string Labels(EnforcementReport report) => $"[{string.Join(',', report.Closure.PossibleLabels)}]";

    private static Dictionary<Fact, string> Places(CaseFile file)
    {
        var places = new Dictionary<Fact, string>(ReferenceEqualityComparer.Instance) { [file.Closure] = "closure" };
        Add("debtor", file.Debtors);
        Add("applicant", file.Applicants);
        Add("asset", file.Assets);
        Add("clue", file.Clues);
        for (var i = 0; i < file.Debtors.Count; i++) Add($"debtor {i} officer", file.Debtors[i].Officers);
        return places;

        void Add(string name, IReadOnlyList<Fact> items)
        {
            for (var i = 0; i < items.Count; i++) places[items[i]] = $"{name} {i}";
        }
    }
}
