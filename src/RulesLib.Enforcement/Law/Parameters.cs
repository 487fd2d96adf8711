namespace RulesLib.Enforcement.Law;

/// <summary>
/// The numbers of the law, each with its days, its article and how well it is backed. What day to ask with stands at each.
/// Immutable and thread-safe. All days are PRC calendar days, all ranges include both ends.
/// </summary>
public static class Parameters
{
    // Static fields are filled in the order they are written: the register first, All last.
    private static readonly List<DatedParameter> Register = [];

    /// <summary>Months since filing that must be over (strictly more) before interim termination (ZB-06a, ZB-06b). By the date on the ruling.</summary>
    public static readonly DatedParameter<int> InterimTerminationWaitingMonths = Define(
        "interim-termination.waiting-months", ParameterUnit.Months, Provisions.InterimTermination.ThreeMonths,
        Value(3, "2016-12-01"));

    /// <summary>Days from service on the last applicant to entry in the database (ZP-08). By the day of service.</summary>
    public static readonly DatedParameter<int> DatabaseEntryDays = Define(
        "interim-termination.database-entry-days", ParameterUnit.Days, Provisions.InterimTermination.DatabaseEntry,
        Value(7, "2016-12-01", confidence: Confidence.Memory));

    /// <summary>Days after the ruling within which the referral decision still counts as made at the same time (ZP-07). The text says "at the same time"; the number is that of the rule. By the date on the ruling.</summary>
    public static readonly DatedParameter<int> BankruptcyReferralDays = Define(
        "interim-termination.bankruptcy-referral-days", ParameterUnit.Days, Provisions.InterimTermination.BankruptcyReferral,
        Value(5, "2016-12-01", confidence: Confidence.Memory));

    /// <summary>Years of queries after interim termination (ZP-03). By the day of the query window.</summary>
    public static readonly DatedParameter<int> PostTerminationQueryYears = Define(
        "interim-termination.query-years", ParameterUnit.Years, Provisions.InterimTermination.FiveYearQueries,
        Value(5, "2016-12-01"));

    /// <summary>Months between two queries after interim termination (ZP-03). By the day of the query window.</summary>
    public static readonly DatedParameter<int> PostTerminationQueryIntervalMonths = Define(
        "interim-termination.query-interval-months", ParameterUnit.Months, Provisions.InterimTermination.FiveYearQueries,
        Value(6, "2016-12-01"));

    /// <summary>Days to correct a wrong entry (ZP-10). By the day the request is found right.</summary>
    public static readonly DatedParameter<int> DatabaseCorrectionDays = Define(
        "interim-termination.database-correction-days", ParameterUnit.Days, Provisions.InterimTermination.EntryCorrection,
        Value(3, "2016-12-01", confidence: Confidence.Memory));

    /// <summary>Days to hide an entry whose ground has ended (ZP-15). By the day of the event.</summary>
    public static readonly DatedParameter<int> DatabaseHidingDays = Define(
        "interim-termination.database-hiding-days", ParameterUnit.Days, Provisions.InterimTermination.EntryHiding,
        Value(3, "2016-12-01", confidence: Confidence.Memory));

    /// <summary>Days to object to final termination; interim termination knows no such limit (ZB-28, ZB-27). By the day of the objection.</summary>
    public static readonly DatedParameter<int> TerminationObjectionDays = Define(
        "final-termination.objection-days", ParameterUnit.Days, Provisions.TerminationObjectionReply.SixtyDays,
        Value(60, "2016-02-15"));

    /// <summary>Days to decide a written application to change or add a party (ZB-32, QX-32). By the day of the application.</summary>
    public static readonly DatedParameter<int> PartyChangeDecisionDays = Define(
        "party-change.decision-days", ParameterUnit.Days, Provisions.PartyChange.Decision,
        Value(60, "2016-12-01"));

    /// <summary>Days to check a clear and concrete clue (CC-02). By the day the clue was received.</summary>
    public static readonly DatedParameter<int> ClueCheckDays = Define(
        "investigation.clue-days", ParameterUnit.Days, Provisions.PropertyInvestigation.Clues,
        Value(7, "2017-05-01"));

    /// <summary>Days to check an urgent clue (CC-02). By the day the clue was received.</summary>
    public static readonly DatedParameter<int> UrgentClueCheckDays = Define(
        "investigation.urgent-clue-days", ParameterUnit.Days, Provisions.PropertyInvestigation.Clues,
        Value(3, "2017-05-01"));

    /// <summary>Days to decide a written request for an audit (CC-17). By the day of the request.</summary>
    public static readonly DatedParameter<int> AuditDecisionDays = Define(
        "investigation.audit-decision-days", ParameterUnit.Days, Provisions.PropertyInvestigation.Audit,
        Value(10, "2017-05-01"));

    /// <summary>Days to decide a written request for a reward notice (CC-21). By the day of the request.</summary>
    public static readonly DatedParameter<int> RewardDecisionDays = Define(
        "investigation.reward-decision-days", ParameterUnit.Days, Provisions.PropertyInvestigation.RewardDecision,
        Value(10, "2017-05-01"));

    /// <summary>Days for the debtor's supplementary report (PR-05, ZP-16). By the day of the change.</summary>
    public static readonly DatedParameter<int> SupplementaryReportDays = Define(
        "investigation.supplementary-report-days", ParameterUnit.Days, Provisions.PropertyInvestigation.LaterChanges,
        Value(10, "2017-05-01"));

    /// <summary>Days for a third party to pay or to object (SS-22). By the day the notice was served.</summary>
    public static readonly DatedParameter<int> ThirdPartyClaimDays = Define(
        "third-party-claim.answer-days", ParameterUnit.Days, Provisions.EnforcementWork.ThirdPartyClaim,
        Value(15, "1998-07-08"));

    /// <summary>Years of the guarantee period where none is stated, from the end of the stay (DB-02, ZB-37). By the day the stay ends.</summary>
    public static readonly DatedParameter<int> GuaranteePeriodYears = Define(
        "guarantee.period-years", ParameterUnit.Years, Provisions.EnforcementGuarantee.Pursuit,
        Value(1, "2018-03-01"));

    /// <summary>Recorded attempts to reach an applicant who cannot be found for the interview (SC-26). No text gives a number; this one is ours. By the date on the ruling.</summary>
    public static readonly DatedParameter<int> InterviewAttempts = Define(
        "interim-termination.interview-attempts", ParameterUnit.Count, Provisions.InterimTermination.Interview,
        Value(3, "2016-12-01", confidence: Confidence.Memory));

