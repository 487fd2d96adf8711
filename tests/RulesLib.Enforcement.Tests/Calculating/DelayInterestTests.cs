using System.Globalization;

using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

using static RulesLib.Enforcement.Tests.Law.TestDay;

namespace RulesLib.Enforcement.Tests.Calculating;

public class DelayInterestTests
{
    private static readonly DelayedDebt s_debt = new() { Parts = [new(100_000m, Of("2018-03-10"))], Until = Of("2018-12-05") };

    [Theory] // LX-01, LX-02, LX-12
    [InlineData("2018-01-31", "2019-01-31", 365, "6387.50")]
    [InlineData("2016-02-01", "2016-03-01", 29, "507.50")]
    [InlineData("2018-01-31", "2018-02-01", 1, "17.50")]
    [InlineData("2018-01-31", "2018-01-31", 0, "0")]
    [InlineData("2018-01-31", "2018-01-30", 0, "0")]
    public void Every_day_after_the_period_through_the_last_bears_interest(string due, string until, int days, string expected)
    {
        var interest = DelayInterest.Of(new() { Parts = [new(100_000m, Of(due))], Until = Of(until) });

        interest.Doubled.Should().Be(Dec(expected));
        interest.Lines.Sum(static line => line.Days).Should().Be(days);
        interest.IsComplete.Should().BeTrue();
    }

    [Fact] // LX-04
    public void Each_part_runs_to_its_own_payment()
    {
        var interest = DelayInterest.Of(s_debt with { Repayments = [Repayment.CourtAccount(Of("2018-06-08"), 40_000m)] });

        interest.Lines.Select(static line => (line.Base, line.Days, line.Amount)).Should().Equal((40_000m, 90, 630m), (60_000m, 270, 2_835m));
        interest.Doubled.Should().Be(3_465m);
        interest.Lines[0].EndedBy.Should().Be(RepaymentKind.CourtAccount);
        interest.Lines[1].EndedBy.Should().BeNull();
    }

    [Fact] // LX-06
    public void Days_of_a_review_by_others_are_left_out()
    {
        var interest = DelayInterest.Of(s_debt with
        {
            Repayments = [Repayment.CourtAccount(Of("2018-06-08"), 40_000m), Repayment.CourtAccount(Of("2018-12-05"), 60_000m)],
            Standstills = [new(Of("2018-07-01"), Of("2018-07-31"))],
        });

        interest.Lines[1].Should().Match<DelayInterestLine>(static line => line.Days == 239 && line.ExcludedDays == 31 && line.Amount == 2_509.50m);
        interest.Doubled.Should().Be(3_139.50m);
        interest.Balances.Single(static balance => balance.Kind == DebtKind.Principal).Unpaid.Should().Be(0m);
        interest.Balances.Single(static balance => balance.Kind == DebtKind.DoubledInterest).Unpaid.Should().Be(3_139.50m);
    }

    [Theory] // LX-06, LX-13
    [InlineData(StandstillGround.TitleReview, true)]
    [InlineData(StandstillGround.Retrial, true)]
    [InlineData(StandstillGround.TitleReviewForDebtor, false)]
    [InlineData(StandstillGround.InterimTermination, false)]
    [InlineData(StandstillGround.Other, false)]
    public void Only_review_not_for_the_debtor_and_retrial_stop_the_interest(StandstillGround ground, bool stops)
    {
        var interest = DelayInterest.Of(s_debt with { Standstills = [new(Of("2018-07-01"), Of("2018-07-31"), ground)] });

        interest.Lines.Single().ExcludedDays.Should().Be(stops ? 31 : 0);
        interest.Notes.Where(static note => note.Kind == DelayInterestNoteKind.StandstillCounted).Select(static note => note.Ground).Should().Equal(stops ? [] : [ground]);
    }

