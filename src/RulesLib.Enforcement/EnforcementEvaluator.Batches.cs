using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement;

public sealed partial class EnforcementEvaluator
{
    private static readonly TimeSpan s_betweenReports = TimeSpan.FromMilliseconds(100);

    /// <summary>Judges many case files that are in memory, on several threads.</summary>
    /// <param name="files">The case files.</param>
    /// <param name="asOf">The day of judging, a PRC calendar day (UTC+8).</param>
    /// <param name="options">How; <see langword="null"/> for the defaults. Order and capacity have no effect here: all results are held.</param>
    /// <param name="cancellationToken">Stops between the steps of evaluation.</param>
    /// <returns>One result for each file, in their order; a file that cannot be judged takes down no other.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<CaseResult> EvaluateAll(IReadOnlyList<CaseFile> files, DateOnly asOf, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= new();
        var results = new CaseResult[files.Count];
        var tally = new Tally(options.Progress);
        Parallel.For(0, files.Count, new() { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken }, place =>
        {
            var result = results[place] = Judge(new(place, 0, files[place], []), asOf, options, cancellationToken);
            lock (tally) tally.Add(result.IsAnswered, 0);
        });
        tally.Close();
        return results;
    }

    /// <summary>Judges records as they come, in bounded memory, and keeps of each result what the caller makes of it.</summary>
    /// <typeparam name="TResult">What is kept.</typeparam>
    /// <param name="records">The records, such as <see cref="CaseFileJson.ReadAsync"/> gives them. They are asked for from one thread.</param>
    /// <param name="asOf">The day of judging, a PRC calendar day (UTC+8).</param>
    /// <param name="select">Makes of a result what is kept; runs where the case was judged, on several threads at the same time.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch; everything handed over before stands.</param>
    /// <returns>What was made of each result, none lost and none twice.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<TResult> EvaluateAsync<TResult>(IAsyncEnumerable<CaseFileRecord> records, DateOnly asOf, Func<CaseResult, TResult> select, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(select);
        return RunAsync(records, static record => (record, 0), asOf, select, options ?? new(), cancellationToken);
    }

    /// <summary>Reads and judges the cases of a stream as they come, in bounded memory; reading, too, is shared among the threads.</summary>
    /// <typeparam name="TResult">What is kept.</typeparam>
    /// <param name="utf8Json">The text in UTF-8; its layout is that of the options. It is left open.</param>
    /// <param name="asOf">The day of judging, a PRC calendar day (UTC+8).</param>
    /// <param name="select">Makes of a result what is kept; runs where the case was judged, on several threads at the same time.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the batch, even while the stream waits for more; everything handed over before stands.</param>
    /// <returns>What was made of each record, none lost and none twice.</returns>
    /// <exception cref="IOException">The stream cannot be read; what was read before has been handed over.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<TResult> EvaluateStreamAsync<TResult>(Stream utf8Json, DateOnly asOf, Func<CaseResult, TResult> select, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(select);
        options ??= new();
        return RunAsync(RecordText.CutAsync(utf8Json, options.Layout, cancellationToken), static text => (text.Read(), text.End), asOf, select, options, cancellationToken);
    }

    private async IAsyncEnumerable<TResult> RunAsync<TSource, TResult>(
        IAsyncEnumerable<TSource> source,
        Func<TSource, (CaseFileRecord Record, long End)> read,
        DateOnly asOf,
        Func<CaseResult, TResult> select,
        BatchOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var tally = new Tally(options.Progress);
        var answers = options.MaxDegreeOfParallelism == 1
            ? AnswerInTurn(source, Answer, cancellationToken)
            : AnswerInParallel(source, Answer, options, cancellationToken);
        await foreach (var (value, isAnswered, end) in answers.ConfigureAwait(false))
        {
            tally.Add(isAnswered, end);
            yield return value;
        }

        tally.Close();

        (TResult Value, bool IsAnswered, long End) Answer(TSource item, CancellationToken cancellation)
        {
            var (record, end) = read(item);
            var result = Judge(record, asOf, options, cancellation);
            return (select(result), result.IsAnswered, end);
        }
    }

    private static async IAsyncEnumerable<TAnswer> AnswerInTurn<TSource, TAnswer>(
        IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, TAnswer> answer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return answer(item, cancellationToken);
        }
    }

    // One reads, some work, the caller takes. Whoever is ahead waits at a channel that is full. In order, the answer is queued before it is worked on;
    // otherwise when it is there.
    private static async IAsyncEnumerable<TAnswer> AnswerInParallel<TSource, TAnswer>(
        IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, TAnswer> answer, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Channel.CreateBounded<(TSource Item, TaskCompletionSource<TAnswer> Answer)>(new BoundedChannelOptions(options.MaxDegreeOfParallelism) { SingleWriter = true });
        var answers = Channel.CreateBounded<Task<TAnswer>>(new BoundedChannelOptions(options.Places) { SingleReader = true });
        Task[] working = [.. Enumerable.Range(0, options.MaxDegreeOfParallelism).Select(_ => Task.Run(WorkAsync, CancellationToken.None))];
        var reading = Task.Run(ReadAsync, CancellationToken.None);
        try
        {
            await foreach (var next in answers.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                yield return next.IsCompletedSuccessfully ? next.Result : await next.WaitAsync(stop.Token).ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll([reading, .. working]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task ReadAsync()
        {
            Exception? failure = null;
            try
            {
                await foreach (var item in source.WithCancellation(stop.Token).ConfigureAwait(false))
                {
                    var place = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
                    if (options.IsOrdered) await answers.Writer.WriteAsync(place.Task, stop.Token).ConfigureAwait(false);
                    await work.Writer.WriteAsync((item, place), stop.Token).ConfigureAwait(false);
                }
            }
#pragma warning disable CA1031 // Handed to the caller, behind what was read before.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                failure = thrown;
            }

            work.Writer.Complete();
            if (!options.IsOrdered) await Task.WhenAll(working).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            answers.Writer.Complete(failure);
        }

        async Task WorkAsync()
        {
            await foreach (var (item, place) in work.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                try
                {
                    place.SetResult(answer(item, stop.Token));
                }
#pragma warning disable CA1031 // Handed to the caller in its place.
                catch (Exception thrown)
#pragma warning restore CA1031
                {
                    place.SetException(thrown);
                }

                if (!options.IsOrdered) await answers.Writer.WriteAsync(place.Task, stop.Token).ConfigureAwait(false);
            }
        }
    }

    private CaseResult Judge(CaseFileRecord record, DateOnly asOf, BatchOptions options, CancellationToken cancellation)
    {
        if (record.CaseFile is not { } file) return new(record, null, record.Errors);
        if (options.PrefersDayOfFile)
        {
            if (file.AsOf.TryGetDay(out var day)) asOf = day;
            else if (!file.AsOf.IsUnknown && !file.AsOf.IsNone)
                return new(record, null, [new(JsonErrorCode.BadValue, "$.asOf", record.Line, 1, "The day of judging must be one day, like 2018-04-28. Mend it, or have the day of the batch used.")]);
        }

        try
        {
            return new(record, Evaluate(file, asOf, options.Mode, cancellation), []);
        }
#pragma warning disable CA1031 // A case that breaks the evaluator takes down no other.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new(record, null, [new(JsonErrorCode.NotJudged, "$", record.Line, 1, $"Unexpected failure ({failure.GetType().Name}); the case was not judged.")], failure);
        }
    }

    private sealed class Tally(IProgress<BatchProgress>? listener)
    {
        private BatchProgress _progress;
        private long _told = Stopwatch.GetTimestamp();

        public void Add(bool isAnswered, long end)
        {
            _progress = new(_progress.Answered + (isAnswered ? 1 : 0), _progress.Failed + (isAnswered ? 0 : 1), Math.Max(_progress.Bytes, end));
            if (listener is null || Stopwatch.GetElapsedTime(_told) < s_betweenReports) return;
            _told = Stopwatch.GetTimestamp();
            listener.Report(_progress);
        }

        public void Close() => listener?.Report(_progress);
    }
}
