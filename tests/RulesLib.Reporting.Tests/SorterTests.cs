using System.Text;

using RulesLib.Reporting.Sorting;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>Sorting in bounded memory.</summary>
public sealed class SorterTests : IDisposable
{
    private const int Budget = 1 << 18;

    private readonly string _parent = Directory.CreateTempSubdirectory("sorter-").FullName;

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    [Theory]
    [InlineData(100)]
    [InlineData(10_000)]
    [InlineData(200_000)]
    public void Records_come_out_sorted_however_many_and_within_the_budget(int count)
    {
        using var folder = new SpillFolder(_parent);
        using var sorter = new RecordSorter(folder, Budget);
        foreach (var (key, value) in Records(count)) sorter.Add(key, value);
        sorter.Complete(CancellationToken.None);

        var expected = Records(count).OrderBy(static r => Convert.ToHexString(r.Key), StringComparer.Ordinal).ThenBy(static r => Convert.ToHexString(r.Value), StringComparer.Ordinal).Select(static r => Encoding.UTF8.GetString(r.Value));
        sorter.Read([]).Select(static value => Encoding.UTF8.GetString(value.Span)).Should().Equal(expected);
        sorter.Read([]).Should().HaveCount(count, "it can be read again");
        sorter.Peak.Should().BeLessThanOrEqualTo(Budget);
        sorter.Spills.Should().BeGreaterThanOrEqualTo(count >= 10_000 ? 2 : 0);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(50_000)]
    public void A_prefix_finds_its_records_in_memory_and_on_disk(int count)
    {
        using var folder = new SpillFolder(_parent);
        using var sorter = new RecordSorter(folder, Budget);
        foreach (var (key, value) in Records(count)) sorter.Add(key, value);
        sorter.Complete(CancellationToken.None);

        foreach (var prefix in new[] { "0", "25", "7-nobody", "9", "99" })
        {
            var bytes = Encoding.UTF8.GetBytes(prefix);
            sorter.Read(bytes).Count().Should().Be(Records(count).Count(r => r.Key.AsSpan().StartsWith(bytes)), "prefix {0}", prefix);
        }
    }

    [Fact]
    public void A_record_larger_than_a_chunk_is_kept_whole()
    {
        using var folder = new SpillFolder(_parent);
        using var sorter = new RecordSorter(folder, Budget);
        var large = Enumerable.Range(0, 200_000).Select(static i => (byte)i).ToArray();
        sorter.Add("b"u8, large);
        sorter.Add("a"u8, "small"u8);
        sorter.Complete(CancellationToken.None);

        sorter.Read([]).Last().ToArray().Should().Equal(large);
    }

    [Fact]
    public void Nothing_stays_on_disk()
    {
        using (var folder = new SpillFolder(_parent))
        using (var sorter = new RecordSorter(folder, Budget))
        {
            foreach (var (key, value) in Records(20_000)) sorter.Add(key, value);
            sorter.Complete(CancellationToken.None);
            Directory.EnumerateFileSystemEntries(_parent).Should().NotBeEmpty();
        }

        Directory.EnumerateFileSystemEntries(_parent).Should().BeEmpty();
    }

    [Fact]
    public void Rows_on_disk_are_readable_by_their_owner_only()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new SpillFolder(_parent);
        var mode = File.GetUnixFileMode(Path.GetDirectoryName(folder.NewFile())!);

        mode.Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_docket_is_the_same_spilled_or_not_and_in_whatever_order_its_rows_come()
    {
        var rows = Campaign(6_000).ToArray();
        var shuffled = rows.ToArray();
        new Random(7).Shuffle(shuffled);
        using var inMemory = Docket(rows);
        using var spilled = Docket(shuffled, o => (o.MemoryBudget, o.SpillFolder) = (1 << 19, _parent));

        spilled.Spills.Should().BeGreaterThan(3);
        inMemory.Spills.Should().Be(0);
        spilled.PeakBytes.Should().BeLessThanOrEqualTo(1 << 19);
        Files(spilled).Should().Equal(Files(inMemory));
    }

    [Fact]
    public void A_row_survives_its_way_over_the_disk()
    {
        using var codec = new RowCodec();
        foreach (var row in Campaign(200).Append(new DocketRow { Source = "x", AsOf = AsOf }).Append(Row(1) with { Outstanding = -0.01m, Year = null, Gaps = SupervisionGaps.NotEnded, PossibleLabels = [] }))
        {
            var item = new DocketCase(row, CaseMovement.Moved, row.Label, AsOf) { About = Enforcement.Rules.Cure.VerifyReport };

            codec.Read(codec.Write(item).ToArray()).Should().BeEquivalentTo(item);
        }
    }

    private static IEnumerable<(byte[] Key, byte[] Value)> Records(int count)
    {
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            var key = random.Next(count).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return (Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes($"{key} {random.Next(3)} {new string('x', random.Next(40))}"));
        }
    }

    private string[] Files(Docket docket)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_parent, Guid.NewGuid().ToString("N"))).FullName;
        var files = DocketWriter.Write(docket, folder, DocketFormats.Json | DocketFormats.Html);
        return [.. files.Select(file => File.ReadAllText(Path.Combine(folder, file)))];
    }
}
