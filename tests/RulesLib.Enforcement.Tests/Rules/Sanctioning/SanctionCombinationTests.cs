using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>How listing and restriction stand beside other measures and events.</summary>
public class SanctionCombinationTests
{
    private static readonly Security s_adequate = new() { GivenOn = DayOfAct, Effective = true, CoversDebt = true };

    private static CaseFile Closed(CaseFile file) => file with
    {
        Closure = new() { Method = ClosureMethod.InterimTermination, ClosedOn = Date("2024-05-06"), Ruling = new() { MadeOn = Date("2024-05-06") } },
    };

    public static TheoryData<string, CaseFile, MeasureAnswer, MeasureAnswer> Table => new()
    {
        // Listing and restriction are two tests.
        { "nothing but non-performance", File(Adult()), MeasureAnswer.NotAvailable, MeasureAnswer.Discretionary },
        { "unable in truth", File(Unable()), MeasureAnswer.NotAvailable, MeasureAnswer.Discretionary },
        { "unable in truth but no report", File(Under("SX-01-G4") with { Ability = new() { Assessed = AbilityLevel.None, LivingCostsDeducted = true } }), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },
        { "listed: restriction must follow", File(Adult().With(Entry(ListingGround.AbleButRefuses))), MeasureAnswer.NotAvailable, MeasureAnswer.Mandatory },
        { "restricted: listing does not follow", File(Adult().With(Order())), MeasureAnswer.NotAvailable, MeasureAnswer.Discretionary },
        { "restriction breached", File(Under("SX-01-G5")), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },
        { "restriction breached and listed for it", File(Under("SX-01-G5").With(Entry(ListingGround.OrderBreach))), MeasureAnswer.Mandatory, MeasureAnswer.Mandatory },
        { "report duty breached", File(Under("SX-01-G4")), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },
        { "report duty breached and listed for it", File(Under("SX-01-G4").With(Entry(ListingGround.ReportBreach))), MeasureAnswer.Mandatory, MeasureAnswer.Mandatory },

        // Fine and detention are independent.
        { "fined", File(Adult() with { Penalties = [new() { Kind = PenaltyKind.Fine, DecidedOn = DayOfAct }] }), MeasureAnswer.NotAvailable, MeasureAnswer.Discretionary },
        { "detained for what is a ground", File(Under("SX-01-G2") with { Penalties = [new() { Kind = PenaltyKind.Detention, DecidedOn = DayOfAct }] }), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },

        // Adequate security bars G1.
        { "security under G1", File(Refusing() with { Security = s_adequate }), MeasureAnswer.Prohibited, MeasureAnswer.Discretionary },
        { "security under G6", File(Under("SX-01-G6") with { Security = s_adequate }), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },
        { "security under G2", File(Under("SX-01-G2") with { Security = s_adequate }), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },

        // Enough controlled property: G1 and G6, and no restriction.
        { "control under G1", File(Refusing()).Holding(Sealed(Debt)), MeasureAnswer.Prohibited, MeasureAnswer.Prohibited },
        { "control under G6", File(Under("SX-01-G6")).Holding(Sealed(Debt)), MeasureAnswer.Prohibited, MeasureAnswer.Prohibited },
        { "control in part", File(Refusing()).Holding(Sealed(Debt - 1m)), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },
        { "control, listed for evasion", File(Adult().With(Entry(ListingGround.Evasion))).Holding(Sealed(Debt)), MeasureAnswer.NotAvailable, MeasureAnswer.Mandatory },

        // The applicant's consent: no new measure under G1 and G6.
        { "consent under G1", File(Refusing()).Asking(Hold()), MeasureAnswer.Prohibited, MeasureAnswer.Prohibited },
        { "consent under G6", File(Under("SX-01-G6")).Asking(Hold()), MeasureAnswer.Prohibited, MeasureAnswer.Prohibited },
        { "consent, listed for evasion", File(Adult().With(Entry(ListingGround.Evasion))).Asking(Hold()), MeasureAnswer.NotAvailable, MeasureAnswer.Mandatory },

        // Full performance ends every ground.
        { "performed", File(Refusing()) with { Amounts = new() { Outstanding = 0m, PerformedInFullOn = Today } }, MeasureAnswer.NotAvailable, MeasureAnswer.NotAvailable },
        { "own share performed", File(Under("SX-01-G2") with { LiabilityDischargedOn = Today }), MeasureAnswer.NotAvailable, MeasureAnswer.NotAvailable },

        // Interim termination changes neither.
        { "interim termination", Closed(File(Adult().With(Order()))), MeasureAnswer.NotAvailable, MeasureAnswer.Discretionary },
        { "interim termination, listed", Closed(File(Adult().With(Entry(ListingGround.Evasion)))), MeasureAnswer.NotAvailable, MeasureAnswer.Mandatory },
        { "interim termination, ground", Closed(File(Under("SX-01-G3"))), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },

        // Bankruptcy: no new enforcement acts.
        { "bankrupt", File(Under("SX-01-G2") with { BankruptcyAcceptedOn = DayOfAct }), MeasureAnswer.NotAvailable, MeasureAnswer.NotAvailable },
        { "co-debtor bankrupt", File(Under("SX-01-G2"), Adult("D2") with { BankruptcyAcceptedOn = DayOfAct }), MeasureAnswer.Mandatory, MeasureAnswer.Discretionary },

        // A minor is not listed, but may be restricted.
        { "minor", File(Under("SX-01-G2") with { BornOn = Date("2010-01-01") }), MeasureAnswer.Prohibited, MeasureAnswer.Discretionary },

        // Grace: neither has effect.
        { "grace", File(Refusing().With(Entry(ListingGround.AbleButRefuses) with { DecidedOn = Date("2024-05-06"), GraceEndsOn = Date("2024-08-06") })), MeasureAnswer.Prohibited, MeasureAnswer.Prohibited },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Listing_and_restriction_beside_other_measures_and_events(string because, CaseFile file, MeasureAnswer listing, MeasureAnswer restriction)
    {
        var report = file.OnTheDay();

        report.Listing().Should().Be(listing, because);
        report.Restriction().Should().Be(restriction, because);
    }

    [Fact]
    public void Deletion_from_the_list_does_not_lift_the_restriction()
    {
        var report = Adult().With(Entry(ListingGround.AbleButRefuses) with { DeletedOn = DayOfAct, DeletionGround = DeletionGround.NoPropertyAfterTermination }).With(Order()).OnTheDay();

        report.Restriction().Should().Be(MeasureAnswer.Discretionary);
        report.Measure(MeasureKind.ConsumptionRestriction).InPlace.IsTrue.Should().BeTrue();
    }

    [Fact]
    public void A_settlement_under_performance_is_no_ground_and_ends_no_entry()
    {
        var file = File(Adult().With(Entry(ListingGround.AbleButRefuses))) with { Settlements = [new() { ConcludedOn = DayOfAct }] };
        var report = file.OnTheDay();

        report.Ground("SX-01-G6").Should().BeFalse();
        report.Measure(MeasureKind.DishonestList).InPlace.IsTrue.Should().BeTrue();
    }

    [Fact]
    public void Nothing_about_the_closing_leaks_into_the_answer_of_today()
    {
        var report = Closed(File(Adult().With(Act(ConductKind.EvadedEnforcement, Date("2024-05-07"))))).OnTheDay();

        var grounds = report.Sanctions.Grounds.Where(ground => ground.RuleId == "SX-01-G3").ToArray();
        grounds.Single(ground => ground.Point!.Occasion == Occasion.Closing).Holds.IsFalse.Should().BeTrue();
        grounds.Single(ground => ground.Point!.Occasion == Occasion.Today).Holds.IsTrue.Should().BeTrue();
    }
}