    /// <summary>Most months of a seal of deposits (CZ-01). By the first day of the seal.</summary>
    public static readonly DatedParameter<int> SealDepositMonths = Define(
        "seal.deposit-months", ParameterUnit.Months, Provisions.CplInterpretation.SealPeriods,
        Value(6, "2005-01-01", through: "2015-02-03"),
        Value(12, "2015-02-04"));

    /// <summary>Most months of a renewed seal of deposits (CZ-01). By the day of the renewal.</summary>
    public static readonly DatedParameter<int> SealDepositRenewalMonths = Define(
        "seal.deposit-renewal-months", ParameterUnit.Months, Provisions.CplInterpretation.SealPeriods,
        Value(3, "2005-01-01", through: "2015-02-03"),
        Value(12, "2015-02-04"));

    /// <summary>Most months of a seal of movables (CZ-01). By the first day of the seal.</summary>
    public static readonly DatedParameter<int> SealMovableMonths = Define(
        "seal.movable-months", ParameterUnit.Months, Provisions.CplInterpretation.SealPeriods,
        Value(12, "2005-01-01", through: "2015-02-03"),
        Value(24, "2015-02-04"));

    /// <summary>Most months of a renewed seal of movables (CZ-01). By the day of the renewal.</summary>
    public static readonly DatedParameter<int> SealMovableRenewalMonths = Define(
        "seal.movable-renewal-months", ParameterUnit.Months, Provisions.CplInterpretation.SealPeriods,
        Value(6, "2005-01-01", through: "2015-02-03"),
        Value(24, "2015-02-04"));

    /// <summary>Most months of a seal of immovables and other rights (CZ-01). By the first day of the seal.</summary>
    public static readonly DatedParameter<int> SealOtherMonths = Define(
        "seal.other-months", ParameterUnit.Months, Provisions.CplInterpretation.SealPeriods,
        Value(24, "2005-01-01", through: "2015-02-03"),
        Value(36, "2015-02-04"));

    /// <summary>Most months of a renewed seal of immovables and other rights (CZ-01). By the day of the renewal.</summary>
    public static readonly DatedParameter<int> SealOtherRenewalMonths = Define(
        "seal.other-renewal-months", ParameterUnit.Months, Provisions.CplInterpretation.SealPeriods,
        Value(12, "2005-01-01", through: "2015-02-03"),
        Value(36, "2015-02-04"));

    /// <summary>Days since the first seal that must be over (strictly more) before a hand-over is asked for (CZ-06). By the day of the first seal.</summary>
    public static readonly DatedParameter<int> HandOverWaitingDays = Define(
        "hand-over.waiting-days", ParameterUnit.Days, Provisions.FirstSealReply.HandOverRequest,
        Value(60, "2016-04-14"));

    /// <summary>Days for the first-seal court to answer with a transfer letter (CZ-06). By the day of the request.</summary>
    public static readonly DatedParameter<int> TransferLetterDays = Define(
        "hand-over.transfer-letter-days", ParameterUnit.Days, Provisions.FirstSealReply.TransferLetter,
        Value(15, "2016-04-14"));

    /// <summary>Least share of the appraisal for the first reserve offline (CZ-10). By the day of the auction.</summary>
    public static readonly DatedParameter<decimal> AuctionReserveShare = Define(
        "auction.reserve-share", ParameterUnit.Share, Provisions.EntrustedAppraisal.ReservePrice,
        Value(0.80m, "2005-01-01", through: "2009-11-19"),
        Value(1.00m, "2009-11-20"));

    /// <summary>Days from the notice to an auction of a movable offline (CZ-10). By the day of the notice.</summary>
    public static readonly DatedParameter<int> AuctionNoticeMovableDays = Define(
        "auction.notice-movable-days", ParameterUnit.Days, Provisions.AuctionAndSale.FailedAuction,
        Value(7, "2005-01-01"));

    /// <summary>Days from the notice to an auction of other property offline (CZ-10). By the day of the notice.</summary>
    public static readonly DatedParameter<int> AuctionNoticeOtherDays = Define(
        "auction.notice-other-days", ParameterUnit.Days, Provisions.AuctionAndSale.FailedAuction,
        Value(15, "2005-01-01"));

    /// <summary>Most share by which each further reserve offline is cut (CZ-10). By the day of the auction.</summary>
    public static readonly DatedParameter<decimal> AuctionCutShare = Define(
        "auction.cut-share", ParameterUnit.Share, Provisions.AuctionAndSale.FailedAuction,
        Value(0.20m, "2005-01-01"));

    /// <summary>Days from a failed auction to the next one offline (CZ-10). By the day of the failed auction.</summary>
    public static readonly DatedParameter<int> ReauctionDays = Define(
        "auction.reauction-days", ParameterUnit.Days, Provisions.AuctionAndSale.FailedAuction,
        Value(60, "2005-01-01"));

    /// <summary>Days from the third failed auction to the sale notice offline (CZ-10). By the day of the failed auction.</summary>
    public static readonly DatedParameter<int> SaleNoticeDays = Define(
        "auction.sale-notice-days", ParameterUnit.Days, Provisions.AuctionAndSale.FailedImmovable,
        Value(7, "2005-01-01"));

    /// <summary>Days that a sale offline stays open (CZ-10). By the day of the sale notice.</summary>
    public static readonly DatedParameter<int> SaleDays = Define(
        "auction.sale-days", ParameterUnit.Days, Provisions.AuctionAndSale.FailedImmovable,
        Value(60, "2005-01-01"));

    /// <summary>Least share of the appraisal or market price for the first start price online (CZ-11). By the day of the auction.</summary>
    public static readonly DatedParameter<decimal> OnlineStartShare = Define(
        "online-auction.start-share", ParameterUnit.Share, Provisions.OnlineAuction.StartPrice,
        Value(0.70m, "2017-01-01"));

    /// <summary>Days from the notice to the first online auction of a movable (CZ-11). By the day of the notice.</summary>
    public static readonly DatedParameter<int> OnlineNoticeMovableDays = Define(
        "online-auction.notice-movable-days", ParameterUnit.Days, Provisions.OnlineAuction.Notice,
        Value(15, "2017-01-01"));

    /// <summary>Days from the notice to the first online auction of other property (CZ-11). By the day of the notice.</summary>
    public static readonly DatedParameter<int> OnlineNoticeOtherDays = Define(
        "online-auction.notice-other-days", ParameterUnit.Days, Provisions.OnlineAuction.Notice,
        Value(30, "2017-01-01"));

    /// <summary>Days from the notice to the second online auction of a movable (CZ-11). By the day of the notice.</summary>
    public static readonly DatedParameter<int> OnlineSecondNoticeMovableDays = Define(
        "online-auction.second-notice-movable-days", ParameterUnit.Days, Provisions.OnlineAuction.FailedAuction,
        Value(7, "2017-01-01"));

