using System.Globalization;

namespace RulesLib.Enforcement.Law;

/// <summary>What the number of a <see cref="DatedParameter"/> counts.</summary>
public enum ParameterUnit
{
    /// <summary>Calendar days (日).</summary>
    Days,

    /// <summary>Working days (工作日).</summary>
    WorkingDays,

    /// <summary>Months, to the corresponding day.</summary>
    Months,

    /// <summary>Years, to the corresponding day; also years of age.</summary>
    Years,

    /// <summary>Amounts in RMB yuan.</summary>
    Yuan,

    /// <summary>A share of the base for each calendar day.</summary>
    RatePerDay,

    /// <summary>A share of the base, such as 0.7 for seventy per cent.</summary>
    Share,

    /// <summary>How many times.</summary>
    Count,

    /// <summary>Hours.</summary>
    Hours,
}

/// <summary>
/// A number of the law with the days it holds for. Immutable and thread-safe. All days are PRC calendar days, all ranges include both ends.
/// </summary>
public abstract class DatedParameter
{
    private protected DatedParameter(string id, ParameterUnit unit, string provision)
    {
        Id = id;
        Unit = unit;
        Provision = provision;
    }

    /// <summary>A stable name in ASCII, such as <c>interim-termination.waiting-months</c>.</summary>
    public string Id { get; }

    /// <summary>What the number counts.</summary>
    public ParameterUnit Unit { get; }

    /// <summary>The topic the number rests on, a key of <see cref="Provisions"/>.</summary>
    public string Provision { get; }

    // What a rule pack may set.
    internal decimal Least => Unit is ParameterUnit.Yuan or ParameterUnit.RatePerDay or ParameterUnit.Share ? 0 : 1;

    internal decimal Most => Unit switch
    {
        ParameterUnit.Days or ParameterUnit.WorkingDays => 36_500,
        ParameterUnit.Months => 1_200,
        ParameterUnit.Years => 150,
        ParameterUnit.Yuan => 1_000_000_000_000,
        ParameterUnit.Hours => 8_760,
        ParameterUnit.Count => 1_000,
        _ => 1,
    };

    internal abstract bool IsWhole { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Id;

    /// <summary>A number as this parameter holds it.</summary>
    internal abstract object Box(decimal number);
}

/// <inheritdoc cref="DatedParameter"/>
/// <typeparam name="T">The type of the number.</typeparam>
public sealed class DatedParameter<T> : DatedParameter
    where T : struct
{
    internal DatedParameter(string id, ParameterUnit unit, string provision, params IReadOnlyList<DatedValue<T>> values)
        : base(id, unit, provision)
    {
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i - 1].Through is not { } end || end >= values[i].From)
                throw new ArgumentException($"The ranges of {id} overlap or are out of order.", nameof(values));
        }

        Values = Array.AsReadOnly(values.ToArray());
    }

    /// <summary>The values, oldest first. Ranges never overlap; there may be gaps.</summary>
    public IReadOnlyList<DatedValue<T>> Values { get; }

    internal override bool IsWhole => typeof(T) == typeof(int);

    /// <summary>The oldest value, for steps that began before it: what the rule asks for then is another matter.</summary>
    internal T First => Values[0].Value;

    /// <summary>
    /// The value for <paramref name="day"/> and the article it rests on that day, or <see langword="null"/> if no value holds for that day;
    /// never the value of a neighbouring range.
    /// </summary>
    /// <param name="day">The day of the step the number governs, as each parameter says.</param>
    public ParameterReading<T>? On(DateOnly day)
    {
        for (var i = Values.Count - 1; i >= 0; i--)
        {
            var value = Values[i];
            if (Day.IsWithin(day, value.From, value.Through))
                return new ParameterReading<T>(value.Value, Unit, value.Confidence, Concordance.Cite(Provision, day));
        }

        return null;
    }

    internal override object Box(decimal number) => Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
}

/// <summary>One value of a parameter. Immutable and thread-safe. PRC calendar days, both ends included.</summary>
/// <typeparam name="T">The type of the number.</typeparam>
public sealed class DatedValue<T>
    where T : struct
{
    internal DatedValue(T value, string from, string? through = null, Confidence confidence = Confidence.Seen)
    {
        Value = value;
        From = Day.Parse(from);
        Through = through is null ? null : Day.Parse(through);
        Confidence = confidence;
    }

    /// <summary>The number.</summary>
    public T Value { get; }

    /// <summary>The first day it holds for.</summary>
    public DateOnly From { get; }

    /// <summary>The last day it holds for, inclusive; <see langword="null"/> while no end is known.</summary>
    public DateOnly? Through { get; }

    /// <summary>How well the number is backed.</summary>
    public Confidence Confidence { get; }
}

/// <summary>A number as it stood on one day.</summary>
/// <typeparam name="T">The type of the number.</typeparam>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Confidence">How well the number is backed.</param>
/// <param name="Citation">The article; <see langword="null"/> if its number on that day is not on record.</param>
public readonly record struct ParameterReading<T>(T Value, ParameterUnit Unit, Confidence Confidence, Citation? Citation)
    where T : struct;
