using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

using MiniExcelLibs;

using RulesLib.Enforcement.Rules;
using RulesLib.Reporting.Output;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>What a docket is written to.</summary>
public sealed class WriterTests : IDisposable
{
    // What people put into fields, and what must not happen.
    private const string Formula = "=HYPERLINK(\"http://evil\",\"x\")";
    private const string Markup = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";

    private static readonly XNamespace s_sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly string _folder = Directory.CreateTempSubdirectory("writer-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sheets_have_headings_real_days_and_real_numbers()
    {
        Write(Incomplete(1));

        var sheets = MiniExcel.GetSheetNames(Path.Combine(_folder, DocketFiles.Workbook));
        sheets.Should().StartWith("目录").And.Contain(["底数（按法院）", "待完善终本清单", "指标与口径"]);
        var row = Sheet("待完善终本清单").Single();
        row["案号"].Should().Be("(2017)甘0402执1号");
        row["问题及依据"].Should().Be("ZB-18 终本前未约谈申请执行人（终本规定第5条）");
        row["期限"].Should().Be(new DateTime(2018, 5, 28));
        row["尚未执行金额"].Should().Be(100_000d);
        row["状态"].Should().Be("新列");
        row["责任人"].Should().Be("承办人");
        Sheet("底数（按法院）").Select(static line => line["审查"]).Should().Equal(1d, 1d);
    }

    [Fact]
    public void Every_sheet_has_a_frozen_heading_and_filters()
    {
        Write(Incomplete(1), NonCompliant(2));

        using var archive = ZipFile.OpenRead(Path.Combine(_folder, DocketFiles.Workbook));
        foreach (var entry in archive.Entries.Where(static e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            var sheet = XDocument.Load(stream);
            sheet.Descendants(s_sheet + "pane").Single().Attribute("ySplit")!.Value.Should().Be("1");
            sheet.Descendants(s_sheet + "autoFilter").Should().ContainSingle();
            sheet.Descendants(s_sheet + "f").Should().BeEmpty("no cell is a formula");
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("$=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(1)")]
    [InlineData("  =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("\r\n=1+1")]
    [InlineData("＝1+1")]
    public void No_text_becomes_a_formula(string text)
    {
        Workbook.Safe(text).Should().StartWith("'");
        Write(Incomplete(1) with { Court = text });

        Sheet("待完善终本清单").Single()["执行法院"].Should().BeOfType<string>().Which.Should().StartWith("'").And.NotContainAny("\t", "\r", "\n");
    }

    [Theory]
    [InlineData("白银市白银区人民法院")]
    [InlineData("(2018)甘0402执1号")]
    [InlineData("100")]
    public void Ordinary_text_stays_as_it_is(string text) => Workbook.Safe(text).Should().Be(text);

    [Theory]
    [InlineData(31_999, false)]
    [InlineData(32_000, false)]
    [InlineData(32_001, true)]
    public void A_cell_is_cut_before_it_is_too_long(int length, bool cut)
    {
        var safe = Workbook.Safe(new string('长', length));

        safe.Length.Should().Be(Math.Min(length, 32_000));
        safe.EndsWith("……", StringComparison.Ordinal).Should().Be(cut);
    }

    [Fact]
    public void A_cell_cut_in_the_middle_of_a_character_can_still_be_written()
    {
        Write(Incomplete(1) with { Court = string.Concat(Enumerable.Repeat("𠀀", 20_000)), Division = "\uD840", Handler = "a\u0001b\uFFFEc" });

        var row = Sheet("待完善终本清单").Single();
        ((string)row["执行法院"]!).Length.Should().BeLessThanOrEqualTo(32_000);
        row["承办部门"].Should().BeOneOf(" ", "", null);
    }

    [Fact]
    public void Sheet_names_are_short_allowed_and_different()
    {
        var names = new List<string>();
        foreach (var title in new[] { "a[b]c:d*e?f/g\\h", new string('长', 60), new string('长', 60), new string('长', 60) + "x" }) names.Add(Workbook.NameFor(title, names));

        names.Should().OnlyHaveUniqueItems().And.OnlyContain(static name => name.Length <= 31 && name.All(static c => !"[]:*?/\\".Contains(c)));
    }

    [Fact]
    public void Markup_in_a_field_is_shown_and_not_run()
    {
        Write(Incomplete(1) with { Court = Markup, Handler = Markup, Findings = [Interview with { Text = Markup, Articles = Markup }], CaseNumber = Markup });

        var page = Read(DocketFiles.Report);
        page.Should().NotContainAny("<script", "<img", "onerror=alert(1)>\"").And.Contain("&lt;script&gt;");
    }

    [Fact]
    public void Marks_that_turn_text_around_are_taken_out()
    {
        Write(Incomplete(1) with { Court = "甲\u202E法院\u2028" });

        Read(DocketFiles.Report).Should().NotContain("\u202E").And.NotContain("\u2028").And.Contain("甲");
    }

    [Fact]
    public void A_page_is_one_file_without_script_and_without_addresses()
    {
        Write(Incomplete(1), NonCompliant(2));

        var page = Read(DocketFiles.Report);
        page.Should().Contain("<html lang=\"zh-CN\">").And.Contain("default-src 'none'").And.NotContainAny("<script", "http://", "https://", "url(", "@import");
        page.Should().Contain("<svg").And.Contain("role=\"img\"").And.Contain("<caption").And.Contain("scope=\"col\"");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_and_id_numbers_are_masked_unless_asked_otherwise(bool unmask)
    {
        var row = Incomplete(1) with { Gaps = SupervisionGaps.NoRound };
        using (var docket = Docket([row], o => o.Unmask = unmask)) DocketWriter.Write(docket, _folder);

        var line = Sheet("待完善终本清单").Single();
        (line["承办人"], line["包案领导"], line["被执行人"], line["证件号码"]).Should().Be(unmask ? ("张三", "李四", "王五", "620402199001011234") : ("张某", "李某", "王某", "6204**********34"));
        foreach (var file in Directory.GetFiles(_folder).Where(static file => !file.EndsWith(".xlsx", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            if (!unmask) text.Should().NotContainAny("张三", "李四", "王五", "620402199001011234");
        }

        Read(DocketFiles.Report).Should().Contain(unmask ? "张三" : "张某").And.Contain(unmask ? "内部资料" : "已遮掩");
        Read(DocketFiles.Cases).Should().Contain(unmask ? "620402199001011234" : "6204**********34");
    }

    [Fact]
    public void An_organisation_keeps_its_name()
    {
        Write(Incomplete(1) with { Debtor = "白银某有限公司", DebtorMayBePerson = false });

        Sheet("待完善终本清单").Single()["被执行人"].Should().Be("白银某有限公司");
    }

    [Fact]
    public void Two_handlers_whose_masks_are_the_same_stay_two()
    {
        Write(Incomplete(1), Incomplete(2) with { Handler = "张三丰" }, Incomplete(3) with { Handler = "赵六" });

        Sheet("待完善终本清单").Select(static line => line["承办人"]).Should().BeEquivalentTo(["张某1", "张某2", "赵某"]);
    }

    [Fact]
    public void The_summary_and_the_cases_can_be_read_by_programs()
    {
        Write(Incomplete(1), Row(2), Row(3, null));

        using var summary = JsonDocument.Parse(Read(DocketFiles.Summary));
        var total = summary.RootElement.GetProperty("ledger").GetProperty("total");
        (total.GetProperty("qualified").GetInt64(), total.GetProperty("toBeHandled").GetInt64(), total.GetProperty("open").GetInt64(), total.GetProperty("reviewed").GetInt64()).Should().Be((1, 1, 1, 3));
        var cases = Read(DocketFiles.Cases).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        cases.Select(static c => c.GetProperty("number").GetString()).Should().Equal("(2017)甘0402执1号", "(2017)甘0402执2号", "(2017)甘0402执3号");
        cases[0].GetProperty("steps")[0].GetProperty("cure").GetString().Should().Be("holdInterview");
        cases[2].GetProperty("label").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_stopped_run_leaves_the_folder_as_it_was()
    {
        using var docket = Docket(Campaign(300));
        using var stop = new CancellationTokenSource();
        File.WriteAllText(Path.Combine(_folder, DocketFiles.Report), "last week");
        stop.Cancel();

        FluentActions.Invoking(() => DocketWriter.Write(docket, _folder, cancellationToken: stop.Token)).Should().Throw<OperationCanceledException>();

        Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Should().Equal(DocketFiles.Report);
        Read(DocketFiles.Report).Should().Be("last week");
    }

    [Fact]
    public void A_run_that_fails_in_a_new_folder_leaves_no_folder()
    {
        using var docket = Docket([Row(1)]);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var folder = Path.Combine(_folder, "new");

        FluentActions.Invoking(() => DocketWriter.Write(docket, folder, cancellationToken: stop.Token)).Should().Throw<OperationCanceledException>();

        Directory.Exists(folder).Should().BeFalse();
    }

    [Fact]
    public void A_folder_holds_one_docket()
    {
        Write(Incomplete(1));
        File.WriteAllText(Path.Combine(_folder, DocketFiles.Bulletin), "of another docket");
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "of somebody");
        using var docket = Docket([Row(2)]);

        DocketWriter.Write(docket, _folder, DocketFormats.Html).Should().Equal(DocketFiles.Report);

        Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Should().BeEquivalentTo(DocketFiles.Report, "notes.txt");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_text_of_every_page_is_there_in_both_languages(string language)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
        var rows = Campaign(400).Select(static (row, i) => row with { Gaps = (SupervisionGaps)(i % 32), Outstanding = 2_000_000m }).ToArray();
        var first = Path.Combine(_folder, "first");
        using (var docket = Docket(rows, o => o.Culture = culture)) DocketWriter.Write(docket, first);
        using (var docket = Docket(rows.Skip(9), o =>
        {
            (o.AsOf, o.Culture, o.Previous, o.Title) = (AsOf.AddDays(70), culture, PreviousDocket.Open(first), "T");
            o.Campaign = new CampaignSheet { CommittedStaff = 53, StatedShare = 0.332m, Published = new(11_831, 8_793, 0, 20_625) };
        })) DocketWriter.Write(docket, _folder);

        foreach (var file in Directory.GetFiles(_folder, "*.html"))
        {
            var text = System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "(?s)<style>.*?</style>|<[^>]*>", " ");
            text.Should().NotMatchRegex(@"\b[A-Za-z]+\.[A-Za-z][A-Za-z.\-]+\b", "no key shows through in {0}", file);
            if (language == "en") System.Text.RegularExpressions.Regex.Replace(text, @"\([^)]*\)", "").Should().NotContainAny("案件", "清单", "逾期", "承办人");
        }
    }

    private IDictionary<string, object?>[] Sheet(string name) =>
        [.. MiniExcel.Query(Path.Combine(_folder, DocketFiles.Workbook), useHeaderRow: true, sheetName: name).Cast<IDictionary<string, object?>>()];

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder, file));

    private void Write(params DocketRow[] rows)
    {
        using var docket = Docket(rows);
        DocketWriter.Write(docket, _folder);
    }
}