    /// <summary>Days from the notice to the second online auction of other property (CZ-11). By the day of the notice.</summary>
    public static readonly DatedParameter<int> OnlineSecondNoticeOtherDays = Define(
        "online-auction.second-notice-other-days", ParameterUnit.Days, Provisions.OnlineAuction.FailedAuction,
        Value(15, "2017-01-01"));

    /// <summary>Days from the first failed online auction to the second (CZ-11). By the day of the failed auction.</summary>
    public static readonly DatedParameter<int> OnlineSecondDays = Define(
        "online-auction.second-days", ParameterUnit.Days, Provisions.OnlineAuction.FailedAuction,
        Value(30, "2017-01-01"));

    /// <summary>Most share by which the second start price online is cut (CZ-11). By the day of the auction.</summary>
    public static readonly DatedParameter<decimal> OnlineCutShare = Define(
        "online-auction.cut-share", ParameterUnit.Share, Provisions.OnlineAuction.FailedAuction,
        Value(0.20m, "2017-01-01"));

    /// <summary>Days to ask about set-off after the second failed online auction (CZ-12). By the day of the failed auction.</summary>
    public static readonly DatedParameter<int> OnlineSetOffDays = Define(
        "online-auction.set-off-days", ParameterUnit.Days, Provisions.Notice455.SetOffAndSale,
        Value(10, "2017-07-18", confidence: Confidence.Memory));

    /// <summary>Days to announce the online sale after the second failed online auction (CZ-12). By the day of the failed auction.</summary>
    public static readonly DatedParameter<int> OnlineSaleNoticeDays = Define(
        "online-auction.sale-notice-days", ParameterUnit.Days, Provisions.Notice455.SetOffAndSale,
        Value(15, "2017-07-18", confidence: Confidence.Memory));

    /// <summary>Days that an online sale stays open (CZ-12). By the day of the sale notice.</summary>
    public static readonly DatedParameter<int> OnlineSaleDays = Define(
        "online-auction.sale-days", ParameterUnit.Days, Provisions.Notice455.SetOffAndSale,
        Value(60, "2017-07-18", confidence: Confidence.Memory));

    /// <summary>Months of grace before eviction from a dwelling that the title orders to be delivered (CZ-09). By the day the notice was served.</summary>
    public static readonly DatedParameter<int> EvictionGraceMonths = Define(
        "dwelling.eviction-grace-months", ParameterUnit.Months, Provisions.ObjectionAndReview.OnlyHome,
        Value(3, "2015-05-05"));

    /// <summary>Months of grace before eviction from a mortgaged only home (CZ-19). By the day of the auction.</summary>
    public static readonly DatedParameter<int> MortgagedEvictionGraceMonths = Define(
        "dwelling.mortgaged-eviction-grace-months", ParameterUnit.Months, Provisions.MortgagedHousing.OnlyHome,
        Value(6, "2005-12-21", through: "2020-12-31", confidence: Confidence.Memory));

    /// <summary>Years to apply for enforcement (SS-01). By the day the period starts.</summary>
    public static readonly DatedParameter<int> ApplicationYears = Define(
        "application.years", ParameterUnit.Years, Provisions.CivilProcedureLaw.ApplicationPeriod,
        Value(2, "2008-04-01"));

    /// <summary>Months for an administrative body to apply for enforcement after the time for suing ended (SS-25). By the day that time ended.</summary>
    public static readonly DatedParameter<int> NonLitigationApplicationMonths = Define(
        "application.non-litigation-months", ParameterUnit.Months, Provisions.AdministrativeLitigation.NonLitigationPeriod,
        Value(3, "2018-02-08"));

    /// <summary>Months without enforcement after which the applicant may go to the next higher court (SS-18). By the day the application was received.</summary>
    public static readonly DatedParameter<int> HigherCourtMonths = Define(
        "delay.higher-court-months", ParameterUnit.Months, Provisions.CivilProcedureLaw.SixMonthDelay,
        Value(6, "2008-04-01"));

    /// <summary>Days for an entrusted court to start (SS-19). By the day it received the papers.</summary>
    public static readonly DatedParameter<int> EntrustedStartDays = Define(
        "entrusted.start-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.EntrustedEnforcement,
        Value(15, "2008-04-01"));

    /// <summary>Days after which an entrusted court reports on an unfinished case (SS-19). By the day it received the papers.</summary>
    public static readonly DatedParameter<int> EntrustedReportDays = Define(
        "entrusted.report-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.EntrustedEnforcement,
        Value(30, "2008-04-01"));

    /// <summary>Days for the execution notice to follow immediate measures (SS-02). By the day of the measure.</summary>
    public static readonly DatedParameter<int> ImmediateMeasureNoticeDays = Define(
        "notice.immediate-measure-days", ParameterUnit.Days, Provisions.EnforcementProcedure.ImmediateMeasures,
        Value(3, "2009-01-01"));

    /// <summary>Days to object to a distribution plan, to oppose the objection and to sue (SS-23). By the day of the step before.</summary>
    public static readonly DatedParameter<int> DistributionDays = Define(
        "distribution.days", ParameterUnit.Days, Provisions.CplInterpretation.Participation,
        Value(15, "2015-02-04"));

    /// <summary>Days to appoint a handler (QX-04). By the day of filing.</summary>
    public static readonly DatedParameter<int> HandlerAppointmentDays = Define(
        "period.handler-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.HandlerAppointed,
        Value(7, "2007-01-01"));

    /// <summary>Days to issue execution notice and report order (QX-06). By the day the file was received.</summary>
    public static readonly DatedParameter<int> NoticeAfterFileDays = Define(
        "period.notice-after-file-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.NoticeIssued,
        Value(3, "2007-01-01"));

    /// <summary>Days to ask the applicant for property or clues (QX-07). By the day the file was received.</summary>
    public static readonly DatedParameter<int> ApplicantAskedDays = Define(
        "period.applicant-asked-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.ApplicantAsked,
        Value(3, "2007-01-01"));

    /// <summary>Days to check a clear clue until the interpretation of 2017 took over (QX-08, QX-16). By the day the clue was received.</summary>
    public static readonly DatedParameter<int> FormerClueCheckDays = Define(
        "period.clue-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.ClueChecked,
        Value(5, "2007-01-01", through: "2017-04-30"));

    /// <summary>Days to start the court's own investigation on request (QX-09). By the day of the request.</summary>
    public static readonly DatedParameter<int> OwnInvestigationDays = Define(
        "period.own-investigation-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.ClueChecked,
        Value(10, "2007-01-01"));

