using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Tests.Calculating;

public class CalculationTextTests
{
    private static readonly CultureInfo[] s_languages = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")];

    [Theory]
    [InlineData(typeof(DebtKind))]
    [InlineData(typeof(DelayStart))]
    [InlineData(typeof(RepaymentKind))]
    [InlineData(typeof(StandstillGround))]
    [InlineData(typeof(DelayInterestNoteKind))]
    [InlineData(typeof(FeeBearer))]
    [InlineData(typeof(FeeNote))]
    [InlineData(typeof(AmountKind))]
    public void Every_word_is_a_text_in_both_languages(Type words)
    {
        foreach (var word in Enum.GetNames(words))
            s_languages.Select(language => TextCatalog.Find("Calculating", $"{words.Name}.{word}", language)).Should().OnlyContain(static text => text != null).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_text_that_is_asked_for_exists()
    {
        DateOnly old = new(2014, 7, 1), due = new(2018, 3, 10), until = new(2018, 12, 5);
        var interest = DelayInterest.Of(new()
        {
            Parts = [new(1_000m, old) { MiddleRate = 6m }, new(1_000m, due) { MiddleRate = 6m }, new(1m, until) { MiddleRate = 6m }],
            Repayments = [Repayment.Direct(old, 1m), Repayment.Transfer(old.AddDays(5), 5m), Repayment.Direct(until.AddDays(1), 1m)],
            Standstills = [new(due, until), new(due, until, StandstillGround.InterimTermination)],
            GeneralInterest = GeneralInterest.Given(5m),
            Order = RepaymentOrder.Agreed(DebtKind.Costs, DebtKind.Principal, DebtKind.GeneralInterest, DebtKind.DoubledInterest),
            Currency = "USD",
            IsReversal = true,
            Until = until,
        });
        foreach (var language in s_languages)
        {
            string[] texts =
            [
                interest.Render(language),
                EnforcementFee.Of(20_000_000m, due).Render(language),
                EnforcementFee.Of(new() { On = due }).Render(language),
                EnforcementFee.Of(new() { On = due, IsCriminalProperty = true }).Render(language),
                AmountIdentity.Of(new()).Render(language),
                AmountIdentity.Of(new() { DueUnderTitle = 5m, Received = 1m, Waived = 0m, Outstanding = 9m, ClosingAmount = 5m, DoubledInterestClaimed = false }).Render(language),
            ];
            foreach (var text in texts)
            {
                text.Should().StartWith("# ");
                Regex.Matches(text, @"\b(interest|fee|amounts|[A-Z][A-Za-z]+(Kind|Note|Bearer|Start|Ground))\.[a-z]").Should().BeEmpty("a key would be a missing text");
            }
        }
    }

    [Fact]
    public void The_explanation_names_days_base_rate_sum_and_article()
    {
        var interest = DelayInterest.Of(new() { Parts = [new(100_000m, new(2018, 3, 10))], Repayments = [Repayment.Transfer(new(2018, 6, 8), 40_000m)], Until = new(2018, 12, 5) });

        interest.Render(s_languages[0]).Should().ContainAll("3,465.00", "2018-03-11 至 2018-06-08，计 90 日", "40,000.00 × 0.0175% × 90 = 630.00", "划拨、提取之日", "迟延利息解释第1条", "迟延利息解释第3条");
        interest.Render(s_languages[1]).Should().ContainAll("3,465.00", "2018-03-11 to 2018-06-08, 90 days", "40,000.00 × 0.0175% × 90 = 630.00", "transfer or drawing", "art. 1");
    }

    [Fact]
    public void Every_row_of_chapter_thirteen_is_implemented_here()
    {
        var ids = typeof(DelayInterest).Assembly.GetTypes().Where(static type => type.Namespace == typeof(DelayInterest).Namespace)
            .SelectMany(static type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Append(type))
            .SelectMany(static member => member.GetCustomAttributes<ImplementsAttribute>())
            .SelectMany(static attribute => attribute.Ids.Select(id => (id, attribute.Handling)))
            .ToList();

        ids.Select(static pair => pair.id).Should().BeEquivalentTo([.. Enumerable.Range(1, 14).Select(static n => $"LX-{n:00}"), .. Enumerable.Range(1, 10).Select(static n => $"ZF-{n:00}")]);
        ids.Where(static pair => pair.Handling == Handling.Effect).Select(static pair => pair.id).Should().BeEquivalentTo(["ZF-03", "ZF-05", "ZF-08"]);
        ids.Should().OnlyContain(static pair => pair.Handling == Handling.Calculation || pair.Handling == Handling.Effect);
    }
}
