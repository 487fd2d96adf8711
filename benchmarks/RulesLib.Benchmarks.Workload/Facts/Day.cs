namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>A day that may be unknown (the default).</summary>
public readonly record struct Day
{
    private readonly int _number;

    /// <param name="number">Days since some day; above zero.</param>
    public Day(int number) => _number = number;

    /// <summary>Whether this day is that one or earlier.</summary>
    public Truth By(Day other) => (_number == 0) | (other._number == 0) ? default : Truth.Of(_number <= other._number);

    public Day PlusDays(int days) => _number == 0 ? this : new(_number + days);
}
