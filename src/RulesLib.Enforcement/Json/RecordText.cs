using System.Buffers;
using System.Runtime.CompilerServices;

namespace RulesLib.Enforcement.Json;

/// <summary>The text of one record, cut out of a stream but not read yet, so that reading can be done elsewhere. Read it once: the bytes are borrowed.</summary>
internal sealed class RecordText
{
    private const int FirstBuffer = 1 << 16;

    private readonly JsonPosition _position;
    private readonly JsonError? _error;
    private readonly byte[] _borrowed;
    private readonly int _length;

    private RecordText(ReadOnlySpan<byte> text, Cut cut, long end)
    {
        (_position, _error, _length, End) = (cut.Position, cut.Error, text.Length, end);
        _borrowed = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(_borrowed);
    }

    /// <summary>Bytes of the stream up to the end of the record.</summary>
    public long End { get; }

    /// <summary>Reads the record and gives the bytes back.</summary>
    public CaseFileRecord Read()
    {
        try
        {
            return _error is { } error ? CaseFileRecord.Failed(_position, [error]) : CaseFileJson.ReadRecord(_borrowed.AsMemory(0, _length), _position);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_borrowed);
        }
    }

    /// <summary>Cuts a stream into records, each as soon as its end is seen.</summary>
    public static async IAsyncEnumerable<RecordText> CutAsync(Stream stream, CaseFileLayout layout, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var splitter = new RecordSplitter(layout);
        var buffer = new byte[FirstBuffer];
        var (start, filled, consumed, isLast) = (0, 0, 0L, false);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var cut = splitter.Next(buffer.AsSpan(start, filled - start), isLast);
            var record = start + cut.Start;
            start += cut.Consumed;
            consumed += cut.Consumed;
            if (cut.Kind == CutKind.End) yield break;
            if (cut.Kind == CutKind.Record) yield return new(cut.Error is null ? buffer.AsSpan(record, cut.Length) : [], cut, consumed);
            if (cut.Kind != CutKind.NeedsMore) continue;

            buffer = MakeRoom(buffer, start, filled);
            (start, filled) = (0, filled - start);

            // Some streams, a console among them, cannot be asked to stop waiting: then the wait is left behind, with a buffer that nobody else uses.
            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
            filled += read;
            isLast = read == 0;
        }
    }

    // What is left moves to the front; a record that fills the buffer gets one of twice the size.
    private static byte[] MakeRoom(byte[] buffer, int start, int filled)
    {
        var left = buffer.AsSpan(start, filled - start);
        var target = left.Length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        left.CopyTo(target);
        return target;
    }
}
