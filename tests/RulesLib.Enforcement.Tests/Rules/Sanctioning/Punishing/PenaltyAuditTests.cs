using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

/// <summary>Recorded penalties, checked against the law of their day.</summary>
public class PenaltyAuditTests
{
    private static readonly string[] s_rules = ["FJ-10", "FJ-11", "FJ-14", "FJ-15", "FJ-20", "FJ-24", "FJ-29", "FJ-30", "FJ-33", "PR-13"];

    private static string Audit(string rule, Penalty penalty, Func<Debtor, Debtor>? change = null) =>
        (change ?? (static d => d))(Person() with { Penalties = [penalty] }).OnTheDay().Audit(rule);

    [Fact]
    public void Penalties_in_order_are_found_in_order()
    {
        foreach (var kind in new[] { PenaltyKind.Fine, PenaltyKind.Detention })
            foreach (var rule in s_rules) Audit(rule, Imposed(kind)).Should().BeOneOf("Satisfied", "NotApplicable");
        Audit("FJ-10", Imposed(PenaltyKind.Fine)).Should().Be("Satisfied");
        Audit("FJ-24", Imposed(PenaltyKind.Detention)).Should().Be("Satisfied");
    }

    [Fact]
    public void Trap_10_a_notice_that_a_penalty_may_follow_is_not_checked_as_one()
    {
        foreach (var rule in s_rules) Audit(rule, Imposed(PenaltyKind.Fine) with { IsPreNotice = true, Amount = 9_000_000m }).Should().Be("NotApplicable");
    }

    [Theory]
    [InlineData("2008-03-31", false, 999, true)]
    [InlineData("2008-03-31", false, 1_000, true)]
    [InlineData("2008-03-31", false, 1_001, false)]
    [InlineData("2008-04-01", false, 9_999, true)]
    [InlineData("2008-04-01", false, 10_000, true)]
    [InlineData("2008-04-01", false, 10_001, false)]
    [InlineData("2012-12-31", false, 10_001, false)]
    [InlineData("2013-01-01", false, 99_999, true)]
    [InlineData("2013-01-01", false, 100_000, true)]
    [InlineData("2013-01-01", false, 100_001, false)]
    [InlineData("2008-03-31", true, 999, false)]
    [InlineData("2008-03-31", true, 1_000, true)]
    [InlineData("2008-03-31", true, 30_000, true)]
    [InlineData("2008-03-31", true, 30_001, false)]
    [InlineData("2008-04-01", true, 9_999, false)]
    [InlineData("2012-12-31", true, 10_000, true)]
    [InlineData("2012-12-31", true, 300_000, true)]
    [InlineData("2012-12-31", true, 300_001, false)]
    [InlineData("2013-01-01", true, 49_999, false)]
    [InlineData("2013-01-01", true, 50_000, true)]
    [InlineData("2013-01-01", true, 1_000_000, true)]
    [InlineData("2013-01-01", true, 1_000_001, false)]
    public void A_fine_is_measured_by_the_day_of_the_act(string actedOn, bool entity, int amount, bool lawful)
    {
        var report = ((entity ? Firm() : Person()) with { Penalties = [Imposed(PenaltyKind.Fine) with { ActedOn = Date(actedOn), Amount = amount }] }).OnTheDay();

        report.Audit("FJ-10").Should().StartWith(lawful ? "Satisfied" : "Breached");
    }

    [Fact]
    public void A_fine_whose_act_has_no_known_day_is_measured_by_nothing() =>
        Audit("FJ-10", Imposed(PenaltyKind.Fine) with { ActedOn = default, Amount = 50_000m }).Should().Be("Undetermined: not-over? Advisory");

    [Fact]
    public void A_fine_on_an_officer_has_the_limits_of_an_individual()
    {
        var firm = Firm(Chief()) with { Penalties = [Imposed(PenaltyKind.Fine) with { TargetId = "O1", Amount = 100_001m }, Imposed(PenaltyKind.Fine) with { TargetId = "X", Amount = 100_001m }] };

        firm.OnTheDay().Audit("FJ-10").Split(" | ").Should().BeEquivalentTo("Breached: not-over Advisory", "Undetermined: not-over? Advisory; not-under? Advisory");
        firm.OnTheDay().Audit("FJ-14").Should().Be("Satisfied | Satisfied", "two persons");
    }

