using System.Collections.Frozen;
using System.Collections.Immutable;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules;

/// <summary>Who cures a defect. The assignment is the catalogue's proposal; no source assigns it.</summary>
[Flags]
public enum Responsible
{
    /// <summary>Nobody in particular.</summary>
    None = 0,

    /// <summary>The handler (承办人).</summary>
    Handler = 1,

    /// <summary>The clerk (书记员).</summary>
    Clerk = 2,

    /// <summary>The panel (合议庭).</summary>
    Panel = 4,

    /// <summary>The president of the court (院长).</summary>
    President = 8,

    /// <summary>The manager of terminated cases (终本案件管理人员).</summary>
    Manager = 16,
}

/// <summary>Where a cure stands in the order of the procedure.</summary>
public enum CureStage
{
    /// <summary>Execution notice.</summary>
    Notice,

    /// <summary>Property report.</summary>
    Report,

    /// <summary>Investigation.</summary>
    Investigation,

    /// <summary>Property.</summary>
    Property,

    /// <summary>Sanctions.</summary>
    Sanctions,

    /// <summary>Search for the debtor.</summary>
    DebtorSearch,

    /// <summary>Interview and hearing of the applicant.</summary>
    Interview,

    /// <summary>Panel and approval.</summary>
    Approval,

    /// <summary>Ruling and closing method.</summary>
    Ruling,

    /// <summary>Service.</summary>
    Service,

    /// <summary>Papers, entries and publication.</summary>
    EntryAndPublication,

    /// <summary>Statistics.</summary>
    Statistics,
}

/// <summary>What follows where a defect cannot be completed.</summary>
public enum NextProcedure
{
    /// <summary>Resume the case, make up for it, then close anew.</summary>
    ResumeEnforcement,

    /// <summary>Revoke the ruling on objection or in supervision, and rule again once the conditions are met.</summary>
    RevokeAndRuleAgain,

    /// <summary>Make and serve the ruling, and move the closing date.</summary>
    RuleAndServe,

    /// <summary>Correct the closing method and the data.</summary>
    CorrectMethod,

    /// <summary>Withdraw the closing and go on enforcing.</summary>
    ContinueEnforcement,
}

/// <summary>How a cure is carried out: who, when in the order, in how many days, and what it changes in the file.</summary>
/// <param name="By">Who.</param>
/// <param name="Stage">Its place in the order.</param>
/// <param name="Days">Days from the day of judging; zero is at once.</param>
/// <param name="Next">What follows where the defect is fatal.</param>
/// <param name="IsAct">Whether it completes a defect that is not fatal.</param>
/// <param name="Facts">The facts the act creates besides its record; they add to the history and never rewrite it.</param>
internal sealed record CureLine(Responsible By, CureStage Stage, Func<Matter, int> Days, NextProcedure Next, bool IsAct, Func<CaseFile, Fact?, int, DateOnly, CaseFile>? Facts = null);

