namespace RulesLib.Enforcement.Law;

/// <summary>
/// The topics rules cite, one nested class an <see cref="Instrument"/>. A key says what is regulated, never which article:
/// <see cref="Concordance"/> finds the article for a day. Keys are stable. The ids behind each topic are those of the rules it backs.
/// </summary>
public static class Provisions
{
    /// <summary>Topics of <see cref="Instruments.InterimTermination"/> (终本规定).</summary>
    public static class InterimTermination
    {
        /// <summary>The five heads that must be met together on the day of the ruling (ZB-00, ZB-01).</summary>
        public const string FiveHeads = "InterimTermination/five-heads";

        /// <summary>Execution notice issued to every debtor (ZB-02).</summary>
        public const string Notice = "InterimTermination/notice";

        /// <summary>Property report order issued to every debtor (ZB-03a).</summary>
        public const string ReportOrder = "InterimTermination/report-order";

        /// <summary>Consumption restriction order issued (ZB-04a, XF-23).</summary>
        public const string ConsumptionRestriction = "InterimTermination/consumption-restriction";

        /// <summary>Debtor listed where a ground stands (ZB-04b, XF-23).</summary>
        public const string Listing = "InterimTermination/listing";

        /// <summary>Investigation exhausted, nothing realisable left (ZB-05).</summary>
        public const string InvestigationExhausted = "InterimTermination/investigation-exhausted";

        /// <summary>Something is still owed; implied by the third head (ZB-09).</summary>
        public const string AmountOutstanding = "InterimTermination/amount-outstanding";

        /// <summary>More than three months since filing (ZB-06a, ZB-06b).</summary>
        public const string ThreeMonths = "InterimTermination/three-months";

        /// <summary>Debtor of unknown whereabouts was looked for (ZB-07).</summary>
        public const string DebtorSought = "InterimTermination/debtor-sought";

        /// <summary>Obstruction was punished or referred (ZB-08).</summary>
        public const string ObstructionPunished = "InterimTermination/obstruction-punished";

        /// <summary>Report duty: the order (ZB-03a).</summary>
        public const string ReportOrdered = "InterimTermination/report-ordered";

        /// <summary>Report duty: every report checked (ZB-03b).</summary>
        public const string ReportVerified = "InterimTermination/report-verified";

        /// <summary>Report duty: breach sanctioned or reasons recorded (ZB-03c).</summary>
        public const string ReportBreachSanctioned = "InterimTermination/report-breach-sanctioned";

        /// <summary>Report duty: recorded in the file (ZB-03d).</summary>
        public const string ReportRecorded = "InterimTermination/report-recorded";

        /// <summary>What an exhausted investigation consists of (ZB-10 to ZB-16).</summary>
        public const string ExhaustedInvestigation = "InterimTermination/exhausted-investigation";

        /// <summary>Every property clue has a result (ZB-10).</summary>
        public const string CluesChecked = "InterimTermination/clues-checked";

        /// <summary>Network query of every type (ZB-11).</summary>
        public const string NetworkQuery = "InterimTermination/network-query";

        /// <summary>On-site inquiry where the network cannot answer (ZB-12).</summary>
        public const string OnSiteInquiry = "InterimTermination/on-site-inquiry";

        /// <summary>Search on concealment (ZB-13).</summary>
        public const string Search = "InterimTermination/search";

        /// <summary>Audit or reward notice decided (ZB-14).</summary>
        public const string AuditOrReward = "InterimTermination/audit-or-reward";

        /// <summary>Other steps ordered by law (ZB-15).</summary>
        public const string OtherSteps = "InterimTermination/other-steps";

        /// <summary>Investigation recorded in the file (ZB-16).</summary>
        public const string InvestigationRecorded = "InterimTermination/investigation-recorded";

        /// <summary>Property that cannot be disposed of (ZB-17a to ZB-17c).</summary>
        public const string Undisposable = "InterimTermination/undisposable";

        /// <summary>Applicant told and heard before the ruling (ZB-18).</summary>
        public const string Interview = "InterimTermination/interview";

        /// <summary>Applicant's opinion recorded (ZB-19).</summary>
        public const string OpinionRecorded = "InterimTermination/opinion-recorded";

        /// <summary>A written ruling exists (ZB-21).</summary>
        public const string Ruling = "InterimTermination/ruling";

        /// <summary>Five content items of the ruling (ZB-22).</summary>
        public const string RulingContent = "InterimTermination/ruling-content";

        /// <summary>Closed only after service on the applicant (ZB-23).</summary>
        public const string ClosingAfterService = "InterimTermination/closing-after-service";

        /// <summary>Counted separately (ZB-24).</summary>
        public const string SeparateStatistics = "InterimTermination/separate-statistics";

        /// <summary>Ruling published as the publication rules allow (ZB-25).</summary>
        public const string RulingPublished = "InterimTermination/ruling-published";

        /// <summary>Objection to an unlawful interim termination (ZB-26, ZB-27).</summary>
        public const string Objection = "InterimTermination/objection";

        /// <summary>Debtor must go on performing (ZP-01).</summary>
        public const string ContinuedPerformance = "InterimTermination/continued-performance";

        /// <summary>Resumption on application, without limitation (ZP-02).</summary>
        public const string Resumption = "InterimTermination/resumption";

        /// <summary>A query every six months for five years (ZP-03).</summary>
        public const string FiveYearQueries = "InterimTermination/five-year-queries";

        /// <summary>Result of each query told to the applicant (ZP-04).</summary>
        public const string QueryResultTold = "InterimTermination/query-result-told";

        /// <summary>Resumption of the court's own motion (ZP-05).</summary>
        public const string ResumptionOwnMotion = "InterimTermination/resumption-own-motion";

        /// <summary>Urgent control of property found (ZP-06).</summary>
        public const string UrgentControl = "InterimTermination/urgent-control";

        /// <summary>Bankruptcy referral together with the ruling (ZP-07).</summary>
        public const string BankruptcyReferral = "InterimTermination/bankruptcy-referral";

        /// <summary>Entry in the database within seven days (ZP-08).</summary>
        public const string DatabaseEntry = "InterimTermination/database-entry";

        /// <summary>Content of the entry (ZP-09).</summary>
        public const string DatabaseContent = "InterimTermination/database-content";

        /// <summary>Correction of a wrong entry (ZP-10).</summary>
        public const string EntryCorrection = "InterimTermination/entry-correction";

        /// <summary>Measures taken stay in force (ZP-11).</summary>
        public const string MeasuresContinue = "InterimTermination/measures-continue";

        /// <summary>Seals renewed on request (ZP-12).</summary>
        public const string SealRenewal = "InterimTermination/seal-renewal";

        /// <summary>Parties may be changed or added (ZP-13).</summary>
        public const string PartyChange = "InterimTermination/party-change";

        /// <summary>Obstruction after the ruling is punishable (ZP-14).</summary>
        public const string LaterObstruction = "InterimTermination/later-obstruction";

        /// <summary>Entry hidden when its ground ends (ZP-15).</summary>
        public const string EntryHiding = "InterimTermination/entry-hiding";
    }

    /// <summary>Topics of <see cref="Instruments.CaseFilingAndClosing"/> (立结案意见).</summary>
    public static class CaseFilingAndClosing
    {
        /// <summary>Cases filed as resumed cases (JA-06).</summary>
        public const string ResumptionFiling = "CaseFilingAndClosing/resumption-filing";

        /// <summary>Final termination whose conditions for applying have come back (JA-17d).</summary>
        public const string RefilingAfterFinalTermination = "CaseFilingAndClosing/refiling-after-final-termination";

        /// <summary>No artificial splitting of cases (JA-07).</summary>
        public const string NoSplitting = "CaseFilingAndClosing/no-splitting";

        /// <summary>Closure methods of a first case (JA-00).</summary>
        public const string MethodsFirstCase = "CaseFilingAndClosing/methods-first-case";

        /// <summary>Everything in the title performed (JA-15a).</summary>
        public const string FullPerformance = "CaseFilingAndClosing/full-performance";

        /// <summary>Settlement fully performed (JA-15b).</summary>
        public const string SettlementPerformed = "CaseFilingAndClosing/settlement-performed";

        /// <summary>Closing notice or acknowledgement, and what follows without it (JA-15c, JA-15e).</summary>
        public const string ClosingNotice = "CaseFilingAndClosing/closing-notice";

        /// <summary>Settlement agreement in the file (JA-15d).</summary>
        public const string SettlementInFile = "CaseFilingAndClosing/settlement-in-file";

        /// <summary>The six situations of interim termination before 2016-12-01 (JA-16, JA-16-1 to JA-16-6).</summary>
        public const string InterimTermination = "CaseFilingAndClosing/interim-termination";

        /// <summary>Panel in every interim termination (JA-16a, ZB-20b).</summary>
        public const string InterimPanel = "CaseFilingAndClosing/interim-panel";

        /// <summary>Ruling made and served, its content (JA-16b).</summary>
        public const string InterimRuling = "CaseFilingAndClosing/interim-ruling";

        /// <summary>Objection notice and hearing (JA-16c).</summary>
        public const string InterimObjectionNotice = "CaseFilingAndClosing/interim-objection-notice";

        /// <summary>Minimum investigation (JA-16d).</summary>
        public const string InterimInvestigation = "CaseFilingAndClosing/interim-investigation";

        /// <summary>Resumption without limitation (JA-16e).</summary>
        public const string InterimResumption = "CaseFilingAndClosing/interim-resumption";

        /// <summary>Grounds of final termination (JA-17c).</summary>
        public const string FinalTermination = "CaseFilingAndClosing/final-termination";

        /// <summary>Application withdrawn (JA-17-1).</summary>
        public const string Withdrawal = "CaseFilingAndClosing/withdrawal";

        /// <summary>Title revoked (JA-17-2).</summary>
        public const string TitleRevoked = "CaseFilingAndClosing/title-revoked";

        /// <summary>Debtor died without estate or successor (JA-17-3).</summary>
        public const string DeathWithoutEstate = "CaseFilingAndClosing/death-without-estate";

        /// <summary>Creditor of maintenance died (JA-17-4).</summary>
        public const string MaintenanceCreditorDied = "CaseFilingAndClosing/maintenance-creditor-died";

        /// <summary>Debtor in hardship cannot repay a loan (JA-17-5).</summary>
        public const string DebtorHardship = "CaseFilingAndClosing/debtor-hardship";

        /// <summary>Entity ended without property or successor (JA-17-6).</summary>
        public const string EntityEnded = "CaseFilingAndClosing/entity-ended";

        /// <summary>Fine waived (JA-17-7).</summary>
        public const string FineWaived = "CaseFilingAndClosing/fine-waived";

        /// <summary>Debtor declared bankrupt (JA-17-8).</summary>
        public const string BankruptcyDeclared = "CaseFilingAndClosing/bankruptcy-declared";

        /// <summary>Object of an administrative enforcement perished (JA-17-9).</summary>
        public const string ObjectPerished = "CaseFilingAndClosing/object-perished";

