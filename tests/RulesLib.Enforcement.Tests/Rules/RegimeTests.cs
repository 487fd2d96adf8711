using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>One file in order, its ruling moved over every day on which the law changed.</summary>
public class RegimeTests
{
    public static TheoryData<string, Regime?, string?> Boundaries => new()
    {
        { "2014-12-28", null, null },
        { "2014-12-30", Regime.R1, null }, // closed on 2015-01-01: in scope, but no rule of the Opinion is law on the day of the ruling
        { "2015-01-01", Regime.R1, "JA" },
        { "2015-01-02", Regime.R1, "JA" },
        { "2015-02-03", Regime.R1, "JA" },
        { "2015-02-04", Regime.R2, "JA" },
        { "2015-02-05", Regime.R2, "JA" },
        { "2016-11-30", Regime.R2, "JA" },
        { "2016-12-01", Regime.R3, "ZB" },
        { "2016-12-02", Regime.R3, "ZB" },
        { "2017-04-30", Regime.R3, "ZB" },
        { "2017-05-01", Regime.R4, "ZB" },
        { "2017-05-02", Regime.R4, "ZB" },
        { "2020-12-31", Regime.R4, "ZB" },
        { "2021-01-01", Regime.R5, "ZB" },
        { "2021-12-31", Regime.R5, "ZB" },
        { "2022-01-01", Regime.R6, "ZB" },
        { "2022-04-09", Regime.R6, "ZB" },
        { "2022-04-10", Regime.R6, "ZB" },
        { "2022-04-11", Regime.R6, "ZB" },
        { "2023-12-31", Regime.R6, "ZB" },
        { "2024-01-01", Regime.R7, "ZB" },
        { "2024-01-02", Regime.R7, "ZB" },
    };

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void The_day_of_the_ruling_chooses_the_law(string ruledOn, Regime? regime, string? family)
    {
        var report = Either(ruledOn).Judge("2025-01-01");
        var applied = report.Closure.Assessments.Where(a => a.Outcome != Outcome.NotApplicable).Select(a => a.RuleId).ToHashSet();

        report.Closure.IsOutOfScope.Should().Be(regime is null);
        if (family is null) return;
        report.Closure.Regime.Should().Be(regime);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.IsPolicy.Should().BeFalse();
        report.Closure.IsArticle1Applicable.Should().Be(family == "ZB");
        applied.Should().Contain(["JA-00", "JA-23", "JA-16a", "ZB-00", "ZB-09", "KZ-11"]);
        string[] opinion = ["JA-16", "JA-16b"];
        string[] provisions = ["ZB-02", "ZB-03a", "ZB-03b", "ZB-03d", "ZB-04a", "ZB-06a", "ZB-11", "ZB-16", "ZB-18", "ZB-19", "ZB-21", "ZB-22", "ZB-23", "ZB-24", "ZB-25"];
        if (family == "JA") applied.Should().Contain(opinion).And.NotContain(provisions);
        else applied.Should().Contain(provisions).And.NotContain(opinion);
        applied.Contains("ZB-20a").Should().Be(Day(ruledOn) >= Day("2015-02-04"));
    }

    [Theory]
    [InlineData("2014-12-31", true)]
    [InlineData("2015-01-01", false)]
    [InlineData("2015-01-02", false)]
    public void Closings_before_2015_are_out_of_scope(string closedOn, bool outOfScope)
    {
        var closure = Either("2014-12-30").WithClosure(c => c with { ClosedOn = Day(closedOn) }).Judge("2025-01-01").Closure;

        closure.IsOutOfScope.Should().Be(outOfScope);
        closure.PossibleLabels.Any().Should().Be(!outOfScope);
        if (outOfScope) closure.Label.Should().BeNull();
    }

    [Fact]
    public void A_closing_that_may_lie_before_2015_is_judged_as_far_as_it_can_be() =>
        Either("2015-03-10").WithClosure(c => c with { ClosedOn = KnownDate.Between(Day("2014-01-01"), Day("2015-12-31")) }).Judge("2025-01-01").Closure.IsOutOfScope.Should().BeFalse();

    [Theory]
    [InlineData("2016-12-01", "519")]
    [InlineData("2022-04-09", "519")]
    [InlineData("2022-04-10", "517")]
    [InlineData("2022-04-11", "517")]
    [InlineData("2024-01-01", "517")]
    public void The_decision_route_cites_the_article_of_its_day(string ruledOn, string article)
    {
        var report = HearingUnapproved(Either(ruledOn)).Judge("2025-01-01");
        var other = article == "517" ? "519" : "517";

        var cited = string.Join(' ', Judging.Evaluator.Explain(report, report.The("ZB-20a")).Citations);

        cited.Should().Contain(article).And.NotContain(other);
        report.Render().Should().Contain(cited);
    }

    [Theory]
    [InlineData("2016-11-30", "JA-16b.service-proved", ClosureLabel.IncompleteTermination)]
    [InlineData("2016-12-01", "ZB-23.served", ClosureLabel.MisreportedClosure)]
    [InlineData("2016-12-02", "ZB-23.served", ClosureLabel.MisreportedClosure)]
    public void A_ruling_never_served_was_curable_until_the_provisions(string ruledOn, string breach, ClosureLabel label)
    {
        var report = Either(ruledOn).WithApplicant(a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }).Judge("2025-01-01");

