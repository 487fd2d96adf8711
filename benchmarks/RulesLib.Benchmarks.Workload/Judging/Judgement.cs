using System.Runtime.CompilerServices;

using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Workload.Judging;

/// <summary>Judges in three words; light, so that what is measured is the engine around it.</summary>
public readonly struct Judgement
{
    private readonly string _ruleId;
    private readonly object _subject;
    private readonly Recorder? _recorder;

    private Judgement(string ruleId, object subject, Recorder? recorder)
    {
        _ruleId = ruleId;
        _subject = subject;
        _recorder = recorder;
    }

    private Truth Applies { get; init; } = Truth.True;

    private Truth Excepted { get; init; } = Truth.False;

    private Truth Met { get; init; } = Truth.True;

    public static Judgement Of(string ruleId, object subject) => new(ruleId, subject, Recorder.Current);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Judgement AppliesWhen(string condition, Truth truth)
    {
        _recorder?.Note(condition, truth);
        return this with { Applies = Applies.Both(truth) };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Judgement Unless(string condition, Truth truth)
    {
        _recorder?.Note(condition, truth);
        return this with { Excepted = Excepted.Either(truth) };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Judgement Requires(string condition, Truth truth)
    {
        _recorder?.Note(condition, truth);
        return this with { Met = Met.Both(truth) };
    }

    public Assessment Result() => new(_ruleId, _subject, Outcome);

    // Without branches: random cases would measure the processor's guesses instead of the engine.
    private Outcome Outcome => (Outcome)Outcomes[9 * Applies.Index + 3 * Excepted.Index + Met.Index];

    // Rows: applies false, unknown, true; in each row excepted, then met, in the same order.
    private static ReadOnlySpan<byte> Outcomes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0,
        4, 4, 4, 4, 4, 4, 4, 4, 4,
        3, 4, 2, 4, 4, 4, 1, 1, 1,
    ];
}
