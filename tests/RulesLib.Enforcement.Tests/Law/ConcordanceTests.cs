using System.Reflection;
using System.Text.RegularExpressions;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Tests.Law;

public class ConcordanceTests
{
    private static readonly (string Class, string Name, string Key)[] Constants =
    [
        .. typeof(Provisions).GetNestedTypes().SelectMany(type => type
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (type.Name, field.Name, (string)field.GetRawConstantValue()!))),
    ];

    public static TheoryData<string> Keys => new(Constants.Select(constant => constant.Key));

    [Fact]
    public void Every_constant_has_one_row_and_every_row_a_constant() =>
        Concordance.Rows.Select(row => row.Provision).Should().Equal(Constants.Select(constant => constant.Key)).And.OnlyHaveUniqueItems();

    [Fact]
    public void Keys_are_the_instrument_and_the_topic_in_kebab_case()
    {
        foreach (var (type, name, key) in Constants)
        {
            Instruments.Find(type).Should().NotBeNull(type);
            key.Should().Be($"{type}/{Regex.Replace(name, "(?<!^)(?=[A-Z])", "-").ToLowerInvariant()}");
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void Every_topic_resolves_on_every_day_of_its_editions_or_says_why_not(string key)
    {
        Concordance.TryGetRow(key, out var row).Should().BeTrue();
        row!.Cells.Select(cell => cell.Edition).Should().Equal(row.Instrument.Editions);

        foreach (var cell in row.Cells)
        {
            var first = cell.Edition.EffectiveFrom;
            var last = cell.Edition.EffectiveThrough ?? LawVersion.LastVerified;
            foreach (var day in new[] { first, first.AddDays(1), last.AddDays(-1), last })
            {
                var citation = Concordance.Cite(key, day);
                citation.Should().BeSameAs(cell.Citation);
                (citation is null).Should().Be(cell.Kind is CellKind.Absent or CellKind.Unrecorded);
                if (citation is not null)
                    (citation.Provision, citation.Instrument, citation.Edition).Should().Be((key, row.Instrument, cell.Edition));
            }
        }

        Concordance.Cite(key, row.Instrument.Editions[0].EffectiveFrom.AddDays(-1)).Should().BeNull();
        if (row.Instrument.Editions[^1].EffectiveThrough is { } end)
            Concordance.Cite(key, end.AddDays(1)).Should().BeNull();
        Concordance.CiteLatest(key).Should().BeSameAs(row.Cells.Last(cell => cell.Citation is not null).Citation);
    }

    [Theory]
    // The numbers 515, 517, 519 and what they meant on either side of 2022-04-10.
    [InlineData(Provisions.CplInterpretation.InterimTermination, "2015-02-03", null)]
    [InlineData(Provisions.CplInterpretation.InterimTermination, "2015-02-04", 519)]
    [InlineData(Provisions.CplInterpretation.InterimTermination, "2022-04-09", 519)]
    [InlineData(Provisions.CplInterpretation.InterimTermination, "2022-04-10", 517)]
    [InlineData(Provisions.CplInterpretation.RenewedRequest, "2022-04-09", 517)]
    [InlineData(Provisions.CplInterpretation.RenewedRequest, "2022-04-10", 515)]
    [InlineData(Provisions.CplInterpretation.LaterObstruction, "2022-04-09", 521)]
    [InlineData(Provisions.CplInterpretation.LaterObstruction, "2022-04-10", 519)]
    [InlineData(Provisions.CplInterpretation.DishonestList, "2022-04-09", 518)]
    [InlineData(Provisions.CplInterpretation.DishonestList, "2022-04-10", 516)]
    [InlineData(Provisions.CplInterpretation.RefusalActs, "2022-04-09", 188)]
    [InlineData(Provisions.CplInterpretation.RefusalActs, "2022-04-10", 188)]
    // The law itself.
    [InlineData(Provisions.CivilProcedureLaw.Application, "2021-12-31", 236)]
    [InlineData(Provisions.CivilProcedureLaw.Application, "2022-01-01", 243)]
    [InlineData(Provisions.CivilProcedureLaw.Application, "2023-12-31", 243)]
    [InlineData(Provisions.CivilProcedureLaw.Application, "2024-01-01", 247)]
    [InlineData(Provisions.CivilProcedureLaw.ActObjection, "2021-12-31", 225)]
    [InlineData(Provisions.CivilProcedureLaw.ActObjection, "2022-01-01", 232)]
    [InlineData(Provisions.CivilProcedureLaw.ActObjection, "2024-01-01", 236)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "1991-04-09", 235)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "2008-03-31", 235)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "2008-04-01", 233)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "2012-12-31", 233)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "2013-01-01", 257)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "2022-01-01", 264)]
    [InlineData(Provisions.CivilProcedureLaw.FinalTermination, "2024-01-01", 268)]
    [InlineData(Provisions.CivilProcedureLaw.Obstruction, "2012-12-31", 102)]
    [InlineData(Provisions.CivilProcedureLaw.Obstruction, "2021-12-31", 111)]
    [InlineData(Provisions.CivilProcedureLaw.Obstruction, "2022-01-01", 114)]
    [InlineData(Provisions.CivilProcedureLaw.PropertyReport, "2008-03-31", null)]
    [InlineData(Provisions.CivilProcedureLaw.PropertyReport, "2008-04-01", 217)]
    [InlineData(Provisions.CivilProcedureLaw.PropertyReport, "2021-12-31", 241)]
    [InlineData(Provisions.CivilProcedureLaw.PropertyReport, "2024-01-01", 252)]
    [InlineData(Provisions.CivilProcedureLaw.ExitRestriction, "2012-12-31", 231)]
    [InlineData(Provisions.CivilProcedureLaw.ExitRestriction, "2024-01-01", 266)]
    [InlineData(Provisions.CivilProcedureLaw.CollusionToEvade, "2012-12-31", null)]
    [InlineData(Provisions.CivilProcedureLaw.CollusionToEvade, "2013-01-01", 113)]
    [InlineData(Provisions.CivilProcedureLaw.PublicNoticeAbroad, "2021-12-31", 267)]
    [InlineData(Provisions.CivilProcedureLaw.PublicNoticeAbroad, "2022-01-01", 274)]
    [InlineData(Provisions.CivilProcedureLaw.PublicNoticeAbroad, "2024-01-01", 283)]
    // The 2020 package.
    [InlineData(Provisions.EnforcementWork.ClosureMethods, "1998-07-07", null)]
    [InlineData(Provisions.EnforcementWork.ClosureMethods, "2020-12-31", 108)]
    [InlineData(Provisions.EnforcementWork.ClosureMethods, "2021-01-01", 64)]
    [InlineData(Provisions.EnforcementWork.SixMonths, "2020-12-31", 107)]
    [InlineData(Provisions.EnforcementWork.SixMonths, "2021-01-01", 63)]
    [InlineData(Provisions.EnforcementWork.AcceptanceConditions, "2020-12-31", 18)]
    [InlineData(Provisions.EnforcementWork.AcceptanceConditions, "2021-01-01", 16)]
    [InlineData(Provisions.EnforcementProcedure.ExitRestrictionRequest, "2020-12-31", 36)]
    [InlineData(Provisions.EnforcementProcedure.ExitRestrictionRequest, "2021-01-01", 23)]
    [InlineData(Provisions.EnforcementProcedure.MediaPublication, "2020-12-31", 39)]
    [InlineData(Provisions.EnforcementProcedure.MediaPublication, "2021-01-01", 26)]
    [InlineData(Provisions.SealingAndFreezing.WaitingSeal, "2020-12-31", 28)]
    [InlineData(Provisions.SealingAndFreezing.WaitingSeal, "2021-01-01", 26)]
    [InlineData(Provisions.SealingAndFreezing.Expiry, "2020-12-31", 30)]
    [InlineData(Provisions.SealingAndFreezing.Expiry, "2021-01-01", 27)]
    [InlineData(Provisions.SealingAndFreezing.TimeLimits, "2020-12-31", 29)]
    [InlineData(Provisions.SealingAndFreezing.TimeLimits, "2021-01-01", null)]
    [InlineData(Provisions.SealingAndFreezing.Lifting, "2020-12-31", null)]
    [InlineData(Provisions.SealingAndFreezing.Lifting, "2021-01-01", 28)]
    [InlineData(Provisions.AuctionAndSale.Reserve, "2020-12-31", 8)]
    [InlineData(Provisions.AuctionAndSale.Reserve, "2021-01-01", 5)]
    [InlineData(Provisions.AuctionAndSale.FailedAuction, "2020-12-31", 26)]
    [InlineData(Provisions.AuctionAndSale.FailedAuction, "2021-01-01", 23)]
    [InlineData(Provisions.AuctionAndSale.FailedMovable, "2020-12-31", 27)]
    [InlineData(Provisions.AuctionAndSale.FailedMovable, "2021-01-01", 24)]
    [InlineData(Provisions.AuctionAndSale.FailedImmovable, "2020-12-31", 28)]
    [InlineData(Provisions.AuctionAndSale.FailedImmovable, "2021-01-01", 25)]
    // Lists and restrictions.
    [InlineData(Provisions.DishonestList.Deletion, "2013-09-30", null)]
    [InlineData(Provisions.DishonestList.Deletion, "2017-04-30", 7)]
    [InlineData(Provisions.DishonestList.Deletion, "2017-05-01", 10)]
    [InlineData(Provisions.DishonestList.RiskWarning, "2017-04-30", 2)]
    [InlineData(Provisions.DishonestList.RiskWarning, "2017-05-01", 5)]
    [InlineData(Provisions.DishonestList.Minors, "2017-04-30", null)]
    [InlineData(Provisions.DishonestList.Minors, "2017-05-01", 4)]
    [InlineData(Provisions.ConsumptionRestriction.ListedDebtor, "2015-07-21", null)]
    [InlineData(Provisions.ConsumptionRestriction.ListedDebtor, "2015-07-22", 1)]
    [InlineData(Provisions.RefusalToPerform.Leniency, "2024-11-30", 6)]
    [InlineData(Provisions.RefusalToPerform.Leniency, "2024-12-01", 11)]
    [InlineData(Provisions.CriminalProcedureInterpretation.FinalTermination, "2021-02-28", 444)]
    [InlineData(Provisions.CriminalProcedureInterpretation.FinalTermination, "2021-03-01", 529)]
    [InlineData(Provisions.DeputiesLaw.PermissionForDetention, "2025-03-11", 32)]
    [InlineData(Provisions.DeputiesLaw.PermissionForDetention, "2025-03-12", 39)]
    [InlineData(Provisions.InterimTermination.Notice, "2016-11-30", null)]
    [InlineData(Provisions.InterimTermination.Notice, "2016-12-01", 1)]
    public void Articles_change_on_their_day(string provision, string day, int? article) =>
        (Concordance.Cite(provision, TestDay.Of(day))?.Article!.Number).Should().Be(article);

    [Fact]
    public void One_number_means_different_things_on_either_side_of_the_renumbering()
    {
        var meanings = (string day) => Concordance.Rows
            .Where(row => row.Instrument == Instruments.CplInterpretation && row.On(TestDay.Of(day)) is { Article: { Number: 517, Paragraph: null } })
            .Select(row => row.Provision);

        meanings("2022-04-09").Should().Equal(Provisions.CplInterpretation.RenewedRequest);
        meanings("2022-04-10").Should().Equal(Provisions.CplInterpretation.InterimTermination);
    }

    [Fact]
    public void The_enforcement_part_of_the_law_moved_by_seven_and_by_four()
    {
        foreach (var row in Concordance.Rows.Where(row => row.Instrument == Instruments.CivilProcedureLaw))
        {
            if (NumberIn(row, "2012") is not { } old)
                continue;

            NumberIn(row, "2017").Should().Be(old, row.Provision);
            // Up to the coercive measures by three and not again; service abroad has an offset of its own.
            var (first, second) = old < 224 ? (3, 0) : old < 259 ? (7, 4) : (7, 9);
            NumberIn(row, "2021").Should().Be(old + first, row.Provision);
            NumberIn(row, "2023").Should().Be(old + first + second, row.Provision);
        }
    }

    [Fact]
    public void The_enforcement_part_of_the_interpretation_moved_by_two()
    {
        foreach (var row in Concordance.Rows.Where(row => row.Instrument == Instruments.CplInterpretation))
        {
            if (NumberIn(row, "2015") is not { } old)
                continue;

            NumberIn(row, "2020").Should().Be(old, row.Provision);
            NumberIn(row, "2022").Should().Be(old > 440 ? old - 2 : old, row.Provision);
            row.Latest.Article!.Through.Should().Be(row.Cells[0].Citation!.Article!.Through - 2, row.Provision);
        }
    }

    [Fact]
    public void A_topic_that_ended_still_has_a_latest_article() =>
        Concordance.CiteLatest(Provisions.SealingAndFreezing.TimeLimits).Edition.Label.Should().Be("2004");

    [Fact]
    public void Confidence_is_that_of_the_article()
    {
        Concordance.CiteLatest(Provisions.InterimTermination.Notice).Confidence.Should().Be(Confidence.Seen);
        Concordance.CiteLatest(Provisions.InterimTermination.Interview).Confidence.Should().Be(Confidence.SeenSecondary);
        Concordance.CiteLatest(Provisions.InterimTermination.DatabaseEntry).Confidence.Should().Be(Confidence.Memory);
        Concordance.CiteLatest(Provisions.RefusalOpinion.RefusalNotice).Confidence.Should().Be(Confidence.Unsure);
        Concordance.Cite(Provisions.CivilProcedureLaw.CompelledAttendance, new DateOnly(2016, 5, 1))!.Confidence.Should().Be(Confidence.Derived);
    }

    [Fact]
    public void An_unknown_topic_is_an_error_and_says_so()
    {
        FluentActions.Invoking(() => Concordance.Cite("InterimTermination/notices", new DateOnly(2020, 1, 1)))
            .Should().Throw<ArgumentException>().WithMessage("*InterimTermination/notices*Provisions*");
        FluentActions.Invoking(() => Concordance.CiteLatest("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Concordance.CiteLatest(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Concordance.Cite(null!, default)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("Nowhere/topic", "2015:1", "names no instrument")]
    [InlineData("topic", "2015:1", "names no instrument")]
    [InlineData("CplInterpretation/topic", "2015:1 2020:1", "forgets the edition 2022")]
    [InlineData("CplInterpretation/topic", "2015,2020:1 2020,2022:1", "names the edition 2020 twice")]
    [InlineData("CplInterpretation/topic", "2015,2020,2022,2023:1", "names an unknown edition, '2023'")]
    [InlineData("CplInterpretation/topic", "all:?", "cites nothing")]
    [InlineData("CplInterpretation/topic", "517", "has a part without edition")]
    [InlineData("CplInterpretation/topic", "all:x", "Not an article")]
    public void A_wrong_row_is_refused(string provision, string text, string complaint) =>
        FluentActions.Invoking(() => new ConcordanceRow(provision, text)).Should().Throw<FormatException>().WithMessage($"*{complaint}*");

    private static int? NumberIn(ConcordanceRow row, string label) =>
        row.Cells.Single(cell => cell.Edition.Label == label).Citation?.Article!.Number;
}
