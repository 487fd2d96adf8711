using RulesLib.Enforcement.Rules;

namespace RulesLib.Reporting;

/// <summary>How many cases went from one label to another; <see langword="null"/> stands for 待核.</summary>
/// <param name="From">The label before.</param>
/// <param name="To">The label now.</param>
/// <param name="Cases">How many.</param>
public sealed record LabelMove(ClosureLabel? From, ClosureLabel? To, long Cases);

/// <summary>What became of the steps of one cure.</summary>
/// <param name="Cure">The cure.</param>
/// <param name="Done">Listed before, not listed now.</param>
/// <param name="Added">Listed now, not before.</param>
/// <param name="Kept">Listed before and now.</param>
public sealed record CureChange(Cure Cure, long Done, long Added, long Kept);

/// <summary>What moved between two dockets, and what did not. Filled while a docket is built, then only read.</summary>
public sealed class DocketChange
{
    private readonly long[] _movements = new long[Enum.GetValues<CaseMovement>().Length];
    private readonly Dictionary<(ClosureLabel?, ClosureLabel?), long> _labels = [];
    private readonly Dictionary<Cure, CureChange> _cures = [];

    internal DocketChange(DateOnly from, DateOnly to) => (From, To) = (from, to);

    /// <summary>The day of the docket before.</summary>
    public DateOnly From { get; }

    /// <summary>The day of this docket.</summary>
    public DateOnly To { get; }

    /// <summary>Days between the two.</summary>
    public int Days => To.DayNumber - From.DayNumber;

    /// <summary>Whether the two are no more than a week apart, as the weekly regime asks.</summary>
    public bool IsWeekly => Days is > 0 and <= 7;

    /// <summary>Cases of the docket before that are not in this one.</summary>
    public long Left { get; private set; }

    /// <summary>Cases of the docket before that were pending and are not in this one: they have to be accounted for.</summary>
    public long LeftPending { get; private set; }

    /// <summary>Every change of a label, the most frequent first.</summary>
    public IReadOnlyList<LabelMove> Labels =>
    [
        .. _labels.Select(static move => new LabelMove(move.Key.Item1, move.Key.Item2, move.Value))
            .OrderByDescending(static move => move.Cases).ThenBy(static move => move.From).ThenBy(static move => move.To),
    ];

    /// <summary>What became of the steps, by cure.</summary>
    public IReadOnlyList<CureChange> Cures => [.. _cures.Values.OrderByDescending(static change => change.Kept + change.Added).ThenBy(static change => change.Cure)];

    /// <summary>Cases of a movement.</summary>
    /// <param name="movement">The movement.</param>
    public long this[CaseMovement movement] => _movements[(int)movement];

    internal void Add(DocketCase item, PreviousCase? before)
    {
        _movements[(int)item.Movement]++;
        if (before is not null && !item.Row.IsOutOfScope && before.Label != item.Row.Label)
        {
            ref var moved = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_labels, (before.Label, item.Row.Label), out _);
            moved++;
        }

        foreach (var step in item.Row.Steps)
        {
            var kept = before is not null && before.Steps.Any(old => old.Cure == step.Cure);
            Count(step.Cure, 0, kept ? 0 : 1, kept ? 1 : 0);
        }

        foreach (var old in before?.Steps ?? [])
            if (item.Row.Steps.All(step => step.Cure != old.Cure)) Count(old.Cure, 1, 0, 0);
    }

    internal void Leave(PreviousCase before)
    {
        Left++;
        if (before.IsPending) LeftPending++;
    }

    private void Count(Cure cure, int done, int added, int kept)
    {
        var change = _cures.GetValueOrDefault(cure) ?? new(cure, 0, 0, 0);
        _cures[cure] = change with { Done = change.Done + done, Added = change.Added + added, Kept = change.Kept + kept };
    }
}
