using System.Globalization;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Cli.Sampling;

/// <summary>The days of a made-up case, on which everything else hangs.</summary>
/// <param name="FiledOn">Filing.</param>
/// <param name="RuledOn">Ruling, or what takes its place.</param>
internal readonly record struct SampleDays(DateOnly FiledOn, DateOnly RuledOn)
{
    private static readonly DateOnly s_interimProvisions = new(2016, 12, 1);

    /// <summary>Whether the ruling falls under 法〔2016〕373号.</summary>
    public bool AreUnderProvisions => RuledOn >= s_interimProvisions;

    public DateOnly Filed(int days) => FiledOn.AddDays(days);

    public DateOnly Ruled(int days) => RuledOn.AddDays(days);
}

/// <summary>Makes files in which everything is in order, as courts keep them.</summary>
internal static class SampleFacts
{
    private static readonly (string Name, string Code, int Share)[] s_courts =
    [
        ("某市甲区人民法院", "甘0402", 38),
        ("某市乙区人民法院", "甘0403", 17),
        ("某市丙县人民法院", "甘0421", 16),
        ("某市丁县人民法院", "甘0422", 15),
        ("某市戊县人民法院", "甘0423", 9),
        ("某市中级人民法院", "甘04", 5),
    ];

    private static readonly string[] s_surnames = ["张", "王", "李", "赵", "刘", "陈", "杨", "马", "周", "吴", "魏", "高"];
    private static readonly string[] s_stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
    private static readonly string[] s_trades = ["商贸", "建筑工程", "运输", "农业开发", "房地产", "餐饮"];

    /// <summary>Days of a case that took three months at least and was ruled on before the review.</summary>
    public static SampleDays Days(ref Chance chance, bool onlyUnderProvisions = false)
    {
        var last = SampleDocket.ReviewedOn.AddDays(-10);
        var first = onlyUnderProvisions ? new DateOnly(2016, 12, 5) : new DateOnly(2015, 5, 10);
        var ruledOn = first.AddDays(chance.Below(last.DayNumber - first.DayNumber));
        var took = Math.Min(chance.Between(110, 400), ruledOn.DayNumber - new DateOnly(2015, 1, 5).DayNumber);
        return new(ruledOn.AddDays(-took), ruledOn);
    }

    /// <summary>An interim termination (终本) in which every duty was done and is on file.</summary>
    public static CaseFile Termination(int index, SampleDays days, ref Chance chance)
    {
        var file = Common(index, days, ref chance);
        var debtors = Enumerable.Range(1, chance.Below(20) switch { < 14 => 1, < 19 => 2, _ => 3 }).ToArray();
        var all = new List<Debtor>();
        foreach (var place in debtors) all.Add(Debtor(place, days, ref chance));
        var applicants = new List<Applicant> { Applicant("A1", days, ref chance) };
        if (chance.In100(8)) applicants.Add(Applicant("A2", days, ref chance));
        file = file with
        {
            Applicants = [.. applicants],
            Debtors = [.. all],
            Assets = [.. Assets(days, ref chance)],
            Clues = chance.In100(30) ? [Clue(days)] : [],
            Closure = TerminationOf(days),
        };
        return days.AreUnderProvisions ? file : UnderOpinion(file);
    }

    /// <summary>A case that was paid in full and closed as 执行完毕 with a notice.</summary>
    public static CaseFile Performed(int index, SampleDays days, ref Chance chance)
    {
        var file = Termination(index, days, ref chance);
        return file with
        {
            Amounts = file.Amounts with { Received = file.Amounts.DueUnderTitle, PerformedInFullOn = days.Ruled(-1), AcknowledgedInFullOn = KnownDate.None },
            Assets = [],
            Closure = new()
            {
                Method = ClosureMethod.FullPerformance,
                ClosedOn = days.Ruled(2),
                Ruling = Fact.NonePart<ClosingRuling>(),
                NoticeSentOn = days.Ruled(2),
                Acknowledgement = Known<AcknowledgementForm>.None,
                AcknowledgedOn = KnownDate.None,
                EverythingPerformed = true,
                Grounds = [],
            },
        };
    }

