namespace RulesLib.Benchmarks.Quick.Rows;

/// <summary>NRules on the same rule sources.</summary>
internal sealed class NRulesTime : IRow
{
    private const string Name = "time per case, NRules / embedded";
    private static readonly Target Target = Target.AtLeast(20);

    public Row Measure(Course course)
    {
        if (course.Lineup.NRules is not { } nrules)
            return Row.NotInThisBuild(Name, Target, "µs");

        var race = Meter.Time(course.Judging(nrules), course.Judging(course.Lineup.Embedded));
        return Row.Of(Name, Target, "µs", course.PerCase(race), race);
    }
}

/// <summary>Microsoft RulesEngine on the same judgements.</summary>
internal sealed class RulesEngineTime : IRow
{
    public Row Measure(Course course)
    {
        var race = Meter.Time(course.Judging(course.Lineup.RulesEngine), course.Judging(course.Lineup.Embedded));
        return Row.Of("time per case, RulesEngine / embedded", Target.AtLeast(20), "µs", course.PerCase(race), race);
    }
}
