using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting.Accused;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting;

/// <summary>Which text governs an act, the day before, on and after each text takes force, and how far back the crime reaches.</summary>
public class CrimeDateTests
{
    [Theory]
    [InlineData("CR-05-L1", ConductKind.EvadedEnforcement, ConductMethod.Hiding, "2002-08-29")]
    [InlineData("CR-05-L2", ConductKind.DisposedOfSecurity, ConductMethod.Other, "2002-08-29")]
    [InlineData("CR-05-L4", ConductKind.ConspiredWithOfficial, ConductMethod.Other, "2002-08-29")]
    [InlineData("CR-05-3", ConductKind.HidAbilityEvidence, ConductMethod.Other, "2015-07-22")]
    [InlineData("CR-05-4", ConductKind.RefusedToPerform, ConductMethod.Other, "2015-07-22")]
    [InlineData("CR-05-5", ConductKind.RefusedToHandOver, ConductMethod.Other, "2015-07-22")]
    [InlineData("CR-05-8", ConductKind.ObstructedOrResisted, ConductMethod.Abuse, "2015-07-22")]
    [InlineData("CR-05-9", ConductKind.DamagedCourtProperty, ConductMethod.Other, "2015-07-22")]
    [InlineData("CR-06-1", ConductKind.ColludedInLitigation, ConductMethod.Other, "2015-07-22")]
    [InlineData("CR-06-2", ConductKind.DisruptedEnforcement, ConductMethod.Storming, "2015-07-22")]
    [InlineData("CR-06-3", ConductKind.AttackedStaff, ConductMethod.Violence, "2015-07-22")]
    [InlineData("CR-05-1", ConductKind.EvadedEnforcement, ConductMethod.Waiver, "2024-12-01")]
    [InlineData("CR-05-2", ConductKind.EvadedEnforcement, ConductMethod.HighPrice, "2024-12-01")]
    [InlineData("CR-05-6", ConductKind.RefusedAct, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-05-7", ConductKind.BreachedProhibition, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-05-10", ConductKind.Other, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-06-4", ConductKind.RefusedToPerform, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-33", ConductKind.FabricatedSuit, ConductMethod.Other, "2015-11-01")]
    [InlineData("CR-32", ConductKind.AttackedStaff, ConductMethod.Violence, "2021-03-01")]
    public void A_court_can_rest_on_a_limb_from_its_first_day(string id, ConductKind kind, ConductMethod method, string first)
    {
        Outcome On(int days) => Old(kind, method, acted: days, on: first, days).Limb(id).Outcome;

        (On(-1), On(0), On(1)).Should().Be((Outcome.NotApplicable, Outcome.Satisfied, Outcome.Satisfied));
    }

