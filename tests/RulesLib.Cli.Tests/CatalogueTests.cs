using System.Text.Json;

using RulesLib.Cli.Output;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Law;

namespace RulesLib.Cli.Tests;

/// <summary>The account of the legal catalogue, and the catalogue as pages.</summary>
public sealed class CatalogueTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_account_tells_every_row_with_its_handling_reason_and_types()
    {
        var answer = await _tool.Run("rules", "--account", "--format", "json", "--lang", "en");

        answer.Code.Should().Be(ExitCode.Answered);
        var rows = Rows(answer);
        rows.Should().HaveCount(CatalogueAccount.Of(EnforcementEvaluator.Create().Catalog).Count);
        foreach (var row in rows)
        {
            row.EnumerateObject().Select(static p => p.Name).Should().Equal("id", "handling", "reason", "types");
            row.GetProperty("handling").GetString().Should().BeOneOf("rule", "parameter", "calculation", "deadline", "remedy", "switch", "effect", "reference", "excluded");
            foreach (var type in row.GetProperty("types").EnumerateArray())
                typeof(CatalogueAccount).Assembly.GetType(type.GetString()!).Should().NotBeNull("{0} names {1}", row.GetProperty("id"), type);
        }
    }

    [Theory]
    [InlineData("ZB-02", "rule", "Execution notice")]
    [InlineData("lx-02", "calculation", "0.0175 %")]
    [InlineData("QX-24", "deadline", "Decision on filing within 7 days")]
    [InlineData("TZ-11", "excluded", "A draft that is not in force")]
    public async Task One_row_is_found_by_its_id(string id, string handling, string reason)
    {
        var row = Rows(await _tool.Run("rules", "--account", "--id", id, "--format", "json", "--lang", "en")).Single();

        row.GetProperty("id").GetString().Should().BeEquivalentTo(id);
        row.GetProperty("handling").GetString().Should().Be(handling);
        row.GetProperty("reason").GetString().Should().Contain(reason);
    }

    [Fact]
    public async Task The_account_can_be_read_in_both_languages()
    {
        (await _tool.Run("rules", "--account")).Out.Should().ContainAll("ZB-02", "规则：", "目录共");
        (await _tool.Run("rules", "--account", "--lang", "en")).Out.Should().ContainAll("ZB-02", "rule: ", "rows of the catalogue");
    }

    [Theory]
    [InlineData("there is no", "rules", "--id", "ZB-2")]
    [InlineData("ZB-02", "rules", "--account", "--id", "ZB-2")]
    [InlineData("text or json", "rules", "--account", "--format", "md")]
    [InlineData("--account", "rules", "--account", "--as-of", "2018-04-28")]
    [InlineData("--account", "rules", "--account", "--instrument", "终本规定")]
    [InlineData("--format md", "rules", "--out", "pages")]
    [InlineData("--format md", "rules", "--out", "pages", "--format", "md", "--pack", "kz")]
    [InlineData("--format md", "rules", "--out", "pages", "--format", "md", "--account")]
    public async Task What_does_not_go_together_is_bad_input(string told, params string[] args)
    {
        var answer = await _tool.Run(args);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain(told);
        answer.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task The_pages_are_written_into_a_folder()
    {
        var folder = Path.Combine(_tool.Folder, "pages");

        (await _tool.Run("rules", "--format", "md", "--out", folder)).Code.Should().Be(ExitCode.Answered);
        Read(folder).Should().BeEquivalentTo(CataloguePages.All());
        (await _tool.Run("rules", "--format", "md", "--out", Path.Combine(_tool.Write("file", ""), "below"))).Code.Should().Be(ExitCode.BadInput);
    }

    [Fact]
    public void The_pages_tell_rules_conditions_and_articles()
    {
        var pages = CataloguePages.All();

        pages["en/closing.md"].Should().ContainAll("### ZB-02 Execution notice", "| requires |", "art. 1", "法〔2016〕373号", "2016-12-01");
        pages["zh-CN/closing.md"].Should().ContainAll("### ZB-02 ", "| 要求 |", "第1条", "可补正");
        pages["en/instruments.md"].Should().ContainAll("[ZB-02](closing.md#zb-02)", "parameter `interim-termination.waiting-months`", "calculation `DelayInterest`", "deadline QX-24", "remedy ZB-27", "**nothing**");
        pages["en/packs.md"].Should().ContainAll("## kz", "### KZ-01 ", "## jiangling-2024");
        pages.Values.Should().OnlyContain(static text => text.EndsWith('\n') && !text.Contains('\r'));
        pages.Values.SelectMany(static text => text.Split('\n')).Where(static line => line.StartsWith('|')).Should().OnlyContain(static line => line.EndsWith(" |"));
    }

    /// <summary>Set RULESLIB_UPDATE_GOLDEN=1 to write the pages anew, or run <c>ruleslib rules --format md --out docs/catalogue</c>.</summary>
    [Fact]
    public void The_pages_in_the_repository_are_those_of_the_rules()
    {
        var folder = Path.Combine(Root(), "docs", "catalogue");
        var pages = CataloguePages.All();
        if (Environment.GetEnvironmentVariable("RULESLIB_UPDATE_GOLDEN") == "1")
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            foreach (var (name, text) in pages)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        var written = Read(folder);
        written.Keys.Should().BeEquivalentTo(pages.Keys);
        pages.Where(page => written[page.Key] != page.Value).Select(static page => page.Key).Should().BeEmpty("the pages are stale: run 'ruleslib rules --format md --out docs/catalogue'");
    }

    private static Dictionary<string, string> Read(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), static file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    // Source paths are rewritten in deterministic builds: look upwards from where the tests run.
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RulesLib.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("RulesLib.sln is not above the tests.");
    }

    private static IReadOnlyList<JsonElement> Rows(Answer answer) => [.. JsonDocument.Parse(answer.Out).RootElement.EnumerateArray()];
}
