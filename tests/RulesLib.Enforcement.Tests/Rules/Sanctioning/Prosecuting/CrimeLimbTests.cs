using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting.Accused;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting;

/// <summary>Each limb of art. 313 and each kindred crime: made out, not made out for want of one element, and open.</summary>
public class CrimeLimbTests
{
    // Limb, what was done, by which means, what the limb asks besides. L3 and CR-09 are an outsider's.
    private static readonly (string Id, ConductKind Kind, ConductMethod Method, Crime Crime, string Elements)[] s_limbs =
    [
        ("CR-05-L1", ConductKind.EvadedEnforcement, ConductMethod.Hiding, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-05-L2", ConductKind.DisposedOfSecurity, ConductMethod.Other, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-05-L3", ConductKind.RefusedAssistance, ConductMethod.Other, Crime.RefusalToPerform, "assistance-notice cannot-be-enforced"),
        ("CR-05-L4", ConductKind.ConspiredWithOfficial, ConductMethod.Other, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-05-1", ConductKind.EvadedEnforcement, ConductMethod.Waiver, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-05-2", ConductKind.EvadedEnforcement, ConductMethod.HighPrice, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-05-3", ConductKind.HidAbilityEvidence, ConductMethod.Other, Crime.RefusalToPerform, "cannot-be-enforced property-not-found"),
        ("CR-05-4", ConductKind.RefusedToPerform, ConductMethod.Other, Crime.RefusalToPerform, "refused-after-sanction"),
        ("CR-05-5", ConductKind.RefusedToHandOver, ConductMethod.Other, Crime.RefusalToPerform, "refused-after-sanction cannot-be-enforced"),
        ("CR-05-6", ConductKind.RefusedAct, ConductMethod.Other, Crime.RefusalToPerform, "refused-after-sanction cannot-be-enforced bad-circumstances"),
        ("CR-05-7", ConductKind.BreachedProhibition, ConductMethod.Other, Crime.RefusalToPerform, "refused-after-sanction injury-or-disruption"),
        ("CR-05-8", ConductKind.ObstructedOrResisted, ConductMethod.PassiveResistance, Crime.RefusalToPerform, "work-blocked bad-circumstances"),
        ("CR-05-9", ConductKind.DamagedCourtProperty, ConductMethod.Other, Crime.RefusalToPerform, "work-blocked"),
        ("CR-05-10", ConductKind.Other, ConductMethod.Other, Crime.RefusalToPerform, "serious-circumstances"),
        ("CR-06-1", ConductKind.ColludedInLitigation, ConductMethod.Other, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-06-2", ConductKind.DisruptedEnforcement, ConductMethod.Storming, Crime.RefusalToPerform, "work-blocked"),
        ("CR-06-3", ConductKind.ObstructedOrResisted, ConductMethod.Violence, Crime.RefusalToPerform, "work-blocked"),
        ("CR-06-4", ConductKind.RefusedToPerform, ConductMethod.Other, Crime.RefusalToPerform, "grave-result"),
        ("CR-09", ConductKind.ColludedToMoveProperty, ConductMethod.Other, Crime.RefusalToPerform, "cannot-be-enforced"),
        ("CR-30", ConductKind.MovedSealedProperty, ConductMethod.Other, Crime.DisposalOfSealedProperty, "serious-circumstances"),
        ("CR-31", ConductKind.AttackedStaff, ConductMethod.Threat, Crime.ObstructingDuty, ""),
        ("CR-32", ConductKind.AttackedStaff, ConductMethod.Violence, Crime.AssaultOnPolice, ""),
        ("CR-33", ConductKind.FabricatedSuit, ConductMethod.Other, Crime.ShamLitigation, ""),
    ];

    public static TheoryData<string> Limbs => [.. s_limbs.Select(static limb => limb.Id)];

    public static TheoryData<string> Refusals => [.. s_limbs.Where(static limb => limb.Crime == Crime.RefusalToPerform).Select(static limb => limb.Id)];

    public static TheoryData<string, string> Elements
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var limb in s_limbs)
                foreach (var element in limb.Elements.Split(' ', StringSplitOptions.RemoveEmptyEntries)) data.Add(limb.Id, element);
            return data;
        }
    }

    [Fact]
    public void Every_crime_that_the_library_weighs_is_tried_out() =>
        s_limbs.Select(static limb => limb.Id).Should().BeEquivalentTo(Judging.Evaluator.Catalog.Rules
            .Where(static rule => rule.Kind == "ground" && rule.Stage == "Sanctioning" && rule.Type.Namespace!.EndsWith("Prosecuting", StringComparison.Ordinal)).Select(static rule => rule.Id).Except(["CR-14", "CR-14b"]));

    [Theory]
    [MemberData(nameof(Limbs))]
    public void An_act_with_every_element_must_be_transferred(string id)
    {
        var report = Given(id).On(Now);

        report.Faults.Should().BeEmpty();
        report.Told(id, Who(id)).Should().Be("Satisfied");
        report.Limb(id, Who(id)).Crime.Should().Be(Row(id).Crime);
        report.Referral(Who(id)).Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void An_act_without_one_element_is_no_crime_and_the_element_is_told(string id, string element)
    {
        var report = Given(id, element, Truth.False).On(Now);

        report.Told(id, Who(id)).Should().Be($"Breached: {element}");
        report.Referral(Who(id)).Lacking.Single(ground => ground.RuleId == id).Findings.Should().Contain(finding => finding.Key == element && finding.Met.IsFalse);
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void An_element_that_is_not_known_leaves_the_crime_open(string id, string element)
    {
        var report = Given(id, element, Truth.Unknown).On(Now);

        report.Told(id, Who(id)).Should().Be($"Undetermined: {element}?");
        report.Limb(id, Who(id)).Holds.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Limbs))]
    public void An_act_that_is_not_proved_is_open_and_a_disproved_one_is_none(string id)
    {
        Given(id, change: static act => act with { Verified = default }).On(Now).Limb(id, Who(id)).Outcome.Should().Be(Outcome.Undetermined);
        Given(id, change: static act => act with { Verified = false }).On(Now).Limb(id, Who(id)).Outcome.Should().Be(Outcome.NotApplicable);
        Given(id, change: static act => act with { ActorId = "somebody else" }).On(Now).Limb(id, Who(id)).Holds.IsFalse.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Limbs))]
    public void An_act_after_the_day_of_judging_does_not_count(string id)
    {
        Given(id, change: static act => act with { ActedOn = Date("2025-09-02") }).On(Now).Limb(id, Who(id)).Outcome.Should().Be(Outcome.NotApplicable);
        Given(id, change: static act => act with { ActedOn = Date(Now) }).On(Now).Limb(id, Who(id)).Outcome.Should().Be(Outcome.Satisfied);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_asks_for_an_effective_title_with_something_to_perform(string id)
    {
        string Told(Func<CaseFile, CaseFile> change) => change(Given(id)).On(Now).Told(id, Who(id));
        static Func<CaseFile, CaseFile> Title(Func<EnforcementTitle, EnforcementTitle> change) => file => file with { Title = change(file.Title) };

        Told(Title(static title => title with { Kind = TitleKind.ArbitralAward })).Should().Be("Breached: criminal-object");
        Told(Title(static title => title with { Kind = TitleKind.ArbitralAward, EnforcementRulingIssued = true })).Should().Be("Satisfied");
        Told(Title(static title => title with { Kind = TitleKind.Mediation, EnforcementRulingIssued = default })).Should().Be("Undetermined: criminal-object?");
        Told(Title(static title => title with { Kind = TitleKind.ConfirmedMediation })).Should().Be("Satisfied");
        Told(static file => file with { Amounts = file.Amounts with { PerformedInFullOn = Then } }).Should().Be("Breached: unperformed-then");
        Told(static file => file with { Amounts = file.Amounts with { PerformedInFullOn = Then.AddDays(1) } }).Should().Be("Satisfied");
    }

    [Theory]
    [InlineData("CR-30")]
    [InlineData("CR-31")]
    [InlineData("CR-32")]
    [InlineData("CR-33")]
    public void The_kindred_crimes_are_tied_to_no_title(string id)
    {
        var file = Given(id);

        (file with { Title = file.Title with { Kind = TitleKind.ArbitralAward, EffectiveOn = KnownDate.None } }).On(Now).Told(id).Should().Be("Satisfied");
    }

    [Theory]
    [InlineData(AbilityLevel.Full, true, "Satisfied")]
    [InlineData(AbilityLevel.Partial, true, "Satisfied")]
    [InlineData(AbilityLevel.Partial, false, "Breached: criminal-ability")]
    [InlineData(AbilityLevel.Partial, null, "Undetermined: criminal-ability?")]
    [InlineData(AbilityLevel.None, true, "Breached: criminal-ability")]
    [InlineData(null, true, "Undetermined: criminal-ability?")]
    public void Ability_is_full_or_partial_and_net_of_living_costs(AbilityLevel? level, bool? net, string told)
    {
        var debtor = Refuser("D1", Hiding()) with { Ability = new() { Assessed = Maybe(level), LivingCostsDeducted = Truth.From(net), RefusesToPerform = true } };

        CaseOf(debtor).On(Now).Told("CR-05-L1").Should().Be(told);
    }

    [Fact]
    public void Living_costs_matter_to_payments_of_natural_persons_only()
    {
        var gross = new Ability { Assessed = AbilityLevel.Partial, LivingCostsDeducted = false, RefusesToPerform = true };

        CaseOf(RefusingFirm(Hiding()) with { Ability = gross }).On(Now).Told("CR-05-L1").Should().Be("Satisfied");
        CaseOf(Refuser("D1", Deed(ConductKind.RefusedAct)) with { Ability = gross }).On(Now).Told("CR-05-6").Should().Be("Satisfied");
        CaseOf(Refuser("D1", Hiding()) with { Ability = gross }).On(Now).Told("CR-05-L1").Should().Be("Breached: criminal-ability");
    }

    [Fact]
    public void The_elements_of_several_acts_do_not_add_up()
    {
        var blocked = Deed(ConductKind.ObstructedOrResisted, ConductMethod.Abuse) with { BadCircumstances = false };
        var bad = Deed(ConductKind.ObstructedOrResisted, ConductMethod.Abuse) with { WorkBlocked = false };

        var ground = CaseOf(Refuser("D1", blocked, bad)).On(Now).Limb("CR-05-8");

        ground.Outcome.Should().Be(Outcome.Breached);
        ground.Findings.Select(static finding => finding.Key).Should().Equal("one-act");
    }

    [Fact]
    public void One_debtors_act_is_no_crime_of_the_other()
    {
        var report = CaseOf(Refuser("D1", Hiding()), Refuser("D2")).On(Now);

        report.Referral("D1").Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Referral("D2").Answer.Should().Be(MeasureAnswer.NotAvailable);
        report.Referral("D2").Lacking.Should().BeEmpty();
    }

    [Fact]
    public void Conduct_that_the_file_does_not_tell_leaves_everything_open_and_asks_nothing()
    {
        var report = CaseOf(Refuser() with { Conduct = default }).On(Now);

        report.Referral().Answer.Should().Be(MeasureAnswer.Undetermined);
        report.Questions.SelectMany(static question => question.AskedBy).Should().NotContain(static id => id.StartsWith("CR-", StringComparison.Ordinal));
        report.Render(System.Globalization.CultureInfo.GetCultureInfo("en")).Should().NotContain("Criminal referral:");
    }

    [Fact]
    public void An_act_on_file_asks_for_the_elements_that_are_missing()
    {
        var act = Hiding() with { CausedNonEnforcement = default, GraveResult = false };
        var report = CaseOf(Refuser("D1", act)).On(Now);

        report.Referral().Answer.Should().Be(MeasureAnswer.Undetermined);
        report.Questions.Single(static question => question.AskedBy.Contains("CR-05-L1")).Path.Should().Be("$.debtors[0].conduct[0].causedNonEnforcement");
        CaseOf(Refuser("D1", act with { CrimeSuspected = false })).On(Now)
            .Questions.SelectMany(static question => question.AskedBy).Should().NotContain("CR-05-L1", "the file says that no crime is suspected");
    }

    [Fact]
    public void A_unit_answers_for_its_officer_and_the_officer_for_himself()
    {
        var report = CaseOf(RefusingFirm(Hiding() with { ActorId = "O1" })).On(Now);

        report.Referral("O1").Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Referral("D1").Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Referral("D1").Details.Notes.Select(static note => note.Key).Should().Contain("unit-and-officers");
    }

    [Fact]
    public void The_officer_is_not_liable_for_what_the_unit_did_without_him() =>
        CaseOf(RefusingFirm(Hiding())).On(Now).Referral("O1").Answer.Should().Be(MeasureAnswer.NotAvailable);

    [Theory]
    [InlineData("CR-30", ConductKind.MovedSealedProperty)]
    [InlineData("CR-31", ConductKind.AttackedStaff)]
    public void Where_the_article_names_no_units_only_the_person_who_acted_is_liable(string id, ConductKind kind)
    {
        var report = CaseOf(RefusingFirm(Deed(kind, ConductMethod.Threat) with { ActorId = "O1" })).On(Now);

        report.Told(id, "O1").Should().Be("Satisfied");
        report.Told(id, "D1").Should().Be("Breached: crime-of-its-day");
    }

    [Theory]
    [InlineData(ThirdPartyRole.Garnishee, "Satisfied")]
    [InlineData(ThirdPartyRole.AssistingUnit, "Satisfied")]
    [InlineData(ThirdPartyRole.AssistingIndividual, "Satisfied")]
    [InlineData(ThirdPartyRole.Holder, "Satisfied")]
    [InlineData(ThirdPartyRole.Relative, "NotApplicable")]
    [InlineData(ThirdPartyRole.ExecutionGuarantor, "NotApplicable")]
    public void Only_somebody_with_a_duty_to_assist_can_refuse_it(ThirdPartyRole role, string told) =>
        CaseOf(Refuser()).With(Helper(role, Deed(ConductKind.RefusedAssistance))).On(Now).Told("CR-05-L3", "T1").Should().Be(told);

    [Theory]
    [InlineData("2025-02-09", "Satisfied")]
    [InlineData("2025-02-10", "Satisfied")]
    [InlineData("2025-02-11", "Breached: assistance-notice")]
    [InlineData("none", "Breached: assistance-notice")]
    public void Nobody_refuses_assistance_before_he_has_the_notice(string received, string told) =>
        CaseOf(Refuser()).With(Helper(ThirdPartyRole.Garnishee, Deed(ConductKind.RefusedAssistance)) with { AssistanceNoticeReceivedOn = Date(received) }).On(Now).Told("CR-05-L3", "T1").Should().Be(told);

    [Fact]
    public void An_enforcement_guarantor_is_never_listed_but_can_commit_the_crime()
    {
        var report = CaseOf(Refuser()).With(Helper(ThirdPartyRole.ExecutionGuarantor, Deed(ConductKind.DisposedOfSecurity))).On(Now);

        report.Told("CR-05-L2", "T1").Should().Be("Satisfied");
        report.Referral("T1").Answer.Should().Be(MeasureAnswer.Mandatory);
        report.Sanctions.Measures.Where(static m => m.Kind == MeasureKind.DishonestList && m.Subject is ThirdParty).Should().NotContain(static m => m.Answer != MeasureAnswer.Prohibited);
    }

    [Fact]
    public void Whoever_helps_to_hide_is_an_accomplice_whatever_he_owns_himself()
    {
        var friend = Helper(ThirdPartyRole.Relative, Deed(ConductKind.ColludedToMoveProperty)) with { Able = false };

        CaseOf(Refuser()).With(friend).On(Now).Referral("T1").Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Theory]
    [InlineData(true, true, "Satisfied")]
    [InlineData(false, true, "NotApplicable")]
    [InlineData(null, true, "Undetermined")]
    [InlineData(true, false, "NotApplicable")]
    public void An_attack_is_an_assault_on_the_police_only_if_violent_and_against_them(bool? police, bool violent, string outcome)
    {
        var act = Deed(ConductKind.AttackedStaff, violent ? ConductMethod.Violence : ConductMethod.PassiveResistance) with { AgainstPolice = Truth.From(police) };

        CaseOf(Refuser("D1", act)).On(Now).Limb("CR-32").Outcome.ToString().Should().Be(outcome);
    }

    [Theory]
    [InlineData(true, "Satisfied")]
    [InlineData(false, "NotApplicable")]
    [InlineData(null, "Undetermined")]
    public void Seized_files_obstruct_duty_where_the_result_is_grave(bool? grave, string outcome) =>
        CaseOf(Refuser("D1", Deed(ConductKind.DamagedCourtProperty) with { GraveResult = Truth.From(grave) })).On(Now).Limb("CR-31").Outcome.ToString().Should().Be(outcome);

    [Fact]
    public void A_breached_consumption_order_counts_only_if_it_had_been_received()
    {
        var act = Deed(ConductKind.BreachedConsumptionOrder);
        string Told(params ConsumptionOrder[] orders) => CaseOf(Refuser("D1", act).With(orders)).On(Now).Told("CR-05-4");

        Told(Order()).Should().Be("Satisfied");
        Told(Order(Then)).Should().Be("Satisfied");
        Told(Order(Then.AddDays(1))).Should().Be("NotApplicable");
        Told().Should().Be("NotApplicable");
    }

    [Fact]
    public void A_missing_report_counts_without_recorded_conduct()
    {
        var silent = Refuser() with { ReportOrder = new() { IssuedOn = Date("2025-01-02"), DueOn = Date("2025-01-20") }, Report = new() { Refused = true, Late = false, False = false, Excused = false } };

        CaseOf(silent).On(Now).Told("CR-05-4").Should().Be("Satisfied");
        CaseOf(silent with { Penalties = [] }).On(Now).Told("CR-05-4").Should().Be("Breached: refused-after-sanction");
        CaseOf(silent with { Report = silent.Report with { Excused = true } }).On(Now).Told("CR-05-4").Should().Be("NotApplicable");
        CaseOf(silent).On("2025-01-20").Told("CR-05-4").Should().Be("NotApplicable", "the period is not over");
    }

    [Theory]
    [InlineData(PenaltyKind.Fine, "Satisfied")]
    [InlineData(PenaltyKind.Detention, "Satisfied")]
    [InlineData(PenaltyKind.CompelledAttendance, "Undetermined: refused-after-sanction?")]
    [InlineData(PenaltyKind.CriminalReferral, "Breached: refused-after-sanction")]
    public void The_sanction_that_must_come_first_is_a_fine_or_detention(PenaltyKind kind, string told) =>
        CaseOf(Refuser("D1", Deed(ConductKind.RefusedToPerform)) with { Penalties = [Fined with { Kind = kind }] }).On(Now).Told("CR-05-4").Should().Be(told);

    [Theory]
    [InlineData(true, true, true, "Satisfied")]
    [InlineData(false, true, true, "Satisfied")]
    [InlineData(false, false, true, "Breached: refused-after-sanction")]
    [InlineData(false, true, false, "Breached: refused-after-sanction")]
    [InlineData(null, false, true, "Undetermined: refused-after-sanction?")]
    public void After_the_sanction_the_refusal_goes_on(bool? recorded, bool refuses, bool owes, string told)
    {
        var debtor = Refuser("D1", Deed(ConductKind.RefusedToPerform)) with
        {
            Penalties = [Fined with { RefusedAfterwards = Truth.From(recorded) }],
            Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = true, RefusesToPerform = refuses },
        };
        var file = CaseOf(debtor);

        (file with { Amounts = file.Amounts with { PerformedInFullOn = owes ? KnownDate.None : Date("2025-08-01") } }).On(Now).Told("CR-05-4").Should().Be(told);
    }

    [Fact]
    public void An_act_after_the_sanction_is_itself_the_further_refusal()
    {
        var debtor = Refuser("D1", Deed(ConductKind.RefusedToPerform, on: "2025-03-06")) with
        {
            Penalties = [Fined with { RefusedAfterwards = false }],
            Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = true, RefusesToPerform = false },
        };

        CaseOf(debtor).On(Now).Told("CR-05-4").Should().Be("Satisfied");
    }

    private static (string Id, ConductKind Kind, ConductMethod Method, Crime Crime, string Elements) Row(string id) => s_limbs.Single(limb => limb.Id == id);

    private static string Who(string id) => id is "CR-05-L3" or "CR-09" ? "T1" : "D1";

    private static CaseFile Given(string id, string? element = null, Truth value = default, Func<Conduct, Conduct>? change = null)
    {
        var (_, kind, method, _, _) = Row(id);
        var act = Deed(kind, method);
        act = element switch
        {
            "cannot-be-enforced" => act with { CausedNonEnforcement = value },
            "property-not-found" => act with { PropertyNotFound = value },
            "work-blocked" => act with { WorkBlocked = value },
            "bad-circumstances" => act with { BadCircumstances = value },
            "injury-or-disruption" => act with { InjuryOrDisruption = value },
            "grave-result" => act with { GraveResult = value },
            "serious-circumstances" => act with { Serious = value },
            _ => act,
        };
        act = change?.Invoke(act) ?? act;
        KnownList<Penalty> penalties = element != "refused-after-sanction" ? [Fined] : value.IsUnknown ? default : [];
        if (Who(id) == "D1") return CaseOf(Refuser("D1", act) with { Penalties = penalties });
        var received = element != "assistance-notice" ? Then.AddDays(-10) : value.IsUnknown ? KnownDate.Unknown : KnownDate.None;
        return CaseOf(Refuser()).With(Helper(id == "CR-09" ? ThirdPartyRole.Relative : ThirdPartyRole.Garnishee, act) with { AssistanceNoticeReceivedOn = received });
    }
}
