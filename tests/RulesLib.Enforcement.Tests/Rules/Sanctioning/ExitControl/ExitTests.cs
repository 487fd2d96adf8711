using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;
using RulesLib.Enforcement.Texts;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.ExitControl;

/// <summary>Who may be kept from leaving the country, when that ends, and how a record is checked.</summary>
public class ExitTests
{
    private static readonly ExitRestriction s_record = new()
    {
        PersonId = Known<string>.None,
        DecidedOn = new DateOnly(2024, 3, 1),
        ServedOn = new DateOnly(2024, 3, 4),
        FilingFrom = new DateOnly(2024, 3, 5),
        FilingUntil = new DateOnly(2025, 3, 4),
        LiftedOn = KnownDate.None,
        ReviewRequestedOn = KnownDate.None,
    };

    private static CaseFile Performed(CaseFile file, KnownDate on) => file with { Amounts = file.Amounts with { PerformedInFullOn = on } };

    private static MeasureAnswer Exit(EnforcementReport report, string id = "D1") => report.Of(MeasureKind.ExitRestriction, id).Answer;

    private static MeasureAnswer Lifting(EnforcementReport report, string id = "D1") => report.Of(MeasureKind.ExitRestrictionLifting, id).Answer;

    [Fact]
    public void A_natural_person_who_has_not_performed_may_be_restricted_whether_able_or_not()
    {
        Exit(Person().OnTheDay()).Should().Be(MeasureAnswer.Discretionary);
        Exit((Person() with { Ability = Unable().Ability }).OnTheDay()).Should().Be(MeasureAnswer.Discretionary);
        Exit(Performed(File(Person()), Today).OnTheDay()).Should().Be(MeasureAnswer.NotAvailable);
        Exit(Performed(File(Person()), default).OnTheDay()).Should().NotBe(MeasureAnswer.NotAvailable);
        Exit((Person() with { Kind = default }).OnTheDay()).Should().Be(MeasureAnswer.Undetermined);
        Exit((Person() with { BoundByTitle = false }).OnTheDay()).Should().Be(MeasureAnswer.Prohibited);
    }

    [Fact]
    public void The_request_of_an_applicant_is_a_step_on_file()
    {
        Truth OnFile(params MeasureRequest[] requests) => File(Person()).Asking(requests).OnTheDay().Of(MeasureKind.ExitRestriction, "D1").Details.Steps.Single(static s => s.Key == "exit-request").OnFile;
        var request = new MeasureRequest { Kind = MeasureRequestKind.RestrictExit, InWriting = true, ReceivedOn = DayOfAct };

        OnFile(request).IsTrue.Should().BeTrue();
        OnFile(request with { InWriting = false }).IsFalse.Should().BeTrue();
        OnFile(request with { DebtorId = "D2" }).IsFalse.Should().BeTrue();
        OnFile().IsFalse.Should().BeTrue();
    }

