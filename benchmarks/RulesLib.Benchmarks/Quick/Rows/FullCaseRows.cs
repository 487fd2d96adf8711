using RulesLib.Benchmarks.FullCase;

namespace RulesLib.Benchmarks.Quick.Rows;

/// <summary>A real case file under all rules of the library: time.</summary>
internal sealed class FullCaseTime(FullCaseContest full) : IRow
{
    public Row Measure(Course course)
    {
        var time = Meter.Time(FullCaseContest.Judging(full.All)) / FullCaseFiles.Measured.Count;
        return Row.Alone("full case: µs per case", FormattableString.Invariant($"{time:#,0}, {full.All.Catalog.Rules.Length} rules"));
    }
}

/// <summary>A real case file under all rules of the library: memory.</summary>
internal sealed class FullCaseAllocation(FullCaseContest full) : IRow
{
    public Row Measure(Course course)
    {
        var bytes = Meter.Bytes(FullCaseContest.Judging(full.All)) / FullCaseFiles.Measured.Count;
        return Row.Alone("full case: bytes per case", FormattableString.Invariant($"{bytes:#,0}"));
    }
}

/// <summary>What the library costs above plain C# on decisions that both take: report, label and all.</summary>
internal sealed class FullCaseDuties(FullCaseContest full) : IRow
{
    public Row Measure(Course course)
    {
        var race = Meter.Time(FullCaseContest.Judging(full.Duties), FullCaseContest.JudgePlainly);
        var (left, right) = (race.Left / FullCaseFiles.Measured.Count, race.Right / FullCaseFiles.Measured.Count);
        return Row.Of(
            $"full case, {FullCaseContest.DecisionsPerCase} decisions: evaluator restricted to those rules / plain C#",
            Target.AtMost(2),
            "µs",
            FormattableString.Invariant($"{left:#,0.0} / {right:#,0.0}"),
            race);
    }
}
