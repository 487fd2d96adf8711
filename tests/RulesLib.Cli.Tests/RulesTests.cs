using System.Text.Json;

using RulesLib.Enforcement;
using RulesLib.Enforcement.Law;

namespace RulesLib.Cli.Tests;

public sealed class RulesTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Json_lists_every_rule_with_every_field()
    {
        var answer = await _tool.Run("rules", "--format", "json");

        answer.Code.Should().Be(ExitCode.Answered);
        var rules = Rules(answer);
        rules.Should().HaveCount(EnforcementEvaluator.Create().Catalog.Rules.Length);
        foreach (var rule in rules)
        {
            rule.EnumerateObject().Select(static p => p.Name).Should().Contain(["id", "title", "stage", "kind", "citations", "from", "to", "anchor", "confidence", "verified"]);
            rule.GetProperty("title").EnumerateObject().Select(static p => p.Name).Should().Equal("zh-CN", "en");
            DateOnly.TryParseExact(rule.GetProperty("from").GetString(), "yyyy-MM-dd", out _).Should().BeTrue();
            foreach (var citation in rule.GetProperty("citations").EnumerateArray())
                citation.EnumerateObject().Select(static p => p.Name).Should().Contain(["instrument", "number", "article"]);
        }
    }

    [Fact]
    public async Task A_rule_is_found_by_id_and_its_citation_is_told()
    {
        var rule = Rules(await _tool.Run("rules", "--id", "zb-02", "--format", "json")).Single();

        rule.GetProperty("id").GetString().Should().Be("ZB-02");
        rule.GetProperty("kind").GetString().Should().Be("duty");
        rule.GetProperty("anchor").GetString().Should().Be("ruling");
        rule.GetProperty("from").GetString().Should().Be("2016-12-01");
        rule.GetProperty("to").ValueKind.Should().Be(JsonValueKind.Null);
        var citation = rule.GetProperty("citations")[0];
        citation.GetProperty("instrument").GetString().Should().Be(Instruments.InterimTermination.Title);
        citation.GetProperty("number").GetString().Should().Be("法〔2016〕373号");
        citation.GetProperty("article").GetString().Should().StartWith("第1条");
    }

    [Fact]
    public async Task An_alias_leads_to_its_rule() =>
        Rules(await _tool.Run("rules", "--id", "VO-01", "--format", "json")).Select(static r => r.GetProperty("id").GetString()).Should().Equal("VO-00");

    [Theory]
    [InlineData("ZB-2")]
    [InlineData("ZB02")]
    public async Task An_unknown_id_is_answered_with_the_nearest(string id)
    {
        var answer = await _tool.Run("rules", "--id", id);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll(id, "ZB-02");
        answer.Out.Should().BeEmpty();
    }

    [Theory]
    [InlineData("InterimTermination")]
    [InlineData("终本规定")]
    [InlineData("法〔2016〕373号")]
    [InlineData("《最高人民法院关于严格规范终结本次执行程序的规定（试行）》")]
    public async Task Rules_are_found_by_any_name_of_a_document(string name)
    {
        var rules = Rules(await _tool.Run("rules", "--instrument", name, "--format", "json"));

        rules.Select(static r => r.GetProperty("id").GetString()).Should().Contain("ZB-02");
        rules.Should().OnlyContain(static r => r.GetProperty("citations").EnumerateArray().Any(static c => c.GetProperty("instrumentId").GetString() == "InterimTermination"));
    }

    [Fact]
    public async Task An_unknown_document_is_answered_with_the_nearest()
    {
        var answer = await _tool.Run("rules", "--instrument", "终本规");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll("终本规定", "InterimTermination");
    }

    [Fact]
    public async Task A_day_keeps_the_rules_in_force_and_shows_the_articles_of_that_day()
    {
        var before = await _tool.Run("rules", "--id", "ZB-02", "--as-of", "2016-11-30", "--format", "json");
        var on = await _tool.Run("rules", "--as-of", "2016-12-01", "--format", "json");
        var text = await _tool.Run("rules", "--id", "ZB-02", "--as-of", "2016-12-01");

        before.Code.Should().Be(ExitCode.NothingFound);
        before.Out.Should().Be("[]\n");
        before.Error.Should().NotBeEmpty();
        Rules(on).Select(static r => r.GetProperty("id").GetString()).Should().Contain("ZB-02");
        Rules(on).Should().OnlyContain(static r => string.CompareOrdinal(r.GetProperty("from").GetString(), "2016-12-01") <= 0);
        text.Out.Should().ContainAll("ZB-02", "终本规定第1条", "2016-12-01");
    }

    [Fact]
    public async Task Articles_follow_the_edition_of_the_day()
    {
        var old = Articles(await _tool.Run("rules", "--id", "SX-01", "--as-of", "2016-01-01", "--format", "json"));
        var latest = Articles(await _tool.Run("rules", "--id", "SX-01", "--format", "json"));

        old.Should().NotBeEmpty().And.NotEqual(latest);

        static IReadOnlyList<string?> Articles(Answer answer) =>
            [.. Rules(answer).SelectMany(static r => r.GetProperty("citations").EnumerateArray()).Select(static c => $"{c.GetProperty("number")} {c.GetProperty("article")}")];
    }

    [Fact]
    public async Task The_text_can_be_read_in_both_languages()
    {
        (await _tool.Run("rules", "--id", "ZB-02")).Out.Should().ContainAll("ZB-02", "结案", "义务", "2016-12-01 起", "裁定日", "终本规定第1条");
        (await _tool.Run("rules", "--id", "ZB-02", "--lang", "en")).Out.Should().ContainAll("ZB-02", "Closing", "duty", "from 2016-12-01", "art. 1");
    }

    [Fact]
    public async Task Markdown_has_a_table_a_stage()
    {
        var text = (await _tool.Run("rules", "--format", "md")).Out;

        text.Should().StartWith("# ").And.ContainAll("## 结案", "## 惩戒", "| ZB-02 |");
        text.Split('\n').Where(static line => line.StartsWith('|')).Should().OnlyContain(static line => line.Replace("\\|", "", StringComparison.Ordinal).Count(static c => c == '|') == 8);
    }

    private static IReadOnlyList<JsonElement> Rules(Answer answer) => [.. JsonDocument.Parse(answer.Out).RootElement.EnumerateArray()];
}