    [Theory] // LX-06: at the edges of the delay, and overlapping
    [InlineData("2018-01-01..2018-03-10", 0)]
    [InlineData("2018-01-01..2018-03-11", 1)]
    [InlineData("2018-12-05..2019-12-05", 1)]
    [InlineData("2018-12-06..2019-12-05", 0)]
    [InlineData("2018-07-01..2018-07-31 2018-07-15..2018-08-02", 33)]
    [InlineData("2018-07-15..2018-08-02 2018-07-01..2018-07-31", 33)]
    [InlineData("2018-07-01..2018-07-31 2018-07-10..2018-07-12", 31)]
    [InlineData("2018-07-01..2018-07-01 2018-07-02..2018-07-02", 2)]
    [InlineData("2017-01-01..2020-01-01", 270)]
    public void No_day_is_left_out_twice_or_outside_the_delay(string ranges, int excluded)
    {
        Standstill[] standstills = [.. ranges.Split(' ').Select(static range => range.Split("..")).Select(static days => new Standstill(Of(days[0]), Of(days[1])))];

        DelayInterest.Of(s_debt with { Standstills = standstills }).Lines.Single().ExcludedDays.Should().Be(excluded);
    }

    [Fact] // LX-03
    public void Each_instalment_starts_after_its_own_end()
    {
        var interest = DelayInterest.Of(new() { Parts = [new(50_000m, Of("2018-06-30")), new(50_000m, Of("2018-01-31"))], Until = Of("2018-07-10") });

        interest.Lines.Select(static line => (line.From, line.Days)).Should().Equal((Of("2018-02-01"), 160), (Of("2018-07-01"), 10));
        interest.Doubled.Should().Be(50_000m * 0.000175m * 170);
    }

    [Fact] // LX-03
    public void Without_a_period_the_delay_starts_when_the_title_takes_effect()
    {
        var interest = DelayInterest.Of(new() { Parts = [DebtPart.WithoutPeriod(100_000m, Of("2018-01-31"))], Until = Of("2018-02-10") });

        interest.Doubled.Should().Be(175m);
        interest.Lines.Single().Part.Start.Should().Be(DelayStart.TitleEffective);
        interest.Render(CultureInfo.GetCultureInfo("en")).Should().Contain("day the title took effect");
    }

    [Fact] // LX-03, LX-07
    public void A_payment_goes_to_the_instalment_due_first()
    {
        var interest = DelayInterest.Of(new()
        {
            Parts = [new(50_000m, Of("2018-06-30")), new(50_000m, Of("2018-01-31"))],
            Repayments = [Repayment.Direct(Of("2018-02-10"), 60_000m)],
            Until = Of("2018-07-10"),
        });

        interest.Doubled.Should().Be((50_000m * 0.000175m * 10) + (40_000m * 0.000175m * 10));
        interest.Notes.Should().ContainSingle(static note => note.Kind == DelayInterestNoteKind.PaidInTime).Which.Amount.Should().Be(10_000m);
    }

    [Theory] // LX-05
    [InlineData(RepaymentKind.Direct, "向债权人履行")]
    [InlineData(RepaymentKind.CourtAccount, "人民法院账户收到")]
    [InlineData(RepaymentKind.Transfer, "划拨、提取")]
    [InlineData(RepaymentKind.Sale, "裁定生效")]
    [InlineData(RepaymentKind.Conversion, "变价完成")]
    public void The_day_that_ends_the_delay_follows_the_kind_of_payment(RepaymentKind kind, string told)
    {
        var repayment = kind switch
        {
            RepaymentKind.Direct => Repayment.Direct(paidOn: Of("2018-03-20"), 100_000m),
            RepaymentKind.CourtAccount => Repayment.CourtAccount(receivedOn: Of("2018-03-20"), 100_000m),
            RepaymentKind.Transfer => Repayment.Transfer(transferredOn: Of("2018-03-20"), 100_000m),
            RepaymentKind.Sale => Repayment.Sale(rulingEffectiveOn: Of("2018-03-20"), 100_000m),
            _ => Repayment.Conversion(completedOn: Of("2018-03-20"), 100_000m),
        };
        var interest = DelayInterest.Of(s_debt with { Repayments = [repayment] });

        interest.Lines.Single().Should().Match<DelayInterestLine>(line => line.EndedBy == kind && line.Days == 10);
        interest.Render(CultureInfo.GetCultureInfo("zh-CN")).Should().Contain(told);
        Repayment.Of(kind, Of("2018-03-20"), 100_000m).Should().Be(repayment);
    }

