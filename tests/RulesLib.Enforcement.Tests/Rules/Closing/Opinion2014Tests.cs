using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>终本 under the Opinion of 2014 (JA-16), ruled on 2016-05-10 (R2) or 2015-01-20 (R1).</summary>
public class Opinion2014Tests
{
    internal static RuleTable Table { get; } = new(UnderOpinion2014)
    {
        { "JA-16", "first situation", f => f, "Satisfied" },
        { "JA-16", "none of the six", f => NoSituation(f), "ManualReview: situation-or-interpretation ManualReview DecideManually" },
        { "JA-16", "not known whether the applicant agreed", f => f.WithApplicant(a => a with { AgreedInWriting = default }), "Undetermined: situation-or-interpretation? ManualReview DecideManually" },

        { "ground:JA-16-1", "no property and consent", f => f, "Holds" },
        { "ground:JA-16-1", "no consent", f => NoSituation(f), "Fails: agreed-in-writing" },
        { "ground:JA-16-1", "one of two applicants does not consent", f => f.With(Applicant("A2") with { AgreedInWriting = false }), "Fails: agreed-in-writing" },
        { "ground:JA-16-1", "a house", f => f.With(House2016()), "Fails: no-property" },
        { "ground:JA-16-1", "a house that cannot be realised", f => f.With(House2016() with { Realisable = false }), "Holds" },
        { "ground:JA-16-1", "nothing known of property", f => f with { Assets = default }, "Open: no-property?" },

        { "ground:JA-16-2", "never suspended", f => f, "Fails: two-years" },
        { "ground:JA-16-2", "two years less a day", f => f.With(Suspended("2014-05-11")), "Fails: two-years" },
        { "ground:JA-16-2", "the last day of two years", f => f.With(Suspended("2014-05-10")), "Fails: two-years" },
        { "ground:JA-16-2", "two full years", f => f.With(Suspended("2014-05-09")), "Holds" },
        { "ground:JA-16-2", "suspended for something else", f => f.With(Suspended("2014-05-10") with { Ground = SuspensionGround.Bankruptcy }), "Fails: two-years" },
        { "ground:JA-16-2", "suspension ended a day too early", f => f.With(Suspended("2014-01-10") with { Until = Day("2016-01-09") }), "Fails: two-years" },
        { "ground:JA-16-2", "suspension ended after two years", f => f.With(Suspended("2014-01-10") with { Until = Day("2016-01-10") }), "Holds" },
        { "ground:JA-16-2", "its beginning is not known", f => f.With(Suspended("2014-05-10") with { From = default }), "Open: two-years?" },
        { "ground:JA-16-2", "two years, then a house", f => f.With(Suspended("2014-05-09")).With(House2016()), "Fails: no-property" },

        { "ground:JA-16-3", "never accepted", f => f, "Fails: finding-accepted" },
        { "ground:JA-16-3", "accepted on the day of the ruling", f => Accepted(f, "2016-05-10"), "Holds" },
        { "ground:JA-16-3", "accepted the day after the ruling", f => Accepted(f, "2016-05-11"), "Fails: finding-accepted" },
        { "ground:JA-16-3", "not known whether accepted", f => f.WithApplicant(a => a with { AcceptedNoPropertyOn = default }), "Open: finding-accepted?" },

        { "ground:JA-16-4", "no property", f => f, "Fails: unsold-left" },
        { "ground:JA-16-4", "a house left alone", f => f.With(House2016()), "Fails: unsaleable" },
        { "ground:JA-16-4", "unsold, set-off refused", f => f.With(Unsold2016()), "Holds" },
        { "ground:JA-16-4", "unsold, set-off impossible", f => f.With(Unsold2016() with { SetOffRefused = false, SetOffImpossible = true }), "Holds" },
        { "ground:JA-16-4", "unsold, set-off possible and not refused", f => f.With(Unsold2016() with { SetOffRefused = false }), "Fails: unsaleable" },
        { "ground:JA-16-4", "unsold, set-off not known", f => f.With(Unsold2016() with { SetOffRefused = default, SetOffImpossible = default }), "Open: unsaleable?" },

        { "ground:JA-16-5", "no settlement", f => f, "Fails: instalments-agreed" },
        { "ground:JA-16-5", "instalments agreed on the day of the ruling", f => f.With(Instalments("2016-05-10")), "Holds" },
        { "ground:JA-16-5", "instalments agreed the day after the ruling", f => f.With(Instalments("2016-05-11")), "Fails: instalments-agreed" },
        { "ground:JA-16-5", "a settlement without instalments", f => f.With(Instalments("2016-05-10") with { Instalments = false }), "Fails: instalments-agreed" },
        { "ground:JA-16-5", "nothing known of settlements", f => f with { Settlements = default }, "Open: instalments-agreed?" },

        { "ground:JA-16-6", "no hardship", f => f, "Fails: aided" },
        { "ground:JA-16-6", "hardship, aid on the day of the ruling", f => f.WithApplicant(a => a with { InSpecialHardship = true, AidGrantedOn = Day("2016-05-10") }), "Holds" },
        { "ground:JA-16-6", "hardship, aid the day after the ruling", f => f.WithApplicant(a => a with { InSpecialHardship = true, AidGrantedOn = Day("2016-05-11") }), "Fails: aided" },
        { "ground:JA-16-6", "hardship, aid not known", f => f.WithApplicant(a => a with { InSpecialHardship = true, AidGrantedOn = default }), "Open: aided?" },

        { "JA-16a", "deliberated", f => f, "Satisfied" },
        { "JA-16a", "never deliberated, not signed", f => HearingAndRulingTests.Unapproved(f), "Satisfied" },
        { "JA-16a", "never deliberated, signed", f => HearingAndRulingTests.Unapproved(f).WithApplicant(a => a with { SignedTerminationOn = Day("2016-05-10") }), "Breached: deliberated-besides-signature Advisory" },

        { "JA-16b", "made, served, complete", f => f, "Satisfied" },
        { "JA-16b", "never made", f => HearingAndRulingTests.Unruled(f), "Breached: made Fatal MakeAndServeRuling" },
        { "JA-16b", "never served", f => f.WithApplicant(a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }), "Breached: service-proved Curable ProveService" },
        { "JA-16b", "served, not proved", f => f.WithApplicant(a => a with { RulingServiceProved = false }), "Breached: service-proved Curable ProveService" },
        { "JA-16b", "the right to resumption is missing", f => HearingAndRulingTests.Stating(f, RulingContent.FurtherRights), "Breached: content Curable CorrectRuling" },
        { "JA-16b", "the sum realised is missing", f => HearingAndRulingTests.Stating(f, RulingContent.Realised), "Breached: content Curable CorrectRuling" },
        { "JA-16b", "the property found is not asked for", f => HearingAndRulingTests.Stating(f, RulingContent.Property), "Satisfied" },
        { "JA-16b", "content not known", f => f.WithRuling(r => r with { Contents = default }), "Undetermined: content? Curable CorrectRuling" },