        /// <summary>Enforcement raised to a higher court (JA-17-10).</summary>
        public const string RaisedEnforcement = "CaseFilingAndClosing/raised-enforcement";

        /// <summary>Enforcement designated to another court (JA-17-11).</summary>
        public const string DesignatedEnforcement = "CaseFilingAndClosing/designated-enforcement";

        /// <summary>Whole case entrusted (JA-17-12).</summary>
        public const string EntrustedEnforcement = "CaseFilingAndClosing/entrusted-enforcement";

        /// <summary>Other grounds (JA-17-13).</summary>
        public const string OtherFinalTermination = "CaseFilingAndClosing/other-final-termination";

        /// <summary>Ruling made and served, except on transfer (JA-17a).</summary>
        public const string FinalTerminationRuling = "CaseFilingAndClosing/final-termination-ruling";

        /// <summary>Case withdrawn from the register (JA-18).</summary>
        public const string CaseWithdrawal = "CaseFilingAndClosing/case-withdrawal";

        /// <summary>Ruling not to enforce (JA-19).</summary>
        public const string NonEnforcement = "CaseFilingAndClosing/non-enforcement";

        /// <summary>Application dismissed (JA-20).</summary>
        public const string Dismissal = "CaseFilingAndClosing/dismissal";

        /// <summary>Closure methods of a preservation case (JA-21, XB-01).</summary>
        public const string MethodsPreservation = "CaseFilingAndClosing/methods-preservation";

        /// <summary>Closure methods of a resumed case (JA-22).</summary>
        public const string MethodsResumedCase = "CaseFilingAndClosing/methods-resumed-case";

        /// <summary>No closing while suspended or stayed (JA-23).</summary>
        public const string NoClosingWhileSuspended = "CaseFilingAndClosing/no-closing-while-suspended";

        /// <summary>Closure methods of an objection case (JA-00).</summary>
        public const string MethodsObjection = "CaseFilingAndClosing/methods-objection";

        /// <summary>Closure methods of a review case (JA-00).</summary>
        public const string MethodsReview = "CaseFilingAndClosing/methods-review";

        /// <summary>Closure methods of a supervision case (JA-00).</summary>
        public const string MethodsSupervision = "CaseFilingAndClosing/methods-supervision";

        /// <summary>Closure methods of a request for instructions (JA-00).</summary>
        public const string MethodsInstructions = "CaseFilingAndClosing/methods-instructions";

        /// <summary>Closure methods of a coordination case (JA-00).</summary>
        public const string MethodsCoordination = "CaseFilingAndClosing/methods-coordination";

        /// <summary>Data entered in time, complete and true (JA-29).</summary>
        public const string DataEntry = "CaseFilingAndClosing/data-entry";

        /// <summary>No contrary local standards (JA-30).</summary>
        public const string LocalStandards = "CaseFilingAndClosing/local-standards";

        /// <summary>Interim terminations managed separately (JA-31).</summary>
        public const string SeparateManagement = "CaseFilingAndClosing/separate-management";
    }

    /// <summary>Topics of <see cref="Instruments.BacklogStandard"/> (清积结案标准通知).</summary>
    public static class BacklogStandard
    {
        /// <summary>First national basis of interim termination (regime R0).</summary>
        public const string ClosingStandards = "BacklogStandard/closing-standards";
    }

    /// <summary>Topics of <see cref="Instruments.CivilProcedureLaw"/> (民诉法).</summary>
    public static class CivilProcedureLaw
    {
        /// <summary>The day a period starts is not counted (GEN-01, DT-01).</summary>
        public const string PeriodStart = "CivilProcedureLaw/period-start";

        /// <summary>Period ending on a rest day (GEN-02, DT-02).</summary>
        public const string PeriodEnd = "CivilProcedureLaw/period-end";

        /// <summary>Travel time excluded (DT-03).</summary>
        public const string TravelTime = "CivilProcedureLaw/travel-time";

        /// <summary>Service by public notice (GEN-06).</summary>
        public const string PublicNotice = "CivilProcedureLaw/public-notice";

        /// <summary>Service by public notice on parties abroad (GEN-06).</summary>
        public const string PublicNoticeAbroad = "CivilProcedureLaw/public-notice-abroad";

        /// <summary>Breaches of court order.</summary>
        public const string CourtroomBreach = "CivilProcedureLaw/courtroom-breach";

        /// <summary>Compelled attendance.</summary>
        public const string CompelledAttendance = "CivilProcedureLaw/compelled-attendance";

        /// <summary>The six obstructive acts (FJ-01, SS-21).</summary>
        public const string Obstruction = "CivilProcedureLaw/obstruction";

        /// <summary>Refusing to perform an effective judgment or ruling (XF-15).</summary>
        public const string RefusalToPerform = "CivilProcedureLaw/refusal-to-perform";

        /// <summary>Obstruction by an entity, its responsible persons (FJ-01b).</summary>
        public const string ObstructionByEntity = "CivilProcedureLaw/obstruction-by-entity";

        /// <summary>Collusive or fabricated litigation (FJ-06b).</summary>
        public const string CollusiveLitigation = "CivilProcedureLaw/collusive-litigation";

        /// <summary>Debtor's collusion to evade performance (FJ-06).</summary>
        public const string CollusionToEvade = "CivilProcedureLaw/collusion-to-evade";

        /// <summary>Entity refusing to assist (FJ-05, XF-16).</summary>
        public const string RefusalToAssist = "CivilProcedureLaw/refusal-to-assist";

        /// <summary>Limits of fines (FJ-10, FJ-10a, FJ-10b).</summary>
        public const string FineLimits = "CivilProcedureLaw/fine-limits";

        /// <summary>Detention of up to fifteen days (FJ-11).</summary>
        public const string DetentionLimit = "CivilProcedureLaw/detention-limit";

        /// <summary>Handing over to the police, early release (FJ-23, FJ-27).</summary>
        public const string DetentionCustody = "CivilProcedureLaw/detention-custody";

        /// <summary>President's approval, decision, one reconsideration without stay (FJ-20, FJ-21, FJ-25).</summary>
        public const string SanctionDecision = "CivilProcedureLaw/sanction-decision";

        /// <summary>Only courts may impose these measures (FJ-32).</summary>
        public const string OnlyCourtsSanction = "CivilProcedureLaw/only-courts-sanction";

        /// <summary>Court of enforcement, criminal property parts included.</summary>
        public const string Jurisdiction = "CivilProcedureLaw/jurisdiction";

        /// <summary>Objection to an enforcement act (ZB-26, JA-33).</summary>
        public const string ActObjection = "CivilProcedureLaw/act-objection";

        /// <summary>No enforcement for more than six months (SS-18).</summary>
        public const string SixMonthDelay = "CivilProcedureLaw/six-month-delay";

        /// <summary>Third-party objection to the object (JA-23).</summary>
        public const string ThirdPartyObjection = "CivilProcedureLaw/third-party-objection";

        /// <summary>Entrusted enforcement (SS-19).</summary>
        public const string EntrustedEnforcement = "CivilProcedureLaw/entrusted-enforcement";

        /// <summary>Settlement and resumption (SS-17).</summary>
        public const string Settlement = "CivilProcedureLaw/settlement";

        /// <summary>Enforcement guarantee and stay (DB-01).</summary>
        public const string EnforcementGuarantee = "CivilProcedureLaw/enforcement-guarantee";

        /// <summary>Debtor dies or entity ends (SS-20).</summary>
        public const string Succession = "CivilProcedureLaw/succession";

        /// <summary>Reversal of enforcement.</summary>
        public const string Reversal = "CivilProcedureLaw/reversal";

        /// <summary>Supervision by the procuratorate.</summary>
        public const string ProcuratorSupervision = "CivilProcedureLaw/procurator-supervision";

        /// <summary>Application or transfer for enforcement.</summary>
        public const string Application = "CivilProcedureLaw/application";

        /// <summary>Arbitral award, grounds not to enforce (JA-19).</summary>
        public const string ArbitralAward = "CivilProcedureLaw/arbitral-award";

        /// <summary>Notarised instrument, not to enforce (JA-19).</summary>
        public const string NotarisedInstrument = "CivilProcedureLaw/notarised-instrument";

        /// <summary>Two-year application period (SS-01, JA-19).</summary>
        public const string ApplicationPeriod = "CivilProcedureLaw/application-period";

        /// <summary>Execution notice, immediate measures (SS-02, ZB-02).</summary>
        public const string ExecutionNotice = "CivilProcedureLaw/execution-notice";

        /// <summary>Property report and its sanction (SS-03, PR-04, PR-06).</summary>
        public const string PropertyReport = "CivilProcedureLaw/property-report";

        /// <summary>Query, seizure, freezing, transfer and conversion (SS-04).</summary>
        public const string FundsControl = "CivilProcedureLaw/funds-control";

        /// <summary>Withholding and drawing income (SS-05).</summary>
        public const string IncomeWithholding = "CivilProcedureLaw/income-withholding";

        /// <summary>Sealing and auction, necessities kept (SS-06).</summary>
        public const string SealAndAuction = "CivilProcedureLaw/seal-and-auction";

        /// <summary>Presence and inventory at seizure (SS-07).</summary>
        public const string PresenceAtSeizure = "CivilProcedureLaw/presence-at-seizure";

        /// <summary>Custody of sealed property.</summary>
        public const string Custody = "CivilProcedureLaw/custody";

        /// <summary>Auction after the performance date (SS-08).</summary>
        public const string AuctionAfterDeadline = "CivilProcedureLaw/auction-after-deadline";

        /// <summary>Search order (SS-09).</summary>
        public const string Search = "CivilProcedureLaw/search";

        /// <summary>Delivery of things and documents.</summary>
        public const string Delivery = "CivilProcedureLaw/delivery";

        /// <summary>Eviction (SS-10).</summary>
        public const string Eviction = "CivilProcedureLaw/eviction";

        /// <summary>Transfer of certificates.</summary>
        public const string CertificateTransfer = "CivilProcedureLaw/certificate-transfer";

        /// <summary>Acts, substitute performance (SS-11).</summary>
        public const string PerformanceOfActs = "CivilProcedureLaw/performance-of-acts";

        /// <summary>Doubled interest and delay penalty (SS-12).</summary>
        public const string DelayInterest = "CivilProcedureLaw/delay-interest";

        /// <summary>Debtor stays liable, creditor may ask again at any time (SS-13).</summary>
        public const string ContinuedLiability = "CivilProcedureLaw/continued-liability";

        /// <summary>Exit restriction, credit record, media (SS-14, EX-01).</summary>
        public const string ExitRestriction = "CivilProcedureLaw/exit-restriction";

        /// <summary>Grounds of suspension (SS-15, JA-23).</summary>
        public const string Suspension = "CivilProcedureLaw/suspension";

        /// <summary>Grounds of final termination (SS-16, JA-17c).</summary>
        public const string FinalTermination = "CivilProcedureLaw/final-termination";

