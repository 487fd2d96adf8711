using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting.Accused;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning.Prosecuting;

/// <summary>How a transfer would have to be made, what else weighs, and what is told of it.</summary>
public class ReferralTests
{
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Ids => [.. CatalogueIds.All.Where(static id => id.StartsWith("CR-", StringComparison.Ordinal) || id.StartsWith("RF-", StringComparison.Ordinal) || id.StartsWith("JD-", StringComparison.Ordinal)), "PR-14", "T-26", "T-27", "T-28"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_on_crimes_and_joint_discipline_is_accounted_for(string id)
    {
        var row = CatalogueAccount.Of(Judging.Evaluator.Catalog).Single(row => row.Id == id);

        if (row.Stage is null) row.Types.Should().NotBeEmpty();
        foreach (var culture in new[] { "zh-CN", "en" }.Select(CultureInfo.GetCultureInfo)) row.Reason(culture).Should().NotBeNullOrWhiteSpace().And.NotEndWith(".title");
    }

    [Fact]
    public void The_five_groups_of_evidence_and_the_letter_are_steps()
    {
        var report = CaseOf(Refuser("D1", Hiding())).On(Now);

        report.Referral().Details.Steps.Select(static step => (step.Key, step.OnFile.ToNullable())).Should().Equal(
            ("evidence-identity", true), ("evidence-duty", true), ("evidence-ability", true), ("evidence-refusal", true), ("evidence-circumstances", true), ("transfer-letter", false));
        report.Referral().InPlace.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void Evidence_that_is_missing_or_not_known_is_told_as_such()
    {
        bool? OnFile(Func<Debtor, Debtor> change, string step) => CaseOf(change(Refuser("D1", Hiding(), Deed(ConductKind.AttackedStaff, ConductMethod.Violence)))).On(Now).Referral().Details.Steps.Single(s => s.Key == step).OnFile.ToNullable();

        OnFile(static d => d with { IdentityConfirmed = default }, "evidence-identity").Should().BeNull();
        OnFile(static d => d with { Ability = new() { Assessed = AbilityLevel.Partial, RefusesToPerform = true } }, "evidence-ability").Should().BeNull();
        OnFile(static d => d with { CriminalReferrals = default }, "transfer-letter").Should().BeNull();
    }

    [Theory]
    [InlineData("2025-08-31", true)]
    [InlineData("2025-09-01", true)]
    [InlineData("2025-09-02", false)]
    [InlineData("none", false)]
    [InlineData(null, null)]
    public void A_transfer_on_record_is_in_place_from_its_day(string? transferred, bool? inPlace)
    {
        var referral = Transferred("2025-08-01") with { TransferredOn = Date(transferred) };

        CaseOf(Refuser("D1", Hiding()) with { CriminalReferrals = [referral] }).On(Now).Referral().InPlace.ToNullable().Should().Be(inPlace);
    }

    [Fact]
    public void Nobody_is_transferred_who_is_known_to_be_somebody_else()
    {
        CaseOf(Refuser("D1", Hiding()) with { IdentityConfirmed = false }).On(Now).Referral().Answer.Should().Be(MeasureAnswer.Prohibited);
        CaseOf(Refuser("D1", Hiding()) with { BoundByTitle = false }).On(Now).Referral().Answer.Should().Be(MeasureAnswer.Prohibited);
    }

    [Fact]
    public void A_transfer_of_somebody_else_is_not_the_debtors()
    {
        var report = CaseOf(RefusingFirm(Hiding() with { ActorId = "O1" }) with { CriminalReferrals = [Transferred("2025-08-01") with { PersonId = "O1" }] }).On(Now);

        report.Referral("O1").InPlace.IsTrue.Should().BeTrue();
        report.Referral("D1").InPlace.IsFalse.Should().BeTrue();
    }

    [Fact]
    public void A_third_party_is_transferred_by_a_record_that_names_it()
    {
        var helper = Helper(ThirdPartyRole.Garnishee, Deed(ConductKind.RefusedAssistance));
        bool? InPlace(Known<string> person) => CaseOf(Refuser() with { CriminalReferrals = [Transferred("2025-08-01") with { PersonId = person }] }).With(helper).On(Now).Referral("T1").InPlace.ToNullable();

        InPlace("T1").Should().BeTrue();
        InPlace(Known<string>.None).Should().BeFalse();
    }

    [Fact]
    public void Full_payment_after_the_act_does_not_end_the_matter_and_a_small_sum_does_not_begin_it()
    {
        var file = CaseOf(Refuser("D1", Hiding())) with { Amounts = new() { Outstanding = 7_700m, PerformedInFullOn = KnownDate.None } };

        file.On(Now).Referral().Answer.Should().Be(MeasureAnswer.Mandatory, "no minimum amount is asked");
        var paid = file with { Amounts = file.Amounts with { PerformedInFullOn = Date("2025-08-20"), Outstanding = 0m } };
        paid.On(Now).Referral().Answer.Should().Be(MeasureAnswer.Mandatory);
        paid.On(Now).Listing().Should().Be(MeasureAnswer.NotAvailable);
    }

    [Theory]
    [InlineData("none", "none", "performed-before-indictment")]
    [InlineData("2025-08-21", "none", "performed-before-indictment")]
    [InlineData("2025-08-20", "none", "performed-before-judgment")] // on the day of the indictment
    [InlineData("2025-08-19", "2025-08-21", "performed-before-judgment")]
    [InlineData("2025-08-19", "2025-08-20", "performance-weighs")]
    [InlineData(null, null, "performance-weighs")]
    public void Performance_before_indictment_or_judgment_weighs(string? indicted, string? judged, string note)
    {
        var file = CaseOf(Refuser("D1", Hiding()) with { CriminalReferrals = [Transferred("2025-08-01") with { IndictedOn = Date(indicted), JudgedOn = Date(judged) }] });

        (file with { Amounts = file.Amounts with { PerformedInFullOn = Date("2025-08-20") } }).On(Now).Referral().Details.Notes.Select(static n => n.Key).Where(static key => key.StartsWith("perform", StringComparison.Ordinal))
            .Should().Equal(note);
    }

    [Fact]
    public void Several_crimes_by_one_act_are_told_with_the_rule_of_the_heavier()
    {
        var report = CaseOf(Refuser("D1", Deed(ConductKind.AttackedStaff, ConductMethod.Violence))).On(Now);

        report.Referral().Grounds.Where(static g => g.Holds.IsTrue).Select(static g => g.Crime).Distinct().Should().BeEquivalentTo([Crime.RefusalToPerform, Crime.ObstructingDuty, Crime.AssaultOnPolice]);
        report.Referral().Details.Notes.Select(static note => note.Key).Should().Contain("heavier-crime");
        CaseOf(Refuser("D1", Hiding())).On(Now).Referral().Details.Notes.Select(static note => note.Key).Should().NotContain("heavier-crime").And.Contain(["competence", "property-recovered"]);
    }

    [Fact]
    public void Listing_fine_and_detention_stand_beside_a_transfer()
    {
        var report = CaseOf(Refuser("D1", Hiding())).On(Now);

        report.Listing().Should().Be(MeasureAnswer.Mandatory);
        report.Fine().Should().Be(MeasureAnswer.Discretionary);
        report.Referral().Answer.Should().Be(MeasureAnswer.Mandatory);
    }

    [Fact]
    public void Nothing_at_all_gives_no_crime_and_no_fault()
    {
        var report = new CaseFile { Debtors = [new Debtor { Id = "D1" }] }.On(Now);

        report.Faults.Should().BeEmpty();
        report.Referral().Answer.Should().Be(MeasureAnswer.Undetermined);
        report.Referral().Lacking.Should().BeEmpty();
    }

    [Fact]
    public void The_report_tells_the_crime_the_lacking_element_and_the_notes()
    {
        var report = CaseOf(Refuser("D1", Hiding(), Deed(ConductKind.RefusedToHandOver)) with { Penalties = [] }).On(Now);

        report.Render(s_english).Should().ContainAll("Criminal referral", "Suspected: refusal to perform a judgment or ruling",
            "Not made out: CR-05-5 Goods or papers not handed over, premises not vacated — missing: refused still after a fine, a detention or the like",
            "Competent as a rule");
        report.Render(CultureInfo.GetCultureInfo("zh-CN")).Should().ContainAll("移送公安机关追究刑事责任：", "涉嫌罪名：拒不执行判决、裁定罪", "欠缺：经采取罚款、拘留等强制措施后仍拒不执行");
    }

    [Fact]
    public void Every_condition_step_and_note_has_a_text_in_both_languages()
    {
        var all = Refuser("D1", [.. Enum.GetValues<ConductKind>().SelectMany(static kind => Enum.GetValues<ConductMethod>().Select(method => Deed(kind, method)))]).With(Order()) with { Penalties = [Fined] };
        var file = CaseOf(all, RefusingFirm(Hiding() with { ActorId = "O1" }) with { Id = "D2" }).With(Helper(ThirdPartyRole.Garnishee, Deed(ConductKind.RefusedAssistance), Deed(ConductKind.ColludedToMoveProperty)));
        file = file with { Applicants = [new() { Id = "A1", Requests = [], CrimeComplaints = [new() { DebtorId = "D1", MaterialsRefused = true, Pursued = false, AnsweredOn = KnownDate.None }] }] };
        CaseFile[] files = [file, file with { Title = file.Title with { Category = ClaimCategory.Wages }, Amounts = file.Amounts with { PerformedInFullOn = Date("2025-08-20") } }];

        foreach (var report in files.Select(static f => f.On(Now)))
        {
            foreach (var culture in new[] { "zh-CN", "en" }.Select(CultureInfo.GetCultureInfo))
            {
                foreach (var ground in report.Sanctions.Grounds.Where(static g => g.Supports is GroundFor.CriminalReferral or GroundFor.PrivateProsecution))
                    foreach (var condition in Judging.Evaluator.Explain(report, ground, culture).Conditions)
                        (TextCatalog.Find("Sanctioning", $"{ground.RuleId}.{condition.Key}", culture) ?? TextCatalog.Find(TextCatalog.Report, $"common.{condition.Key}", culture)).Should().NotBeNull("{0}.{1}", ground.RuleId, condition.Key);
                foreach (var details in report.Sanctions.Measures.Where(static m => m.Kind is MeasureKind.CriminalReferral or MeasureKind.PrivateProsecution).Select(static m => m.Details))
                {
                    foreach (var step in details.Steps) TextCatalog.Find("Sanctioning", $"Step.{step.Key}", culture).Should().NotBeNull("{0}", step.Key);
                    foreach (var note in details.Notes) note.Render(culture).Should().NotBe($"Note.{note.Key}");
                }

                foreach (var crime in Enum.GetNames<Crime>()) TextCatalog.Find(TextCatalog.Report, $"Crime.{crime}", culture).Should().NotBeNull();
            }
        }
    }

    [Fact]
    public void Facts_of_a_crime_are_read_from_json_in_chinese()
    {
        var json = """
            { "schemaVersion": "1.0", "debtors": [ { "id": "D1", "suitNoticeReceivedOn": "2024-12-10",
              "conduct": [ { "kind": "规避执行", "method": "放弃债权或债权担保", "actedOn": "2024-12-12", "keptUpAfterEffect": true } ],
              "penalties": [ { "kind": "罚款", "refusedAfterwards": true } ],
              "criminalReferrals": [ { "personId": "O1", "reasonsAskedOn": "2025-08-01", "judgedOn": "none" } ] } ],
              "thirdParties": [ { "id": "T1", "able": true } ] }
            """;
        var read = RulesLib.Enforcement.Json.CaseFileJson.Read(System.Text.Encoding.UTF8.GetBytes(json));

        read.Errors.Should().BeEmpty();
        var debtor = read.CaseFile!.Debtors[0];
        (debtor.Conduct[0].Method, debtor.Conduct[0].KeptUpAfterEffect.IsTrue, debtor.Penalties[0].RefusedAfterwards.IsTrue).Should().Be(((Known<ConductMethod>)ConductMethod.Waiver, true, true));
        (debtor.CriminalReferrals[0].PersonId.Value, debtor.CriminalReferrals[0].JudgedOn.IsNone, read.CaseFile.ThirdParties[0].Able.IsTrue).Should().Be(("O1", true, true));
    }
}