    /// <summary>A case ended by ruling on a ground that the file proves.</summary>
    public static CaseFile Ended(int index, SampleDays days, ClosureMethod method, ClosingGroundKind ground, ref Chance chance)
    {
        var file = Termination(index, days, ref chance);
        var withdrew = ground == ClosingGroundKind.ApplicantWithdrew;
        return file with
        {
            Title = ground == ClosingGroundKind.AwardNotEnforced ? file.Title with { Kind = TitleKind.ArbitralAward } : file.Title,
            Applicants = [.. file.Applicants.Select(applicant => applicant with { WithdrewOn = withdrew ? days.Ruled(-5) : KnownDate.None })],
            Debtors = [.. file.Debtors.Select(debtor => debtor with { RulingServedOn = days.Ruled(2) })],
            Closure = file.Closure with
            {
                Method = method,
                NoticeSentOn = KnownDate.None,
                Grounds = [new() { Kind = ground, Proved = true, ProvedOn = days.Ruled(-5), CoversWholeClaim = true, AppliedBy = GroundApplicant.Debtor }],
                Documents = withdrew ? [DocumentKind.WithdrawalApplication, DocumentKind.ClosingRuling] : new([DocumentKind.ClosingRuling], isComplete: false),
            },
        };
    }

    /// <summary>A case that is still going on: some steps taken, no closing.</summary>
    public static CaseFile GoingOn(int index, ref Chance chance)
    {
        var filedOn = SampleDocket.ReviewedOn.AddDays(-chance.Between(20, 900));
        var days = new SampleDays(filedOn, SampleDocket.ReviewedOn.AddDays(200));
        var file = Termination(index, days, ref chance);
        return file with
        {
            Applicants = [.. file.Applicants.Select(static applicant => applicant with { Interview = Fact.NonePart<TerminationInterview>(), RulingServedOn = KnownDate.None, RulingServiceProved = false })],
            Debtors = [.. file.Debtors.Select(static debtor => debtor with { NetworkQueries = new([.. debtor.NetworkQueries.Take(1)], isComplete: true), RulingServedOn = KnownDate.None })],
            Assets = default,
            Clues = default,
            Closure = new() { Method = Known<ClosureMethod>.None, ClosedOn = KnownDate.None, ReportedOn = KnownDate.None, Ruling = Fact.NonePart<ClosingRuling>(), NoticeSentOn = KnownDate.None },
        };
    }