        /// <summary>These rulings take effect on service (JA-17a).</summary>
        public const string EffectOnService = "CivilProcedureLaw/effect-on-service";
    }

    /// <summary>Topics of <see cref="Instruments.CplInterpretation"/> (民诉法解释).</summary>
    public static class CplInterpretation
    {
        /// <summary>A period counts from the next day (LX-12).</summary>
        public const string PeriodCount = "CplInterpretation/period-count";

        /// <summary>Detainee handed to the police (FJ-23).</summary>
        public const string CustodyHandOver = "CplInterpretation/custody-hand-over";

        /// <summary>Person outside the district (FJ-28).</summary>
        public const string DetentionElsewhere = "CplInterpretation/detention-elsewhere";

        /// <summary>Family told within 24 hours (FJ-24).</summary>
        public const string FamilyNotice = "CplInterpretation/family-notice";

        /// <summary>Emergency detention (FJ-22).</summary>
        public const string EmergencyDetention = "CplInterpretation/emergency-detention";

        /// <summary>Early release (FJ-27).</summary>
        public const string EarlyRelease = "CplInterpretation/early-release";

        /// <summary>Fine and detention together (FJ-13).</summary>
        public const string CombinedSanctions = "CplInterpretation/combined-sanctions";

        /// <summary>Same act not sanctioned twice (FJ-14).</summary>
        public const string NoRepetition = "CplInterpretation/no-repetition";

        /// <summary>Reconsideration decided in five days (FJ-25).</summary>
        public const string SanctionReconsideration = "CplInterpretation/sanction-reconsideration";

        /// <summary>Improper sanction revoked or changed (FJ-26).</summary>
        public const string SanctionCorrection = "CplInterpretation/sanction-correction";

        /// <summary>Acts obstructing judicial staff (FJ-02).</summary>
        public const string ObstructingStaff = "CplInterpretation/obstructing-staff";

        /// <summary>Acts of refusing to perform (FJ-03).</summary>
        public const string RefusalActs = "CplInterpretation/refusal-acts";

        /// <summary>Breach of the consumption restriction (XF-15).</summary>
        public const string ConsumptionBreach = "CplInterpretation/consumption-breach";

        /// <summary>Hiding evidence, tipping off and similar (FJ-04).</summary>
        public const string HiddenAbility = "CplInterpretation/hidden-ability";

        /// <summary>Collusion by an entity (FJ-06c).</summary>
        public const string EntityCollusion = "CplInterpretation/entity-collusion";

        /// <summary>Refusal to assist, further cases (FJ-05c).</summary>
        public const string AssistanceRefusal = "CplInterpretation/assistance-refusal";

        /// <summary>Unit still allows high consumption (XF-16).</summary>
        public const string ConsumptionAssistance = "CplInterpretation/consumption-assistance";

        /// <summary>Unit still allows exit (EX-12).</summary>
        public const string ExitAssistance = "CplInterpretation/exit-assistance";

        /// <summary>Factors of the amount (FJ-12).</summary>
        public const string FineFactors = "CplInterpretation/fine-factors";

        /// <summary>Suspension for review of the title (JA-23).</summary>
        public const string Suspension = "CplInterpretation/suspension";

        /// <summary>Settlement, then suspension or withdrawal (HJ-05).</summary>
        public const string SettlementThenTermination = "CplInterpretation/settlement-then-termination";

        /// <summary>Resumption after a broken settlement (HJ-04).</summary>
        public const string BrokenSettlement = "CplInterpretation/broken-settlement";

        /// <summary>Application period restarts with the settlement's last day (HJ-04).</summary>
        public const string SettlementPeriodRestart = "CplInterpretation/settlement-period-restart";

        /// <summary>Stay equals the guarantee term, at most one year (DB-01).</summary>
        public const string StayTerm = "CplInterpretation/stay-term";

        /// <summary>Estate, heirs and successor of the debtor (JA-17-3, SS-20).</summary>
        public const string SuccessionOfDebtor = "CplInterpretation/succession-of-debtor";

        /// <summary>Further grounds not to enforce (JA-19).</summary>
        public const string AwardOrNotarisedRefused = "CplInterpretation/award-or-notarised-refused";

        /// <summary>Execution notice within ten days, its content (ZB-31, QX-25).</summary>
        public const string ExecutionNotice = "CplInterpretation/execution-notice";

        /// <summary>Late application, debtor's plea (JA-19).</summary>
        public const string LateApplication = "CplInterpretation/late-application";

        /// <summary>Compelled attendance, 8 and 24 hours (PR-13).</summary>
        public const string CompelledAttendance = "CplInterpretation/compelled-attendance";

        /// <summary>Query of identity and property data.</summary>
        public const string DataQuery = "CplInterpretation/data-query";

        /// <summary>No disposal without prior seal.</summary>
        public const string SealBeforeDisposal = "CplInterpretation/seal-before-disposal";

        /// <summary>Maximum seal periods and renewal (CZ-01, CZ-03).</summary>
        public const string SealPeriods = "CplInterpretation/seal-periods";

        /// <summary>Set-off by agreement or after failed sale.</summary>
        public const string SetOff = "CplInterpretation/set-off";

        /// <summary>Set-off and passing of ownership (CZ-17).</summary>
        public const string SetOffAndTitle = "CplInterpretation/set-off-and-title";

        /// <summary>Unsaleable property handed over for management (CZ-18).</summary>
        public const string ManagementByApplicant = "CplInterpretation/management-by-applicant";

        /// <summary>Specific thing destroyed, no agreement on price (JA-17-13).</summary>
        public const string SpecificThingDestroyed = "CplInterpretation/specific-thing-destroyed";

        /// <summary>Holder of goods or documents (FJ-05d).</summary>
        public const string HandOverByHolder = "CplInterpretation/hand-over-by-holder";

        /// <summary>Search.</summary>
        public const string Search = "CplInterpretation/search";

        /// <summary>Hidden property or books (ZB-13, FJ-09).</summary>
        public const string HiddenProperty = "CplInterpretation/hidden-property";

        /// <summary>Claim against a third party (SS-22).</summary>
        public const string ThirdPartyClaim = "CplInterpretation/third-party-claim";

        /// <summary>Act only the debtor can do, repeated sanction (FJ-07).</summary>
        public const string NonFungibleAct = "CplInterpretation/non-fungible-act";

        /// <summary>Start of delay interest.</summary>
        public const string DelayInterestStart = "CplInterpretation/delay-interest-start";

        /// <summary>Delay penalty (LX-11).</summary>
        public const string DelayPenalty = "CplInterpretation/delay-penalty";

        /// <summary>Participation in distribution (SS-23).</summary>
        public const string Participation = "CplInterpretation/participation";

        /// <summary>Referral to bankruptcy.</summary>
        public const string BankruptcyReferral = "CplInterpretation/bankruptcy-referral";

        /// <summary>Suspension and referral of an enterprise debtor (PC-01, JA-23).</summary>
        public const string BankruptcySuspension = "CplInterpretation/bankruptcy-suspension";

        /// <summary>Answer of the bankruptcy court in thirty days (PC-03).</summary>
        public const string BankruptcyAnswer = "CplInterpretation/bankruptcy-answer";

        /// <summary>Acceptance, declaration or refusal of bankruptcy (PC-04, JA-17-8).</summary>
        public const string BankruptcyOutcome = "CplInterpretation/bankruptcy-outcome";

        /// <summary>Payment in the order of the seals (SS-24, PC-05).</summary>
        public const string OrderOfSeals = "CplInterpretation/order-of-seals";

        /// <summary>Renewed request, not bound by the two-year period (SS-13, ZP-02).</summary>
        public const string RenewedRequest = "CplInterpretation/renewed-request";

        /// <summary>Dishonest-debtor list, worded as discretionary (SX-28).</summary>
        public const string DishonestList = "CplInterpretation/dishonest-list";

        /// <summary>Interim termination by signature or by panel and president (ZB-00, ZB-20a, JA-16).</summary>
        public const string InterimTermination = "CplInterpretation/interim-termination";

        /// <summary>Resumption after interim termination (ZP-02).</summary>
        public const string InterimResumption = "CplInterpretation/interim-resumption";

        /// <summary>New application after withdrawal-based final termination (JA-17d).</summary>
        public const string ReapplicationAfterWithdrawal = "CplInterpretation/reapplication-after-withdrawal";

        /// <summary>Interference within six months after enforcement ended (FJ-08).</summary>
        public const string LaterObstruction = "CplInterpretation/later-obstruction";
    }

    /// <summary>Topics of <see cref="Instruments.CplTransition"/> (民诉法衔接规定).</summary>
    public static class CplTransition
    {
        /// <summary>Older acts keep the older limits (FJ-10a).</summary>
        public const string OldSanctionLimits = "CplTransition/old-sanction-limits";
    }

    /// <summary>Topics of <see cref="Instruments.EnforcementWork"/> (执行工作规定).</summary>
    public static class EnforcementWork
    {
        /// <summary>Conditions for accepting an application (JA-20, QX-24).</summary>
        public const string AcceptanceConditions = "EnforcementWork/acceptance-conditions";

        /// <summary>Content of the execution notice (ZB-31).</summary>
        public const string NoticeContent = "EnforcementWork/notice-content";

        /// <summary>Service of the execution notice (ZB-02).</summary>
        public const string NoticeService = "EnforcementWork/notice-service";

        /// <summary>Specific thing destroyed (JA-17-13).</summary>
        public const string SpecificThingDestroyed = "EnforcementWork/specific-thing-destroyed";

        /// <summary>Claim against a third party (SS-22).</summary>
        public const string ThirdPartyClaim = "EnforcementWork/third-party-claim";

        /// <summary>Third party pays in spite of the notice (FJ-05e).</summary>
        public const string ThirdPartyPaysDebtor = "EnforcementWork/third-party-pays-debtor";

        /// <summary>Ten obstructive acts in enforcement (FJ-04b).</summary>
        public const string ObstructiveActs = "EnforcementWork/obstructive-acts";

        /// <summary>Six months to finish a case (QX-21).</summary>
        public const string SixMonths = "EnforcementWork/six-months";

        /// <summary>Closure methods: four in 1998, six from 2021 (JA-00).</summary>
        public const string ClosureMethods = "EnforcementWork/closure-methods";

        /// <summary>Stay ordered by a higher court (DB-03).</summary>
        public const string HigherCourtStay = "EnforcementWork/higher-court-stay";
    }

    /// <summary>Topics of <see cref="Instruments.EnforcementProcedure"/> (执行程序解释).</summary>
    public static class EnforcementProcedure
    {
        /// <summary>Objection to jurisdiction (QX-26).</summary>
        public const string JurisdictionObjection = "EnforcementProcedure/jurisdiction-objection";

        /// <summary>Case filed twice or moved (JA-18).</summary>
        public const string CaseMoved = "EnforcementProcedure/case-moved";

        /// <summary>Review of an objection to an enforcement act (ZB-26).</summary>
        public const string ActObjection = "EnforcementProcedure/act-objection";

