using System.Collections.Immutable;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>Case files to start a test from. Change one fact with <c>with</c> and see what happens.</summary>
internal static class Cases
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// A 终本 of 2018 in which everything is in order: one applicant, one debtor, no property, every duty done and on file.
    /// Filed 2017-10-09, ruled 2018-03-20, served 2018-03-21, closed 2018-03-22.
    /// </summary>
    public static CaseFile Compliant() => new()
    {
        Case = new EnforcementCase
        {
            Number = Number("(2017)甘0402执123号"),
            Type = CaseType.FirstEnforcement,
            FiledOn = Day("2017-10-09"),
            Flags = [],
        },
        Title = new EnforcementTitle { Kind = TitleKind.Judgment, EffectiveOn = Day("2017-08-01"), Claims = [ClaimContent.Money], FromCampusLoan = false },
        Amounts = new Amounts
        {
            DueUnderTitle = 100_000m,
            Received = 0m,
            Waived = 0m,
            DoubledInterestClaimed = false,
            DelayPenaltyClaimed = false,
            DelayClaimsWaived = false,
            PerformedInFullOn = KnownDate.None,
        },
        Applicants = [Applicant("A1")],
        Debtors = [Debtor("D1")],
        Assets = [],
        Clues = [],
        ThirdPartyClaims = [],
        Settlements = [],
        Suspensions = [],
        Closure = new Closure
        {
            Method = ClosureMethod.InterimTermination,
            ClosedOn = Day("2018-03-22"),
            Ruling = new ClosingRuling
            {
                MadeOn = Day("2018-03-20"),
                Contents = [RulingContent.Claim, RulingContent.Course, RulingContent.Property, RulingContent.Realised, RulingContent.FurtherRights],
                PublishedOn = Day("2018-03-26"),
            },
            PanelReviewedOn = Day("2018-03-15"),
            PresidentApprovedOn = Day("2018-03-16"),
            ApprovalProved = true,
            Grounds = [],
            OrderedSteps = [],
            PublicationExempt = false,
            AlsoCountedWithOthers = false,
        },
    };

    public static Applicant Applicant(string id) => new()
    {
        Id = id,
        Kind = PartyKind.NaturalPerson,
        IsCourt = false,
        RequestedTerminationOn = KnownDate.None,
        SignedTerminationOn = KnownDate.None,
        AgreedInWriting = false,
        Interview = new TerminationInterview
        {
            HeldOn = Day("2018-03-10"),
            Topics = [InterviewTopic.Course, InterviewTopic.Measures, InterviewTopic.Property, InterviewTopic.GroundsAndEffect],
            OpinionRecorded = true,
        },
        RulingServedOn = Day("2018-03-21"),
        RulingServiceProved = true,
        Requests = [],
    };

    public static Debtor Debtor(string id) => new()
    {
        Id = id,
        Kind = PartyKind.NaturalPerson,
        Status = DebtorStatus.Active,
        BoundByTitle = true,
        IdentityConfirmed = true,
        HasQueryableIdentity = true,
        BornOn = Day("1980-05-06"),
        IsFullTimeStudent = false,
        Rank = LiabilityRank.Primary,
        EnforceableNow = true,
        Officers = [],
        Notice = new ExecutionNotice { IssuedOn = Day("2017-10-12"), ServedOn = Day("2017-10-16"), Mode = ServiceMode.Direct, ServiceProved = true, PerformanceDueOn = Day("2017-10-23") },
        ReportOrder = new PropertyReportOrder { IssuedOn = Day("2017-10-12"), ServedOn = Day("2017-10-16"), Mode = ServiceMode.Direct, DueOn = Day("2017-10-23"), TogetherWithNotice = true },
        Report = new PropertyReport { ReceivedOn = Day("2017-10-20"), VerifiedOn = Day("2017-11-20"), ListsProperty = false, Refused = false, False = false, Late = false, Excused = false },
        ReportBreachDecision = Fact.NonePart<BreachDecision>(),
        ReportHandlingRecorded = true,
        WhereaboutsUnknown = false,
        SearchEfforts = [],
        NetworkQueries =
        [
            new NetworkQuery
            {
                QueriedOn = Day("2018-03-01"),
                Results = [.. new[] { QueryType.Deposits, QueryType.Vehicles, QueryType.Immovables, QueryType.Securities }
                    .Select(static type => new QueryResult { Type = type, Answer = QueryAnswer.NothingFound, AnsweredOn = Day("2018-03-02") })],
            },
        ],
        OnSiteInquiries = [],
        PropertyConcealed = false,
        HandOverRefused = false,
        Search = Fact.NonePart<PropertySearch>(),
        InvestigationRequests = [],
        InvestigationRecorded = true,
        Estate = Fact.NonePart<Estate>(),
        Ability = new Ability { Assessed = AbilityLevel.None, RefusesToPerform = false },
        PerformsActively = false,
        CorrectedConduct = false,
        Security = Fact.NonePart<Security>(),
        Conduct = [],
        Listings = [],
        ReasonNotToListRecordedOn = KnownDate.None,
        ConsumptionOrders = [new ConsumptionOrder { IssuedOn = Day("2017-11-01"), ServedOn = Day("2017-11-03"), PresidentSigned = true, BoundPersons = [], GraceEndsOn = KnownDate.None, LiftedOn = KnownDate.None }],
        ReasonNotToRestrictRecordedOn = KnownDate.None,
        BankruptcyReferral = Fact.NonePart<BankruptcyReferral>(),
    };

    public static CaseNumber Number(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text, nameof(text));

    /// <summary>The same list with one more item.</summary>
    public static KnownList<T> Plus<T>(this KnownList<T> list, T item) => new([.. list, item], list.IsComplete);

    /// <summary>Changes the only debtor.</summary>
    public static CaseFile WithDebtor(this CaseFile file, Func<Debtor, Debtor> change) => file with { Debtors = [change(file.Debtors[0]), .. file.Debtors.Skip(1)] };

    /// <summary>Changes the first applicant.</summary>
    public static CaseFile WithApplicant(this CaseFile file, Func<Applicant, Applicant> change) => file with { Applicants = [change(file.Applicants[0]), .. file.Applicants.Skip(1)] };

    /// <summary>Changes the closing.</summary>
    public static CaseFile WithClosure(this CaseFile file, Func<Closure, Closure> change) => file with { Closure = change(file.Closure) };
}