    /// <summary>Months to finish the normal investigation of property (QX-10). By the day it began.</summary>
    public static readonly DatedParameter<int> InvestigationMonths = Define(
        "period.investigation-months", ParameterUnit.Months, Provisions.EnforcementTimeLimits.ClueChecked,
        Value(1, "2007-01-01"));

    /// <summary>Days to select appraiser or auctioneer (QX-11). By the day appraisal or auction was decided.</summary>
    public static readonly DatedParameter<int> AppraiserSelectionDays = Define(
        "period.appraiser-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.AppraiserSelected,
        Value(10, "2007-01-01", confidence: Confidence.Memory));

    /// <summary>Days to serve the assistance notice on the registry (QX-12). By the day the property passed.</summary>
    public static readonly DatedParameter<int> AssistanceNoticeDays = Define(
        "period.assistance-notice-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.AssistanceNotice,
        Value(5, "2007-01-01", confidence: Confidence.Memory));

    /// <summary>Days to hold a hearing on an objection (QX-13). By the day the hearing was decided.</summary>
    public static readonly DatedParameter<int> ObjectionHearingDays = Define(
        "period.objection-hearing-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.Objection,
        Value(10, "2007-01-01", confidence: Confidence.Memory));

    /// <summary>Days after the hearing to decide on an objection (QX-13). By the day of the hearing.</summary>
    public static readonly DatedParameter<int> ObjectionAfterHearingDays = Define(
        "period.objection-after-hearing-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.Objection,
        Value(5, "2007-01-01", confidence: Confidence.Memory));

    /// <summary>Months to deal with an objection (QX-13). By the day it was filed.</summary>
    public static readonly DatedParameter<int> ObjectionMonths = Define(
        "period.objection-months", ParameterUnit.Months, Provisions.EnforcementTimeLimits.Objection,
        Value(1, "2007-01-01", confidence: Confidence.Memory));

    /// <summary>Days for internal approval (QX-14). By the day of submission.</summary>
    public static readonly DatedParameter<int> ApprovalDays = Define(
        "period.approval-days", ParameterUnit.Days, Provisions.EnforcementTimeLimits.InternalApproval,
        Value(7, "2007-01-01", confidence: Confidence.Memory));

    /// <summary>Months to finish a case, unless it is one of those below (QX-01, QX-20, QX-21). By the day of filing.</summary>
    public static readonly DatedParameter<int> EnforcementMonths = Define(
        "period.enforcement-months", ParameterUnit.Months, Provisions.TrialTimeLimits.EnforcementPeriod,
        Value(6, "2000-09-28"));

    /// <summary>Months to finish an administrative case without suit (QX-02, QX-20). By the day of filing.</summary>
    public static readonly DatedParameter<int> NonLitigationMonths = Define(
        "period.non-litigation-months", ParameterUnit.Months, Provisions.TrialTimeLimits.EnforcementPeriod,
        Value(3, "2000-09-28"));

    /// <summary>Months to finish the property part of a criminal judgment (QX-27). By the day of filing.</summary>
    public static readonly DatedParameter<int> CriminalPropertyMonths = Define(
        "period.criminal-property-months", ParameterUnit.Months, Provisions.CriminalProperty.Period,
        Value(6, "2014-11-06"));

    /// <summary>Months by which the president may extend the period (QX-20, QX-03). By the day of approval.</summary>
    public static readonly DatedParameter<int> PeriodExtensionMonths = Define(
        "period.extension-months", ParameterUnit.Months, Provisions.TrialTimeLimits.EnforcementPeriod,
        Value(3, "2000-09-28"));

    /// <summary>Months to enforce a criminal fine (QX-28). By the day the judgment took effect.</summary>
    public static readonly DatedParameter<int> FineMonths = Define(
        "period.fine-months", ParameterUnit.Months, Provisions.TrialTimeLimits.EnforcementPeriod,
        Value(3, "2000-09-28"));

    /// <summary>Months to enforce a criminal fine at the latest (QX-28). By the day the judgment took effect.</summary>
    public static readonly DatedParameter<int> FineLatestMonths = Define(
        "period.fine-latest-months", ParameterUnit.Months, Provisions.TrialTimeLimits.EnforcementPeriod,
        Value(6, "2000-09-28"));

    /// <summary>Days to decide on filing (QX-24). By the day the application was received.</summary>
    public static readonly DatedParameter<int> FilingDecisionDays = Define(
        "period.filing-days", ParameterUnit.Days, Provisions.TrialTimeLimits.FilingDecision,
        Value(7, "2000-09-28"));

    /// <summary>Days to issue the execution notice, at the latest (QX-25). By the day the application was received.</summary>
    public static readonly DatedParameter<int> NoticeAfterApplicationDays = Define(
        "period.notice-after-application-days", ParameterUnit.Days, Provisions.CplInterpretation.ExecutionNotice,
        Value(10, "2015-02-04"));

    /// <summary>Days to object to the jurisdiction (QX-26). By the day the notice was received.</summary>
    public static readonly DatedParameter<int> JurisdictionObjectionDays = Define(
        "objection.jurisdiction-days", ParameterUnit.Days, Provisions.EnforcementProcedure.JurisdictionObjection,
        Value(10, "2009-01-01"));

    /// <summary>Days to settle and pay out money received (QX-29). By the day of arrival.</summary>
    public static readonly DatedParameter<int> PayOutDays = Define(
        "money.pay-out-days", ParameterUnit.Days, Provisions.CaseMoney.PayOut,
        Value(30, "2017-05-01", confidence: Confidence.SeenSecondary));

    /// <summary>Days to pay out money after the obstacle ended (QX-29). By that day.</summary>
    public static readonly DatedParameter<int> PayOutAfterObstacleDays = Define(
        "money.after-obstacle-days", ParameterUnit.Days, Provisions.CaseMoney.PayOut,
        Value(10, "2017-05-01", confidence: Confidence.Memory));

    /// <summary>Days to start conversion after the price basis is fixed (QX-30). By that day.</summary>
    public static readonly DatedParameter<int> ConversionStartDays = Define(
        "disposal.conversion-start-days", ParameterUnit.Days, Provisions.ReferencePrice.ConversionStart,
        Value(10, "2018-09-01"));

    /// <summary>Days for the entrusted court to file, and for the entrusting court to tell the applicant (QX-31). By the day the papers were received or the case was entrusted.</summary>
    public static readonly DatedParameter<int> EntrustedFilingDays = Define(
        "entrustment.filing-days", ParameterUnit.Days, Provisions.EntrustedEnforcement.Filing,
        Value(7, "2011-05-16"));

