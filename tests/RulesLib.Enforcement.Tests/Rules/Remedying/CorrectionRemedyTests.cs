using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Tests.Rules.Sanctioning;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Remedying;

/// <summary>Three ways against sanctions, kept apart: correction then reconsideration for listing and restriction, three days for fines and detention, ten for exit.</summary>
public class CorrectionRemedyTests
{
    private static DishonestListing Listed => Entry(ListingGround.AbleButRefuses);

    // A request that was dismissed and received on a day.
    private static CaseFile Dismissed(KnownDate served, CorrectionTarget against = CorrectionTarget.Listing, Truth? founded = null, KnownDate? reviewed = null) => File(Adult().With(Listed).With(Order()) with
    {
        CorrectionRequests =
        [
            new CorrectionRequest { Against = against, InWriting = true, ReceivedOn = Date("2024-04-01"), DecidedOn = Date("2024-04-10"), Founded = founded ?? false, DismissalServedOn = served, ReconsiderationReceivedOn = reviewed ?? KnownDate.None },
        ],
    });

    [Fact]
    public void An_entry_can_be_challenged_at_the_enforcing_court_without_a_limit_of_days_until_it_is_deleted()
    {
        var remedy = Of(File(Adult().With(Listed)), "SX-19").Should().ContainSingle().Subject;

        (remedy.Status, remedy.Court, remedy.Until.IsNone, remedy.Holder is Debtor).Should().Be((RemedyStatus.Open, RemedyCourt.EnforcingCourt, true, true));
        Of(File(Adult().With(Listed)), "SX-19", "2024-01-09").Should().OnlyContain(static r => r.Status == RemedyStatus.NotYet);
        Of(File(Adult().With(Listed with { DeletedOn = Date("2024-05-01") })), "SX-19").Should().OnlyContain(static r => r.Status == RemedyStatus.Closed);
        Of(File(Adult().With(Listed with { DeletedOn = KnownDate.Unknown })), "SX-19").Should().OnlyContain(static r => r.Status == RemedyStatus.Unknown);
    }

    [Fact]
    public void Whoever_is_named_in_the_entry_can_challenge_it()
    {
        var officer = new Officer { Id = "O1", Role = OfficerRole.LegalRepresentative };

        Of(File(Company("D1", officer).With(Listed with { PersonId = "O1" })), "SX-19").Should().ContainSingle().Which.Holder.Should().BeOfType<Officer>();
        Of(File(Adult()).With(Punished.Outsider(ThirdPartyRole.Relative, PartyKind.NaturalPerson) with { Listings = [Listed] }), "SX-19").Should().ContainSingle().Which.Holder.Should().BeOfType<ThirdParty>();
    }

    [Fact]
    public void While_a_request_is_under_review_no_second_one_is_open()
    {
        var pending = Dismissed(KnownDate.None).Debtors[0].CorrectionRequests[0] with { DecidedOn = KnownDate.None };

        Of(File(Adult().With(Listed) with { CorrectionRequests = [pending] }), "SX-19").Should().OnlyContain(static r => r.Status == RemedyStatus.Closed);
        Of(Dismissed(Date("2024-04-12")), "SX-19").Should().OnlyContain(static r => r.Status == RemedyStatus.Open);
        Of(File(Adult().With(Listed) with { CorrectionRequests = [pending with { Against = CorrectionTarget.Restriction }] }), "SX-19").Should().OnlyContain(static r => r.Status == RemedyStatus.Open);
    }

    [Theory]
    [InlineData("2024-05-24", "2024-06-03", RemedyStatus.Open)] // the tenth day
    [InlineData("2024-05-24", "2024-06-04", RemedyStatus.Closed)]
    [InlineData("2024-05-22", "2024-06-03", RemedyStatus.Open)] // the tenth day is a Saturday
    [InlineData("2024-05-21", "2024-06-03", RemedyStatus.Closed)]
    public void A_dismissal_can_be_reconsidered_by_the_next_higher_court_for_ten_days(string served, string asOf, RemedyStatus status)
    {
        var remedy = Of(Dismissed(Date(served)), "SX-20.reconsideration", asOf).Should().ContainSingle().Subject;

        (remedy.Status, remedy.Court).Should().Be((status, RemedyCourt.NextHigherCourt));
    }

