using System.Globalization;

using RulesLib.Enforcement;

namespace RulesLib.Cli.Output;

/// <summary>
/// One line on the error output that says how far a long run is: rate, remaining time, errors so far. Silent in the first second, where no person
/// sits at a terminal, and where the answers themselves are scrolling by.
/// </summary>
internal sealed class Progress : IProgress<BatchProgress>, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly Surroundings _surroundings;
    private readonly CultureInfo _culture;
    private readonly int? _width;
    private readonly long _began;

    // Files that are done, and the one being read.
    private BatchProgress _before;
    private BatchProgress _current;
    private long? _whole;
    private long _length;

    private long? _last;
    private int _shown;

    /// <summary>Begins.</summary>
    /// <param name="surroundings">The error output, what it can show, and the clock.</param>
    /// <param name="culture">The language.</param>
    /// <param name="writesToFile">Whether the answers go elsewhere than to the standard output.</param>
    public Progress(Surroundings surroundings, CultureInfo culture, bool writesToFile)
    {
        (_surroundings, _culture) = (surroundings, culture);
        _width = writesToFile || surroundings.Screen.Width is null ? surroundings.ErrorScreen.Width : null;
        _began = surroundings.Clock.GetTimestamp();
    }

    /// <summary>Tells how much there is, so that the remaining time can be told.</summary>
    /// <param name="whole">Bytes, or whatever <see cref="BatchProgress.Bytes"/> counts; <see langword="null"/> if nobody knows.</param>
    public void Expect(long? whole) => _whole = whole;

    /// <summary>Begins the next file.</summary>
    /// <param name="length">Its bytes, if they are known.</param>
    public void BeginFile(long? length)
    {
        _before = new(_before.Answered + _current.Answered, _before.Failed + _current.Failed, _before.Bytes + _length);
        (_current, _length) = (default, length ?? 0);
    }

    /// <inheritdoc/>
    public void Report(BatchProgress value)
    {
        _current = value;
        if (_width is not { } width) return;
        var elapsed = _surroundings.Clock.GetElapsedTime(_began);
        if (elapsed < s_patience || (_last is { } last && _surroundings.Clock.GetElapsedTime(last) < s_pause)) return;
        _last = _surroundings.Clock.GetTimestamp();
        Show(Line(elapsed), width - 1);
    }

    /// <summary>Takes the line away, so that something else can be told.</summary>
    public void Clear()
    {
        if (_shown == 0) return;
        _surroundings.Error.Write($"\r{new string(' ', _shown)}\r");
        _surroundings.Error.Flush();
        _shown = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private string Line(TimeSpan elapsed)
    {
        var (done, failed, bytes) = (_before.Done + _current.Done, _before.Failed + _current.Failed, _before.Bytes + _current.Bytes);
        var parts = new List<string>
        {
            Words.Format(_culture, "progress.done", done),
            Words.Format(_culture, "progress.rate", done / elapsed.TotalSeconds),
        };
        if (_whole is { } whole && bytes > 0)
        {
            var share = Math.Min(1.0, (double)bytes / whole);
            parts.Insert(0, string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %"));
            parts.Add(Words.Format(_culture, "progress.left", (elapsed * ((1 - share) / share)).ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)));
        }

        parts.Add(Words.Format(_culture, "progress.errors", failed));
        return string.Join(" · ", parts);
    }

    // No control codes but the return of the carriage: any terminal understands it.
    private void Show(string line, int width)
    {
        while (LineBreaker.Cells(line) > width) line = line[..^1];
        var cells = LineBreaker.Cells(line);
        _surroundings.Error.Write($"\r{line}{new string(' ', Math.Max(0, _shown - cells))}");
        _surroundings.Error.Flush();
        _shown = cells;
    }
}
