using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;
using RulesLib.Enforcement.Texts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>What every rule of the library has in common.</summary>
public class ConventionTests
{
    private static readonly CultureInfo[] s_languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en")];
    private static readonly HashSet<string> s_catalogue = [.. CatalogueIds.All];

    public static TheoryData<string> Ids => [.. Judging.Evaluator.Catalog.Rules.Select(static rule => $"{rule.Id} {rule.Kind}")];

    public static TheoryData<string> Resources => [.. TextNames()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_the_id_of_a_row_of_the_catalogue(string rule)
    {
        var info = Find(rule);

        foreach (var id in info.Aliases.Append(info.Id)) s_catalogue.Contains(id).Should().BeTrue("{0} is a row", id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_cites_what_was_law_in_its_range(string rule)
    {
        var info = Find(rule);
        if (info.Kind == "label")
        {
            info.Provisions.Should().BeEmpty();
            return;
        }

        info.Provisions.Should().NotBeEmpty();
        info.CitationsOn(info.Through ?? new DateOnly(2026, 1, 1)).Should().NotBeEmpty("on its last day");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_range_of_days(string rule)
    {
        var info = Find(rule);

        info.From.Should().BeOnOrAfter(new DateOnly(1991, 4, 9));
        if (info.Through is { } last) last.Should().BeOnOrAfter(info.From);
        Enum.IsDefined(info.Anchor).Should().BeTrue();
        info.Stage.Should().NotBe("Custom");
        info.Kind.Should().BeOneOf("duty", "conduct", "monitoring", "audit", "gate", "ground", "bar", "measure", "label");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_title_in_both_languages(string rule)
    {
        var info = Find(rule);
        if (info.Kind == "label") return;

        foreach (var language in s_languages) Own(info.Stage, language).Should().ContainKey($"{info.Id}.title");
    }

    [Fact]
    public void Every_condition_has_a_text_in_both_languages()
    {
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in new[] { Compliant().With(Unsold("S1")).With(Clue("C1")), UnderOpinion2014(), Performed(), Ended() })
        {
            var report = file.Judge();
            foreach (var conclusion in ReportComparison.Conclusions(report))
            {
                foreach (var key in Judging.Evaluator.Explain(report, conclusion).Conditions.Select(static c => c.Key))
                {
                    foreach (var language in s_languages)
                    {
                        if (!Own(conclusion.Info.Stage, language).ContainsKey($"{conclusion.RuleId}.{key}") && !Own(TextCatalog.Report, language).ContainsKey($"common.{key}"))
                            missing.Add($"{conclusion.Info.Stage} {conclusion.RuleId}.{key} ({language.Name})");
                    }
                }
            }
        }

        missing.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Both_languages_have_the_same_texts_with_the_same_places(string resource)
    {
        var (chinese, english) = (Own(resource, CultureInfo.InvariantCulture), Own(resource, CultureInfo.GetCultureInfo("en")));

        english.Keys.Should().BeEquivalentTo(chinese.Keys);
        foreach (var (key, text) in chinese)
        {
            text.Should().NotBeNullOrWhiteSpace();
            Places(english[key]).Should().BeEquivalentTo(Places(text), "{0} fills the same places", key);
        }
    }

    [Fact]
    public void Every_word_a_report_is_made_of_is_a_text()
    {
        foreach (var language in s_languages)
        {
            var report = Own(TextCatalog.Report, language);
            report.Keys.Should().Contain(Enum.GetNames<Cure>().Where(static name => name != nameof(Cure.None)).Select(static name => $"Cure.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<Outcome>().Select(static name => $"Outcome.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<NextProcedure>().Select(static name => $"NextProcedure.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<Responsible>().Where(static name => name != nameof(Responsible.None)).Select(static name => $"Responsible.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<CureStepStatus>().Select(static name => $"Plan.{char.ToLowerInvariant(name[0])}{name[1..]}"));
            report.Keys.Should().Contain(Enum.GetNames<ClosureLabel>().Select(static name => $"ClosureLabel.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<ClosureLabel>().Select(static name => $"ClosureLabel.{name}.definition"));
            report.Keys.Should().Contain(Enum.GetNames<Severity>().Select(static name => $"Severity.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<DataIssueKind>().Select(static name => $"DataIssueKind.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<MeasureKind>().Select(static name => $"MeasureKind.{name}"));
            report.Keys.Should().Contain(Enum.GetNames<MeasureAnswer>().Select(static name => $"MeasureAnswer.{name}"));
        }
    }

    [Fact]
    public void Every_cure_mends_a_requirement_of_some_rule() =>
        Requirements().Select(static r => r.Condition.Cure).Distinct().Should().BeEquivalentTo(Enum.GetValues<Cure>());

    [Fact]
    public void A_duty_that_counts_for_the_label_names_its_cure() =>
        Requirements().Where(static r => r.Rule.IsDuty && r.Condition.Severity >= Severity.Curable && r.Condition.Cure == Cure.None)
            .Select(static r => $"{r.Rule.Id}.{r.Condition.Key}").Distinct().Should().BeEmpty();

    [Fact]
    public void A_duty_that_counts_for_the_label_can_be_completed_unless_it_is_fatal() =>
        Requirements().Where(static r => r.Rule.IsDuty && r.Condition.Severity == Severity.Curable && !Cures.Of(r.Condition.Cure).IsAct)
            .Select(static r => $"{r.Rule.Id}.{r.Condition.Key}").Distinct().Should().BeEmpty();

    [Fact]
    public void No_rule_keeps_state() =>
        Judging.Evaluator.Catalog.Rules.SelectMany(static rule => rule.Type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(static field => !field.IsInitOnly).Select(static field => $"{field.DeclaringType!.Name}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void Members_of_a_composite_requirement_are_duties_of_the_catalogue()
    {
        var duties = Judging.Evaluator.Catalog.Rules.Where(static rule => rule.Kind == "duty").Select(static rule => rule.Id).ToHashSet();

        foreach (var gate in Compliant().Judge().Closure.Gates)
            ((GateRule)Activator.CreateInstance(gate.Info.Type)!).Members.Should().BeSubsetOf(duties, "{0} is made of rules that exist", gate.RuleId);
    }

    // Every requirement of every rule that meets some method; a rule is run to the end whether it applies or not.
    private static IEnumerable<(RuleInfo Rule, ConditionExplanation Condition)> Requirements()
    {
        CaseFile[] files =
        [
            Compliant().With(House("S1")).With(Clue("C1")), UnderOpinion2014(), Performed(),
            .. Enum.GetValues<ClosureMethod>().Select(static method => Ended().WithClosure(c => c with { Method = method })),
        ];
        return files.Select(static file => file.Judge()).SelectMany(static report => ReportComparison.Conclusions(report)
            .SelectMany(c => Judging.Evaluator.Explain(report, c).Conditions.Where(static condition => condition.Kind == ConditionKind.Requirement).Select(condition => (c.Info, condition))));
    }

    private static RuleInfo Find(string rule) => rule.Split(' ') is var parts ? Judging.Evaluator.Catalog.Rules.Single(info => info.Id == parts[0] && info.Kind == parts[1]) : null!;

    private static IEnumerable<string> TextNames() => typeof(TextCatalog).Assembly.GetManifestResourceNames()
        .Select(static name => Regex.Match(name, @"\.Texts\.(\w+)\.resources$")).Where(static match => match.Success).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    // The texts of one language alone: what it leaves to the other does not count.
    private static Dictionary<string, string> Own(string resource, CultureInfo language)
    {
        var manager = new ResourceManager($"RulesLib.Enforcement.Texts.{resource}", typeof(TextCatalog).Assembly);
        try
        {
            return manager.GetResourceSet(language, createIfNotExists: true, tryParents: false) is { } set
                ? set.Cast<DictionaryEntry>().ToDictionary(static entry => (string)entry.Key, static entry => (string)entry.Value!, StringComparer.Ordinal)
                : [];
        }
        catch (MissingManifestResourceException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{(\d+)[^}]*\}").Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
}
