using System.Text.Json;

namespace RulesLib.Cli.Tests;

public sealed class WhyTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(CaseTexts.NoticeIssued, "符合", "没有触发")]
    [InlineData(CaseTexts.NoNotice, "不符合", "已触发")]
    [InlineData(CaseTexts.NoticeUnknown, "不能认定", "尚不能判断")]
    public async Task A_duty_is_explained_condition_by_condition(string notice, string outcome, string reason)
    {
        var answer = await _tool.Run("why", Case(CaseTexts.Termination(notice)), "ZB-02");

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Out.Should().ContainAll($"{outcome}：{reason}", "[适用条件]", "[要求]", "2018-03-20", "$.closure.ruling.madeOn", "终本规定第1条");
        answer.Out.Contains('◄').Should().Be(outcome != "符合");
    }

    [Theory]
    [InlineData(CaseTexts.NoticeIssued, "satisfied", "true", null)]
    [InlineData(CaseTexts.NoNotice, "breached", "false", "false")]
    [InlineData(CaseTexts.NoticeUnknown, "undetermined", null, null)]
    public async Task Json_marks_what_was_decisive(string notice, string outcome, string? holds, string? decisive)
    {
        var conclusion = (await Object("why", Case(CaseTexts.Termination(notice)), "ZB-02", "--format", "json")).GetProperty("conclusions").EnumerateArray().Single();

        conclusion.GetProperty("outcome").GetString().Should().Be(outcome);
        conclusion.GetProperty("subject").GetProperty("path").GetString().Should().Be("$.debtors[0]");
        Word(conclusion.GetProperty("holds")).Should().Be(holds);
        var deciding = conclusion.GetProperty("conditions").EnumerateArray().Where(static c => c.GetProperty("decisive").GetBoolean()).ToArray();
        if (outcome == "satisfied") deciding.Should().BeEmpty();
        else deciding.Should().NotBeEmpty().And.OnlyContain(c => Word(c.GetProperty("holds")) == decisive);
    }

    [Fact]
    public async Task A_rule_that_is_not_law_on_its_day_does_not_apply()
    {
        var file = Case(CaseTexts.Termination(CaseTexts.NoNotice).Replace("2018-03-20", "2016-03-20", StringComparison.Ordinal));

        (await _tool.Run("why", file, "ZB-02")).Out.Should().ContainAll("不适用：", "2016-03-20", "◄");
        (await Object("why", file, "ZB-02", "--format", "json")).GetProperty("conclusions")[0].GetProperty("outcome").GetString().Should().Be("notApplicable");
    }

    [Fact]
    public async Task The_mode_moves_the_day()
    {
        var file = Case(CaseTexts.Termination(CaseTexts.NoNotice).Replace("2018-03-20", "2016-03-20", StringComparison.Ordinal));

        var report = await Object("why", file, "ZB-02", "--as-of", "2018-04-28", "--mode", "retrospective", "--format", "json");

        report.GetProperty("asOf").GetString().Should().Be("2018-04-28");
        report.GetProperty("mode").GetString().Should().Be("campaignRetrospective");
        report.GetProperty("conclusions")[0].GetProperty("outcome").GetString().Should().Be("breached");
    }

    [Fact]
    public async Task A_rule_outside_its_scope_names_scope_and_method()
    {
        var file = Case(CaseTexts.FullPerformance());

        var text = await _tool.Run("why", file, "ZB-02");
        var json = await Object("why", file, "ZB-02", "--format", "json");

        text.Code.Should().Be(ExitCode.Answered);
        text.Out.Should().ContainAll("未对本案作出结论", "终结本次执行程序", "执行完毕");
        json.GetProperty("concluded").GetBoolean().Should().BeFalse();
        json.GetProperty("closingMethod").GetString().Should().Be("fullPerformance");
        json.GetProperty("rule").GetProperty("scope").GetString().Should().Be("termination");
    }

    [Fact]
    public async Task A_case_without_method_says_so() =>
        (await _tool.Run("why", Case("""{ "debtors": [] }"""), "ZB-02")).Out.Should().Contain("未载明");

    [Fact]
    public async Task A_gate_lists_its_members()
    {
        var file = Case(CaseTexts.Termination(CaseTexts.NoNotice));

        (await _tool.Run("why", file, "ZB-01")).Out.Should().ContainAll("ZB-02", "由下列规则组成");
        var gate = (await Object("why", file, "ZB-01", "--format", "json")).GetProperty("gate");
        gate.GetProperty("outcome").GetString().Should().Be("breached");
        gate.GetProperty("members").EnumerateArray().Select(static m => m.GetProperty("rule").GetString()).Should().Contain("ZB-02");
    }

    [Fact]
    public async Task A_measure_lists_its_grounds_and_bars_per_person()
    {
        var file = Case(CaseTexts.Termination());

        (await _tool.Run("why", file, "SX-01")).Out.Should().ContainAll("纳入失信被执行人名单", "事由", "障碍", "SX-01-G1", "张**");
        var measure = (await Object("why", file, "SX-01", "--format", "json")).GetProperty("measures")[0];
        measure.GetProperty("measure").GetString().Should().Be("dishonestList");
        measure.GetProperty("person").GetProperty("path").GetString().Should().Be("$.debtors[0]");
        measure.GetProperty("grounds").EnumerateArray().Select(static g => g.GetProperty("rule").GetString()).Should().Contain("SX-01-G1");
    }

    [Fact]
    public async Task A_ground_is_explained_for_the_closing_and_for_the_day_of_judging()
    {
        var file = Case(CaseTexts.Termination());

        (await _tool.Run("why", file, "SX-01-G1")).Out.Should().ContainAll("（结案时）", "（审查日）");
        (await Object("why", file, "SX-01-G1", "--format", "json")).GetProperty("conclusions").EnumerateArray()
            .Select(static c => c.GetProperty("occasion").GetString()).Should().Equal("closing", "today");
    }

    [Fact]
    public async Task The_label_tells_what_counts_for_it()
    {
        var file = Case(CaseTexts.Termination(CaseTexts.NoNotice));

        (await _tool.Run("why", file, "VO-00")).Out.Should().ContainAll("不合规终本", "ZB-02");
        var label = (await Object("why", file, "VO-04", "--format", "json")).GetProperty("label");
        label.GetProperty("label").GetString().Should().Be("nonCompliantTermination");
        label.GetProperty("counting").EnumerateArray().Select(static c => c.GetProperty("rule").GetString()).Should().Contain("ZB-02");
    }

    [Fact]
    public async Task Rules_that_share_an_id_are_all_explained()
    {
        var answers = await Objects("why", Case(CaseTexts.Termination()), "ZB-05", "--format", "json");

        answers.Select(static a => a.GetProperty("rule").GetProperty("kind").GetString()).Should().BeEquivalentTo("duty", "gate");
    }

    [Fact]
    public async Task Every_rule_can_be_asked_about_every_case()
    {
        _tool.Write("cases.jsonl", string.Join('\n', CaseTexts.Termination(CaseTexts.NoNotice), CaseTexts.FullPerformance(), CaseTexts.Old(), "{}"));
        var ids = RulesLib.Enforcement.EnforcementEvaluator.Create().Catalog.Rules.Select(static rule => rule.Id).Distinct();

        foreach (var id in ids)
        {
            foreach (var lang in new[] { "zh-CN", "en" })
            {
                var answer = await _tool.Run("why", _tool.Folder, id, "--lang", lang);
                answer.Code.Should().Be(ExitCode.Answered, id);
                answer.Out.Should().NotContainAny("why.", "rules.", "occasion.");
            }

            (await Objects("why", _tool.Folder, id, "--format", "json")).Should().HaveCountGreaterThanOrEqualTo(4);
        }
    }

    [Fact]
    public async Task A_failing_rule_is_told_without_its_message()
    {
        _tool.Configure = static options => options.AddRulesFrom(typeof(FailingRule).Assembly);
        var file = Case(CaseTexts.Termination());

        var text = await _tool.Run("why", file, FailingRule.Id);

        text.Code.Should().Be(ExitCode.Answered);
        text.Out.Should().Contain(nameof(InvalidOperationException)).And.NotContain(FailingRule.Secret);
    }

    [Fact]
    public async Task An_unknown_rule_is_answered_with_the_nearest()
    {
        var answer = await _tool.Run("why", Case(CaseTexts.Termination()), "ZB-2");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain("ZB-02");
    }

    [Fact]
    public async Task A_bad_record_does_not_hide_the_others()
    {
        var file = _tool.Write("cases.jsonl", $"{CaseTexts.Termination(CaseTexts.NoNotice)}\n{{ \"nonsense\": 1 }}\n{CaseTexts.FullPerformance()}\n");

        var answer = await _tool.Run("why", file, "ZB-02", "--format", "json");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().Contain("cases.jsonl(2,");
        JsonDocument.Parse(answer.Out).RootElement.GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task English_is_spoken_on_request() =>
        (await _tool.Run("why", Case(CaseTexts.Termination(CaseTexts.NoNotice)), "ZB-02", "--lang", "en")).Out.Should().ContainAll("Fired", "decided it", "Rests on");

    private string Case(string text) => _tool.Write("case.json", text);

    private async Task<IReadOnlyList<JsonElement>> Objects(params string[] args) => [.. JsonDocument.Parse((await _tool.Run(args)).Out).RootElement.EnumerateArray()];

    private async Task<JsonElement> Object(params string[] args) => (await Objects(args)).Single();

    private static string? Word(JsonElement truth) => truth.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
