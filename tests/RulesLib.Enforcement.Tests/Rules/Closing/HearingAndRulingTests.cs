using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Interview, decision route, ruling, service and publication (ZB-18 to ZB-25, JA-16a). The ruling is of 2018-03-20, the closing of 2018-03-22.</summary>
public class HearingAndRulingTests
{
    internal static RuleTable Table { get; } = new(Compliant)
    {
        { "ZB-18", "held", f => f, "Satisfied" },
        { "ZB-18", "held on the day of the ruling", f => f.WithInterview(i => i with { HeldOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-18", "held the day after the ruling", f => f.WithInterview(i => i with { HeldOn = Day("2018-03-21") }), "Breached: held Curable HoldInterview" },
        { "ZB-18", "never held", f => f.WithApplicant(a => a with { Interview = Fact.NonePart<TerminationInterview>() }), "Breached: held Curable HoldInterview; sought Curable HoldInterview" },
        { "ZB-18", "never held, two attempts", f => f.WithInterview(i => i with { HeldOn = KnownDate.None, Attempts = 2 }), "Breached: held Curable HoldInterview; sought Curable HoldInterview" },
        { "ZB-18", "never held, three attempts", f => f.WithInterview(i => i with { HeldOn = KnownDate.None }), "Breached: held Curable HoldInterview" },
        { "ZB-18", "never held, four attempts", f => f.WithInterview(i => i with { HeldOn = KnownDate.None, Attempts = 4 }), "Breached: held Curable HoldInterview" },
        { "ZB-18", "never held, attempts not known", f => f.WithInterview(i => i with { HeldOn = KnownDate.None, Attempts = default }), "Breached: held Curable HoldInterview; sought? Curable HoldInterview" },
        { "ZB-18", "the course not told", f => Told(f, InterviewTopic.Measures, InterviewTopic.Property, InterviewTopic.GroundsAndEffect), "Breached: course-told Curable HoldInterview" },
        { "ZB-18", "the measures not told", f => Told(f, InterviewTopic.Course, InterviewTopic.Property, InterviewTopic.GroundsAndEffect), "Breached: measures-told Curable HoldInterview" },
        { "ZB-18", "the property not told", f => Told(f, InterviewTopic.Course, InterviewTopic.Measures, InterviewTopic.GroundsAndEffect), "Breached: property-told Curable HoldInterview" },
        { "ZB-18", "the grounds not told", f => Told(f, InterviewTopic.Course, InterviewTopic.Measures, InterviewTopic.Property), "Breached: grounds-told Curable HoldInterview" },
        { "ZB-18", "by telephone", f => f.WithInterview(i => i with { Form = ContactForm.Telephone }), "Satisfied" },
        { "ZB-18", "topics not known", f => f.WithInterview(i => i with { Topics = default }), "Undetermined: course-told? Curable HoldInterview; measures-told? Curable HoldInterview; property-told? Curable HoldInterview; grounds-told? Curable HoldInterview" },
        { "ZB-18", "never held, the applicant asked for 终本 on the day of the ruling", f => NotHeld(f).WithApplicant(a => a with { RequestedTerminationOn = Day("2018-03-20") }), "Excepted" },
        { "ZB-18", "never held, the applicant asked for 终本 after the ruling", f => f.WithInterview(i => i with { HeldOn = KnownDate.None }).WithApplicant(a => a with { RequestedTerminationOn = Day("2018-03-21") }), "Breached: held Curable HoldInterview" },
        { "ZB-18", "never held, the applicant is a court", f => NotHeld(f).WithApplicant(a => a with { IsCourt = true }), "Excepted" },
        { "ZB-18", "the property part of a criminal judgment, no applicant", f => f.WithCase(c => c with { Flags = [CaseFlag.CriminalProperty] }) with { Applicants = [] }, "" },
        { "ZB-18", "a second applicant never heard", f => f.With(Applicant("A2") with { Interview = Applicant("A2").Interview with { HeldOn = KnownDate.None } }), "Satisfied | Breached: held Curable HoldInterview" },

        { "ZB-19", "recorded", f => f, "Satisfied" },
        { "ZB-19", "not recorded", f => f.WithInterview(i => i with { OpinionRecorded = false }), "Breached: recorded Curable CompleteFile" },
        { "ZB-19", "recorded, he objects", f => f.WithInterview(i => i with { Consents = false }), "Satisfied" },
        { "ZB-19", "not known whether recorded", f => f.WithInterview(i => i with { OpinionRecorded = default }), "Undetermined: recorded? Curable CompleteFile" },
        { "ZB-19", "the applicant asked for 终本 himself", f => f.WithInterview(i => i with { OpinionRecorded = false }).WithApplicant(a => a with { RequestedTerminationOn = Day("2018-03-10") }), "Excepted" },

        { "ZB-20a", "panel and president", f => f, "Satisfied" },
        { "ZB-20a", "panel on the day of the ruling", f => f.WithClosure(c => c with { PanelReviewedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-20a", "panel the day after the ruling", f => f.WithClosure(c => c with { PanelReviewedOn = Day("2018-03-21") }), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "president on the day of the ruling", f => f.WithClosure(c => c with { PresidentApprovedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-20a", "president the day after the ruling", f => f.WithClosure(c => c with { PresidentApprovedOn = Day("2018-03-21") }), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "no panel", f => f.WithClosure(c => c with { PanelReviewedOn = KnownDate.None }), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "no president", f => f.WithClosure(c => c with { PresidentApprovedOn = KnownDate.None }), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "approval not proved", f => f.WithClosure(c => c with { ApprovalProved = false }), "Breached: approval-proved Curable CompleteFile" },
        { "ZB-20a", "signed on the day of the ruling, no panel", f => Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-20a", "signed the day after the ruling, no panel", f => Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-21") }), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "signed by one of two applicants, no panel", f => Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-20") }).With(Applicant("A2")), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "signed by the one named applicant, perhaps there are more", f => Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-20") }) is var g ? g with { Applicants = g.Applicants.OrMore() } : f, "Undetermined: signed-or-approved? Fatal ReviewAndApprove" },
        { "ZB-20a", "no applicant who could have signed, no panel", f => Unapproved(f) with { Applicants = [] }, "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "ZB-20a", "nothing known of approval", f => f.WithClosure(c => c with { PresidentApprovedOn = default }), "Undetermined: signed-or-approved? Fatal ReviewAndApprove" },

        { "JA-16a", "deliberated", f => f, "Satisfied" },
        { "JA-16a", "signed and never deliberated", f => Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-20") }), "Breached: deliberated-besides-signature Advisory" },
        { "JA-16a", "neither signed nor deliberated", f => Unapproved(f), "Satisfied" },
        { "JA-16a", "signed, deliberation not known", f => f.WithClosure(c => c with { PanelReviewedOn = default }).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-20") }), "Undetermined: deliberated-besides-signature? Advisory" },
        { "gate:ZB-20", "nothing changed", f => f, "Satisfied" },
        { "gate:ZB-20", "signed and never deliberated", f => Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2018-03-20") }), "Satisfied Advisory" },
        { "gate:ZB-20", "neither signed nor approved", f => Unapproved(f), "Breached Fatal" },
        { "gate:ZB-20", "nothing known of approval", f => f.WithClosure(c => c with { PresidentApprovedOn = default }), "Undetermined" },

        { "ZB-21", "made", f => f, "Satisfied" },
        { "ZB-21", "never made", f => Unruled(f), "Breached: made Fatal MakeAndServeRuling" },
        { "ZB-21", "not known whether made", f => f.WithClosure(c => c with { Ruling = null! }), "Undetermined: made? Fatal MakeAndServeRuling" },
        { "ZB-21", "made on some day of the year", f => f.WithRuling(r => r with { MadeOn = KnownDate.Between(Day("2018-01-01"), Day("2018-12-31")) }), "Satisfied" },

        { "ZB-22", "complete", f => f, "Satisfied" },
        { "ZB-22", "never made", f => Unruled(f), "NotApplicable" },
        { "ZB-22", "the claim is missing", f => Stating(f, RulingContent.Claim), "Breached: claim Curable CorrectRuling" },
        { "ZB-22", "the course is missing", f => Stating(f, RulingContent.Course), "Breached: course Curable CorrectRuling" },
        { "ZB-22", "the property is missing", f => Stating(f, RulingContent.Property), "Breached: property Curable CorrectRuling" },
        { "ZB-22", "the sum realised is missing", f => Stating(f, RulingContent.Realised), "Breached: realised Curable CorrectRuling" },
        { "ZB-22", "the further rights are missing", f => Stating(f, RulingContent.FurtherRights), "Breached: further-rights Curable CorrectRuling" },
        { "ZB-22", "content not known", f => f.WithRuling(r => r with { Contents = default }), "Undetermined: claim? Curable CorrectRuling; course? Curable CorrectRuling; property? Curable CorrectRuling; realised? Curable CorrectRuling; further-rights? Curable CorrectRuling" },

        { "ZB-23", "served before the closing", f => f, "Satisfied" },
        { "ZB-23", "served on the day of the closing", f => f.WithApplicant(a => a with { RulingServedOn = Day("2018-03-22") }), "Satisfied" },
        { "ZB-23", "served the day after the closing", f => f.WithApplicant(a => a with { RulingServedOn = Day("2018-03-23") }), "Breached: served-before-closing Curable ServeAndCorrectClosingDate" },
        { "ZB-23", "served years after the closing", f => f.WithApplicant(a => a with { RulingServedOn = Day("2020-03-23") }), "Breached: served-before-closing Curable ServeAndCorrectClosingDate" },
        { "ZB-23", "never served", f => f.WithApplicant(a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }), "Breached: served Fatal MakeAndServeRuling" },
        { "ZB-23", "served, not proved", f => f.WithApplicant(a => a with { RulingServiceProved = false }), "Breached: service-proved Curable ProveService" },
        { "ZB-23", "nothing known of service", f => f.WithApplicant(a => a with { RulingServedOn = default, RulingServiceProved = default }), "Undetermined: served? Fatal MakeAndServeRuling; served-before-closing? Curable ServeAndCorrectClosingDate; service-proved? Curable ProveService" },
        { "ZB-23", "not yet closed", f => f.WithClosure(c => c with { ClosedOn = KnownDate.None }), "Satisfied" },
        { "ZB-23", "one of two applicants never served", f => f.With(Applicant("A2") with { RulingServedOn = KnownDate.None }), "Satisfied | Breached: served Fatal MakeAndServeRuling" },
        { "ZB-23", "never made", f => Unruled(f), "NotApplicable" },
        { "ZB-23", "the property part of a criminal judgment, no applicant", f => f.WithTitle(t => t with { Kind = TitleKind.CriminalJudgment }) with { Applicants = [] }, "" },

        { "ZB-24", "counted apart", f => f, "Satisfied" },
        { "ZB-24", "counted with others", f => f.WithClosure(c => c with { AlsoCountedWithOthers = true }), "Breached: counted-separately Advisory CorrectStatistics" },
        { "ZB-24", "not known how counted", f => f.WithClosure(c => c with { AlsoCountedWithOthers = default }), "Undetermined: counted-separately? Advisory CorrectStatistics" },

        { "ZB-25", "published", f => f, "Satisfied" },
        { "ZB-25", "never published", f => f.WithRuling(r => r with { PublishedOn = KnownDate.None }), "Breached: published Advisory PublishRuling" },
        { "ZB-25", "never published, exempt", f => f.WithRuling(r => r with { PublishedOn = KnownDate.None }).WithClosure(c => c with { PublicationExempt = true }), "Excepted" },
        { "ZB-25", "not known whether published", f => f.WithRuling(r => r with { PublishedOn = default }), "Undetermined: published? Advisory PublishRuling" },
        { "ZB-25", "never made", f => Unruled(f), "NotApplicable" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    internal static CaseFile Told(CaseFile file, params InterviewTopic[] topics) => file.WithInterview(i => i with { Topics = [.. topics] });

    internal static CaseFile Unapproved(CaseFile file) => file.WithClosure(c => c with { PanelReviewedOn = KnownDate.None, PresidentApprovedOn = KnownDate.None, ApprovalProved = false });

    internal static CaseFile Unruled(CaseFile file) => file.WithClosure(c => c with { Ruling = Fact.NonePart<ClosingRuling>() }).WithApplicant(a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false });

    internal static CaseFile Stating(CaseFile file, RulingContent missing) => file.WithRuling(r => r with { Contents = [.. Enum.GetValues<RulingContent>().Where(content => content != missing)] });

    private static CaseFile NotHeld(CaseFile file) => file.WithApplicant(a => a with { Interview = Fact.NonePart<TerminationInterview>() });
}
