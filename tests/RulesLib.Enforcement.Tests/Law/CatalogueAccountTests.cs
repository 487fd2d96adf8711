using System.Globalization;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Law;

/// <summary>Every row of the catalogue of law is done by a type, or told with a reason.</summary>
public class CatalogueAccountTests
{
    private static readonly IReadOnlyList<AccountRow> s_rows = CatalogueAccount.Of(Judging.Evaluator.Catalog);

    /// <summary>The families of the catalogue of sanctions.</summary>
    internal static IReadOnlySet<string> Sanctions { get; } = new HashSet<string>(StringComparer.Ordinal) { "SX", "XF", "PR", "FJ", "EX", "JD", "CR", "RF", "PP", "T", "DT" };

    public static TheoryData<string> Families => [.. CatalogueIds.All.Select(FamilyOf).Distinct()];

    internal static string FamilyOf(string id) => id[..id.IndexOf('-', StringComparison.Ordinal)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_row_of_a_family_is_accounted_for(string family)
    {
        var rows = CatalogueIds.All.Where(id => FamilyOf(id) == family).ToArray();

        rows.Should().NotBeEmpty();
        rows.Except(s_rows.Select(static row => row.Id)).Should().BeEmpty();
    }

    [Fact]
    public void The_catalogue_has_each_id_once() => CatalogueIds.All.Should().HaveCount(572).And.OnlyHaveUniqueItems();

    [Fact]
    public void Only_rows_of_the_catalogue_are_accounted_for() => s_rows.Select(static row => row.Id).Except(CatalogueIds.All).Should().BeEmpty();

    [Fact]
    public void The_account_is_ordered_and_has_each_row_once() =>
        s_rows.Select(static row => row.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(RuleIdComparer.Instance);

    /// <summary>A rule may have a deadline or remedy beside it; but what is done is not at the same time only told, and nothing is told twice.</summary>
    [Fact]
    public void No_row_is_accounted_for_in_ways_that_contradict_each_other() =>
        CatalogueAccount.Claims(Judging.Evaluator.Catalog)
            .GroupBy(static claim => claim.Id, StringComparer.Ordinal)
            .Where(static claims => claims.Any(static claim => IsTold(claim.Handling)) && claims.Select(static claim => (claim.Handling, claim.Stage)).Distinct().Count() > 1
                || claims.Count(static claim => claim.Stage is not null) > 1)
            .Select(static claims => $"{claims.Key}: {string.Join(", ", claims.Select(static claim => claim.Handling))}").Should().BeEmpty();

    [Fact]
    public void What_is_done_names_the_types_that_do_it() =>
        s_rows.Where(static row => !IsTold(row.Handling) && row.Types.Count == 0).Select(static row => row.Id).Should().BeEmpty();

    [Fact]
    public void The_families_of_the_sanctions_are_those_of_the_catalogue() => Sanctions.Should().BeSubsetOf(CatalogueIds.All.Select(FamilyOf).ToHashSet());

    /// <summary>What is told only may name types beside the reason: each exists in the library.</summary>
    [Fact]
    public void Every_type_that_is_named_is_a_type_of_the_library() =>
        s_rows.SelectMany(static row => row.Types).Should().OnlyContain(static type => type.Assembly == typeof(CatalogueAccount).Assembly);

    [Fact]
    public void A_rule_that_is_named_is_one_that_runs()
    {
        var running = Judging.Evaluator.Catalog.Rules.Select(static rule => rule.Type).Concat(RulePacks.All.SelectMany(static pack => pack.Changes).Select(static change => change.Rule)).ToHashSet();

        s_rows.SelectMany(static row => row.Types).Where(type => type.IsAssignableTo(typeof(EnforcementRule)) && !running.Contains(type)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_row_says_in_both_languages_what_it_is_about(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);

        foreach (var row in s_rows)
            row.Reason(culture).Should().NotBeNullOrWhiteSpace("{0} is {1}", row.Id, row.Handling).And.NotEndWith(".title");
    }

    private static bool IsTold(Handling handling) => handling is Handling.Effect or Handling.Reference or Handling.Excluded;
}
