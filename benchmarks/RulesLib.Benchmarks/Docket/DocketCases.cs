using System.Text;

using RulesLib.Cli.Sampling;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Benchmarks.Docket;

/// <summary>Cases in the mix of the campaign, as files and as text.</summary>
internal static class DocketCases
{
    private const int Made = 200;
    private const long Seed = 2018;

    /// <summary>The case files.</summary>
    public static IReadOnlyList<CaseFile> Files { get; } = [.. SampleDocket.Cases(Made, Seed).Select(static sample => sample.File)];

    /// <summary>Each as JSON on one line, with its line break.</summary>
    public static IReadOnlyList<byte[]> Lines { get; } = [.. Files.Select(static file => Encoding.UTF8.GetBytes(CaseFileJson.Write(file, indented: false) + "\n"))];

    public static DateOnly AsOf => SampleDocket.ReviewedOn;

    /// <summary>A docket of any size that is never held: the same cases over and over.</summary>
    public static Stream Docket(int cases) => new Repeated(cases);

    private sealed class Repeated(int cases) : Stream
    {
        private int _case;
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = 0;
            while (read < buffer.Length && _case < cases)
            {
                var left = Lines[_case % Made].AsSpan(_at);
                var taken = Math.Min(left.Length, buffer.Length - read);
                left[..taken].CopyTo(buffer[read..]);
                read += taken;
                _at += taken;
                if (taken < left.Length) continue;
                _case++;
                _at = 0;
            }

            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
