using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules.Sanctioning;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Explanation;

/// <summary>What a judge reads on sanctions: person by person, today's work first, each answer one line with its article, the reasons on demand.</summary>
public partial class SanctionRenderTests
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en");

    // An entry whose term is over, beside a fine over the maximum: listed, not restricted, with a new act of resistance.
    private static CaseFile Neglected()
    {
        var debtor = Person() with
        {
            Name = "张三丰",
            Listings = [Entry(ListingGround.Evasion) with { DecidedOn = Date("2022-01-10"), TermEndsOn = Date("2024-01-10") }],
            Penalties = [Imposed(PenaltyKind.Fine) with { Amount = 100_001m }],
        };
        return File(debtor.With(Act(ConductKind.DisruptedEnforcement) with { Id = "H2", ActedOn = Date("2024-05-06") }));
    }

    [Fact]
    public void What_is_to_be_done_today_comes_first_and_what_is_open_last()
    {
        var text = Sanctions(Person().With(Act(ConductKind.ObstructedOrResisted)) with { Health = Fact.UnknownPart<Health>() });

        Places(text).Should().Equal("今日应办：", "可以采取：", "尚待查明或者人工判断：");
        Place(text, "今日应办：").Should().ContainSingle(static line => line.Contains("纳入失信被执行人名单：应当采取", StringComparison.Ordinal));
        Place(text, "可以采取：").Should().Contain(static line => line.Contains("限制消费：可以采取", StringComparison.Ordinal)).And.Contain(static line => line.Contains("罚款：可以采取", StringComparison.Ordinal));
        Place(text, "尚待查明或者人工判断：").Should().Contain(static line => line.Contains("司法拘留：尚不能认定", StringComparison.Ordinal), "health is not known");
    }

    [Fact]
    public void A_line_tells_bounds_by_the_day_of_the_act_term_and_missing_steps()
    {
        var text = Sanctions(Person().With(Act(ConductKind.ObstructedOrResisted)));

        Line(text, "罚款").Should().ContainAll("不超过100,000元（按2024-03-01的规定）", "尚缺：经院长批准、作出决定书", "民诉法第114条");
        Line(text, "司法拘留").Should().ContainAll("不超过15日", "二十四小时内通知家属");
        Line(text, "纳入失信被执行人名单").Should().ContainAll("期限24个月，今日决定则至2026-06-03", "尚缺：作出纳入决定书", "失信规定第1条第（2）项");
        Sanctions(Firm().With(Act(ConductKind.ObstructedOrResisted))).Should().Contain("50,000元至1,000,000元");
    }

    [Fact]
    public void What_was_done_wrong_is_told_with_day_cure_and_article()
    {
        var today = Place(Text(Neglected()), "今日应办：");

        today.Should().ContainSingle(static line => line.Contains("违法：罚款超过行为之日的最高限额", StringComparison.Ordinal))
            .Which.Should().ContainAll("罚款（2024-03-05）", "纠正：", "民诉法第118条第1款");
        today.Should().ContainSingle(static line => line.Contains("逾期：期限届满后超过三个工作日未删除", StringComparison.Ordinal))
            .Which.Should().ContainAll("自2024-01-16起逾期", "纠正：立即办理", "失信规定第10条第2款", "2022-01-10");
        today.Should().ContainSingle(static line => line.Contains("缺失：已纳入失信名单而未采取限制消费措施", StringComparison.Ordinal))
            .Which.Should().ContainAll("纠正：立即补办", "限消规定第1条第2款");
    }

    [Fact]
    public void What_was_done_wrong_stands_before_the_measures_and_the_worst_first() =>
        Place(Text(Neglected()), "今日应办：").Select(static line => line[..5]).Take(3).Should().Equal("- **违", "- **逾", "- **缺");

    [Fact]
    public void Each_line_names_the_rule_that_decided_and_its_article()
    {
        foreach (var line in Bullets(Text(Neglected())).Concat(Bullets(Sanctions(Firm(Chief()).With(Act(ConductKind.ObstructedOrResisted))))).Where(static line => line.StartsWith("- **", StringComparison.Ordinal)))
            line.Should().MatchRegex("（[A-Z]{2}-[0-9]+[^：]*：.+第.+条.*）");
    }

    [Fact]
    public void Reasons_are_told_on_demand_only()
    {
        var file = File(Refusing() with { Name = "张三丰" }).Asking(Hold());
        var (brief, full) = (Text(file), Text(file, ReportParts.Sanctions | ReportParts.Details));

        Bullets(brief).Should().BeEquivalentTo(Bullets(full), "the lines are the same");
        brief.Should().NotContain("  - ");
        full.Should().ContainAll("  - 事由成立：SX-01-G1", "  - 阻却成立：SX-23", "依据事实：", "优先适用：SX-23排除SX-01-G1");
    }

    [Fact]
    public void Precedence_tells_what_a_bar_leaves_untouched()
    {
        var text = Text(File(Refusing().With(Act(ConductKind.EvadedEnforcement))).Holding(Sealed(Debt)), ReportParts.Sanctions | ReportParts.Details);

        text.Should().Contain("优先适用：SX-05排除SX-01-G1；不影响SX-01-G3");
    }

    [Fact]
    public void Steps_and_ends_are_told_in_the_details()
    {
        var text = Text(File(Under("SX-01-G5")), ReportParts.Sanctions | ReportParts.Details);

        text.Should().ContainAll("已在卷：", "执行通知载明失信风险提示", "终止于：期限届满");
        Text(File(Person().With(Order() with { IssuedOn = Date("2024-01-02") })) with { Amounts = new() { PerformedInFullOn = Date("2024-05-30") } }, ReportParts.Sanctions | ReportParts.Details)
            .Should().ContainAll("解除限制消费：应当采取", "至迟于2024-06-04", "起因：义务全部履行");
    }

    [Fact]
    public void What_stands_rightly_is_no_work_for_today()
    {
        var text = Sanctions(Under("SX-01-G4").With(Order()).With(Entry(ListingGround.ReportBreach) with { TermEndsOn = Date("2026-01-10") }));

        Place(text, "已采取，依据仍在：").Should().HaveCount(2).And.OnlyContain(static line => line.Contains("应当采取**（现已采取）", StringComparison.Ordinal));
        Places(text).Should().NotContain("今日应办：");
    }

    [Fact]
    public void What_was_wrong_once_and_is_over_is_no_work_for_today()
    {
        var entry = Entry(ListingGround.Evasion) with { PresidentSigned = false, TermEndsOn = Date("2026-01-10") };
        string[] Told(DishonestListing listing, string place) => [.. Place(Sanctions(Person().With(listing)), place)];

        Told(entry, "今日应办：").Should().Contain(static line => line.Contains("违法：未经院长签发", StringComparison.Ordinal) && line.Contains("纠正：", StringComparison.Ordinal));
        Told(entry with { DeletedOn = Date("2024-05-01"), DeletionGround = DeletionGround.EarlyDeletion }, "曾有违法或者逾期，现已结束：")
            .Should().Contain(static line => line.Contains("违法：未经院长签发", StringComparison.Ordinal) && !line.Contains("纠正：", StringComparison.Ordinal));
    }

    [Fact]
    public void A_request_decided_late_is_over_and_one_still_undecided_is_overdue()
    {
        Debtor Asked(KnownDate decided) => Person() with { CorrectionRequests = [new CorrectionRequest { Against = CorrectionTarget.Listing, InWriting = true, ReceivedOn = Date("2024-04-01"), DecidedOn = decided, Founded = false, ReconsiderationReceivedOn = KnownDate.None }] };

        Places(Sanctions(Asked(Date("2024-05-10")))).Should().Contain("曾有违法或者逾期，现已结束：").And.NotContain("今日应办：");
        Place(Sanctions(Asked(KnownDate.None)), "今日应办：").Should().ContainSingle().Which.Should().ContainAll("自2024-04-17起逾期", "纠正：立即办理", "SX-20");
    }

    [Fact]
    public void Third_parties_and_officers_get_answers_of_their_own_under_masked_names()
    {
        var file = File(Firm(Chief() with { Name = "李四光" })).With(Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson, Act(ConductKind.RefusedAssistance)) with { Name = "某某银行" });

        var text = Text(file);

        text.Should().Contain("### 负责人员O1（李**）").And.Contain("### 案外人T1（某***）").And.NotContainAny("李四光", "某某银行");
        Section(text, "### 案外人T1").Should().ContainAll("纳入失信被执行人名单：不得采取", "SX-22", "罚款：可以采取", "FJ-05");
    }

    [Fact]
    public void An_overdue_deletion_is_told_as_overdue_and_not_as_due() =>
        Line(Text(Neglected()), "删除失信信息").Should().Contain("应于2024-01-15前办理，已逾期");

    [Fact]
    public void The_two_languages_tell_the_same_lines_in_the_same_order()
    {
        foreach (var file in new[] { Neglected(), File(Firm(Chief()).With(Act(ConductKind.ObstructedOrResisted))), File(Refusing()).Asking(Hold()) })
        {
            var report = file.OnTheDay();
            var (chinese, english) = (report.Render(s_chinese, ReportParts.Sanctions | ReportParts.Details), report.Render(s_english, ReportParts.Sanctions | ReportParts.Details));

            Ids().Matches(english).Select(static m => m.Value).Should().Equal(Ids().Matches(chinese).Select(static m => m.Value));
            english.Split('\n').Length.Should().Be(chinese.Split('\n').Length);
            english.Should().NotContainAny("Measure.", "Audit.", "SanctionPlace.", "Step.", "End.");
        }

        Neglected().OnTheDay().Render(s_english, ReportParts.Sanctions).Should().ContainAll("To be done today:", "unlawful: ", "overdue since 2024-01-16", "cure: ");
    }

    [Fact]
    public void Json_tells_bounds_steps_precedence_and_checks()
    {
        var sanctions = JsonDocument.Parse(ReportJson.Write(Neglected().OnTheDay(), parts: ReportParts.Sanctions)).RootElement.GetProperty("sanctions");

        var fine = sanctions.GetProperty("measures").EnumerateArray().Single(static m => m.GetProperty("measure").GetString() == "fine");
        fine.GetProperty("bounds")[0].GetProperty("most").GetDecimal().Should().Be(100_000m);
        fine.GetProperty("bounds")[0].GetProperty("of").GetString().Should().Be("2024-05-06");
        fine.GetProperty("steps").EnumerateArray().Select(static s => s.GetProperty("step").GetString()).Should().Contain("president-approval");
        fine.GetProperty("place").GetString().Should().Be("may");
        var overdue = Finding(sanctions, "SX-16");
        (overdue.GetProperty("state").GetString(), overdue.GetProperty("overdueSince").GetString(), overdue.GetProperty("place").GetString()).Should().Be(("overdue", "2024-01-16", "today"));
        Finding(sanctions, "FJ-10").GetProperty("cureText").GetString().Should().NotBeNullOrEmpty();

        var held = JsonDocument.Parse(ReportJson.Write(File(Refusing()).Asking(Hold()).OnTheDay())).RootElement.GetProperty("sanctions").GetProperty("measures")[0];
        var bar = held.GetProperty("bars").EnumerateArray().Single(static b => b.GetProperty("rule").GetString() == "SX-23");
        bar.GetProperty("effect").GetString().Should().Be("excludes");
        bar.GetProperty("against").EnumerateArray().Select(static g => g.GetString()).Should().Equal("SX-01-G1");
        bar.GetProperty("facts").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public void Json_tells_every_measure_and_every_check_and_each_place_is_that_of_the_text()
    {
        var report = Neglected().OnTheDay();
        var sanctions = JsonDocument.Parse(ReportJson.Write(report)).RootElement.GetProperty("sanctions");

        sanctions.GetProperty("measures").GetArrayLength().Should().Be(report.Sanctions.Measures.Count);
        sanctions.GetProperty("audit").GetArrayLength().Should().Be(report.Sanctions.Audit.Count);
        sanctions.GetProperty("measures").EnumerateArray().Where(static m => m.GetProperty("answer").GetString() == "mandatory").Should().OnlyContain(static m => m.GetProperty("place").GetString() == "today");
    }

    [GeneratedRegex("(SX|XF|PP|FJ|EX|PR)-[0-9A-Za-z-]+")]
    private static partial Regex Ids();

    private static JsonElement Finding(JsonElement sanctions, string rule) =>
        sanctions.GetProperty("audit").EnumerateArray().Single(a => a.GetProperty("rule").GetString() == rule && a.GetProperty("findings").GetArrayLength() > 0).GetProperty("findings")[0];

    private static string Text(CaseFile file, ReportParts parts = ReportParts.Sanctions) => file.OnTheDay().Render(s_chinese, parts);

    private static string Sanctions(Debtor debtor) => Text(File(debtor));

    private static string Section(string text, string heading) => text[text.IndexOf(heading, StringComparison.Ordinal)..];

    private static IEnumerable<string> Bullets(string text)
    {
        var part = Section(text, "## 惩戒措施");
        var end = part.IndexOf("\n## ", 3, StringComparison.Ordinal);
        return (end < 0 ? part : part[..end]).Split('\n').Where(static line => line.StartsWith("- ", StringComparison.Ordinal));
    }

    private static string[] Places(string text) => [.. text.Split('\n').Where(static line => line.EndsWith('：') && !line.StartsWith('-'))];

    private static IEnumerable<string> Place(string text, string heading) => Section(text, heading).Split('\n').Skip(2).TakeWhile(static line => line.Length > 0);

    private static string Line(string text, string measure) => Bullets(text).Single(line => line.StartsWith($"- **{measure}：", StringComparison.Ordinal));
}
