using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>
/// Case files in which everything that sanction rules ask is known and nothing is wrong: an adult, able, cooperative debtor with an unpaid debt
/// of 500,000 yuan whose notice period is over. A test changes only what it is about.
/// </summary>
internal static class GivenDebtor
{
    public const decimal Debt = 500_000m;

    /// <summary>The usual day of the decision.</summary>
    public static DateOnly Today { get; } = new(2024, 6, 3);

    /// <summary>The usual day of an act.</summary>
    public static DateOnly DayOfAct { get; } = new(2024, 3, 1);

    public static KnownDate Date(string? text) =>
        text is null ? KnownDate.Unknown
        : KnownDate.TryParse(text, out var date) ? date
        : throw new ArgumentException("No date.", nameof(text));

    public static Known<T> Maybe<T>(T? value)
        where T : struct => value is { } given ? given : Known<T>.Unknown;

    public static CaseFile File(params Debtor[] debtors) => new()
    {
        Title = new() { Claims = [ClaimContent.Money], FromCampusLoan = false },
        Amounts = new() { Outstanding = Debt, PerformedInFullOn = KnownDate.None },
        Applicants = [new() { Id = "A1", Requests = [] }],
        Debtors = [.. debtors],
        Assets = [],
        Clues = [],
        Settlements = [],
        Suspensions = [],
        ThirdParties = [],
        Closure = Fact.NonePart<Closure>(),
    };

    public static Debtor Adult(string id = "D1") => new()
    {
        Id = id,
        Kind = PartyKind.NaturalPerson,
        BoundByTitle = true,
        IdentityConfirmed = true,
        BornOn = new DateOnly(1980, 1, 1),
        Status = DebtorStatus.Active,
        Rank = LiabilityRank.Primary,
        EnforceableNow = true,
        IsFullTimeStudent = false,
        Notice = new() { PerformanceDueOn = new DateOnly(2010, 1, 31), WarnsOfListing = true },
        ReportOrder = new() { IssuedOn = KnownDate.None, DueOn = KnownDate.None },
        Report = new() { Refused = false, Late = false, False = false, Excused = false },
        Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = true, RefusesToPerform = false },
        PerformsActively = false,
        CorrectedConduct = false,
        Security = new() { GivenOn = KnownDate.None, Effective = false, CoversDebt = false },
        Conduct = [],
        Listings = [],
        ConsumptionOrders = [],
        Officers = [],
        NetworkQueries = [],
        PublicStatuses = [],
        RestrictionApplications = [],
        CorrectionRequests = [],
    };

    public static Debtor Company(string id = "D1", params Officer[] officers) => Adult(id) with
    {
        Kind = PartyKind.LegalPerson,
        BornOn = KnownDate.None,
        EntityType = EntityType.Company,
        Officers = [.. officers],
    };

    public static Debtor Refusing(string id = "D1") => Adult(id) with { Ability = new() { Assessed = AbilityLevel.Full, LivingCostsDeducted = true, RefusesToPerform = true } };

    public static Debtor Unable(string id = "D1") => Adult(id) with { Ability = new() { Assessed = AbilityLevel.None, LivingCostsDeducted = true, RefusesToPerform = false } };

    public static Debtor With(this Debtor debtor, params Conduct[] acts) => debtor with { Conduct = [.. acts] };

    public static Debtor With(this Debtor debtor, params DishonestListing[] listings) => debtor with { Listings = [.. listings] };

    public static Debtor With(this Debtor debtor, params ConsumptionOrder[] orders) => debtor with { ConsumptionOrders = [.. orders] };

    public static Conduct Act(ConductKind kind, KnownDate? on = null) => new()
    {
        Kind = kind,
        ActedOn = on ?? DayOfAct,
        ActorId = Known<string>.None,
        Verified = true,
        Method = ConductMethod.Other,
        Serious = false,
        JustCause = false,
    };

    public static DishonestListing Entry(params ListingGround[] grounds) => new()
    {
        Grounds = [.. grounds],
        DecidedOn = new DateOnly(2024, 1, 10),
        GraceEndsOn = KnownDate.None,
        TermEndsOn = KnownDate.None,
        ExtensionYears = Known<int>.None,
        DeletedOn = KnownDate.None,
        PersonId = Known<string>.None,
        PresidentSigned = true,
        ReasonsStated = true,
        ServedOn = new DateOnly(2024, 1, 12),
        PublishedOn = new DateOnly(2024, 1, 15),
        ContentComplete = true,
        BodiesNotifiedOn = new DateOnly(2024, 1, 16),
        CreditBodiesNotifiedOn = new DateOnly(2024, 1, 16),
        ErrorEstablishedOn = KnownDate.None,
        DataErrorEstablishedOn = KnownDate.None,
    };

    public static ConsumptionOrder Order(DateOnly? receivedOn = null) => new()
    {
        IssuedOn = new DateOnly(2010, 2, 1),
        ServedOn = receivedOn ?? new DateOnly(2010, 2, 5),
        GraceEndsOn = KnownDate.None,
        LiftedOn = KnownDate.None,
        BoundPersons = [],
        PresidentSigned = true,
        ContentComplete = true,
        FactorsWeighed = true,
        TemporaryLifts = [],
    };

    /// <summary>A debtor under exactly one listing ground, by its catalogue id.</summary>
    public static Debtor Under(string groundId, string id = "D1") => groundId switch
    {
        "SX-01-G1" => Refusing(id),
        "SX-01-G2" => Adult(id).With(Act(ConductKind.ObstructedOrResisted)),
        "SX-01-G3" => Adult(id).With(Act(ConductKind.EvadedEnforcement)),
        "SX-01-G4" => Adult(id) with { ReportOrder = Reporting, Report = new() { Refused = true, Late = false, False = false, Excused = false } },
        "SX-01-G5" => Adult(id).With(Act(ConductKind.BreachedConsumptionOrder)).With(Order()),
        "SX-01-G6" => Adult(id).With(Act(ConductKind.RefusedSettlement)),
        _ => throw new ArgumentException("No listing ground.", nameof(groundId)),
    };

    /// <summary>An order to report property whose period is over on the usual day of the decision.</summary>
    public static PropertyReportOrder Reporting { get; } = new() { IssuedOn = new DateOnly(2024, 1, 2), DueOn = new DateOnly(2024, 1, 15) };

    /// <summary>Property of the debtor that this court sealed first.</summary>
    public static Asset Sealed(decimal value, string debtorId = "D1") => new()
    {
        Id = "P1",
        DebtorId = debtorId,
        Realisable = true,
        Value = value,
        PriorClaims = Known<decimal>.None,
        Seal = new() { Rank = SealRank.First, From = new DateOnly(2012, 1, 1), Until = KnownDate.None, LiftedOn = KnownDate.None },
        DisposedOn = KnownDate.None,
    };

    public static CaseFile Holding(this CaseFile file, params Asset[] assets) => file with { Assets = [.. assets] };

    public static CaseFile Asking(this CaseFile file, params MeasureRequest[] requests) => file with { Applicants = [new() { Id = "A1", Requests = [.. requests] }] };

    public static MeasureRequest Hold(KnownDate? receivedOn = null) => new()
    {
        Kind = MeasureRequestKind.HoldMeasures,
        DebtorId = Known<string>.None,
        ReceivedOn = receivedOn ?? DayOfAct,
    };
}
