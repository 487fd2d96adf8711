using System.Reflection;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Tests.Law;

public class ParametersTests
{
    public static TheoryData<string> Integers => new(Parameters.All.OfType<DatedParameter<int>>().Select(parameter => parameter.Id));

    public static TheoryData<string> Decimals => new(Parameters.All.OfType<DatedParameter<decimal>>().Select(parameter => parameter.Id));

    [Fact]
    public void Every_field_is_listed_once()
    {
        typeof(Parameters).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DatedParameter)field.GetValue(null)!)
            .Should().Equal(Parameters.All);
        Parameters.All.Should().OnlyHaveUniqueItems(parameter => parameter.Id);
        Parameters.All.Should().OnlyContain(parameter => parameter is DatedParameter<int> || parameter is DatedParameter<decimal>);
        Parameters.All.Should().OnlyContain(parameter => Concordance.Contains(parameter.Provision));
    }

    [Theory, MemberData(nameof(Integers))]
    public void Integers_hold_inside_their_ranges_only(string id) =>
        Sweep(Parameters.All.OfType<DatedParameter<int>>().Single(parameter => parameter.Id == id));

    [Theory, MemberData(nameof(Decimals))]
    public void Decimals_hold_inside_their_ranges_only(string id) =>
        Sweep(Parameters.All.OfType<DatedParameter<decimal>>().Single(parameter => parameter.Id == id));

    [Fact]
    public void Numbers_are_those_of_the_law_from_their_first_day()
    {
        Expect(Parameters.InterimTerminationWaitingMonths, "2016-12-01", 3, ParameterUnit.Months);
        Expect(Parameters.DatabaseEntryDays, "2016-12-01", 7, ParameterUnit.Days);
        Expect(Parameters.BankruptcyReferralDays, "2016-12-01", 5, ParameterUnit.Days);
        Expect(Parameters.PostTerminationQueryYears, "2016-12-01", 5, ParameterUnit.Years);
        Expect(Parameters.PostTerminationQueryIntervalMonths, "2016-12-01", 6, ParameterUnit.Months);
        Expect(Parameters.DatabaseCorrectionDays, "2016-12-01", 3, ParameterUnit.Days);
        Expect(Parameters.DatabaseHidingDays, "2016-12-01", 3, ParameterUnit.Days);
        Expect(Parameters.TerminationObjectionDays, "2016-02-15", 60, ParameterUnit.Days);
        Expect(Parameters.PartyChangeDecisionDays, "2016-12-01", 60, ParameterUnit.Days);
        Expect(Parameters.ClueCheckDays, "2017-05-01", 7, ParameterUnit.Days);
        Expect(Parameters.UrgentClueCheckDays, "2017-05-01", 3, ParameterUnit.Days);
        Expect(Parameters.AuditDecisionDays, "2017-05-01", 10, ParameterUnit.Days);
        Expect(Parameters.RewardDecisionDays, "2017-05-01", 10, ParameterUnit.Days);
        Expect(Parameters.SupplementaryReportDays, "2017-05-01", 10, ParameterUnit.Days);
        Expect(Parameters.ListingTermYears, "2017-05-01", 2, ParameterUnit.Years);
        Expect(Parameters.ListingExtensionMinYears, "2017-05-01", 1, ParameterUnit.Years);
        Expect(Parameters.ListingExtensionMaxYears, "2017-05-01", 3, ParameterUnit.Years);
        Expect(Parameters.ListingReviewDays, "2017-05-01", 15, ParameterUnit.Days);
        Expect(Parameters.ListingCancellationWorkingDays, "2017-05-01", 3, ParameterUnit.WorkingDays);
        Expect(Parameters.ListingCorrectionWorkingDays, "2017-05-01", 3, ParameterUnit.WorkingDays);
        Expect(Parameters.ListingDeletionWorkingDays, "2017-05-01", 3, ParameterUnit.WorkingDays);
        Expect(Parameters.ListingExpiryWorkingDays, "2017-05-01", 3, ParameterUnit.WorkingDays);
        Expect(Parameters.CorrectionRequestReviewDays, "2017-05-01", 15, ParameterUnit.Days);
        Expect(Parameters.CorrectionRequestWorkingDays, "2017-05-01", 3, ParameterUnit.WorkingDays);
        Expect(Parameters.CorrectionReconsiderationDays, "2017-05-01", 10, ParameterUnit.Days);
        Expect(Parameters.RelistingBarMonths, "2017-05-01", 6, ParameterUnit.Months);
        Expect(Parameters.AdulthoodYears, "2017-05-01", 18, ParameterUnit.Years);
        Expect(Parameters.GraceMinMonths, "2019-12-16", 1, ParameterUnit.Months);
        Expect(Parameters.GraceMaxMonths, "2019-12-16", 3, ParameterUnit.Months);
        Expect(Parameters.UrgentTravelMonths, "2019-12-16", 1, ParameterUnit.Months);
        Expect(Parameters.RestrictionLiftingWorkingDays, "2021-12-06", 3, ParameterUnit.WorkingDays);
        Expect(Parameters.DetentionMaxDays, "1991-04-09", 15, ParameterUnit.Days);
        Expect(Parameters.DelayInterestDailyRate, "2014-08-01", 0.000175m, ParameterUnit.RatePerDay);
        Expect(Parameters.EnforcementFeeWithoutAmountMin, "2007-04-01", 50m, ParameterUnit.Yuan);
        Expect(Parameters.EnforcementFeeWithoutAmountMax, "2007-04-01", 500m, ParameterUnit.Yuan);
    }

    [Theory]
    [InlineData("1991-04-08", null, null, null)]
    [InlineData("1991-04-09", 1_000, 1_000, 30_000)]
    [InlineData("2008-03-31", 1_000, 1_000, 30_000)]
    [InlineData("2008-04-01", 10_000, 10_000, 300_000)]
    [InlineData("2012-12-31", 10_000, 10_000, 300_000)]
    [InlineData("2013-01-01", 100_000, 50_000, 1_000_000)]
    [InlineData("2026-11-23", 100_000, 50_000, 1_000_000)]
    public void Fine_limits_follow_the_day_of_the_act(string day, int? individualMax, int? entityMin, int? entityMax)
    {
        var act = TestDay.Of(day);
        (Parameters.FineIndividualMax.On(act)?.Value).Should().Be(individualMax);
        (Parameters.FineEntityMin.On(act)?.Value).Should().Be(entityMin);
        (Parameters.FineEntityMax.On(act)?.Value).Should().Be(entityMax);
    }

    [Theory]
    [InlineData("2012-12-31", null, null, null)]
    [InlineData("2013-01-01", 60, 3, null)]
    [InlineData("2021-12-31", 60, 3, null)]
    [InlineData("2022-01-01", 30, 3, null)]
    [InlineData("2023-12-31", 30, 3, null)]
    [InlineData("2024-01-01", 30, null, 60)]
    public void Public_notice_periods(string day, int? domesticDays, int? abroadMonths, int? abroadDays)
    {
        var issued = TestDay.Of(day);
        (Parameters.PublicNoticeDays.On(issued)?.Value).Should().Be(domesticDays);
        (Parameters.PublicNoticeAbroadMonths.On(issued)?.Value).Should().Be(abroadMonths);
        (Parameters.PublicNoticeAbroadDays.On(issued)?.Value).Should().Be(abroadDays);
    }

    [Fact]
    public void A_reading_carries_the_article_of_its_day()
    {
        var old = Parameters.FineIndividualMax.On(new DateOnly(2010, 6, 1))!.Value;
        (old.Citation!.Article!.Number, old.Citation.Edition.Label, old.Confidence).Should().Be((104, "2007", Confidence.Memory));

        var now = Parameters.FineIndividualMax.On(new DateOnly(2025, 6, 1))!.Value;
        (now.Citation!.Article!.Number, now.Citation.Edition.Label, now.Confidence).Should().Be((118, "2023", Confidence.Seen));
    }

    [Fact]
    public void Ranges_that_overlap_are_refused()
    {
        var overlap = () => new DatedParameter<int>(
            "x", ParameterUnit.Days, Provisions.InterimTermination.Notice, new DatedValue<int>(1, "2020-01-01", "2020-12-31"), new DatedValue<int>(2, "2020-12-31"));
        var open = () => new DatedParameter<int>(
            "x", ParameterUnit.Days, Provisions.InterimTermination.Notice, new DatedValue<int>(1, "2020-01-01"), new DatedValue<int>(2, "2021-01-01"));

        overlap.Should().Throw<ArgumentException>();
        open.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_law_version_is_its_day() =>
        LawVersion.Current.Should().Be(LawVersion.LastVerified.ToString("yyyy.MM.dd", System.Globalization.CultureInfo.InvariantCulture));

    private static void Expect<T>(DatedParameter<T> parameter, string from, T value, ParameterUnit unit)
        where T : struct
    {
        parameter.Values.Should().ContainSingle().Which.Through.Should().BeNull();
        parameter.On(TestDay.Of(from).AddDays(-1)).Should().BeNull();
        var reading = parameter.On(TestDay.Of(from))!.Value;
        reading.Value.Should().Be(value);
        reading.Unit.Should().Be(unit);
    }

    private static void Sweep<T>(DatedParameter<T> parameter)
        where T : struct
    {
        foreach (var value in parameter.Values)
        {
            var neighbour = (DateOnly day) => parameter.Values.SingleOrDefault(other => day >= other.From && !(day > other.Through))?.Value;
            parameter.On(value.From)!.Value.Value.Should().Be(value.Value);
            parameter.On(value.From.AddDays(1))!.Value.Value.Should().Be(value.Value);
            (parameter.On(value.From.AddDays(-1))?.Value).Should().Be(neighbour(value.From.AddDays(-1)));
            if (value.Through is { } last)
            {
                parameter.On(last)!.Value.Value.Should().Be(value.Value);
                (parameter.On(last.AddDays(1))?.Value).Should().Be(neighbour(last.AddDays(1)));
            }

            // A number that an edition is known to hold can be older than what is on record of its article.
            var cited = parameter.On(value.From)!.Value.Citation;
            cited.Should().Be(Concordance.Cite(parameter.Provision, value.From));
            if (cited is null) Concordance.CiteLatest(parameter.Provision).Edition.EffectiveFrom.Should().BeAfter(value.From);
            parameter.On(value.From)!.Value.Confidence.Should().Be(value.Confidence);
        }

        // The numbers of some older editions are not on record; the newest value always tells its article.
        parameter.On(parameter.Values[^1].Through ?? new DateOnly(2026, 1, 1))!.Value.Citation.Should().NotBeNull();
        parameter.On(DateOnly.MinValue).Should().BeNull();
    }
}
