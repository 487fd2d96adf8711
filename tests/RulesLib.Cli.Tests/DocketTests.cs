using System.Text.Json;

using RulesLib.Reporting;

namespace RulesLib.Cli.Tests;

public sealed class DocketTests : IDisposable
{
    private readonly Tool _tool = new();

    private string Out => Path.Combine(_tool.Folder, "week-17");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_folder_of_cases_becomes_a_docket()
    {
        Cases();

        var answer = await _tool.Run("docket", Path.Combine(_tool.Folder, "cases"), "--out", Out, "--as-of", "2018-04-28", "--title", "白银区法院");

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Error.Should().BeEmpty();
        answer.Out.Should().ContainAll("审查 3 = 合格 0 + 待处理 2 + 待核 1", "不在评判范围：1", "docket.html", "docket.xlsx");
        Files(Out).Should().BeEquivalentTo(DocketFiles.Report, DocketFiles.Workbook, DocketFiles.Summary, DocketFiles.Cases);
        File.ReadAllText(Path.Combine(Out, DocketFiles.Report)).Should().ContainAll("白银区法院", "(2017)甘0402执123号").And.NotContainAny("张三丰", "李四光");
    }

    [Fact]
    public async Task A_bad_record_is_told_counted_and_stops_nothing()
    {
        var file = _tool.Write("cases.jsonl", CaseTexts.Termination(CaseTexts.NoNotice) + "\n{ \"nonsense\": 1 }\n" + CaseTexts.FullPerformance() + "\n");

        var answer = await _tool.Run("docket", file, "--out", Out, "--as-of", "2018-04-28");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain("cases.jsonl");
        Summary(Out).GetProperty("unreadable").GetInt64().Should().Be(1);
        Summary(Out).GetProperty("ledger").GetProperty("total").GetProperty("reviewed").GetInt64().Should().Be(2);
    }

    [Fact]
    public async Task A_week_later_it_is_told_what_moved()
    {
        var (next, file) = (Path.Combine(_tool.Folder, "week-18"), _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice)));
        await _tool.Run("docket", file, "--out", Out, "--as-of", "2018-04-28");

        var answer = await _tool.Run("docket", file, "--out", next, "--as-of", "2018-05-08", "--previous", Out, "--lang", "en");

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Out.Should().ContainAll("10 days since the docket before", DocketFiles.LeadershipReport);
        Files(next).Should().Contain(DocketFiles.Weekly);
        Summary(next).GetProperty("change").GetProperty("movements").GetProperty("unmoved").GetInt64().Should().Be(1);
    }

    [Theory]
    [InlineData("html", new[] { DocketFiles.Report })]
    [InlineData("xlsx", new[] { DocketFiles.Workbook })]
    [InlineData("json", new[] { DocketFiles.Cases, DocketFiles.Summary })]
    public async Task Only_what_is_asked_for_is_written(string format, string[] files)
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        await _tool.Run("docket", file, "--out", Out, "--as-of", "2018-04-28", "--format", format);

        Files(Out).Should().BeEquivalentTo(files);
    }

    [Fact]
    public async Task Names_are_shown_to_those_entitled()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        await _tool.Run("docket", file, "--out", Out, "--as-of", "2018-04-28", "--unmask");

        File.ReadAllText(Path.Combine(Out, DocketFiles.Cases)).Should().Contain("张三丰");
    }

    [Fact]
    public async Task The_campaign_is_told_in_a_file_of_its_own()
    {
        var (file, sheet) = (_tool.Write("case.json", CaseTexts.Termination()), _tool.Write("campaign.json", """{ "totalStaff": 160, "committedStaff": 53 }"""));

        await _tool.Run("docket", file, "--out", Out, "--as-of", "2018-04-28", "--campaign", sheet);

        Summary(Out).GetProperty("readiness").GetProperty("shortfalls")[0].GetProperty("missing").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("--previous", "nowhere", "there is no docket here")]
    [InlineData("--campaign", "nowhere.json", "cannot be read")]
    [InlineData("--memory", "0", "--memory like 128")]
    [InlineData("--format", "pdf", "pdf")]
    public async Task A_wrong_option_is_told_before_anything_is_written(string option, string value, string told)
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        var answer = await _tool.Run("docket", file, "--out", Out, option, value);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain(told);
        Directory.Exists(Out).Should().BeFalse();
    }

    [Fact]
    public async Task A_campaign_file_that_is_none_is_told_with_its_line()
    {
        var (file, sheet) = (_tool.Write("case.json", CaseTexts.Termination()), _tool.Write("campaign.json", "{\n \"staff\": 53 }"));

        var answer = await _tool.Run("docket", file, "--out", Out, "--campaign", sheet);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll("campaign.json", "line 2");
    }

    [Fact]
    public async Task The_docket_before_is_not_written_over()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());
        await _tool.Run("docket", file, "--out", Out, "--as-of", "2018-04-28");

        var answer = await _tool.Run("docket", file, "--out", Out, "--previous", Out + "/");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain("same folder");
    }

    [Fact]
    public async Task Without_a_case_nothing_is_written()
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "empty"));

        (await _tool.Run("docket", Path.Combine(_tool.Folder, "empty"), "--out", Out)).Code.Should().Be(ExitCode.NothingFound);

        Directory.Exists(Out).Should().BeFalse();
    }

    [Fact]
    public async Task Where_it_cannot_be_written_that_is_told()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        var answer = await _tool.Run("docket", file, "--out", file);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain("cannot be written there");
    }

    [Fact]
    public async Task A_stopped_run_leaves_nothing_behind()
    {
        Cases();
        using var stop = new CancellationTokenSource();
        _tool.Configure = _ => stop.Cancel();

        var answer = await _tool.Run(stop.Token, "docket", Path.Combine(_tool.Folder, "cases"), "--out", Out);

        answer.Code.Should().Be(ExitCode.Cancelled);
        Directory.Exists(Out).Should().BeFalse();
    }

    [Fact]
    public async Task Help_teaches()
    {
        var answer = await _tool.Run("docket", "--help");

        answer.Out.Should().ContainAll("--previous", "docket.xlsx", "--unmask", "campaign.json", "Exit codes");
    }

    private static IEnumerable<string?> Files(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName);

    private static JsonElement Summary(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, DocketFiles.Summary))).RootElement;

    private void Cases()
    {
        _tool.Write("cases/a.json", CaseTexts.Termination(CaseTexts.NoNotice));
        _tool.Write("cases/b.jsonl", CaseTexts.Termination(CaseTexts.NoNotice, number: "(2017)甘0402执124号") + "\n" + CaseTexts.FullPerformance() + "\n" + CaseTexts.Old());
    }
}
