using System.Runtime.CompilerServices;

using RulesLib.Benchmarks.Workload.Facts;

namespace RulesLib.Benchmarks.Workload.Judging;

/// <summary>Judges in three words; light, so that what is measured is the engine around it.</summary>
public readonly struct Judgement
{
    private readonly string _ruleId;
    private readonly object _subject;
    private readonly Recorder? _recorder;
    private readonly Truth _applies;
    private readonly Truth _excepted;
    private readonly Truth _met;

    private Judgement(string ruleId, object subject, Recorder? recorder, Truth applies, Truth excepted, Truth met)
    {
        _ruleId = ruleId;
        _subject = subject;
        _recorder = recorder;
        _applies = applies;
        _excepted = excepted;
        _met = met;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Judgement Of(string ruleId, object subject) => new(ruleId, subject, Recorder.Current, Truth.True, Truth.False, Truth.True);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Judgement AppliesWhen(string condition, Truth truth)
    {
        _recorder?.Note(condition, truth);
        return new(_ruleId, _subject, _recorder, _applies.Both(truth), _excepted, _met);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Judgement Unless(string condition, Truth truth)
    {
        _recorder?.Note(condition, truth);
        return new(_ruleId, _subject, _recorder, _applies, _excepted.Either(truth), _met);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Judgement Requires(string condition, Truth truth)
    {
        _recorder?.Note(condition, truth);
        return new(_ruleId, _subject, _recorder, _applies, _excepted, _met.Both(truth));
    }

    public Assessment Result() => new(_ruleId, _subject, Outcome);

    // Without branches: random cases would measure the processor's guesses instead of the engine.
    private Outcome Outcome => (Outcome)Outcomes[9 * _applies.Index + 3 * _excepted.Index + _met.Index];

    // Rows: applies false, unknown, true; in each row excepted, then met, in the same order.
    private static ReadOnlySpan<byte> Outcomes =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0,
        4, 4, 4, 4, 4, 4, 4, 4, 4,
        3, 4, 2, 4, 4, 4, 1, 1, 1,
    ];
}
