using System.Text.Json;

namespace RulesLib.Cli.Tests;

public sealed class EvaluateTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task One_case_is_judged_and_the_day_of_the_file_is_printed()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice, more: "\"asOf\": \"2018-04-28\","));

        var answer = await _tool.Run("evaluate", file);

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Error.Should().BeEmpty();
        answer.Out.Should().ContainAll("(2017)甘0402执123号", "2018-04-28", "取自案卷", "不合规终本", "ZB-02", "终本规定第1条", "补正", file);
        answer.Out.Should().NotContain("合计", "one case needs no tally");
    }

    [Fact]
    public async Task The_option_beats_the_file()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(more: "\"asOf\": \"2018-04-28\","));

        var answer = await _tool.Run("evaluate", file, "--as-of", "2019-05-06", "--format", "json");

        var report = Reports(answer).Single();
        report.GetProperty("asOf").GetString().Should().Be("2019-05-06");
        report.GetProperty("source").GetProperty("asOfFrom").GetString().Should().Be("option");
    }

    [Theory]
    [InlineData("2025-12-31T15:59:59Z", "2025-12-31")]
    [InlineData("2025-12-31T16:00:00Z", "2026-01-01")]
    public async Task Without_option_and_file_the_day_is_today_in_China(string utc, string day)
    {
        _tool.Clock = new FixedClock(utc);
        var file = _tool.Write("case.json", CaseTexts.Termination());

        var json = Reports(await _tool.Run("evaluate", file, "--format", "json")).Single();
        var text = await _tool.Run("evaluate", file);

        json.GetProperty("asOf").GetString().Should().Be(day);
        json.GetProperty("source").GetProperty("asOfFrom").GetString().Should().Be("today");
        text.Out.Should().ContainAll(day, "中国今日");
    }

    [Fact]
    public async Task A_day_of_the_file_that_is_no_single_day_is_asked_back()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(more: "\"asOf\": \"2018-04\","));

        var answer = await _tool.Run("evaluate", file);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll("$.asOf", "--as-of", file);
        (await _tool.Run("evaluate", file, "--as-of", "2018-04-28")).Code.Should().Be(ExitCode.Answered);
    }

    [Fact]
    public async Task The_retrospective_mode_is_shown_as_policy()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(more: "\"asOf\": \"2018-04-28\","));

        Reports(await _tool.Run("evaluate", file, "--format", "json")).Single().GetProperty("closure").GetProperty("policy").GetBoolean().Should().BeFalse();
        var report = Reports(await _tool.Run("evaluate", file, "--mode", "retrospective", "--format", "json")).Single();
        report.GetProperty("mode").GetString().Should().Be("campaignRetrospective");
        report.GetProperty("closure").GetProperty("policy").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task English_is_spoken_on_request()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice, more: "\"asOf\": \"2018-04-28\","));

        (await _tool.Run("evaluate", file, "--lang", "en")).Out.Should().ContainAll("as of 2018-04-28", "Provisions on Strictly Regulating Interim Termination");
    }

    [Theory]
    [InlineData("closure", true, false)]
    [InlineData("sanctions", false, true)]
    public async Task One_part_is_given_on_request(string part, bool closure, bool sanctions)
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice));

        var report = Reports(await _tool.Run("evaluate", file, "--only", part, "--format", "json")).Single();
        var text = (await _tool.Run("evaluate", file, "--only", part)).Out;

        report.TryGetProperty("closure", out _).Should().Be(closure);
        report.TryGetProperty("sanctions", out _).Should().Be(sanctions);
        text.Contains("不合规终本", StringComparison.Ordinal).Should().Be(closure);
        text.Contains("惩戒措施\n---", StringComparison.Ordinal).Should().Be(sanctions);
    }

    [Theory]
    [InlineData("closure")]
    [InlineData("sanctions")]
    public async Task One_part_is_given_line_by_line_too(string part)
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice));

        var report = JsonDocument.Parse((await _tool.Run("evaluate", file, "--only", part, "--format", "jsonl")).Out).RootElement;

        report.EnumerateObject().Select(static p => p.Name).Should().Contain(part).And.NotContain(part == "closure" ? "sanctions" : "closure").And.NotContain(["conduct", "deadlines", "remedies"]);
    }

    [Fact]
    public async Task An_unknown_part_is_refused_with_the_words_that_are_known()
    {
        var answer = await _tool.Run("evaluate", _tool.Write("case.json", CaseTexts.Termination()), "--only", "fines");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().ContainAll("closure", "sanctions");
    }

    [Fact]
    public async Task Sanctions_are_told_person_by_person_and_why_on_demand()
    {
        var file = _tool.Write("case.json", """
            { "asOf": "2024-06-03", "title": { "claims": ["money"], "fromCampusLoan": false }, "amounts": { "outstanding": 500000, "performedInFullOn": "none" }, "closure": "none",
              "debtors": [{ "id": "D1", "name": "张三丰", "kind": "naturalPerson", "status": "active", "boundByTitle": true, "identityConfirmed": true, "bornOn": "1980-01-01",
                "notice": { "performanceDueOn": "2024-01-31" }, "listings": [], "consumptionOrders": [],
                "conduct": [{ "kind": "obstructedOrResisted", "method": "violence", "actedOn": "2024-03-01", "verified": true }] }] }
            """);

        var brief = (await _tool.Run("evaluate", file, "--only", "sanctions")).Out;
        var full = (await _tool.Run("evaluate", file, "--only", "sanctions", "--details")).Out;

        brief.Should().ContainAll("被执行人D1（张**）", "今日应办：", "纳入失信被执行人名单：应当采取", "SX-01-G2", "失信规定第1条第（2）项", "可以采取：", "限制消费：可以采取").And.NotContainAny("事由成立", "张三丰", "救济途径", "期限\n");
        full.Should().ContainAll("事由成立：SX-01-G2", "依据事实：", "尚缺：");
        (await _tool.Run("evaluate", file, "--only", "sanctions", "--lang", "en")).Out.Should().ContainAll("To be done today:", "must be taken", "May be done:");
    }

    [Fact]
    public async Task The_help_teaches_the_parts() =>
        (await _tool.Run("evaluate", "--help")).Out.Should().ContainAll("--only", "--details", "Parts:", "what must be done today", "evaluate case.json --only sanctions");

    [Fact]
    public async Task An_array_with_a_bad_record_answers_the_good_ones_and_tells_every_error()
    {
        var file = _tool.Write("cases.json", $$"""
            [
              {{CaseTexts.Termination(number: "(2017)甘0402执1号")}},
              { "case": { "filedOn": "2017-02-30" },
                "debtor": [],
                "closure": { "method": "byMagic" } },
              {{CaseTexts.Termination(number: "(2017)甘0402执3号")}}
            ]
            """);

        var answer = await _tool.Run("evaluate", file, "--format", "json");

        answer.Code.Should().Be(ExitCode.BadInput);
        Reports(answer).Select(static r => r.GetProperty("caseNumber").GetString()).Should().Equal("(2017)甘0402执1号", "(2017)甘0402执3号");
        Reports(answer).Select(static r => r.GetProperty("source").GetProperty("index").GetInt32()).Should().Equal(0, 2);
        answer.ErrorLines.Should().HaveCount(3).And.OnlyContain(line => line.StartsWith(file, StringComparison.Ordinal));
        answer.ErrorLines.Should().ContainSingle(static line => line.Contains("(3,", StringComparison.Ordinal) && line.Contains("$[1].case.filedOn", StringComparison.Ordinal));
        answer.ErrorLines.Should().ContainSingle(static line => line.Contains("(4,", StringComparison.Ordinal) && line.Contains("$[1].debtor", StringComparison.Ordinal));
        answer.ErrorLines.Should().ContainSingle(static line => line.Contains("(5,", StringComparison.Ordinal) && line.Contains("$[1].closure.method", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lines_are_answered_line_by_line()
    {
        var file = _tool.Write("cases.jsonl", $"{CaseTexts.Termination(number: "(2017)甘0402执1号")}\n\nnot json\n{CaseTexts.Termination(number: "(2017)甘0402执2号")}\n");

        var answer = await _tool.Run("evaluate", file, "--format", "jsonl");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.ErrorLines.Should().ContainSingle().Which.Should().Contain("cases.jsonl(3,");
        var lines = answer.Out.TrimEnd('\n').Split('\n').Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        lines.Select(static l => l.GetProperty("source").GetProperty("line").GetInt32()).Should().Equal(1, 3, 4);
        lines.Select(static l => l.TryGetProperty("caseNumber", out _)).Should().Equal([true, false, true], "what is wrong with a record stands in its place");
        var error = lines[1].GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("code").GetString().Should().Be("syntax");
        error.GetProperty("path").GetString().Should().Be("$");
        error.GetProperty("line").GetInt32().Should().Be(3);
        lines[1].GetProperty("schemaVersion").GetString().Should().Be("1.0");
    }

    [Fact]
    public async Task A_pipe_gets_a_line_for_every_line()
    {
        var answer = await _tool.WithInput($"{CaseTexts.Termination(number: "(2017)甘0402执1号")}\n{{}}\nnot json\n\n{CaseTexts.Old()}").Run("evaluate", "-");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Out.TrimEnd('\n').Split('\n').Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("line").GetInt32()).Should().Equal(1, 2, 3, 5);
        (await _tool.WithInput(CaseTexts.Old()).Run("evaluate", "-", "--format", "text")).Out.Should().NotContain("schemaVersion");
    }

    [Fact]
    public async Task An_answer_does_not_wait_for_more_input()
    {
        using var input = new Conversation();
        _tool.In = input;
        using var output = new Listener();
        var run = new App(new(input, output, TextWriter.Null, _tool.Clock, Screen.Redirected)).RunAsync(["evaluate", "-"]);

        for (var i = 1; i <= 3; i++)
        {
            input.Say($"{CaseTexts.Termination(number: $"(2017)甘0402执{i}号")}\n");
            (await output.Line().WaitAsync(TimeSpan.FromSeconds(60))).Should().Contain($"执{i}号");
        }

        input.End();
        (await run).Should().Be(ExitCode.Answered);
    }

    [Fact]
    public async Task A_tally_ends_the_text_of_several_cases()
    {
        var file = _tool.Write("cases.jsonl", string.Join('\n', CaseTexts.Termination(CaseTexts.NoNotice), CaseTexts.FullPerformance(), CaseTexts.Old(), "{"));

        var answer = await _tool.Run("evaluate", file);

        answer.Code.Should().Be(ExitCode.BadInput);
        var tally = answer.Out[answer.Out.IndexOf("合计", StringComparison.Ordinal)..];
        tally.Should().ContainAll("案件：3", "不合规终本：1", "待核：1", "不在评判范围：1", "未能读取的记录：1");
    }

    [Fact]
    public async Task The_tally_of_sanctions_counts_answers()
    {
        var file = _tool.Write("cases.jsonl", string.Join('\n', CaseTexts.Termination(), CaseTexts.Termination()));

        var answer = await _tool.Run("evaluate", file, "--only", "sanctions");

        answer.Out[answer.Out.IndexOf("合计", StringComparison.Ordinal)..].Should().Contain("案件：2").And.NotContain("终本");
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("array")]
    [InlineData("object")]
    [InlineData("indented")]
    [InlineData("broken line")]
    public async Task Standard_input_takes_every_form(string form)
    {
        var (first, second) = (CaseTexts.Termination(number: "(2017)甘0402执1号"), CaseTexts.Termination(number: "(2017)甘0402执2号"));
        var (text, count, code) = form switch
        {
            "jsonl" => ($"{first}\n{second}\n", 2, ExitCode.Answered),
            "array" => ($"\uFEFF [{first},\n{second}]", 2, ExitCode.Answered),
            "object" => (first, 1, ExitCode.Answered),
            "indented" => (first.Replace("{ ", "{\n  ", StringComparison.Ordinal), 1, ExitCode.Answered),
            _ => ($"{{ \"case\": \n{first}\n{second}\n", 2, ExitCode.BadInput),
        };

        var answer = await _tool.WithInput(text).Run("evaluate", "-", "--format", "json");

        answer.Code.Should().Be(code);
        Reports(answer).Should().HaveCount(count);
        Reports(answer)[0].GetProperty("source").GetProperty("file").GetString().Should().Be("-");
    }

    [Fact]
    public async Task A_folder_is_searched_and_golden_folders_give_only_their_case()
    {
        _tool.Write("b/golden/case.json", CaseTexts.Termination(number: "(2017)甘0402执2号"));
        _tool.Write("b/golden/expected.json", """{ "label": "no case" }""");
        _tool.Write("a/two.jsonl", $"{CaseTexts.Termination(number: "(2017)甘0402执1号")}\n");
        _tool.Write("c.json", CaseTexts.Termination(number: "(2017)甘0402执3号"));
        _tool.Write("readme.md", "no case");

        var answer = await _tool.Run("evaluate", _tool.Folder, "--format", "json");

        answer.Error.Should().BeEmpty();
        answer.Code.Should().Be(ExitCode.Answered);
        Reports(answer).Select(static r => r.GetProperty("caseNumber").GetString()).Should().Equal("(2017)甘0402执1号", "(2017)甘0402执2号", "(2017)甘0402执3号");
    }

    [Fact]
    public async Task Nothing_to_judge_has_a_code_of_its_own()
    {
        _tool.Write("readme.md", "no case");

        var folder = await _tool.Run("evaluate", _tool.Folder);
        var array = await _tool.Run("evaluate", _tool.Write("empty.json", "[]"), "--format", "json");
        var input = await _tool.WithInput("\n").Run("evaluate", "-", "--format", "jsonl");

        folder.Code.Should().Be(ExitCode.NothingFound);
        folder.Error.Should().Contain(_tool.Folder);
        array.Code.Should().Be(ExitCode.NothingFound);
        array.Out.Should().Be("[]\n");
        input.Code.Should().Be(ExitCode.NothingFound);
        input.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task A_missing_file_does_not_stop_the_others()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        var answer = await _tool.Run("evaluate", Path.Combine(_tool.Folder, "gone.json"), file, "--format", "json");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.ErrorLines.Should().ContainSingle().Which.Should().Contain("gone.json");
        Reports(answer).Should().ContainSingle();
    }

    [Fact]
    public async Task Names_are_masked_and_values_stay_out_of_errors()
    {
        var good = CaseTexts.Termination(CaseTexts.NoNotice);
        var bad = CaseTexts.Termination(more: "\"nonsense\": \"王五麻子\",");
        var file = _tool.Write("cases.jsonl", $"{good}\n{bad}\n");

        foreach (var format in new[] { "text", "json", "jsonl" })
        {
            var answer = await _tool.Run("evaluate", file, "--format", format);
            (answer.Out + answer.Error).Should().NotContainAny("张三丰", "李四光", "王五麻子");
            answer.Out.Should().Contain("张**");
        }
    }

    [Fact]
    public async Task Masked_names_in_one_line_keep_their_stars()
    {
        var file = _tool.Write("case.json", """
            { "asOf": "2018-05-01", "applicants": [{ "id": "A1", "name": "某商业银行" }], "debtors": [{ "id": "D1", "name": "张三丰" }], "amounts": { "performedInFullOn": "none" }, "resumption": "none",
              "closure": { "method": "interimTermination", "closedOn": "2018-03-22", "ruling": { "madeOn": "2018-03-20" } } }
            """);

        (await _tool.Run("evaluate", file)).Out.Should().Contain("A1（某***）、被执行人D1（张**）");
    }

    [Fact]
    public async Task Both_forms_of_json_carry_their_version_and_keep_Chinese_readable()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination());

        var array = await _tool.Run("evaluate", file, "--format", "json");
        var lines = await _tool.Run("evaluate", file, "--format", "jsonl");

        foreach (var report in new[] { Reports(array).Single(), JsonDocument.Parse(lines.Out).RootElement })
        {
            report.GetProperty("schemaVersion").GetString().Should().Be("1.0");
            report.GetProperty("source").GetProperty("file").GetString().Should().Be(file);
        }

        array.Out.Should().Contain("甘");
        lines.Out.Should().EndWith("}\n").And.Subject.Count(static c => c == '\n').Should().Be(1);
    }

    private static IReadOnlyList<JsonElement> Reports(Answer answer) => [.. JsonDocument.Parse(answer.Out).RootElement.EnumerateArray()];

    /// <summary>An input that is given bit by bit.</summary>
    private sealed class Conversation : MemoryStream
    {
        private readonly System.Threading.Channels.Channel<byte[]> _said = System.Threading.Channels.Channel.CreateUnbounded<byte[]>();

        public void Say(string text) => _said.Writer.TryWrite(System.Text.Encoding.UTF8.GetBytes(text));

        public void End() => _said.Writer.Complete();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!await _said.Reader.WaitToReadAsync(cancellationToken) || !_said.Reader.TryRead(out var bytes)) return 0;
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
    }

    /// <summary>An output that is read line by line, as far as it has been flushed.</summary>
    private sealed class Listener : StringWriter
    {
        private readonly System.Threading.Channels.Channel<string> _lines = System.Threading.Channels.Channel.CreateUnbounded<string>();

        public async Task<string> Line() => await _lines.Reader.ReadAsync();

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            Flush();
            return Task.CompletedTask;
        }

        public override void Flush()
        {
            foreach (var line in ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)) _lines.Writer.TryWrite(line);
            GetStringBuilder().Clear();
        }
    }
}
