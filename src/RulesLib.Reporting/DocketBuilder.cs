using System.Text;

using RulesLib.Enforcement.Rules;
using RulesLib.Reporting.Sorting;

namespace RulesLib.Reporting;

/// <summary>Takes rows one by one and makes a docket of them. Not thread-safe: feed it from one thread at a time.</summary>
public sealed class DocketBuilder : IDisposable
{
    private readonly DocketOptions _options;
    private readonly SpillFolder _folder;
    private readonly RecordSorter _rows;
    private readonly RowCodec _codec = new();
    private DateOnly _latest;
    private long _unreadable;
    private bool _handedOver;

    /// <summary>Makes an empty builder.</summary>
    /// <param name="options">Switches; <see langword="null"/> for the defaults.</param>
    public DocketBuilder(DocketOptions? options = null)
    {
        _options = options ?? new();
        _folder = new(_options.SpillFolder);
        _rows = new(_folder, _options.MemoryBudget / 3);
    }

    /// <summary>Rows so far.</summary>
    public long Count => _rows.Count;

    /// <summary>Adds a case.</summary>
    /// <param name="row">The row.</param>
    public void Add(DocketRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.AsOf > _latest) _latest = row.AsOf;
        _rows.Add(Encoding.UTF8.GetBytes(row.Key), _codec.Write(new DocketCase(row, CaseMovement.First, null, null)));
    }

    /// <summary>Counts a record of the input that could not be read or judged.</summary>
    public void AddUnreadable() => _unreadable++;

    /// <summary>Makes the docket; the builder is used up.</summary>
    /// <param name="cancellationToken">Stops the making; nothing is left on disk.</param>
    /// <exception cref="DocketFormatException">The docket before cannot be read.</exception>
    public Docket Build(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_handedOver, this);
        _rows.Complete(cancellationToken);
        var docket = new Docket(_options, _options.AsOf ?? _latest, _folder, _codec, _unreadable);
        _handedOver = true;
        try
        {
            Fill(docket, cancellationToken);
            _rows.Dispose();
            docket.Complete(_rows.Spills, _rows.Peak, cancellationToken);
            return docket;
        }
        catch
        {
            docket.Dispose();
            throw;
        }
    }

    /// <summary>Deletes what is on disk, unless a docket was made.</summary>
    public void Dispose()
    {
        if (_handedOver) return;
        _rows.Dispose();
        _codec.Dispose();
        _folder.Dispose();
    }

    // Both dockets are ordered by key, so that one pass meets every case of either.
    private void Fill(Docket docket, CancellationToken cancellation)
    {
        using var before = (_options.Previous?.Cases ?? []).GetEnumerator();
        var more = before.MoveNext();
        string? last = null;
        foreach (var bytes in _rows.Read([]))
        {
            cancellation.ThrowIfCancellationRequested();
            var row = _codec.Read(bytes).Row;
            if (row.Key == last) docket.CountDuplicate();
            last = row.Key;
            while (more && PreviousDocket.Compare(before.Current.Key, row.Key) < 0)
            {
                docket.Change!.Leave(before.Current);
                more = before.MoveNext();
            }

            PreviousCase? same = null;
            if (more && before.Current.Key == row.Key)
            {
                same = before.Current;
                more = before.MoveNext();
            }

            var item = Compare(row, same, docket);
            docket.Add(item);
            docket.Change?.Add(item, same);
        }

        for (; more; more = before.MoveNext()) docket.Change!.Leave(before.Current);
    }

    private static DocketCase Compare(DocketRow row, PreviousCase? before, Docket docket)
    {
        if (row.Steps.Count > 0) row = row with { Steps = [.. row.Steps.Select(step => Carried(step, before, docket.AsOf))] };
        var done = before is null ? 0 : before.Steps.Count(old => row.Steps.All(step => step.Cure != old.Cure));
        var movement = docket.Change is null ? CaseMovement.First
            : before is null ? CaseMovement.New
            : (before.IsPending, row.IsPending) switch
            {
                (true, false) => CaseMovement.Settled,
                (false, true) => CaseMovement.FellBack,
                (false, false) => CaseMovement.AtRest,
                _ => done > 0 || before.Label != row.Label ? CaseMovement.Moved : CaseMovement.Unmoved,
            };
        return new(row, movement, before?.Label, row.IsPending ? before?.PendingSince ?? docket.AsOf : null) { StepsDone = done };
    }

    // What was listed keeps its day: listing it again must not put it off.
    private static DocketStep Carried(DocketStep step, PreviousCase? before, DateOnly asOf) =>
        before?.Steps.FirstOrDefault(old => old.Cure == step.Cure) is { } listed
            ? step with { Since = listed.Since, DueOn = listed.DueOn < step.DueOn ? listed.DueOn : step.DueOn }
            : step with { Since = asOf };
}
