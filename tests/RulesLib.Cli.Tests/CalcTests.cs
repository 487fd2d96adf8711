using System.Text.Json;

namespace RulesLib.Cli.Tests;

public sealed class CalcTests : IDisposable
{
    private static readonly string[] s_interest = ["interest", "--base", "100000", "--due", "2018-03-10", "--until", "2018-12-05"];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData]
    [InlineData("interest")]
    [InlineData("fee")]
    [InlineData("amounts")]
    public async Task Help_teaches_examples_and_exit_codes(params string[] command)
    {
        var answer = await _tool.Run(["calc", .. command, "--help"]);

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Out.Should().ContainAll("Examples:", $"ruleslib calc {command.FirstOrDefault("interest")}", "Exit codes:");
    }

    [Theory] // every line of every help is an example that works
    [InlineData]
    [InlineData("interest")]
    [InlineData("fee")]
    [InlineData("amounts")]
    public async Task Examples_of_the_help_run(params string[] command)
    {
        var help = await _tool.Run(["calc", .. command, "--help"]);
        string[] examples = [.. help.Out.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("ruleslib calc ", StringComparison.Ordinal) && !line.Contains("--help", StringComparison.Ordinal) && !line.Contains('['))];

        examples.Should().HaveCountGreaterThanOrEqualTo(3);
        foreach (var example in examples)
        {
            var answer = await _tool.Run(example.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
            answer.Code.Should().Be(ExitCode.Answered, example);
            answer.Error.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Interest_is_explained_payment_by_payment()
    {
        string[] args = [.. s_interest, "--paid", "2018-06-08:40000:transfer", "--exclude", "2018-07-01..2018-07-31"];

        (await Calc(args)).Out.Should().ContainAll("3,139.50 CNY", "40,000.00 × 0.0175% × 90 = 630.00", "划拨、提取之日", "60,000.00 × 0.0175% × 239 = 2,509.50", "迟延利息解释第4条");
        (await Calc([.. args, "--lang", "en"])).Out.Should().ContainAll("3,139.50 CNY", "transfer or drawing", "31 days left out");
    }

    [Fact]
    public async Task Interest_as_json_carries_lines_notes_balances_and_articles()
    {
        var json = Json(await Calc([.. s_interest, "--paid", "2018-06-08:40000", "--exclude", "2018-07-01..2018-07-31:interim-termination", "--claimed", "3465", "--format", "json"]));

        json.GetProperty("doubled").GetDecimal().Should().Be(3_465m);
        json.GetProperty("complete").GetBoolean().Should().BeTrue();
        json.GetProperty("claimedIsConsistent").GetBoolean().Should().BeTrue();
        json.GetProperty("lines").EnumerateArray().Select(static line => line.GetProperty("days").GetInt32()).Should().Equal(90, 270);
        json.GetProperty("lines")[0].GetProperty("endedBy").GetString().Should().Be("courtAccount");
        json.GetProperty("notes")[0].GetProperty("ground").GetString().Should().Be("interimTermination");
        json.GetProperty("balances").GetArrayLength().Should().Be(4);
        json.GetProperty("citations")[0].GetProperty("number").GetString().Should().Be("法释〔2014〕8号");
    }

    [Fact]
    public async Task Days_under_older_rules_are_told()
    {
        string[] args = ["interest", "--base", "100000", "--due", "2014-06-30", "--until", "2014-08-10", "--claimed", "175"];
        var json = Json(await Calc([.. args, "--format", "json"]));

        json.GetProperty("complete").GetBoolean().Should().BeFalse();
        json.GetProperty("claimedIsConsistent").ValueKind.Should().Be(JsonValueKind.Null);
        (await Calc(args)).Out.Should().ContainAll("2014-07-01 至 2014-07-31 共 31 日", "旧规定", "无法核对");
    }

    [Theory]
    [InlineData("6387.50", "与计算一致")]
    [InlineData("6405.00", "与计算一致")]
    [InlineData("6405.01", "与计算不一致")]
    public async Task A_claim_is_checked_within_one_day(string claimed, string told) =>
        (await Calc("interest", "--base", "100000", "--effective", "2018-01-31", "--until", "2019-01-31", "--claimed", claimed)).Out.Should().Contain(told);

    [Fact]
    public async Task Instalments_costs_rates_order_and_currency_are_understood()
    {
        (await Doubled("--instalment", "2018-01-31:50000", "--instalment", "2018-06-30:50000", "--until", "2018-07-10")).Should().Be(1_487.50m);
        (await Doubled("--costs", "1000", "--due", "2018-01-31", "--until", "2018-02-10")).Should().Be(1.75m);
        (await Doubled("--base", "100000", "--due", "2018-01-31", "--until", "2018-02-20", "--paid", "2018-02-10:10175", "--order", "doubled,general,costs,principal")).Should().Be(175m + 157.50m);
        (await Doubled("--base", "100000", "--due", "2018-03-10", "--until", "2018-12-05", "--currency", "usd", "--middle-rate", "6.3045")).Should().Be(29_788.76m);
        (await Doubled("--instalment", "2018-01-31:100", "--instalment", "2018-02-10:100", "--until", "2018-02-20", "--middle-rate", "2018-01-31:6", "--middle-rate", "2018-02-10:7")).Should().Be(3.33m);
        var general = Json(await Calc([.. s_interest, "--general-rate", "3.65%", "--general-from", "2018-01-01", "--general-through", "2018-01-10", "--format", "json"]));
        general.GetProperty("general").GetDecimal().Should().Be(100m);
        general.GetProperty("total").GetDecimal().Should().Be(4_825m);

        async Task<decimal> Doubled(params string[] args) => Json(await Calc(["interest", .. args, "--format", "json"])).GetProperty("doubled").GetDecimal();
    }

    [Theory]
    [InlineData("interest --base abc --due 2018-01-31 --until 2019-01-31", "--base: 'abc' is no sum")]
    [InlineData("interest --base -5 --due 2018-01-31 --until 2019-01-31", "--base")]
    [InlineData("interest --base 1.005 --due 2018-01-31 --until 2019-01-31", "two decimals")]
    [InlineData("interest --base 1000000000000.01 --due 2018-01-31 --until 2019-01-31", "1000000000000")]
    [InlineData("interest --base 1 --due 2018-02-30 --until 2019-01-31", "--due: '2018-02-30' is no day")]
    [InlineData("interest --base 1 --due 2018-01-31 --until tomorrow", "--until: 'tomorrow'")]
    [InlineData("interest --base 1 --due 2018-01-31", "--until")]
    [InlineData("interest --base 1 --until 2019-01-31", "--due")]
    [InlineData("interest --due 2018-01-31 --until 2019-01-31", "--base 100000")]
    [InlineData("interest --until 2019-01-31", "--instalment")]
    [InlineData("interest --base 1 --due 2018-01-31 --effective 2018-01-31 --until 2019-01-31", "either --due or --effective")]
    [InlineData("interest --instalment 2018-01-31 --until 2019-01-31", "DAY:AMOUNT")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --paid 2018-06-08", "DAY:AMOUNT:KIND")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --paid 2018-06-08:1:cash", "none of direct, court")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --exclude 2018-06-08", "DAY..DAY")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --exclude 2018-06-08..2018-06-07", "ends before it begins")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --exclude 2018-06-08..2018-06-09:rain", "none of review, retrial")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --order principal,costs", "once")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --order principal,principal,costs,doubled", "once")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --general 1 --general-rate 6%", "not both")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --general-rate 6%", "--general-from")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --general-rate six --general-from 2018-01-01", "6% or 0.06")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --general-from 2018-01-01", "--general-rate")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --general-rate 6% --general-from 2018-01-02 --general-through 2018-01-01", "lies before")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --general-rate 6% --general-from 2018-01-02 --general-basis week", "none of day, 360")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --currency dollars", "three letters")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --middle-rate 0", "yuan for one unit")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --middle-rate 2018-02-01:6", "nothing is due")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --middle-rate 2018-01-31:6 --middle-rate 2018-01-31:7", "twice")]
    [InlineData("interest --base 1 --due 2018-01-31 --until 2019-01-31 --middle-rate 2018-01-31:6:7", "[DAY:]RATE")]
    [InlineData("interest --instalment 2018-01-31:1 --instalment 2018-02-28:1 --until 2019-01-31 --middle-rate 6", "DAY:RATE for each")]
    [InlineData("interest --instalment 2018-01-31:1 --instalment 2018-02-28:1 --until 2019-01-31 --middle-rate 2018-01-31:6", "missing for what is due on 2018-02-28")]
    [InlineData("fee", "--amount 3000000")]
    [InlineData("fee --amount 1 --no-amount", "either --amount")]
    [InlineData("fee --amount 1 --charged-before 2", "cannot be more")]
    [InlineData("fee --amount 1 --settlement maybe", "maybe")]
    [InlineData("fee --amount 1 --as-of yesterday", "yesterday")]
    [InlineData("amounts --due x", "--due: 'x'")]
    [InlineData("amounts --loss 1 --delay-penalty 2", "either --delay-penalty or --loss")]
    [InlineData("amounts --claimed some", "some")]
    [InlineData("", "calc --help")]
    [InlineData("tax", "calc --help")]
    public async Task What_cannot_be_computed_is_told_with_its_place(string line, string told)
    {
        var answer = await Calc(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Out.Should().BeEmpty();
        answer.Error.Should().StartWith("ruleslib: ").And.Contain(told);
    }

    [Fact]
    public async Task The_fee_is_explained_bracket_by_bracket()
    {
        (await Calc("fee", "--amount", "3000000")).Out.Should().ContainAll("32,400.00 元", "2,500,000.00 × 1% = 25,000.00", "被执行人", "费用办法第14条");
        (await Calc("fee", "--no-amount", "--lang", "en")).Out.Should().Contain("50.00 to 500.00 yuan");

        var json = Json(await Calc("fee", "--amount", "42805480.37", "--charged-before", "10000000", "--format", "json"));
        json.GetProperty("amount").GetDecimal().Should().Be(32_805.48m);
        json.GetProperty("on").GetString().Should().Be("2026-01-15", "today in China");
        json.GetProperty("lines").GetArrayLength().Should().Be(5);
        Json(await Calc("fee", "--amount", "3000000", "--criminal-property", "--format", "json")).GetProperty("bearer").GetString().Should().Be("nobody");
        Json(await Calc("fee", "--amount", "3000000", "--as-of", "2007-03-31", "--format", "json")).GetProperty("amount").ValueKind.Should().Be(JsonValueKind.Null);
        Json(await Calc("fee", "--amount", "1", "--agency", "--suspended", "--only-fee-open", "--settlement", "agreed", "--format", "json")).GetProperty("notes").EnumerateArray().Select(static note => note.GetString())
            .Should().Equal("agencyPaysNone", "paidAfterwards", "noRefundNoNewFee", "neverOutstanding", "onlyFeeOpen");
    }

    [Fact]
    public async Task What_is_not_given_about_the_sums_stays_unknown()
    {
        var open = Json(await Calc("amounts", "--due", "100000", "--received", "60000", "--waived", "0", "--format", "json"));
        open.GetProperty("outstanding").ValueKind.Should().Be(JsonValueKind.Null);
        open.GetProperty("atLeast").GetDecimal().Should().Be(40_000m);
        open.GetProperty("systemAddsUp").ValueKind.Should().Be(JsonValueKind.Null);

        (await Calc("amounts", "--due", "100000", "--received", "60000", "--waived", "0")).Out.Should().Contain("至少 40,000.00 元");
        (await Calc("amounts", "--due", "100000", "--received", "60000", "--waived", "0", "--claimed", "none", "--lang", "en")).Out.Should().Contain("Outstanding: 40,000.00 yuan");
    }

    [Fact]
    public async Task Claimed_interest_and_twice_the_loss_are_added_unless_waived()
    {
        string[] args = ["amounts", "--due", "100000", "--received", "60000", "--waived", "0", "--claimed", "both", "--doubled-interest", "3465", "--loss", "100", "--acknowledged", "no", "--format", "json"];

        Json(await Calc([.. args, "--delay-waived", "no"])).GetProperty("outstanding").GetDecimal().Should().Be(43_665m);
        Json(await Calc([.. args, "--delay-waived", "yes"])).GetProperty("outstanding").GetDecimal().Should().Be(40_000m);
        Json(await Calc(args)).GetProperty("outstanding").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("39999.99", true)]
    [InlineData("40000.02", false)]
    public async Task Fields_of_the_case_system_are_checked(string outstanding, bool addsUp) =>
        Json(await Calc("amounts", "--closing-amount", "100000", "--received", "60000", "--waived", "0", "--outstanding", outstanding, "--format", "json"))
            .GetProperty("systemAddsUp").GetBoolean().Should().Be(addsUp);

    private Task<Answer> Calc(params string[] args) => _tool.Run(["calc", .. args]);

    private static JsonElement Json(Answer answer)
    {
        answer.Error.Should().BeEmpty();
        answer.Code.Should().Be(ExitCode.Answered);
        return JsonDocument.Parse(answer.Out).RootElement;
    }
}
