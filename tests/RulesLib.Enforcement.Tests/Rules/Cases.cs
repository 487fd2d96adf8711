using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Rules;

/// <summary>Case files to start a test from. Change one fact with <c>with</c> and see what happens.</summary>
internal static class Cases
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

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
            Deductions = [],
            Extensions = [],
            Objections = [],
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
        ThirdParties = [],
        Guarantees = [],
        Settlements = [],
        PartyChangeApplications = [],
        Suspensions = [],
        Payments = [],
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
            DatabaseEntry = new TerminationEntry { EnteredOn = Day("2018-03-27"), Complete = true, CorrectionFoundedOn = KnownDate.None, CorrectedOn = KnownDate.None, OtherHidingGroundOn = KnownDate.None, HiddenOn = KnownDate.None },
        },
        Resumption = Fact.NonePart<Resumption>(),
    };

    public static Applicant Applicant(string id) => new()
    {
        Id = id,
        Kind = PartyKind.NaturalPerson,
        IsCourt = false,
        RequestedTerminationOn = KnownDate.None,
        SignedTerminationOn = KnownDate.None,
        AgreedInWriting = false,
        InducedConsentComplaint = false,
        ToldOfPartyChangeRight = true,
        ReportAccessRefused = false,
        Interview = new TerminationInterview
        {
            HeldOn = Day("2018-03-10"),
            Topics = [InterviewTopic.Course, InterviewTopic.Measures, InterviewTopic.Property, InterviewTopic.GroundsAndEffect],
            OpinionRecorded = true,
            Attempts = 3,
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
        Notice = new ExecutionNotice { IssuedOn = Day("2017-10-12"), ServedOn = Day("2017-10-16"), Mode = ServiceMode.Direct, ServiceProved = true, PerformanceDueOn = Day("2017-10-23"), MentionsDelayInterest = true, WarnsOfListing = true },
        ReportOrder = new PropertyReportOrder { IssuedOn = Day("2017-10-12"), ServedOn = Day("2017-10-16"), Mode = ServiceMode.Direct, DueOn = Day("2017-10-23"), TogetherWithNotice = true },
        Report = new PropertyReport { ReceivedOn = Day("2017-10-20"), VerifiedOn = Day("2017-11-20"), ListsProperty = false, Refused = false, False = false, Late = false, Excused = false },
        ReportBreachDecision = Fact.NonePart<BreachDecision>(),
        PropertyChanges = [],
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
        Penalties = [],
        ExitRestrictions = [],
        Health = Fact.NonePart<Health>(),
        PublicStatuses = [],
        BankruptcyReferral = Fact.NonePart<BankruptcyReferral>(),
        AdditionGrounds = [],
        RulingServedOn = Day("2018-03-21"),
    };

    /// <summary>A company as debtor, its legal representative named in the order.</summary>
    public static Debtor Entity(string id) => Debtor(id) with
    {
        Kind = PartyKind.LegalPerson,
        EntityType = EntityType.Company,
        IdNumber = "91620402MA00000001",
        BornOn = KnownDate.None,
        Officers = [new Officer { Id = "O1", Role = OfficerRole.LegalRepresentative, From = Day("2015-01-01"), Until = KnownDate.None }],
        ConsumptionOrders = [new ConsumptionOrder { IssuedOn = Day("2017-11-01"), ServedOn = Day("2017-11-03"), PresidentSigned = true, NamesEntity = true, BoundPersons = [new BoundPerson { PersonId = "O1" }], GraceEndsOn = KnownDate.None, LiftedOn = KnownDate.None }],
    };

    /// <summary>A debtor of whom it is known that nothing ended enforcement against him.</summary>
    public static Debtor WithoutEvents(this Debtor debtor) => debtor with
    {
        DiedOn = KnownDate.None,
        DeregisteredOn = KnownDate.None,
        BankruptcyAcceptedOn = KnownDate.None,
        LiabilityDischargedOn = KnownDate.None,
        RemovedOn = KnownDate.None,
        AddedOn = KnownDate.None,
    };

    /// <summary>A house found in time, about which nothing was done.</summary>
    public static Asset House(string id) => new()
    {
        Id = id,
        DebtorId = "D1",
        Kind = AssetKind.Immovable,
        FoundOn = Day("2018-01-10"),
        Realisable = true,
        Value = 50_000m,
        PriorClaims = Known<decimal>.None,
        Seal = new Seal { Rank = SealRank.First, From = Day("2018-01-11"), Until = Day("2021-01-10"), LiftedOn = KnownDate.None, RegistrySealed = true, PhysicallySeized = false },
        DisposalSteps = [],
        DisposedOn = KnownDate.None,
        NotDisposableReason = Known<NotDisposableReason>.None,
        ReasonEvidenced = false,
        SetOffRefused = false,
        SetOffImpossible = false,
        OtherMeasurePossible = true,
        ManagementRefused = false,
        SearchRequestedOn = KnownDate.None,
        OwnPriorityClaim = false,
        FirstCourtInquiredOn = KnownDate.None,
        FirstCourtSaleStartedOn = KnownDate.None,
        ClaimedAtFirstCourtOn = KnownDate.None,
        HandOverRequestedOn = KnownDate.None,
        HandedOverOn = KnownDate.None,
        UnderThirdPartyObjection = false,
        OnlyHome = false,
        FamilyOwnsOtherDwelling = false,
        OtherDwellingMovedAway = false,
        HousingOffered = false,
        NoSurplusProcedureRun = false,
        WithholdingRuledOn = KnownDate.None,
    };

    /// <summary>A car sealed at the registry and never found; help in finding it was asked for.</summary>
    public static Asset Car(string id) => House(id) with { Kind = AssetKind.Vehicle, SearchRequestedOn = Day("2018-02-01") };

    /// <summary>A house behind another court's first seal, everything on file.</summary>
    public static Asset Waiting(string id) => House(id) with
    {
        Seal = House(id).Seal with { Rank = SealRank.Waiting, FirstCourtSealedOn = Day("2017-06-01") },
        NotDisposableReason = NotDisposableReason.WaitingSeal,
        FirstCourtInquiredOn = Day("2018-02-01"),
        ClaimedAtFirstCourtOn = Day("2018-02-02"),
    };

    /// <summary>A house that nobody bought in the whole chain offline and nobody takes; every step in time.</summary>
    public static Asset Unsold(string id) => House(id) with
    {
        FoundOn = Day("2017-10-16"),
        Seal = House(id).Seal with { From = Day("2017-10-17"), Until = Day("2020-10-16") },
        DisposalSteps =
        [
            Step(DisposalStepKind.FirstAuction, "2017-11-08") with { NoticeOn = Day("2017-10-20"), StartPrice = 100_000m, Appraisal = 100_000m },
            Step(DisposalStepKind.SecondAuction, "2017-12-01") with { NoticeOn = Day("2017-11-10"), StartPrice = 80_000m },
            Step(DisposalStepKind.ThirdAuction, "2017-12-28") with { NoticeOn = Day("2017-12-05"), StartPrice = 64_000m },
            Step(DisposalStepKind.Sale, "2018-03-10") with { NoticeOn = Day("2018-01-03") },
        ],
        SetOffRefused = true,
        OtherMeasurePossible = false,
        ManagementRefused = true,
    };

    public static DisposalStep Step(DisposalStepKind kind, string heldOn, bool online = false) => new() { Kind = kind, Online = online, HeldOn = Day(heldOn), Sold = false };

    public static PropertyClue Clue(string id) => new() { Id = id, DebtorId = "D1", GivenByApplicant = true, ReceivedOn = Day("2018-01-05"), Urgent = false, VerifiedOn = Day("2018-01-10"), Result = ClueResult.NothingFound };

    /// <summary>Obstruction that was answered in time; not among the grounds for the dishonest list.</summary>
    public static Conduct AnsweredObstruction() => new()
    {
        Kind = ConductKind.DisruptedEnforcement,
        Method = ConductMethod.Other,
        ActorId = Known<string>.None,
        ActedOn = Day("2018-01-15"),
        DiscoveredOn = Day("2018-01-16"),
        Verified = true,
        HidesKnownProperty = false,
        CrimeSuspected = false,
        SanctionedOn = Day("2018-01-20"),
        ReferredOn = KnownDate.None,
        JustCause = false,
    };

    /// <summary>A 终本 of 2016 (R2) in the first situation of the 2014 Opinion, everything in order.</summary>
    public static CaseFile UnderOpinion2014() => Compliant().RuledOn("2016-05-10")
        .WithApplicant(static a => a with { AgreedInWriting = true, AcceptedNoPropertyOn = KnownDate.None, InSpecialHardship = false, AidGrantedOn = KnownDate.None })
        .WithClosure(static c => c with { Situation = TerminationSituation.ConsentNoProperty, Hearing = Fact.NonePart<ObjectionHearing>() })
        .QueriedAfterwards();

    /// <summary>The same file with a query in every half-year after the closing, up to the campaign, each told to the applicant.</summary>
    public static CaseFile QueriedAfterwards(this CaseFile file)
    {
        var (closed, ruled) = (file.Closure.ClosedOn.Latest, file.Closure.Ruling.MadeOn.Latest);
        var days = Enumerable.Range(1, 10).Select(half => closed.AddMonths(6 * half).AddDays(-30)).Where(static day => day <= Judging.CampaignDay);
        return file.WithDebtor(d => d with
        {
            NetworkQueries = [.. d.NetworkQueries.Where(query => (query.QueriedOn <= ruled).IsTrue), .. days.Select(day => d.NetworkQueries[0] with { QueriedOn = day, ApplicantToldOn = day })],
        });
    }

    /// <summary>A case paid in full and closed as 执行完毕 with a closing notice.</summary>
    public static CaseFile Performed() => Compliant() with
    {
        Amounts = Compliant().Amounts with { Received = 100_000m, PerformedInFullOn = Day("2018-03-19"), AcknowledgedInFullOn = KnownDate.None },
        Closure = new Closure
        {
            Method = ClosureMethod.FullPerformance,
            ClosedOn = Day("2018-03-22"),
            Ruling = Fact.NonePart<ClosingRuling>(),
            NoticeSentOn = Day("2018-03-22"),
            Acknowledgement = Known<AcknowledgementForm>.None,
            AcknowledgedOn = KnownDate.None,
            EverythingPerformed = true,
            Grounds = [],
        },
    };

    /// <summary>A case closed as 终结执行 because the applicant withdrew; ruling and papers in order.</summary>
    public static CaseFile Ended() => Compliant()
        .WithApplicant(static a => a with { WithdrewOn = Day("2018-03-15") })
        .WithDebtor(static d => d with { RulingServedOn = Day("2018-03-22") })
        .WithClosure(static c => c with
        {
            Method = ClosureMethod.FinalTermination,
            NoticeSentOn = KnownDate.None,
            Grounds = [Ground(ClosingGroundKind.ApplicantWithdrew)],
            Documents = [DocumentKind.WithdrawalApplication, DocumentKind.ClosingRuling],
        });

    /// <summary>A ground that the file proves, of the whole claim.</summary>
    public static ClosingGround Ground(ClosingGroundKind kind) => new() { Kind = kind, Proved = true, ProvedOn = Day("2018-03-15"), CoversWholeClaim = true, AppliedBy = GroundApplicant.Debtor };

    /// <summary>A case closed by a method on a ground; ruling in order, no papers on file but the ruling.</summary>
    public static CaseFile EndedBy(ClosureMethod method, ClosingGroundKind kind) => Ended()
        .WithApplicant(static a => a with { WithdrewOn = KnownDate.None })
        .WithClosure(c => c with { Method = method, Grounds = [Ground(kind)], Documents = new([DocumentKind.ClosingRuling], isComplete: false) });

    /// <summary>The same file with every day moved so that the ruling of 2018-03-20 falls on another day.</summary>
    public static CaseFile RuledOn(this CaseFile file, string day) => file.Moved(Day(day).DayNumber - Day("2018-03-20").DayNumber);

    /// <summary>The same file with every day moved.</summary>
    public static CaseFile Moved(this CaseFile file, int days)
    {
        var text = Regex.Replace(CaseFileJson.Write(file), "[0-9]{4}-[0-9]{2}-[0-9]{2}", match => Iso(Day(match.Value).AddDays(days)));
        var moved = CaseFileJson.Read(text).CaseFile!;
        return moved.WithCase(c => c with { Number = Number($"({c.FiledOn.Earliest.Year})甘0402执123号") });
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static CaseNumber Number(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text, nameof(text));

    /// <summary>The same list with one more item.</summary>
    public static KnownList<T> Plus<T>(this KnownList<T> list, T item) => new([.. list, item], list.IsComplete);

    /// <summary>Changes the only debtor.</summary>
    public static CaseFile WithDebtor(this CaseFile file, Func<Debtor, Debtor> change) => file with { Debtors = [change(file.Debtors[0]), .. file.Debtors.Skip(1)] };

    /// <summary>Changes the first applicant.</summary>
    public static CaseFile WithApplicant(this CaseFile file, Func<Applicant, Applicant> change) => file with { Applicants = [change(file.Applicants[0]), .. file.Applicants.Skip(1)] };

    /// <summary>Changes the closing.</summary>
    public static CaseFile WithClosure(this CaseFile file, Func<Closure, Closure> change) => file with { Closure = change(file.Closure) };

    /// <summary>Changes the first applicant's interview.</summary>
    public static CaseFile WithInterview(this CaseFile file, Func<TerminationInterview, TerminationInterview> change) => file.WithApplicant(a => a with { Interview = change(a.Interview) });

    /// <summary>Changes the first debtor's execution notice.</summary>
    public static CaseFile WithNotice(this CaseFile file, Func<ExecutionNotice, ExecutionNotice> change) => file.WithDebtor(d => d with { Notice = change(d.Notice) });

    /// <summary>Changes the first debtor's report order.</summary>
    public static CaseFile WithReportOrder(this CaseFile file, Func<PropertyReportOrder, PropertyReportOrder> change) => file.WithDebtor(d => d with { ReportOrder = change(d.ReportOrder) });

    /// <summary>Changes the first debtor's report.</summary>
    public static CaseFile WithReport(this CaseFile file, Func<PropertyReport, PropertyReport> change) => file.WithDebtor(d => d with { Report = change(d.Report) });

    /// <summary>Changes the first debtor's consumption-restriction order.</summary>
    public static CaseFile WithOrder(this CaseFile file, Func<ConsumptionOrder, ConsumptionOrder> change) => file.WithDebtor(d => d with { ConsumptionOrders = [change(d.ConsumptionOrders[0])] });

    /// <summary>Changes the ruling.</summary>
    public static CaseFile WithRuling(this CaseFile file, Func<ClosingRuling, ClosingRuling> change) => file.WithClosure(c => c with { Ruling = change(c.Ruling) });

    /// <summary>Changes the case.</summary>
    public static CaseFile WithCase(this CaseFile file, Func<EnforcementCase, EnforcementCase> change) => file with { Case = change(file.Case) };

    /// <summary>Changes the title.</summary>
    public static CaseFile WithTitle(this CaseFile file, Func<EnforcementTitle, EnforcementTitle> change) => file with { Title = change(file.Title) };

    /// <summary>Changes the sums.</summary>
    public static CaseFile WithAmounts(this CaseFile file, Func<Amounts, Amounts> change) => file with { Amounts = change(file.Amounts) };

    /// <summary>Adds property.</summary>
    public static CaseFile With(this CaseFile file, Asset asset) => file with { Assets = file.Assets.Plus(asset) };

    /// <summary>Adds a clue.</summary>
    public static CaseFile With(this CaseFile file, PropertyClue clue) => file with { Clues = file.Clues.Plus(clue) };

    /// <summary>Adds a suspension.</summary>
    public static CaseFile With(this CaseFile file, Suspension suspension) => file with { Suspensions = file.Suspensions.Plus(suspension) };

    /// <summary>Adds a settlement.</summary>
    public static CaseFile With(this CaseFile file, Settlement settlement) => file with { Settlements = file.Settlements.Plus(settlement) };

    /// <summary>Adds a claim against a third party.</summary>
    public static CaseFile With(this CaseFile file, ThirdPartyClaim claim) => file with { ThirdPartyClaims = file.ThirdPartyClaims.Plus(claim) };

    /// <summary>Adds a guarantee.</summary>
    public static CaseFile With(this CaseFile file, ExecutionGuarantee guarantee) => file with { Guarantees = file.Guarantees.Plus(guarantee) };

    /// <summary>Adds an application to change or add a party.</summary>
    public static CaseFile With(this CaseFile file, PartyChangeApplication application) => file with { PartyChangeApplications = file.PartyChangeApplications.Plus(application) };

    /// <summary>Adds a debtor.</summary>
    public static CaseFile With(this CaseFile file, Debtor debtor) => file with { Debtors = file.Debtors.Plus(debtor) };

    /// <summary>Adds an applicant.</summary>
    public static CaseFile With(this CaseFile file, Applicant applicant) => file with { Applicants = file.Applicants.Plus(applicant) };

    /// <summary>Adds an act of the first debtor.</summary>
    public static CaseFile With(this CaseFile file, Conduct act) => file.WithDebtor(d => d with { Conduct = d.Conduct.Plus(act) });

    /// <summary>Adds an investigation request about the first debtor.</summary>
    public static CaseFile With(this CaseFile file, InvestigationRequest request) => file.WithDebtor(d => d with { InvestigationRequests = d.InvestigationRequests.Plus(request) });

    /// <summary>Says that a list may be longer than what is recorded.</summary>
    public static KnownList<T> OrMore<T>(this KnownList<T> list) => new([.. list], isComplete: false);
}