    [Theory]
    [InlineData(OfficerRole.LegalRepresentative, MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.Principal, MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.DirectlyResponsible, MeasureAnswer.Discretionary)]
    [InlineData(OfficerRole.ActualController, MeasureAnswer.Prohibited)]
    [InlineData(OfficerRole.StatutoryAgent, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void Of_an_entity_those_who_lead_it_are_targets_and_the_controller_is_not(OfficerRole? role, MeasureAnswer answer)
    {
        var report = Firm(Chief() with { Role = Maybe(role) }).OnTheDay();

        Exit(report, "O1").Should().Be(answer);
        Exit(report).Should().Be(MeasureAnswer.NotAvailable);
    }

    [Theory]
    [InlineData(LegalCapacity.None, MeasureAnswer.Discretionary)]
    [InlineData(LegalCapacity.Limited, MeasureAnswer.Discretionary)]
    [InlineData(LegalCapacity.Full, MeasureAnswer.NotAvailable)]
    [InlineData(null, MeasureAnswer.Undetermined)]
    public void The_statutory_agent_is_a_target_where_capacity_is_missing(LegalCapacity? capacity, MeasureAnswer answer) =>
        Exit((Person() with { Capacity = Maybe(capacity), Officers = [Chief(OfficerRole.StatutoryAgent)] }).OnTheDay(), "O1").Should().Be(answer);

    [Fact]
    public void A_restriction_must_be_lifted_after_performance_and_may_be_for_security_or_consent()
    {
        var restricted = Person() with { ExitRestrictions = [s_record] };
        var consent = new MeasureRequest { Kind = MeasureRequestKind.LiftExitRestriction, ReceivedOn = DayOfAct };

        Lifting(restricted.OnTheDay()).Should().Be(MeasureAnswer.NotAvailable);
        Lifting(Performed(File(restricted), Today).OnTheDay()).Should().Be(MeasureAnswer.Mandatory);
        Lifting((restricted with { LiabilityDischargedOn = Today }).OnTheDay()).Should().Be(MeasureAnswer.Mandatory);
        Lifting((restricted with { Security = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = true } }).OnTheDay()).Should().Be(MeasureAnswer.Discretionary);
        Lifting((restricted with { Security = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = false } }).OnTheDay()).Should().Be(MeasureAnswer.NotAvailable);
        Lifting(File(restricted).Asking(consent).OnTheDay()).Should().Be(MeasureAnswer.Discretionary);
        Lifting(Performed(File(restricted with { ExitRestrictions = [s_record with { LiftedOn = Today }] }), Today).OnTheDay()).Should().Be(MeasureAnswer.NotAvailable);
        Lifting(Performed(File(restricted with { ExitRestrictions = default }), Today).OnTheDay()).Should().Be(MeasureAnswer.Undetermined);
    }

    [Theory]
    [InlineData(OfficerRole.LegalRepresentative, "Satisfied")]
    [InlineData(OfficerRole.ActualController, "Breached: target Advisory")]
    [InlineData(null, "Undetermined: target? Advisory")]
    public void A_record_against_the_wrong_person_is_unlawful(OfficerRole? role, string expected) =>
        (Firm(Chief() with { Role = Maybe(role) }) with { ExitRestrictions = [s_record with { PersonId = "O1" }] }).OnTheDay().Audit("EX-03").Should().Be(expected);

    [Fact]
    public void A_record_against_an_entity_itself_is_unlawful_and_against_a_natural_person_lawful()
    {
        (Firm() with { ExitRestrictions = [s_record] }).OnTheDay().Audit("EX-03").Should().Be("Breached: target Advisory");
        (Person() with { ExitRestrictions = [s_record] }).OnTheDay().Audit("EX-03").Should().Be("Satisfied");
    }

    [Fact]
    public void A_record_against_an_outsider_or_the_officer_of_one_is_unlawful()
    {
        var unit = Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson);
        string Found(string target) => File(Person() with { ExitRestrictions = [s_record with { PersonId = target }] }).With(unit).OnTheDay().Audit("EX-03");

