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

    /// <summary>Query the network again; if it finds property, reopen the case.</summary>
    QueryAgain,

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

    /// <summary>Take the step that law orders and record it.</summary>
    TakeOrderedStep,

    /// <summary>Ask the first-seal court to hand the property over.</summary>
    RequestHandOver,

    /// <summary>Serve the ruling on the debtor.</summary>
    ServeRulingOnDebtor,

    /// <summary>Pay the money out, or record the reason for delay.</summary>
    PayOut,

    /// <summary>Ask the parties and, if one consents, refer the debtor for bankruptcy review.</summary>
    ReferForBankruptcy,

    /// <summary>Enter the case in the database of 终本 cases.</summary>
    EnterInDatabase,

    /// <summary>Complete the entry in the database.</summary>
    CompleteDatabaseEntry,

    /// <summary>Correct the entry in the database.</summary>
    CorrectDatabaseEntry,

    /// <summary>Hide the entry in the database.</summary>
    HideDatabaseEntry,

    /// <summary>File a resumed case and go on enforcing.</summary>
    ResumeEnforcement,

    /// <summary>Tell the applicants the result.</summary>
    TellApplicants,

    /// <summary>Take control of the property at once.</summary>
    ControlProperty,

    /// <summary>Restore the measure, or record the ground on which it ended.</summary>
    RestoreMeasure,

    /// <summary>Renew the seal.</summary>
    RenewSeal,

    /// <summary>Delete the entry from the dishonest list.</summary>
    DeleteListing,

    /// <summary>Lift the seals.</summary>
    LiftSeals,
}
