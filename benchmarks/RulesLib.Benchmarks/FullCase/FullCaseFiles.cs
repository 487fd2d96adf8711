using RulesLib.Enforcement.Facts;

namespace RulesLib.Benchmarks.FullCase;

/// <summary>Case files of an interim termination (终本) as courts keep them: two debtors, two pieces of property, a clue, some fifty records.</summary>
internal static class FullCaseFiles
{
    public static DateOnly AsOf { get; } = new(2018, 4, 28);

    /// <summary>Ruled 2018-03-20, well documented: a house behind another court's seal, a car sold, a clue that came to nothing.</summary>
    public static CaseFile Compliant { get; } = Make();

    /// <summary>The same, with much left undone.</summary>
    public static CaseFile Breached { get; } = Compliant with
    {
        Case = Compliant.Case with { FiledOn = Day(2018, 1, 2) },
        Debtors =
        [
            Compliant.Debtors[0] with
            {
                Notice = Compliant.Debtors[0].Notice with { ServiceProved = false, WarnsOfListing = false },
                Report = Compliant.Debtors[0].Report with { Refused = true, VerifiedOn = KnownDate.None, ListsProperty = true },
                ReportHandlingRecorded = false,
                WhereaboutsUnknown = true,
                SearchEfforts = [],
                OnSiteInquiries = [],
                PropertyConcealed = true,
                HandOverRefused = true,
                InvestigationRequests = [new() { InWriting = true, Admissible = true, ReceivedOn = Day(2018, 1, 20), DecidedOn = KnownDate.None }],
                Conduct = [.. Compliant.Debtors[0].Conduct, Act(ConductKind.EvadedEnforcement) with { SanctionedOn = KnownDate.None, HidesKnownProperty = true }],
            },
            Compliant.Debtors[1] with { Notice = Compliant.Debtors[1].Notice with { IssuedOn = KnownDate.None }, NetworkQueries = [], InvestigationRecorded = false, AdditionGrounds = [AdditionGround.UnpaidCapital] },
        ],
        Applicants = [Compliant.Applicants[0] with { RulingServedOn = Day(2018, 3, 29), ToldOfPartyChangeRight = false, Interview = Compliant.Applicants[0].Interview with { HeldOn = KnownDate.None, Attempts = 1, OpinionRecorded = false } }],
        Assets = [Compliant.Assets[0] with { OwnPriorityClaim = true }, Compliant.Assets[1]],
        Clues = [Compliant.Clues[0] with { VerifiedOn = KnownDate.None }],
        PartyChangeApplications = [new() { ReceivedOn = Day(2017, 12, 1), InWriting = true, PropertyKnown = true, ExtendedUntil = KnownDate.None, DecidedOn = KnownDate.None }],
        Closure = Compliant.Closure with
        {
            Ruling = Compliant.Closure.Ruling with { Contents = [RulingContent.Claim, RulingContent.Course], PublishedOn = KnownDate.None },
            PresidentApprovedOn = KnownDate.None,
            OrderedSteps = [new() { DoneOn = KnownDate.None }],
            AlsoCountedWithOthers = true,
        },
    };

    /// <summary>The same, with gaps: some dates known by the month only, some parts and ends of lists not at all.</summary>
    public static CaseFile WithGaps { get; } = Compliant with
    {
        Case = Compliant.Case with { FiledOn = KnownDate.Between(Day(2017, 12, 1), Day(2017, 12, 31)) },
        Debtors = new([Compliant.Debtors[0] with { Status = default, DiedOn = default, Report = Fact<PropertyReport>(), HasQueryableIdentity = default }, Compliant.Debtors[1] with { Notice = Fact<ExecutionNotice>(), Conduct = default }], isComplete: false),
        Applicants = [Compliant.Applicants[0] with { Interview = Fact<TerminationInterview>(), RulingServedOn = default }],
        Assets = new([.. Compliant.Assets], isComplete: false),
        Clues = [Compliant.Clues[0] with { VerifiedOn = default }],
        PartyChangeApplications = default,
        Amounts = Compliant.Amounts with { Received = default },
        Closure = Compliant.Closure with { ApprovalProved = default, OrderedSteps = default, PublicationExempt = default },
    };

    /// <summary>What is measured.</summary>
    public static IReadOnlyList<CaseFile> Measured { get; } = [Compliant, Breached, WithGaps];

