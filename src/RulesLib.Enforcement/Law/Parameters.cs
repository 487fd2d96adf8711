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

    /// <summary>Doubled part of the interest on delay for each day (LX-02). By each day of delay; older days follow older rules that are not held here (LX-10).</summary>
    public static readonly DatedParameter<decimal> DelayInterestDailyRate = Define(
        "delay-interest.daily-rate", ParameterUnit.RatePerDay, Provisions.DelayInterest.Formula,
        Value(0.000175m, "2014-08-01"));

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

    /// <summary>Years to ask for resumption after the last day of a settlement (HJ-04). By that day.</summary>
    public static readonly DatedParameter<int> SettlementResumptionYears = Define(
        "settlement.resumption-years", ParameterUnit.Years, Provisions.Settlement.ResumptionPeriod,
        Value(2, "2018-03-01"));

    /// <summary>Most years of a stay for an execution guarantee (DB-01). By the first day of the stay.</summary>
    public static readonly DatedParameter<int> GuaranteeStayYears = Define(
        "guarantee.stay-years", ParameterUnit.Years, Provisions.EnforcementGuarantee.StayTerm,
        Value(1, "2018-03-01"));

    /// <summary>Years of the guarantee period if none is stated, from the end of the stay (DB-02). By that day.</summary>
    public static readonly DatedParameter<int> GuaranteePeriodYears = Define(
        "guarantee.period-years", ParameterUnit.Years, Provisions.EnforcementGuarantee.Pursuit,
        Value(1, "2018-03-01"));

    /// <summary>Months of a stay that a higher court orders, as a rule (DB-03). By the first day of the stay.</summary>
    public static readonly DatedParameter<int> HigherCourtStayMonths = Define(
        "stay.higher-court-months", ParameterUnit.Months, Provisions.EnforcementWork.HigherCourtStay,
        Value(3, "2021-01-01"));

    /// <summary>Days to serve the decision that refers a debtor for bankruptcy review (PC-02). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ReferralServiceDays = Define(
        "bankruptcy.referral-service-days", ParameterUnit.Days, Provisions.BankruptcyReferral.DecisionService,
        Value(5, "2017-01-20"));

    /// <summary>Days for the bankruptcy court to answer a referral (PC-03). By the day of the decision.</summary>
    public static readonly DatedParameter<int> ReferralAnswerDays = Define(
        "bankruptcy.referral-answer-days", ParameterUnit.Days, Provisions.CplInterpretation.BankruptcyAnswer,
        Value(30, "2015-02-04"));

    /// <summary>Years to apply again after a withdrawal (JA-17d). By the closing day.</summary>
    public static readonly DatedParameter<int> ReapplicationYears = Define(
        "closing.reapplication-years", ParameterUnit.Years, Provisions.CplInterpretation.ReapplicationAfterWithdrawal,
        Value(2, "2015-02-04"));

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