        /// <summary>No enforcement for six months (SS-18).</summary>
        public const string SixMonthDelay = "EnforcementProcedure/six-month-delay";

        /// <summary>Interruption of the application period (SS-01).</summary>
        public const string PeriodInterruption = "EnforcementProcedure/period-interruption";

        /// <summary>Notice after immediate measures (SS-02).</summary>
        public const string ImmediateMeasures = "EnforcementProcedure/immediate-measures";

        /// <summary>Exit restriction on written request (EX-02).</summary>
        public const string ExitRestrictionRequest = "EnforcementProcedure/exit-restriction-request";

        /// <summary>Exit restriction of officers and statutory agents (EX-03, EX-04).</summary>
        public const string ExitRestrictionTargets = "EnforcementProcedure/exit-restriction-targets";

        /// <summary>Lifting the exit restriction (EX-05).</summary>
        public const string ExitRestrictionLifting = "EnforcementProcedure/exit-restriction-lifting";

        /// <summary>Publication of non-performance (EX-13).</summary>
        public const string MediaPublication = "EnforcementProcedure/media-publication";
    }

    /// <summary>Topics of <see cref="Instruments.EnforcementTimeLimits"/> (期限规定).</summary>
    public static class EnforcementTimeLimits
    {
        /// <summary>Six and three months, extension (QX-01 to QX-03).</summary>
        public const string NormalPeriod = "EnforcementTimeLimits/normal-period";

        /// <summary>Handler appointed in seven days (QX-04).</summary>
        public const string HandlerAppointed = "EnforcementTimeLimits/handler-appointed";

        /// <summary>Urgent measures at once (QX-05).</summary>
        public const string UrgentMeasures = "EnforcementTimeLimits/urgent-measures";

        /// <summary>Notice and declaration order in three days (QX-06).</summary>
        public const string NoticeIssued = "EnforcementTimeLimits/notice-issued";

        /// <summary>Applicant asked for clues in three days (QX-07).</summary>
        public const string ApplicantAsked = "EnforcementTimeLimits/applicant-asked";

        /// <summary>Clue checked in five days, investigation in one month (QX-08 to QX-10).</summary>
        public const string ClueChecked = "EnforcementTimeLimits/clue-checked";

        /// <summary>Appraiser or auctioneer in ten days (QX-11).</summary>
        public const string AppraiserSelected = "EnforcementTimeLimits/appraiser-selected";

        /// <summary>Assistance notice in five days (QX-12).</summary>
        public const string AssistanceNotice = "EnforcementTimeLimits/assistance-notice";

        /// <summary>Handling of objections (QX-13).</summary>
        public const string Objection = "EnforcementTimeLimits/objection";

        /// <summary>Internal approval in seven days (QX-14).</summary>
        public const string InternalApproval = "EnforcementTimeLimits/internal-approval";

        /// <summary>Periods not counted (QX-15).</summary>
        public const string NotCounted = "EnforcementTimeLimits/not-counted";

        /// <summary>Explicit limits elsewhere prevail (QX-16).</summary>
        public const string OtherLimitsPrevail = "EnforcementTimeLimits/other-limits-prevail";
    }

    /// <summary>Topics of <see cref="Instruments.TrialTimeLimits"/> (审限规定).</summary>
    public static class TrialTimeLimits
    {
        /// <summary>Six and three months, extension (QX-03, QX-20, QX-28).</summary>
        public const string EnforcementPeriod = "TrialTimeLimits/enforcement-period";

        /// <summary>Filing decision in seven days (QX-24).</summary>
        public const string FilingDecision = "TrialTimeLimits/filing-decision";

        /// <summary>Period starts the day after filing (QX-22).</summary>
        public const string PeriodStart = "TrialTimeLimits/period-start";

        /// <summary>Periods deducted (QX-23).</summary>
        public const string Deductions = "TrialTimeLimits/deductions";

        /// <summary>Day of closing.</summary>
        public const string ClosingDay = "TrialTimeLimits/closing-day";
    }

    /// <summary>Topics of <see cref="Instruments.PropertyInvestigation"/> (财产调查规定).</summary>
    public static class PropertyInvestigation
    {
        /// <summary>Three channels of investigation (CC-01).</summary>
        public const string Channels = "PropertyInvestigation/channels";

        /// <summary>Clues checked in seven or three days (CC-02).</summary>
        public const string Clues = "PropertyInvestigation/clues";

        /// <summary>Report order, together with the notice (CC-03, PR-01).</summary>
        public const string ReportOrder = "PropertyInvestigation/report-order";

        /// <summary>Content of the report order (CC-04, PR-02).</summary>
        public const string ReportOrderContent = "PropertyInvestigation/report-order-content";

        /// <summary>Content of the report (CC-05, PR-03).</summary>
        public const string Report = "PropertyInvestigation/report";

        /// <summary>Changes of the year before the notice (CC-06, PR-04).</summary>
        public const string PriorYearChanges = "PropertyInvestigation/prior-year-changes";

        /// <summary>Supplementary report in ten days (CC-07, PR-05).</summary>
        public const string LaterChanges = "PropertyInvestigation/later-changes";

        /// <summary>Court checks the report (CC-08).</summary>
        public const string ReportCheck = "PropertyInvestigation/report-check";

        /// <summary>Breach of the report duty, debtor (CC-09, PR-06, ZB-03c).</summary>
        public const string ReportBreach = "PropertyInvestigation/report-breach";

        /// <summary>Breach of the report duty, officers (PR-07).</summary>
        public const string ReportBreachOfficers = "PropertyInvestigation/report-breach-officers";

        /// <summary>Breach leads to listing (CC-10, PR-09, SX-01-G4).</summary>
        public const string ReportBreachListing = "PropertyInvestigation/report-breach-listing";

        /// <summary>End of the reporting procedure (CC-11, PR-10).</summary>
        public const string ReportEnds = "PropertyInvestigation/report-ends";

        /// <summary>Duty continues after interim termination (ZP-16).</summary>
        public const string ReportAfterInterimTermination = "PropertyInvestigation/report-after-interim-termination";

        /// <summary>Query of persons and units (CC-12).</summary>
        public const string Inquiry = "PropertyInvestigation/inquiry";

        /// <summary>Network query equals on-site query (CC-13).</summary>
        public const string NetworkQuery = "PropertyInvestigation/network-query";

        /// <summary>Search (CC-14).</summary>
        public const string Search = "PropertyInvestigation/search";

        /// <summary>Summons and compelled attendance (CC-15, PR-13).</summary>
        public const string Summons = "PropertyInvestigation/summons";

        /// <summary>Official help in locating the debtor (ZB-07).</summary>
        public const string Locating = "PropertyInvestigation/locating";

        /// <summary>Sealed but not seized vehicles and ships (CC-16).</summary>
        public const string RegisteredMovable = "PropertyInvestigation/registered-movable";

        /// <summary>Audit decided in ten days (CC-17, ZB-14).</summary>
        public const string Audit = "PropertyInvestigation/audit";

        /// <summary>Conduct of the audit (CC-18).</summary>
        public const string AuditConduct = "PropertyInvestigation/audit-conduct";

        /// <summary>Obstructing an audit (CC-19, PR-12).</summary>
        public const string AuditObstruction = "PropertyInvestigation/audit-obstruction";

        /// <summary>Cost of the audit (CC-20).</summary>
        public const string AuditCost = "PropertyInvestigation/audit-cost";

        /// <summary>Reward notice (CC-21, ZB-14).</summary>
        public const string Reward = "PropertyInvestigation/reward";

        /// <summary>Reward notice decided in ten days (CC-21).</summary>
        public const string RewardDecision = "PropertyInvestigation/reward-decision";

        /// <summary>Publication of the reward notice (CC-22).</summary>
        public const string RewardPublication = "PropertyInvestigation/reward-publication";

        /// <summary>Registration of tips (CC-23).</summary>
        public const string Tips = "PropertyInvestigation/tips";

        /// <summary>Payment of the reward (CC-24).</summary>
        public const string RewardPayment = "PropertyInvestigation/reward-payment";
    }

    /// <summary>Topics of <see cref="Instruments.DishonestList"/> (失信规定).</summary>
    public static class DishonestList
    {
        /// <summary>The grounds of listing (SX-01, SX-22, XF-26).</summary>
        public const string Grounds = "DishonestList/grounds";

        /// <summary>Able to perform and refuses (SX-01-G1).</summary>
        public const string AbleButRefuses = "DishonestList/able-but-refuses";

        /// <summary>Obstructs by forgery, violence or threats (SX-01-G2).</summary>
        public const string ObstructsByForgeryOrForce = "DishonestList/obstructs-by-forgery-or-force";

        /// <summary>Evades by sham litigation or hiding property (SX-01-G3).</summary>
        public const string EvadesEnforcement = "DishonestList/evades-enforcement";

        /// <summary>Breaches the reporting duty (SX-01-G4).</summary>
        public const string BreachesReport = "DishonestList/breaches-report";

        /// <summary>Breaches a consumption restriction (SX-01-G5).</summary>
        public const string BreachesRestriction = "DishonestList/breaches-restriction";

        /// <summary>Refuses to perform a settlement (SX-01-G6).</summary>
        public const string RefusesSettlement = "DishonestList/refuses-settlement";

        /// <summary>Two-year term (SX-02).</summary>
        public const string Term = "DishonestList/term";

        /// <summary>Extension by one to three years (SX-03).</summary>
        public const string Extension = "DishonestList/extension";

        /// <summary>Early deletion (SX-04).</summary>
        public const string EarlyDeletion = "DishonestList/early-deletion";

        /// <summary>When the first ground may not be used (SX-05, ZB-04b).</summary>
        public const string Exclusions = "DishonestList/exclusions";

        /// <summary>Full and effective security (SX-05).</summary>
        public const string SecurityGiven = "DishonestList/security-given";

        /// <summary>Controlled property suffices (SX-05).</summary>
        public const string ControlledPropertySuffices = "DishonestList/controlled-property-suffices";

        /// <summary>Debtor ranks later (SX-05).</summary>
        public const string LaterRank = "DishonestList/later-rank";

        /// <summary>Otherwise not able but refusing (SX-05).</summary>
        public const string OtherwiseUnable = "DishonestList/otherwise-unable";

        /// <summary>Minors never listed (SX-06).</summary>
        public const string Minors = "DishonestList/minors";

        /// <summary>Warning in the execution notice (SX-07, ZB-31).</summary>
        public const string RiskWarning = "DishonestList/risk-warning";

        /// <summary>Application decided in fifteen days (SX-08).</summary>
        public const string Application = "DishonestList/application";

        /// <summary>Form and effect of the decision (SX-09).</summary>
        public const string Decision = "DishonestList/decision";

        /// <summary>What is recorded and published (SX-10).</summary>
        public const string Content = "DishonestList/content";

        /// <summary>Database and media (SX-11).</summary>
        public const string Publication = "DishonestList/publication";