    /// <summary>Days to supply missing papers of an entrusted case (QX-31). By the day they were asked for.</summary>
    public static readonly DatedParameter<int> EntrustedPapersDays = Define(
        "entrustment.papers-days", ParameterUnit.Days, Provisions.EntrustedEnforcement.Filing,
        Value(30, "2011-05-16"));

    /// <summary>Days to return the papers of an entrusted case (QX-31). By the day the return was agreed.</summary>
    public static readonly DatedParameter<int> EntrustedReturnDays = Define(
        "entrustment.return-days", ParameterUnit.Days, Provisions.EntrustedEnforcement.Return,
        Value(15, "2011-05-16"));

    /// <summary>Days for the debtor to apply against enforcement of an award (QX-33). By the day the notice was received.</summary>
    public static readonly DatedParameter<int> NonEnforcementDebtorDays = Define(
        "non-enforcement.debtor-days", ParameterUnit.Days, Provisions.ArbitralAwards.DebtorPeriod,
        Value(15, "2018-03-01"));

    /// <summary>Days for a third party to apply against enforcement of an award (QX-33). By the day of learning of the measure.</summary>
    public static readonly DatedParameter<int> NonEnforcementThirdPartyDays = Define(
        "non-enforcement.third-party-days", ParameterUnit.Days, Provisions.ArbitralAwards.ThirdPartyApplication,
        Value(30, "2018-03-01"));

    /// <summary>Months to review an application against enforcement of an award (QX-33). By the day it was filed.</summary>
    public static readonly DatedParameter<int> NonEnforcementReviewMonths = Define(
        "non-enforcement.review-months", ParameterUnit.Months, Provisions.ArbitralAwards.ReviewPeriod,
        Value(2, "2018-03-01"));

