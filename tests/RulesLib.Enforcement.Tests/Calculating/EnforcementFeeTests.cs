using System.Globalization;

using CsCheck;

using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Law;

using static RulesLib.Enforcement.Tests.Law.TestDay;

namespace RulesLib.Enforcement.Tests.Calculating;

public class EnforcementFeeTests
{
    private static readonly DateOnly s_day = new(2018, 4, 28);
    private static readonly Gen<decimal> s_sum = Gen.Long[0, 3_000_000_000].Select(static fen => fen / 100m);

    [Theory] // ZF-02, ZF-07
    [InlineData("0.01", "50")]
    [InlineData("9999.99", "50")]
    [InlineData("10000", "50")]
    [InlineData("10000.01", "50.00")]
    [InlineData("10000.33", "50.00")] // 50.00495
    [InlineData("10000.34", "50.01")] // 50.0051
    [InlineData("50000", "650")]
    [InlineData("100000", "1400")]
    [InlineData("499999.99", "7400.00")]
    [InlineData("500000", "7400")]
    [InlineData("500000.01", "7400.00")]
    [InlineData("500000.50", "7400.01")] // 7400.005
    [InlineData("1000000", "12400")]
    [InlineData("3000000", "32400")]
    [InlineData("4999999.99", "52400.00")]
    [InlineData("5000000", "52400")]
    [InlineData("5000000.01", "52400.00")]
    [InlineData("9999999.99", "77400.00")]
    [InlineData("10000000", "77400")]
    [InlineData("10000000.01", "77400.00")]
    [InlineData("20000000", "87400")]
    [InlineData("32805480.37", "100205.48")]
    public void The_fee_follows_the_brackets(string amount, string fee) => EnforcementFee.Of(Dec(amount), s_day).Amount.Should().Be(Dec(fee));

    [Fact]
    public void Unrounded_keeps_every_decimal()
    {
        EnforcementFee.Of(10_000.01m, s_day).Unrounded.Should().Be(50.00015m);
        EnforcementFee.Of(32_805_480.37m, s_day).Unrounded.Should().Be(100_205.48037m);
    }

    [Fact]
    public void A_higher_amount_never_costs_less_and_lines_add_up() => Gen.Select(s_sum, s_sum).Sample(static (one, other) =>
    {
        var (low, high) = (EnforcementFee.Of(Math.Min(one, other), s_day), EnforcementFee.Of(Math.Max(one, other), s_day));
        return low.Amount <= high.Amount && high.Lines.Sum(static line => line.Part) == Math.Max(one, other) && high.Lines.Sum(static line => line.Amount) == high.Unrounded;
    });

    [Fact]
    public void The_scale_has_no_gap_and_no_jump()
    {
        EnforcementFee.Scale[0].Above.Should().Be(0m);
        EnforcementFee.Scale[^1].Through.Should().BeNull();
        foreach (var (bracket, next) in EnforcementFee.Scale.Zip(EnforcementFee.Scale.Skip(1)))
        {
            next.Above.Should().Be(bracket.Through);
            var (at, above) = (EnforcementFee.Of(next.Above, s_day), EnforcementFee.Of(next.Above + 0.01m, s_day));
            (above.Unrounded - at.Unrounded).Should().Be(0.01m * next.Rate);
        }
    }

    [Fact] // ZF-07
    public void Steps_add_up_to_the_fee_of_the_whole() => Gen.Select(s_sum, s_sum, s_sum).Sample(static (a, b, c) =>
    {
        static decimal Step(decimal before, decimal realised) => EnforcementFee.Of(new() { Realised = realised, ChargedBefore = before, On = s_day }).Amount!.Value;
        return Step(0m, a) + Step(a, a + b) + Step(a + b, a + b + c) == EnforcementFee.Of(a + b + c, s_day).Amount;
    });

    [Fact] // ZF-07: the published case
    public void An_additional_amount_above_ten_million_costs_a_thousandth()
    {
        var fee = EnforcementFee.Of(new() { Realised = 42_805_480.37m, ChargedBefore = 10_000_000m, On = s_day });

        fee.Amount.Should().Be(32_805.48m);
        fee.Notes.Should().Contain(FeeNote.StepByStep);
    }

    [Fact] // ZF-07
    public void Nothing_is_charged_on_nothing() => EnforcementFee.Of(0m, s_day).Amount.Should().Be(0m);

    [Fact] // ZF-01
    public void Without_an_amount_the_court_sets_the_fee_within_limits()
    {
        var fee = EnforcementFee.Of(new() { On = s_day });

        (fee.Lowest, fee.Highest, fee.Amount).Should().Be((50m, 500m, null));
        fee.Render(CultureInfo.GetCultureInfo("en")).Should().Contain("50.00 to 500.00 yuan");
    }

