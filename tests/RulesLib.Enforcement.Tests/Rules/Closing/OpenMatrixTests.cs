using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;
using static RulesLib.Enforcement.Tests.Rules.Closing.InvestigationTests;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Each fact of a 终本 left out alone, from a file in order: exactly that is open, exactly that is asked, and the file is incomplete.</summary>
public class OpenMatrixTests
{
    private static readonly OpenMatrix s_provisions = new OpenMatrix(Compliant)
        .Row("notice issued", f => f.WithNotice(n => n with { IssuedOn = default }), "ZB-02.issued? ZB-31.Undetermined", "$.debtors[0].notice.issuedOn", "NonCompliantTermination CompliantTermination")
        .Row("notice served", f => f.WithNotice(n => n with { ServiceProved = default }), "ZB-02.service-proved?", "$.debtors[0].notice.serviceProved", "IncompleteTermination CompliantTermination")
        .Row("report order issued", f => f.WithReportOrder(o => o with { IssuedOn = default }), "ZB-03a.issued?", "$.debtors[0].reportOrder.issuedOn", "NonCompliantTermination CompliantTermination")
        .Row("report deadline", f => f.WithReportOrder(o => o with { DueOn = default }), "ZB-03a.deadline-over?", "$.debtors[0].reportOrder.dueOn", "IncompleteTermination CompliantTermination")
        .Row("report checked", f => f.WithReport(r => r with { VerifiedOn = default }), "ZB-03b.verified?", "$.debtors[0].report.verifiedOn", "IncompleteTermination CompliantTermination")
        .Row("report late", f => f.WithReport(r => r with { Late = default }), "ZB-03c-a.decided ZB-04b.decided", "$.debtors[0].report.late", "IncompleteTermination CompliantTermination")
        .Row("decision on a late report", f => f.WithReport(r => r with { Late = true }).WithDebtor(d => d with { ReasonNotToListRecordedOn = Day("2018-03-01"), ReportBreachDecision = Fact.UnknownPart<BreachDecision>() }), "ZB-03c-a.decided?", "$.debtors[0].reportBreachDecision", "IncompleteTermination CompliantTermination")
        .Row("report recorded", f => f.WithDebtor(d => d with { ReportHandlingRecorded = default }), "ZB-03d.recorded?", "$.debtors[0].reportHandlingRecorded", "IncompleteTermination CompliantTermination")
        .Row("restriction orders", f => f.WithDebtor(d => d with { ConsumptionOrders = default }), "ZB-04a.order-in-force? ZB-04a.not-premature?", "$.debtors[0].consumptionOrders", "IncompleteTermination CompliantTermination")
        .Row("listings", f => f.With(SanctionDutyTests.Refused()).WithDebtor(d => d with { Listings = default }), "ZB-04b.decided?", "$.debtors[0].listings", "IncompleteTermination CompliantTermination")
        .Row("house disposed of", f => f.With(House("S1") with { DisposedOn = default }), "ZB-05.dealt-with?", "$.assets[0].disposedOn", "NonCompliantTermination CompliantTermination")
        .Row("search for a car", f => f.With(Car("S1") with { SearchRequestedOn = default }), "ZB-05.search-requested?", "$.assets[0].searchRequestedOn", "CompliantTermination")
        .Row("filing", f => f.WithCase(c => c with { FiledOn = default }), "ZB-06a.three-months?", "$.case.filedOn", "NonCompliantTermination CompliantTermination")
        .Row("whereabouts", f => f.WithDebtor(d => d with { WhereaboutsUnknown = default }), "ZB-07.searched ZB-07.on-site", "$.debtors[0].whereaboutsUnknown", "NonCompliantTermination IncompleteTermination CompliantTermination")
        .Row("search for the debtor", f => f.WithDebtor(d => d with { WhereaboutsUnknown = true, SearchEfforts = default }), "ZB-07.searched? ZB-07.on-site?", "$.debtors[0].searchEfforts", "NonCompliantTermination IncompleteTermination CompliantTermination")
        .Row("obstruction punished", f => f.With(Unpunished() with { SanctionedOn = default }), "ZB-08.sanctioned?", "$.debtors[0].conduct[0].sanctionedOn", "IncompleteTermination CompliantTermination")
        .Row("crime suspected", f => f.With(AnsweredObstruction() with { CrimeSuspected = default }), "ZB-08.crime-referred?", "$.debtors[0].conduct[0].crimeSuspected", "IncompleteTermination CompliantTermination")
        .Row("clue checked", f => f.With(Clue("C1") with { VerifiedOn = default }), "ZB-10.has-result?", "$.clues[0].verifiedOn", "NonCompliantTermination CompliantTermination")
        .Row("network queries", f => f.WithDebtor(d => d with { NetworkQueries = default }), "KZ-02.recent? ZB-11.queried? ZB-11.deposits? ZB-11.vehicles? ZB-11.immovables? ZB-11.securities? ZB-12.deposits? ZB-12.vehicles? ZB-12.immovables? ZB-12.securities?", "$.debtors[0].networkQueries", "NonCompliantTermination CompliantTermination")
        .Row("search of premises", f => Hidden(f, Fact.UnknownPart<PropertySearch>()), "ZB-13.searched-or-reasoned?", "$.debtors[0].search", "NonCompliantTermination CompliantTermination")
        .Row("audit decided", f => f.With(Request("2018-03-12", "2018-03-13") with { DecidedOn = default }), "ZB-14.decided?", "$.debtors[0].investigationRequests[0].decidedOn", "NonCompliantTermination CompliantTermination")
        .Row("other steps", f => f.WithClosure(c => c with { OrderedSteps = default }), "ZB-15.done?", "$.closure.orderedSteps", "IncompleteTermination CompliantTermination")
        .Row("investigation recorded", f => f.WithDebtor(d => d with { InvestigationRecorded = default }), "ZB-16.recorded?", "$.debtors[0].investigationRecorded", "IncompleteTermination CompliantTermination")
        .Row("estate", f => f.With(Dead("D2", Fact.UnknownPart<Estate>())), "SS-20.estate-pursued?", "$.debtors[1].estate", "NonCompliantTermination CompliantTermination")
        .Row("third party's debt enforced", f => f.With(Claim() with { EnforcedOn = default }), "SS-22.enforced?", "$.thirdPartyClaims[0].enforcedOn", "NonCompliantTermination CompliantTermination")
        .Row("interview held", f => f.WithInterview(i => i with { HeldOn = default }), "ZB-18.held?", "$.applicants[0].interview.heldOn", "IncompleteTermination CompliantTermination")
        .Row("interview topics", f => f.WithInterview(i => i with { Topics = default }), "ZB-18.course-told? ZB-18.measures-told? ZB-18.property-told? ZB-18.grounds-told?", "$.applicants[0].interview.topics", "IncompleteTermination CompliantTermination")
        .Row("opinion recorded", f => f.WithInterview(i => i with { OpinionRecorded = default }), "ZB-19.recorded?", "$.applicants[0].interview.opinionRecorded", "IncompleteTermination CompliantTermination")
        .Row("president's approval", f => f.WithClosure(c => c with { PresidentApprovedOn = default }), "ZB-20a.signed-or-approved?", "$.closure.presidentApprovedOn", "NonCompliantTermination CompliantTermination")
        .Row("proof of approval", f => f.WithClosure(c => c with { ApprovalProved = default }), "ZB-20a.approval-proved?", "$.closure.approvalProved", "IncompleteTermination CompliantTermination")
        .Row("content of the ruling", f => f.WithRuling(r => r with { Contents = default }), "ZB-22.claim? ZB-22.course? ZB-22.property? ZB-22.realised? ZB-22.further-rights?", "$.closure.ruling.contents", "IncompleteTermination CompliantTermination")
        .Row("ruling served", f => f.WithApplicant(a => a with { RulingServedOn = default }), "ZB-23.served? ZB-23.served-before-closing? ZP-08.entered-in-time? ZP-09.Undetermined", "$.applicants[0].rulingServedOn", "MisreportedClosure IncompleteTermination CompliantTermination")
        .Row("service of the ruling proved", f => f.WithApplicant(a => a with { RulingServiceProved = default }), "ZB-23.service-proved?", "$.applicants[0].rulingServiceProved", "IncompleteTermination CompliantTermination")
        .Row("counted twice", f => f.WithClosure(c => c with { AlsoCountedWithOthers = default }), "ZB-24.counted-separately?", "$.closure.alsoCountedWithOthers", "CompliantTermination")
        .Row("publication", f => f.WithRuling(r => r with { PublishedOn = default }), "ZB-25.published?", "$.closure.ruling.publishedOn", "CompliantTermination")
        .Row("suspensions", f => f with { Suspensions = default }, "JA-23.not-suspended?", "$.suspensions", "MisreportedClosure CompliantTermination")
        .Row("claims of the title", f => f.WithTitle(t => t with { Claims = default }), "ZB-00.property-claim? ZB-00.not-visitation-only?", "$.title.claims", "MisreportedClosure CompliantTermination")
        .Row("money received", f => f.WithAmounts(a => a with { Received = default, PerformedInFullOn = default }), "ZB-09.something-owed?", "$.amounts.outstanding $.amounts.performedInFullOn $.amounts.received $.closure.everythingPerformed", "MisreportedClosure CompliantTermination");

