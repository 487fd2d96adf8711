using System.Globalization;

using HighCourt.Enforcement;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Evaluation;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Packs;

/// <summary>Layering packs, what they change, and how it is told.</summary>
public class RulePackTests
{
    private static readonly EnforcementEvaluator s_highCourt = EnforcementEvaluator.Create(static o => o.UsePack(HighCourtPack.Pack));

    [Fact]
    public void An_added_rule_counts_for_the_label()
    {
        Judge(Compliant()).The("GY-01").Outcome.Should().Be(Outcome.Undetermined);
        Judge(Compliant().WithCase(c => c with { FiledOn = Day("2017-06-01"), Handler = Known<string>.None })).Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        Judge(Compliant().WithCase(c => c with { FiledOn = Day("2017-06-01"), Handler = "某法官" })).Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        Compliant().WithCase(c => c with { Handler = Known<string>.None }).Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Theory]
    [InlineData("2018-03-30", Outcome.Satisfied)]
    [InlineData("2018-03-31", Outcome.Breached)]
    public void An_overriding_rule_takes_the_place_of_the_old_one(string publishedOn, Outcome expected)
    {
        var assessment = Judge(Compliant().WithRuling(r => r with { PublishedOn = Day(publishedOn) })).The("ZB-25");

        assessment.Outcome.Should().Be(expected);
        assessment.Info.Type.Should().Be<PublishedWithinTenDaysRule>();
        assessment.Info.Pack.Should().BeSameAs(HighCourtPack.Pack);
        assessment.Info.Replaces!.Type.Name.Should().Be("RulingPublishedRule");
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_not_judged()
    {
        Judge(Compliant()).Of("ZB-24").Should().BeEmpty();
        s_highCourt.Catalog.Find("ZB-24").Should().BeEmpty();
        Compliant().Judge().Of("ZB-24").Should().NotBeEmpty();
    }

    [Fact]
    public void A_requirement_weighs_what_the_pack_says()
    {
        var file = Compliant().WithDebtor(d => d with { ConsumptionOrders = [] });

        file.Judge().The("ZB-04a").Severity.Should().Be(Severity.Curable);
        Judge(file).The("ZB-04a").Severity.Should().Be(Severity.Fatal);
        Judge(file).The("ZB-04a").Info.Severities.Should().ContainKey("order-in-force");
        var report = Judge(file);
        s_highCourt.Explain(report, report.The("ZB-04a")).Conditions.Should().Contain(static c => c.Key == "order-in-force" && c.Severity == Severity.Fatal);
    }

    [Theory]
    [InlineData("2017-09-19", Outcome.Satisfied)]
    [InlineData("2017-09-20", Outcome.Breached)]
    public void A_number_of_the_pack_takes_the_place_of_that_of_the_law(string filedOn, Outcome expected)
    {
        var file = Compliant().WithCase(c => c with { FiledOn = Day(filedOn) }).WithApplicant(static a => a with { AgreedInWriting = false });

        Judge(file).The("ZB-06a").Outcome.Should().Be(expected);
        file.Judge().The("ZB-06a").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void A_switch_of_the_pack_is_set() =>
        Judge(Compliant().WithApplicant(static a => a with { AgreedInWriting = true })).The("ZB-06a").Outcome.Should().Be(Outcome.Excepted);

    [Fact]
    public void Its_texts_are_told_and_missing_ones_are_those_of_the_replaced_rule()
    {
        var report = Judge(Compliant().WithCase(c => c with { Handler = Known<string>.None }).WithRuling(r => r with { PublishedOn = KnownDate.None }));

        report.Render().Should().ContainAll("GY-01 写明承办人", "案卷没有写明承办人", "某高法〔2018〕1号", "裁定后十日内公开");
        report.Render(CultureInfo.GetCultureInfo("en")).Should().ContainAll("Handler named", "The file names no handler", "Circular 1 of 2018", "Published within ten days");
        var plain = Compliant().Judge();
        s_highCourt.Explain(report, report.The("ZB-25")).Title.Should().Be(Judging.Evaluator.Explain(plain, plain.The("ZB-25")).Title);
        s_highCourt.Explain(report, report.The("GY-01")).Citations.Should().Equal("某高法〔2018〕1号");
    }

    [Fact]
    public void Everything_a_pack_changes_is_told_in_one_line()
    {
        var line = Judge(Compliant()).Render().Split('\n').Should().ContainSingle(static l => l.Contains("规则包 high-court-2018", StringComparison.Ordinal) && l.StartsWith("- 规则包", StringComparison.Ordinal)).Subject;

        line.Should().ContainAll("新增 GY-01", "替换 ZB-25", "停用 ZB-24", "ZB-04a.order-in-force", "interim-termination.waiting-months = 6", "allow-early-if-applicant-consents = 是", "不是法律");
        Judge(Compliant()).Audit.Packs.Single().Changes.Should().HaveCount(6);
    }

    [Fact]
    public void A_pack_changes_the_fingerprint_of_the_rules_and_each_of_its_changes_does()
    {
        RulePack[] packs =
        [
            Empty(), Empty().SwitchOff("ZB-24"), Empty().SwitchOff("ZB-25"), Empty().SetNumber(Parameters.ClueCheckDays, 5), Empty().SetNumber(Parameters.ClueCheckDays, 6),
            Empty().SetNumber(Parameters.ClueCheckDays, 6, from: Day("2018-01-01")), Empty().SetSeverity("ZB-04a", "order-in-force", Severity.Fatal), Empty().SetSeverity("ZB-04a", "order-in-force", Severity.Advisory),
            Empty().Set(EnforcementSwitches.StrictHeads, true), Empty().Set(EnforcementSwitches.StrictHeads, false), Empty().AddRules(typeof(HandlerNamedRule)), Empty("other"),
        ];

        packs.Select(static pack => With(pack).Catalog.Fingerprint).Append(Judging.Evaluator.Catalog.Fingerprint).Should().OnlyHaveUniqueItems();
        With(HighCourtPack.Pack).Evaluate(Compliant(), Judging.CampaignDay).Audit.Should().Be(Judge(Compliant()).Audit);
    }

    [Fact]
    public void Each_switch_is_off_by_default_and_part_of_the_fingerprint_of_the_input()
    {
        var inputs = EnforcementSwitches.All.Select(static option => EnforcementEvaluator.Create(o => option.Write(o, true)).Evaluate(Compliant(), Judging.CampaignDay).Audit.Input);

        EnforcementSwitches.All.Should().OnlyContain(static option => !option.Default);
        inputs.Append(Compliant().Judge().Audit.Input).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_later_pack_has_the_last_word_and_the_report_says_so()
    {
        var first = Empty("first").SetNumber(Parameters.InterimTerminationWaitingMonths, 12).SetSeverity("ZB-04a", "order-in-force", Severity.Fatal).Set(EnforcementSwitches.AllowEarlyIfApplicantConsents, true);
        var second = Empty("second").SetNumber(Parameters.InterimTerminationWaitingMonths, 1).SetSeverity("ZB-04a", "order-in-force", Severity.Advisory).Set(EnforcementSwitches.AllowEarlyIfApplicantConsents, false);
        var file = Compliant().WithCase(c => c with { FiledOn = Day("2018-02-15") }).WithDebtor(d => d with { ConsumptionOrders = [] }).WithApplicant(static a => a with { AgreedInWriting = true });

        var report = With(first, second).Evaluate(file, Judging.CampaignDay);
        report.The("ZB-06a").Outcome.Should().Be(Outcome.Satisfied, "one month is over");
        report.The("ZB-04a").Severity.Should().Be(Severity.Advisory);
        report.Audit.Packs[0].Changes.Should().OnlyContain(static change => change.OverruledBy == "second");
        report.Audit.Packs[1].Changes.Should().OnlyContain(static change => change.OverruledBy == null);
        report.Render().Should().Contain("被规则包 second 改变");

        With(second, first).Evaluate(file, Judging.CampaignDay).The("ZB-04a").Severity.Should().Be(Severity.Fatal);
        With(second, first).Catalog.Fingerprint.Should().NotBe(With(first, second).Catalog.Fingerprint);
    }

    [Fact]
    public void A_pack_may_change_a_rule_of_an_earlier_pack()
    {
        var report = With(HighCourtPack.Pack, Empty().SetSeverity("GY-01", "handler-named", Severity.Advisory)).Evaluate(Compliant().WithCase(c => c with { Handler = Known<string>.None }), Judging.CampaignDay);

        report.The("GY-01").Severity.Should().Be(Severity.Advisory);
        With(HighCourtPack.Pack, Empty().SwitchOff("GY-01")).Catalog.Find("GY-01").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2018-01-31", 3)]
    [InlineData("2018-02-01", 9)]
    [InlineData("2018-03-31", 9)]
    [InlineData("2018-04-01", 3)]
    public void A_number_holds_on_its_days(string day, int expected)
    {
        var report = With(Empty().SetNumber(Parameters.InterimTerminationWaitingMonths, 9, Day("2018-02-01"), Day("2018-03-31"))).Evaluate(Compliant(), Judging.CampaignDay);

        report.Matter.Number(Parameters.InterimTerminationWaitingMonths, Day(day)).Should().Be(expected);
    }

    [Fact]
    public void A_number_is_changed_and_never_made()
    {
        var matter = With(Empty().SetNumber(Parameters.InterimTerminationWaitingMonths, 9)).Evaluate(Compliant(), Judging.CampaignDay).Matter;

        matter.Number(Parameters.InterimTerminationWaitingMonths, Day("2016-11-30")).Should().BeNull();
        matter.Number(Parameters.InterimTerminationWaitingMonths, Day("2016-12-01")).Should().Be(9);
        matter.Number(Parameters.InterimTerminationWaitingMonths, KnownDate.Between(Day("2016-11-30"), Day("2016-12-01"))).IsUnknown.Should().BeTrue();
        matter.Number(Parameters.InterimTerminationWaitingMonths, KnownDate.Between(Day("2017-01-01"), Day("2017-12-31"))).Value.Should().Be(9);
        matter.Number(Parameters.InterimTerminationWaitingMonths, KnownDate.None).IsNone.Should().BeTrue();
        matter.Number(Parameters.InterimTerminationWaitingMonths, default(KnownDate)).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Rules_by_name_and_rules_of_an_assembly_are_added_by_the_host_too()
    {
        EnforcementEvaluator.Create(static o => o.AddRules(typeof(LocalHandlerRule<object>))).Catalog.Find("GS-01").Should().ContainSingle();
        EnforcementEvaluator.Create(static o => o.AddRulesFrom(typeof(HighCourtPack).Assembly)).Catalog.Find("GY-01").Should().BeEmpty("it is kept for its pack");
        With(Empty().AddRulesFrom(new Only(typeof(LocalIdentityRule<object>), typeof(HandlerNamedRule)))).Catalog.Rules.Select(static rule => rule.Id).Should().Contain("GS-02").And.NotContain("GY-01");
    }

    [Fact]
    public void A_pack_is_never_changed_by_a_verb()
    {
        var pack = Empty();
        pack.SwitchOff("ZB-24");

        pack.Changes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Kz")]
    [InlineData("a b")]
    public void A_pack_id_is_plain(string id)
    {
        var making = () => Empty(id);

        making.Should().Throw<ArgumentException>();
    }

    // ---- what does not go together

    [Fact]
    public void RP001_an_unknown_rule_is_told_with_what_may_be_meant()
    {
        Only(Empty().SwitchOff("ZB-99")).Code.Should().Be("RP001");
        Only(Empty().SwitchOff("zb-24")).Should().Match<PackDiagnostic>(static d => d.Code == "RP001" && d.Message.Contains("ZB-24"));
        Only(Empty().SwitchOff("VO-01")).Message.Should().Contain("VO-00", "an alias leads to its rule");
        Only(Empty().SetSeverity("ZB-99", "x", Severity.Fatal)).Code.Should().Be("RP001");
    }

    [Fact]
    public void RP002_what_is_not_there_cannot_be_overridden()
    {
        Only(Empty().Override("GY-01", typeof(HandlerNamedRule))).Code.Should().Be("RP002");
        Only(Empty().Override("ZB-17a", typeof(DutyOfTheIdOfAGroundRule))).Message.Should().ContainAll("duty", "ZB-17a (ground)");
        Only(Empty("late").Override("GY-01", typeof(OtherHandlerRule)), HighCourtPack.Pack).Remedy.Should().Contain("first");
    }

    [Fact]
    public void RP003_an_unknown_parameter() => Only(Empty().SetNumberById("no.such-number", 3m)).Code.Should().Be("RP003");

    [Fact]
    public void RP004_half_a_month_is_no_month() => Only(Empty().SetNumberById("interim-termination.waiting-months", 1.5m)).Code.Should().Be("RP004");

    [Theory]
    [InlineData("interim-termination.waiting-months", 0, "RP005")]
    [InlineData("interim-termination.waiting-months", 1, null)]
    [InlineData("interim-termination.waiting-months", 1200, null)]
    [InlineData("interim-termination.waiting-months", 1201, "RP005")]
    [InlineData("fine.individual-max", -1, "RP005")]
    [InlineData("fine.individual-max", 0, null)]
    [InlineData("national-check.small-balance-share", 1, null)]
    [InlineData("national-check.small-balance-share", 2, "RP005")]
    public void RP005_a_number_out_of_range(string parameter, int value, string? code) => Problems(Empty().SetNumberById(parameter, value)).SingleOrDefault()?.Code.Should().Be(code);

    [Fact]
    public void RP005_days_in_the_wrong_order() => Only(Empty().SetNumber(Parameters.ClueCheckDays, 3, Day("2018-02-01"), Day("2018-01-31"))).Code.Should().Be("RP005");

    [Fact]
    public void RP006_a_rule_is_overridden_once() =>
        Only(HighCourtPack.Pack, Empty().Override("ZB-25", typeof(PublishedSomedayRule))).Should().Match<PackDiagnostic>(static d => d.Code == "RP006" && d.Pack == "test" && d.Message.Contains("high-court-2018"));

    [Fact]
    public void RP007_what_one_pack_changes_another_cannot_switch_off_whatever_the_order()
    {
        Only(HighCourtPack.Pack, Empty().SwitchOff("ZB-25")).Code.Should().Be("RP007");
        Only(Empty().SwitchOff("ZB-04a"), HighCourtPack.Pack).Code.Should().Be("RP007");
        Problems(Empty("one").SwitchOff("ZB-24"), Empty("two").SwitchOff("ZB-24")).Should().BeEmpty("both want the same");
    }

    [Fact]
    public void RP008_a_pack_is_used_once() => Only(RulePacks.Kz, RulePacks.Kz).Code.Should().Be("RP008");

    [Fact]
    public void RP009_a_rule_says_what_it_rests_on()
    {
        Problems(Empty().AddRules(typeof(BareRule))).Should().HaveCount(4).And.OnlyContain(static d => d.Code == "RP009");
        Only(Empty().AddRules(typeof(WrongDayRule))).Message.Should().Contain("yyyy-MM-dd");
    }

    [Fact]
    public void RP010_an_id_is_claimed_once()
    {
        Only(Empty().AddRules(typeof(PublishedSomedayRule))).Should().Match<PackDiagnostic>(static d => d.Code == "RP010" && d.Remedy.Contains("override"));
        Only(Empty().AddRules(typeof(HandlerNamedRule), typeof(HandlerNamedRule))).Code.Should().Be("RP010");
        Only(HighCourtPack.Pack, Empty().AddRules(typeof(OtherHandlerRule))).Pack.Should().Be("test");
    }

    [Fact]
    public void RP011_a_class_that_is_no_rule()
    {
        Only(Empty().AddRules(typeof(string))).Code.Should().Be("RP011");
        Only(Empty().AddRules(typeof(TerminationDutyRule))).Code.Should().Be("RP011");
        Only(Empty().AddRules(typeof(LocalHandlerRule<>))).Code.Should().Be("RP011");
    }

    [Fact]
    public void RP012_a_requirement_that_is_not_there_is_answered_with_those_that_are()
    {
        Only(Empty().SetSeverity("ZB-04a", "order-in-farce", Severity.Fatal)).Should().Match<PackDiagnostic>(static d => d.Code == "RP012" && d.Remedy.Contains("order-in-force"));
        Only(Empty().SetSeverity("ZB-02", "debtor-active", Severity.Fatal)).Code.Should().Be("RP012", "it is no requirement");
        Only(Empty().SetSeverity("ZB-17a", "unsold", Severity.Fatal)).Code.Should().Be("RP012", "a ground has no severity");
    }

    [Fact]
    public void RP013_the_overriding_rule_has_the_id() => Only(Empty().Override("ZB-02", typeof(PublishedSomedayRule))).Code.Should().Be("RP013");

    [Fact]
    public void RP014_the_label_cannot_be_switched_off() => Only(Empty().SwitchOff("VO-00")).Code.Should().Be("RP014");

    [Fact]
    public void RP015_an_unknown_topic() => Only(Empty().AddRules(typeof(CitesNothingKnownRule))).Should().Match<PackDiagnostic>(static d => d.Code == "RP015" && d.Message.Contains("Nowhere/nothing"));

    [Fact]
    public void RP016_an_unknown_severity() => Only(Empty().SetSeverity("ZB-02", "issued", (Severity)9)).Code.Should().Be("RP016");

    [Fact]
    public void All_problems_are_told_at_once_with_pack_place_and_remedy()
    {
        var making = () => With(Empty().SwitchOff("ZB-99").SetNumberById("none", 1m).AddRules(typeof(string)), Empty("second").SetSeverity("ZB-02", "nope", Severity.Fatal));

        var told = making.Should().Throw<PackException>().Which;
        told.Diagnostics.Select(static d => d.Code).Should().BeEquivalentTo("RP001", "RP003", "RP011", "RP012");
        told.Diagnostics.Should().OnlyContain(static d => d.Pack != null && d.Target.Length > 0 && d.Message.Length > 0 && d.Remedy.Length > 0);
        told.Message.Should().ContainAll("RP001 pack 'test', ZB-99", "RP012 pack 'second', ZB-02");
        told.Should().BeAssignableTo<InvalidOperationException>();
    }

    [Fact]
    public void Every_code_is_tested_here() =>
        Enum.GetValues<PackProblem>().Select(static problem => $"RP{(int)problem:000}").Should().OnlyContain(code => typeof(RulePackTests).GetMethods().Any(method => method.Name.StartsWith(code, StringComparison.Ordinal)));

    [Fact]
    public void Every_requirement_of_every_rule_is_found_without_a_file()
    {
        foreach (var rule in Judging.Evaluator.Catalog.Rules.Where(static rule => rule.HasGrades))
            Requirements.Of(rule).Should().NotBeNull("{0} can be weighed otherwise", rule.Id).And.NotBeEmpty();
    }

    private static EnforcementReport Judge(CaseFile file) => s_highCourt.Evaluate(file, Judging.CampaignDay);

    private static RulePack Empty(string id = "test") => new(id, PackKind.Custom, new("测试", "Test"), new("本测试", "This test"));

    private static EnforcementEvaluator With(params RulePack[] packs) => EnforcementEvaluator.Create(o => packs.ToList().ForEach(pack => o.UsePack(pack)));

    private static IReadOnlyList<PackDiagnostic> Problems(params RulePack[] packs)
    {
        try
        {
            With(packs);
            return [];
        }
        catch (PackException told)
        {
            return told.Diagnostics;
        }
    }

    private static PackDiagnostic Only(params RulePack[] packs) => Problems(packs).Should().ContainSingle().Subject;
}

[RuleId("GY-01"), Cites, ByNameOnly, InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class OtherHandlerRule : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("ZB-25"), Cites, ByNameOnly, InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PublishedSomedayRule : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("ZB-17a"), Cites, ByNameOnly, InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DutyOfTheIdOfAGroundRule : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[ByNameOnly]
public sealed class BareRule : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("GY-09"), Cites, ByNameOnly, InForce("2018-1-1", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class WrongDayRule : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("GY-10"), Cites("Nowhere/nothing"), ByNameOnly, InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class CitesNothingKnownRule : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}
