using System.Text;

using CsCheck;

using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

/// <summary>What arrives in pieces is read as if it were there at once.</summary>
public class CaseFileJsonStreamTests
{
    private static readonly string[] s_lines =
    [
        "{}", "", " \t\r", "nonsense", "{\"asOf\":7}", "{\"asOf\":", "{\"case\":{\"court\":\"白银\"}}\r", "{\"deep\":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}", "7", "null", "{\"schemaVersion\":\"9.0\"}",
    ];

    private static readonly string[] s_items =
    [
        "{}", "{ \"asOf\": \"2018\" }", "{\n \"asOf\":\n 7 }", "7", "null", "\"a, ] \\\" \\n [\"", "[[]]", "true", "{ \"case\": { \"court\": \"白银\" },\n \"debtors\": [ null ] }", "{ \"asOf\" 5 }", "]", "{ \"case\": {",
    ];

    [Fact]
    public void Lines_in_pieces_give_what_the_whole_gives() => Gen.Select(Gen.OneOfConst(s_lines).Array[0, 12], Gen.Int[1, 9], Gen.Bool).Sample(
        static (lines, piece, ends) =>
        {
            var text = Encoding.UTF8.GetBytes(string.Join('\n', lines) + (ends ? "\n" : ""));

            Read(text, CaseFileLayout.JsonLines, piece).Should().BeEquivalentTo(CaseFileJson.ReadLines(text), static o => o.WithStrictOrdering());
        },
        iter: 300);

    [Fact]
    public void An_array_in_pieces_gives_what_the_whole_gives() => Gen.Select(Gen.OneOfConst(s_items).Array[0, 8], Gen.OneOfConst(",", " ,\n", "\n"), Gen.OneOfConst("]", " ]\n", "", "] x"), Gen.Int[1, 9]).Sample(
        static (items, comma, end, piece) =>
        {
            var text = Encoding.UTF8.GetBytes($"\uFEFF \n[{string.Join(comma, items)}{end}");

            Read(text, CaseFileLayout.Automatic, piece).Should().BeEquivalentTo(CaseFileJson.ReadAll(text), static o => o.WithStrictOrdering());
        },
        iter: 500);

    [Theory]
    [InlineData("{}\n{}\n", 2, "lines")]
    [InlineData("{}", 1, "one line")]
    [InlineData("{} {}\n{}", 2, "lines, the first with two values")]
    [InlineData("{\n  \"asOf\": \"2018\"\n}\n", 1, "one case over lines")]
    [InlineData("{\n\n\"asOf\": \"2018\"\n}\n", 1, "one case over lines, not indented")]
    [InlineData("{ \"case\":\n{}\n{}\n", 3, "lines, the first broken")]
    [InlineData("nonsense\n\n{}\n{}\n", 3, "lines, the first no JSON")]
    [InlineData("{ \"case\":", 1, "one broken case")]
    [InlineData("\n \n", 0, "nothing")]
    [InlineData("", 0, "nothing")]
    [InlineData("\uFEFF \n[{},{}]", 2, "an array")]
    public void The_layout_is_told_by_the_beginning(string text, int records, string because)
    {
        for (var piece = 1; piece < 20; piece++)
            Read(Encoding.UTF8.GetBytes(text), CaseFileLayout.Automatic, piece).Should().HaveCount(records, because);
    }

    [Fact]
    public async Task A_record_is_given_as_soon_as_its_end_is_seen()
    {
        foreach (var (text, count) in new[] { ("{}\n{}\n{ \"as", 2), ("[ {}, {} , { \"as", 2) })
        {
            using var stream = new Pieces(Encoding.UTF8.GetBytes(text), 4, waitsAtEnd: true);
            using var patience = new CancellationTokenSource();
            var given = 0;

            var reading = async () =>
            {
                await foreach (var _ in CaseFileJson.ReadAsync(stream, cancellationToken: patience.Token))
                    if (++given == count) patience.CancelAfter(TimeSpan.FromMilliseconds(50));
            };

            await reading.Should().ThrowAsync<OperationCanceledException>("the stream never ends");
            given.Should().Be(count);
        }
    }

    [Theory]
    [InlineData(CaseFileLayout.JsonLines)]
    [InlineData(CaseFileLayout.Json)]
    public void A_record_that_is_too_large_is_refused_and_hides_no_other(CaseFileLayout layout)
    {
        var large = $"{{\"debtors\":[{string.Join(',', Enumerable.Repeat($"{{\"id\":\"{new string('x', 100_000)}\"}}", 60))}]}}";
        var text = Encoding.UTF8.GetBytes(layout == CaseFileLayout.Json ? $"[{{}},\n{large},\n{{}}]" : $"{{}}\n{large}\n{{}}");

        var records = Read(text, layout, 50_000);

        records.Select(static r => (r.Line, r.CaseFile is not null)).Should().Equal((1, true), (2, false), (3, true));
        records[1].Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = JsonErrorCode.TooLarge, Message = CaseFileJson.TooLarge(JsonPosition.Start, large.Length).Message });
    }

    [Fact]
    public void Memory_ends_before_a_value_without_end()
    {
        using var endless = new Endless("[ {}, { \"asOf\": \""u8.ToArray(), (byte)'x');

        var records = CaseFileJson.ReadAsync(endless).ToBlockingEnumerable().ToArray();

        records.Select(static r => r.CaseFile is not null).Should().Equal(true, false);
        records[1].Errors.Should().ContainSingle().Which.Code.Should().Be(JsonErrorCode.TooLarge);
        endless.Given.Should().BeLessThan(3L * RecordSplitter.MaxValueBytes);
    }

    [Fact]
    public async Task A_stream_that_breaks_gives_what_came_before()
    {
        using var stream = new Pieces("{}\n{}\n{"u8.ToArray(), 3, breaksAtEnd: true);
        var given = 0;

        var reading = async () =>
        {
            await foreach (var _ in CaseFileJson.ReadAsync(stream)) given++;
        };

        await reading.Should().ThrowAsync<IOException>();
        given.Should().Be(2);
    }

    private static CaseFileRecord[] Read(byte[] text, CaseFileLayout layout, int piece)
    {
        using var stream = new Pieces(text, piece);
        return [.. CaseFileJson.ReadAsync(stream, layout).ToBlockingEnumerable()];
    }
}

/// <summary>A stream that gives a few bytes at a time.</summary>
internal sealed class Pieces(byte[] text, int piece, bool waitsAtEnd = false, bool breaksAtEnd = false) : MemoryStream(text)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position == Length && breaksAtEnd) throw new IOException("The line is cut.");
        if (Position == Length && waitsAtEnd) await Task.Delay(Timeout.Infinite, CancellationToken.None);
        return await base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}

/// <summary>A stream that never ends.</summary>
internal sealed class Endless(byte[] beginning, byte forever) : MemoryStream
{
    public long Given { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        buffer.Span.Fill(forever);
        if (Given == 0) beginning.CopyTo(buffer.Span);
        Given += buffer.Length;
        return ValueTask.FromResult(buffer.Length);
    }
}