        Matrix.Breaches(report).Should().Equal(breach);
        report.Closure.Label.Should().Be(label);
    }

    [Theory]
    [InlineData("2015-02-03", "JA-16.situation", ClosureLabel.NonCompliantTermination)]
    [InlineData("2015-02-04", "JA-16.situation-or-interpretation", ClosureLabel.CompliantTermination)]
    [InlineData("2016-11-30", "JA-16.situation-or-interpretation", ClosureLabel.CompliantTermination)]
    [InlineData("2016-12-01", "", ClosureLabel.CompliantTermination)]
    public void Without_one_of_six_situations_the_day_decides(string ruledOn, string breach, ClosureLabel label)
    {
        var report = Either(ruledOn).WithApplicant(a => a with { AgreedInWriting = false }).WithClosure(c => c with { Situation = Known<TerminationSituation>.None }).Judge("2025-01-01");

        string.Join(' ', Matrix.Breaches(report)).Should().Be(breach);
        report.Closure.Label.Should().Be(label);
    }

    [Theory]
    [InlineData("2016-11-30", null)]
    [InlineData("2016-12-01", "ZB-06a.three-months")]
    public void The_waiting_period_begins_with_the_provisions(string ruledOn, string? breach)
    {
        var report = Either(ruledOn).WithCase(c => c with { FiledOn = Day(ruledOn).AddDays(-30) }).Judge("2025-01-01");

        Matrix.Breaches(report).Should().Equal(breach is null ? [] : [breach]);
    }

    [Theory]
    [InlineData("2016-11-30", null)]
    [InlineData("2016-12-01", "ZB-04a.order-in-force")]
    public void Consumption_restriction_begins_with_the_provisions(string ruledOn, string? breach)
    {
        var report = Either(ruledOn).WithDebtor(d => d with { ConsumptionOrders = [] }).Judge("2025-01-01");

        Matrix.Breaches(report).Should().Equal(breach is null ? [] : [breach]);
    }

    [Theory]
    [InlineData("2017-04-30", AbilityLevel.None, "")]
    [InlineData("2017-04-30", AbilityLevel.Partial, "ZB-04b.decided")]
    [InlineData("2017-05-01", AbilityLevel.None, "ZB-04b.decided")]
    [InlineData("2017-05-02", AbilityLevel.None, "ZB-04b.decided")]
    public void Conduct_before_May_2017_is_a_ground_only_against_an_able_debtor(string actedOn, AbilityLevel ability, string breach)
    {
        var report = Compliant().With(new Conduct { Kind = ConductKind.RefusedSettlement, ActorId = Known<string>.None, ActedOn = Day(actedOn), DiscoveredOn = Day(actedOn), CrimeSuspected = false, Verified = true, JustCause = false }).WithDebtor(d => d with { Ability = new Ability { Assessed = ability, RefusesToPerform = false, LivingCostsDeducted = true } }).Judge();

        string.Join(' ', Matrix.Breaches(report)).Should().Be(breach);
    }

    [Fact]
    public void A_campaign_holds_an_old_closing_against_the_law_of_its_own_day_and_says_so()
    {
        var file = UnderOpinion2014().WithDebtor(d => d with { ConsumptionOrders = [] });
        var (law, policy) = (file.Judge(), file.Judge(mode: EvaluationMode.CampaignRetrospective));

        law.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        law.Closure.IsPolicy.Should().BeFalse();
        law.Closure.Regime.Should().Be(Regime.R2);
        policy.Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        policy.Closure.IsPolicy.Should().BeTrue();
        policy.Closure.Regime.Should().Be(Regime.R4);
        Matrix.Breaches(policy).Should().Equal("ZB-04a.order-in-force");
        policy.The("JA-16").Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Fact]
    public void A_campaign_does_not_move_a_closing_back_in_time()
    {
        var file = Compliant();

        file.Judge("2016-06-01", EvaluationMode.CampaignRetrospective).Closure.Regime.Should().Be(Regime.R4);
    }

    [Fact]
    public void A_ruling_known_only_to_its_year_leaves_the_regime_open_where_the_law_changed()
    {
        Compliant().WithRuling(r => r with { MadeOn = KnownDate.Between(Day("2017-01-01"), Day("2017-12-31")) }).Judge().Closure.Regime.Should().BeNull();
        Compliant().WithRuling(r => r with { MadeOn = KnownDate.Between(Day("2018-01-01"), Day("2018-12-31")) }).Judge().Closure.Regime.Should().Be(Regime.R4);
    }

    // In order under every regime: a situation of the Opinion beside all duties of the Provisions.
    private static CaseFile Either(string ruledOn) => UnderOpinion2014().Moved(Day(ruledOn).DayNumber - Day("2016-05-10").DayNumber);

    private static CaseFile HearingUnapproved(CaseFile file) => Closing.HearingAndRulingTests.Unapproved(file);
}
