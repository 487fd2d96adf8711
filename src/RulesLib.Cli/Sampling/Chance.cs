namespace RulesLib.Cli.Sampling;

/// <summary>Random numbers that are the same for the same seed on every system and in every version (SplitMix64). Not for secrets.</summary>
internal struct Chance
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>Begins.</summary>
    /// <param name="seed">Of the docket.</param>
    /// <param name="stream">Of the case, so that each case can be made alone.</param>
    public Chance(long seed, int stream)
    {
        _state = unchecked((ulong)seed * 0xD1342543DE82EF95) + ((ulong)(uint)stream << 32);
        Next();
    }

    /// <summary>A number from zero up to, not including, a bound.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number in a range, both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so often in a hundred.</summary>
    public bool In100(int times) => Below(100) < times;

    /// <summary>One of several.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    private ulong Next()
    {
        var mixed = _state = unchecked(_state + Step);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