        /// <summary>Notice to public bodies (SX-12).</summary>
        public const string NotifyBodies = "DishonestList/notify-bodies";

        /// <summary>Notice to credit-reporting bodies (SX-12).</summary>
        public const string NotifyCreditBodies = "DishonestList/notify-credit-bodies";

        /// <summary>Notice to the unit of state functionaries and deputies (SX-12a).</summary>
        public const string NotifyUnit = "DishonestList/notify-unit";

        /// <summary>Notice to the superior of state organs and enterprises (SX-12b).</summary>
        public const string NotifySuperior = "DishonestList/notify-superior";

        /// <summary>Wrong listing cancelled (SX-13).</summary>
        public const string Cancellation = "DishonestList/cancellation";

        /// <summary>Wrong data corrected (SX-14).</summary>
        public const string Correction = "DishonestList/correction";

        /// <summary>Deletion of a listing without a term (SX-15).</summary>
        public const string Deletion = "DishonestList/deletion";

        /// <summary>Deletion on performance (SX-15).</summary>
        public const string DeletionPerformed = "DishonestList/deletion-performed";

        /// <summary>Deletion on a performed settlement (SX-15).</summary>
        public const string DeletionSettlementPerformed = "DishonestList/deletion-settlement-performed";

        /// <summary>Deletion at the applicant's request (SX-15, SX-18).</summary>
        public const string DeletionApplicantAsks = "DishonestList/deletion-applicant-asks";

        /// <summary>Deletion after two empty queries (SX-15, ZP-18).</summary>
        public const string DeletionNoProperty = "DishonestList/deletion-no-property";

        /// <summary>Deletion on suspension for retrial or bankruptcy (SX-15).</summary>
        public const string DeletionSuspended = "DishonestList/deletion-suspended";

        /// <summary>Deletion on a ruling not to enforce (SX-15).</summary>
        public const string DeletionNonEnforcement = "DishonestList/deletion-non-enforcement";

        /// <summary>Deletion on final termination (SX-15).</summary>
        public const string DeletionFinalTermination = "DishonestList/deletion-final-termination";

        /// <summary>Deletion after the term (SX-16, ZP-18).</summary>
        public const string DeletionAfterTerm = "DishonestList/deletion-after-term";

        /// <summary>Re-listing (SX-17).</summary>
        public const string Relisting = "DishonestList/relisting";

        /// <summary>Six-month bar (SX-18).</summary>
        public const string RelistingBar = "DishonestList/relisting-bar";

        /// <summary>Grounds of a correction request (SX-19).</summary>
        public const string CorrectionRequest = "DishonestList/correction-request";

        /// <summary>Correction procedure and reconsideration (SX-20, XF-22).</summary>
        public const string CorrectionProcedure = "DishonestList/correction-procedure";

        /// <summary>Liability of court staff (SX-21).</summary>
        public const string StaffLiability = "DishonestList/staff-liability";
    }

    /// <summary>Topics of <see cref="Instruments.ConsumptionRestriction"/> (限消规定).</summary>
    public static class ConsumptionRestriction
    {
        /// <summary>Restriction on non-performance (XF-01).</summary>
        public const string Restriction = "ConsumptionRestriction/restriction";

        /// <summary>Listed debtors must be restricted (XF-02).</summary>
        public const string ListedDebtor = "ConsumptionRestriction/listed-debtor";

        /// <summary>What to weigh (XF-03).</summary>
        public const string Factors = "ConsumptionRestriction/factors";

        /// <summary>The nine banned kinds (XF-04).</summary>
        public const string BannedConsumption = "ConsumptionRestriction/banned-consumption";

        /// <summary>Entity and its officers (XF-05).</summary>
        public const string EntityAndOfficers = "ConsumptionRestriction/entity-and-officers";

        /// <summary>Private consumption with own property (XF-06).</summary>
        public const string OwnPropertyConsumption = "ConsumptionRestriction/own-property-consumption";

        /// <summary>Application or own motion (XF-07).</summary>
        public const string Application = "ConsumptionRestriction/application";

        /// <summary>Consumption restriction order (XF-08).</summary>
        public const string Order = "ConsumptionRestriction/order";

        /// <summary>Assistance notices and media (XF-09).</summary>
        public const string Assistance = "ConsumptionRestriction/assistance";

        /// <summary>Cost of publication (XF-10).</summary>
        public const string PublicationCost = "ConsumptionRestriction/publication-cost";

        /// <summary>Approval of necessary consumption (XF-11).</summary>
        public const string NecessaryConsumption = "ConsumptionRestriction/necessary-consumption";

        /// <summary>Lifting the restriction (XF-12, XF-13, XF-24).</summary>
        public const string Lifting = "ConsumptionRestriction/lifting";

        /// <summary>Hotline or mailbox for reports (XF-14).</summary>
        public const string Hotline = "ConsumptionRestriction/hotline";

        /// <summary>Breach of the order (XF-15).</summary>
        public const string Breach = "ConsumptionRestriction/breach";

        /// <summary>Unit allows banned consumption (XF-16).</summary>
        public const string BreachByUnit = "ConsumptionRestriction/breach-by-unit";
    }

    /// <summary>Topics of <see cref="Instruments.TerminationObjectionReply"/> (终结异议批复).</summary>
    public static class TerminationObjectionReply
    {
        /// <summary>Sixty days to object to final termination (ZB-28).</summary>
        public const string SixtyDays = "TerminationObjectionReply/sixty-days";
    }

    /// <summary>Topics of <see cref="Instruments.FirstSealReply"/> (首封批复).</summary>
    public static class FirstSealReply
    {
        /// <summary>When a hand-over may be asked for (ZB-34, CZ-06).</summary>
        public const string HandOverRequest = "FirstSealReply/hand-over-request";

        /// <summary>Transfer letter in fifteen days (CZ-06).</summary>
        public const string TransferLetter = "FirstSealReply/transfer-letter";

        /// <summary>Dispute goes to the common higher court (CZ-06).</summary>
        public const string Dispute = "FirstSealReply/dispute";
    }

    /// <summary>Topics of <see cref="Instruments.ObjectionAndReview"/> (异议复议规定).</summary>
    public static class ObjectionAndReview
    {
        /// <summary>Filing of an objection (ZB-26).</summary>
        public const string FilingOfObjection = "ObjectionAndReview/filing-of-objection";

        /// <summary>Objection until enforcement ends (ZB-27).</summary>
        public const string ObjectionPeriod = "ObjectionAndReview/objection-period";

        /// <summary>Reconsideration of an exit restriction (EX-06).</summary>
        public const string ExitRestrictionReview = "ObjectionAndReview/exit-restriction-review";

        /// <summary>Only-home defence (CZ-09).</summary>
        public const string OnlyHome = "ObjectionAndReview/only-home";

        /// <summary>Sent back only once (JA-00).</summary>
        public const string SentBackOnce = "ObjectionAndReview/sent-back-once";
    }

    /// <summary>Topics of <see cref="Instruments.PartyChange"/> (变更追加规定).</summary>
    public static class PartyChange
    {
        /// <summary>Heirs within the estate.</summary>
        public const string Heirs = "PartyChange/heirs";

        /// <summary>Grounds for changing or adding a debtor (ZB-33).</summary>
        public const string Grounds = "PartyChange/grounds";

        /// <summary>Decision in sixty days (ZB-32, QX-32).</summary>
        public const string Decision = "PartyChange/decision";
    }

    /// <summary>Topics of <see cref="Instruments.SealingAndFreezing"/> (查封规定).</summary>
    public static class SealingAndFreezing
    {
        /// <summary>Exempt property (CZ-07).</summary>
        public const string ExemptProperty = "SealingAndFreezing/exempt-property";

        /// <summary>Necessary dwelling (CZ-08).</summary>
        public const string Dwelling = "SealingAndFreezing/dwelling";

        /// <summary>No over-sealing (CZ-04).</summary>
        public const string OverSealing = "SealingAndFreezing/over-sealing";

        /// <summary>Waiting seal (CZ-05).</summary>
        public const string WaitingSeal = "SealingAndFreezing/waiting-seal";

        /// <summary>Seal periods before 2015-02-04 (CZ-01).</summary>
        public const string TimeLimits = "SealingAndFreezing/time-limits";

        /// <summary>Seal expires without renewal (CZ-02).</summary>
        public const string Expiry = "SealingAndFreezing/expiry";

        /// <summary>Seal lifted by ruling (CZ-14).</summary>
        public const string Lifting = "SealingAndFreezing/lifting";

        /// <summary>Seal lifted on withdrawal (JA-17b).</summary>
        public const string LiftingOnWithdrawal = "SealingAndFreezing/lifting-on-withdrawal";

        /// <summary>Seal of unsold property lifted (ZP-11).</summary>
        public const string LiftingUnsold = "SealingAndFreezing/lifting-unsold";
    }

    /// <summary>Topics of <see cref="Instruments.AuctionAndSale"/> (拍卖变卖规定).</summary>
    public static class AuctionAndSale
    {
        /// <summary>Prompt conversion (CZ-15).</summary>
        public const string PromptConversion = "AuctionAndSale/prompt-conversion";

        /// <summary>Reserve price (CZ-10).</summary>
        public const string Reserve = "AuctionAndSale/reserve";

        /// <summary>No-surplus rule (CZ-13).</summary>
        public const string NoSurplus = "AuctionAndSale/no-surplus";

        /// <summary>Auction stops when the debt is covered (CZ-16).</summary>
        public const string StopWhenCovered = "AuctionAndSale/stop-when-covered";

        /// <summary>Failed auction, set-off or next auction (CZ-10).</summary>
        public const string FailedAuction = "AuctionAndSale/failed-auction";

        /// <summary>Movable unsold after the second auction (CZ-10, ZB-17a).</summary>
        public const string FailedMovable = "AuctionAndSale/failed-movable";

        /// <summary>Immovable or right unsold after the third auction (CZ-10, ZB-17a).</summary>
        public const string FailedImmovable = "AuctionAndSale/failed-immovable";
    }

    /// <summary>Topics of <see cref="Instruments.EntrustedAppraisal"/> (委托评拍规定).</summary>
    public static class EntrustedAppraisal
    {
        /// <summary>Reserve equals the appraisal (CZ-10).</summary>
        public const string ReservePrice = "EntrustedAppraisal/reserve-price";
    }

    /// <summary>Topics of <see cref="Instruments.MortgagedHousing"/> (抵押房屋规定).</summary>
    public static class MortgagedHousing
    {
        /// <summary>Mortgaged only home (CZ-19).</summary>
        public const string OnlyHome = "MortgagedHousing/only-home";
    }

    /// <summary>Topics of <see cref="Instruments.OnlineAuction"/> (网拍规定).</summary>
    public static class OnlineAuction
    {
        /// <summary>Start price (CZ-11).</summary>
        public const string StartPrice = "OnlineAuction/start-price";

        /// <summary>Auction notice (CZ-11).</summary>
        public const string Notice = "OnlineAuction/notice";