    [Fact]
    public void Reconsideration_needs_a_dismissal_that_was_received()
    {
        Of(Dismissed(Date("2024-05-30"), founded: true), "SX-20.reconsideration").Should().BeEmpty("what was found right is corrected");
        Of(Dismissed(KnownDate.None), "SX-20.reconsideration").Should().OnlyContain(static r => r.Status == RemedyStatus.NotYet);
        Of(Dismissed(KnownDate.Unknown), "SX-20.reconsideration").Should().OnlyContain(static r => r.Status == RemedyStatus.Unknown);
        Of(Dismissed(Date("2024-05-30"), reviewed: Date("2024-06-01")), "SX-20.reconsideration").Should().OnlyContain(static r => r.Status == RemedyStatus.Closed);
        Of(Dismissed(Date("2024-05-30"), founded: Truth.Unknown), "SX-20.reconsideration").Should().OnlyContain(static r => r.Status == RemedyStatus.Unknown);
    }

    [Fact]
    public void A_restriction_goes_the_same_way_for_each_person_it_binds_since_the_good_faith_opinion()
    {
        var company = File(Company("D1", new Officer { Id = "O1", Role = OfficerRole.LegalRepresentative }).With(Order() with { BoundPersons = [new BoundPerson { PersonId = "O1", ServedOn = Date("2024-01-02") }] }));

        Of(company, "XF-22").Select(static r => (r.Holder!.GetType(), r.Status, r.Court)).Should().Equal(
            (typeof(Debtor), RemedyStatus.Open, RemedyCourt.EnforcingCourt), (typeof(Officer), RemedyStatus.Open, RemedyCourt.EnforcingCourt));
        Of(company, "XF-22", "2019-12-15").Should().BeEmpty();
        Of(company, "XF-22", "2019-12-16").Should().HaveCount(2);
        Of(Dismissed(Date("2024-05-30"), CorrectionTarget.Restriction), "XF-22.reconsideration").Should().ContainSingle().Which.Status.Should().Be(RemedyStatus.Open);
        Of(Dismissed(Date("2024-05-30"), CorrectionTarget.Restriction), "SX-20.reconsideration").Should().BeEmpty();
    }

    [Fact]
    public void The_three_ways_are_kept_apart()
    {
        var file = File(Adult().With(Listed).With(Order()) with
        {
            Penalties = [Punished.Imposed(PenaltyKind.Fine) with { ServedOn = Date("2024-05-31") }],
            ExitRestrictions = [new ExitRestriction { DecidedOn = Date("2024-05-30"), ServedOn = Date("2024-05-31"), LiftedOn = KnownDate.None, ReviewRequestedOn = KnownDate.None }],
        });

        file.OnTheDay().Remedies.Where(static r => r.Key is "SX-19" or "XF-22" or "FJ-25" or "EX-06").Select(static r => (r.Key, r.Court, Until: r.Until.ToString())).Should().Equal(
            ("FJ-25", RemedyCourt.NextHigherCourt, "2024-06-03"), // three days
            ("EX-06", RemedyCourt.NextHigherCourt, "2024-06-11"), // ten days; the 10th is a holiday
            ("SX-19", RemedyCourt.EnforcingCourt, "none"),
            ("XF-22", RemedyCourt.EnforcingCourt, "none"));
    }

    [Fact]
    public void The_report_tells_court_and_last_day() =>
        Dismissed(Date("2024-05-24")).OnTheDay().Render(CultureInfo.GetCultureInfo("zh-CN"), ReportParts.Remedies)
            .Should().ContainAll("申请纠正失信信息", "向执行法院提出，无固定期限", "对驳回失信纠正申请的决定申请复议", "向上一级法院提出，截至2024-06-03", "失信规定第12条");

    private static Remedy[] Of(CaseFile file, string key, string asOf = "2024-06-03") => [.. file.On(asOf).Remedies.Where(r => r.Key == key)];
}
