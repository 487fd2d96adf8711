using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Calculating;

/// <summary>One computation: payments are gone through by day, each takes pieces out of the open debt; every piece becomes a line.</summary>
internal sealed class DelayInterestRun
{
    private readonly DelayedDebt _debt;
    private readonly List<OpenPart> _open;
    private readonly IReadOnlyList<(DateOnly From, DateOnly Through)> _stops;

    // Principal × days, of pieces already paid: divided once, when asked.
    private decimal _generalClosed;
    private decimal _generalPaid;
    private decimal _doubledPaid;

    public DelayInterestRun(DelayedDebt debt)
    {
        _debt = debt;
        _open = [.. debt.Parts.OrderBy(static part => part.DueOn).ThenBy(static part => part.Base).ThenBy(static part => part.Start).Select(static part => new OpenPart(part))];
        _stops = Joined(debt.Standstills.Where(static standstill => standstill.StopsInterest));
    }

    public List<DelayInterestLine> Lines { get; } = [];

    public List<DelayInterestNote> Notes { get; } = [];

    public decimal Tolerance { get; private set; }

    public void Compute()
    {
        foreach (var standstill in _debt.Standstills.Where(static standstill => !standstill.StopsInterest).OrderBy(static standstill => standstill.From).ThenBy(static standstill => standstill.Through).ThenBy(static standstill => standstill.Ground))
            Notes.Add(new(DelayInterestNoteKind.StandstillCounted, standstill.From, standstill.Through, 0m, standstill.Ground));
        foreach (var repayment in _debt.Repayments.OrderBy(static repayment => repayment.On).ThenBy(static repayment => repayment.Kind).ThenBy(static repayment => repayment.Amount))
            Take(repayment);
        foreach (var part in _open) Close(part, part.Unpaid, _debt.Until, null, isPaid: false);
        Lines.Sort(static (a, b) => (a.From, a.To, a.Base).CompareTo((b.From, b.To, b.Base)));
    }

    public decimal GeneralAccrued(DateOnly day) =>
        _debt.GeneralInterest.Amount + ((_generalClosed + (_debt.GeneralInterest.DaysTo(day) * OpenSum(DebtKind.Principal))) * _debt.GeneralInterest.Rate / _debt.GeneralInterest.DaysOfRate);

    public IEnumerable<DebtBalance> Balances()
    {
        foreach (var kind in RepaymentOrder.Statutory.Kinds)
        {
            var (owed, unpaid) = kind switch
            {
                DebtKind.GeneralInterest => (GeneralAccrued(_debt.Until), GeneralAccrued(_debt.Until) - _generalPaid),
                DebtKind.DoubledInterest => (DoubledClosed, DoubledClosed - _doubledPaid),
                _ => (_debt.Parts.Where(part => part.Kind == kind).Sum(static part => part.Base), OpenSum(kind)),
            };
            yield return new(kind, Money.Round(owed), Money.Round(unpaid));
        }
    }

    private decimal DoubledClosed => Lines.Sum(static line => line.Amount);

    private void Take(Repayment repayment)
    {
        if (repayment.On > _debt.Until)
        {
            Notes.Add(new(DelayInterestNoteKind.RepaymentAfterEnd, repayment.On, repayment.On, repayment.Amount));
            return;
        }

        if (repayment.On < FirstDayOfRates && _open.Exists(part => part.Unpaid > 0m && part.Part.DueOn < repayment.On))
            Notes.Add(new(DelayInterestNoteKind.RepaymentUnderOldRules, repayment.On, repayment.On, repayment.Amount));

        var left = repayment.Amount;
        foreach (var kind in _debt.Order.Kinds)
        {
            switch (kind)
            {
                case DebtKind.GeneralInterest:
                    _generalPaid += Spend(ref left, GeneralAccrued(repayment.On) - _generalPaid);
                    break;
                case DebtKind.DoubledInterest:
                    _doubledPaid += Spend(ref left, DoubledAccrued(repayment.On) - _doubledPaid);
                    break;
                default:
                    foreach (var part in _open.Where(part => part.Part.Kind == kind))
                    {
                        var piece = Spend(ref left, part.Unpaid);
                        Close(part, piece, repayment.On, repayment.Kind, isPaid: true);
                    }

                    break;
            }
        }

        if (left > 0m) Notes.Add(new(DelayInterestNoteKind.Overpaid, repayment.On, repayment.On, left));
    }

