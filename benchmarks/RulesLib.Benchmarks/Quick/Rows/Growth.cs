using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Quick.Rows;

/// <summary>Whether a fact costs more in a large case than in a small one.</summary>
internal sealed class Growth(int debtors) : IRow
{
    private const int FewDebtors = 2;

    public Row Measure(Course course)
    {
        var large = CaseFiles.DrawMany(1, debtors);

        // As many debtors on both sides, so that neither has warmer caches: here in one case, there in many small ones.
        var small = CaseFiles.DrawMany(debtors / FewDebtors, FewDebtors);
        var largeFacts = large.Sum(static file => file.FactCount);
        var smallFacts = small.Sum(static file => file.FactCount);
        var judgeLarge = Course.Judging(course.Lineup.Embedded, large);
        var judgeSmall = Course.Judging(course.Lineup.Embedded, small);
        var race = Meter.Time(judgeLarge, judgeSmall).Per(largeFacts, smallFacts);
        return Row.Of(
            FormattableString.Invariant($"cost per fact, {(debtors * 25):#,0} / {FewDebtors * 25} facts, embedded"),
            Target.AtMost(1.5),
            "ns",
            FormattableString.Invariant($"{race.Left * 1000:0} / {race.Right * 1000:0}"),
            race);
    }
}