        { "JA-16c", "first situation", f => f, "NotApplicable" },
        { "JA-16c", "third situation", f => In(f, TerminationSituation.NoClueAccepted), "NotApplicable" },
        { "JA-16c", "second situation, never told", f => In(f, TerminationSituation.SuspendedTwoYears), "Breached: notice Fatal GiveObjectionNotice" },
        { "JA-16c", "fourth situation, told on the day of the ruling", f => Heard(In(f, TerminationSituation.Unsaleable), "2016-05-10", false), "Satisfied" },
        { "JA-16c", "fifth situation, told the day after the ruling", f => Heard(In(f, TerminationSituation.InstalmentSettlement), "2016-05-11", false), "Breached: notice Fatal GiveObjectionNotice" },
        { "JA-16c", "sixth situation, objection never heard", f => Heard(In(f, TerminationSituation.HardshipAided), "2016-05-01", true), "Breached: hearing Fatal GiveObjectionNotice" },
        { "JA-16c", "sixth situation, objection heard by a new panel", f => Heard(In(f, TerminationSituation.HardshipAided), "2016-05-01", true, "2016-05-10", true), "Satisfied" },
        { "JA-16c", "sixth situation, objection heard by the old panel", f => Heard(In(f, TerminationSituation.HardshipAided), "2016-05-01", true, "2016-05-10", false), "Breached: hearing Fatal GiveObjectionNotice" },
        { "JA-16c", "sixth situation, objection heard the day after the ruling", f => Heard(In(f, TerminationSituation.HardshipAided), "2016-05-01", true, "2016-05-11", true), "Breached: hearing Fatal GiveObjectionNotice" },
        { "JA-16c", "situation not known, never told", f => f.WithClosure(c => c with { Situation = default }), "Undetermined: notice Fatal GiveObjectionNotice" },