/// <summary>The cures, one a line (16.2 and 17 of the closure catalogue): each is an act, or cannot be done backwards and leads to another procedure.</summary>
internal static class Cures
{
    private static readonly FrozenDictionary<Cure, CureLine> s_lines = new Dictionary<Cure, CureLine>
    {
        [Cure.IssueNoticeAndRuleAgain] = Beyond(Responsible.Handler, CureStage.Notice, NextProcedure.RevokeAndRuleAgain),
        [Cure.ProveService] = Act(Responsible.Handler | Responsible.Clerk, CureStage.Service, Review, facts: ServiceProved),
        [Cure.IssueReportOrderAndRuleAgain] = Beyond(Responsible.Handler, CureStage.Report, NextProcedure.RevokeAndRuleAgain),
        [Cure.VerifyReport] = Act(Responsible.Handler, CureStage.Report, Review),
        [Cure.DecideSanctionOrRecordReason] = Act(Responsible.Handler, CureStage.Sanctions, Review),
        [Cure.RecordReason] = Act(Responsible.Handler, CureStage.Sanctions, Review),
        [Cure.CompleteFile] = Act(Responsible.Handler | Responsible.Clerk, CureStage.EntryAndPublication, Review),
        [Cure.IssueConsumptionOrder] = Act(Responsible.Handler, CureStage.Sanctions, Review),
        [Cure.NameResponsiblePersons] = Act(Responsible.Handler, CureStage.Sanctions, Review),
        [Cure.DecideListingOrRecordBar] = Act(Responsible.Handler, CureStage.Sanctions, Review),
        [Cure.ReopenAndDispose] = Beyond(Responsible.Handler | Responsible.Panel, CureStage.Property, NextProcedure.ResumeEnforcement),
        [Cure.ReopenAndInvestigate] = Beyond(Responsible.Handler | Responsible.Panel, CureStage.Investigation, NextProcedure.ResumeEnforcement),
        [Cure.RevokeOrRuleAgain] = Beyond(Responsible.Panel, CureStage.Ruling, NextProcedure.RevokeAndRuleAgain),
        [Cure.SearchForDebtor] = Act(Responsible.Handler, CureStage.DebtorSearch, Review, NextProcedure.ResumeEnforcement),
        [Cure.SanctionObstruction] = Act(Responsible.Handler, CureStage.Sanctions, Review, NextProcedure.ResumeEnforcement),
        [Cure.CorrectClosingMethod] = Beyond(Responsible.Handler, CureStage.Ruling, NextProcedure.CorrectMethod),
        [Cure.HoldInterview] = Act(Responsible.Handler, CureStage.Interview, Review),
        [Cure.ReviewAndApprove] = Act(Responsible.Panel | Responsible.President, CureStage.Approval, Review),
        [Cure.MakeAndServeRuling] = Beyond(Responsible.Handler, CureStage.Ruling, NextProcedure.RuleAndServe),
        [Cure.CorrectRuling] = Act(Responsible.Handler, CureStage.Ruling, Statutory(Parameters.DatabaseEntryDays)),
        [Cure.ServeAndCorrectClosingDate] = Act(Responsible.Handler, CureStage.Service, Review),
        [Cure.PublishRuling] = Act(Responsible.Clerk, CureStage.EntryAndPublication, Review, facts: Published),
        [Cure.CorrectStatistics] = Act(Responsible.Clerk, CureStage.Statistics, Review, facts: CountedSeparately),
        [Cure.ContinueEnforcement] = Beyond(Responsible.Handler, CureStage.Ruling, NextProcedure.ContinueEnforcement),
        [Cure.SendClosingNotice] = Act(Responsible.Clerk, CureStage.Service, Review),
        [Cure.DecideManually] = Act(Responsible.Panel, CureStage.Approval, Review),
        [Cure.DecideApplication] = Act(Responsible.Panel, CureStage.Investigation, AtOnce, NextProcedure.ResumeEnforcement),
        [Cure.RequestSearchOfAsset] = Act(Responsible.Handler, CureStage.Property, Review, facts: SearchRequested),
        [Cure.GiveObjectionNotice] = Beyond(Responsible.Panel, CureStage.Interview, NextProcedure.RevokeAndRuleAgain),
        [Cure.TakeOrderedStep] = Act(Responsible.Handler, CureStage.Investigation, Review),
        [Cure.RequestHandOver] = Act(Responsible.Handler, CureStage.Property, Review, NextProcedure.ResumeEnforcement),
        [Cure.ServeRulingOnDebtor] = Act(Responsible.Handler | Responsible.Clerk, CureStage.Service, Review),
        [Cure.PayOut] = Act(Responsible.Handler | Responsible.Clerk, CureStage.Property, Review),
        [Cure.LiftSeals] = Act(Responsible.Handler, CureStage.Property, Review),
        [Cure.ReferForBankruptcy] = Act(Responsible.Panel | Responsible.President, CureStage.Investigation, Review),
        [Cure.EnterInDatabase] = Act(Responsible.Clerk, CureStage.EntryAndPublication, Statutory(Parameters.DatabaseEntryDays)),
        [Cure.CompleteDatabaseEntry] = Act(Responsible.Clerk, CureStage.EntryAndPublication, Statutory(Parameters.DatabaseEntryDays)),
        [Cure.CorrectDatabaseEntry] = Act(Responsible.Manager, CureStage.EntryAndPublication, Statutory(Parameters.DatabaseCorrectionDays)),
        [Cure.HideDatabaseEntry] = Act(Responsible.Manager, CureStage.EntryAndPublication, Statutory(Parameters.DatabaseHidingDays)),
        [Cure.ResumeEnforcement] = Act(Responsible.Handler, CureStage.Ruling, AtOnce),
        [Cure.QueryAgain] = Act(Responsible.Manager, CureStage.Investigation, AtOnce),
        [Cure.TellApplicants] = Act(Responsible.Manager, CureStage.Service, AtOnce),
        [Cure.ControlProperty] = Act(Responsible.Handler, CureStage.Property, AtOnce),
        [Cure.RestoreMeasure] = Act(Responsible.Handler, CureStage.Sanctions, AtOnce),
        [Cure.RenewSeal] = Act(Responsible.Handler, CureStage.Property, AtOnce),
        [Cure.DeleteListing] = Act(Responsible.Manager, CureStage.Sanctions, AtOnce),
    }.ToFrozenDictionary();

