using System.Reflection;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Tests.Law;

public class InstrumentsTests
{
    public static TheoryData<string> Ids => new(Instruments.All.Select(instrument => instrument.Id));

    [Fact]
    public void Every_field_is_registered_under_its_own_name()
    {
        var fields = typeof(Instruments).GetFields(BindingFlags.Public | BindingFlags.Static);

        fields.Should().OnlyContain(field => field.IsInitOnly);
        fields.Select(field => (Instrument)field.GetValue(null)!).Should().Equal(Instruments.All);
        fields.Select(field => field.Name).Should().Equal(Instruments.All.Select(instrument => instrument.Id));
        Instruments.All.Should().OnlyHaveUniqueItems(instrument => instrument.ShortTitle);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Editions_join_without_gap_or_overlap(string id)
    {
        var editions = Instruments.Find(id)!.Editions;

        editions.Should().NotBeEmpty().And.OnlyHaveUniqueItems(edition => edition.Label);
        for (var i = 0; i < editions.Count; i++)
        {
            if (i + 1 < editions.Count)
                editions[i].EffectiveThrough.Should().Be(editions[i + 1].EffectiveFrom.AddDays(-1));
            (editions[i].EffectiveThrough is null || editions[i].EffectiveThrough > editions[i].EffectiveFrom).Should().BeTrue();
            (editions[i].Promulgated is null || editions[i].Promulgated <= editions[i].EffectiveFrom).Should().BeTrue();
            editions[i].LastVerified.Should().Be(LawVersion.LastVerified);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_boundary_day_gives_the_expected_edition(string id)
    {
        var instrument = Instruments.Find(id)!;
        for (var i = 0; i < instrument.Editions.Count; i++)
        {
            var edition = instrument.Editions[i];
            instrument.EditionOn(edition.EffectiveFrom.AddDays(-1)).Should().BeSameAs(i == 0 ? null : instrument.Editions[i - 1]);
            instrument.EditionOn(edition.EffectiveFrom).Should().BeSameAs(edition);
            instrument.EditionOn(edition.EffectiveFrom.AddDays(1)).Should().BeSameAs(edition);
            if (edition.EffectiveThrough is { } last)
            {
                instrument.EditionOn(last).Should().BeSameAs(edition);
                instrument.EditionOn(last.AddDays(1)).Should().BeSameAs(i + 1 < instrument.Editions.Count ? instrument.Editions[i + 1] : null);
            }
            else
            {
                instrument.EditionOn(DateOnly.MaxValue).Should().BeSameAs(edition);
            }
        }

        instrument.EditionOn(DateOnly.MinValue).Should().BeNull();
    }

    [Theory, MemberData(nameof(Ids))]
    public void Names_are_complete_and_find_their_instrument(string id)
    {
        var instrument = Instruments.Find(id)!;

        instrument.Issuer.Should().NotBeNullOrWhiteSpace();
        instrument.IssuerEn.Should().NotBeNullOrWhiteSpace();
        id.Should().MatchRegex("^[A-Z][A-Za-z0-9]+$");
        foreach (var name in new[] { instrument.Id, instrument.ShortTitle, instrument.Title, $"《{instrument.Title}》", id.ToLowerInvariant() })
            Instruments.Find(name).Should().BeSameAs(instrument, name);
        foreach (var edition in instrument.Editions)
        {
            edition.Title.Should().NotContainAny("《", "》");
            Instruments.Find(edition.ShortTitle).Should().BeSameAs(instrument);
            Instruments.Find(edition.Title).Should().BeSameAs(instrument);
        }
    }

    [Theory]
    [InlineData("2013-09-30", null)]
    [InlineData("2013-10-01", "2013")]
    [InlineData("2017-04-30", "2013")]
    [InlineData("2017-05-01", "2017")]
    public void Dishonest_list_editions(string day, string? label) => LabelOn(Instruments.DishonestList, day).Should().Be(label);

    [Theory]
    [InlineData("2010-09-30", null)]
    [InlineData("2010-10-01", "2010")]
    [InlineData("2015-07-21", "2010")]
    [InlineData("2015-07-22", "2015")]
    public void Consumption_restriction_editions(string day, string? label) =>
        LabelOn(Instruments.ConsumptionRestriction, day).Should().Be(label);

    [Theory]
    [InlineData("2012-12-31", "2007")]
    [InlineData("2013-01-01", "2012")]
    [InlineData("2017-06-30", "2012")]
    [InlineData("2017-07-01", "2017")]
    [InlineData("2021-12-31", "2017")]
    [InlineData("2022-01-01", "2021")]
    [InlineData("2023-12-31", "2021")]
    [InlineData("2024-01-01", "2023")]
    public void Civil_procedure_law_editions(string day, string? label) => LabelOn(Instruments.CivilProcedureLaw, day).Should().Be(label);

    [Theory]
    [InlineData("2015-02-03", null)]
    [InlineData("2015-02-04", "2015")]
    [InlineData("2020-12-31", "2015")]
    [InlineData("2021-01-01", "2020")]
    [InlineData("2022-04-09", "2020")]
    [InlineData("2022-04-10", "2022")]
    public void Cpl_interpretation_editions(string day, string? label) => LabelOn(Instruments.CplInterpretation, day).Should().Be(label);

    [Theory]
    [InlineData("2015-07-21", null)]
    [InlineData("2020-12-31", "2015")]
    [InlineData("2021-01-01", "2020")]
    [InlineData("2024-11-30", "2020")]
    [InlineData("2024-12-01", "2024")]
    public void Refusal_to_perform_editions(string day, string? label) => LabelOn(Instruments.RefusalToPerform, day).Should().Be(label);

    [Theory]
    [InlineData("2016-11-30", null)]
    [InlineData("2016-12-01", "2016")]
    public void Interim_termination_edition(string day, string? label) => LabelOn(Instruments.InterimTermination, day).Should().Be(label);

    [Fact]
    public void Mortgaged_housing_ended_with_2020()
    {
        LabelOn(Instruments.MortgagedHousing, "2020-12-31").Should().Be("2005");
        LabelOn(Instruments.MortgagedHousing, "2021-01-01").Should().BeNull();
    }

    [Theory]
    [InlineData("终本规定", "InterimTermination")]
    [InlineData("interimtermination", "InterimTermination")]
    [InlineData(" 法〔2016〕373号 ", "InterimTermination")]
    [InlineData("法[2016]373号", "InterimTermination")]
    [InlineData("法（2016）373号", "InterimTermination")]
    [InlineData("《关于严格规范终结本次执行程序的规定(试行)》", "InterimTermination")]
    [InlineData("关于严格规范终结本次执行程序的规定", "InterimTermination")]
    [InlineData("民诉法", "CivilProcedureLaw")]
    [InlineData("民事诉讼法", "CivilProcedureLaw")]
    [InlineData("中华人民共和国民事诉讼法", "CivilProcedureLaw")]
    [InlineData("civil procedure law", "CivilProcedureLaw")]
    [InlineData("《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》", "CplInterpretation")]
    [InlineData("法释〔2015〕5号", "CplInterpretation")]
    [InlineData("法释〔2022〕11号", "CplInterpretation")]
    [InlineData("限高规定", "ConsumptionRestriction")]
    [InlineData("限消规定", "ConsumptionRestriction")]
    [InlineData("法释〔2010〕8号", "ConsumptionRestriction")]
    public void Find_knows_every_name(string name, string id) => Instruments.Find(name)!.Id.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("终本")]
    [InlineData("no such document")]
    public void Find_does_not_guess(string name) => Instruments.Find(name).Should().BeNull();

    [Fact]
    public void Find_refuses_a_number_that_amended_many() => Instruments.Find("法释〔2020〕21号").Should().BeNull();

    [Fact]
    public void Find_refuses_null() => FluentActions.Invoking(() => Instruments.Find(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void An_edition_keeps_the_title_it_bore()
    {
        var restriction = Instruments.ConsumptionRestriction;

        restriction.Editions[0].ShortTitle.Should().Be("限高规定");
        restriction.Editions[0].Title.Should().Be("最高人民法院关于限制被执行人高消费的若干规定");
        restriction.Editions[1].Title.Should().Be(restriction.Title).And.Contain("有关消费");
        Instruments.RefusalToPerform.Editions[0].Title.Should().StartWith("最高人民法院关于审理");
    }

    private static string? LabelOn(Instrument instrument, string day) => instrument.EditionOn(TestDay.Of(day))?.Label;
}