    /// <summary>A house found in time, free and realisable, about which nothing was done.</summary>
    public static Asset House(string id, SampleDays days) => new()
    {
        Id = id,
        DebtorId = "D1",
        Kind = AssetKind.Immovable,
        Description = "某小区住房一套",
        FoundOn = days.Filed(24),
        Realisable = true,
        Value = 50_000m,
        PriorClaims = Known<decimal>.None,
        Seal = new() { Rank = SealRank.First, From = days.Filed(25), Until = days.Filed(25 + (3 * 365)), LiftedOn = KnownDate.None, RegistrySealed = true, PhysicallySeized = false },
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

    /// <summary>A house behind another court's seal.</summary>
    public static Asset Waiting(string id, SampleDays days)
    {
        var house = House(id, days);
        return house with
        {
            Seal = house.Seal with { Rank = SealRank.Waiting, FirstCourtSealedOn = days.Filed(-100) },
            NotDisposableReason = NotDisposableReason.WaitingSeal,
            FirstCourtInquiredOn = days.Filed(40),
            ClaimedAtFirstCourtOn = days.Filed(41),
        };
    }

    /// <summary>A clue that was checked and came to nothing.</summary>
    public static PropertyClue Clue(SampleDays days) =>
        new() { Id = "C1", DebtorId = "D1", GivenByApplicant = true, ReceivedOn = days.Filed(30), Urgent = false, VerifiedOn = days.Filed(35), Result = ClueResult.NothingFound };

    private static CaseFile Common(int index, SampleDays days, ref Chance chance)
    {
        var court = Court(ref chance);
        var due = Sum(ref chance);
        return new()
        {
            SchemaVersion = "1.0",
            AsOf = SampleDocket.ReviewedOn,
            Case = new()
            {
                Number = Number(string.Create(CultureInfo.InvariantCulture, $"({days.FiledOn.Year}){court.Code}执{index + 1}号")),
                Type = CaseType.FirstEnforcement,
                Court = court.Name,
                Division = chance.OneOf("执行一庭", "执行二庭", "执行局综合科"),
                Handler = $"承办人{chance.OneOf(s_stems)}",
                Source = CaseSource.Application,
                FiledOn = days.FiledOn,
                Flags = chance.In100(12) ? [CaseFlag.Livelihood] : [],
                Deductions = [],
                Extensions = [],
                Objections = [],
            },
            Title = new() { Kind = chance.OneOf(TitleKind.Judgment, TitleKind.Judgment, TitleKind.Mediation), EffectiveOn = days.Filed(-60), Claims = [ClaimContent.Money], FromCampusLoan = false },
            Amounts = new()
            {
                DueUnderTitle = due,
                Received = chance.In100(35) ? Math.Round(due * chance.Between(1, 60) / 100m, 2) : 0m,
                Waived = 0m,
                DoubledInterestClaimed = false,
                DelayPenaltyClaimed = false,
                DelayClaimsWaived = false,
                PerformedInFullOn = KnownDate.None,
            },
            ThirdPartyClaims = [],
            ThirdParties = [],
            Guarantees = [],
            Settlements = [],
            PartyChangeApplications = [],
            Suspensions = [],
            Payments = [],
            Resumption = Fact.NonePart<Resumption>(),
        };
    }

    private static (string Name, string Code, int Share) Court(ref Chance chance)
    {
        var place = chance.Below(100);
        return s_courts.First(court => (place -= court.Share) < 0);
    }

    // Many small claims, few large ones.
    private static decimal Sum(ref Chance chance)
    {
        var magnitude = chance.Below(100) switch { < 30 => 10_000, < 75 => 100_000, < 96 => 1_000_000, _ => 10_000_000 };
        return chance.Between(magnitude / 5, magnitude);
    }

    private static Applicant Applicant(string id, SampleDays days, ref Chance chance)
    {
        var (kind, name) = Party(ref chance, companies: 40);
        return new()
        {
            Id = id,
            Kind = kind,
            Name = name,
            IsCourt = false,
            RequestedTerminationOn = KnownDate.None,
            SignedTerminationOn = KnownDate.None,
            AgreedInWriting = false,
            InducedConsentComplaint = false,
            ToldOfPartyChangeRight = true,
            ReportAccessRefused = false,
            Interview = new()
            {
                HeldOn = days.Ruled(-10),
                Topics = [InterviewTopic.Course, InterviewTopic.Measures, InterviewTopic.Property, InterviewTopic.GroundsAndEffect],
                OpinionRecorded = true,
                Attempts = chance.Between(1, 3),
            },
            RulingServedOn = days.Ruled(1),
            RulingServiceProved = true,
            Requests = [],
        };
    }

    private static Debtor Debtor(int place, SampleDays days, ref Chance chance)
    {
        var (kind, name) = Party(ref chance, companies: 25);
        var officer = string.Create(CultureInfo.InvariantCulture, $"O{place}");
        var isCompany = kind == PartyKind.LegalPerson;
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"D{place}"),
            Kind = kind,
            Name = name,
            IdNumber = isCompany ? "9162**********" : "6204**************",
            EntityType = isCompany ? EntityType.Company : Known<EntityType>.None,
            Status = DebtorStatus.Active,
            BoundByTitle = true,
            IdentityConfirmed = true,
            HasQueryableIdentity = true,
            BornOn = isCompany ? KnownDate.None : new DateOnly(chance.Between(1955, 1990), chance.Between(1, 12), chance.Between(1, 28)),
            IsFullTimeStudent = false,
            Rank = LiabilityRank.Primary,
            EnforceableNow = true,
            Officers = isCompany ? [new() { Id = officer, Role = OfficerRole.LegalRepresentative, Name = Person(ref chance), From = days.Filed(-900), Until = KnownDate.None }] : [],
            Notice = new() { IssuedOn = days.Filed(3), ServedOn = days.Filed(7), Mode = chance.OneOf(ServiceMode.Direct, ServiceMode.Mail), ServiceProved = true, PerformanceDueOn = days.Filed(14), MentionsDelayInterest = true, WarnsOfListing = true },
            ReportOrder = new() { IssuedOn = days.Filed(3), ServedOn = days.Filed(7), Mode = ServiceMode.Direct, DueOn = days.Filed(14), TogetherWithNotice = true },
            Report = new() { ReceivedOn = days.Filed(11), VerifiedOn = days.Filed(42), ListsProperty = false, Refused = false, False = false, Late = false, Excused = false },
            ReportBreachDecision = Fact.NonePart<BreachDecision>(),
            PropertyChanges = [],
            ReportHandlingRecorded = true,
            WhereaboutsUnknown = false,
            SearchEfforts = [],
            NetworkQueries = [Query(days.Filed(5)), Query(days.Ruled(-19))],
            OnSiteInquiries = isCompany ? [] : [new() { MadeOn = days.Filed(50), Kind = InquiryKind.Residence, Topics = [], PropertyFound = false }],
            PropertyConcealed = false,
            HandOverRefused = false,
            Search = Fact.NonePart<PropertySearch>(),
            InvestigationRequests = [],
            InvestigationRecorded = true,
            Estate = Fact.NonePart<Estate>(),
            Ability = new() { Assessed = AbilityLevel.None, RefusesToPerform = false },
            PerformsActively = false,
            CorrectedConduct = false,
            Security = Fact.NonePart<Security>(),
            Conduct = [],
            Listings = [],
            ReasonNotToListRecordedOn = KnownDate.None,
            ConsumptionOrders =
            [
                new()
                {
                    IssuedOn = days.Filed(23),
                    ServedOn = days.Filed(25),
                    PresidentSigned = true,
                    NamesEntity = isCompany ? true : default(Truth),
                    BoundPersons = isCompany ? [new() { PersonId = officer }] : [],
                    GraceEndsOn = KnownDate.None,
                    LiftedOn = KnownDate.None,
                },
            ],
            ReasonNotToRestrictRecordedOn = KnownDate.None,
            Penalties = [],
            ExitRestrictions = [],
            Health = Fact.NonePart<Health>(),
            PublicStatuses = [],
            BankruptcyReferral = Fact.NonePart<BankruptcyReferral>(),
            AdditionGrounds = [],
            RulingServedOn = days.Ruled(1),
        };
    }

    private static NetworkQuery Query(DateOnly day) => new()
    {
        QueriedOn = day,
        ApplicantToldOn = day.AddDays(3),
        Results = [.. new[] { QueryType.Deposits, QueryType.Vehicles, QueryType.Immovables, QueryType.Securities }.Select(type => new QueryResult { Type = type, Answer = QueryAnswer.NothingFound, AnsweredOn = day.AddDays(1) })],
    };

    private static List<Asset> Assets(SampleDays days, ref Chance chance)
    {
        var kind = chance.Below(100);
        return kind switch
        {
            < 15 when days.AreUnderProvisions => [Waiting("P1", days)],
            < 40 =>
            [
                House("P1", days) with
                {
                    Kind = AssetKind.Vehicle,
                    Description = "小型汽车一辆",
                    Value = 20_000m,
                    DisposedOn = days.Filed(90),
                    DisposalSteps = [new() { Kind = DisposalStepKind.FirstAuction, Online = true, NoticeOn = days.Filed(55), HeldOn = days.Filed(75), StartPrice = 15_000m, Appraisal = 20_000m, Sold = true, SoldPrice = 20_000m }],
                },
            ],
            < 50 when days.AreUnderProvisions => [House("P1", days) with { Kind = AssetKind.Vehicle, Description = "小型汽车一辆", SearchRequestedOn = days.Filed(60) }],
            _ => [],
        };
    }

    private static Closure TerminationOf(SampleDays days) => new()
    {
        Method = ClosureMethod.InterimTermination,
        ClosedOn = days.Ruled(2),
        ReportedOn = days.Ruled(2),
        Ruling = new()
        {
            MadeOn = days.RuledOn,
            Contents = [RulingContent.Claim, RulingContent.Course, RulingContent.Property, RulingContent.Realised, RulingContent.FurtherRights],
            PublishedOn = days.Ruled(6),
        },
        PanelReviewedOn = days.Ruled(-5),
        PresidentApprovedOn = days.Ruled(-4),
        ApprovalProved = true,
        Grounds = [],
        OrderedSteps = [],
        PublicationExempt = false,
        AlsoCountedWithOthers = false,
        DatabaseEntry = new() { EnteredOn = days.Ruled(7), Complete = true, CorrectionFoundedOn = KnownDate.None, CorrectedOn = KnownDate.None, OtherHidingGroundOn = KnownDate.None, HiddenOn = KnownDate.None },
    };

    // Until 2016-11-30 the situations of art. 16 of 法发〔2014〕26号: here the first, no property and consent in writing.
    private static CaseFile UnderOpinion(CaseFile file) => file with
    {
        Applicants = [.. file.Applicants.Select(static applicant => applicant with { AgreedInWriting = true, AcceptedNoPropertyOn = KnownDate.None, InSpecialHardship = false, AidGrantedOn = KnownDate.None })],
        Closure = file.Closure with { Situation = TerminationSituation.ConsentNoProperty, Hearing = Fact.NonePart<ObjectionHearing>() },
    };

    private static (PartyKind Kind, string Name) Party(ref Chance chance, int companies) => chance.In100(companies)
        ? (PartyKind.LegalPerson, $"{chance.OneOf(s_stems)}某{chance.OneOf(s_trades)}有限公司")
        : (PartyKind.NaturalPerson, Person(ref chance));

    private static string Person(ref Chance chance) => $"{chance.OneOf(s_surnames)}某{chance.OneOf(s_stems)}";

    private static CaseNumber Number(string text) => CaseNumber.TryParse(text, out var number) ? number : throw new InvalidOperationException(text);
}