        { "JA-16d", "first situation", f => f, "NotApplicable" },
        { "JA-16d", "third situation, workplace and neighbours asked", f => Asked(In(f, TerminationSituation.NoClueAccepted), InquiryKind.Workplace, InquiryKind.Neighbours), "Satisfied" },
        { "JA-16d", "third situation, neighbours not asked", f => Asked(In(f, TerminationSituation.NoClueAccepted), InquiryKind.Workplace), "Breached: neighbours Fatal ReopenAndInvestigate" },
        { "JA-16d", "third situation, workplace not asked", f => Asked(In(f, TerminationSituation.NoClueAccepted), InquiryKind.Neighbours), "Breached: workplace Fatal ReopenAndInvestigate" },
        { "JA-16d", "third situation, network never asked", f => Asked(In(f, TerminationSituation.NoClueAccepted), InquiryKind.Workplace, InquiryKind.Neighbours).WithDebtor(d => d with { NetworkQueries = [] }), "Breached: network Fatal ReopenAndInvestigate" },
        { "JA-16d", "fourth situation, a company, register never asked", f => In(Company(f), TerminationSituation.Unsaleable), "Breached: shareholdings Fatal ReopenAndInvestigate" },
        { "JA-16d", "fifth situation, a company, register asked on paper", f => In(Company(f), TerminationSituation.InstalmentSettlement).WithDebtor(d => d with { OnSiteInquiries = [new OnSiteInquiry { MadeOn = Day("2016-05-10"), Topics = [QueryType.CompanyRegister], Kind = InquiryKind.Registry }] }), "Satisfied" },
        { "JA-16d", "second situation", f => In(f, TerminationSituation.SuspendedTwoYears), "NotApplicable" },
        { "JA-16d", "third situation, nothing known of inquiries", f => In(f, TerminationSituation.NoClueAccepted).WithDebtor(d => d with { OnSiteInquiries = default }), "Undetermined: workplace? Fatal ReopenAndInvestigate; neighbours? Fatal ReopenAndInvestigate" },

