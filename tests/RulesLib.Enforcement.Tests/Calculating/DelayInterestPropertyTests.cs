using CsCheck;

using RulesLib.Enforcement.Calculating;

namespace RulesLib.Enforcement.Tests.Calculating;

/// <summary>The closed form against an oracle that walks through the days one by one.</summary>
public class DelayInterestPropertyTests
{
    private static readonly DateOnly s_start = new(2016, 1, 1);

    private static readonly Gen<DateOnly> s_day = Gen.Int[0, 120].Select(s_start.AddDays);
    private static readonly Gen<decimal> s_sum = Gen.Int[0, 500_000].Select(static fen => fen / 100m);
    private static readonly Gen<DebtPart> s_part = Gen.Select(s_sum, s_day, Gen.Bool).Select(static (sum, day, isCosts) => new DebtPart(sum, day) { Kind = isCosts ? DebtKind.Costs : DebtKind.Principal });
    private static readonly Gen<Repayment> s_repayment = Gen.Select(Gen.Enum<RepaymentKind>(), s_day, s_sum).Select(static (kind, day, sum) => Repayment.Of(kind, day, sum));
    private static readonly Gen<Standstill> s_standstill = Gen.Select(s_day, Gen.Int[0, 40], Gen.Enum<StandstillGround>()).Select(static (day, days, ground) => new Standstill(day, day.AddDays(days), ground));
    private static readonly Gen<GeneralInterest> s_general = Gen.OneOf(
        Gen.Const(GeneralInterest.None),
        s_sum.Select(GeneralInterest.Given),
        Gen.Select(Gen.Int[0, 10], s_day).Select(static (rate, day) => GeneralInterest.Daily(rate / 10_000m, day)));

    private static readonly Gen<RepaymentOrder> s_order = Gen.OneOf(
        Gen.Const(RepaymentOrder.Statutory),
        Gen.Shuffle(RepaymentOrder.Statutory.Kinds.ToArray()).Select(static kinds => RepaymentOrder.Agreed(kinds)));

    private static readonly Gen<DelayedDebt> s_debt =
        Gen.Select(s_part.Array[1, 4], s_repayment.Array[0, 5], s_standstill.Array[0, 4], s_general, s_order, s_day).Select(static (parts, repayments, standstills, general, order, until) => new DelayedDebt
        {
            Parts = parts,
            Repayments = repayments,
            Standstills = standstills,
            GeneralInterest = general,
            Order = order,
            Until = until,
        });

    [Fact]
    public void The_closed_form_is_the_sum_of_the_days() => s_debt.Sample(static debt =>
    {
        var interest = DelayInterest.Of(debt);
        var (doubled, general) = DayByDay(debt);
        return Math.Abs(interest.Unrounded - doubled) < 1e-15m && Math.Abs(interest.GeneralUnrounded - general) < 1e-15m;
    });

    [Fact]
    public void The_order_of_the_input_changes_nothing() => Gen.Select(s_debt, Gen.Int[0, 1_000]).Sample(static (debt, seed) =>
    {
        var random = new Random(seed);
        T[] Shuffled<T>(IReadOnlyList<T> items) => [.. items.OrderBy(_ => random.Next())];
        var other = DelayInterest.Of(debt with { Parts = Shuffled(debt.Parts), Repayments = Shuffled(debt.Repayments), Standstills = Shuffled(debt.Standstills) });
        var interest = DelayInterest.Of(debt);
        return interest.Unrounded == other.Unrounded && interest.GeneralUnrounded == other.GeneralUnrounded
            && interest.Balances.SequenceEqual(other.Balances) && interest.Tolerance == other.Tolerance && interest.IsComplete == other.IsComplete;
    });

    [Fact]
    public void A_payment_split_in_two_on_its_day_changes_nothing() => Gen.Select(s_debt, s_repayment, Gen.Double[0, 1]).Sample(static (debt, repayment, share) =>
    {
        var first = Math.Round(repayment.Amount * (decimal)share, 2);
        var whole = DelayInterest.Of(debt with { Repayments = [.. debt.Repayments, repayment] });
        var split = DelayInterest.Of(debt with
        {
            Repayments = [.. debt.Repayments, Repayment.Of(repayment.Kind, repayment.On, first), Repayment.Of(repayment.Kind, repayment.On, repayment.Amount - first)],
        });
        return whole.Unrounded == split.Unrounded && whole.Balances.SequenceEqual(split.Balances) && whole.Tolerance == split.Tolerance;
    });

