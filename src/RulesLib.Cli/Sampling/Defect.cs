using RulesLib.Enforcement.Facts;

namespace RulesLib.Cli.Sampling;

/// <summary>What can be planted in a termination that was in order.</summary>
/// <param name="Key">Its name in the list of true labels.</param>
/// <param name="Rule">The rule that must find it; <see langword="null"/> if it is a fact that only the label rule reads.</param>
/// <param name="Plant">Plants it.</param>
/// <param name="LeavesOpen">Whether the file then does not tell, instead of telling that something is wrong.</param>
internal sealed record Defect(string Key, string? Rule, Func<CaseFile, SampleDays, CaseFile> Plant, bool LeavesOpen = false)
{
    /// <summary>Make a termination non-compliant (不合规终本), under 法〔2016〕373号.</summary>
    public static IReadOnlyList<Defect> Fatal { get; } =
    [
        new("no-execution-notice", "ZB-02", static (file, _) => OneDebtor(file, static d => d with { Notice = Fact.NonePart<ExecutionNotice>() })),
        new("no-report-order", "ZB-03a", static (file, _) => OneDebtor(file, static d => d with { ReportOrder = Fact.NonePart<PropertyReportOrder>() })),
        new("no-network-query", "ZB-11", static (file, _) => OneDebtor(file, static d => d with { NetworkQueries = [] })),
        new("house-left-alone", "ZB-05", static (file, days) => file with { Assets = [.. file.Assets, SampleFacts.House("P9", days)] }),
        new("clue-not-checked", "ZB-10", static (file, days) => file with { Clues = [.. file.Clues, SampleFacts.Clue(days) with { Id = "C9", VerifiedOn = KnownDate.None, Result = Known<ClueResult>.None }] }),
        new("within-three-months", "ZB-06", static (file, days) => file with { Case = file.Case with { FiledOn = days.Ruled(-60) } }),
        new("no-panel-no-approval", "ZB-20", static (file, _) => file with { Closure = file.Closure with { PanelReviewedOn = KnownDate.None, PresidentApprovedOn = KnownDate.None, ApprovalProved = false } }),
    ];

    /// <summary>Make a termination incomplete (待完善终本), under 法〔2016〕373号.</summary>
    public static IReadOnlyList<Defect> Curable { get; } =
    [
        new("no-consumption-order", "ZB-04a", static (file, _) => OneDebtor(file, static d => d with { ConsumptionOrders = [] })),
        new("no-interview", "ZB-18", static (file, _) => OneApplicant(file, static a => a with { Interview = Fact.NonePart<TerminationInterview>() })),
        new("ruling-without-property", "ZB-22", static (file, _) => file with { Closure = file.Closure with { Ruling = file.Closure.Ruling with { Contents = [RulingContent.Claim, RulingContent.Course, RulingContent.Realised, RulingContent.FurtherRights] } } }),
        new("not-in-database", "ZP-08", static (file, _) => file with { Closure = file.Closure with { DatabaseEntry = Fact.NonePart<TerminationEntry>() } }),
        new("waiting-seal-not-pursued", "SC-06", static (file, days) => file with { Assets = [.. file.Assets, SampleFacts.Waiting("P8", days) with { FirstCourtInquiredOn = KnownDate.None, ClaimedAtFirstCourtOn = KnownDate.None }] }),
        new("untraced-not-sought", "ZB-07", static (file, _) => OneDebtor(file, static d => d with { WhereaboutsUnknown = true, SearchEfforts = [], OnSiteInquiries = [.. d.OnSiteInquiries, new() { MadeOn = d.Notice.IssuedOn.Shift(static day => day.AddDays(40)), Kind = InquiryKind.Residence, Topics = [], PropertyFound = false }] })),
        new("interview-not-known", "ZB-18", static (file, _) => OneApplicant(file, static a => a with { Interview = a.Interview with { HeldOn = default } }), LeavesOpen: true),
        new("queries-not-known", "ZB-11", static (file, _) => OneDebtor(file, static d => d with { NetworkQueries = default }), LeavesOpen: true),
    ];

    /// <summary>Make a termination misreported (误报结), under every regime.</summary>
    public static IReadOnlyList<Defect> Disproving { get; } =
    [
        new("no-ruling", null, static (file, _) => AllApplicants(file, static a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }) is var unserved ? unserved with { Closure = unserved.Closure with { Ruling = Fact.NonePart<ClosingRuling>() } } : file),
        new("nothing-owed", "ZB-09", static (file, _) => file with { Amounts = file.Amounts with { Received = file.Amounts.DueUnderTitle } }),
        new("all-debtors-dead", "KZ-11", static (file, days) => file with { Debtors = [.. file.Debtors.Select(d => d with { Kind = PartyKind.NaturalPerson, EntityType = Known<EntityType>.None, Officers = [], Status = DebtorStatus.Dead, DiedOn = days.Ruled(-70) })] }),
        new("case-suspended", "JA-23", static (file, days) => file with { Suspensions = [new() { Scope = SuspensionScope.Case, Ground = SuspensionGround.Other, From = days.Ruled(-45), Until = KnownDate.None }] }),
    ];

    /// <summary>Makes a termination misreported under 法〔2016〕373号 only.</summary>
    public static Defect NeverServed { get; } = new("never-served", null, static (file, _) => AllApplicants(file, static a => a with { RulingServedOn = KnownDate.None, RulingServiceProved = false }));

    /// <summary>Makes a full performance misreported.</summary>
    public static Defect MoneyOwed { get; } = new("money-owed", "JA-15a", static (file, _) => file with
    {
        Amounts = file.Amounts with { Received = file.Amounts.DueUnderTitle.Value - 1_000m, PerformedInFullOn = KnownDate.None },
        Closure = file.Closure with { EverythingPerformed = false },
    });

    /// <summary>Makes a final termination misreported.</summary>
    public static Defect NoGround { get; } = new("no-ground", null, static (file, _) => file with { Closure = file.Closure with { Grounds = [] } });

    private static CaseFile OneDebtor(CaseFile file, Func<Debtor, Debtor> change) => file with { Debtors = [.. file.Debtors.Take(file.Debtors.Count - 1), change(file.Debtors[^1])] };

    private static CaseFile OneApplicant(CaseFile file, Func<Applicant, Applicant> change) => file with { Applicants = [change(file.Applicants[0]), .. file.Applicants.Skip(1)] };

    private static CaseFile AllApplicants(CaseFile file, Func<Applicant, Applicant> change) => file with { Applicants = [.. file.Applicants.Select(change)] };
}
