using System.Text;
using System.Text.Json;

using MiniExcelLibs;

using RulesLib.Cli.Input.Spreadsheet;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Tests;

public sealed class SpreadsheetTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_example_of_the_template_is_a_case()
    {
        var file = Path.Combine(_tool.Folder, "模板.xlsx");
        SheetTemplate.Write(file);

        var record = Read(file).Should().ContainSingle().Subject;

        record.Errors.Should().BeEmpty();
        record.Line.Should().Be(2);
        var read = record.CaseFile!;
        read.Case.Number.Value.Text.Should().Be("(2017)甘0402执123号");
        read.Debtors.IsComplete.Should().BeTrue();
        read.Debtors.Select(static d => d.Kind.Value).Should().Equal(PartyKind.NaturalPerson, PartyKind.LegalPerson);
        read.Debtors.Should().OnlyContain(static d => d.Notice.IssuedOn == new DateOnly(2017, 10, 12), "one value holds for all");
        read.Debtors[0].Listings.Should().BeEmpty();
        read.Debtors[0].Listings.IsComplete.Should().BeTrue();
        read.Debtors[0].DiedOn.IsUnknown.Should().BeTrue("a blank is unknown");
        read.Assets.IsComplete.Should().BeTrue();
        read.Assets.Should().BeEmpty();
        read.Amounts.PerformedInFullOn.IsNone.Should().BeTrue();
        read.Closure.Method.Value.Should().Be(ClosureMethod.InterimTermination);
        Directory.GetFiles(_tool.Folder).Should().ContainSingle("nothing unfinished is left behind");
    }

    [Fact]
    public void Every_column_stands_for_a_fact_of_its_kind()
    {
        foreach (var column in SheetColumn.All)
        {
            var type = typeof(CaseFile);
            foreach (var step in column.Path.Split('.'))
            {
                var name = step.Split('[')[0];
                var property = type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..]);
                property.Should().NotBeNull("{0}", column.Path);
                type = property!.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(KnownList<>) ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            }

            var isList = column.Kind is CellKind.Words or CellKind.NothingFound;
            (column.Kind switch
            {
                CellKind.Day => type == typeof(KnownDate),
                CellKind.YesNo => type == typeof(Truth),
                CellKind.Sum => type == typeof(Known<decimal>),
                CellKind.Word => type.IsGenericType && type.GetGenericArguments()[0].IsEnum,
                CellKind.Words => type.IsEnum,
                CellKind.NothingFound => type == typeof(QueryResult),
                _ => type == typeof(Known<string>) || type == typeof(Known<CaseNumber>),
            }).Should().BeTrue("{0} ({1})", column.Path, isList);
        }

        SheetColumn.All.Select(static c => c.Heading).Should().OnlyHaveUniqueItems();
        SheetColumn.All.Select(static c => c.Path).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("2018/4/8", "2018-04-08")]
    [InlineData("2018.4.8", "2018-04-08")]
    [InlineData("2018年4月8日", "2018-04-08")]
    [InlineData("2018-04-08", "2018-04-08")]
    [InlineData("2018年4月", "2018-04")]
    [InlineData("2018", "2018")]
    [InlineData("无", "none")]
    [InlineData(" ", "unknown")]
    public void Days_are_read_as_people_write_them(string cell, string day) =>
        Csv(("立案日期", cell), ("法院", "甲")).CaseFile!.Case.FiledOn.ToString().Should().Be(day);

    [Theory]
    [InlineData("1,234.50", 1234.5)]
    [InlineData("1234元", 1234)]
    [InlineData("0", 0)]
    public void Sums_are_read_as_people_write_them(string cell, double sum) => Csv(("已到位金额", $"\"{cell}\"")).CaseFile!.Amounts.Received.Value.Should().Be((decimal)sum);

    [Fact]
    public void Cells_of_a_workbook_may_be_real_days_and_numbers()
    {
        var file = Path.Combine(_tool.Folder, "cases.xlsx");
        MiniExcel.SaveAs(file, new[] { new Dictionary<string, object?> { ["案号"] = "(2017)甘0402执1号", ["立案日期"] = new DateTime(2017, 10, 9), ["已到位金额"] = 186000.55, ["备注"] = "不读", ["下落不明"] = "否", ["被执行人"] = "张某甲" } });

        var read = Read(file).Single().CaseFile!;

        read.Case.FiledOn.ToString().Should().Be("2017-10-09");
        read.Amounts.Received.Value.Should().Be(186000.55m);
        read.Debtors[0].WhereaboutsUnknown.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Bad_cells_are_named_by_sheet_row_and_column_and_hide_no_other_row()
    {
        var file = Path.Combine(_tool.Folder, "cases.xlsx");
        Dictionary<string, object?>[] rows =
        [
            Row("(2017)甘0402执1号", "2017-10-09", "否", "张某甲", "2017-10-12", "终本"),
            Row("二号案", "2017-02-30", "不清楚", "张某甲；李某乙", "2017-10-12；2017-10-13；2017-10-14", "魔法"),
            Row("(2017)甘0402执3号", null, null, null, null, null),
        ];
        MiniExcel.SaveAs(file, rows, sheetName: "案件");

        var records = Read(file).ToArray();

        records.Select(static r => (r.Index, r.Line, r.CaseFile is not null)).Should().Equal((0, 2, true), (1, 3, false), (2, 4, true));
        records[1].Errors.Select(static e => e.Path).Should().BeEquivalentTo("案件!A3（案号）", "案件!B3（立案日期）", "案件!C3（下落不明）", "案件!E3（执行通知书发出日期）", "案件!F3（结案方式）");
        records[1].Errors.Select(static e => (e.Line, e.Column)).Should().BeEquivalentTo([(3, 1), (3, 2), (3, 3), (3, 5), (3, 6)]);
        records[1].Errors.Single(static e => e.Column == 6).Message.Should().Contain("终结本次执行程序", "the allowed words are told");
        records[1].Errors.Single(static e => e.Column == 2).Message.Should().Contain("2018-04-28");
        records[1].Errors.Should().NotContain(static e => e.Message.Contains("魔法") || e.Message.Contains("不清楚"), "values may be personal");

        static Dictionary<string, object?> Row(string number, string? filed, string? untraced, string? debtors, string? issued, string? method) => new()
        {
            ["案号"] = number,
            ["立案日期"] = filed,
            ["下落不明"] = untraced,
            ["被执行人"] = debtors,
            ["执行通知书发出日期"] = issued,
            ["结案方式"] = method,
        };
    }

    [Fact]
    public void Values_for_several_debtors_stand_in_their_order()
    {
        var read = Csv(("被执行人", "张某甲；李某乙;王某丙"), ("执行通知书发出日期", "2018-01-02；无；"), ("下落不明", "是")).CaseFile!;

        read.Debtors.Select(static d => d.Notice.IssuedOn.ToString()).Should().Equal("2018-01-02", "none", "unknown");
        read.Debtors.Should().OnlyContain(static d => d.WhereaboutsUnknown.IsTrue);
    }

    [Fact]
    public void A_list_whose_members_are_not_named_may_be_longer()
    {
        var read = Csv(("执行通知书发出日期", "2018-01-02")).CaseFile!;

        read.Debtors.IsComplete.Should().BeFalse();
        read.Debtors.Should().ContainSingle();
        read.Assets.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [InlineData("UTF-8")]
    [InlineData("GB18030")]
    public void Csv_is_read_in_the_encodings_of_Chinese_systems(string encoding)
    {
        var file = Path.Combine(_tool.Folder, "cases.csv");
        File.WriteAllBytes(file, CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes("案号,法院\n(2017)甘0402执1号,白银\n") ?? Encoding.UTF8.GetBytes("案号,法院\n(2017)甘0402执1号,白银\n"));

        Read(file).Single().CaseFile!.Case.Court.Value.Should().Be("白银");
    }

    [Fact]
    public async Task Spreadsheets_are_judged_like_any_other_file()
    {
        var good = Path.Combine(_tool.Folder, "a.xlsx");
        SheetTemplate.Write(good);
        _tool.Write("b.csv", "案号,立案日期\n(2017)甘0402执1号,2017-13-01\n");
        _tool.Write("c.csv", "案号,立案日起\n(2017)甘0402执1号,2017-12-01\n");
        _tool.Write("d.xlsx", "no workbook");

        var answer = await _tool.Run("evaluate", _tool.Folder, "--format", "json");

        answer.Code.Should().Be(ExitCode.BadInput);
        JsonDocument.Parse(answer.Out).RootElement.EnumerateArray().Select(static r => r.GetProperty("caseNumber").GetString()).Should().Equal("(2017)甘0402执123号");
        answer.ErrorLines.Should().HaveCount(3);
        answer.ErrorLines[0].Should().Contain("b.csv(2,2) b.csv!B2（立案日期）");
        answer.ErrorLines[1].Should().Contain("c.csv: c.csv!B: no such heading");
        answer.ErrorLines[2].Should().Contain("d.xlsx: the spreadsheet cannot be read");
    }

    private CaseFileRecord Csv(params (string Heading, string Cell)[] cells) =>
        Read(_tool.Write("one.csv", $"{string.Join(',', cells.Select(static c => c.Heading))}\n{string.Join(',', cells.Select(static c => c.Cell))}\n")).Single();

    private static List<CaseFileRecord> Read(string file)
    {
        using var stream = File.OpenRead(file);
        return [.. SheetReader.ReadAsync(stream, file, CancellationToken.None).ToBlockingEnumerable()];
    }
}
