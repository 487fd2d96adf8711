namespace RulesLib.Enforcement.Rules;

/// <summary>The next step that mends a requirement; texts are keyed <c>Cure.</c> and the name.</summary>
public enum Cure
{
    /// <summary>Nothing can or need be mended.</summary>
    None,

    /// <summary>Issue and serve the execution notice, wait its period, then rule again.</summary>
    IssueNoticeAndRuleAgain,

    /// <summary>Prove or repeat service.</summary>
    ProveService,

    /// <summary>Issue the report order, wait its deadline, verify, then rule again.</summary>
    IssueReportOrderAndRuleAgain,

    /// <summary>Check the report and file a note.</summary>
    VerifyReport,

    /// <summary>Decide and serve a sanction, or record the reason for none.</summary>
    DecideSanctionOrRecordReason,

    /// <summary>Record the reason.</summary>
    RecordReason,

    /// <summary>Complete the file.</summary>
    CompleteFile,

    /// <summary>Issue the consumption-restriction order at once and have the closing file approved again.</summary>
    IssueConsumptionOrder,

    /// <summary>Name the responsible persons in the order.</summary>
    NameResponsiblePersons,

    /// <summary>Decide the listing and publish it, or record the bar.</summary>
    DecideListingOrRecordBar,

    /// <summary>Reopen the case and act on the property.</summary>
    ReopenAndDispose,

    /// <summary>Reopen the case and complete the investigation.</summary>
    ReopenAndInvestigate,

    /// <summary>Revoke the ruling, or wait and rule again.</summary>
    RevokeOrRuleAgain,

    /// <summary>Search for the debtor and record it.</summary>
    SearchForDebtor,

    /// <summary>Sanction the obstruction or start criminal procedure.</summary>
    SanctionObstruction,

    /// <summary>Correct the closing method and the data entry.</summary>
    CorrectClosingMethod,

    /// <summary>Hold the interview now; check any new clue.</summary>
    HoldInterview,

    /// <summary>Panel review and approval, then a new ruling.</summary>
    ReviewAndApprove,

    /// <summary>Make and serve the ruling, and move the closing date.</summary>
    MakeAndServeRuling,

    /// <summary>Make a supplementary ruling.</summary>
    CorrectRuling,

    /// <summary>Serve the ruling and correct the closing date.</summary>
    ServeAndCorrectClosingDate,

    /// <summary>Publish the ruling.</summary>
    PublishRuling,

    /// <summary>Correct the statistics.</summary>
    CorrectStatistics,

    /// <summary>Go on enforcing.</summary>
    ContinueEnforcement,

    /// <summary>Send the closing notice or take the acknowledgement on record.</summary>
    SendClosingNotice,

    /// <summary>Have a person decide.</summary>
    DecideManually,

    /// <summary>Decide the application.</summary>
    DecideApplication,

    /// <summary>Ask units to help find the asset.</summary>
    RequestSearchOfAsset,

    /// <summary>Tell the applicant of the right to object and hold the hearing if asked.</summary>
    GiveObjectionNotice,

    /// <summary>Lift the seals.</summary>
    LiftSeals,
}
