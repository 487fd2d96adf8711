using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>What the library says of a case file on the day of the decision.</summary>
internal static class Judged
{
    private static readonly EnforcementEvaluator s_evaluator = EnforcementEvaluator.Create();

    public static EnforcementReport On(this CaseFile file, DateOnly day) => s_evaluator.Evaluate(file, day);

    public static EnforcementReport On(this CaseFile file, string day) => file.On(Law.TestDay.Of(day));

    public static EnforcementReport OnTheDay(this CaseFile file) => file.On(GivenDebtor.Today);

    public static EnforcementReport OnTheDay(this Debtor debtor) => GivenDebtor.File(debtor).OnTheDay();

    public static EnforcementReport On(this Debtor debtor, string day) => GivenDebtor.File(debtor).On(day);

    public static bool? Ground(this EnforcementReport report, string id, string debtorId = "D1") => Find(report.Sanctions.Grounds, id, debtorId).Holds.ToNullable();

    public static bool? Bar(this EnforcementReport report, string id, string debtorId = "D1") => Find(report.Sanctions.Bars, id, debtorId).Holds.ToNullable();

    public static Measure Measure(this EnforcementReport report, MeasureKind kind, string subjectId = "D1") =>
        report.Sanctions.Measures.Single(measure => measure.Kind == kind && IdOf(measure.Subject) == subjectId);

    public static MeasureAnswer Answer(this EnforcementReport report, MeasureKind kind, string subjectId = "D1") => report.Measure(kind, subjectId).Answer;

    public static MeasureAnswer Listing(this EnforcementReport report, string subjectId = "D1") => report.Answer(MeasureKind.DishonestList, subjectId);

    public static MeasureAnswer Restriction(this EnforcementReport report, string subjectId = "D1") => report.Answer(MeasureKind.ConsumptionRestriction, subjectId);

    public static MeasureAnswer Extension(this EnforcementReport report, string subjectId = "D1") => report.Answer(MeasureKind.ListingExtension, subjectId);

    public static MeasureAnswer EarlyDeletion(this EnforcementReport report, string subjectId = "D1") => report.Answer(MeasureKind.EarlyDeletion, subjectId);

    /// <summary>What a check found about the only record, or person, it concerns.</summary>
    public static Assessment Check(this EnforcementReport report, string id, string? subjectId = null) =>
        report.Sanctions.Audit.Single(check => check.RuleId == id && (subjectId is null || IdOf(check.Subject) == subjectId));

    /// <summary>Outcome of a check, and the requirements that are not known to be met; a question mark: not known.</summary>
    public static string Told(this Assessment check) => check.Findings.Count == 0
        ? check.Outcome.ToString()
        : $"{check.Outcome}: {string.Join(' ', check.Findings.Select(static finding => finding.Key + (finding.Met.IsUnknown ? "?" : "")))}";

    /// <summary>What a failed requirement of a check means.</summary>
    public static MonitoringState State(this Assessment check) => check.Rule.MeaningOf(check.Findings.First(static finding => finding.Met.IsFalse).Key)!.Value;

    /// <summary>The answers for the records of one kind, in the order of the file.</summary>
    public static IReadOnlyList<Measure> Records(this EnforcementReport report, MeasureKind kind) => [.. report.Sanctions.Measures.Where(measure => measure.Kind == kind)];

    /// <summary>The only answer of one kind.</summary>
    public static Measure Record(this EnforcementReport report, MeasureKind kind) => report.Records(kind).Should().ContainSingle().Subject;

    private static T Find<T>(IReadOnlyList<T> conclusions, string id, string debtorId)
        where T : Conclusion =>
        conclusions.Single(c => c.RuleId == id && c.Point?.Occasion == Occasion.Today && IdOf(c.Subject) == debtorId);

    private static string? IdOf(Fact? subject) => subject switch
    {
        Debtor debtor => debtor.Id.ToString(),
        Officer officer => officer.Id.ToString(),
        ThirdParty party => party.Id.ToString(),
        _ => null,
    };
}
