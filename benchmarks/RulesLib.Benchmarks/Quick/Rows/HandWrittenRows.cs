namespace RulesLib.Benchmarks.Quick.Rows;

/// <summary>What the engine costs above plain C#: time.</summary>
internal sealed class WarmTime : IRow
{
    public Row Measure(Course course)
    {
        var race = Meter.Time(course.Judging(course.Lineup.Embedded), course.Judging(course.Lineup.HandWritten));
        return Row.Of("time per case, embedded / hand-written", Target.AtMost(1.5), "µs", course.PerCase(race), race);
    }
}

/// <summary>What the engine costs above plain C#: memory.</summary>
internal sealed class Allocation : IRow
{
    public Row Measure(Course course)
    {
        var race = Meter.Bytes(course.Judging(course.Lineup.Embedded), course.Judging(course.Lineup.HandWritten));
        return Row.Of("bytes per case, embedded / hand-written", Target.AtMost(1.2), "bytes", course.PerCase(race), race);
    }
}

/// <summary>The same with explanations: the engine's rules are replayed under a recorder, the twin records as it goes. Judging twice is by design, so no target.</summary>
internal sealed class ExplainedTime : IRow
{
    public Row Measure(Course course)
    {
        var race = Meter.Time(course.Explaining(course.Lineup.Embedded), course.Explaining(course.Lineup.HandWritten));
        return Row.Of("time per case explained, embedded / hand-written", target: null, "µs", course.PerCase(race), race);
    }
}

/// <summary>Memory with explanations.</summary>
internal sealed class ExplainedAllocation : IRow
{
    public Row Measure(Course course)
    {
        var race = Meter.Bytes(course.Explaining(course.Lineup.Embedded), course.Explaining(course.Lineup.HandWritten));
        return Row.Of("bytes per case explained, embedded / hand-written", Target.AtMost(1.2), "bytes", course.PerCase(race), race);
    }
}
