using System.Buffers.Binary;

namespace RulesLib.Reporting.Sorting;

/// <summary>
/// Sorts any number of records in bounded memory: records are kept as bytes until the budget is full, then written to disk as a sorted run;
/// the runs are merged at the end. Equal input gives equal output in whatever order it comes.
/// </summary>
/// <remarks>Not thread-safe while records are added; afterwards any number of readers may read, one thread each.</remarks>
internal sealed class RecordSorter : IDisposable
{
    private const int MostRuns = 64;
    private const int IndexEvery = 1024;
    private const int EntryBytes = 16;
    private const int ChunkBytes = 1 << 16;

    private readonly SpillFolder _folder;
    private readonly long _budget;
    private readonly List<string> _runs = [];
    private readonly List<Entry> _entries = [];
    private readonly List<byte[]> _chunks = [];

    // Every so many records of the file: a key and where its record starts.
    private readonly List<(byte[] Key, long Offset)> _index = [];
    private long _chunkBytes;
    private int _chunk;
    private int _used;
    private string? _sorted;
    private bool _complete;

    /// <summary>Makes an empty sorter.</summary>
    /// <param name="folder">Where runs are written.</param>
    /// <param name="budget">Bytes of memory it may hold.</param>
    public RecordSorter(SpillFolder folder, long budget) => (_folder, _budget) = (folder, Math.Max(budget, 2 * ChunkBytes));

    /// <summary>Records so far.</summary>
    public long Count { get; private set; }

    /// <summary>Runs written to disk so far.</summary>
    public int Spills { get; private set; }

    /// <summary>The most bytes it held.</summary>
    public long Peak { get; private set; }

    /// <summary>Adds a record.</summary>
    /// <param name="key">What it is sorted by, byte by byte.</param>
    /// <param name="value">The rest; decides between records of equal key.</param>
    public void Add(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        var length = key.Length + value.Length;
        if (_entries.Count > 0 && Held(Missing(length)) > _budget) Spill();
        var target = Room(length);
        key.CopyTo(target);
        value.CopyTo(target[key.Length..]);
        _entries.Add(new(_chunk, _used, key.Length, length));
        _used += length;
        Count++;
        Peak = Math.Max(Peak, Held(0));
    }

    /// <summary>Ends the adding: sorts what is left and merges the runs.</summary>
    public void Complete(CancellationToken cancellation)
    {
        _complete = true;
        if (_runs.Count == 0)
        {
            Sort();
            return;
        }

        Spill();
        _chunks.Clear();
        _chunkBytes = 0;
        _entries.TrimExcess();
        while (_runs.Count > MostRuns)
        {
            var merged = Merge(_runs[..MostRuns], null, cancellation);
            _runs.RemoveRange(0, MostRuns);
            _runs.Add(merged);
        }

        _sorted = Merge(_runs, _index, cancellation);
        _runs.Clear();
    }

    /// <summary>The records whose key starts with a prefix, in order; all for an empty prefix. The bytes are valid until the next record.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Read(byte[] prefix)
    {
        if (!_complete) throw new InvalidOperationException("Records are read when all have been added.");
        return _sorted is null ? ReadMemory(prefix) : ReadFile(_sorted, prefix);
    }

    /// <summary>Deletes what is on disk.</summary>
    public void Dispose()
    {
        foreach (var run in _runs) File.Delete(run);
        if (_sorted is not null) File.Delete(_sorted);
    }

    private long Held(long more) => _chunkBytes + (_entries.Capacity * (long)EntryBytes) + more;

    // What a record of this length would add to what is held.
    private long Missing(int length) =>
        (_chunks.Count > _chunk && _used + length <= _chunks[_chunk].Length || _chunk + 1 < _chunks.Count ? 0 : Math.Max(ChunkBytes, length))
        + (_entries.Count == _entries.Capacity ? _entries.Capacity * (long)EntryBytes : 0);

    // A record lies in one chunk; chunks are filled anew after a spill.
    private Span<byte> Room(int length)
    {
        if (_chunks.Count > 0 && _used + length > _chunks[_chunk].Length) (_chunk, _used) = (_chunk + 1, 0);
        if (_chunk == _chunks.Count) _chunks.Add([]);
        if (_chunks[_chunk].Length < length)
        {
            _chunkBytes -= _chunks[_chunk].Length;
            _chunks[_chunk] = new byte[Math.Max(ChunkBytes, length)];
            _chunkBytes += _chunks[_chunk].Length;
        }

        return _chunks[_chunk].AsSpan(_used, length);
    }

