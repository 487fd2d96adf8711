namespace RulesLib.Benchmarks.Quick;

/// <summary>One line of the table. A new line is one class, and its name in <see cref="QuickTable"/>.</summary>
internal interface IRow
{
    Row Measure(Course course);
}

/// <summary>What came out.</summary>
/// <param name="Name">What over what.</param>
/// <param name="Ratio">Median of the rounds; null where there is nothing to compare with, or a contestant is not in this build.</param>
/// <param name="Target">Where the ratio should be; null where it only informs.</param>
/// <param name="Unit">Unit of what was measured.</param>
/// <param name="Measured">Both sides.</param>
internal sealed record Row(string Name, double? Ratio, Target? Target, string Unit, string Measured)
{
    public bool? Met => Ratio is { } ratio ? Target?.IsMetBy(ratio) : null;

    public static Row Of(string name, Target? target, string unit, string measured, Race race) =>
        new(name, race.Ratio, target, unit, FormattableString.Invariant($"{measured} ({race.Lowest:0.##} to {race.Highest:0.##})"));

    public static Row Alone(string name, string measured) => new(name, null, null, "", measured);

    public static Row NotInThisBuild(string name, Target? target, string unit, string? measured = null) =>
        new(name, null, target, unit, measured is null ? "NRules is not in this build" : $"{measured}; NRules is not in this build");
}

/// <summary>A bound for a ratio.</summary>
internal sealed record Target(double Bound, bool IsUpper)
{
    public static Target AtMost(double bound) => new(bound, IsUpper: true);

    public static Target AtLeast(double bound) => new(bound, IsUpper: false);

    public bool IsMetBy(double ratio) => IsUpper ? ratio <= Bound : ratio >= Bound;

    public override string ToString() => FormattableString.Invariant($"{(IsUpper ? "<=" : ">=")} {Bound}");
}
