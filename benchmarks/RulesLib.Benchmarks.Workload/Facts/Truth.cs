namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>True, false or unknown (the default), combined by Kleene's logic. Methods, for RulesEngine knows no operators but its own (and takes and, or and not for its own words).</summary>
public readonly record struct Truth
{
    private readonly sbyte _value;

    private Truth(sbyte value) => _value = value;

    public static Truth True => new(1);

    public static Truth False => new(-1);

    /// <summary>0 false, 1 unknown, 2 true.</summary>
    public int Index => _value + 1;

    public static Truth Of(bool value) => value ? True : False;

    public Truth Both(Truth other) => new(Math.Min(_value, other._value));

    public Truth Either(Truth other) => new(Math.Max(_value, other._value));

    public Truth Negated() => new((sbyte)-_value);
}