    [Fact]
    public void A_fine_on_somebody_whose_id_two_persons_bear_is_measured_by_nothing()
    {
        var file = File(Firm() with { Penalties = [Imposed(PenaltyKind.Fine) with { TargetId = "X", Amount = 100_001m }] })
            .With(Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson) with { Id = "X" })
            .With(Outsider(ThirdPartyRole.Garnishee, PartyKind.NaturalPerson) with { Id = "X" });

        file.OnTheDay().Audit("FJ-10").Should().Be("Undetermined: not-over? Advisory; not-under? Advisory");
    }

    [Theory]
    [InlineData(14, "Satisfied")]
    [InlineData(15, "Satisfied")]
    [InlineData(16, "Breached: not-over Advisory")]
    [InlineData(null, "Undetermined: not-over? Advisory")]
    public void Detention_lasts_fifteen_days_at_most(int? days, string expected) => Audit("FJ-11", Imposed(PenaltyKind.Detention) with { Days = Maybe(days) }).Should().Be(expected);

    [Fact]
    public void An_entity_is_not_detained() =>
        (Firm() with { Penalties = [Imposed(PenaltyKind.Detention)] }).OnTheDay().Audit("FJ-11").Should().Be("Breached: natural-person Advisory");

    [Fact]
    public void Trap_9_a_second_fine_for_one_act_is_unlawful_and_a_fine_beside_detention_is_not()
    {
        var (fine, detention) = (Imposed(PenaltyKind.Fine), Imposed(PenaltyKind.Detention));
        string Found(params Penalty[] all) => (Person() with { Penalties = [.. all] }).OnTheDay().Audit("FJ-14");

        Found(fine, detention).Should().Be("Satisfied | Satisfied");
        Found(fine, fine with { Amount = 1_000m }).Should().Be("Breached: once Advisory | Breached: once Advisory");
        Found(fine, fine with { ActedOn = Date("2024-04-01") }).Should().Be("Satisfied | Satisfied");
        Found(fine, fine with { ActedOn = default }).Should().Be("Undetermined: once? Advisory | Undetermined: once? Advisory");
        (Person() with { Penalties = new([fine], isComplete: false) }).OnTheDay().Audit("FJ-14").Should().Be("Undetermined: once? Advisory");
    }

    [Theory]
    [InlineData("2024-03-05", false, "Satisfied")]
    [InlineData("2024-03-06", false, "Breached: approved Advisory")]
    [InlineData("2024-03-06", true, "Satisfied")]
    [InlineData("none", false, "Breached: approved Advisory")]
    [InlineData("none", true, "Breached: approved Advisory")]
    [InlineData(null, false, "Undetermined: approved? Advisory")]
    public void The_president_approves_first_save_in_an_emergency(string? approved, bool emergency, string expected) =>
        Audit("FJ-20", Imposed(PenaltyKind.Detention) with { ApprovedByPresidentOn = Date(approved), Emergency = emergency }).Should().Be(expected);

    [Fact]
    public void Detention_without_a_decision_is_unlawful() =>
        Audit("FJ-20", Imposed(PenaltyKind.Detention) with { DecidedOn = KnownDate.None }).Should().Be("Breached: approved Advisory; decided Advisory");

    [Theory]
    [InlineData("2024-03-05", false, "Satisfied")]
    [InlineData("2024-03-06", false, "Satisfied")]
    [InlineData("2024-03-07", false, "Breached: family-told Advisory")]
    [InlineData("none", false, "Breached: family-told Advisory")]
    [InlineData("none", true, "Excepted")]
    [InlineData(null, false, "Undetermined: family-told? Advisory")]
    public void The_family_is_told_by_the_day_after(string? told, bool unreachable, string expected) =>
        Audit("FJ-24", Imposed(PenaltyKind.Detention) with { FamilyNotifiedOn = Date(told), FamilyUnreachable = unreachable }).Should().Be(expected);

    [Fact]
    public void What_is_not_met_is_told_as_unlawful_or_overdue()
    {
        var report = (Person() with { Penalties = [Imposed(PenaltyKind.Detention) with { Days = 16, FamilyNotifiedOn = KnownDate.None }] }).OnTheDay();
        MonitoringState State(string rule) => report.Sanctions.Audit.Single(a => a.RuleId == rule).Rule.MeaningOf(report.Sanctions.Audit.Single(a => a.RuleId == rule).Findings[0].Key)!.Value;

        State("FJ-11").Should().Be(MonitoringState.Unlawful);
        State("FJ-24").Should().Be(MonitoringState.Overdue);
    }

    [Theory]
    [InlineData(PublicStatus.DeputyCountyOrAbove, true, "none", "Satisfied")]
    [InlineData(PublicStatus.DeputyCountyOrAbove, false, "none", "Breached: permitted Advisory")]
    [InlineData(PublicStatus.DeputyCountyOrAbove, null, "none", "Undetermined: permitted? Advisory")]
    [InlineData(PublicStatus.DeputyTownship, false, "2024-03-05", "Satisfied")]
    [InlineData(PublicStatus.DeputyTownship, false, "none", "Breached: told Advisory")]
    [InlineData(PublicStatus.CppccMember, false, "none", "NotApplicable")]
    public void A_deputy_is_detained_with_permission_and_a_township_congress_is_told(PublicStatus status, bool? permitted, string told, string expected) =>
        Audit("FJ-29", Imposed(PenaltyKind.Detention) with { CongressPermitted = Truth.From(permitted), CongressToldOn = Date(told) }, d => d with { PublicStatuses = [status] }).Should().Be(expected);

    [Theory]
    [InlineData("1954-03-04", "Breached: may-be-held Advisory")]
    [InlineData("1960-01-01", "Satisfied")]
    [InlineData(null, "Undetermined: may-be-held? Advisory")]
    public void Nobody_is_held_who_must_not_be(string? born, string expected) => Audit("FJ-30", Imposed(PenaltyKind.Detention), d => d with { BornOn = Date(born) }).Should().Be(expected);

    [Theory]
    [InlineData(8, false, "Satisfied")]
    [InlineData(9, false, "Breached: hours Advisory")]
    [InlineData(9, true, "Satisfied")]
    [InlineData(24, true, "Satisfied")]
    [InlineData(25, true, "Breached: hours Advisory")]
    [InlineData(9, null, "Undetermined: hours? Advisory")]
    public void Questioning_ends_after_eight_or_twenty_four_hours(int hours, bool? complex, string expected) =>
        Audit("PR-13", Imposed(PenaltyKind.CompelledAttendance) with { QuestioningHours = hours, MayLeadToDetention = Truth.From(complex) }, static d => d.With(Act(ConductKind.IgnoredSummons))).Should().Be(expected);

    [Fact]
    public void Nobody_is_brought_in_without_a_summons_and_a_deputy_is_looked_at()
    {
        Audit("PR-13", Imposed(PenaltyKind.CompelledAttendance)).Should().Be("Breached: summoned Advisory");
        Audit("FJ-33", Imposed(PenaltyKind.CompelledAttendance), static d => d with { PublicStatuses = [PublicStatus.DeputyCountyOrAbove] }).Should().Be("ManualReview: permitted ManualReview");
        (Firm(Chief(OfficerRole.DirectlyResponsible)).With(Act(ConductKind.IgnoredSummons) with { ActorId = "O1" }) with { Penalties = [Imposed(PenaltyKind.CompelledAttendance) with { TargetId = "O1" }] })
            .OnTheDay().Audit("PR-13").Should().Be("Breached: may-be-brought-in Advisory");
        File(Person()).With(Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson, Act(ConductKind.IgnoredSummons) with { ActorId = "O9" }) with { Penalties = [Imposed(PenaltyKind.CompelledAttendance) with { TargetId = "O9" }] })
            .OnTheDay().Audit("PR-13").Should().Be("Breached: may-be-brought-in Advisory", "only those on the debtor's side are brought in");
    }

    [Theory]
    [InlineData("2024-03-04", RemedyStatus.NotYet)]
    [InlineData("2024-03-05", RemedyStatus.Open)]
    [InlineData("2024-03-08", RemedyStatus.Open)]
    [InlineData("2024-03-09", RemedyStatus.Closed)]
    public void A_fine_can_be_challenged_for_three_days_by_whom_it_meets(string day, RemedyStatus status)
    {
        var file = File(Firm(Chief()) with { Penalties = [Imposed(PenaltyKind.Fine) with { TargetId = "O1" }] });
        var remedy = file.On(day).Remedies.Single(static r => r.RuleId == "FJ-25");

        remedy.Status.Should().Be(status);
        remedy.Court.Should().Be(RemedyCourt.NextHigherCourt);
        remedy.Holder.Should().BeOfType<Officer>();
    }
}