    [Theory] // LX-04: the day before, on and after the end of the period, and the end of the computation
    [InlineData("2018-03-09", 0, DelayInterestNoteKind.PaidInTime)]
    [InlineData("2018-03-10", 0, DelayInterestNoteKind.PaidInTime)]
    [InlineData("2018-03-11", 1, null)]
    [InlineData("2018-12-05", 270, null)]
    [InlineData("2018-12-06", 270, DelayInterestNoteKind.RepaymentAfterEnd)]
    public void Payment_in_time_bears_nothing_and_payment_after_the_end_is_left_out(string paidOn, int days, DelayInterestNoteKind? note)
    {
        var interest = DelayInterest.Of(s_debt with { Repayments = [Repayment.Direct(Of(paidOn), 100_000m)] });

        interest.Lines.Sum(static line => line.Days).Should().Be(days);
        interest.Notes.Select(static found => (DelayInterestNoteKind?)found.Kind).Should().Equal(note is null ? [] : [note]);
    }

    [Fact] // LX-07
    public void The_money_debt_of_the_title_is_paid_before_the_doubled_part()
    {
        var interest = DelayInterest.Of(new()
        {
            Parts = [new(10_000m, Of("2018-01-31")), new(500m, Of("2018-01-31")) { Kind = DebtKind.Costs }],
            GeneralInterest = GeneralInterest.Given(300m),
            Repayments = [Repayment.Transfer(Of("2018-02-10"), 10_400m), Repayment.Transfer(Of("2018-02-20"), 405m)],
            Until = Of("2018-02-20"),
        });

        // The first pays principal, general interest and 100 of costs (10 days each); 400 of costs run for 20. The last 5.00 goes to the doubled part.
        interest.Unrounded.Should().Be(17.50m + 0.175m + 1.40m);
        interest.Balances.Should().Equal(
            new DebtBalance(DebtKind.Principal, 10_000m, 0m),
            new DebtBalance(DebtKind.GeneralInterest, 300m, 0m),
            new DebtBalance(DebtKind.Costs, 500m, 0m),
            new DebtBalance(DebtKind.DoubledInterest, 19.08m, 14.08m));
        (interest.General, interest.Total).Should().Be((300m, 319.08m));
    }

    [Fact] // LX-07
    public void The_parties_may_agree_on_another_order()
    {
        var order = RepaymentOrder.Agreed(DebtKind.DoubledInterest, DebtKind.GeneralInterest, DebtKind.Costs, DebtKind.Principal);
        var interest = DelayInterest.Of(new()
        {
            Parts = [new(100_000m, Of("2018-01-31"))],
            GeneralInterest = GeneralInterest.Given(1_000m),
            Repayments = [Repayment.Direct(Of("2018-02-10"), 11_175m)],
            Order = order,
            Until = Of("2018-02-20"),
        });

        // 175.00 and 1,000.00 first; 10,000 of principal; 90,000 runs on for ten days.
        interest.Doubled.Should().Be(175m + 157.50m);
        interest.Balances[0].Unpaid.Should().Be(90_000m);
        interest.Balances[3].Unpaid.Should().Be(157.50m);
        interest.Render(CultureInfo.GetCultureInfo("en")).Should().Contain("agreed by the parties");
    }

    [Fact]
    public void An_order_names_every_kind_once()
    {
        var missing = static () => RepaymentOrder.Agreed(DebtKind.Principal, DebtKind.Costs);
        var twice = static () => RepaymentOrder.Agreed(DebtKind.Principal, DebtKind.Principal, DebtKind.Costs, DebtKind.DoubledInterest);

        missing.Should().Throw<ArgumentException>();
        twice.Should().Throw<ArgumentException>();
    }

    [Fact] // LX-01
    public void General_interest_bears_no_doubled_interest()
    {
        var without = DelayInterest.Of(s_debt);
        var with = DelayInterest.Of(s_debt with { GeneralInterest = GeneralInterest.Given(50_000m) });
        var asPart = () => DelayInterest.Of(s_debt with { Parts = [new(1m, Of("2018-03-10")) { Kind = DebtKind.GeneralInterest }] });

        with.Doubled.Should().Be(without.Doubled);
        with.Total.Should().Be(without.Doubled + 50_000m);
        asPart.Should().Throw<ArgumentException>().WithMessage("*LX-01*");
    }

    [Fact]
    public void General_interest_at_a_rate_follows_the_unpaid_principal()
    {
        var interest = DelayInterest.Of(new()
        {
            Parts = [new(100_000m, Of("2018-12-31"))],
            GeneralInterest = GeneralInterest.Yearly(0.0365m, from: Of("2018-01-01"), through: Of("2018-12-31")),
            Repayments = [Repayment.Direct(Of("2018-01-10"), 50_000m)],
            Until = Of("2019-06-30"),
        });
        var daily = DelayInterest.Of(s_debt with { GeneralInterest = GeneralInterest.Daily(0.0005m, Of("2018-12-05")) });

        // 10.00 a day on 100,000 for 10 days, 5.00 for the other 355.
        interest.General.Should().Be(100m + 1_775m);
        daily.General.Should().Be(50m, "the first day bears interest itself");
    }