        Found("T1").Should().Be("Breached: target Advisory");
        Found("O9").Should().Be("Breached: target Advisory");
    }

    [Theory]
    [InlineData("2024-06-02", "none", "Breached: lifted Advisory")]
    [InlineData("2024-06-02", "2024-06-03", "Satisfied")]
    [InlineData("2024-06-02", null, "Undetermined: lifted? Advisory")]
    [InlineData("2024-06-03", "none", "NotApplicable")]
    [InlineData("none", "none", "NotApplicable")]
    public void A_restriction_that_outlives_performance_is_overdue(string performed, string? lifted, string expected) =>
        Performed(File(Person() with { ExitRestrictions = [s_record with { LiftedOn = Date(lifted) }] }), Date(performed)).OnTheDay().Audit("EX-05").Should().Be(expected);

    [Theory]
    [InlineData("2024-06-02", "ManualReview: current ManualReview")]
    [InlineData("2024-06-03", "ManualReview: renewal ManualReview")]
    [InlineData("2024-07-03", "ManualReview: renewal ManualReview")]
    [InlineData("2024-07-04", "Satisfied")]
    public void A_border_filing_that_ran_out_or_soon_will_is_looked_at(string until, string expected) =>
        (Person() with { ExitRestrictions = [s_record with { FilingUntil = Date(until) }] }).OnTheDay().Audit("EX-09").Should().Be(expected);

    [Fact]
    public void The_border_is_told()
    {
        string Found(KnownDate filed) => (Person() with { ExitRestrictions = [s_record with { FilingFrom = filed }] }).OnTheDay().Audit("EX-07");

        Found(DayOfAct).Should().Be("Satisfied");
        Found(KnownDate.None).Should().Be("Breached: border-told Advisory");
        Found(default).Should().Be("Undetermined: border-told? Advisory");
    }

    [Theory]
    [InlineData("2024-03-14", RemedyStatus.Open)]
    [InlineData("2024-03-15", RemedyStatus.Closed)]
    public void A_restriction_can_be_challenged_for_ten_days(string day, RemedyStatus status) =>
        File(Person() with { ExitRestrictions = [s_record] }).On(day).Remedies.Single(static r => r.RuleId == "EX-06").Status.Should().Be(status);

    public static TheoryData<string> Ids => [..
        """
        PR-06 PR-07 PR-09 PR-11 PR-12 PR-13 PR-14 CC-09 CC-10 CC-15 CC-19 SS-14 SS-21 EX-01 EX-02 EX-03 EX-04 EX-05 EX-06 EX-07 EX-08 EX-09 EX-10 EX-11 EX-12 EX-13
        FJ-01 FJ-01b FJ-02 FJ-03 FJ-04 FJ-04b FJ-05 FJ-05b FJ-05c FJ-05d FJ-05e FJ-06 FJ-06b FJ-06c FJ-07 FJ-08 FJ-09 FJ-10 FJ-10a FJ-10b FJ-11 FJ-12 FJ-13 FJ-14 FJ-15
        FJ-20 FJ-21 FJ-22 FJ-23 FJ-24 FJ-25 FJ-26 FJ-27 FJ-28 FJ-29 FJ-29b FJ-29c FJ-30 FJ-31 FJ-32 FJ-33 T-17 T-18 T-19 T-20 T-21 T-22 T-23 T-24 T-25 T-29
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_on_penalties_and_exit_is_accounted_for(string id)
    {
        var row = CatalogueAccount.Of(Judging.Evaluator.Catalog).Single(row => row.Id == id);

        if (row.Stage is null) row.Types.Should().NotBeEmpty();
        else
            foreach (var culture in new[] { "zh-CN", "en" }.Select(System.Globalization.CultureInfo.GetCultureInfo))
                TextCatalog.Find(row.Stage, $"{id}.reason", culture).Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Every_condition_step_and_end_has_a_text_in_both_languages()
    {
        var restricted = Firm(Chief(), Chief(OfficerRole.ActualController, "O2")).With(Act(ConductKind.DisruptedEnforcement), Act(ConductKind.IgnoredSummons) with { ActorId = "O1" }) with
        {
            ExitRestrictions = [s_record],
            Penalties = [Imposed(PenaltyKind.Fine), Imposed(PenaltyKind.Detention), Imposed(PenaltyKind.CompelledAttendance)],
        };
        var deputy = Person("D2").With(Act(ConductKind.RefusedToPerform), Act(ConductKind.IgnoredSummons)) with { PublicStatuses = [PublicStatus.DeputyCountyOrAbove, PublicStatus.DeputyTownship], ExitRestrictions = [s_record] };
        var report = File(restricted, deputy).With(Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson, Act(ConductKind.RefusedAssistance))).OnTheDay();

        foreach (var culture in new[] { "zh-CN", "en" }.Select(System.Globalization.CultureInfo.GetCultureInfo))
        {
            foreach (var conclusion in report.Sanctions.Grounds.Concat<Conclusion>(report.Sanctions.Bars).Concat(report.Sanctions.Audit))
                foreach (var condition in Judging.Evaluator.Explain(report, conclusion, culture).Conditions)
                    (TextCatalog.Find("Sanctioning", $"{conclusion.RuleId}.{condition.Key}", culture) ?? TextCatalog.Find(TextCatalog.Report, $"common.{condition.Key}", culture))
                        .Should().NotBeNull("{0}.{1}", conclusion.RuleId, condition.Key);
            foreach (var details in report.Sanctions.Measures.Select(static m => m.Details))
                foreach (var key in details.Steps.Select(static s => $"Step.{s.Key}").Concat(details.EndsWhen.Select(static e => $"End.{e}")))
                    TextCatalog.Find("Sanctioning", key, culture).Should().NotBeNull("{0}", key);
        }
    }
}
