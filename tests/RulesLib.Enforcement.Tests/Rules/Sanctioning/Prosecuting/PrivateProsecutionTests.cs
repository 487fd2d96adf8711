using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting.Accused;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting;

/// <summary>When an applicant may prosecute a refusal himself, and from which day.</summary>
public class PrivateProsecutionTests
{
    // Sixty days from 2025-03-03 end on 2025-05-02, in the Labour Day holidays: the last day is 2025-05-06.
    private static readonly CrimeComplaint s_complaint = new() { DebtorId = "D1", AcceptedOn = new DateOnly(2025, 3, 3), MaterialsRefused = false, AnsweredOn = KnownDate.None, Pursued = false };

    [Theory]
    [InlineData("2025-05-06", MeasureAnswer.NotAvailable)]
    [InlineData("2025-05-07", MeasureAnswer.Discretionary)]
    public void Without_a_written_answer_it_opens_after_sixty_days(string day, MeasureAnswer answer)
    {
        var measure = Complaining(s_complaint).On(day).Of(MeasureKind.PrivateProsecution, "D1");

        measure.Answer.Should().Be(answer);
        if (answer == MeasureAnswer.Discretionary) measure.Details.OpensOn.Should().Be((KnownDate)new DateOnly(2025, 5, 7));
    }

    [Theory]
    [InlineData("2025-05-06", false)]
    [InlineData("2025-05-07", true)]
    [InlineData(null, null)]
    public void An_answer_within_the_sixty_days_closes_that_door(string? answered, bool? open) =>
        Complaining(s_complaint with { AnsweredOn = Date(answered) }).On("2025-06-02").Sanctions.Grounds.Single(static g => g.RuleId == "CR-14b").Holds.ToNullable().Should().Be(open);

    [Theory]
    [InlineData(false, MeasureAnswer.Discretionary)]
    [InlineData(true, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void An_answer_that_it_is_not_pursued_opens_it_at_once(bool? pursued, MeasureAnswer answer)
    {
        var report = Complaining(s_complaint with { AnsweredOn = Date("2025-03-10"), Pursued = Truth.From(pursued) }).On("2025-03-10");

        report.Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(answer);
    }

    [Fact]
    public void Refused_materials_open_it_at_once() =>
        Complaining(s_complaint with { AcceptedOn = KnownDate.None, MaterialsRefused = true }).On("2025-03-04").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.Discretionary);

    [Fact]
    public void Without_a_suspected_refusal_or_a_complaint_there_is_none()
    {
        var innocent = Complaining(s_complaint with { AnsweredOn = Date("2025-03-10") });
        innocent = innocent with { Debtors = [Refuser()] };

        innocent.On("2025-06-02").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.NotAvailable);
        Complaining().On("2025-06-02").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.NotAvailable);
        Complaining(s_complaint with { DebtorId = "D2" }).On("2025-06-02").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.NotAvailable);
    }

    [Fact]
    public void A_transfer_that_the_police_did_not_file_opens_it_too()
    {
        CaseFile Refused(CriminalReferral referral) => Complaining() with { Debtors = [Guilty() with { CriminalReferrals = [referral] }] };

        Refused(Transferred("2025-03-03") with { RefusedOn = Date("2025-03-10") }).On("2025-03-10").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.Discretionary);
        Refused(Transferred("2025-03-03") with { FiledOn = Date("2025-03-10") }).On("2025-06-02").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.NotAvailable);
        Refused(Transferred("2025-03-03")).On("2025-05-07").Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(MeasureAnswer.Discretionary);
    }

    [Theory]
    [InlineData("2025-06-30", "Satisfied", MeasureAnswer.Discretionary)]
    [InlineData("2025-07-01", "ManualReview", MeasureAnswer.Undetermined)]
    public void Beside_the_opinion_of_2025_the_sixty_days_are_for_a_person_to_decide(string day, string outcome, MeasureAnswer answer)
    {
        var report = Complaining(s_complaint).On(day);

        report.Sanctions.Grounds.Single(static g => g.RuleId == "CR-14b").Outcome.ToString().Should().Be(outcome);
        report.Of(MeasureKind.PrivateProsecution, "D1").Answer.Should().Be(answer);
        report.Of(MeasureKind.PrivateProsecution, "D1").Details.Notes.Any(static note => note.Key == "sixty-days-unsettled").Should().Be(outcome == "ManualReview");
    }

    [Theory]
    [InlineData("2018-05-29", "NotApplicable")]
    [InlineData("2018-05-30", "Satisfied")]
    public void The_notice_of_2018_opened_the_way_through_silence(string day, string outcome)
    {
        var complaint = s_complaint with { AcceptedOn = KnownDate.None, MaterialsRefused = true };
        var file = Complaining(complaint) with { Debtors = [Refuser("D1", Hiding("2018-03-05"))] };

        (file with { Title = file.Title with { EffectiveOn = Date("2018-01-08") } }).On(day).Sanctions.Grounds.Single(static g => g.RuleId == "CR-14b").Outcome.ToString().Should().Be(outcome);
    }

    [Theory]
    [InlineData("2015-07-21", "NotApplicable")]
    [InlineData("2015-07-22", "Satisfied")]
    public void The_interpretation_of_2015_opened_private_prosecution(string day, string outcome)
    {
        var file = Complaining(s_complaint with { AcceptedOn = Date("2015-06-01"), AnsweredOn = Date("2015-06-15") }) with { Debtors = [Refuser("D1", Hiding("2015-03-05"))] };

        (file with { Title = file.Title with { EffectiveOn = Date("2015-01-08") } }).On(day).Sanctions.Grounds.Single(static g => g.RuleId == "CR-14").Outcome.ToString().Should().Be(outcome);
    }

    [Theory]
    [InlineData("2025-05-06", RemedyStatus.NotYet)]
    [InlineData("2025-05-07", RemedyStatus.Open)]
    public void The_remedy_opens_with_it(string day, RemedyStatus status) =>
        Complaining(s_complaint).On(day).Remedies.Single(static remedy => remedy.RuleId == "T-28").Status.Should().Be(status);

    [Fact]
    public void A_complaint_asks_for_what_it_is_worth()
    {
        var questions = Complaining(s_complaint with { AnsweredOn = Date("2025-03-10"), Pursued = default }).On("2025-06-02").Questions;

        questions.Should().Contain(static question => question.Path == "$.applicants[0].crimeComplaints[0].pursued");
        Complaining().On("2025-06-02").Questions.SelectMany(static question => question.AskedBy).Should().NotContain(["CR-14", "CR-14b"]);
    }

    [Fact]
    public void The_report_tells_from_which_day_it_is_open() =>
        Complaining(s_complaint).On("2025-06-02").Render(System.Globalization.CultureInfo.GetCultureInfo("en")).Should().ContainAll("Private prosecution by the applicant", "open from 2025-05-07", "settle or withdraw");

    private static Debtor Guilty() => Refuser("D1", Hiding());

    private static CaseFile Complaining(params CrimeComplaint[] complaints) => CaseOf(Guilty()) with { Applicants = [new() { Id = "A1", Requests = [], CrimeComplaints = [.. complaints] }] };
}