    [Fact] // LX-08
    public void Foreign_currency_bears_the_same_rate_in_that_currency()
    {
        var interest = DelayInterest.Of(s_debt with { Currency = "USD" });

        (interest.Doubled, interest.Currency).Should().Be((4_725m, "USD"));
        interest.Citations.Select(static citation => citation.Provision).Should().Contain(Provisions.DelayInterest.ForeignCurrency);
    }

    [Fact] // LX-08
    public void The_applicant_may_choose_yuan_converted_first()
    {
        var interest = DelayInterest.Of(s_debt with { Currency = "USD", Parts = [new(100_000m, Of("2018-03-10")) { MiddleRate = 6.3045m }] });
        var mixed = () => DelayInterest.Of(s_debt with { Parts = [new(1m, Of("2018-03-10")) { MiddleRate = 6m }, new(1m, Of("2018-03-10"))] });

        (interest.Doubled, interest.Currency).Should().Be((29_788.76m, "CNY"));
        interest.Unrounded.Should().Be(630_450m * 0.000175m * 270);
        mixed.Should().Throw<ArgumentException>().WithMessage("*two currencies*");
    }

    [Fact] // LX-09
    public void Reversal_cases_follow_the_same_formula()
    {
        var plain = DelayInterest.Of(s_debt);
        var reversal = DelayInterest.Of(s_debt with { IsReversal = true });

        reversal.Doubled.Should().Be(plain.Doubled);
        reversal.Citations.Select(static citation => citation.Provision).Should().Contain(Provisions.DelayInterest.Reversal);
        plain.Citations.Select(static citation => citation.Provision).Should().NotContain(Provisions.DelayInterest.Reversal);
    }

    [Theory] // LX-10
    [InlineData("2014-07-30", "2014-08-10", 10, 1)]
    [InlineData("2014-07-31", "2014-08-10", 10, 0)]
    [InlineData("2014-08-01", "2014-08-10", 9, 0)]
    [InlineData("2013-07-31", "2014-07-31", 0, 365)]
    [InlineData("2013-07-31", "2014-08-01", 1, 365)]
    public void Days_under_older_rules_are_told_and_not_computed(string due, string until, int days, int leftOut)
    {
        var interest = DelayInterest.Of(new() { Parts = [new(100_000m, Of(due))], Until = Of(until) });

        interest.Lines.Sum(static line => line.Days).Should().Be(days);
        interest.Doubled.Should().Be(days * 17.50m);
        interest.IsComplete.Should().Be(leftOut == 0);
        interest.Notes.Where(static note => note.Kind == DelayInterestNoteKind.DaysUnderOldRules).Select(static note => (note.Days, note.Amount, note.Through < Of("2014-08-01")))
            .Should().Equal(leftOut == 0 ? [] : [(leftOut, 100_000m, true)]);
        interest.IsConsistentWith(interest.Doubled).Should().Be(leftOut == 0 ? Truth.True : Truth.Unknown);
        interest.Citations.Any(static citation => citation.Provision == Provisions.DelayInterest.Transition).Should().Be(leftOut > 0);
    }

    [Fact] // LX-10
    public void A_payment_in_delay_under_older_rules_is_told()
    {
        DelayedDebt Paid(string day) => new() { Parts = [new(100m, Of("2014-06-30"))], Repayments = [Repayment.Direct(Of(day), 50m)], Until = Of("2014-08-10") };
        static bool IsTold(DelayInterest interest) => interest.Notes.Any(static note => note.Kind == DelayInterestNoteKind.RepaymentUnderOldRules);

        IsTold(DelayInterest.Of(Paid("2014-06-30"))).Should().BeFalse("there was no delay yet");
        IsTold(DelayInterest.Of(Paid("2014-07-01"))).Should().BeTrue();
        IsTold(DelayInterest.Of(Paid("2014-07-31"))).Should().BeTrue();
        IsTold(DelayInterest.Of(Paid("2014-08-01"))).Should().BeFalse();
    }

