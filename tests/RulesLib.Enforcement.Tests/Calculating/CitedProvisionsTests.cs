using System.Reflection;

using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Calculating;

/// <summary>A calculator says of itself which provisions its answers cite.</summary>
public class CitedProvisionsTests
{
    private static readonly DateOnly s_day = new(2018, 4, 28);

    [Fact]
    public void Interest_cites_what_it_says_it_rests_on() =>
        DelayInterest.Of(new()
        {
            Parts = [new(100_000m, new(2014, 3, 10))],
            Repayments = [Repayment.Transfer(new(2017, 6, 8), 40_000m)],
            Until = s_day,
            Currency = "USD",
            IsReversal = true,
        }).Citations.Select(static citation => citation.Provision).Should().BeEquivalentTo(SaidBy(typeof(DelayInterest)));

    [Fact]
    public void The_fee_cites_what_it_says_it_rests_on() =>
        new[] { new FeeCase { Realised = 100_000m, On = s_day, IsAgencyApplicant = true, WasSuspended = true }, new FeeCase { On = s_day, IsCriminalProperty = true } }
            .SelectMany(static question => EnforcementFee.Of(question).Citations).Select(static citation => citation.Provision).Should().BeEquivalentTo(SaidBy(typeof(EnforcementFee)));

    [Fact]
    public void The_penalty_cites_what_it_says_it_rests_on() => SaidBy(typeof(DelayPenalty)).Should().Equal(DelayPenalty.CitationOn(s_day)!.Provision);

    private static IReadOnlyList<string> SaidBy(Type calculator) => calculator.GetCustomAttribute<CitesAttribute>()!.Provisions;
}
