using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

public class AuditTests
{
    private static readonly AuditTrail s_audit = Cases.Compliant().Judge().Audit;

    [Fact]
    public void The_same_question_has_the_same_fingerprints()
    {
        Cases.Compliant().Judge().Audit.Should().Be(s_audit);
        EnforcementEvaluator.Create().Evaluate(Cases.Compliant(), Judging.CampaignDay).Audit.Should().Be(s_audit);
    }

    [Fact]
    public void Each_changed_fact_changes_the_fingerprint_of_the_input()
    {
        CaseFile[] files =
        [
            Cases.Compliant(),
            Cases.Compliant().WithNotice(static n => n with { ServiceProved = false }),
            Cases.Compliant().WithNotice(static n => n with { ServiceProved = default }),
            Cases.Compliant().WithDebtor(static d => d with { Name = "王小明" }),
            Cases.Compliant().WithDebtor(static d => d with { Estate = null! }),
            Cases.Compliant() with { Debtors = Cases.Compliant().Debtors.OrMore() },
            Cases.Compliant() with { Clues = default },
            Cases.Compliant().WithRuling(static r => r with { PublishedOn = KnownDate.None }),
            Cases.Compliant().WithRuling(static r => r with { PublishedOn = KnownDate.Between(Cases.Day("2018-03-01"), Cases.Day("2018-03-31")) }),
        ];

        files.Select(static f => f.Judge().Audit.Input).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Day_mode_and_switches_change_the_fingerprint_of_the_input()
    {
        string[] inputs =
        [
            s_audit.Input,
            Cases.Compliant().Judge("2018-04-29").Audit.Input,
            Cases.Compliant().Judge(mode: EvaluationMode.CampaignRetrospective).Audit.Input,
            Judged(static o => o.StrictHeads = true).Input,
            Judged(static o => o.AllowEarlyIfApplicantConsents = true).Input,
        ];

        inputs.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void How_the_answer_is_shown_changes_no_fingerprint()
    {
        Judged(static o => o.ShowPersonalData = true).Should().Be(s_audit);
        Judged(static o => o.Culture = System.Globalization.CultureInfo.GetCultureInfo("en")).Should().Be(s_audit);
    }

    [Fact]
    public void Another_rule_changes_the_fingerprint_of_the_rules_and_not_of_the_input()
    {
        var audit = Judged(static o => o.AddRulesFrom(new Only(typeof(LocalHandlerRule<object>))));

        audit.RuleSet.Should().NotBe(s_audit.RuleSet);
        audit.Input.Should().Be(s_audit.Input);
    }

    [Fact]
    public void An_assembly_added_twice_counts_once() =>
        Judged(static o => o.AddRulesFrom(typeof(EnforcementEvaluator).Assembly)).Should().Be(s_audit);

    [Fact]
    public void The_trail_names_library_law_and_format()
    {
        s_audit.LibraryVersion.Should().MatchRegex("^[0-9]+\\.[0-9]+\\.[0-9]+");
        s_audit.LawVersion.Should().NotBeNullOrEmpty();
        s_audit.SchemaVersion.Should().Be(CaseFileJson.SchemaVersion);
        s_audit.LawLastVerified.Should().BeAfter(Cases.Day("2024-12-30"));
    }

    private static AuditTrail Judged(Action<EnforcementOptions> configure) => EnforcementEvaluator.Create(configure).Evaluate(Cases.Compliant(), Judging.CampaignDay).Audit;
}
