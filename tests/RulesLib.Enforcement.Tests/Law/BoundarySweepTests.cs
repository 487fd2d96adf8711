using System.Globalization;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Tests.Golden;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Law;

/// <summary>Law changes on the days of the register, and on no other day.</summary>
public class BoundarySweepTests
{
    private static readonly CultureInfo s_chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly string[] s_provisions = [.. Concordance.Rows.Select(static row => row.Provision)];
    private static readonly SortedSet<DateOnly> s_register = [.. FirstDays().Concat(DaysAfterLast())];

    public static TheoryData<DateOnly> RuleDays => [.. Rules.SelectMany(static rule => new[] { rule.From, rule.Through?.AddDays(1) ?? rule.From }).Distinct().Where(static day => day >= new DateOnly(2015, 2, 1)).Order()];

    private static IEnumerable<RuleInfo> Rules => Judging.Evaluator.Catalog.Rules;

    [Fact]
    public void Nothing_changes_on_a_day_that_is_not_in_the_register()
    {
        var before = Snapshot(new(1998, 1, 1));
        for (var day = new DateOnly(1998, 1, 2); day < new DateOnly(2027, 1, 1); day = day.AddDays(1))
        {
            var now = Snapshot(day);
            if (!s_register.Contains(day)) now.SequenceEqual(before).Should().BeTrue("{0} is no day of the register", day);
            before = now;
        }
    }

    /// <summary>Set RULESLIB_UPDATE_GOLDEN=1 to write the table anew; then review each line against the sources.</summary>
    [Fact]
    public void Every_day_of_the_register_changes_what_was_reviewed()
    {
        var table = string.Concat(s_register.Where(static day => day >= new DateOnly(1998, 1, 2)).SelectMany(static day => Changes(day).Select(change => $"{Iso(day)} {change}\n")));
        var path = Path.Combine(GoldenCase.Root(), "tests", "RulesLib.Enforcement.Tests", "Law", "law-changes.txt");
        if (Environment.GetEnvironmentVariable("RULESLIB_UPDATE_GOLDEN") == "1") File.WriteAllText(path, table);

        table.Should().Be(File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(RuleDays))]
    public void A_rule_applies_from_its_first_to_its_last_day_in_both_modes(DateOnly boundary)
    {
        foreach (var mode in Enum.GetValues<EvaluationMode>())
        {
            foreach (var ruledOn in new[] { boundary.AddDays(-1), boundary, boundary.AddDays(1) })
            {
                var asOf = ruledOn.AddDays(60);
                var file = Compliant().RuledOn(Iso(ruledOn));
                var report = Judging.Evaluator.Evaluate(file, asOf, mode);

                // A measure on record is checked by the law of its own day.
                foreach (var assessment in report.Conclusions.OfType<Assessment>().Where(static a => a.Info.Kind != "audit"))
                {
                    var day = assessment.Info.Anchor switch
                    {
                        Anchor.Decision => asOf,
                        Anchor.Filing => file.Case.FiledOn.Earliest,
                        Anchor.Closing => mode == EvaluationMode.CampaignRetrospective ? asOf : ruledOn.AddDays(2),
                        _ => mode == EvaluationMode.CampaignRetrospective ? asOf : ruledOn,
                    };
                    var inForce = Judging.Evaluator.Explain(report, assessment).Conditions.First(static c => c.Key == "in-force").Truth;
                    inForce.ToNullable().Should().Be(IsLaw(assessment.Info, day), "{0} {1} in {2}", assessment.RuleId, ruledOn, mode);
                    if (inForce.IsFalse) assessment.Outcome.Should().Be(Outcome.NotApplicable);
                }
            }
        }
    }

    [Fact]
    public void The_same_closing_is_held_against_old_law_or_by_policy_against_new_law()
    {
        string[] Applied(EvaluationMode mode) => [.. Compliant().RuledOn("2016-05-10").Judge("2018-04-28", mode).Closure.Assessments.Where(static a => a.Outcome != Outcome.NotApplicable).Select(static a => a.RuleId).Distinct()];

        Applied(EvaluationMode.InForceAtClosure).Should().Contain("JA-16").And.NotContain(["ZB-02", "ZP-08"]);
        Applied(EvaluationMode.CampaignRetrospective).Should().Contain(["ZB-02", "ZP-08"]).And.NotContain("JA-16");
    }

    private static bool IsLaw(RuleInfo rule, DateOnly day) => day >= rule.From && !(day > rule.Through);

    private static IEnumerable<DateOnly> FirstDays() =>
    [
        .. Instruments.All.SelectMany(static i => i.Editions).Select(static e => e.EffectiveFrom),
        .. Parameters.All.SelectMany(Ranges).Select(static r => r.From),
        .. Rules.Select(static r => r.From),
        .. Regimes.All.Select(static r => r.From),
        .. Remedies.All.Select(static r => r.From),
    ];

    private static IEnumerable<DateOnly> DaysAfterLast() =>
        Instruments.All.SelectMany(static i => i.Editions).Select(static e => e.EffectiveThrough)
            .Concat(Parameters.All.SelectMany(Ranges).Select(static r => r.Through))
            .Concat(Rules.Select(static r => r.Through))
            .OfType<DateOnly>().Select(static last => last.AddDays(1));

    private static IEnumerable<(DateOnly From, DateOnly? Through)> Ranges(DatedParameter parameter) => parameter switch
    {
        DatedParameter<int> whole => whole.Values.Select(static v => (v.From, v.Through)),
        DatedParameter<decimal> sum => sum.Values.Select(static v => (v.From, v.Through)),
        _ => throw new NotSupportedException(parameter.Id),
    };

    private static decimal? Value(DatedParameter parameter, DateOnly day) => parameter switch
    {
        DatedParameter<int> whole => whole.On(day)?.Value,
        DatedParameter<decimal> sum => sum.On(day)?.Value,
        _ => throw new NotSupportedException(parameter.Id),
    };

    private static object?[] Snapshot(DateOnly day) =>
    [
        Regimes.On(day),
        .. Rules.Select(rule => (object)IsLaw(rule, day)),
        .. Parameters.All.Select(parameter => (object?)Value(parameter, day)),
        .. s_provisions.Select(provision => (object?)Concordance.Cite(provision, day)),
        .. Remedies.All.Select(remedy => (object)(day >= remedy.From)),
    ];

    private static IEnumerable<string> Changes(DateOnly day)
    {
        var before = day.AddDays(-1);
        if (Regimes.On(before) != Regimes.On(day)) yield return $"regime {Regimes.On(before)} -> {Regimes.On(day)}";
        foreach (var rule in Rules)
            if (IsLaw(rule, before) != IsLaw(rule, day)) yield return $"rule {(IsLaw(rule, day) ? "+" : "-")}{rule.Id} {rule.Kind}";
        foreach (var parameter in Parameters.All)
            if (Value(parameter, before) != Value(parameter, day)) yield return $"number {parameter.Id} {Tell(Value(parameter, before))} -> {Tell(Value(parameter, day))}";
        foreach (var provision in s_provisions)
        {
            var (old, now) = (Article(provision, before), Article(provision, day));
            if (old != now) yield return $"article {provision} {old} -> {now}";
        }

        foreach (var remedy in Remedies.All)
            if (remedy.From == day) yield return $"remedy +{remedy.Key}";
    }

    private static string Tell(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static string Article(string provision, DateOnly day) => Concordance.Cite(provision, day)?.Render(s_chinese) ?? "-";
}