    private IEnumerable<ReadOnlyMemory<byte>> ReadMemory(byte[] prefix)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Key(_entries[middle]).SequenceCompareTo(prefix) < 0) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < _entries.Count && Key(_entries[i]).StartsWith(prefix); i++)
        {
            var entry = _entries[i];
            yield return _chunks[entry.Chunk].AsMemory(entry.Offset + entry.KeyLength, entry.Length - entry.KeyLength);
        }
    }

    private IEnumerable<ReadOnlyMemory<byte>> ReadFile(string file, byte[] prefix)
    {
        var (low, high) = (0, _index.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_index[middle].Key.AsSpan().SequenceCompareTo(prefix) < 0) low = middle + 1;
            else high = middle;
        }

        using var run = new RunReader(file, low == 0 ? 0 : _index[low - 1].Offset);
        while (run.Next())
        {
            var order = run.Key.StartsWith(prefix) ? 0 : run.Key.SequenceCompareTo(prefix);
            if (order > 0) yield break;
            if (order == 0) yield return run.Value;
        }
    }

    private ReadOnlySpan<byte> Key(Entry entry) => _chunks[entry.Chunk].AsSpan(entry.Offset, entry.KeyLength);

    private ReadOnlySpan<byte> Value(Entry entry) => _chunks[entry.Chunk].AsSpan(entry.Offset + entry.KeyLength, entry.Length - entry.KeyLength);

    private void Sort() => _entries.Sort((a, b) => Key(a).SequenceCompareTo(Key(b)) is not 0 and var order ? order : Value(a).SequenceCompareTo(Value(b)));

    private void Spill()
    {
        if (_entries.Count == 0) return;
        Sort();
        var file = _folder.NewFile();
        using (var writer = new RunWriter(file, null))
            foreach (var entry in _entries) writer.Write(Key(entry), Value(entry));
        _runs.Add(file);
        Spills++;
        _entries.Clear();
        (_chunk, _used) = (0, 0);
    }

    private string Merge(List<string> runs, List<(byte[] Key, long Offset)>? index, CancellationToken cancellation)
    {
        var file = _folder.NewFile();
        var readers = runs.ConvertAll(static run => new RunReader(run, 0));
        try
        {
            var heads = new PriorityQueue<RunReader, RunReader>(Comparer<RunReader>.Create(RunReader.Compare));
            foreach (var reader in readers)
                if (reader.Next()) heads.Enqueue(reader, reader);
            using var writer = new RunWriter(file, index);
            while (heads.TryDequeue(out var reader, out _))
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Write(reader.Key, reader.Value.Span);
                if (reader.Next()) heads.Enqueue(reader, reader);
            }
        }
        finally
        {
            foreach (var reader in readers) reader.Dispose();
        }

        foreach (var run in runs) File.Delete(run);
        return file;
    }

    private readonly record struct Entry(int Chunk, int Offset, int KeyLength, int Length);

    private sealed class RunWriter(string file, List<(byte[] Key, long Offset)>? index) : IDisposable
    {
        private readonly FileStream _stream = new(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        private long _count;
        private long _offset;

        public void Write(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
        {
            if (index is not null && _count++ % IndexEvery == 0) index.Add((key.ToArray(), _offset));
            Span<byte> head = stackalloc byte[8];
            BinaryPrimitives.WriteInt32LittleEndian(head, key.Length);
            BinaryPrimitives.WriteInt32LittleEndian(head[4..], value.Length);
            _stream.Write(head);
            _stream.Write(key);
            _stream.Write(value);
            _offset += head.Length + key.Length + value.Length;
        }

        public void Dispose() => _stream.Dispose();
    }

    private sealed class RunReader : IDisposable
    {
        private readonly FileStream _stream;
        private byte[] _buffer = new byte[1 << 10];
        private int _keyLength;
        private int _length;

        public RunReader(string file, long offset)
        {
            _stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            _stream.Position = offset;
        }

        public ReadOnlySpan<byte> Key => _buffer.AsSpan(0, _keyLength);

        public ReadOnlyMemory<byte> Value => _buffer.AsMemory(_keyLength, _length - _keyLength);

        public static int Compare(RunReader? x, RunReader? y) => x!.Key.SequenceCompareTo(y!.Key) is not 0 and var order ? order : x.Value.Span.SequenceCompareTo(y.Value.Span);

        public bool Next()
        {
            Span<byte> head = stackalloc byte[8];
            if (_stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length) return false;
            _keyLength = BinaryPrimitives.ReadInt32LittleEndian(head);
            _length = _keyLength + BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
            if (_buffer.Length < _length) _buffer = new byte[_length];
            _stream.ReadExactly(_buffer, 0, _length);
            return true;
        }

        public void Dispose() => _stream.Dispose();
    }
}

/// <summary>A folder for runs, readable by its owner only, gone when disposed.</summary>
internal sealed class SpillFolder(string? parent) : IDisposable
{
    private string? _path;
    private int _files;

    /// <summary>The path of a file that does not exist yet. The folder is made with the first.</summary>
    public string NewFile()
    {
        _path ??= parent is null ? Directory.CreateTempSubdirectory("docket-").FullName : Made(Path.Combine(parent, $".docket-{Guid.NewGuid():N}"));
        return Path.Combine(_path, $"{_files++}.run");
    }

    public void Dispose()
    {
        if (_path is not null && Directory.Exists(_path)) Directory.Delete(_path, recursive: true);
    }

    private static string Made(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path).FullName
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
}