    [Theory]
    [InlineData("CR-05-1", ConductKind.EvadedEnforcement, ConductMethod.Waiver, "2024-12-01")]
    [InlineData("CR-05-2", ConductKind.EvadedEnforcement, ConductMethod.ReducedAssets, "2024-12-01")]
    [InlineData("CR-05-6", ConductKind.RefusedAct, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-05-7", ConductKind.BreachedProhibition, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-05-10", ConductKind.Other, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-06-4", ConductKind.RefusedToPerform, ConductMethod.Other, "2024-12-01")]
    [InlineData("CR-32", ConductKind.AttackedStaff, ConductMethod.Violence, "2021-03-01")]
    public void What_no_text_named_on_the_day_of_the_act_is_no_crime_later(string id, ConductKind kind, ConductMethod method, string first)
    {
        string Told(int days) => CaseOf(Refuser("D1", Deed(kind, method, Shifted(first, days)))).On(Now).Told(id);

        (Told(-1), Told(0), Told(1)).Should().Be(("Breached: crime-of-its-day", "Satisfied", "Satisfied"));
    }

    [Fact]
    public void Sham_notarisation_came_with_the_text_of_2024()
    {
        Outcome Of(string on) => CaseOf(Refuser("D1", Deed(ConductKind.EvadedEnforcement, ConductMethod.ShamNotarisation, on))).On(Now).Limb("CR-06-1").Outcome;

        (Of("2024-11-30"), Of("2024-12-01")).Should().Be((Outcome.NotApplicable, Outcome.Satisfied));
    }

    [Theory]
    [InlineData("2015-10-31", "Breached: crime-of-its-day")]
    [InlineData("2015-11-01", "Satisfied")]
    [InlineData("2015-11-02", "Satisfied")]
    [InlineData("2015-10-30/2015-11-01", "Undetermined: crime-of-its-day?")]
    public void A_unit_answers_for_acts_from_the_ninth_amendment_on(string acted, string told)
    {
        var file = CaseOf(RefusingFirm(Hiding(acted)));

        (file with { Title = file.Title with { EffectiveOn = Date("2015-01-05") } }).On("2016-06-01").Told("CR-05-L1").Should().Be(told);
    }

    [Fact]
    public void Not_vacating_needed_no_sanction_until_2024_and_the_milder_text_governs_older_acts()
    {
        static string Told(string acted, string decided) =>
            CaseOf(Refuser("D1", Deed(ConductKind.RefusedToHandOver, on: acted)) with { Penalties = [] }).On(decided).Told("CR-05-5");

        Told("2024-11-30", "2024-11-30").Should().Be("Satisfied");
        Told("2024-11-30", "2024-12-01").Should().Be("Breached: refused-after-sanction");
        Told("2024-12-01", "2024-12-01").Should().Be("Breached: refused-after-sanction");
    }

    [Fact]
    public void Blocking_staff_needed_no_bad_circumstances_until_2024_and_the_milder_text_governs_older_acts()
    {
        static string Told(string acted, string decided) =>
            CaseOf(Refuser("D1", Deed(ConductKind.ObstructedOrResisted, ConductMethod.Threat, acted) with { BadCircumstances = false })).On(decided).Told("CR-05-8");

        Told("2024-11-30", "2024-11-30").Should().Be("Satisfied");
        Told("2024-11-30", "2024-12-01").Should().Be("Breached: bad-circumstances");
    }

    [Theory]
    [InlineData("CR-06-1", ConductKind.ColludedInLitigation, ConductMethod.Other)]
    [InlineData("CR-06-2", ConductKind.DisruptedEnforcement, ConductMethod.Storming)]
    [InlineData("CR-06-3", ConductKind.DisruptedEnforcement, ConductMethod.Violence)]
    public void What_was_serious_before_2024_is_especially_serious_only_for_later_acts(string id, ConductKind kind, ConductMethod method)
    {
        MeasureBounds[] Brackets(string acted)
        {
            var report = CaseOf(Refuser("D1", Deed(kind, method, acted) with { AgainstPolice = false, Serious = false })).On(Now);
            report.Told(id).Should().Be("Satisfied");
            return [.. report.Referral().Details.Bounds];
        }

        Brackets("2024-11-30").Should().OnlyContain(static bound => bound.Least == null && bound.Most == 36);
        Brackets("2024-12-01").Should().Contain(static bound => bound.Unit == BoundUnit.Months && bound.Least == 36 && bound.Most == 84);
    }

    [Fact]
    public void A_weapon_raises_the_bracket_of_an_assault_on_the_police()
    {
        static MeasureBounds Bracket(Truth weapon) => CaseOf(Refuser("D1", Deed(ConductKind.AttackedStaff, ConductMethod.Violence, "2023-05-04") with { WithWeapon = weapon, WorkBlocked = false, GraveResult = false }))
            .On("2023-06-01").Referral().Details.Bounds.Single(static bound => bound.Provision.EndsWith("assault-on-police", StringComparison.Ordinal));

        (Bracket(false).Least, Bracket(false).Most).Should().Be((null, 36m));
        (Bracket(true).Least, Bracket(true).Most).Should().Be((36m, 84m));
    }

    [Theory]
    [InlineData("2025-06-30", MeasureAnswer.Discretionary)]
    [InlineData("2025-07-01", MeasureAnswer.Mandatory)]
    [InlineData("2025-07-02", MeasureAnswer.Mandatory)]
    public void From_the_opinion_of_2025_on_the_court_must_transfer(string decided, MeasureAnswer answer) =>
        CaseOf(Refuser("D1", Hiding())).On(decided).Referral().Answer.Should().Be(answer);

    [Theory]
    [InlineData("2020-01-05", "Breached: criminal-window")]
    [InlineData("2020-01-06", "Satisfied")]
    [InlineData("2020-01-07", "Satisfied")]
    [InlineData("2020-01-05/2020-01-06", "Undetermined: criminal-window?")]
    public void Acts_count_from_the_day_the_title_takes_effect(string acted, string told) =>
        CaseOf(Refuser("D1", Hiding(acted))).On("2022-01-04").Told("CR-05-L1").Should().Be(told);

    [Theory]
    [InlineData(true, "Satisfied")]
    [InlineData(false, "Breached: criminal-window")]
    [InlineData(null, "Undetermined: criminal-window?")]
    public void An_earlier_act_counts_if_the_concealment_is_kept_up(bool? keptUp, string told) =>
        CaseOf(Refuser("D1", Hiding("2019-05-06") with { KeptUpAfterEffect = Truth.From(keptUp) })).On("2022-01-04").Told("CR-05-L1").Should().Be(told);

    [Theory]
    [InlineData("2024-12-01", "2024-11-15", true, "Satisfied")]
    [InlineData("2024-11-30", "2024-11-15", true, "Breached: criminal-window")] // the text of 2024 reaches no older act
    [InlineData("2024-12-09", "2024-12-10", true, "Breached: criminal-window")] // before the notice of suit
    [InlineData("2024-12-10", "2024-12-10", true, "Satisfied")]
    [InlineData("2024-12-11", "2024-12-10", true, "Satisfied")]
    [InlineData("2024-12-11", "2024-12-10", false, "Breached: criminal-window")]
    [InlineData("2024-12-11", "2024-12-10", null, "Undetermined: criminal-window?")]
    [InlineData("2024-12-11", null, true, "Undetermined: criminal-window?")]
    public void Hiding_property_counts_from_the_notice_of_suit_if_performance_is_still_refused(string acted, string? noticed, bool? refuses, string told)
    {
        var debtor = Refuser("D1", Hiding(acted)) with
        {
            SuitNoticeReceivedOn = Date(noticed),
            Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = true, RefusesToPerform = Truth.From(refuses) },
        };
        var file = CaseOf(debtor);

        (file with { Title = file.Title with { EffectiveOn = Date("2025-03-03") } }).On(Now).Told("CR-05-L1").Should().Be(told);
    }

    [Fact]
    public void Only_hiding_and_moving_property_reaches_back_before_the_title()
    {
        var file = CaseOf(Refuser("D1", Deed(ConductKind.DamagedCourtProperty)));

        (file with { Title = file.Title with { EffectiveOn = Date("2025-03-03") } }).On(Now).Told("CR-05-9").Should().Be("Breached: criminal-window");
    }

    [Theory]
    [InlineData("2026-02-10", "Satisfied")]
    [InlineData("2030-02-10", "Satisfied")]
    [InlineData("2030-02-11", "Undetermined: not-time-barred?")]
    public void Limitation_runs_five_years_and_then_a_person_decides(string decided, string told) =>
        CaseOf(Refuser("D1", Hiding())).On(decided).Told("CR-05-L1").Should().Be(told);

    [Theory]
    [InlineData("2035-02-10", "Satisfied")]
    [InlineData("2035-02-11", "Undetermined: not-time-barred?")]
    public void Under_the_heavier_bracket_it_runs_ten_years(string decided, string told) =>
        CaseOf(Refuser("D1", Deed(ConductKind.ColludedInLitigation))).On(decided).Told("CR-06-1").Should().Be(told);

    [Theory]
    [InlineData("2030-02-10", "Satisfied")]
    [InlineData("2030-02-11", "Undetermined: not-time-barred?")]
    public void A_transfer_within_limitation_keeps_it_open(string transferred, string told) =>
        CaseOf(Refuser("D1", Hiding()) with { CriminalReferrals = [Transferred(transferred)] }).On("2031-01-06").Told("CR-05-L1").Should().Be(told);

    [Theory]
    [InlineData("2024-11-30", ClaimCategory.Wages, "may-be-severer")]
    [InlineData("2024-12-01", ClaimCategory.Wages, "must-be-severer")]
    [InlineData("2024-12-01", ClaimCategory.ChildSupport, "must-be-severer")]
    [InlineData("2024-12-01", ClaimCategory.Ordinary, null)]
    public void Wages_and_the_like_call_for_severer_punishment(string acted, ClaimCategory category, string? note)
    {
        var file = CaseOf(Refuser("D1", Hiding(acted)));

        (file with { Title = file.Title with { Category = category } }).On(Now).Referral().Details.Notes.Select(static n => n.Key).Where(static key => key.EndsWith("severer", StringComparison.Ordinal))
            .Should().Equal(note is null ? [] : [note]);
    }

    [Theory]
    [InlineData("2024-11-30", "2025-09-01", true)]
    [InlineData("2024-12-01", "2025-09-01", false)]
    [InlineData("2024-11-29", "2024-11-30", false)]
    public void For_older_acts_the_milder_text_is_pointed_to(string acted, string decided, bool told) =>
        CaseOf(Refuser("D1", Hiding(acted))).On(decided).Referral().Details.Notes.Any(static note => note.Key == "milder-text").Should().Be(told);

    // An act some days after a day, judged as many days after it.
    private static EnforcementReport Old(ConductKind kind, ConductMethod method, int acted, string on, int decided)
    {
        var debtor = Refuser("D1", Deed(kind, method, Shifted(on, acted))) with { Penalties = [Fined with { DecidedOn = Date(Shifted(on, acted)).Shift(static day => day.AddDays(-1)) }] };
        var file = CaseOf(debtor);
        return (file with { Title = file.Title with { EffectiveOn = Date("2001-01-08") } }).On(Shifted(on, decided));
    }

    private static string Shifted(string day, int days) => Date(day).Shift(d => d.AddDays(days)).ToString();
}