        /// <summary>Second auction and online sale (CZ-11, ZB-17a).</summary>
        public const string FailedAuction = "OnlineAuction/failed-auction";
    }

    /// <summary>Topics of <see cref="Instruments.ReferencePrice"/> (参考价规定).</summary>
    public static class ReferencePrice
    {
        /// <summary>Conversion starts in ten days (QX-30).</summary>
        public const string ConversionStart = "ReferencePrice/conversion-start";
    }

    /// <summary>Topics of <see cref="Instruments.EntrustedEnforcement"/> (委托执行规定).</summary>
    public static class EntrustedEnforcement
    {
        /// <summary>Closing when the whole case is entrusted (JA-17-12, JA-18).</summary>
        public const string ClosingOnTransfer = "EntrustedEnforcement/closing-on-transfer";

        /// <summary>Filing and informing in seven days (QX-31).</summary>
        public const string Filing = "EntrustedEnforcement/filing";

        /// <summary>Return of the case (JA-18, QX-31).</summary>
        public const string Return = "EntrustedEnforcement/return";
    }

    /// <summary>Topics of <see cref="Instruments.DelayInterest"/> (迟延利息解释).</summary>
    public static class DelayInterest
    {
        /// <summary>Doubled interest, base and rate (LX-01, LX-02).</summary>
        public const string Formula = "DelayInterest/formula";

        /// <summary>Start of the delay (LX-03).</summary>
        public const string Start = "DelayInterest/start";

        /// <summary>End of the delay, excluded periods (LX-04 to LX-06).</summary>
        public const string End = "DelayInterest/end";

        /// <summary>Order of payment (LX-07).</summary>
        public const string OrderOfPayment = "DelayInterest/order-of-payment";

        /// <summary>Foreign currency (LX-08).</summary>
        public const string ForeignCurrency = "DelayInterest/foreign-currency";

        /// <summary>Reversal cases (LX-09).</summary>
        public const string Reversal = "DelayInterest/reversal";

        /// <summary>Debts unpaid on the first day (LX-10).</summary>
        public const string Transition = "DelayInterest/transition";
    }

    /// <summary>Topics of <see cref="Instruments.Settlement"/> (和解规定).</summary>
    public static class Settlement
    {
        /// <summary>Settlement filed, suspension (HJ-01).</summary>
        public const string Suspension = "Settlement/suspension";

        /// <summary>Agent needs special power (HJ-07).</summary>
        public const string Agent = "Settlement/agent";

        /// <summary>No set-off ruling on a settlement (HJ-07, CZ-17).</summary>
        public const string NoSetOffRuling = "Settlement/no-set-off-ruling";

        /// <summary>Settlement fully performed (HJ-02, JA-15b).</summary>
        public const string Performed = "Settlement/performed";

        /// <summary>Resumption or suit on breach (HJ-03).</summary>
        public const string Breach = "Settlement/breach";

        /// <summary>Period of resumption (HJ-04).</summary>
        public const string ResumptionPeriod = "Settlement/resumption-period";

        /// <summary>When resumption is refused (HJ-04).</summary>
        public const string ResumptionRefused = "Settlement/resumption-refused";

        /// <summary>Objection to the decision on resumption (JA-33).</summary>
        public const string ResumptionObjection = "Settlement/resumption-objection";

        /// <summary>Suit accepted, final termination (HJ-03, JA-23).</summary>
        public const string SuitAccepted = "Settlement/suit-accepted";

        /// <summary>Performed parts are deducted (HJ-04).</summary>
        public const string Deduction = "Settlement/deduction";

        /// <summary>Private settlement (JA-23).</summary>
        public const string PrivateSettlement = "Settlement/private-settlement";

        /// <summary>Private settlement performed (JA-17-13).</summary>
        public const string PrivateSettlementPerformed = "Settlement/private-settlement-performed";
    }

    /// <summary>Topics of <see cref="Instruments.EnforcementGuarantee"/> (担保规定).</summary>
    public static class EnforcementGuarantee
    {
        /// <summary>Guarantee accepted, stay (DB-01).</summary>
        public const string Acceptance = "EnforcementGuarantee/acceptance";

        /// <summary>Term of the stay (DB-01).</summary>
        public const string StayTerm = "EnforcementGuarantee/stay-term";

        /// <summary>Guarantee pursued within its period (ZB-37, DB-02).</summary>
        public const string Pursuit = "EnforcementGuarantee/pursuit";

        /// <summary>Guarantor is not added as a debtor.</summary>
        public const string GuarantorNotDebtor = "EnforcementGuarantee/guarantor-not-debtor";
    }

    /// <summary>Topics of <see cref="Instruments.ArbitralAwards"/> (仲裁裁决执行规定).</summary>
    public static class ArbitralAwards
    {
        /// <summary>Application not to enforce (JA-19).</summary>
        public const string DebtorApplication = "ArbitralAwards/debtor-application";

        /// <summary>Unclear award, dismissal (JA-20).</summary>
        public const string UnclearAward = "ArbitralAwards/unclear-award";

        /// <summary>Suspension while it is reviewed (JA-23).</summary>
        public const string SuspensionForReview = "ArbitralAwards/suspension-for-review";

        /// <summary>Debtor's period (QX-33).</summary>
        public const string DebtorPeriod = "ArbitralAwards/debtor-period";

        /// <summary>Third party's application and period (JA-19, QX-33).</summary>
        public const string ThirdPartyApplication = "ArbitralAwards/third-party-application";

        /// <summary>Review of the application (JA-19).</summary>
        public const string Review = "ArbitralAwards/review";

        /// <summary>Two months, one more (QX-33).</summary>
        public const string ReviewPeriod = "ArbitralAwards/review-period";
    }

    /// <summary>Topics of <see cref="Instruments.NotarisedInstruments"/> (公证债权文书规定).</summary>
    public static class NotarisedInstruments
    {
        /// <summary>Defective notarised instrument, dismissal (JA-20).</summary>
        public const string Dismissal = "NotarisedInstruments/dismissal";

        /// <summary>Application period by instalment (SS-01).</summary>
        public const string InstalmentPeriod = "NotarisedInstruments/instalment-period";
    }

    /// <summary>Topics of <see cref="Instruments.LabourDisputes"/> (劳动争议解释（一）).</summary>
    public static class LabourDisputes
    {
        /// <summary>Labour award not enforced (JA-19).</summary>
        public const string AwardRefused = "LabourDisputes/award-refused";
    }

    /// <summary>Topics of <see cref="Instruments.BankruptcyReferral"/> (移送破产意见).</summary>
    public static class BankruptcyReferral
    {
        /// <summary>Conditions of a referral (PC-01, ZP-07).</summary>
        public const string Conditions = "BankruptcyReferral/conditions";

        /// <summary>Parties are told and asked (PC-02, PC-05).</summary>
        public const string InquiryAndConsent = "BankruptcyReferral/inquiry-and-consent";

        /// <summary>Decision on the referral and its service (ZP-07, PC-02).</summary>
        public const string Decision = "BankruptcyReferral/decision";

        /// <summary>Decision served in five days (PC-02).</summary>
        public const string DecisionService = "BankruptcyReferral/decision-service";

        /// <summary>Known courts suspend (PC-02, JA-23).</summary>
        public const string Suspension = "BankruptcyReferral/suspension";

        /// <summary>Interim termination together with the referral (PC-06).</summary>
        public const string WithInterimTermination = "BankruptcyReferral/with-interim-termination";

        /// <summary>Petition refused (PC-04).</summary>
        public const string Refusal = "BankruptcyReferral/refusal";
    }

    /// <summary>Topics of <see cref="Instruments.CaseMoney"/> (执行款物规定).</summary>
    public static class CaseMoney
    {
        /// <summary>One case, one account (KW-01).</summary>
        public const string OneCaseOneAccount = "CaseMoney/one-case-one-account";

        /// <summary>Pay-out in thirty days (QX-29, KW-02).</summary>
        public const string PayOut = "CaseMoney/pay-out";
    }

    /// <summary>Topics of <see cref="Instruments.Notice141"/> (141号通知).</summary>
    public static class Notice141
    {
        /// <summary>Long-term settlement reported as final termination (HJ-06, TZ-01a).</summary>
        public const string LongTermSettlement = "Notice141/long-term-settlement";
    }

    /// <summary>Topics of <see cref="Instruments.Notice335"/> (335号通知).</summary>
    public static class Notice335
    {
        /// <summary>Transferred case is a new first case (JA-17-10 to JA-17-12).</summary>
        public const string TransferredCase = "Notice335/transferred-case";

        /// <summary>Transferred case is closed by case withdrawal (JA-18).</summary>
        public const string ClosingOnTransfer = "Notice335/closing-on-transfer";

        /// <summary>Second case for the same title (JA-32).</summary>
        public const string SameTitle = "Notice335/same-title";
    }

    /// <summary>Topics of <see cref="Instruments.Notice455"/> (455号通知).</summary>
    public static class Notice455
    {
        /// <summary>Set-off inquiry and online sale after two failures (CZ-12).</summary>
        public const string SetOffAndSale = "Notice455/set-off-and-sale";
    }

    /// <summary>Topics of <see cref="Instruments.GoodFaith"/> (善意文明意见).</summary>
    public static class GoodFaith
    {
        /// <summary>Conditions, signature and service of the measure (SX-09, PP-01).</summary>
        public const string ConditionsAndService = "GoodFaith/conditions-and-service";

        /// <summary>No sanction before the order was received (XF-25).</summary>
        public const string ServiceBeforeSanction = "GoodFaith/service-before-sanction";

        /// <summary>Grace of one to three months (SX-25, XF-17).</summary>
        public const string Grace = "GoodFaith/grace";

        /// <summary>Officers are not listed (SX-22).</summary>
        public const string OfficersNotListed = "GoodFaith/officers-not-listed";

        /// <summary>Property suffices or applicant asks to hold (SX-23, XF-17, ZB-04a, ZB-04b).</summary>
        public const string NoMeasures = "GoodFaith/no-measures";

        /// <summary>Student with a campus loan (SX-24, XF-17).</summary>
        public const string CampusLoan = "GoodFaith/campus-loan";

        /// <summary>Private consumption with own property (XF-06).</summary>
        public const string OwnPropertyConsumption = "GoodFaith/own-property-consumption";

        /// <summary>Former legal representative (XF-18).</summary>
        public const string FormerRepresentative = "GoodFaith/former-representative";

        /// <summary>Urgent travel, at most one month (XF-19).</summary>
        public const string UrgentTravel = "GoodFaith/urgent-travel";

        /// <summary>Undertaking and false evidence (XF-20).</summary>
        public const string Undertaking = "GoodFaith/undertaking";

        /// <summary>Remedies and self-check (XF-22).</summary>
        public const string Remedies = "GoodFaith/remedies";

        /// <summary>Late deletion, liability (SX-26).</summary>
        public const string LateDeletion = "GoodFaith/late-deletion";

        /// <summary>Both entries deleted together (SX-27).</summary>
        public const string DoubleListing = "GoodFaith/double-listing";

