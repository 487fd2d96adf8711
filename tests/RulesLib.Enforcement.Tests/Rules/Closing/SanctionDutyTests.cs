using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Consumption restriction and dishonest list as conditions of a 终本 (ZB-04a, ZB-04b). The ruling is of 2018-03-20.</summary>
public class SanctionDutyTests
{
    private static readonly EnforcementEvaluator s_strict = EnforcementEvaluator.Create(static options => options.StrictHeads = true);

    internal static RuleTable Table { get; } = new(Compliant)
    {
        { "ZB-04a", "in force", f => f, "Satisfied" },
        { "ZB-04a", "no order", f => f.WithDebtor(d => d with { ConsumptionOrders = [] }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "issued on the day of the ruling", f => f.WithOrder(o => o with { IssuedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-04a", "issued the day after the ruling", f => f.WithOrder(o => o with { IssuedOn = Day("2018-03-21") }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "lifted the day after the ruling", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-21"), LiftReason = LiftReason.Other }), "Satisfied" },
        { "ZB-04a", "lifted on the day of the ruling without a ground", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-20"), LiftReason = LiftReason.Other }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "lifted on security", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-01"), LiftReason = LiftReason.Security }), "Excepted" },
        { "ZB-04a", "lifted with the applicant's consent", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-01"), LiftReason = LiftReason.ApplicantConsent }), "Excepted" },
        { "ZB-04a", "lifted on performance", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-01"), LiftReason = LiftReason.Performed }), "Excepted" },
        { "ZB-04a", "lifted for a reason not known", f => f.WithOrder(o => o with { LiftedOn = Day("2018-03-01"), LiftReason = default }), "Undetermined: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "not known whether lifted", f => f.WithOrder(o => o with { LiftedOn = default, LiftReason = LiftReason.Other }), "Undetermined: order-in-force? Curable IssueConsumptionOrder; not-premature? Advisory" },
        { "ZB-04a", "nothing known of orders", f => f.WithDebtor(d => d with { ConsumptionOrders = default }), "Undetermined: order-in-force? Curable IssueConsumptionOrder; not-premature? Advisory" },
        { "ZB-04a", "issued on the last day to perform", f => f.WithOrder(o => o with { IssuedOn = Day("2017-10-23") }), "Breached: not-premature Advisory" },
        { "ZB-04a", "issued the day after the last day to perform", f => f.WithOrder(o => o with { IssuedOn = Day("2017-10-24") }), "Satisfied" },
        { "ZB-04a", "issued early against a listed debtor", f => f.WithOrder(o => o with { IssuedOn = Day("2017-10-20") }).WithDebtor(d => d with { Listings = [Listing("2017-10-20")] }), "Satisfied" },
        { "ZB-04a", "issued, a grace period runs", f => f.WithOrder(o => o with { GraceEndsOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-04a", "the debtor is not bound by the title", f => f.WithDebtor(d => d with { BoundByTitle = false, ConsumptionOrders = [] }), "NotApplicable" },
        { "ZB-04a", "his own liability is discharged", f => f.WithDebtor(d => d.WithoutEvents() with { Status = DebtorStatus.Discharged, LiabilityDischargedOn = Day("2018-01-01"), ConsumptionOrders = [] }), "NotApplicable" },
        { "ZB-04a", "a village committee without an order", f => f with { Debtors = [Entity("D1") with { EntityType = EntityType.VillageCommittee, ConsumptionOrders = [] }] }, "ManualReview: public-body ManualReview DecideManually" },
        { "ZB-04a", "a state organ without an order", f => f with { Debtors = [Entity("D1") with { EntityType = EntityType.StateOrgan, ConsumptionOrders = [] }] }, "ManualReview: public-body ManualReview DecideManually" },
        { "ZB-04a", "a state organ with an order", f => f with { Debtors = [Entity("D1") with { EntityType = EntityType.StateOrgan }] }, "Satisfied" },
        { "ZB-04a", "a company with an order that names its representative", f => f with { Debtors = [Entity("D1")] }, "Satisfied" },
        { "ZB-04a", "a company without an order", f => f with { Debtors = [Entity("D1") with { ConsumptionOrders = [] }] }, "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "a company, its known representative not named", f => (f with { Debtors = [Entity("D1")] }).WithOrder(o => o with { BoundPersons = [] }), "Breached: names-responsible Advisory NameResponsiblePersons" },
        { "ZB-04a", "a company, its former representative not named", f => (f with { Debtors = [Entity("D1") with { Officers = [Entity("D1").Officers[0] with { Until = Day("2018-03-19") }] }] }).WithOrder(o => o with { BoundPersons = [] }), "Satisfied" },
        { "ZB-04a", "a company, an order against its representative alone", f => (f with { Debtors = [Entity("D1")] }).WithOrder(o => o with { NamesEntity = false }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "a company, an actual controller not named", f => (f with { Debtors = [Entity("D1") with { Officers = [new Officer { Id = "O1", Role = OfficerRole.ActualController }] }] }).WithOrder(o => o with { BoundPersons = [] }), "Satisfied" },

        { "ZB-04b", "no ground", f => f, "NotApplicable" },
        { "ZB-04b", "a settlement refused, no decision", f => f.With(Refused()), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "a settlement refused on the day of the ruling, no decision", f => f.With(Refused() with { ActedOn = Day("2018-03-20"), DiscoveredOn = Day("2018-03-20") }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "a settlement refused the day after the ruling", f => f.With(Refused() with { ActedOn = Day("2018-03-21") }), "NotApplicable" },
        { "ZB-04b", "a settlement refused, listed on the day of the ruling", f => f.With(Refused()).WithDebtor(d => d with { Listings = [Listing("2018-03-20")] }), "Satisfied" },
        { "ZB-04b", "a settlement refused, listed the day after the ruling", f => f.With(Refused()).WithDebtor(d => d with { Listings = [Listing("2018-03-21")] }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "decided and never published", f => f.With(Refused()).WithDebtor(d => d with { Listings = [Listing("2018-03-01") with { PublishedOn = KnownDate.None }] }), "Satisfied" },
        { "ZB-04b", "a reason against it recorded on the day of the ruling", f => f.With(Refused()).WithDebtor(d => d with { ReasonNotToListRecordedOn = Day("2018-03-20") }), "Excepted" },
        { "ZB-04b", "a reason against it recorded the day after the ruling", f => f.With(Refused()).WithDebtor(d => d with { ReasonNotToListRecordedOn = Day("2018-03-21") }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "a settlement refused for a just cause", f => f.With(Refused() with { JustCause = true }), "NotApplicable" },
        { "ZB-04b", "a settlement refused, not known whether there was a just cause", f => f.With(Refused() with { JustCause = default }), "Undetermined: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "able and refusing, no decision", f => f.WithDebtor(d => d with { Ability = Able() }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "able and refusing, good security", f => f.WithDebtor(d => d with { Ability = Able(), Security = new Security { GivenOn = Day("2018-01-01"), Effective = true, CoversDebt = true } }), "NotApplicable" },
        { "ZB-04b", "a settlement refused, good security", f => f.With(Refused()).WithDebtor(d => d with { Security = new Security { GivenOn = Day("2018-01-01"), Effective = true, CoversDebt = true } }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "a minor", f => f.With(Refused()).WithDebtor(d => d with { BornOn = Day("2000-03-21") }), "NotApplicable" },
        { "ZB-04b", "eighteen on the day of the ruling", f => f.With(Refused()).WithDebtor(d => d with { BornOn = Day("2000-03-20") }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "a report refused, no decision", f => f.WithReport(r => r with { Refused = true }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "obstruction by force, no decision", f => f.With(AnsweredObstruction() with { Kind = ConductKind.ObstructedOrResisted }), "Breached: decided Curable DecideListingOrRecordBar" },
        { "ZB-04b", "a running grace period under the law of 2018", f => f.With(Refused()).WithDebtor(d => d with { Listings = [Listing("2018-03-21") with { GraceEndsOn = Day("2018-05-01") }] }), "Breached: decided Curable DecideListingOrRecordBar" },
    };

    internal static RuleTable Later { get; } = new(static () => Compliant().RuledOn("2020-06-10"))
    {
        // SX-23 and SX-24 exist since 2019-12-16. Days are moved with the ruling.
        { "ZB-04a", "seized property covers the debt", f => f.With(House("S1") with { FoundOn = Day("2020-05-01"), Value = 100_000m, Seal = new Seal { Rank = SealRank.First, From = Day("2020-05-01"), Until = Day("2023-05-01"), LiftedOn = KnownDate.None } }).WithDebtor(d => d with { ConsumptionOrders = [] }), "Excepted" },
        { "ZB-04a", "seized property covers all but one yuan", f => f.With(House("S1") with { FoundOn = Day("2020-05-01"), Value = 99_999m, Seal = new Seal { Rank = SealRank.First, From = Day("2020-05-01"), Until = Day("2023-05-01"), LiftedOn = KnownDate.None } }).WithDebtor(d => d with { ConsumptionOrders = [] }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "the applicant asked to hold measures", f => f.WithApplicant(a => a with { Requests = [new MeasureRequest { Kind = MeasureRequestKind.HoldMeasures, DebtorId = Known<string>.None, ReceivedOn = Day("2020-06-01") }] }).WithDebtor(d => d with { ConsumptionOrders = [] }), "Excepted" },
        { "ZB-04a", "asked to hold measures, but listed for conduct", f => f.WithApplicant(a => a with { Requests = [new MeasureRequest { Kind = MeasureRequestKind.HoldMeasures, DebtorId = Known<string>.None, ReceivedOn = Day("2020-06-01") }] }).WithDebtor(d => d with { ConsumptionOrders = [], Listings = [Listing("2020-05-01") with { Grounds = [ListingGround.Evasion] }] }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04a", "a student's campus loan, reason recorded", f => f.WithTitle(t => t with { FromCampusLoan = true }).WithDebtor(d => d with { IsFullTimeStudent = true, ConsumptionOrders = [], ReasonNotToRestrictRecordedOn = Day("2020-06-10") }), "Excepted" },
        { "ZB-04a", "a student's campus loan, no reason recorded", f => f.WithTitle(t => t with { FromCampusLoan = true }).WithDebtor(d => d with { IsFullTimeStudent = true, ConsumptionOrders = [] }), "Breached: order-in-force Curable IssueConsumptionOrder" },
        { "ZB-04b", "a student's campus loan", f => f.WithTitle(t => t with { FromCampusLoan = true }).With(Refused()).WithDebtor(d => d with { IsFullTimeStudent = true }), "NotApplicable" },
        { "ZB-04b", "no student, no campus loan", f => f.With(Refused()), "Breached: decided Curable DecideListingOrRecordBar" },
    };

    internal static RuleTable Strict { get; } = new(Compliant, evaluator: s_strict)
    {
        { "ZB-04a", "no order, heads taken strictly", f => f.WithDebtor(d => d with { ConsumptionOrders = [] }), "Breached: order-in-force Fatal IssueConsumptionOrder" },
        { "ZB-04a", "in force, heads taken strictly", f => f, "Satisfied" },
        { "ZB-04b", "no decision, heads taken strictly", f => f.With(Refused()), "Breached: decided Curable DecideListingOrRecordBar" },
    };

    public static TheoryData<string> Rows => Table.Names;

    public static TheoryData<string> LaterRows => Later.Names;

    public static TheoryData<string> StrictRows => Strict.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    [Theory]
    [MemberData(nameof(LaterRows))]
    public void The_opinion_of_2019_adds_exceptions(string row) => Later.Check(row);

    [Theory]
    [MemberData(nameof(StrictRows))]
    public void Strict_heads_make_a_missing_restriction_fatal_and_nothing_else(string row) => Strict.Check(row);

    internal static Conduct Refused() => new() { Kind = ConductKind.RefusedSettlement, ActorId = Known<string>.None, ActedOn = Day("2018-01-15"), DiscoveredOn = Day("2018-01-15"), Verified = true, JustCause = false, CrimeSuspected = false, HidesKnownProperty = false, SanctionedOn = KnownDate.None, ReferredOn = KnownDate.None };

    private static Ability Able() => new() { Assessed = AbilityLevel.Full, RefusesToPerform = true, LivingCostsDeducted = true };

    private static DishonestListing Listing(string decidedOn) => new() { Grounds = [ListingGround.SettlementBreach], DecidedOn = Day(decidedOn), GraceEndsOn = KnownDate.None, DeletedOn = KnownDate.None };
}