    private static readonly OpenMatrix s_opinion = new OpenMatrix(UnderOpinion2014)
        .Row("consent of the applicant", f => f.WithApplicant(a => a with { AgreedInWriting = default }), "JA-16.situation-or-interpretation?", "$.applicants[0].agreedInWriting", "CompliantTermination")
        .Row("president's approval", f => f.WithClosure(c => c with { PresidentApprovedOn = default }), "ZB-20a.signed-or-approved?", "$.closure.presidentApprovedOn", "NonCompliantTermination CompliantTermination")
        .Row("ruling served", f => f.WithApplicant(a => a with { RulingServedOn = default }), "JA-16b.service-proved?", "$.applicants[0].rulingServedOn", "IncompleteTermination CompliantTermination")
        .Row("service of the ruling proved", f => f.WithApplicant(a => a with { RulingServiceProved = default }), "JA-16b.service-proved?", "$.applicants[0].rulingServiceProved", "IncompleteTermination CompliantTermination")
        .Row("content of the ruling", f => f.WithRuling(r => r with { Contents = default }), "JA-16b.content?", "$.closure.ruling.contents", "IncompleteTermination CompliantTermination")
        .Row("second situation, objection notice", f => Opinion2014Tests.In(f, TerminationSituation.SuspendedTwoYears).WithClosure(c => c with { Hearing = Fact.UnknownPart<ObjectionHearing>() }), "JA-16c.notice? JA-16c.hearing?", "$.closure.hearing", "NonCompliantTermination CompliantTermination")
        .Row("third situation, investigation on the spot", f => Opinion2014Tests.In(f, TerminationSituation.NoClueAccepted).WithDebtor(d => d with { OnSiteInquiries = default }), "JA-16d.workplace? JA-16d.neighbours?", "$.debtors[0].onSiteInquiries", "NonCompliantTermination CompliantTermination");

