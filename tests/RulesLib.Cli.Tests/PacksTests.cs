using System.Text.Json;

using RulesLib.Enforcement.Packs;

namespace RulesLib.Cli.Tests;

public sealed class PacksTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Packs_are_listed_as_practice()
    {
        var answer = await _tool.Run("packs", "--lang", "en");

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Out.Should().ContainAll(RulePacks.All.Select(static pack => pack.Id)).And.ContainAll("practice, not law", "adds KZ-01");
    }

    [Fact]
    public async Task Packs_are_listed_as_json()
    {
        var answer = await _tool.Run("packs", "--format", "json");

        var packs = JsonDocument.Parse(answer.Out).RootElement.EnumerateArray().ToArray();
        packs.Select(static p => p.GetProperty("id").GetString()).Should().Equal(RulePacks.All.Select(static p => p.Id));
        packs.Should().OnlyContain(static p => !p.GetProperty("law").GetBoolean() && p.GetProperty("changes").GetArrayLength() > 0);
    }

    [Fact]
    public async Task A_case_is_judged_with_packs_in_the_order_given()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());
        var plain = await _tool.Run("evaluate", file, "--format", "json");
        var packed = await _tool.Run("evaluate", file, "--format", "json", "--pack", "kz", "--pack", "jiangling-2024");

        packed.Code.Should().Be(ExitCode.Answered);
        plain.Out.Should().NotContain("\"packs\"").And.NotContain("\"pack\"");
        var report = JsonDocument.Parse(packed.Out).RootElement[0];
        report.GetProperty("audit").GetProperty("packs").EnumerateArray().Select(static p => p.GetProperty("id").GetString()).Should().Equal("kz", "jiangling-2024");
        report.GetProperty("closure").GetProperty("assessments").EnumerateArray().Where(static a => a.GetProperty("rule").GetString() == "KZ-01").Should().OnlyContain(static a => a.GetProperty("pack").GetString() == "kz");
        (await _tool.Run("evaluate", file, "--pack", "kz")).Out.Should().Contain("规则包 kz");
    }

    [Fact]
    public async Task A_rule_of_a_pack_is_explained_and_listed()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        (await _tool.Run("why", file, "KZ-01", "--pack", "kz")).Code.Should().Be(ExitCode.Answered);
        (await _tool.Run("why", file, "KZ-01")).Code.Should().Be(ExitCode.BadInput);
        (await _tool.Run("rules", "--id", "JL-1a", "--pack", "jiangling-2024")).Out.Should().ContainAll("JL-1a", "出自规则包 jiangling-2024", "江陵法院终本负面清单");
        (await _tool.Run("rules", "--id", "KZ-03", "--pack", "kz", "--format", "json")).Out.Should().Contain("\"pack\": \"kz\"");
    }

    [Theory]
    [InlineData("evaluate", "case.json")]
    [InlineData("rules")]
    public async Task An_unknown_pack_is_answered_with_the_nearest(params string[] command)
    {
        _tool.Write("case.json", CaseTexts.Termination());
        var answer = await _tool.Run([.. command, "--pack", "jiangling"]);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll("'jiangling'", "ruleslib packs");
        answer.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task Packs_that_clash_are_told_by_code()
    {
        var answer = await _tool.Run("rules", "--pack", "kz", "--pack", "kz");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll("RP008", "kz");
    }
}