    [Theory] // ZF-02: from the first day of the Measures
    [InlineData("2007-03-31", false)]
    [InlineData("2007-04-01", true)]
    [InlineData("2026-01-01", true)]
    public void Before_the_scale_nothing_is_computed(string day, bool isKnown)
    {
        var fee = EnforcementFee.Of(100_000m, Of(day));
        var none = EnforcementFee.Of(new() { On = Of(day) });

        fee.Amount.Should().Be(isKnown ? 1_400m : null);
        none.Lowest.HasValue.Should().Be(isKnown);
        fee.Notes.Contains(FeeNote.NoScale).Should().Be(!isKnown);
        (fee.Lines.Count > 0).Should().Be(isKnown);
        fee.Render(CultureInfo.GetCultureInfo("zh-CN")).Contains("无法计算", StringComparison.Ordinal).Should().Be(!isKnown);
    }

    [Theory] // ZF-04, ZF-06, ZF-09
    [InlineData(FeeAgreement.NoSettlement, false, false, FeeBearer.Debtor)]
    [InlineData(FeeAgreement.Agreed, false, false, FeeBearer.AsAgreed)]
    [InlineData(FeeAgreement.NotAgreed, false, false, FeeBearer.CourtDecides)]
    [InlineData(FeeAgreement.NoSettlement, true, false, FeeBearer.Debtor)]
    [InlineData(FeeAgreement.Agreed, true, false, FeeBearer.Debtor)]
    [InlineData(FeeAgreement.NoSettlement, false, true, FeeBearer.Nobody)]
    public void The_debtor_bears_it_unless_a_settlement_says_otherwise(FeeAgreement agreement, bool isAgency, bool isCriminal, FeeBearer bearer) =>
        EnforcementFee.Of(new() { Realised = 100_000m, On = s_day, Agreement = agreement, IsAgencyApplicant = isAgency, IsCriminalProperty = isCriminal }).Bearer.Should().Be(bearer);

    [Fact] // ZF-09
    public void The_property_part_of_a_criminal_judgment_bears_no_fee()
    {
        var fee = EnforcementFee.Of(new() { Realised = 3_000_000m, On = s_day, IsCriminalProperty = true });
        var withoutAmount = EnforcementFee.Of(new() { On = s_day, IsCriminalProperty = true });

        (fee.Amount, withoutAmount.Amount).Should().Be((0m, 0m));
        fee.Lines.Should().BeEmpty();
        fee.Notes.Should().Equal(FeeNote.CriminalProperty);
        fee.Citations.Select(static citation => citation.Provision).Should().Equal(Provisions.LitigationFees.FeeBearingMatters, Provisions.EnforcementFeeReply.NoFee);
    }

    [Fact] // ZF-06
    public void An_agency_pays_no_fee()
    {
        var fee = EnforcementFee.Of(new() { Realised = 100_000m, On = s_day, IsAgencyApplicant = true });

        fee.Notes.Should().Contain(FeeNote.AgencyPaysNone);
        fee.Citations.Select(static citation => citation.Render(CultureInfo.GetCultureInfo("zh-CN"))).Should().Contain("行政强制法第60条");
        EnforcementFee.Of(100_000m, s_day).Notes.Should().NotContain(FeeNote.AgencyPaysNone);
    }

    [Fact] // ZF-03, ZF-05, ZF-08
    public void It_is_paid_afterwards_and_never_outstanding()
    {
        var plain = EnforcementFee.Of(100_000m, s_day);
        var all = EnforcementFee.Of(new() { Realised = 100_000m, On = s_day, WasSuspended = true, IsOnlyFeeOpen = true });

        plain.Notes.Should().Equal(FeeNote.PaidAfterwards, FeeNote.NeverOutstanding);
        all.Notes.Should().Equal(FeeNote.PaidAfterwards, FeeNote.NoRefundNoNewFee, FeeNote.NeverOutstanding, FeeNote.OnlyFeeOpen);
        all.Amount.Should().Be(plain.Amount, "resumption asks for no new fee");
        all.Citations.Select(static citation => citation.Provision).Should().Contain(Provisions.LitigationFees.NoRefund);
    }

    [Fact]
    public void Bad_sums_are_refused()
    {
        FluentActions.Invoking(static () => EnforcementFee.Of(-0.01m, s_day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => EnforcementFee.Of(0.001m, s_day)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => EnforcementFee.Of(new() { Realised = 1m, ChargedBefore = 2m, On = s_day })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => EnforcementFee.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    private static decimal Dec(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
