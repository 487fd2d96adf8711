using System.Globalization;

using CsCheck;

using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Calculating;

public class AmountIdentityTests
{
    private static readonly Amounts s_amounts = new()
    {
        DueUnderTitle = 100_000m,
        Received = 60_000m,
        Waived = 5_000m,
        DoubledInterest = 3_465m,
        DoubledInterestClaimed = true,
        DelayPenalty = 200m,
        DelayPenaltyClaimed = true,
        DelayClaimsWaived = false,
        AcknowledgedInFullOn = KnownDate.None,
        ClosingAmount = 103_665m,
        Outstanding = 38_665m,
    };

    private static readonly Gen<Known<decimal>> s_known = Gen.Int[-1, 3].Select(static n => n < 0 ? Known<decimal>.Unknown : n == 0 ? Known<decimal>.None : 100m * n);
    private static readonly Gen<Truth> s_truth = Gen.Int[0, 2].Select(static n => n == 0 ? Truth.Unknown : n == 1);

    [Fact] // 13.3, ZF-10
    public void Everything_known_adds_up()
    {
        var identity = AmountIdentity.Of(s_amounts);

        identity.Outstanding.Should().Be((Known<decimal>)38_665m);
        identity.AtLeast.Should().Be((Known<decimal>)38_665m);
        identity.FromSystem.Should().Be((Known<decimal>)38_665m);
        (identity.SystemAddsUp, identity.RecordedIsRight, identity.IsSomethingOwed).Should().Be((Truth.True, Truth.True, Truth.True));
    }

    [Theory] // ZF-10
    [InlineData("38664.98", false)]
    [InlineData("38664.99", true)]
    [InlineData("38665.00", true)]
    [InlineData("38665.01", true)]
    [InlineData("38665.02", false)]
    public void One_fen_is_tolerated(string recorded, bool addsUp)
    {
        var identity = AmountIdentity.Of(s_amounts with { Outstanding = decimal.Parse(recorded, CultureInfo.InvariantCulture) });

        identity.SystemAddsUp.Should().Be((Truth)addsUp);
        identity.RecordedIsRight.Should().Be((Truth)addsUp);
    }

    [Fact] // LX-14
    public void Interest_and_penalty_count_only_if_claimed()
    {
        AmountIdentity.Of(s_amounts with { DoubledInterestClaimed = false }).Outstanding.Should().Be((Known<decimal>)35_200m);
        AmountIdentity.Of(s_amounts with { DelayPenaltyClaimed = false }).Outstanding.Should().Be((Known<decimal>)38_465m);
    }

    [Fact] // LX-14
    public void A_waiver_or_a_receipt_in_full_takes_both_out()
    {
        AmountIdentity.Of(s_amounts with { DelayClaimsWaived = true }).Outstanding.Should().Be((Known<decimal>)35_000m);
        AmountIdentity.Of(s_amounts with { AcknowledgedInFullOn = new DateOnly(2018, 5, 1) }).Outstanding.Should().Be((Known<decimal>)35_000m);
    }

    [Fact] // LX-14
    public void What_is_not_known_about_claim_and_waiver_leaves_the_sum_open_but_bounded()
    {
        foreach (var open in new[] { s_amounts with { DoubledInterestClaimed = default }, s_amounts with { DoubledInterest = default } })
        {
            var identity = AmountIdentity.Of(open);
            identity.Outstanding.IsUnknown.Should().BeTrue();
            identity.AtLeast.Should().Be((Known<decimal>)35_200m);
            identity.IsSomethingOwed.Should().Be(Truth.True);
            identity.RecordedIsRight.Should().Be(Truth.Unknown);
            identity.SystemAddsUp.Should().Be(Truth.True, "the fields of the system do not need it");
        }

        var unsaid = AmountIdentity.Of(s_amounts with { AcknowledgedInFullOn = default });
        unsaid.Outstanding.IsUnknown.Should().BeTrue();
        unsaid.AtLeast.Should().Be((Known<decimal>)35_000m);
    }

    [Fact]
    public void Unclaimed_interest_of_unknown_amount_counts_for_nothing() =>
        AmountIdentity.Of(s_amounts with { DoubledInterestClaimed = false, DoubledInterest = default }).Outstanding.Should().Be((Known<decimal>)35_200m);

    [Fact]
    public void None_counts_for_nothing() =>
        AmountIdentity.Of(s_amounts with { Waived = Known<decimal>.None, DelayPenalty = Known<decimal>.None }).Outstanding.Should().Be((Known<decimal>)43_465m);

    [Fact]
    public void Nothing_known_gives_nothing()
    {
        var identity = AmountIdentity.Of(new());

        identity.Outstanding.IsUnknown.Should().BeTrue();
        identity.AtLeast.IsUnknown.Should().BeTrue();
        (identity.SystemAddsUp, identity.RecordedIsRight, identity.IsSomethingOwed).Should().Be((Truth.Unknown, Truth.Unknown, Truth.Unknown));
        identity.Render(CultureInfo.GetCultureInfo("en")).Should().Contain("**unknown**");
    }

    [Fact]
    public void Paid_in_full_nothing_is_owed()
    {
        var identity = AmountIdentity.Of(s_amounts with { Received = 98_665m });

        identity.Outstanding.Should().Be((Known<decimal>)0m);
        identity.IsSomethingOwed.Should().Be(Truth.False);
    }

    [Fact]
    public void Learning_more_never_changes_a_settled_sum() =>
        Gen.Select(Gen.Select(s_known, s_known, s_known, s_known), s_truth, s_truth, s_truth, Gen.Int[0, 6]).Sample(static (sums, claimed, waived, acknowledged, learned) =>
        {
            var (due, received, interest, recorded) = sums;
            var before = new Amounts
            {
                DueUnderTitle = due,
                Received = received,
                Waived = 0m,
                DoubledInterest = interest,
                DoubledInterestClaimed = claimed,
                DelayPenaltyClaimed = false,
                DelayClaimsWaived = waived,
                AcknowledgedInFullOn = acknowledged.IsTrue ? new DateOnly(2018, 1, 1) : acknowledged.IsFalse ? KnownDate.None : KnownDate.Unknown,
                Outstanding = recorded,
            };
            var after = learned switch
            {
                0 when due.IsUnknown => before with { DueUnderTitle = 300m },
                1 when received.IsUnknown => before with { Received = 100m },
                2 when interest.IsUnknown => before with { DoubledInterest = 50m },
                3 when claimed.IsUnknown => before with { DoubledInterestClaimed = true },
                4 when waived.IsUnknown => before with { DelayClaimsWaived = false },
                5 when acknowledged.IsUnknown => before with { AcknowledgedInFullOn = new DateOnly(2018, 1, 1) },
                6 when recorded.IsUnknown => before with { Outstanding = 7m },
                _ => before,
            };
            var (one, two) = (AmountIdentity.Of(before), AmountIdentity.Of(after));
            return (one.Outstanding.IsUnknown || one.Outstanding.Equals(two.Outstanding))
                && (one.RecordedIsRight.IsUnknown || one.RecordedIsRight == two.RecordedIsRight)
                && (one.IsSomethingOwed.IsUnknown || one.IsSomethingOwed == two.IsSomethingOwed)
                && (!one.AtLeast.IsGiven || !two.Outstanding.IsGiven || two.Outstanding.Value >= one.AtLeast.Value);
        });
}