    /// <summary>Days to serve the decision to refer for bankruptcy review (PC-02). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ReferralServiceDays = Define(
        "bankruptcy.referral-service-days", ParameterUnit.Days, Provisions.BankruptcyReferral.DecisionService,
        Value(5, "2017-01-20", confidence: Confidence.SeenSecondary));

    /// <summary>Days to file an objection to an act of enforcement (ZB-26). By the day it was received.</summary>
    public static readonly DatedParameter<int> ObjectionFilingDays = Define(
        "objection.filing-days", ParameterUnit.Days, Provisions.ObjectionAndReview.FilingOfObjection,
        Value(3, "2015-05-05"));

    /// <summary>Days to decide an objection to an act of enforcement (ZB-26). By the day it was received.</summary>
    public static readonly DatedParameter<int> ObjectionDecisionDays = Define(
        "objection.decision-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.ActObjection,
        Value(15, "2008-04-01"));

    /// <summary>Days to ask the next higher court for review (ZB-26). By the day the decision was served.</summary>
    public static readonly DatedParameter<int> ReviewRequestDays = Define(
        "objection.review-request-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.ActObjection,
        Value(10, "2008-04-01"));

    /// <summary>Days to decide a review, and most days of its extension (ZB-26). By the day review was requested.</summary>
    public static readonly DatedParameter<int> ReviewDecisionDays = Define(
        "objection.review-decision-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.ActObjection,
        Value(30, "2009-01-01"));

    /// <summary>Years since filing that must be over (strictly more) before compensation can be claimed in spite of an interim termination (ZB-29). By the day of the claim.</summary>
    public static readonly DatedParameter<int> CompensationWaitingYears = Define(
        "compensation.waiting-years", ParameterUnit.Years, Provisions.StateCompensation.FiveYearsAfterFiling,
        Value(5, "2022-03-01"));

    /// <summary>Years of a listing under grounds two to six; the first ground has no term (SX-02). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ListingTermYears = Define(
        "listing.term-years", ParameterUnit.Years, Provisions.DishonestList.Term,
        Value(2, "2017-05-01"));

    /// <summary>Least years of an extension (SX-03). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ListingExtensionMinYears = Define(
        "listing.extension-min-years", ParameterUnit.Years, Provisions.DishonestList.Extension,
        Value(1, "2017-05-01"));

    /// <summary>Most years of an extension (SX-03). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ListingExtensionMaxYears = Define(
        "listing.extension-max-years", ParameterUnit.Years, Provisions.DishonestList.Extension,
        Value(3, "2017-05-01"));

    /// <summary>Days to decide an application for listing (SX-08). By the day the application was received.</summary>
    public static readonly DatedParameter<int> ListingReviewDays = Define(
        "listing.review-days", ParameterUnit.Days, Provisions.DishonestList.Application,
        Value(15, "2017-05-01", confidence: Confidence.Memory));

    /// <summary>Working days to cancel a wrong listing (SX-13). By the day the error is established.</summary>
    public static readonly DatedParameter<int> ListingCancellationWorkingDays = Define(
        "listing.cancellation-working-days", ParameterUnit.WorkingDays, Provisions.DishonestList.Cancellation,
        Value(3, "2017-05-01"));

    /// <summary>Working days to correct wrong data (SX-14). By the day the error is established.</summary>
    public static readonly DatedParameter<int> ListingCorrectionWorkingDays = Define(
        "listing.correction-working-days", ParameterUnit.WorkingDays, Provisions.DishonestList.Correction,
        Value(3, "2017-05-01"));

    /// <summary>Working days to delete a listing without a term after the event (SX-15). By the day of the event.</summary>
    public static readonly DatedParameter<int> ListingDeletionWorkingDays = Define(
        "listing.deletion-working-days", ParameterUnit.WorkingDays, Provisions.DishonestList.Deletion,
        Value(3, "2017-05-01"));

    /// <summary>Working days to delete a listing after its term (SX-16). By the day the term ends.</summary>
    public static readonly DatedParameter<int> ListingExpiryWorkingDays = Define(
        "listing.expiry-working-days", ParameterUnit.WorkingDays, Provisions.DishonestList.DeletionAfterTerm,
        Value(3, "2017-05-01"));

    /// <summary>Days to review a written correction request, and again for the higher court to decide (SX-20). By the day the request was received.</summary>
    public static readonly DatedParameter<int> CorrectionRequestReviewDays = Define(
        "listing.correction-request-days", ParameterUnit.Days, Provisions.DishonestList.CorrectionProcedure,
        Value(15, "2017-05-01"));

    /// <summary>Working days to correct after a founded request (SX-20). By the day the request is found right.</summary>
    public static readonly DatedParameter<int> CorrectionRequestWorkingDays = Define(
        "listing.correction-request-working-days", ParameterUnit.WorkingDays, Provisions.DishonestList.CorrectionProcedure,
        Value(3, "2017-05-01"));

    /// <summary>Days to ask the higher court for reconsideration (SX-20). By the day the dismissal was served.</summary>
    public static readonly DatedParameter<int> CorrectionReconsiderationDays = Define(
        "listing.correction-reconsideration-days", ParameterUnit.Days, Provisions.DishonestList.CorrectionProcedure,
        Value(10, "2017-05-01"));

    /// <summary>Months the applicant who asked for deletion cannot ask for listing again (SX-18). By the day of the new request.</summary>
    public static readonly DatedParameter<int> RelistingBarMonths = Define(
        "listing.relisting-bar-months", ParameterUnit.Months, Provisions.DishonestList.RelistingBar,
        Value(6, "2017-05-01"));

    /// <summary>Age below which nobody is listed (SX-06). By the day of the decision.</summary>
    public static readonly DatedParameter<int> AdulthoodYears = Define(
        "listing.adulthood-years", ParameterUnit.Years, Provisions.DishonestList.Minors,
        Value(18, "2017-05-01"));

    /// <summary>Least months of grace before a listing or restriction takes effect (SX-25). By the day of the decision.</summary>
    public static readonly DatedParameter<int> GraceMinMonths = Define(
        "grace.min-months", ParameterUnit.Months, Provisions.GoodFaith.Grace,
        Value(1, "2019-12-16"));

    /// <summary>Most months of grace before a listing or restriction takes effect (SX-25). By the day of the decision.</summary>
    public static readonly DatedParameter<int> GraceMaxMonths = Define(
        "grace.max-months", ParameterUnit.Months, Provisions.GoodFaith.Grace,
        Value(3, "2019-12-16"));

    /// <summary>Most months of lifting for urgent travel (XF-19). By the day of the decision.</summary>
    public static readonly DatedParameter<int> UrgentTravelMonths = Define(
        "restriction.urgent-travel-months", ParameterUnit.Months, Provisions.GoodFaith.UrgentTravel,
        Value(1, "2019-12-16"));

    /// <summary>Working days to lift a consumption restriction after security, consent or performance (XF-12, XF-13). By the day of the event; before the range the text names no number.</summary>
    public static readonly DatedParameter<int> RestrictionLiftingWorkingDays = Define(
        "restriction.lifting-working-days", ParameterUnit.WorkingDays, Provisions.PowerRestraint.RestrictionLifting,
        Value(3, "2021-12-06", confidence: Confidence.Memory));

    /// <summary>Highest fine of an individual; there is no lowest (FJ-10, FJ-10a, FJ-10b). By the day of the obstructive act.</summary>
    public static readonly DatedParameter<decimal> FineIndividualMax = Define(
        "fine.individual-max", ParameterUnit.Yuan, Provisions.CivilProcedureLaw.FineLimits,
        Value(1_000m, "1991-04-09", through: "2008-03-31", confidence: Confidence.Memory),
        Value(10_000m, "2008-04-01", through: "2012-12-31", confidence: Confidence.Memory),
        Value(100_000m, "2013-01-01"));

    /// <summary>Lowest fine of an entity, inclusive (FJ-10, FJ-10a, FJ-10b). By the day of the obstructive act.</summary>
    public static readonly DatedParameter<decimal> FineEntityMin = Define(
        "fine.entity-min", ParameterUnit.Yuan, Provisions.CivilProcedureLaw.FineLimits,
        Value(1_000m, "1991-04-09", through: "2008-03-31", confidence: Confidence.Memory),
        Value(10_000m, "2008-04-01", through: "2012-12-31", confidence: Confidence.Memory),
        Value(50_000m, "2013-01-01"));

    /// <summary>Highest fine of an entity, inclusive (FJ-10, FJ-10a, FJ-10b). By the day of the obstructive act.</summary>
    public static readonly DatedParameter<decimal> FineEntityMax = Define(
        "fine.entity-max", ParameterUnit.Yuan, Provisions.CivilProcedureLaw.FineLimits,
        Value(30_000m, "1991-04-09", through: "2008-03-31", confidence: Confidence.Memory),
        Value(300_000m, "2008-04-01", through: "2012-12-31", confidence: Confidence.Memory),
        Value(1_000_000m, "2013-01-01"));

    /// <summary>Most days of judicial detention, inclusive (FJ-11). By the day of the obstructive act.</summary>
    public static readonly DatedParameter<int> DetentionMaxDays = Define(
        "detention.max-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.DetentionLimit,
        Value(15, "1991-04-09"));

    /// <summary>Age from which nobody is held (FJ-30). By the day of judging.</summary>
    public static readonly DatedParameter<int> DetentionOldAgeYears = Define(
        "detention.old-age-years", ParameterUnit.Years, Provisions.DetentionHouse.NotToBeHeld,
        Value(70, "2012-04-01"));

    /// <summary>Age below which nobody is held (FJ-30). By the day of judging.</summary>
    public static readonly DatedParameter<int> DetentionYoungAgeYears = Define(
        "detention.young-age-years", ParameterUnit.Years, Provisions.DetentionHouse.NotToBeHeld,
        Value(16, "2012-04-01"));

    /// <summary>Days to tell the family of a detention: the law says 24 hours, days are what a file tells (FJ-24, T-17). By the day detention began.</summary>
    public static readonly DatedParameter<int> FamilyNoticeDays = Define(
        "detention.family-notice-days", ParameterUnit.Days, Provisions.CplInterpretation.FamilyNotice,
        Value(1, "2015-02-04"));

    /// <summary>Days to ask for reconsideration of a fine or detention (FJ-25, T-19). By the day the decision was received.</summary>
    public static readonly DatedParameter<int> SanctionReviewDays = Define(
        "sanction.review-days", ParameterUnit.Days, Provisions.CplInterpretation.SanctionReconsideration,
        Value(3, "2015-02-04"));

    /// <summary>Days for the higher court to decide it (FJ-25, T-20). By the day the request was received.</summary>
    public static readonly DatedParameter<int> SanctionReviewDecisionDays = Define(
        "sanction.review-decision-days", ParameterUnit.Days, Provisions.CplInterpretation.SanctionReconsideration,
        Value(5, "2015-02-04"));

    /// <summary>Days for the written decision after an oral correction (FJ-26, T-21). By the day of the oral notice.</summary>
    public static readonly DatedParameter<int> SanctionCorrectionDays = Define(
        "sanction.correction-days", ParameterUnit.Days, Provisions.CplInterpretation.SanctionCorrection,
        Value(3, "2015-02-04"));

    /// <summary>Most hours of questioning after somebody was brought in (PR-13, T-23). By the day of the decision.</summary>
    public static readonly DatedParameter<int> QuestioningHours = Define(
        "compelled-attendance.hours", ParameterUnit.Hours, Provisions.CplInterpretation.CompelledAttendance,
        Value(8, "2015-02-04"));

    /// <summary>Most hours of questioning in a complex matter in which detention may follow (PR-13, T-23). By the day of the decision.</summary>
    public static readonly DatedParameter<int> LongQuestioningHours = Define(
        "compelled-attendance.long-hours", ParameterUnit.Hours, Provisions.CplInterpretation.CompelledAttendance,
        Value(24, "2015-02-04"));

    /// <summary>Months after the end of enforcement in which interference is punished (FJ-08, T-29). By the closing day.</summary>
    public static readonly DatedParameter<int> LaterInterferenceMonths = Define(
        "sanction.later-interference-months", ParameterUnit.Months, Provisions.CplInterpretation.LaterObstruction,
        Value(6, "2015-02-04"));

    /// <summary>Days to ask for reconsideration of an exit restriction (EX-06, T-24). By the day the decision was received.</summary>
    public static readonly DatedParameter<int> ExitReviewDays = Define(
        "exit-restriction.review-days", ParameterUnit.Days, Provisions.ObjectionAndReview.ExitRestrictionReview,
        Value(10, "2015-05-05"));

    /// <summary>Days for the higher court to decide it (EX-06, T-24). By the day the request was received.</summary>
    public static readonly DatedParameter<int> ExitReviewDecisionDays = Define(
        "exit-restriction.review-decision-days", ParameterUnit.Days, Provisions.ObjectionAndReview.ExitRestrictionReview,
        Value(15, "2015-05-05"));

    /// <summary>Doubled part of the interest on delay for each day (LX-02). By each day of delay; older days follow older rules that are not held here (LX-10).</summary>
    public static readonly DatedParameter<decimal> DelayInterestDailyRate = Define(
        "delay-interest.daily-rate", ParameterUnit.RatePerDay, Provisions.DelayInterest.Formula,
        Value(0.000175m, "2014-08-01"));

    /// <summary>Least enforcement fee of a case without an amount (ZF-01). By the day the fee is charged.</summary>
    public static readonly DatedParameter<decimal> EnforcementFeeWithoutAmountMin = Define(
        "enforcement-fee.without-amount-min", ParameterUnit.Yuan, Provisions.LitigationFees.EnforcementFee,
        Value(50m, "2007-04-01"));

    /// <summary>Highest enforcement fee of a case without an amount (ZF-01). By the day the fee is charged.</summary>
    public static readonly DatedParameter<decimal> EnforcementFeeWithoutAmountMax = Define(
        "enforcement-fee.without-amount-max", ParameterUnit.Yuan, Provisions.LitigationFees.EnforcementFee,
        Value(500m, "2007-04-01"));

    /// <summary>Days of domestic service by public notice, from its issue (GEN-06). By the day the notice was issued.</summary>
    public static readonly DatedParameter<int> PublicNoticeDays = Define(
        "service.public-notice-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.PublicNotice,
        Value(60, "2013-01-01", through: "2021-12-31", confidence: Confidence.Memory),
        Value(30, "2022-01-01"));

    /// <summary>Months of service by public notice on parties without domicile in the mainland (GEN-06). By the day the notice was issued; from 2024-01-01 it is days, see <see cref="PublicNoticeAbroadDays"/>.</summary>
    public static readonly DatedParameter<int> PublicNoticeAbroadMonths = Define(
        "service.public-notice-abroad-months", ParameterUnit.Months, Provisions.CivilProcedureLaw.PublicNoticeAbroad,
        Value(3, "2013-01-01", through: "2023-12-31"));

    /// <summary>Days of service by public notice on parties without domicile in the mainland (GEN-06). By the day the notice was issued; until 2023-12-31 it is months, see <see cref="PublicNoticeAbroadMonths"/>.</summary>
    public static readonly DatedParameter<int> PublicNoticeAbroadDays = Define(
        "service.public-notice-abroad-days", ParameterUnit.Days, Provisions.CivilProcedureLaw.PublicNoticeAbroad,
        Value(60, "2024-01-01"));

    /// <summary>Years of imprisonment at most in serious circumstances, for refusal to perform and its kindred crimes (CR-01, CR-30 to CR-33). By the day of the act.</summary>
    public static readonly DatedParameter<int> SeriousCrimeMostYears = Define(
        "crime.serious-most-years", ParameterUnit.Years, Provisions.CriminalLaw.RefusalToPerform,
        Value(3, "1997-10-01"));

    /// <summary>Years of imprisonment at least in especially serious circumstances (CR-01). By the day of the act.</summary>
    public static readonly DatedParameter<int> EspeciallySeriousCrimeLeastYears = Define(
        "crime.especially-serious-least-years", ParameterUnit.Years, Provisions.CriminalLaw.RefusalToPerform,
        Value(3, "2015-11-01"));

    /// <summary>Years of imprisonment at most in especially serious circumstances (CR-01). By the day of the act.</summary>
    public static readonly DatedParameter<int> EspeciallySeriousCrimeMostYears = Define(
        "crime.especially-serious-most-years", ParameterUnit.Years, Provisions.CriminalLaw.RefusalToPerform,
        Value(7, "2015-11-01"));

    /// <summary>Years of limitation where the bracket ends below five years (CR-17). By the day of the act.</summary>
    public static readonly DatedParameter<int> CrimeLimitationYears = Define(
        "crime.limitation-years", ParameterUnit.Years, Provisions.CriminalLaw.LimitationPeriods,
        Value(5, "1997-10-01"));

    /// <summary>Years of limitation where the bracket ends at five years or more, but below ten (CR-17). By the day of the act.</summary>
    public static readonly DatedParameter<int> LongerCrimeLimitationYears = Define(
        "crime.longer-limitation-years", ParameterUnit.Years, Provisions.CriminalLaw.LimitationPeriods,
        Value(10, "1997-10-01"));

    /// <summary>Days for the police to file, or not, upon a transfer (RF-03, T-26). By the day of acceptance.</summary>
    [Implements(Handling.Parameter, "RF-03")]
    public static readonly DatedParameter<int> PoliceFilingDays = Define(
        "crime.police-filing-days", ParameterUnit.Days, Provisions.RefusalOpinion.Acceptance,
        Value(7, "2025-07-01"));

    /// <summary>Days for the police to file, or not, in a major, difficult or complex case (RF-03, T-26). By the day of acceptance.</summary>
    public static readonly DatedParameter<int> PoliceComplexFilingDays = Define(
        "crime.police-complex-filing-days", ParameterUnit.Days, Provisions.RefusalOpinion.Acceptance,
        Value(30, "2025-07-01", confidence: Confidence.SeenSecondary));

    /// <summary>Days to tell the court that a case was not filed or was withdrawn (RF-04, T-27). By the day of the refusal.</summary>
    [Implements(Handling.Parameter, "RF-04")]
    public static readonly DatedParameter<int> PoliceRefusalNoticeDays = Define(
        "crime.police-refusal-notice-days", ParameterUnit.Days, Provisions.RefusalOpinion.RefusalNotice,
        Value(7, "2025-07-01", confidence: Confidence.Unsure));

    /// <summary>Days for the police to give the procuratorate their reasons (RF-05). By the day they were asked for.</summary>
    public static readonly DatedParameter<int> PoliceReasonsDays = Define(
        "crime.police-reasons-days", ParameterUnit.Days, Provisions.RefusalOpinion.FilingSupervision,
        Value(7, "2025-07-01", confidence: Confidence.Unsure));

    /// <summary>Days for the police to file upon a notice of the procuratorate (RF-05). By the day it was received.</summary>
    public static readonly DatedParameter<int> PoliceOrderedFilingDays = Define(
        "crime.police-ordered-filing-days", ParameterUnit.Days, Provisions.RefusalOpinion.FilingSupervision,
        Value(15, "2025-07-01", confidence: Confidence.Unsure));

    /// <summary>Days without a written answer of the police after which private prosecution opens (CR-14b, T-28). By the day the materials were accepted.</summary>
    public static readonly DatedParameter<int> UnansweredComplaintDays = Define(
        "crime.unanswered-complaint-days", ParameterUnit.Days, Provisions.PrivateProsecutionNotice.Conditions,
        Value(60, "2018-05-30"));

    /// <summary>Months before the closing within which the last network query must lie (KZ-02). Practice, no law. By the closing date.</summary>
    public static readonly DatedParameter<int> NationalCheckQueryMonths = Define(
        "national-check.query-months", ParameterUnit.Months, Provisions.NationalCheck.CheckItems,
        Value(3, "2018-01-01"));

    /// <summary>Days added to those months (KZ-02). Practice, no law. By the closing date.</summary>
    public static readonly DatedParameter<int> NationalCheckQueryGraceDays = Define(
        "national-check.query-grace-days", ParameterUnit.Days, Provisions.NationalCheck.CheckItems,
        Value(1, "2018-01-01"));

    /// <summary>Balance of a bank or internet account below which (strictly) it may be left (KZ-06, SC-10). Practice, no law. By the closing date.</summary>
    public static readonly DatedParameter<decimal> NationalCheckSmallBalance = Define(
        "national-check.small-balance", ParameterUnit.Yuan, Provisions.NationalCheck.CheckItems,
        Value(1_000m, "2018-01-01"));

    /// <summary>Share of the claim that such a balance may not exceed, inclusive (KZ-06, SC-10). Practice, no law. By the closing date.</summary>
    public static readonly DatedParameter<decimal> NationalCheckSmallBalanceShare = Define(
        "national-check.small-balance-share", ParameterUnit.Share, Provisions.NationalCheck.CheckItems,
        Value(0.05m, "2018-01-01"));

    /// <summary>Years to ask for resumption after the last day of a settlement (HJ-04). By that day.</summary>
    public static readonly DatedParameter<int> SettlementResumptionYears = Define(
        "settlement.resumption-years", ParameterUnit.Years, Provisions.Settlement.ResumptionPeriod,
        Value(2, "2018-03-01"));

    /// <summary>Most years of a stay for an execution guarantee (DB-01). By the first day of the stay.</summary>
    public static readonly DatedParameter<int> GuaranteeStayYears = Define(
        "guarantee.stay-years", ParameterUnit.Years, Provisions.EnforcementGuarantee.StayTerm,
        Value(1, "2018-03-01"));

    /// <summary>Months of a stay that a higher court orders, as a rule (DB-03). By the first day of the stay.</summary>
    public static readonly DatedParameter<int> HigherCourtStayMonths = Define(
        "stay.higher-court-months", ParameterUnit.Months, Provisions.EnforcementWork.HigherCourtStay,
        Value(3, "2021-01-01"));

    /// <summary>Days for the bankruptcy court to answer a referral (PC-03). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ReferralAnswerDays = Define(
        "bankruptcy.referral-answer-days", ParameterUnit.Days, Provisions.CplInterpretation.BankruptcyAnswer,
        Value(30, "2015-02-04"));

    /// <summary>Years to apply again after a withdrawal (JA-17d). By the closing day.</summary>
    public static readonly DatedParameter<int> ReapplicationYears = Define(
        "closing.reapplication-years", ParameterUnit.Years, Provisions.CplInterpretation.ReapplicationAfterWithdrawal,
        Value(2, "2015-02-04"));

    /// <summary>One in how many of all staff a campaign is given at least (ZX-01). Practice, no law. By the day of judging.</summary>
    public static readonly DatedParameter<int> CampaignStaffOneIn = Define(
        "campaign.staff-one-in", ParameterUnit.Count, Provisions.CampaignReadiness.Staff,
        Value(3, "2018-01-01", confidence: Confidence.Unsure));

    /// <summary>Share of the vehicles needed that must be there (ZX-03). Practice, no law. By the day of judging.</summary>
    public static readonly DatedParameter<decimal> CampaignVehicleShare = Define(
        "campaign.vehicle-share", ParameterUnit.Share, Provisions.CampaignReadiness.Equipment,
        Value(1m, "2018-01-01", confidence: Confidence.Unsure));

    /// <summary>Share of the body recorders needed that must be there (ZX-04). Practice, no law. By the day of judging.</summary>
    public static readonly DatedParameter<decimal> CampaignRecorderShare = Define(
        "campaign.recorder-share", ParameterUnit.Share, Provisions.CampaignReadiness.Equipment,
        Value(1m, "2018-01-01", confidence: Confidence.Unsure));

    /// <summary>Days, that of judging included, that the duty roster must cover (ZX-05). Practice, no law. By the day of judging.</summary>
    public static readonly DatedParameter<int> CampaignRosterDays = Define(
        "campaign.roster-days", ParameterUnit.Days, Provisions.CampaignReadiness.Roster,
        Value(7, "2018-01-01", confidence: Confidence.Unsure));

    /// <summary>All parameters, in the order of this file.</summary>
    public static IReadOnlyList<DatedParameter> All { get; } = Array.AsReadOnly(Register.ToArray());

    private static DatedParameter<T> Define<T>(string id, ParameterUnit unit, string provision, params DatedValue<T>[] values)
        where T : struct
    {
        var parameter = new DatedParameter<T>(id, unit, provision, values);
        Register.Add(parameter);
        return parameter;
    }

    private static DatedValue<T> Value<T>(T value, string from, string? through = null, Confidence confidence = Confidence.Seen)
        where T : struct => new(value, from, through, confidence);
}