    // A cure without a line is an act of the handler.
    private static readonly CureLine s_unlisted = Act(Responsible.Handler, CureStage.EntryAndPublication, Review);

    /// <summary>The cures that have a line.</summary>
    public static ImmutableArray<Cure> Listed => s_lines.Keys;

    public static CureLine Of(Cure cure) => s_lines.GetValueOrDefault(cure, s_unlisted);

    /// <summary>Whether a defect can be completed by its cure.</summary>
    public static bool CanComplete(Finding finding) => finding.Cure != Cure.None && finding.Severity < Severity.Fatal && Of(finding.Cure).IsAct;

    private static CureLine Act(Responsible by, CureStage stage, Func<Matter, int> days, NextProcedure ifFatal = NextProcedure.RevokeAndRuleAgain, Func<CaseFile, Fact?, int, DateOnly, CaseFile>? facts = null) =>
        new(by, stage, days, ifFatal, true, facts);

    private static CureLine Beyond(Responsible by, CureStage stage, NextProcedure next) => new(by, stage, AtOnce, next, false);

    private static int AtOnce(Matter matter) => 0;

    private static int Review(Matter matter) => matter.Options.CompletionDays;

    private static Func<Matter, int> Statutory(DatedParameter<int> parameter) => matter => matter.Number(parameter, matter.AsOf) ?? 0;

    // The proof of a service that took place; whether the execution notice was proved when the case was closed is history.
    private static CaseFile ServiceProved(CaseFile file, Fact? subject, int index, DateOnly day)
    {
        static Applicant Prove(Applicant applicant) => applicant.RulingServedOn.Occurred.IsTrue ? applicant with { RulingServiceProved = true } : applicant;
        return subject switch
        {
            null => file with { Applicants = new([.. file.Applicants.Select(Prove)], file.Applicants.IsComplete) },
            Applicant => file with { Applicants = Change(file.Applicants, index, Prove) },
            _ => file,
        };
    }

    private static CaseFile Published(CaseFile file, Fact? subject, int index, DateOnly day) => file.Closure.Ruling is { Exists.IsTrue: true, PublishedOn.IsNone: true } ruling
        ? file with { Closure = file.Closure with { Ruling = ruling with { PublishedOn = day } } }
        : file;

    private static CaseFile CountedSeparately(CaseFile file, Fact? subject, int index, DateOnly day) => file with { Closure = file.Closure with { AlsoCountedWithOthers = false } };

    private static CaseFile SearchRequested(CaseFile file, Fact? subject, int index, DateOnly day) => subject is Asset
        ? file with { Assets = Change(file.Assets, index, asset => asset.SearchRequestedOn.IsNone ? asset with { SearchRequestedOn = day } : asset) }
        : file;

    private static KnownList<T> Change<T>(KnownList<T> list, int index, Func<T, T> change) =>
        new([.. list.Select((item, i) => i == index ? change(item) : item)], list.IsComplete);
}
