using System.Globalization;
using System.Text.Json;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;
using RulesLib.Enforcement.Texts;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.JointDiscipline;

/// <summary>What an entry means with other bodies: told while it stands, to whom it reaches, never as an order of the court.</summary>
public class DisciplineTests
{
    private static readonly DishonestListing s_entry = Entry(ListingGround.AbleButRefuses);

    public static TheoryData<string, string> FirstDays => new()
    {
        { "JD-01", "2024-07-01" },
        { "JD-02", "2022-03-01" },
        { "JD-03", "2019-06-01" },
        { "JD-04", "2018-04-27" },
        { "JD-05", "2023-09-01" },
        { "JD-06", "2016-09-22" },
        { "JD-07", "2013-03-15" },
        { "JD64-1-1", "2016-09-25" },
        { "JD141-1", "2016-01-20" },
    };

    [Theory]
    [MemberData(nameof(FirstDays))]
    public void An_effect_is_told_from_the_first_day_of_its_basis(string key, string first)
    {
        var day = Date(first);
        bool Told(int days) => Keys(Adult().With(s_entry with { DecidedOn = Date("2012-01-04") }).On(day.Shift(d => d.AddDays(days)).ToString())).Contains(key);

        (Told(-1), Told(0), Told(1)).Should().Be((false, true, true));
    }

    [Theory]
    [InlineData("2024-06-04", "none", false)]
    [InlineData("2024-06-03", "none", true)]
    [InlineData("2024-01-10", "2024-06-04", true)]
    [InlineData("2024-01-10", "2024-06-03", false)]
    [InlineData(null, "none", false)]
    public void Effects_last_as_long_as_the_entry(string? decided, string deleted, bool told) =>
        Adult().With(s_entry with { DecidedOn = Date(decided), DeletedOn = Date(deleted) }).OnTheDay().Sanctions.Effects.Any().Should().Be(told);

    [Fact]
    public void During_a_grace_period_there_are_none() =>
        Adult().With(s_entry with { GraceEndsOn = Today }).OnTheDay().Sanctions.Effects.Should().BeEmpty();

    [Fact]
    public void Nobody_is_told_of_effects_without_an_entry_or_with_records_that_are_not_known()
    {
        Adult().OnTheDay().Sanctions.Effects.Should().BeEmpty();
        (Adult() with { Listings = default }).OnTheDay().Sanctions.Effects.Should().BeEmpty();
        new CaseFile().On("2024-06-03").Sanctions.Effects.Should().BeEmpty();
    }

    [Fact]
    public void Offices_are_barred_to_natural_persons_and_market_access_to_entities()
    {
        var person = Keys(Adult().With(s_entry).OnTheDay());
        var company = Keys(Company().With(s_entry).OnTheDay());

        person.Should().Contain(["JD-03", "JD-06", "JD64-3-1", "JD64-4-2"]).And.NotContain(["JD64-4-1", "JD64-9-1"]);
        company.Should().Contain(["JD-06", "JD64-4-1", "JD64-9-1"]).And.NotContain(["JD-01", "JD-03", "JD-07", "JD64-3-1"]);
        Keys((Adult() with { Kind = default }).With(s_entry).OnTheDay()).Should().Contain("JD-06").And.NotContain(["JD-03", "JD64-9-1"], "it is not known whom they reach");
    }

    [Fact]
    public void Of_two_debtors_only_the_listed_one_has_them() =>
        File(Adult().With(s_entry), Adult("D2")).OnTheDay().Sanctions.Effects.Select(static effect => effect.Subject.Id.ToString()).Distinct().Should().Equal("D1");

    [Fact]
    public void What_only_policy_lists_needs_a_basis_of_its_own_and_restrictions_are_told_from_references()
    {
        var effects = Adult().With(s_entry).OnTheDay().Sanctions.Effects;

        effects.Where(static effect => effect.Row.LegalBasisRequired).Should().OnlyContain(static effect => effect.Key.StartsWith("JD64", StringComparison.Ordinal) || effect.Key.StartsWith("JD141", StringComparison.Ordinal));
        effects.Where(static effect => !effect.Row.LegalBasisRequired).Should().OnlyContain(static effect => effect.Key.StartsWith("JD-0", StringComparison.Ordinal));
        effects.Single(static effect => effect.Key == "JD64-5-3").Row.Weight.Should().Be(DisciplineWeight.Reference);
        effects.Single(static effect => effect.Key == "JD64-3-5").Row.Weight.Should().Be(DisciplineWeight.Ban);
        effects.Should().OnlyContain(static effect => effect.CitationOn(Today) != null || effect.Key == "JD-01");
    }

    [Fact]
    public void The_opinion_has_thirty_seven_measures_in_eleven_groups_and_the_memorandum_eight()
    {
        DisciplineEffects.All.Count(static row => row.Key.StartsWith("JD64-", StringComparison.Ordinal)).Should().Be(37);
        DisciplineEffects.All.Select(static row => row.Key).Where(static key => key.StartsWith("JD64-", StringComparison.Ordinal)).Select(static key => key.Split('-')[1]).Distinct().Should().HaveCount(11);
        DisciplineEffects.All.Count(static row => row.Key.StartsWith("JD141-", StringComparison.Ordinal)).Should().Be(8);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_effect_names_what_and_who_and_an_article(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        foreach (var row in DisciplineEffects.All)
        {
            row.Title(culture).Should().NotBe($"{row.Key}.title");
            row.Executor(culture).Should().NotBe($"{row.Key}.executor");
            Concordance.Cite(row.Provision, row.From > Today ? row.From : Today).Should().NotBeNull("{0}", row.Key);
        }

        foreach (var weight in Enum.GetNames<DisciplineWeight>()) TextCatalog.Find(TextCatalog.Report, $"DisciplineWeight.{weight}", culture).Should().NotBeNull();
    }

    [Fact]
    public void The_text_says_that_they_are_no_orders_of_the_court()
    {
        var text = Adult().With(s_entry).OnTheDay().Render(CultureInfo.GetCultureInfo("en"));

        text.Should().ContainAll("Joint discipline (for information, no orders of the court)", "No recruitment as civil servant (restriction; executed by civil-service recruitment authorities; basis: Civil Servants Law, art. 26", "more are listed by policy documents");
        Adult().OnTheDay().Render(CultureInfo.GetCultureInfo("en")).Should().NotContain("Joint discipline");
    }

    [Fact]
    public void The_json_tells_executor_target_weight_and_basis()
    {
        using var json = JsonDocument.Parse(ReportJson.Write(Adult().With(s_entry).OnTheDay(), CultureInfo.GetCultureInfo("en")));
        var effect = json.RootElement.GetProperty("sanctions").GetProperty("effects").EnumerateArray().Single(static e => e.GetProperty("effect").GetString() == "JD-04");

        effect.GetProperty("weight").GetString().Should().Be("ban");
        effect.GetProperty("reaches").EnumerateArray().Select(static target => target.GetString()).Should().Equal("naturalPersons");
        effect.GetProperty("executor").GetString().Should().Be("justice authorities and courts");
        effect.GetProperty("legalBasisRequired").GetBoolean().Should().BeFalse();
        effect.GetProperty("citations").GetArrayLength().Should().Be(1);
    }

    private static string[] Keys(EnforcementReport report) => [.. report.Sanctions.Effects.Select(static effect => effect.Key)];
}