    private static decimal Spend(ref decimal left, decimal owed)
    {
        var spent = Math.Min(left, owed);
        left -= spent;
        return spent;
    }

    private decimal DoubledAccrued(DateOnly day) =>
        DoubledClosed + _open.Sum(part => LinesOf(part.Part, part.Unpaid, day, null).Sum(static line => line.Amount));

    private decimal OpenSum(DebtKind kind) => _open.Where(part => part.Part.Kind == kind).Sum(static part => part.Unpaid);

    // A piece of a part has come to its end: by payment, or at the last day computed.
    private void Close(OpenPart part, decimal piece, DateOnly day, RepaymentKind? by, bool isPaid)
    {
        if (piece == 0m) return;
        if (isPaid)
        {
            if (part.Part.Kind == DebtKind.Principal) _generalClosed += _debt.GeneralInterest.DaysTo(day) * piece;
            part.Unpaid -= piece;
        }

        if (day <= part.Part.DueOn)
        {
            Notes.Add(new(isPaid ? DelayInterestNoteKind.PaidInTime : DelayInterestNoteKind.NotYetDue, day, part.Part.DueOn, piece));
            return;
        }

        var lines = LinesOf(part.Part, piece, day, by).ToList();
        Lines.AddRange(lines);
        if (lines.Exists(static line => line.Days > 0)) Tolerance += piece * lines[^1].Rate;
        if (part.Part.DueOn.AddDays(1) is var first && first < FirstDayOfRates)
            Notes.Add(new(DelayInterestNoteKind.DaysUnderOldRules, first, day < FirstDayOfRates ? day : FirstDayOfRates.AddDays(-1), piece));
    }

    private static DateOnly FirstDayOfRates => Parameters.DelayInterestDailyRate.Values[0].From;

    // One line a rate; days without a rate give none.
    private IEnumerable<DelayInterestLine> LinesOf(DebtPart part, decimal piece, DateOnly day, RepaymentKind? by)
    {
        var first = part.DueOn.AddDays(1);
        foreach (var rate in Parameters.DelayInterestDailyRate.Values)
        {
            var from = rate.From > first ? rate.From : first;
            var to = rate.Through < day ? rate.Through.Value : day;
            if (from > to) continue;
            yield return new(from, to, StoppedDays(from, to), piece, rate.Value, part, to == day ? by : null, Parameters.DelayInterestDailyRate.On(to)!.Value.Citation!);
        }
    }

    private int StoppedDays(DateOnly from, DateOnly to) => _stops.Sum(stop =>
        Math.Max(0, (stop.Through < to ? stop.Through : to).DayNumber - (stop.From > from ? stop.From : from).DayNumber + 1));

    // Periods that overlap are one: no day is left out twice.
    private static List<(DateOnly From, DateOnly Through)> Joined(IEnumerable<Standstill> standstills)
    {
        var joined = new List<(DateOnly From, DateOnly Through)>();
        foreach (var standstill in standstills.OrderBy(static standstill => standstill.From))
        {
            if (joined.Count > 0 && standstill.From <= joined[^1].Through)
                joined[^1] = (joined[^1].From, standstill.Through > joined[^1].Through ? standstill.Through : joined[^1].Through);
            else
                joined.Add((standstill.From, standstill.Through));
        }

        return joined;
    }

    private sealed class OpenPart(DebtPart part)
    {
        public DebtPart Part => part;

        public decimal Unpaid { get; set; } = part.Base;
    }
}
