using System.Reflection;

using RulesLib.Enforcement.Tests.Law;
using RulesLib.Enforcement.Tests.Rules.Monitoring;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>Being listed is not being done: some row of some table shows each rule of the closing part met, broken and left open.</summary>
public class ShownOutcomesTests
{
    // Shown by tests of their own: a stay of a higher court, money paid out, windows of queries, the day of service on guarantors.
    private static readonly HashSet<string> s_elsewhere = ["DB-03", "KW-02", "ZP-03", "ZP-17"];

    private static readonly ILookup<string, string> s_told = typeof(RuleTable).Assembly.GetTypes()
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(static field => field.FieldType == typeof(RuleTable))
        .SelectMany(static field => ((RuleTable)field.GetValue(null)!).Expectations)
        .Concat(AfterTerminationTests.Expectations)
        .ToLookup(static row => row.Rule, static row => row.Expected, StringComparer.Ordinal);

    // As tables name it: composite requirements and grounds with their kind before the id.
    public static TheoryData<string> Rules => [.. Judging.Evaluator.Catalog.Rules
        .Where(static rule => rule.Kind is not ("label" or "measure") && !CatalogueAccountTests.Sanctions.Contains(CatalogueAccountTests.FamilyOf(rule.Id)) && !s_elsewhere.Contains(rule.Id))
        .Select(static rule => rule.Kind is "gate" or "ground" ? $"{rule.Kind}:{rule.Id}" : rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_shown_met_broken_and_left_open(string rule)
    {
        (string Shown, string[] Words)[] all = [("met", ["Satisfied", "Holds"]), ("broken", ["Breached", "ManualReview", "Fails"]), ("left open", ["Undetermined", "Open"])];

        all.Where(outcome => !s_told[rule].Any(expected => outcome.Words.Any(word => expected.Contains(word, StringComparison.Ordinal))))
            .Select(static outcome => outcome.Shown).Should().BeEmpty("some row shows {0} so", rule);
    }

    [Fact]
    public void An_exception_is_a_rule_that_no_table_shows() => s_elsewhere.Where(static id => s_told.Contains(id)).Should().BeEmpty();
}