    /// <summary>What is proved: those measured, and what decides otherwise for all duties at once.</summary>
    public static IReadOnlyList<CaseFile> Proved { get; } =
    [
        .. Measured,
        RuledOn(Day(2015, 1, 20)),
        RuledOn(Day(2016, 5, 10)), // under the Opinion of 2014
        RuledOn(Day(2016, 12, 1)),
        RuledOn(Day(2022, 5, 10)),
        Breached with { Closure = Breached.Closure with { Ruling = new() { MadeOn = KnownDate.Between(Day(2016, 11, 1), Day(2016, 12, 31)) } } },
        Breached with { Closure = Breached.Closure with { Ruling = new() { MadeOn = KnownDate.None } }, Case = Breached.Case with { Type = CaseType.ResumedEnforcement } },
        Compliant with { Debtors = [Compliant.Debtors[0] with { DiedOn = Day(2018, 1, 1) }, Compliant.Debtors[1] with { Report = Compliant.Debtors[1].Report with { Late = true, Excused = true }, DeregisteredOn = Day(2018, 1, 1), HasSuccessor = default }] },
        Compliant with { Amounts = Compliant.Amounts with { Received = 100_000m, PerformedInFullOn = Day(2018, 3, 1) }, Title = Compliant.Title with { Claims = [ClaimContent.Visitation] } },
        Compliant with { Closure = new() { Method = ClosureMethod.InterimTermination } },
        new() { Closure = new() { Method = ClosureMethod.InterimTermination } },
        new() { Closure = new() { Method = ClosureMethod.FullPerformance } },
        new(),
    ];

    private static CaseFile RuledOn(DateOnly day) => Compliant with
    {
        Closure = Compliant.Closure with { ClosedOn = day.AddDays(2), Ruling = Compliant.Closure.Ruling with { MadeOn = day }, PanelReviewedOn = day.AddDays(-3), PresidentApprovedOn = day.AddDays(-2) },
    };

    private static CaseFile Make() => new()
    {
        Case = new() { Type = CaseType.FirstEnforcement, FiledOn = Day(2017, 10, 9), Flags = [], Deductions = [], Extensions = [], Objections = [] },
        Title = new() { Kind = TitleKind.Judgment, EffectiveOn = Day(2017, 8, 1), Claims = [ClaimContent.Money], FromCampusLoan = false },
        Amounts = new() { DueUnderTitle = 100_000m, Received = 20_000m, Waived = 0m, DoubledInterestClaimed = false, DelayPenaltyClaimed = false, DelayClaimsWaived = false, PerformedInFullOn = KnownDate.None },
        Applicants =
        [
            new()
            {
                Id = "A1",
                Kind = PartyKind.NaturalPerson,
                IsCourt = false,
                RequestedTerminationOn = KnownDate.None,
                SignedTerminationOn = KnownDate.None,
                AgreedInWriting = false,
                InducedConsentComplaint = false,
                ToldOfPartyChangeRight = true,
                ReportAccessRefused = false,
                Interview = new() { HeldOn = Day(2018, 3, 10), Topics = [InterviewTopic.Course, InterviewTopic.Measures, InterviewTopic.Property, InterviewTopic.GroundsAndEffect], OpinionRecorded = true, Attempts = 3 },
                RulingServedOn = Day(2018, 3, 21),
                RulingServiceProved = true,
                Requests = [],
            },
        ],
        Debtors =
        [
            Person("D1") with { Conduct = [Act(ConductKind.DisruptedEnforcement)] },
            Person("D2") with
            {
                Kind = PartyKind.LegalPerson,
                EntityType = EntityType.Company,
                BornOn = KnownDate.None,
                Officers = [new() { Id = "O1", Role = OfficerRole.LegalRepresentative, From = Day(2015, 1, 1), Until = KnownDate.None }],
                ConsumptionOrders = [Order() with { NamesEntity = true, BoundPersons = [new() { PersonId = "O1" }] }],
                OnSiteInquiries = [new() { MadeOn = Day(2017, 12, 6), Kind = InquiryKind.Registry, Topics = [QueryType.Immovables, QueryType.Vehicles], PropertyFound = false }],
            },
        ],
        Assets =
        [
            Asset("P1", AssetKind.Immovable) with
            {
                Seal = Seal() with { Rank = SealRank.Waiting, FirstCourtSealedOn = Day(2017, 6, 1) },
                NotDisposableReason = NotDisposableReason.WaitingSeal,
                FirstCourtInquiredOn = Day(2018, 2, 1),
                ClaimedAtFirstCourtOn = Day(2018, 2, 2),
            },
            Asset("P2", AssetKind.Vehicle) with
            {
                DisposedOn = Day(2018, 2, 20),
                DisposalSteps = [new() { Kind = DisposalStepKind.FirstAuction, Online = true, NoticeOn = Day(2018, 1, 20), HeldOn = Day(2018, 2, 10), StartPrice = 15_000m, Appraisal = 20_000m, Sold = true, SoldPrice = 20_000m }],
            },
        ],
        Clues = [new() { Id = "C1", DebtorId = "D1", GivenByApplicant = true, ReceivedOn = Day(2018, 1, 5), Urgent = false, VerifiedOn = Day(2018, 1, 10), Result = ClueResult.NothingFound }],
        ThirdPartyClaims = [],
        ThirdParties = [],
        Guarantees = [],
        Settlements = [],
        PartyChangeApplications = [],
        Suspensions = [],
        Payments = [],
        Closure = new()
        {
            Method = ClosureMethod.InterimTermination,
            ClosedOn = Day(2018, 3, 22),
            Ruling = new()
            {
                MadeOn = Day(2018, 3, 20),
                Contents = [RulingContent.Claim, RulingContent.Course, RulingContent.Property, RulingContent.Realised, RulingContent.FurtherRights],
                PublishedOn = Day(2018, 3, 26),
            },
            PanelReviewedOn = Day(2018, 3, 15),
            PresidentApprovedOn = Day(2018, 3, 16),
            ApprovalProved = true,
            Grounds = [],
            OrderedSteps = [],
            PublicationExempt = false,
            AlsoCountedWithOthers = false,
            DatabaseEntry = new() { EnteredOn = Day(2018, 3, 27), Complete = true, CorrectionFoundedOn = KnownDate.None, CorrectedOn = KnownDate.None, OtherHidingGroundOn = KnownDate.None, HiddenOn = KnownDate.None },
        },
    };