        /// <summary>Meaning of high-fee school (XF-21).</summary>
        public const string HighFeeSchools = "GoodFaith/high-fee-schools";

        /// <summary>Graded and classified measures (PP-05).</summary>
        public const string GradedMeasures = "GoodFaith/graded-measures";
    }

    /// <summary>Topics of <see cref="Instruments.PowerRestraint"/> (322号意见).</summary>
    public static class PowerRestraint
    {
        /// <summary>Limits of interim termination (TZ-05).</summary>
        public const string InterimTerminationLimits = "PowerRestraint/interim-termination-limits";

        /// <summary>Hand-over request before interim termination (ZB-34).</summary>
        public const string HandOverBeforeTermination = "PowerRestraint/hand-over-before-termination";

        /// <summary>Ruling served on the debtor too (ZB-35).</summary>
        public const string ServiceOnDebtor = "PowerRestraint/service-on-debtor";

        /// <summary>Consent not induced or forced (ZB-36).</summary>
        public const string NoInducedConsent = "PowerRestraint/no-induced-consent";

        /// <summary>One case, one account (KW-01).</summary>
        public const string OneCaseOneAccount = "PowerRestraint/one-case-one-account";

        /// <summary>Lifting in three working days (XF-12, XF-13).</summary>
        public const string RestrictionLifting = "PowerRestraint/restriction-lifting";

        /// <summary>Former legal representative, promptly (XF-18).</summary>
        public const string FormerRepresentative = "PowerRestraint/former-representative";

        /// <summary>Restriction test alone is no listing ground (XF-26).</summary>
        public const string RestrictionIsNoListingGround = "PowerRestraint/restriction-is-no-listing-ground";
    }

    /// <summary>Topics of <see cref="Instruments.EnforcementSupervision"/> (执行监督意见).</summary>
    public static class EnforcementSupervision
    {
        /// <summary>Complaint of inaction (TZ-10).</summary>
        public const string InactionComplaint = "EnforcementSupervision/inaction-complaint";
    }

    /// <summary>Topics of <see cref="Instruments.CrossEnforcement"/> (交叉执行意见).</summary>
    public static class CrossEnforcement
    {
        /// <summary>Other courts take up passively handled cases (TZ-06).</summary>
        public const string Reopening = "CrossEnforcement/reopening";
    }

    /// <summary>Topics of <see cref="Instruments.QualityImprovement"/> (提质增效意见).</summary>
    public static class QualityImprovement
    {
        /// <summary>Interim termination only when all is exhausted (TZ-07, ZB-18).</summary>
        public const string InterimTermination = "QualityImprovement/interim-termination";
    }

    /// <summary>Topics of <see cref="Instruments.CriminalProperty"/> (刑事涉财执行规定).</summary>
    public static class CriminalProperty
    {
        /// <summary>Scope (XS-01).</summary>
        public const string Scope = "CriminalProperty/scope";

        /// <summary>Six months (QX-27).</summary>
        public const string Period = "CriminalProperty/period";

        /// <summary>Transfer by the criminal division (XS-02a).</summary>
        public const string Transfer = "CriminalProperty/transfer";

        /// <summary>Living costs kept (XS-03).</summary>
        public const string LivingCosts = "CriminalProperty/living-costs";

        /// <summary>Unsold property due to the treasury (XS-07).</summary>
        public const string UnsoldProperty = "CriminalProperty/unsold-property";

        /// <summary>Ranking of claims (XS-03, XS-08).</summary>
        public const string Ranking = "CriminalProperty/ranking";

        /// <summary>Civil rules fill the gaps (XS-04).</summary>
        public const string CivilRulesApply = "CriminalProperty/civil-rules-apply";
    }

    /// <summary>Topics of <see cref="Instruments.EnforcementFeeReply"/> (执行费复函).</summary>
    public static class EnforcementFeeReply
    {
        /// <summary>No fee for the property part (ZF-09).</summary>
        public const string NoFee = "EnforcementFeeReply/no-fee";
    }

    /// <summary>Topics of <see cref="Instruments.AdministrativeLitigation"/> (行诉解释).</summary>
    public static class AdministrativeLitigation
    {
        /// <summary>Application period of administrative judgments (SS-25).</summary>
        public const string JudgmentPeriod = "AdministrativeLitigation/judgment-period";

        /// <summary>Three months for non-litigation cases (SS-25, JA-20).</summary>
        public const string NonLitigationPeriod = "AdministrativeLitigation/non-litigation-period";
    }

    /// <summary>Topics of <see cref="Instruments.CriminalProcedureInterpretation"/> (刑诉解释).</summary>
    public static class CriminalProcedureInterpretation
    {
        /// <summary>Unpaid fines stay collectable (XS-06).</summary>
        public const string FineAtAnyTime = "CriminalProcedureInterpretation/fine-at-any-time";

        /// <summary>Final termination of property enforcement (XS-05).</summary>
        public const string FinalTermination = "CriminalProcedureInterpretation/final-termination";

        /// <summary>Civil rules fill the gaps (XS-04).</summary>
        public const string CivilRulesApply = "CriminalProcedureInterpretation/civil-rules-apply";
    }

    /// <summary>Topics of <see cref="Instruments.RefusalToPerform"/> (拒执解释).</summary>
    public static class RefusalToPerform
    {
        /// <summary>Who can commit the crime (CR-02).</summary>
        public const string Persons = "RefusalToPerform/persons";

        /// <summary>Rulings made to enforce other titles (CR-03).</summary>
        public const string EnforcementRulings = "RefusalToPerform/enforcement-rulings";

        /// <summary>Serious circumstances (CR-05).</summary>
        public const string SeriousCircumstances = "RefusalToPerform/serious-circumstances";

        /// <summary>Still refuses after a sanction (CR-05-4, PR-14).</summary>
        public const string RefusalAfterSanction = "RefusalToPerform/refusal-after-sanction";

        /// <summary>Especially serious circumstances (CR-06).</summary>
        public const string EspeciallySerious = "RefusalToPerform/especially-serious";

        /// <summary>Ability to perform (CR-04).</summary>
        public const string Ability = "RefusalToPerform/ability";

        /// <summary>Acts before the judgment took effect (CR-08).</summary>
        public const string BeforeEffect = "RefusalToPerform/before-effect";

        /// <summary>Cannot be enforced (CR-04b).</summary>
        public const string CannotBeEnforced = "RefusalToPerform/cannot-be-enforced";

        /// <summary>Accomplices (CR-09).</summary>
        public const string Accomplices = "RefusalToPerform/accomplices";

        /// <summary>The heavier crime (CR-10).</summary>
        public const string HeavierCrime = "RefusalToPerform/heavier-crime";

        /// <summary>Severer punishment (CR-11).</summary>
        public const string SevererPunishment = "RefusalToPerform/severer-punishment";

        /// <summary>Leniency on performance (CR-12).</summary>
        public const string Leniency = "RefusalToPerform/leniency";

        /// <summary>Recovery of property (CR-13).</summary>
        public const string PropertyRecovery = "RefusalToPerform/property-recovery";

        /// <summary>Private prosecution (CR-14).</summary>
        public const string PrivateProsecution = "RefusalToPerform/private-prosecution";

        /// <summary>Jurisdiction (CR-15).</summary>
        public const string Jurisdiction = "RefusalToPerform/jurisdiction";
    }

    /// <summary>Topics of <see cref="Instruments.StateCompensation"/> (涉执行赔偿解释).</summary>
    public static class StateCompensation
    {
        /// <summary>Wrongful acts and omissions in enforcement.</summary>
        public const string WrongfulActs = "StateCompensation/wrongful-acts";

        /// <summary>Known property not enforced (CZ-15).</summary>
        public const string PassiveHolding = "StateCompensation/passive-holding";

        /// <summary>Unlawful listing, restriction or sanction.</summary>
        public const string UnlawfulMeasures = "StateCompensation/unlawful-measures";

        /// <summary>When compensation may be claimed.</summary>
        public const string ClaimTime = "StateCompensation/claim-time";

        /// <summary>Claim after five years without property (ZB-29).</summary>
        public const string FiveYearsAfterFiling = "StateCompensation/five-years-after-filing";

        /// <summary>Not while another remedy is pending.</summary>
        public const string NotWhilePending = "StateCompensation/not-while-pending";

        /// <summary>Later change of title or facts.</summary>
        public const string LaterChange = "StateCompensation/later-change";
    }

    /// <summary>Topics of <see cref="Instruments.SecurityInterests"/> (担保制度解释).</summary>
    public static class SecurityInterests
    {
        /// <summary>Limitation tied to the interim termination (ZP-17).</summary>
        public const string GeneralGuaranteeLimitation = "SecurityInterests/general-guarantee-limitation";
    }

    /// <summary>Topics of <see cref="Instruments.LitigationFees"/> (费用办法).</summary>
    public static class LitigationFees
    {
        /// <summary>Matters that bear a fee (ZF-09).</summary>
        public const string FeeBearingMatters = "LitigationFees/fee-bearing-matters";

        /// <summary>Enforcement fee (ZF-01, ZF-02).</summary>
        public const string EnforcementFee = "LitigationFees/enforcement-fee";

        /// <summary>Paid after enforcement (ZF-03).</summary>
        public const string PaidAfterwards = "LitigationFees/paid-afterwards";

        /// <summary>No refund, no new fee on resumption (ZF-05).</summary>
        public const string NoRefund = "LitigationFees/no-refund";

        /// <summary>Borne by the debtor (ZF-04).</summary>
        public const string BorneByDebtor = "LitigationFees/borne-by-debtor";
    }

    /// <summary>Topics of <see cref="Instruments.AdministrativeCompulsion"/> (行政强制法).</summary>
    public static class AdministrativeCompulsion
    {
        /// <summary>The agency that applies pays no fee, the debtor bears the costs (ZF-06).</summary>
        public const string AgencyPaysNoFee = "AdministrativeCompulsion/agency-pays-no-fee";
    }

    /// <summary>Topics of <see cref="Instruments.Article313Interpretation"/> (刑法第313条立法解释).</summary>
    public static class Article313Interpretation
    {
        /// <summary>Serious circumstances, what counts as a judgment (CR-03, CR-05).</summary>
        public const string Circumstances = "Article313Interpretation/circumstances";
    }

    /// <summary>Topics of <see cref="Instruments.RefusalOpinion"/> (拒执意见).</summary>
    public static class RefusalOpinion
    {
        /// <summary>Competent police and procuratorate (CR-15).</summary>
        public const string Jurisdiction = "RefusalOpinion/jurisdiction";

        /// <summary>Court transfers the suspected crime (RF-01).</summary>
        public const string Transfer = "RefusalOpinion/transfer";

        /// <summary>Five evidence groups (RF-02).</summary>
        public const string Evidence = "RefusalOpinion/evidence";

        /// <summary>Police accept and decide (RF-03).</summary>
        public const string Acceptance = "RefusalOpinion/acceptance";