    [Theory] // LX-12
    [InlineData("3465.00", true)]
    [InlineData("3482.50", true)]
    [InlineData("3482.51", false)]
    [InlineData("3447.50", true)]
    [InlineData("3447.49", false)]
    public void A_claim_is_right_within_one_day(string claimed, bool isRight)
    {
        var interest = DelayInterest.Of(s_debt with { Repayments = [Repayment.Direct(Of("2018-06-08"), 40_000m)] });

        interest.Tolerance.Should().Be(17.50m);
        interest.IsConsistentWith(Dec(claimed)).Should().Be((Truth)isRight);
    }

    [Fact]
    public void More_than_is_owed_is_told()
    {
        var interest = DelayInterest.Of(s_debt with { Repayments = [Repayment.Direct(Of("2018-03-20"), 100_200m)] });

        // 175.00 of doubled part is paid too; 25.00 is left over.
        interest.Balances[3].Should().Be(new DebtBalance(DebtKind.DoubledInterest, 175m, 0m));
        interest.Notes.Should().ContainSingle().Which.Should().Match<DelayInterestNote>(static note => note.Kind == DelayInterestNoteKind.Overpaid && note.Amount == 25m);
    }

    [Fact]
    public void What_is_not_yet_due_is_told()
    {
        var interest = DelayInterest.Of(s_debt with { Until = Of("2018-03-10") });

        interest.Notes.Should().ContainSingle().Which.Kind.Should().Be(DelayInterestNoteKind.NotYetDue);
        (interest.Doubled, interest.Tolerance).Should().Be((0m, 0m));
    }

    [Theory] // half up, once, at the end
    [InlineData("28.57", "0.00")] // 0.00499975
    [InlineData("28.58", "0.01")] // 0.0050015
    [InlineData("200.00", "0.04")] // 0.035
    public void Rounding_is_half_up_at_the_end(string amount, string expected) =>
        DelayInterest.Of(new() { Parts = [new(Dec(amount), Of("2018-01-01"))], Until = Of("2018-01-02") }).Doubled.Should().Be(Dec(expected));

    [Fact]
    public void Lines_are_not_rounded_before_they_are_added() =>
        DelayInterest.Of(new() { Parts = [.. Enumerable.Repeat(new DebtPart(20m, Of("2018-01-01")), 10)], Until = Of("2018-01-02") }).Doubled.Should().Be(0.04m, "ten times 0.0035");

    [Fact]
    public void Bad_sums_and_ranges_are_refused()
    {
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Parts = [] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Parts = [new(-0.01m, Of("2018-01-01"))] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Parts = [new(0.001m, Of("2018-01-01"))] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Parts = [new(1_000_000_000_000.01m, Of("2018-01-01"))] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Parts = [new(1m, Of("2018-01-01")) { MiddleRate = 0m }] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Repayments = [Repayment.Direct(Of("2018-01-01"), -1m)] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { Standstills = [new(Of("2018-01-02"), Of("2018-01-01"))] })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { GeneralInterest = GeneralInterest.Yearly(-0.1m, Of("2018-01-01")) })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { GeneralInterest = GeneralInterest.Daily(0.1m, Of("2018-01-02"), Of("2018-01-01")) })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(s_debt with { GeneralInterest = GeneralInterest.Yearly(0.1m, Of("2018-01-01"), daysOfYear: 0) })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Repayment.Of((RepaymentKind)9, Of("2018-01-01"), 1m)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DelayInterest.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact] // LX-11
    public void The_penalty_is_twice_the_loss_and_without_one_the_court_decides()
    {
        DelayPenalty.Of(1_234.56m).Should().Be((Known<decimal>)2_469.12m);
        DelayPenalty.Of(0.01m).Should().Be((Known<decimal>)0.02m);
        DelayPenalty.Of(0m).IsUnknown.Should().BeTrue();
        DelayPenalty.Of(Known<decimal>.None).IsUnknown.Should().BeTrue();
        DelayPenalty.Of(Known<decimal>.Unknown).IsUnknown.Should().BeTrue();
        FluentActions.Invoking(static () => DelayPenalty.Of(-1m)).Should().Throw<ArgumentException>();
        DelayPenalty.CitationOn(Of("2022-04-09"))!.Article!.Number.Should().Be(507);
        DelayPenalty.CitationOn(Of("2022-04-10"))!.Article!.Number.Should().Be(505);
    }

    private static decimal Dec(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