    private static readonly OpenMatrix s_opinionAlone = new OpenMatrix(static () => UnderOpinion2014().RuledOn2015())
        .Row("consent of the applicant", f => f.WithApplicant(a => a with { AgreedInWriting = default }), "JA-16.situation?", "$.applicants[0].agreedInWriting", "NonCompliantTermination CompliantTermination")
        .Row("panel", f => f.WithClosure(c => c with { PanelReviewedOn = default }), "JA-16a.deliberated?", "$.closure.panelReviewedOn", "IncompleteTermination CompliantTermination");

    public static TheoryData<string> Provisions => s_provisions.Names;

    public static TheoryData<string> Opinion => s_opinion.Names;

    public static TheoryData<string> OpinionAlone => s_opinionAlone.Names;

    [Theory]
    [MemberData(nameof(Provisions))]
    public void One_fact_of_the_provisions_that_is_not_known_leaves_exactly_that_open(string row) => s_provisions.Check(row);

    [Theory]
    [MemberData(nameof(Opinion))]
    public void One_fact_of_the_opinion_that_is_not_known_leaves_exactly_that_open(string row) => s_opinion.Check(row);

    [Theory]
    [MemberData(nameof(OpinionAlone))]
    public void One_fact_of_the_opinion_alone_that_is_not_known_leaves_exactly_that_open(string row) => s_opinionAlone.Check(row);
}