    private static Debtor Person(string id) => new()
    {
        Id = id,
        Kind = PartyKind.NaturalPerson,
        Status = DebtorStatus.Active,
        BoundByTitle = true,
        IdentityConfirmed = true,
        HasQueryableIdentity = true,
        BornOn = Day(1980, 5, 6),
        IsFullTimeStudent = false,
        Rank = LiabilityRank.Primary,
        EnforceableNow = true,
        Officers = [],
        Notice = new() { IssuedOn = Day(2017, 10, 12), ServedOn = Day(2017, 10, 16), Mode = ServiceMode.Direct, ServiceProved = true, PerformanceDueOn = Day(2017, 10, 23), MentionsDelayInterest = true, WarnsOfListing = true },
        ReportOrder = new() { IssuedOn = Day(2017, 10, 12), ServedOn = Day(2017, 10, 16), Mode = ServiceMode.Direct, DueOn = Day(2017, 10, 23), TogetherWithNotice = true },
        Report = new() { ReceivedOn = Day(2017, 10, 20), VerifiedOn = Day(2017, 11, 20), ListsProperty = false, Refused = false, False = false, Late = false, Excused = false },
        PropertyChanges = [],
        ReportHandlingRecorded = true,
        WhereaboutsUnknown = false,
        SearchEfforts = [new() { MadeOn = Day(2017, 12, 5), OnSite = true }],
        NetworkQueries = [Query(Day(2017, 10, 20)), Query(Day(2018, 3, 1))],
        OnSiteInquiries = [new() { MadeOn = Day(2017, 12, 5), Kind = InquiryKind.Residence, Topics = [], PropertyFound = false }],
        PropertyConcealed = false,
        HandOverRefused = false,
        InvestigationRequests = [],
        InvestigationRecorded = true,
        Ability = new() { Assessed = AbilityLevel.None, RefusesToPerform = false },
        PerformsActively = false,
        CorrectedConduct = false,
        Conduct = [],
        Listings = [],
        ReasonNotToListRecordedOn = KnownDate.None,
        ConsumptionOrders = [Order()],
        ReasonNotToRestrictRecordedOn = KnownDate.None,
        AdditionGrounds = [],
        RulingServedOn = Day(2018, 3, 21),
    };

    private static ConsumptionOrder Order() => new() { IssuedOn = Day(2017, 11, 1), ServedOn = Day(2017, 11, 3), PresidentSigned = true, BoundPersons = [], GraceEndsOn = KnownDate.None, LiftedOn = KnownDate.None };

    private static NetworkQuery Query(DateOnly day) => new()
    {
        QueriedOn = day,
        Results = [.. new[] { QueryType.Deposits, QueryType.Vehicles, QueryType.Immovables, QueryType.Securities }.Select(type => new QueryResult { Type = type, Answer = QueryAnswer.NothingFound, AnsweredOn = day.AddDays(1) })],
    };

    private static Asset Asset(string id, AssetKind kind) => new()
    {
        Id = id,
        DebtorId = "D1",
        Kind = kind,
        FoundOn = Day(2018, 1, 10),
        Realisable = true,
        Value = 20_000m,
        PriorClaims = Known<decimal>.None,
        Seal = Seal(),
        DisposalSteps = [],
        DisposedOn = KnownDate.None,
        NotDisposableReason = Known<NotDisposableReason>.None,
        ReasonEvidenced = false,
        OwnPriorityClaim = false,
        HandOverRequestedOn = KnownDate.None,
        HandedOverOn = KnownDate.None,
        FirstCourtSaleStartedOn = KnownDate.None,
        UnderThirdPartyObjection = false,
        OnlyHome = false,
    };

    private static Seal Seal() => new() { Rank = SealRank.First, From = Day(2018, 1, 11), Until = Day(2021, 1, 10), LiftedOn = KnownDate.None, RegistrySealed = true, PhysicallySeized = true };

    private static Conduct Act(ConductKind kind) => new()
    {
        Kind = kind,
        Method = ConductMethod.Other,
        ActorId = Known<string>.None,
        ActedOn = Day(2018, 1, 15),
        DiscoveredOn = Day(2018, 1, 16),
        Verified = true,
        HidesKnownProperty = false,
        CrimeSuspected = false,
        SanctionedOn = Day(2018, 1, 20),
        ReferredOn = KnownDate.None,
        JustCause = false,
    };

    private static TFact Fact<TFact>()
        where TFact : Fact, new() => new();

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
