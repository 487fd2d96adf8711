using System.CommandLine;
using System.Globalization;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement.Calculating;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib calc interest</c>: interest on delay.</summary>
internal static class CalcInterestCommand
{
    public const string Name = "interest";

    private static readonly Dictionary<string, RepaymentKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["direct"] = RepaymentKind.Direct,
        ["court"] = RepaymentKind.CourtAccount,
        ["transfer"] = RepaymentKind.Transfer,
        ["sale"] = RepaymentKind.Sale,
        ["other"] = RepaymentKind.Conversion,
    };

    private static readonly Dictionary<string, StandstillGround> s_grounds = new(StringComparer.Ordinal)
    {
        ["review"] = StandstillGround.TitleReview,
        ["retrial"] = StandstillGround.Retrial,
        ["review-for-debtor"] = StandstillGround.TitleReviewForDebtor,
        ["interim-termination"] = StandstillGround.InterimTermination,
        ["other"] = StandstillGround.Other,
    };

    private static readonly Dictionary<string, DebtKind> s_debts = new(StringComparer.Ordinal)
    {
        ["principal"] = DebtKind.Principal,
        ["general"] = DebtKind.GeneralInterest,
        ["costs"] = DebtKind.Costs,
        ["doubled"] = DebtKind.DoubledInterest,
    };

    private static readonly Dictionary<string, int> s_bases = new(StringComparer.Ordinal) { ["day"] = 1, ["360"] = 360, ["365"] = 365, ["366"] = 366 };

    public static Command Make(Surroundings surroundings)
    {
        var principal = new Option<string?>("--base") { Description = "Principal and other sums awarded, without general interest; with --due or --effective.", HelpName = "AMOUNT" };
        var costs = new Option<string?>("--costs") { Description = "Costs awarded; with --due or --effective.", HelpName = "AMOUNT" };
        var due = new Option<string?>("--due") { Description = "Last day of the period for performance.", HelpName = "DAY" };
        var effective = new Option<string?>("--effective") { Description = "Day the title took effect, where it fixes no period.", HelpName = "DAY" };
        var instalment = new Option<string[]>("--instalment") { Description = "An instalment and its last day; may be given again.", HelpName = "DAY:AMOUNT" };
        var until = new Option<string>("--until") { Description = "Last day computed.", HelpName = "DAY", Required = true };
        var paid = new Option<string[]>("--paid") { Description = "A payment; may be given again.", HelpName = "DAY:AMOUNT[:KIND]" };
        var exclude = new Option<string[]>("--exclude") { Description = "Days on which enforcement stood still, both included; may be given again.", HelpName = "DAY..DAY[:GROUND]" };
        var order = new Option<string?>("--order") { Description = "Agreed order of payment; default: principal,general,costs,doubled.", HelpName = "KIND,KIND,KIND,KIND" };
        var general = new Option<string?>("--general") { Description = "General interest as a sum.", HelpName = "AMOUNT" };
        var rate = new Option<string?>("--general-rate") { Description = "General interest as a rate on the unpaid principal, such as 6% or 0.06.", HelpName = "RATE" };
        var rateBasis = new Option<string?>("--general-basis") { Description = "What that rate is for: a day, or a year of 360, 365 or 366 days; default: 365.", HelpName = "day|360|365|366" };
        var rateFrom = new Option<string?>("--general-from") { Description = "First day of that interest.", HelpName = "DAY" };
        var rateThrough = new Option<string?>("--general-through") { Description = "Last day of that interest; default: until paid.", HelpName = "DAY" };
        var currency = new Option<string>("--currency") { Description = "Currency of the debt.", HelpName = "CODE", DefaultValueFactory = static _ => "CNY" };
        var middleRate = new Option<string[]>("--middle-rate") { Description = "Yuan for one unit, if the applicant chose RMB; by due day if there are several.", HelpName = "[DAY:]RATE" };
        var reversal = new Option<bool>("--reversal") { Description = "Money to be given back after enforcement (执行回转)." };
        var claimed = new Option<string?>("--claimed") { Description = "Doubled interest somebody computed: says whether it is right within a day's interest.", HelpName = "AMOUNT" };
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);
        var lang = CommonOptions.Lang();

        var command = new Command(Name, "Computes interest on delay (迟延履行期间的债务利息) on the unpaid debt, payment by payment.")
        {
            principal, costs, due, effective, instalment, until, paid, exclude, order, general, rate, rateBasis, rateFrom, rateThrough, currency, middleRate, reversal, claimed, format, lang,
        };
        command.SetAction(parsed =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            var parts = Converted(Parts());
            var debt = new DelayedDebt
            {
                Parts = parts,
                Until = CalcWords.Day(parsed.GetRequiredValue(until), until.Name),
                Repayments = [.. (parsed.GetValue(paid) ?? []).Select(word => Payment(word, paid.Name))],
                Standstills = [.. (parsed.GetValue(exclude) ?? []).Select(word => StoodStill(word, exclude.Name))],
                Order = parsed.GetValue(order) is { } kinds ? OrderOf(kinds, order.Name) : RepaymentOrder.Statutory,
                GeneralInterest = General(),
                Currency = CalcWords.Currency(parsed.GetRequiredValue(currency), currency.Name),
                IsReversal = parsed.GetValue(reversal),
            };
            var interest = DelayInterest.Of(debt);
            var held = parsed.GetValue(claimed) is { } sum ? CalcWords.Sum(sum, claimed.Name) : (decimal?)null;
            if (parsed.GetRequiredValue(format) == CommonOptions.Json) CalcJson.Print(surroundings, interest, held, culture);
            else new MarkdownPrinter(surroundings, culture).Print(interest.Render(culture) + (held is { } value ? "\n" + Words.Format(culture, $"calc.claimed.{interest.IsConsistentWith(value)}", value) + "\n" : ""));
            return ExitCode.Answered;

            IReadOnlyList<DebtPart> Parts()
            {
                var (one, also, end, start) = (parsed.GetValue(principal), parsed.GetValue(costs), parsed.GetValue(due), parsed.GetValue(effective));
                var found = (parsed.GetValue(instalment) ?? []).Select(word => Instalment(word, instalment.Name)).ToList();
                if (end is not null && start is not null) throw new UsageException("give either --due or --effective: where the title fixes a period, its end counts.");
                if (one is null && also is null)
                {
                    if (end is not null || start is not null) throw new UsageException("--due and --effective are days of --base and --costs; give a sum, such as --base 100000.");
                    return found.Count > 0 ? found : throw new UsageException("nothing is owed: give --base with --due, or --instalment DAY:AMOUNT.");
                }

                if ((end ?? start) is not { } word) throw new UsageException("--base and --costs need a day: --due for the last day of the period, or --effective where the title fixes none.");
                var day = CalcWords.Day(word, end is null ? effective.Name : due.Name);
                DebtPart Part(string amount, string name) => end is null ? DebtPart.WithoutPeriod(CalcWords.Sum(amount, name), day) : new(CalcWords.Sum(amount, name), day);
                if (one is not null) found.Add(Part(one, principal.Name));
                if (also is not null) found.Add(Part(also, costs.Name) with { Kind = DebtKind.Costs });
                return found;
            }

            IReadOnlyList<DebtPart> Converted(IReadOnlyList<DebtPart> found)
            {
                var words = parsed.GetValue(middleRate) ?? [];
                if (words.Length == 0) return found;
                if (words is [var only] && !only.Contains(':', StringComparison.Ordinal))
                {
                    if (found.DistinctBy(static part => part.DueOn).Count() > 1) throw new UsageException($"the parts start on several days, each with a rate of its own: write {middleRate.Name} DAY:RATE for each.");
                    return [.. found.Select(part => part with { MiddleRate = CalcWords.MiddleRate(only, middleRate.Name) })];
                }

                var rates = new Dictionary<DateOnly, decimal>();
                foreach (var word in words)
                {
                    var (day, value) = CalcWords.Two(word, middleRate);
                    if (!rates.TryAdd(CalcWords.Day(day, middleRate.Name), CalcWords.MiddleRate(value, middleRate.Name))) throw new UsageException($"{middleRate.Name} names {day} twice.");
                }

                foreach (var stray in rates.Keys.Except(found.Select(static part => part.DueOn))) throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{middleRate.Name} names {stray:yyyy-MM-dd}, on which nothing is due."));
                return [.. found.Select(part => part with
                {
                    MiddleRate = rates.TryGetValue(part.DueOn, out var value) ? value : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{middleRate.Name} is missing for what is due on {part.DueOn:yyyy-MM-dd}.")),
                })];
            }

            GeneralInterest General()
            {
                var (amount, share, from) = (parsed.GetValue(general), parsed.GetValue(rate), parsed.GetValue(rateFrom));
                if (amount is not null && share is not null) throw new UsageException("give general interest as a sum (--general) or as a rate (--general-rate), not both.");
                if (share is null && (from ?? parsed.GetValue(rateThrough) ?? parsed.GetValue(rateBasis)) is not null) throw new UsageException("--general-from, --general-through and --general-basis go with --general-rate.");
                if (amount is not null) return GeneralInterest.Given(CalcWords.Sum(amount, general.Name));
                if (share is null) return GeneralInterest.None;
                if (from is null) throw new UsageException("--general-rate needs --general-from, the first day that bears interest.");
                var first = CalcWords.Day(from, rateFrom.Name);
                var last = parsed.GetValue(rateThrough) is { } word ? CalcWords.Day(word, rateThrough.Name) : (DateOnly?)null;
                if (last < first) throw new UsageException("--general-through lies before --general-from.");
                return GeneralInterest.Yearly(CalcWords.Rate(share, rate.Name), first, last, CalcWords.OneOf(parsed.GetValue(rateBasis) ?? "365", s_bases, rateBasis.Name));
            }
        });
        return command;
    }

    private static DebtPart Instalment(string word, string option) => word.Split(':') is [var day, var amount]
        ? new(CalcWords.Sum(amount, option), CalcWords.Day(day, option))
        : throw new UsageException($"{option} '{word}' is no instalment. Write DAY:AMOUNT, such as {option} 2018-01-31:50000.");

    private static Repayment Payment(string word, string option) => word.Split(':') switch
    {
        [var day, var amount] => Repayment.CourtAccount(CalcWords.Day(day, option), CalcWords.Sum(amount, option)),
        [var day, var amount, var kind] => Repayment.Of(CalcWords.OneOf(kind, s_kinds, option), CalcWords.Day(day, option), CalcWords.Sum(amount, option)),
        _ => throw new UsageException($"{option} '{word}' is no payment. Write DAY:AMOUNT or DAY:AMOUNT:KIND, such as {option} 2018-06-08:40000:transfer."),
    };

    private static Standstill StoodStill(string word, string option)
    {
        var (range, ground) = word.Split(':') switch
        {
            [var days] => (days, StandstillGround.TitleReview),
            [var days, var why] => (days, CalcWords.OneOf(why, s_grounds, option)),
            _ => throw Bad(),
        };
        if (range.Split("..") is not [var from, var through]) throw Bad();
        var standstill = new Standstill(CalcWords.Day(from, option), CalcWords.Day(through, option), ground);
        return standstill.From <= standstill.Through ? standstill : throw new UsageException($"{option} '{word}' ends before it begins.");

        UsageException Bad() => new($"{option} '{word}' is no range of days. Write DAY..DAY or DAY..DAY:GROUND, such as {option} 2018-07-01..2018-07-31:retrial.");
    }

    private static RepaymentOrder OrderOf(string word, string option)
    {
        DebtKind[] kinds = [.. word.Split(',').Select(kind => CalcWords.OneOf(kind, s_debts, option))];
        return kinds.Length == s_debts.Count && kinds.Distinct().Count() == kinds.Length
            ? RepaymentOrder.Agreed(kinds)
            : throw new UsageException($"{option} '{word}' does not name each of {string.Join(", ", s_debts.Keys)} once.");
    }
}