        { "JA-23", "suspended for two years and closed on that", f => In(f.With(Suspended("2014-05-10")), TerminationSituation.SuspendedTwoYears), "Excepted" },
        { "ZB-20a", "neither signed nor approved", f => HearingAndRulingTests.Unapproved(f), "Breached: signed-or-approved Fatal ReviewAndApprove" },
        { "gate:ZB-01", "no head of article 1 yet", f => f, "NotApplicable" },
        { "gate:ZB-05", "no head of article 1 yet", f => f, "NotApplicable" },
    };

    internal static RuleTable OpinionAlone { get; } = new(static () => UnderOpinion2014().RuledOn2015())
    {
        { "JA-16", "first situation", f => f, "Satisfied" },
        { "JA-16", "none of the six", f => NoSituation(f), "Breached: situation Fatal RevokeOrRuleAgain" },
        { "JA-16", "not known whether the applicant agreed", f => f.WithApplicant(a => a with { AgreedInWriting = default }), "Undetermined: situation? Fatal RevokeOrRuleAgain" },
        { "JA-16a", "deliberated", f => f, "Satisfied" },
        { "JA-16a", "never deliberated", f => HearingAndRulingTests.Unapproved(f), "Breached: deliberated Curable ReviewAndApprove" },
        { "JA-16a", "deliberated the day after the ruling", f => f.WithClosure(c => c with { PanelReviewedOn = Day("2015-01-21") }), "Breached: deliberated Curable ReviewAndApprove" },
        { "JA-16a", "deliberation not known", f => f.WithClosure(c => c with { PanelReviewedOn = default }), "Undetermined: deliberated? Curable ReviewAndApprove" },
        { "ZB-20a", "neither signed nor approved", f => HearingAndRulingTests.Unapproved(f), "NotApplicable" },
        { "JA-16b", "never served", f => f.WithApplicant(a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }), "Breached: service-proved Curable ProveService" },
        { "gate:ZB-20", "never deliberated", f => HearingAndRulingTests.Unapproved(f), "Breached Curable" },
    };

    public static TheoryData<string> Rows => Table.Names;

    public static TheoryData<string> AloneRows => OpinionAlone.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    [Theory]
    [MemberData(nameof(AloneRows))]
    public void Before_the_interpretation_the_opinion_decides_alone(string row) => OpinionAlone.Check(row);

    [Fact]
    public void A_file_in_order_is_compliant_and_article_1_does_not_speak()
    {
        var report = UnderOpinion2014().Judge();

        Matrix.Breaches(report).Should().BeEmpty();
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.IsArticle1Applicable.Should().BeFalse();
        report.DataIssues.Should().BeEmpty();
    }

    internal static CaseFile NoSituation(CaseFile file) => file.WithApplicant(a => a with { AgreedInWriting = false }).WithClosure(c => c with { Situation = Known<TerminationSituation>.None });

    internal static CaseFile In(CaseFile file, TerminationSituation situation) => file.WithClosure(c => c with { Situation = situation });

    private static CaseFile Heard(CaseFile file, string noticeOn, bool objected, string? heardOn = null, bool newPanel = false) => file.WithClosure(c => c with
    {
        Hearing = new ObjectionHearing { NoticeOn = Day(noticeOn), Objected = objected, HeardOn = heardOn is null ? KnownDate.None : Day(heardOn), NewPanel = newPanel },
    });

    private static CaseFile Asked(CaseFile file, params InquiryKind[] kinds) => file.WithDebtor(d => d with { OnSiteInquiries = [.. kinds.Select(kind => new OnSiteInquiry { MadeOn = Day("2016-05-10"), Topics = [], Kind = kind })] });

    private static CaseFile Company(CaseFile file) => file.WithDebtor(d => d with { Kind = PartyKind.LegalPerson, EntityType = EntityType.Company });

    private static CaseFile Accepted(CaseFile file, string day) => file.WithApplicant(a => a with { AcceptedNoPropertyOn = Day(day) });

    private static Suspension Suspended(string from) => new() { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.NoProperty, From = Day(from), Until = KnownDate.None };

    private static Settlement Instalments(string day) => new() { ConcludedOn = Day(day), InFile = true, Instalments = true, FullyPerformed = false };

    private static Asset House2016() => House("S1") with { FoundOn = Day("2016-01-10") };

    private static Asset Unsold2016() => Unsold("S1") with
    {
        FoundOn = Day("2016-01-10"),
        DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2016-01-20"), Step(DisposalStepKind.SecondAuction, "2016-02-05"), Step(DisposalStepKind.ThirdAuction, "2016-02-20"), Step(DisposalStepKind.Sale, "2016-05-10")],
    };
}

internal static class Opinion2014Cases
{
    /// <summary>The same file ruled on 2015-01-20, under the Opinion alone.</summary>
    public static CaseFile RuledOn2015(this CaseFile file) => file.Moved(Day("2015-01-20").DayNumber - Day("2016-05-10").DayNumber).QueriedAfterwards();
}
