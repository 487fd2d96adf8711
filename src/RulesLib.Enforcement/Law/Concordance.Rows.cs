namespace RulesLib.Enforcement.Law;

public static partial class Concordance
{
    /// <summary>The table, in the order of <see cref="Provisions"/>. How a line is written: see <see cref="ConcordanceRow"/>.</summary>
    internal static IReadOnlyList<ConcordanceRow> Rows => Table.All;

    // A class of its own: static fields of partial files have no order among each other.
    private static class Table
    {
        public static readonly IReadOnlyList<ConcordanceRow> All = Array.AsReadOnly<ConcordanceRow>(
        [
            // 终本规定
            Row(Provisions.InterimTermination.FiveHeads, "2016:1"),
            Row(Provisions.InterimTermination.Notice, "2016:1#1"),
            Row(Provisions.InterimTermination.ReportOrder, "2016:1#1"),
            Row(Provisions.InterimTermination.ConsumptionRestriction, "2016:1#2"),
            Row(Provisions.InterimTermination.Listing, "2016:1#2"),
            Row(Provisions.InterimTermination.InvestigationExhausted, "2016:1#3"),
            Row(Provisions.InterimTermination.AmountOutstanding, "2016:1#3"),
            Row(Provisions.InterimTermination.ThreeMonths, "2016:1#4"),
            Row(Provisions.InterimTermination.DebtorSought, "2016:1#5"),
            Row(Provisions.InterimTermination.ObstructionPunished, "2016:1#5"),
            Row(Provisions.InterimTermination.ReportOrdered, "2016:2.1#1"),
            Row(Provisions.InterimTermination.ReportVerified, "2016:2.1#2"),
            Row(Provisions.InterimTermination.ReportBreachSanctioned, "2016:2.1#3"),
            Row(Provisions.InterimTermination.ReportRecorded, "2016:2.2"),
            Row(Provisions.InterimTermination.ExhaustedInvestigation, "2016:3m"),
            Row(Provisions.InterimTermination.CluesChecked, "2016:3m"),
            Row(Provisions.InterimTermination.NetworkQuery, "2016:3m"),
            Row(Provisions.InterimTermination.OnSiteInquiry, "2016:3m"),
            Row(Provisions.InterimTermination.Search, "2016:3#4m"),
            Row(Provisions.InterimTermination.AuditOrReward, "2016:3m"),
            Row(Provisions.InterimTermination.OtherSteps, "2016:3m"),
            Row(Provisions.InterimTermination.InvestigationRecorded, "2016:3m"),
            Row(Provisions.InterimTermination.Undisposable, "2016:4s"),
            Row(Provisions.InterimTermination.Interview, "2016:5.1s"),
            Row(Provisions.InterimTermination.OpinionRecorded, "2016:5.2m"),
            Row(Provisions.InterimTermination.Ruling, "2016:6.1m"),
            Row(Provisions.InterimTermination.RulingContent, "2016:6.1m"),
            Row(Provisions.InterimTermination.ClosingAfterService, "2016:6.2m"),
            Row(Provisions.InterimTermination.SeparateStatistics, "2016:6.2m"),
            Row(Provisions.InterimTermination.RulingPublished, "2016:6.3m"),
            Row(Provisions.InterimTermination.Objection, "2016:7"),
            Row(Provisions.InterimTermination.ContinuedPerformance, "2016:8m"),
            Row(Provisions.InterimTermination.Resumption, "2016:9.1"),
            Row(Provisions.InterimTermination.FiveYearQueries, "2016:9.2"),
            Row(Provisions.InterimTermination.QueryResultTold, "2016:9.2"),
            Row(Provisions.InterimTermination.ResumptionOwnMotion, "2016:9.2"),
            Row(Provisions.InterimTermination.UrgentControl, "2016:10m"),
            Row(Provisions.InterimTermination.BankruptcyReferral, "2016:11m"),
            Row(Provisions.InterimTermination.DatabaseEntry, "2016:12m"),
            Row(Provisions.InterimTermination.DatabaseContent, "2016:13m"),
            Row(Provisions.InterimTermination.EntryCorrection, "2016:14m"),
            Row(Provisions.InterimTermination.MeasuresContinue, "2016:15m"),
            Row(Provisions.InterimTermination.SealRenewal, "2016:16.1m"),
            Row(Provisions.InterimTermination.PartyChange, "2016:16.2m"),
            Row(Provisions.InterimTermination.LaterObstruction, "2016:17m"),
            Row(Provisions.InterimTermination.EntryHiding, "2016:18m"),

            // 立结案意见
            Row(Provisions.CaseFilingAndClosing.ResumptionFiling, "2014:6"),
            Row(Provisions.CaseFilingAndClosing.RefilingAfterFinalTermination, "2014:6#5"),
            Row(Provisions.CaseFilingAndClosing.NoSplitting, "2014:7m"),
            Row(Provisions.CaseFilingAndClosing.MethodsFirstCase, "2014:14m"),
            Row(Provisions.CaseFilingAndClosing.FullPerformance, "2014:15m"),
            Row(Provisions.CaseFilingAndClosing.SettlementPerformed, "2014:15s"),
            Row(Provisions.CaseFilingAndClosing.ClosingNotice, "2014:15.2"),
            Row(Provisions.CaseFilingAndClosing.SettlementInFile, "2014:15m"),
            Row(Provisions.CaseFilingAndClosing.InterimTermination, "2014:16m"),
            Row(Provisions.CaseFilingAndClosing.InterimPanel, "2014:16.2m"),
            Row(Provisions.CaseFilingAndClosing.InterimRuling, "2014:16m"),
            Row(Provisions.CaseFilingAndClosing.InterimObjectionNotice, "2014:16m"),
            Row(Provisions.CaseFilingAndClosing.InterimInvestigation, "2014:16m"),
            Row(Provisions.CaseFilingAndClosing.InterimResumption, "2014:16m"),
            Row(Provisions.CaseFilingAndClosing.FinalTermination, "2014:17"),
            Row(Provisions.CaseFilingAndClosing.Withdrawal, "2014:17#1"),
            Row(Provisions.CaseFilingAndClosing.TitleRevoked, "2014:17#2"),
            Row(Provisions.CaseFilingAndClosing.DeathWithoutEstate, "2014:17#3"),
            Row(Provisions.CaseFilingAndClosing.MaintenanceCreditorDied, "2014:17#4"),
            Row(Provisions.CaseFilingAndClosing.DebtorHardship, "2014:17#5"),
            Row(Provisions.CaseFilingAndClosing.EntityEnded, "2014:17#6"),
            Row(Provisions.CaseFilingAndClosing.FineWaived, "2014:17#7"),
            Row(Provisions.CaseFilingAndClosing.BankruptcyDeclared, "2014:17#8"),
            Row(Provisions.CaseFilingAndClosing.ObjectPerished, "2014:17#9"),
            Row(Provisions.CaseFilingAndClosing.RaisedEnforcement, "2014:17#10s"),
            Row(Provisions.CaseFilingAndClosing.DesignatedEnforcement, "2014:17#11s"),
            Row(Provisions.CaseFilingAndClosing.EntrustedEnforcement, "2014:17#12s"),
            Row(Provisions.CaseFilingAndClosing.OtherFinalTermination, "2014:17#13m"),
            Row(Provisions.CaseFilingAndClosing.FinalTerminationRuling, "2014:17m"),
            Row(Provisions.CaseFilingAndClosing.CaseWithdrawal, "2014:18m"),
            Row(Provisions.CaseFilingAndClosing.NonEnforcement, "2014:19m"),
            Row(Provisions.CaseFilingAndClosing.Dismissal, "2014:20m"),
            Row(Provisions.CaseFilingAndClosing.MethodsPreservation, "2014:21m"),
            Row(Provisions.CaseFilingAndClosing.MethodsResumedCase, "2014:22m"),
            Row(Provisions.CaseFilingAndClosing.NoClosingWhileSuspended, "2014:23m"),
            Row(Provisions.CaseFilingAndClosing.MethodsObjection, "2014:24m"),
            Row(Provisions.CaseFilingAndClosing.MethodsReview, "2014:25m"),
            Row(Provisions.CaseFilingAndClosing.MethodsSupervision, "2014:26m"),
            Row(Provisions.CaseFilingAndClosing.MethodsInstructions, "2014:27m"),
            Row(Provisions.CaseFilingAndClosing.MethodsCoordination, "2014:28m"),
            Row(Provisions.CaseFilingAndClosing.DataEntry, "2014:29m"),
            Row(Provisions.CaseFilingAndClosing.LocalStandards, "2014:30m"),
            Row(Provisions.CaseFilingAndClosing.SeparateManagement, "2014:31m"),

            // 清积结案标准通知
            Row(Provisions.BacklogStandard.ClosingStandards, "2009:*m"),

            // 民诉法
            Row(Provisions.CivilProcedureLaw.PeriodStart, "1991,2007:? 2012,2017:82 2021:85.2d 2023:85.2"),
            Row(Provisions.CivilProcedureLaw.PeriodEnd, "1991,2007:? 2012,2017:82d 2021:85.3d 2023:85.3"),
            Row(Provisions.CivilProcedureLaw.TravelTime, "1991,2007:? 2012,2017:82d 2021:85.4d 2023:85.4"),
            Row(Provisions.CivilProcedureLaw.PublicNotice, "1991,2007:? 2012,2017:92m 2021,2023:95"),
            Row(Provisions.CivilProcedureLaw.PublicNoticeAbroad, "1991,2007:? 2012,2017:267#8 2021:274#8 2023:283"),
            Row(Provisions.CivilProcedureLaw.CourtroomBreach, "1991,2007:101m 2012,2017:110 2021,2023:113"),
            Row(Provisions.CivilProcedureLaw.CompelledAttendance, "1991,2007:? 2012,2017:109d 2021,2023:112"),
            Row(Provisions.CivilProcedureLaw.Obstruction, "1991,2007:102m 2012,2017:111 2021,2023:114"),
            Row(Provisions.CivilProcedureLaw.RefusalToPerform, "1991,2007:102#6m 2012,2017:111#6 2021:114.1#6d 2023:114.1#6"),
            Row(Provisions.CivilProcedureLaw.ObstructionByEntity, "1991,2007:102m 2012,2017:111 2021:114.2d 2023:114.2"),
            Row(Provisions.CivilProcedureLaw.CollusiveLitigation, "1991,2007:- 2012,2017:112 2021,2023:115"),
            Row(Provisions.CivilProcedureLaw.CollusionToEvade, "1991,2007:- 2012,2017:113 2021,2023:116"),
            Row(Provisions.CivilProcedureLaw.RefusalToAssist, "1991,2007:103m 2012,2017:114 2021,2023:117"),
            Row(Provisions.CivilProcedureLaw.FineLimits, "1991,2007:104m 2012,2017:115 2021:118.1d 2023:118.1"),
            Row(Provisions.CivilProcedureLaw.DetentionLimit, "1991,2007:104m 2012,2017:115 2021:118.2d 2023:118.2"),
            Row(Provisions.CivilProcedureLaw.DetentionCustody, "1991,2007:104m 2012,2017:115 2021:118.3d 2023:118.3"),
            Row(Provisions.CivilProcedureLaw.SanctionDecision, "1991,2007:105m 2012,2017:116 2021,2023:119"),
            Row(Provisions.CivilProcedureLaw.OnlyCourtsSanction, "1991,2007:106m 2012,2017:117 2021,2023:120"),
            Row(Provisions.CivilProcedureLaw.Jurisdiction, "1991,2007:? 2012,2017:224 2021:231 2023:235"),
            Row(Provisions.CivilProcedureLaw.ActObjection, "1991:- 2007:202m 2012,2017:225 2021:232 2023:236"),
            Row(Provisions.CivilProcedureLaw.SixMonthDelay, "1991,2007:? 2012,2017:226 2021:233 2023:237"),
            Row(Provisions.CivilProcedureLaw.ThirdPartyObjection, "1991:208m 2007:204m 2012,2017:227 2021:234 2023:238"),
            Row(Provisions.CivilProcedureLaw.EntrustedEnforcement, "1991,2007:? 2012,2017:229 2021:236 2023:240"),
            Row(Provisions.CivilProcedureLaw.Settlement, "1991:211m 2007:207m 2012,2017:230 2021:237 2023:241"),
            Row(Provisions.CivilProcedureLaw.EnforcementGuarantee, "1991:212m 2007:208m 2012,2017:231 2021:238 2023:242"),
            Row(Provisions.CivilProcedureLaw.Succession, "1991,2007:? 2012,2017:232 2021:239 2023:243"),
            Row(Provisions.CivilProcedureLaw.Reversal, "1991,2007:? 2012,2017:233 2021:240 2023:244"),
            Row(Provisions.CivilProcedureLaw.ProcuratorSupervision, "1991,2007,2012,2017,2021:? 2023:246"),
            Row(Provisions.CivilProcedureLaw.Application, "1991,2007:? 2012,2017:236 2021:243 2023:247"),
            Row(Provisions.CivilProcedureLaw.ArbitralAward, "1991,2007:? 2012,2017:237 2021:244 2023:248"),
            Row(Provisions.CivilProcedureLaw.NotarisedInstrument, "1991,2007:? 2012,2017:238 2021:245 2023:249"),
            Row(Provisions.CivilProcedureLaw.ApplicationPeriod, "1991,2007:? 2012,2017:239 2021:246 2023:250"),
            Row(Provisions.CivilProcedureLaw.ExecutionNotice, "1991,2007:? 2012,2017:240 2021:247 2023:251"),
            Row(Provisions.CivilProcedureLaw.PropertyReport, "1991:- 2007:217m 2012,2017:241 2021:248 2023:252"),
            Row(Provisions.CivilProcedureLaw.FundsControl, "1991,2007:? 2012,2017:242 2021:249 2023:253"),
            Row(Provisions.CivilProcedureLaw.IncomeWithholding, "1991,2007:? 2012,2017:243 2021:250 2023:254"),
            Row(Provisions.CivilProcedureLaw.SealAndAuction, "1991,2007:? 2012,2017:244 2021:251 2023:255"),
            Row(Provisions.CivilProcedureLaw.PresenceAtSeizure, "1991,2007:? 2012,2017:245 2021:252 2023:256"),
            Row(Provisions.CivilProcedureLaw.Custody, "1991,2007:? 2012,2017:246 2021:253 2023:257"),
            Row(Provisions.CivilProcedureLaw.AuctionAfterDeadline, "1991,2007:? 2012,2017:247 2021:254 2023:258"),
            Row(Provisions.CivilProcedureLaw.Search, "1991:227m 2007:224m 2012,2017:248 2021:255 2023:259"),
            Row(Provisions.CivilProcedureLaw.Delivery, "1991,2007:? 2012,2017:249 2021:256 2023:260"),
            Row(Provisions.CivilProcedureLaw.Eviction, "1991,2007:? 2012,2017:250 2021:257 2023:261"),
            Row(Provisions.CivilProcedureLaw.CertificateTransfer, "1991,2007:? 2012,2017:251 2021:258 2023:262"),
            Row(Provisions.CivilProcedureLaw.PerformanceOfActs, "1991:231m 2007:228m 2012,2017:252 2021:259 2023:263"),
            Row(Provisions.CivilProcedureLaw.DelayInterest, "1991:232m 2007:229m 2012,2017:253 2021:260 2023:264"),
            Row(Provisions.CivilProcedureLaw.ContinuedLiability, "1991,2007:? 2012,2017:254 2021:261 2023:265"),
            Row(Provisions.CivilProcedureLaw.ExitRestriction, "1991:- 2007:231m 2012,2017:255 2021:262 2023:266"),
            Row(Provisions.CivilProcedureLaw.Suspension, "1991:234m 2007:232m 2012,2017:256 2021:263 2023:267"),
            Row(Provisions.CivilProcedureLaw.FinalTermination, "1991:235m 2007:233m 2012,2017:257 2021:264 2023:268"),
            Row(Provisions.CivilProcedureLaw.EffectOnService, "1991,2007:? 2012,2017:258 2021:265 2023:269"),

            // 民诉法解释
            Row(Provisions.CplInterpretation.PeriodCount, "2015,2020:? 2022:125"),
            Row(Provisions.CplInterpretation.CustodyHandOver, "all:178"),
            Row(Provisions.CplInterpretation.DetentionElsewhere, "all:179"),
            Row(Provisions.CplInterpretation.FamilyNotice, "all:180"),
            Row(Provisions.CplInterpretation.EmergencyDetention, "all:181"),
            Row(Provisions.CplInterpretation.EarlyRelease, "all:182"),
            Row(Provisions.CplInterpretation.CombinedSanctions, "all:183"),
            Row(Provisions.CplInterpretation.NoRepetition, "all:184"),
            Row(Provisions.CplInterpretation.SanctionReconsideration, "all:185"),
            Row(Provisions.CplInterpretation.SanctionCorrection, "all:186"),
            Row(Provisions.CplInterpretation.ObstructingStaff, "all:187"),
            Row(Provisions.CplInterpretation.RefusalActs, "all:188"),
            Row(Provisions.CplInterpretation.ConsumptionBreach, "all:188#3"),
            Row(Provisions.CplInterpretation.HiddenAbility, "all:189"),
            Row(Provisions.CplInterpretation.EntityCollusion, "all:191"),
            Row(Provisions.CplInterpretation.AssistanceRefusal, "all:192"),
            Row(Provisions.CplInterpretation.ConsumptionAssistance, "all:192#1"),
            Row(Provisions.CplInterpretation.ExitAssistance, "all:192#2"),
            Row(Provisions.CplInterpretation.FineFactors, "all:193"),
            Row(Provisions.CplInterpretation.Suspension, "2015,2020:465 2022:463"),
            Row(Provisions.CplInterpretation.SettlementThenTermination, "2015,2020:466 2022:464"),
            Row(Provisions.CplInterpretation.BrokenSettlement, "2015,2020:467 2022:465"),
            Row(Provisions.CplInterpretation.SettlementPeriodRestart, "2015,2020:468 2022:466"),
            Row(Provisions.CplInterpretation.StayTerm, "2015,2020:469 2022:467"),
            Row(Provisions.CplInterpretation.SuccessionOfDebtor, "2015,2020:475 2022:473"),
            Row(Provisions.CplInterpretation.AwardOrNotarisedRefused, "2015,2020:480 2022:478"),
            Row(Provisions.CplInterpretation.ExecutionNotice, "2015,2020:482 2022:480"),
            Row(Provisions.CplInterpretation.LateApplication, "2015,2020:483 2022:481"),
            Row(Provisions.CplInterpretation.CompelledAttendance, "2015,2020:484 2022:482"),
            Row(Provisions.CplInterpretation.DataQuery, "2015,2020:485 2022:483"),
            Row(Provisions.CplInterpretation.SealBeforeDisposal, "2015,2020:486 2022:484"),
            Row(Provisions.CplInterpretation.SealPeriods, "2015,2020:487 2022:485"),
            Row(Provisions.CplInterpretation.SetOff, "2015,2020:491-492 2022:489-490"),
            Row(Provisions.CplInterpretation.SetOffAndTitle, "2015,2020:491-493 2022:489-491"),
            Row(Provisions.CplInterpretation.ManagementByApplicant, "2015,2020:492 2022:490"),
            Row(Provisions.CplInterpretation.SpecificThingDestroyed, "2015,2020:494 2022:492"),
            Row(Provisions.CplInterpretation.HandOverByHolder, "2015,2020:495 2022:493"),
            Row(Provisions.CplInterpretation.Search, "2015,2020:496-500 2022:494-498"),
            Row(Provisions.CplInterpretation.HiddenProperty, "2015,2020:496 2022:494"),
            Row(Provisions.CplInterpretation.ThirdPartyClaim, "2015,2020:501 2022:499"),
            Row(Provisions.CplInterpretation.NonFungibleAct, "2015,2020:505 2022:503"),
            Row(Provisions.CplInterpretation.DelayInterestStart, "2015,2020:506 2022:504"),
            Row(Provisions.CplInterpretation.DelayPenalty, "2015,2020:507 2022:505"),
            Row(Provisions.CplInterpretation.Participation, "2015,2020:508-512 2022:506-510"),
            Row(Provisions.CplInterpretation.BankruptcyReferral, "2015,2020:513-516 2022:511-514"),
            Row(Provisions.CplInterpretation.BankruptcySuspension, "2015,2020:513 2022:511"),
            Row(Provisions.CplInterpretation.BankruptcyAnswer, "2015,2020:514 2022:512"),
            Row(Provisions.CplInterpretation.BankruptcyOutcome, "2015,2020:515 2022:513"),
            Row(Provisions.CplInterpretation.OrderOfSeals, "2015,2020:516 2022:514"),
            Row(Provisions.CplInterpretation.RenewedRequest, "2015,2020:517 2022:515"),
            Row(Provisions.CplInterpretation.DishonestList, "2015,2020:518 2022:516"),
            Row(Provisions.CplInterpretation.InterimTermination, "2015,2020:519 2022:517"),
            Row(Provisions.CplInterpretation.InterimResumption, "2015,2020:519.2 2022:517.2"),
            Row(Provisions.CplInterpretation.ReapplicationAfterWithdrawal, "2015,2020:520 2022:518"),
            Row(Provisions.CplInterpretation.LaterObstruction, "2015,2020:521 2022:519"),

            // 民诉法衔接规定
            Row(Provisions.CplTransition.OldSanctionLimits, "2012:4"),

            // 执行工作规定
            Row(Provisions.EnforcementWork.AcceptanceConditions, "1998:18 2020:16"),
            Row(Provisions.EnforcementWork.NoticeContent, "1998:? 2020:22"),
            Row(Provisions.EnforcementWork.NoticeService, "1998:? 2020:23"),
            Row(Provisions.EnforcementWork.SpecificThingDestroyed, "1998:? 2020:41"),
            Row(Provisions.EnforcementWork.ThirdPartyClaim, "1998:? 2020:45-49"),
            Row(Provisions.EnforcementWork.ThirdPartyPaysDebtor, "1998:? 2020:51"),
            Row(Provisions.EnforcementWork.ObstructiveActs, "1998:? 2020:57"),
            Row(Provisions.EnforcementWork.SixMonths, "1998:107s 2020:63"),
            Row(Provisions.EnforcementWork.ClosureMethods, "1998:108s 2020:64"),
            Row(Provisions.EnforcementWork.HigherCourtStay, "1998:? 2020:77"),

            // 执行程序解释
            Row(Provisions.EnforcementProcedure.JurisdictionObjection, "2008:? 2020:3"),
            Row(Provisions.EnforcementProcedure.CaseMoved, "2008:? 2020:2-3"),
            Row(Provisions.EnforcementProcedure.ActObjection, "2008:? 2020:8"),
            Row(Provisions.EnforcementProcedure.SixMonthDelay, "2008:? 2020:10-13"),
            Row(Provisions.EnforcementProcedure.PeriodInterruption, "2008:? 2020:20"),
            Row(Provisions.EnforcementProcedure.ImmediateMeasures, "2008:? 2020:22"),
            Row(Provisions.EnforcementProcedure.ExitRestrictionRequest, "2008:36 2020:23"),
            Row(Provisions.EnforcementProcedure.ExitRestrictionTargets, "2008:37 2020:24"),
            Row(Provisions.EnforcementProcedure.ExitRestrictionLifting, "2008:38 2020:25"),
            Row(Provisions.EnforcementProcedure.MediaPublication, "2008:39 2020:26"),

            // 期限规定
            Row(Provisions.EnforcementTimeLimits.NormalPeriod, "2006:1"),
            Row(Provisions.EnforcementTimeLimits.HandlerAppointed, "2006:2"),
            Row(Provisions.EnforcementTimeLimits.UrgentMeasures, "2006:3"),
            Row(Provisions.EnforcementTimeLimits.NoticeIssued, "2006:4"),
            Row(Provisions.EnforcementTimeLimits.ApplicantAsked, "2006:5"),
            Row(Provisions.EnforcementTimeLimits.ClueChecked, "2006:6"),
            Row(Provisions.EnforcementTimeLimits.AppraiserSelected, "2006:7m"),
            Row(Provisions.EnforcementTimeLimits.AssistanceNotice, "2006:8m"),
            Row(Provisions.EnforcementTimeLimits.Objection, "2006:9-11m"),
            Row(Provisions.EnforcementTimeLimits.InternalApproval, "2006:12m"),
            Row(Provisions.EnforcementTimeLimits.NotCounted, "2006:13m"),
            Row(Provisions.EnforcementTimeLimits.OtherLimitsPrevail, "2006:14m"),

            // 审限规定
            Row(Provisions.TrialTimeLimits.EnforcementPeriod, "2000:5"),
            Row(Provisions.TrialTimeLimits.FilingDecision, "2000:6"),
            Row(Provisions.TrialTimeLimits.PeriodStart, "2000:8"),
            Row(Provisions.TrialTimeLimits.Deductions, "2000:9"),
            Row(Provisions.TrialTimeLimits.ClosingDay, "2000:10"),

            // 财产调查规定
            Row(Provisions.PropertyInvestigation.Channels, "all:1"),
            Row(Provisions.PropertyInvestigation.Clues, "all:2"),
            Row(Provisions.PropertyInvestigation.ReportOrder, "all:3"),
            Row(Provisions.PropertyInvestigation.ReportOrderContent, "all:4"),
            Row(Provisions.PropertyInvestigation.Report, "all:5"),
            Row(Provisions.PropertyInvestigation.PriorYearChanges, "all:6"),
            Row(Provisions.PropertyInvestigation.LaterChanges, "all:7"),
            Row(Provisions.PropertyInvestigation.ReportCheck, "all:8"),
            Row(Provisions.PropertyInvestigation.ReportBreach, "all:9.1"),
            Row(Provisions.PropertyInvestigation.ReportBreachOfficers, "all:9.2"),
            Row(Provisions.PropertyInvestigation.ReportBreachListing, "all:10"),
            Row(Provisions.PropertyInvestigation.ReportEnds, "all:11.1"),
            Row(Provisions.PropertyInvestigation.ReportAfterInterimTermination, "all:11.2"),
            Row(Provisions.PropertyInvestigation.Inquiry, "all:12"),
            Row(Provisions.PropertyInvestigation.NetworkQuery, "all:13"),
            Row(Provisions.PropertyInvestigation.Search, "all:14"),
            Row(Provisions.PropertyInvestigation.Summons, "all:15"),
            Row(Provisions.PropertyInvestigation.Locating, "all:15.2"),
            Row(Provisions.PropertyInvestigation.RegisteredMovable, "all:16"),
            Row(Provisions.PropertyInvestigation.Audit, "all:17"),
            Row(Provisions.PropertyInvestigation.AuditConduct, "all:18"),
            Row(Provisions.PropertyInvestigation.AuditObstruction, "all:19"),
            Row(Provisions.PropertyInvestigation.AuditCost, "all:20"),
            Row(Provisions.PropertyInvestigation.Reward, "all:21"),
            Row(Provisions.PropertyInvestigation.RewardDecision, "all:21.2"),
            Row(Provisions.PropertyInvestigation.RewardPublication, "all:22"),
            Row(Provisions.PropertyInvestigation.Tips, "all:23"),
            Row(Provisions.PropertyInvestigation.RewardPayment, "all:24"),

            // 失信规定
            Row(Provisions.DishonestList.Grounds, "2013:1m 2017:1"),
            Row(Provisions.DishonestList.AbleButRefuses, "2013:1#6m 2017:1#1"),
            Row(Provisions.DishonestList.ObstructsByForgeryOrForce, "2013:1#1m 2017:1#2"),
            Row(Provisions.DishonestList.EvadesEnforcement, "2013:1#2m 2017:1#3"),
            Row(Provisions.DishonestList.BreachesReport, "2013:1#3m 2017:1#4"),
            Row(Provisions.DishonestList.BreachesRestriction, "2013:1#4m 2017:1#5"),
            Row(Provisions.DishonestList.RefusesSettlement, "2013:1#5m 2017:1#6"),
            Row(Provisions.DishonestList.Term, "2013:- 2017:2.1"),
            Row(Provisions.DishonestList.Extension, "2013:- 2017:2.1"),
            Row(Provisions.DishonestList.EarlyDeletion, "2013:? 2017:2.2"),
            Row(Provisions.DishonestList.Exclusions, "2013:- 2017:3"),
            Row(Provisions.DishonestList.SecurityGiven, "2013:- 2017:3#1"),
            Row(Provisions.DishonestList.ControlledPropertySuffices, "2013:- 2017:3#2"),
            Row(Provisions.DishonestList.LaterRank, "2013:- 2017:3#3"),
            Row(Provisions.DishonestList.OtherwiseUnable, "2013:- 2017:3#4"),
            Row(Provisions.DishonestList.Minors, "2013:- 2017:4"),
            Row(Provisions.DishonestList.RiskWarning, "2013:2.1 2017:5.1"),
            Row(Provisions.DishonestList.Application, "2013:? 2017:5.2m"),
            Row(Provisions.DishonestList.Decision, "2013:? 2017:5.3"),
            Row(Provisions.DishonestList.Content, "2013:? 2017:6"),
            Row(Provisions.DishonestList.Publication, "2013:? 2017:7"),
            Row(Provisions.DishonestList.NotifyBodies, "2013:? 2017:8.1"),
            Row(Provisions.DishonestList.NotifyCreditBodies, "2013:? 2017:8.2"),
            Row(Provisions.DishonestList.NotifyUnit, "2013:? 2017:8.3s"),
            Row(Provisions.DishonestList.NotifySuperior, "2013:? 2017:8.4s"),
            Row(Provisions.DishonestList.Cancellation, "2013:? 2017:9.1"),
            Row(Provisions.DishonestList.Correction, "2013:? 2017:9.2"),
            Row(Provisions.DishonestList.Deletion, "2013:7 2017:10.1"),
            Row(Provisions.DishonestList.DeletionPerformed, "2013:7 2017:10.1#1"),
            Row(Provisions.DishonestList.DeletionSettlementPerformed, "2013:7 2017:10.1#2"),
            Row(Provisions.DishonestList.DeletionApplicantAsks, "2013:- 2017:10.1#3"),
            Row(Provisions.DishonestList.DeletionNoProperty, "2013:- 2017:10.1#4"),
            Row(Provisions.DishonestList.DeletionSuspended, "2013:- 2017:10.1#5"),
            Row(Provisions.DishonestList.DeletionNonEnforcement, "2013:- 2017:10.1#6"),
            Row(Provisions.DishonestList.DeletionFinalTermination, "2013:7 2017:10.1#7"),
            Row(Provisions.DishonestList.DeletionAfterTerm, "2013:- 2017:10.2"),
            Row(Provisions.DishonestList.Relisting, "2013:- 2017:10.3"),
            Row(Provisions.DishonestList.RelistingBar, "2013:- 2017:10.4"),
            Row(Provisions.DishonestList.CorrectionRequest, "2013:? 2017:11"),
            Row(Provisions.DishonestList.CorrectionProcedure, "2013:- 2017:12"),
            Row(Provisions.DishonestList.StaffLiability, "2013:- 2017:13"),

            // 限消规定
            Row(Provisions.ConsumptionRestriction.Restriction, "2010:1d 2015:1.1"),
            Row(Provisions.ConsumptionRestriction.ListedDebtor, "2010:- 2015:1.2"),
            Row(Provisions.ConsumptionRestriction.Factors, "2010:2d 2015:2"),
            Row(Provisions.ConsumptionRestriction.BannedConsumption, "2010:3d 2015:3.1"),
            Row(Provisions.ConsumptionRestriction.EntityAndOfficers, "2010:3d 2015:3.2"),
            Row(Provisions.ConsumptionRestriction.OwnPropertyConsumption, "2010:? 2015:3.2"),
            Row(Provisions.ConsumptionRestriction.Application, "2010:4d 2015:4"),
            Row(Provisions.ConsumptionRestriction.Order, "2010:5d 2015:5"),
            Row(Provisions.ConsumptionRestriction.Assistance, "2010:? 2015:6"),
            Row(Provisions.ConsumptionRestriction.PublicationCost, "2010:? 2015:7"),
            Row(Provisions.ConsumptionRestriction.NecessaryConsumption, "2010:8d 2015:8"),
            Row(Provisions.ConsumptionRestriction.Lifting, "2010:9d 2015:9"),
            Row(Provisions.ConsumptionRestriction.Hotline, "2010:10 2015:10m"),
            Row(Provisions.ConsumptionRestriction.Breach, "2010:11d 2015:11.1"),
            Row(Provisions.ConsumptionRestriction.BreachByUnit, "2010:11d 2015:11.2s"),

            // 终结异议批复
            Row(Provisions.TerminationObjectionReply.SixtyDays, "2016:*"),

            // 首封批复
            Row(Provisions.FirstSealReply.HandOverRequest, "2016:1"),
            Row(Provisions.FirstSealReply.TransferLetter, "2016:2"),
            Row(Provisions.FirstSealReply.Dispute, "2016:4"),

            // 异议复议规定
            Row(Provisions.ObjectionAndReview.FilingOfObjection, "2015:2d 2020:2"),
            Row(Provisions.ObjectionAndReview.ObjectionPeriod, "2015:6.1d 2020:6.1"),
            Row(Provisions.ObjectionAndReview.ExitRestrictionReview, "2015:9 2020:9"),
            Row(Provisions.ObjectionAndReview.OnlyHome, "2015:20d 2020:20"),
            Row(Provisions.ObjectionAndReview.SentBackOnce, "2015:23.3d 2020:23.3"),

            // 变更追加规定
            Row(Provisions.PartyChange.Heirs, "2016:10d 2020:10"),
            Row(Provisions.PartyChange.Grounds, "2016:13-25d 2020:13-25"),
            Row(Provisions.PartyChange.Decision, "2016:28d 2020:28"),

            // 查封规定
            Row(Provisions.SealingAndFreezing.ExemptProperty, "2004:? 2020:3"),
            Row(Provisions.SealingAndFreezing.Dwelling, "2004:? 2020:4-5"),
            Row(Provisions.SealingAndFreezing.OverSealing, "2004:? 2020:19"),
            Row(Provisions.SealingAndFreezing.WaitingSeal, "2004:28 2020:26"),
            Row(Provisions.SealingAndFreezing.TimeLimits, "2004:29 2020:-"),
            Row(Provisions.SealingAndFreezing.Expiry, "2004:30 2020:27"),
            Row(Provisions.SealingAndFreezing.Lifting, "2004:? 2020:28"),
            Row(Provisions.SealingAndFreezing.LiftingOnWithdrawal, "2004:? 2020:28#2"),
            Row(Provisions.SealingAndFreezing.LiftingUnsold, "2004:? 2020:28#3"),

            // 拍卖变卖规定
            Row(Provisions.AuctionAndSale.PromptConversion, "2004:1d 2020:1"),
            Row(Provisions.AuctionAndSale.Reserve, "2004:8 2020:5"),
            Row(Provisions.AuctionAndSale.NoSurplus, "2004:? 2020:6"),
            Row(Provisions.AuctionAndSale.StopWhenCovered, "2004:? 2020:14"),
            Row(Provisions.AuctionAndSale.FailedAuction, "2004:26 2020:23"),
            Row(Provisions.AuctionAndSale.FailedMovable, "2004:27 2020:24"),
            Row(Provisions.AuctionAndSale.FailedImmovable, "2004:28 2020:25"),

            // 委托评拍规定
            Row(Provisions.EntrustedAppraisal.ReservePrice, "2009:13"),

            // 抵押房屋规定
            Row(Provisions.MortgagedHousing.OnlyHome, "2005:*m"),

            // 网拍规定
            Row(Provisions.OnlineAuction.StartPrice, "2016:10"),
            Row(Provisions.OnlineAuction.Notice, "2016:12"),
            Row(Provisions.OnlineAuction.FailedAuction, "2016:26"),

            // 参考价规定
            Row(Provisions.ReferencePrice.ConversionStart, "2018:30"),

            // 委托执行规定
            Row(Provisions.EntrustedEnforcement.ClosingOnTransfer, "all:2"),
            Row(Provisions.EntrustedEnforcement.Filing, "2011:7d 2020:7"),
            Row(Provisions.EntrustedEnforcement.Return, "2011:9d 2020:9"),

            // 迟延利息解释
            Row(Provisions.DelayInterest.Formula, "2014:1"),
            Row(Provisions.DelayInterest.Start, "2014:2"),
            Row(Provisions.DelayInterest.End, "2014:3"),
            Row(Provisions.DelayInterest.OrderOfPayment, "2014:4"),
            Row(Provisions.DelayInterest.ForeignCurrency, "2014:5"),
            Row(Provisions.DelayInterest.Reversal, "2014:6"),
            Row(Provisions.DelayInterest.Transition, "2014:7"),

            // 和解规定
            Row(Provisions.Settlement.Suspension, "2018:2d 2020:2"),
            Row(Provisions.Settlement.Agent, "2018:4d 2020:4"),
            Row(Provisions.Settlement.NoSetOffRuling, "2018:6d 2020:6"),
            Row(Provisions.Settlement.Performed, "2018:8d 2020:8"),
            Row(Provisions.Settlement.Breach, "2018:9d 2020:9"),
            Row(Provisions.Settlement.ResumptionPeriod, "2018:10d 2020:10"),
            Row(Provisions.Settlement.ResumptionRefused, "2018:11d 2020:11"),
            Row(Provisions.Settlement.ResumptionObjection, "2018:12d 2020:12"),
            Row(Provisions.Settlement.SuitAccepted, "2018:14d 2020:14"),
            Row(Provisions.Settlement.Deduction, "2018:17d 2020:17"),
            Row(Provisions.Settlement.PrivateSettlement, "2018:19d 2020:19"),
            Row(Provisions.Settlement.PrivateSettlementPerformed, "2018:19#1d 2020:19#1"),

            // 担保规定
            Row(Provisions.EnforcementGuarantee.Acceptance, "2018:6d 2020:6"),
            Row(Provisions.EnforcementGuarantee.StayTerm, "2018:10d 2020:10"),
            Row(Provisions.EnforcementGuarantee.Pursuit, "2018:11-13d 2020:11-13"),
            Row(Provisions.EnforcementGuarantee.GuarantorNotDebtor, "2018:11d 2020:11"),

            // 仲裁裁决执行规定
            Row(Provisions.ArbitralAwards.DebtorApplication, "2018:2"),
            Row(Provisions.ArbitralAwards.UnclearAward, "2018:3-4"),
            Row(Provisions.ArbitralAwards.SuspensionForReview, "2018:7"),
            Row(Provisions.ArbitralAwards.DebtorPeriod, "2018:8"),
            Row(Provisions.ArbitralAwards.ThirdPartyApplication, "2018:9"),
            Row(Provisions.ArbitralAwards.Review, "2018:11"),
            Row(Provisions.ArbitralAwards.ReviewPeriod, "2018:12"),

            // 公证债权文书规定
            Row(Provisions.NotarisedInstruments.Dismissal, "2018:5"),
            Row(Provisions.NotarisedInstruments.InstalmentPeriod, "2018:9"),

            // 劳动争议解释（一）
            Row(Provisions.LabourDisputes.AwardRefused, "2020:24"),

            // 移送破产意见
            Row(Provisions.BankruptcyReferral.Conditions, "2017:2"),
            Row(Provisions.BankruptcyReferral.InquiryAndConsent, "2017:4s"),
            Row(Provisions.BankruptcyReferral.Decision, "2017:5-7"),
            Row(Provisions.BankruptcyReferral.DecisionService, "2017:7"),
            Row(Provisions.BankruptcyReferral.Suspension, "2017:8s"),
            Row(Provisions.BankruptcyReferral.WithInterimTermination, "2017:8m"),
            Row(Provisions.BankruptcyReferral.Refusal, "2017:18-19"),

            // 执行款物规定
            Row(Provisions.CaseMoney.OneCaseOneAccount, "2017:3m"),
            Row(Provisions.CaseMoney.PayOut, "2017:10s"),

            // 141号通知
            Row(Provisions.Notice141.LongTermSettlement, "2018:3s"),

            // 335号通知
            Row(Provisions.Notice335.TransferredCase, "2018:1-3"),
            Row(Provisions.Notice335.ClosingOnTransfer, "2018:3"),
            Row(Provisions.Notice335.SameTitle, "2018:*s"),

            // 455号通知
            Row(Provisions.Notice455.SetOffAndSale, "2017:*m"),

            // 善意文明意见
            Row(Provisions.GoodFaith.ConditionsAndService, "2019:14"),
            Row(Provisions.GoodFaith.ServiceBeforeSanction, "2019:14m"),
            Row(Provisions.GoodFaith.Grace, "2019:15"),
            Row(Provisions.GoodFaith.OfficersNotListed, "2019:16"),
            Row(Provisions.GoodFaith.NoMeasures, "2019:16"),
            Row(Provisions.GoodFaith.CampusLoan, "2019:16"),
            Row(Provisions.GoodFaith.OwnPropertyConsumption, "2019:17#1"),
            Row(Provisions.GoodFaith.FormerRepresentative, "2019:17#2"),
            Row(Provisions.GoodFaith.UrgentTravel, "2019:17#3"),
            Row(Provisions.GoodFaith.Undertaking, "2019:17m"),
            Row(Provisions.GoodFaith.Remedies, "2019:18"),
            Row(Provisions.GoodFaith.LateDeletion, "2019:19#1m"),
            Row(Provisions.GoodFaith.DoubleListing, "2019:19#2m"),
            Row(Provisions.GoodFaith.HighFeeSchools, "2019:20s"),
            Row(Provisions.GoodFaith.GradedMeasures, "2019:21m"),

            // 322号意见
            Row(Provisions.PowerRestraint.InterimTerminationLimits, "2021:*m"),
            Row(Provisions.PowerRestraint.HandOverBeforeTermination, "2021:*m"),
            Row(Provisions.PowerRestraint.ServiceOnDebtor, "2021:*m"),
            Row(Provisions.PowerRestraint.NoInducedConsent, "2021:*m"),
            Row(Provisions.PowerRestraint.OneCaseOneAccount, "2021:*s"),
            Row(Provisions.PowerRestraint.RestrictionLifting, "2021:*m"),
            Row(Provisions.PowerRestraint.FormerRepresentative, "2021:*m"),
            Row(Provisions.PowerRestraint.RestrictionIsNoListingGround, "2021:*m"),

            // 执行监督意见
            Row(Provisions.EnforcementSupervision.InactionComplaint, "2023:*s"),

            // 交叉执行意见
            Row(Provisions.CrossEnforcement.Reopening, "2024:*"),

            // 提质增效意见
            Row(Provisions.QualityImprovement.InterimTermination, "2024:*s"),

            // 刑事涉财执行规定
            Row(Provisions.CriminalProperty.Scope, "2014:1"),
            Row(Provisions.CriminalProperty.Period, "2014:3"),
            Row(Provisions.CriminalProperty.Transfer, "2014:7"),
            Row(Provisions.CriminalProperty.LivingCosts, "2014:9"),
            Row(Provisions.CriminalProperty.UnsoldProperty, "2014:12"),
            Row(Provisions.CriminalProperty.Ranking, "2014:13"),
            Row(Provisions.CriminalProperty.CivilRulesApply, "2014:16"),

            // 执行费复函
            Row(Provisions.EnforcementFeeReply.NoFee, "2017:*s"),

            // 行诉解释
            Row(Provisions.AdministrativeLitigation.JudgmentPeriod, "2018:153"),
            Row(Provisions.AdministrativeLitigation.NonLitigationPeriod, "2018:156"),

            // 刑诉解释
            Row(Provisions.CriminalProcedureInterpretation.FineAtAnyTime, "2012:? 2021:523"),
            Row(Provisions.CriminalProcedureInterpretation.FinalTermination, "2012:444 2021:529"),
            Row(Provisions.CriminalProcedureInterpretation.CivilRulesApply, "2012:? 2021:532"),

            // 拒执解释
            Row(Provisions.RefusalToPerform.Persons, "2015,2020:? 2024:1"),
            Row(Provisions.RefusalToPerform.EnforcementRulings, "2015,2020:? 2024:2"),
            Row(Provisions.RefusalToPerform.SeriousCircumstances, "2015,2020:? 2024:3"),
            Row(Provisions.RefusalToPerform.RefusalAfterSanction, "2015,2020:? 2024:3#4"),
            Row(Provisions.RefusalToPerform.EspeciallySerious, "2015,2020:- 2024:4"),
            Row(Provisions.RefusalToPerform.Ability, "2015,2020:? 2024:5"),
            Row(Provisions.RefusalToPerform.BeforeEffect, "2015,2020:- 2024:6"),
            Row(Provisions.RefusalToPerform.CannotBeEnforced, "2015,2020:? 2024:7"),
            Row(Provisions.RefusalToPerform.Accomplices, "2015,2020:- 2024:8"),
            Row(Provisions.RefusalToPerform.HeavierCrime, "2015,2020:? 2024:9"),
            Row(Provisions.RefusalToPerform.SevererPunishment, "2015:7 2020:7d 2024:10"),
            Row(Provisions.RefusalToPerform.Leniency, "2015:6 2020:6d 2024:11"),
            Row(Provisions.RefusalToPerform.PropertyRecovery, "2015,2020:- 2024:12-13"),
            Row(Provisions.RefusalToPerform.PrivateProsecution, "2015:3-4 2020:3-4d 2024:14"),
            Row(Provisions.RefusalToPerform.Jurisdiction, "2015,2020:? 2024:15"),

            // 涉执行赔偿解释
            Row(Provisions.StateCompensation.WrongfulActs, "2022:2"),
            Row(Provisions.StateCompensation.PassiveHolding, "2022:2#2"),
            Row(Provisions.StateCompensation.UnlawfulMeasures, "2022:2#10"),
            Row(Provisions.StateCompensation.ClaimTime, "2022:5.1"),
            Row(Provisions.StateCompensation.FiveYearsAfterFiling, "2022:5.1#3"),
            Row(Provisions.StateCompensation.NotWhilePending, "2022:6"),
            Row(Provisions.StateCompensation.LaterChange, "2022:8"),

            // 担保制度解释
            Row(Provisions.SecurityInterests.GeneralGuaranteeLimitation, "2020:28.2"),

            // 费用办法
            Row(Provisions.LitigationFees.FeeBearingMatters, "2006:10#1"),
            Row(Provisions.LitigationFees.EnforcementFee, "2006:14#1"),
            Row(Provisions.LitigationFees.PaidAfterwards, "2006:20"),
            Row(Provisions.LitigationFees.NoRefund, "2006:26"),
            Row(Provisions.LitigationFees.BorneByDebtor, "2006:38"),

            // 行政强制法
            Row(Provisions.AdministrativeCompulsion.AgencyPaysNoFee, "2011:60m"),

            // 刑法第313条立法解释
            Row(Provisions.Article313Interpretation.Circumstances, "2002:*"),

            // 拒执意见
            Row(Provisions.RefusalOpinion.Jurisdiction, "2025:2"),
            Row(Provisions.RefusalOpinion.Transfer, "2025:3"),
            Row(Provisions.RefusalOpinion.Evidence, "2025:4"),
            Row(Provisions.RefusalOpinion.Acceptance, "2025:5"),
            Row(Provisions.RefusalOpinion.RefusalNotice, "2025:6u"),
            Row(Provisions.RefusalOpinion.FilingSupervision, "2025:7-8u"),

            // 拒执自诉通知
            Row(Provisions.PrivateProsecutionNotice.Conditions, "2018:1-2"),

            // 拒执暴力抗法通知
            Row(Provisions.ViolentResistanceNotice.Crimes, "2007:2-3s"),

            // 刑事司法解释时间效力规定
            Row(Provisions.CriminalTemporalEffect.OldActs, "2001:2-4"),

            // 袭警解释
            Row(Provisions.AssaultOnPolice.Definition, "2025:1-2"),

            // 刑法
            Row(Provisions.CriminalLaw.OldActs, "all:12"),
            Row(Provisions.CriminalLaw.FineWaiver, "all:53"),
            Row(Provisions.CriminalLaw.LimitationPeriods, "all:87"),
            Row(Provisions.CriminalLaw.InclusiveNumbers, "all:99m"),
            Row(Provisions.CriminalLaw.ObstructingDuty, "all:277.1"),
            Row(Provisions.CriminalLaw.AssaultOnPolice, "1997,2015:- 2021:277.5"),
            Row(Provisions.CriminalLaw.ShamLitigation, "1997:- 2015,2021:307~1"),
            Row(Provisions.CriminalLaw.RefusalToPerform, "all:313"),
            Row(Provisions.CriminalLaw.SealedProperty, "all:314"),

            // 出境入境管理法
            Row(Provisions.ExitAndEntryLaw.ChineseCitizens, "2012:12#3"),
            Row(Provisions.ExitAndEntryLaw.Foreigners, "2012:28#2"),
            Row(Provisions.ExitAndEntryLaw.NoticeToBorder, "2012:65"),

            // 信用惩戒意见
            Row(Provisions.CreditDisciplineOpinion.Measures, "2016:*m"),

            // 联合惩戒备忘录
            Row(Provisions.JointDisciplineMemorandum.Measures, "2016:*s"),

            // 招投标惩戒通知
            Row(Provisions.TenderDisciplineNotice.Tendering, "2016:*s"),

            // 失信惩戒基础清单
            Row(Provisions.DisciplineBasicList.Measures, "2021,2022,2024,2025:*"),

            // 失信约束指导意见
            Row(Provisions.DishonestyRestraint.ListsAndFields, "2020:6-7"),

            // 民营经济促进法
            Row(Provisions.PrivateEconomyLaw.Proportionality, "2025:54"),

            // 代表法
            Row(Provisions.DeputiesLaw.PermissionForDetention, "2015:32.2 2025:39.2"),
            Row(Provisions.DeputiesLaw.TownshipDeputy, "2015:32.4 2025:39.4"),

            // 拘留所条例
            Row(Provisions.DetentionHouse.DecidedByCourt, "2012:2.2"),
            Row(Provisions.DetentionHouse.NotToBeHeld, "2012:12"),
            Row(Provisions.DetentionHouse.StopDetention, "2012:19"),

            // 征信业管理条例
            Row(Provisions.CreditReporting.FiveYears, "2013:16"),

            // 公司法
            Row(Provisions.CompanyLaw.DirectorsQualification, "2023:178"),

            // 市场主体登记条例
            Row(Provisions.MarketEntityRegistration.LegalRepresentatives, "2021:12#5"),

            // 公务员法
            Row(Provisions.CivilServantsLaw.Recruitment, "2018:26#4"),

            // 人民陪审员法
            Row(Provisions.AssessorsLaw.Disqualification, "2018:7#4"),

            // 私募基金条例
            Row(Provisions.PrivateFunds.ManagersDisqualification, "2023:9#4"),

            // 民法典
            Row(Provisions.CivilCode.Adulthood, "2020:17"),
            Row(Provisions.CivilCode.MonthEnd, "2020:202"),
            Row(Provisions.CivilCode.InclusiveNumbers, "2020:1259m"),

            // 企业破产法
            Row(Provisions.BankruptcyLaw.Suspension, "2006:19"),

            // 全国终本核查项目
            Row(Provisions.NationalCheck.CheckItems, "2019:*"),

            // 河南高院终本约谈规定
            Row(Provisions.HenanInterview.Hearing, "2019:*"),

            // 威海中院终本规定
            Row(Provisions.WeihaiTermination.SevenHeads, "2021:*"),

            // 江陵法院终本负面清单
            Row(Provisions.JianglingTermination.NotToBeClosed, "2024:*"),

            // 专项行动保障要求
            Row(Provisions.CampaignReadiness.Staff, "2018:*"),
            Row(Provisions.CampaignReadiness.Equipment, "2018:*"),
            Row(Provisions.CampaignReadiness.Roster, "2018:*"),
        ]);

        private static ConcordanceRow Row(string provision, string text) => new(provision, text);
    }
}