    [Fact]
    public void A_standstill_never_raises_and_a_later_end_never_lowers_the_interest() => Gen.Select(s_debt, s_standstill).Sample(static (debt, standstill) =>
    {
        var statutory = debt with { Order = RepaymentOrder.Statutory, Repayments = [.. debt.Repayments.Where(repayment => repayment.On <= debt.Until)] };
        var interest = DelayInterest.Of(statutory);
        return DelayInterest.Of(statutory with { Standstills = [.. debt.Standstills, standstill] }).Unrounded <= interest.Unrounded
            && DelayInterest.Of(statutory with { Until = debt.Until.AddDays(1) }).Unrounded >= interest.Unrounded;
    });

    [Fact]
    public void What_is_owed_and_unpaid_is_what_was_paid() => s_debt.Sample(static debt =>
    {
        var interest = DelayInterest.Of(debt);
        var paid = interest.Balances.Sum(static balance => balance.Owed - balance.Unpaid);
        var over = interest.Notes.Where(static note => note.Kind == DelayInterestNoteKind.Overpaid).Sum(static note => note.Amount);
        var given = debt.Repayments.Where(repayment => repayment.On <= debt.Until).Sum(static repayment => repayment.Amount);
        return Math.Abs(given - over - paid) <= 0.04m && interest.Balances.All(static balance => balance.Unpaid >= 0m && balance.Unpaid <= balance.Owed);
    });

    [Fact]
    public void Lines_and_notes_cover_every_part_once() => s_debt.Sample(static debt =>
    {
        var interest = DelayInterest.Of(debt);
        var covered = interest.Lines.Sum(static line => line.Base)
            + interest.Notes.Where(static note => note.Kind is DelayInterestNoteKind.PaidInTime or DelayInterestNoteKind.NotYetDue).Sum(static note => note.Amount);
        return Math.Abs(covered - debt.Parts.Sum(static part => part.Amount)) < 1e-15m && interest.Lines.Sum(static line => line.Amount) == interest.Unrounded;
    });

    // Every morning the debt stands as the evening before; in the evening the interest of the day falls due, then the payments of the day are taken.
    private static (decimal Doubled, decimal General) DayByDay(DelayedDebt debt)
    {
        var unpaid = debt.Parts.OrderBy(static part => part.DueOn).Select(static part => (part.Kind, part.DueOn, Amount: part.Amount)).ToArray();
        var (doubled, general, doubledPaid, generalPaid) = (0m, debt.GeneralInterest.Amount, 0m, 0m);
        for (var day = s_start.AddDays(-1); day <= debt.Until; day = day.AddDays(1))
        {
            var today = day;
            var stops = debt.Standstills.Any(standstill => standstill.StopsInterest && standstill.From <= today && today <= standstill.Through);
            if (!stops) doubled += unpaid.Where(part => part.DueOn < today).Sum(static part => part.Amount) * 0.000175m;
            if (debt.GeneralInterest.Rate > 0m && today >= debt.GeneralInterest.From)
                general += unpaid.Where(static part => part.Kind == DebtKind.Principal).Sum(static part => part.Amount) * debt.GeneralInterest.Rate;
            foreach (var repayment in debt.Repayments.Where(repayment => repayment.On == today))
            {
                var left = repayment.Amount;
                foreach (var kind in debt.Order.Kinds)
                {
                    if (kind == DebtKind.DoubledInterest) Pay(ref left, doubled - doubledPaid, ref doubledPaid);
                    else if (kind == DebtKind.GeneralInterest) Pay(ref left, general - generalPaid, ref generalPaid);
                    else
                    {
                        for (var i = 0; i < unpaid.Length; i++)
                        {
                            if (unpaid[i].Kind != kind) continue;
                            var taken = Math.Min(left, unpaid[i].Amount);
                            left -= taken;
                            unpaid[i].Amount -= taken;
                        }
                    }
                }
            }
        }

        return (doubled, general);

        static void Pay(ref decimal left, decimal owed, ref decimal paid)
        {
            var taken = Math.Min(left, owed);
            left -= taken;
            paid += taken;
        }
    }
}