        /// <summary>Court is told of a refusal (RF-04).</summary>
        public const string RefusalNotice = "RefusalOpinion/refusal-notice";

        /// <summary>Supervision of filing (RF-05).</summary>
        public const string FilingSupervision = "RefusalOpinion/filing-supervision";
    }

    /// <summary>Topics of <see cref="Instruments.PrivateProsecutionNotice"/> (拒执自诉通知).</summary>
    public static class PrivateProsecutionNotice
    {
        /// <summary>When private prosecution opens (CR-14b).</summary>
        public const string Conditions = "PrivateProsecutionNotice/conditions";
    }

    /// <summary>Topics of <see cref="Instruments.ViolentResistanceNotice"/> (拒执暴力抗法通知).</summary>
    public static class ViolentResistanceNotice
    {
        /// <summary>Crimes of violent resistance (CR-34).</summary>
        public const string Crimes = "ViolentResistanceNotice/crimes";
    }

    /// <summary>Topics of <see cref="Instruments.CriminalTemporalEffect"/> (刑事司法解释时间效力规定).</summary>
    public static class CriminalTemporalEffect
    {
        /// <summary>Interpretation for older acts (CR-16).</summary>
        public const string OldActs = "CriminalTemporalEffect/old-acts";
    }

    /// <summary>Topics of <see cref="Instruments.AssaultOnPolice"/> (袭警解释).</summary>
    public static class AssaultOnPolice
    {
        /// <summary>Violent attack on the police (CR-32).</summary>
        public const string Definition = "AssaultOnPolice/definition";
    }

    /// <summary>Topics of <see cref="Instruments.CriminalLaw"/> (刑法).</summary>
    public static class CriminalLaw
    {
        /// <summary>The milder law (CR-16).</summary>
        public const string OldActs = "CriminalLaw/old-acts";

        /// <summary>Fine collected at any time, waiver (JA-17-7, XS-05, XS-06).</summary>
        public const string FineWaiver = "CriminalLaw/fine-waiver";

        /// <summary>Limitation (CR-17).</summary>
        public const string LimitationPeriods = "CriminalLaw/limitation-periods";

        /// <summary>Limits include the number (GEN-03, DT-06).</summary>
        public const string InclusiveNumbers = "CriminalLaw/inclusive-numbers";

        /// <summary>Obstructing official duty (CR-31).</summary>
        public const string ObstructingDuty = "CriminalLaw/obstructing-duty";

        /// <summary>Assault on the police (CR-32).</summary>
        public const string AssaultOnPolice = "CriminalLaw/assault-on-police";

        /// <summary>Sham litigation (CR-33).</summary>
        public const string ShamLitigation = "CriminalLaw/sham-litigation";

        /// <summary>Refusal to perform a judgment or ruling (CR-01).</summary>
        public const string RefusalToPerform = "CriminalLaw/refusal-to-perform";

        /// <summary>Illegal disposal of sealed property (CR-30).</summary>
        public const string SealedProperty = "CriminalLaw/sealed-property";
    }

    /// <summary>Topics of <see cref="Instruments.ExitAndEntryLaw"/> (出境入境管理法).</summary>
    public static class ExitAndEntryLaw
    {
        /// <summary>Citizens not allowed to leave (EX-01).</summary>
        public const string ChineseCitizens = "ExitAndEntryLaw/chinese-citizens";

        /// <summary>Foreigners not allowed to leave (EX-01).</summary>
        public const string Foreigners = "ExitAndEntryLaw/foreigners";

        /// <summary>Notice to border inspection and its end (EX-07).</summary>
        public const string NoticeToBorder = "ExitAndEntryLaw/notice-to-border";
    }

    /// <summary>Topics of <see cref="Instruments.CreditDisciplineOpinion"/> (信用惩戒意见).</summary>
    public static class CreditDisciplineOpinion
    {
        /// <summary>Joint discipline measures.</summary>
        public const string Measures = "CreditDisciplineOpinion/measures";
    }

    /// <summary>Topics of <see cref="Instruments.JointDisciplineMemorandum"/> (联合惩戒备忘录).</summary>
    public static class JointDisciplineMemorandum
    {
        /// <summary>Measures of the memorandum.</summary>
        public const string Measures = "JointDisciplineMemorandum/measures";
    }

    /// <summary>Topics of <see cref="Instruments.TenderDisciplineNotice"/> (招投标惩戒通知).</summary>
    public static class TenderDisciplineNotice
    {
        /// <summary>Restriction in tendering (JD-06).</summary>
        public const string Tendering = "TenderDisciplineNotice/tendering";
    }

    /// <summary>Topics of <see cref="Instruments.DisciplineBasicList"/> (失信惩戒基础清单).</summary>
    public static class DisciplineBasicList
    {
        /// <summary>Types and targets of measures (JD-20, JD-21).</summary>
        public const string Measures = "DisciplineBasicList/measures";
    }

    /// <summary>Topics of <see cref="Instruments.DishonestyRestraint"/> (失信约束指导意见).</summary>
    public static class DishonestyRestraint
    {
        /// <summary>Lists of serious dishonesty (JD-20, JD-22).</summary>
        public const string ListsAndFields = "DishonestyRestraint/lists-and-fields";
    }

    /// <summary>Topics of <see cref="Instruments.PrivateEconomyLaw"/> (民营经济促进法).</summary>
    public static class PrivateEconomyLaw
    {
        /// <summary>Lawful and proportionate punishment of dishonesty (PP-04).</summary>
        public const string Proportionality = "PrivateEconomyLaw/proportionality";
    }

    /// <summary>Topics of <see cref="Instruments.DeputiesLaw"/> (代表法).</summary>
    public static class DeputiesLaw
    {
        /// <summary>Permission before restricting a deputy's liberty (FJ-29, FJ-33).</summary>
        public const string PermissionForDetention = "DeputiesLaw/permission-for-detention";

        /// <summary>Report on a township deputy (FJ-29b).</summary>
        public const string TownshipDeputy = "DeputiesLaw/township-deputy";
    }

    /// <summary>Topics of <see cref="Instruments.DetentionHouse"/> (拘留所条例).</summary>
    public static class DetentionHouse
    {
        /// <summary>Persons detained by decision of a court (FJ-30).</summary>
        public const string DecidedByCourt = "DetentionHouse/decided-by-court";

        /// <summary>Persons who must not be held (FJ-30).</summary>
        public const string NotToBeHeld = "DetentionHouse/not-to-be-held";

        /// <summary>Proposal to stop detention (FJ-31).</summary>
        public const string StopDetention = "DetentionHouse/stop-detention";
    }

    /// <summary>Topics of <see cref="Instruments.CreditReporting"/> (征信业管理条例).</summary>
    public static class CreditReporting
    {
        /// <summary>Negative data kept five years (JD-07).</summary>
        public const string FiveYears = "CreditReporting/five-years";
    }

    /// <summary>Topics of <see cref="Instruments.CompanyLaw"/> (公司法).</summary>
    public static class CompanyLaw
    {
        /// <summary>Who may not be director, supervisor or senior manager (JD-01).</summary>
        public const string DirectorsQualification = "CompanyLaw/directors-qualification";
    }

    /// <summary>Topics of <see cref="Instruments.MarketEntityRegistration"/> (市场主体登记条例).</summary>
    public static class MarketEntityRegistration
    {
        /// <summary>Who may not be legal representative (JD-02).</summary>
        public const string LegalRepresentatives = "MarketEntityRegistration/legal-representatives";
    }

    /// <summary>Topics of <see cref="Instruments.CivilServantsLaw"/> (公务员法).</summary>
    public static class CivilServantsLaw
    {
        /// <summary>Who may not be recruited (JD-03).</summary>
        public const string Recruitment = "CivilServantsLaw/recruitment";
    }

    /// <summary>Topics of <see cref="Instruments.AssessorsLaw"/> (人民陪审员法).</summary>
    public static class AssessorsLaw
    {
        /// <summary>Who may not be people's assessor (JD-04).</summary>
        public const string Disqualification = "AssessorsLaw/disqualification";
    }

    /// <summary>Topics of <see cref="Instruments.PrivateFunds"/> (私募基金条例).</summary>
    public static class PrivateFunds
    {
        /// <summary>Who may not manage a private-fund manager (JD-05).</summary>
        public const string ManagersDisqualification = "PrivateFunds/managers-disqualification";
    }

    /// <summary>Topics of <see cref="Instruments.CivilCode"/> (民法典).</summary>
    public static class CivilCode
    {
        /// <summary>Adults are eighteen (SX-06).</summary>
        public const string Adulthood = "CivilCode/adulthood";

        /// <summary>Months and years end on the corresponding day (GEN-04, DT-04).</summary>
        public const string MonthEnd = "CivilCode/month-end";

        /// <summary>Limits include the number (GEN-03, DT-06).</summary>
        public const string InclusiveNumbers = "CivilCode/inclusive-numbers";
    }

    /// <summary>Topics of <see cref="Instruments.BankruptcyLaw"/> (企业破产法).</summary>
    public static class BankruptcyLaw
    {
        /// <summary>Enforcement suspended on acceptance (PC-04).</summary>
        public const string Suspension = "BankruptcyLaw/suspension";
    }

    /// <summary>Topics of <see cref="Instruments.NationalCheck"/> (全国终本核查项目).</summary>
    public static class NationalCheck
    {
        /// <summary>The twelve items of the check (KZ-01 to KZ-12).</summary>
        public const string CheckItems = "NationalCheck/check-items";
    }

    /// <summary>Topics of <see cref="Instruments.HenanInterview"/> (河南高院终本约谈规定).</summary>
    public static class HenanInterview
    {
        /// <summary>Who hears whom, when and how.</summary>
        public const string Hearing = "HenanInterview/hearing";
    }

    /// <summary>Topics of <see cref="Instruments.WeihaiTermination"/> (威海中院终本规定).</summary>
    public static class WeihaiTermination
    {
        /// <summary>Seven heads: those of art. 1, the interview, and three months.</summary>
        public const string SevenHeads = "WeihaiTermination/seven-heads";
    }

    /// <summary>Topics of <see cref="Instruments.JianglingTermination"/> (江陵法院终本负面清单).</summary>
    public static class JianglingTermination
    {
        /// <summary>When a case may not be closed by interim termination, items 1 to 8.</summary>
        public const string NotToBeClosed = "JianglingTermination/not-to-be-closed";
    }

    /// <summary>Topics of <see cref="Instruments.CampaignReadiness"/> (专项行动保障要求).</summary>
    public static class CampaignReadiness
    {
        /// <summary>Staff put at the disposal of a campaign (ZX-01, ZX-02).</summary>
        public const string Staff = "CampaignReadiness/staff";

        /// <summary>Vehicles and body recorders (ZX-03, ZX-04).</summary>
        public const string Equipment = "CampaignReadiness/equipment";

        /// <summary>Duty roster (ZX-05).</summary>
        public const string Roster = "CampaignReadiness/roster";
    }
}
