using System.CommandLine;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement.Calculating;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib calc amounts</c>: what is outstanding, and whether the fields of the case system add up.</summary>
internal static class CalcAmountsCommand
{
    public const string Name = "amounts";

    private static readonly Dictionary<string, (bool Interest, bool Penalty)> s_claims = new(StringComparer.Ordinal)
    {
        ["none"] = (false, false),
        ["interest"] = (true, false),
        ["penalty"] = (false, true),
        ["both"] = (true, true),
    };

    public static Command Make(Surroundings surroundings)
    {
        var due = Amount("--due", "Principal, general interest and costs due under the title.");
        var received = Amount("--received", "Amount actually realised (实际到位金额).");
        var waived = Amount("--waived", "Amount waived by the applicant (申请人放弃标的金额).");
        var interest = Amount("--doubled-interest", "Doubled part of the interest on delay; 'ruleslib calc interest' computes it.");
        var penalty = Amount("--delay-penalty", "Delay penalty for a duty other than money.");
        var loss = Amount("--loss", "Loss by the delay, instead of --delay-penalty: the penalty is twice the loss.");
        var claimed = new Option<string?>("--claimed") { Description = "What the applicant claimed for delay; default: not known." };
        claimed.AcceptOnlyFromAmong([.. s_claims.Keys]);
        var delayWaived = new Option<string?>("--delay-waived") { Description = "Whether the applicant waived it; default: not known." };
        delayWaived.AcceptOnlyFromAmong("yes", "no");
        var acknowledged = new Option<string?>("--acknowledged") { Description = "Whether the applicant acknowledged completion without reservation, which waives it; default: not known." };
        acknowledged.AcceptOnlyFromAmong("yes", "no");
        var closing = Amount("--closing-amount", "Amount in issue, as recorded by the system (结案标的金额).");
        var outstanding = Amount("--outstanding", "Amount not yet realised, as recorded by the system (尚未执行标的金额).");
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);
        var lang = CommonOptions.Lang();

        var command = new Command(Name, "Computes what is outstanding and checks the sums of the case system. What is not given is not known.")
        {
            due, received, waived, interest, penalty, loss, claimed, delayWaived, acknowledged, closing, outstanding, format, lang,
        };
        command.SetAction(parsed =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            if (parsed.GetValue(loss) is not null && parsed.GetValue(penalty) is not null) throw new UsageException("give either --delay-penalty or --loss.");
            var claims = parsed.GetValue(claimed) is { } claim ? s_claims[claim] : ((bool, bool)?)null;
            var identity = AmountIdentity.Of(new()
            {
                DueUnderTitle = Known(due),
                Received = Known(received),
                Waived = Known(waived),
                DoubledInterest = Known(interest),
                DelayPenalty = parsed.GetValue(loss) is null ? Known(penalty) : DelayPenalty.Of(Known(loss)),
                DoubledInterestClaimed = Truth.From(claims?.Item1),
                DelayPenaltyClaimed = Truth.From(claims?.Item2),
                DelayClaimsWaived = YesOrNo(delayWaived) | YesOrNo(acknowledged),
                AcknowledgedInFullOn = KnownDate.None,
                ClosingAmount = Known(closing),
                Outstanding = Known(outstanding),
            });
            if (parsed.GetRequiredValue(format) == CommonOptions.Json) CalcJson.Print(surroundings, identity);
            else new MarkdownPrinter(surroundings, culture).Print(identity.Render(culture));
            return ExitCode.Answered;

            Known<decimal> Known(Option<string?> option) => parsed.GetValue(option) is { } word ? CalcWords.Sum(word, option.Name) : Known<decimal>.Unknown;

            Truth YesOrNo(Option<string?> option) => parsed.GetValue(option) is { } word ? word == "yes" : Truth.Unknown;
        });
        return command;
    }

    private static Option<string?> Amount(string name, string description) => new(name) { Description = description, HelpName = "AMOUNT" };
}
