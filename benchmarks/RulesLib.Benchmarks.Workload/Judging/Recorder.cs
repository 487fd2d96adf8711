using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Workload.Judging;

/// <summary>While it is on, every judgement on this thread notes its conditions in it.</summary>
public sealed class Recorder
{
    [ThreadStatic]
    private static Recorder? _current;

    private readonly List<Condition> _conditions = new(8);

    public static Recorder? Current => _current;

    public Recording On()
    {
        _current = this;
        return default;
    }

    public void Note(string name, Truth truth) => _conditions.Add(new(name, truth));

    /// <summary>What was noted since the last time.</summary>
    public Condition[] Take()
    {
        Condition[] noted = [.. _conditions];
        _conditions.Clear();
        return noted;
    }

    public readonly struct Recording : IDisposable
    {
        public void Dispose() => _current = null;
    }
}

public readonly record struct Condition(string Name, Truth Truth);
