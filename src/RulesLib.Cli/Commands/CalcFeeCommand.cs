using System.CommandLine;

using RulesLib.Cli.Input;
using RulesLib.Cli.Output;
using RulesLib.Enforcement.Calculating;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib calc fee</c>: the enforcement fee.</summary>
internal static class CalcFeeCommand
{
    public const string Name = "fee";

    private static readonly Dictionary<string, FeeAgreement> s_agreements = new(StringComparer.Ordinal)
    {
        ["none"] = FeeAgreement.NoSettlement,
        ["agreed"] = FeeAgreement.Agreed,
        ["not-agreed"] = FeeAgreement.NotAgreed,
    };

    public static Command Make(Surroundings surroundings)
    {
        var amount = new Option<string?>("--amount") { Description = "All that was realised in the case so far.", HelpName = "AMOUNT" };
        var noAmount = new Option<bool>("--no-amount") { Description = "The title is not about an amount." };
        var before = new Option<string?>("--charged-before") { Description = "The part of --amount on which a fee was charged earlier.", HelpName = "AMOUNT" };
        var settlement = new Option<string>("--settlement") { Description = "Whether the parties settled, and on the fee too.", DefaultValueFactory = static _ => "none" };
        settlement.AcceptOnlyFromAmong([.. s_agreements.Keys]);
        var criminal = new Option<bool>("--criminal-property") { Description = "The property part of a criminal judgment is enforced." };
        var agency = new Option<bool>("--agency") { Description = "An administrative agency applied." };
        var suspended = new Option<bool>("--suspended") { Description = "The case was suspended and resumed." };
        var onlyFee = new Option<bool>("--only-fee-open") { Description = "The creditor has got everything, the fee is not paid." };
        var asOf = CommonOptions.AsOf("Day the fee is charged; default: today in China.");
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json);
        var lang = CommonOptions.Lang();

        var command = new Command(Name, "Computes the enforcement fee (执行申请费), bracket by bracket, and says who bears it.")
        {
            amount, noAmount, before, settlement, criminal, agency, suspended, onlyFee, asOf, format, lang,
        };
        command.SetAction(parsed =>
        {
            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            var sum = parsed.GetValue(amount) is { } word ? CalcWords.Sum(word, amount.Name) : (decimal?)null;
            if (sum is null != parsed.GetValue(noAmount)) throw new UsageException("give either --amount, such as --amount 3000000, or --no-amount.");
            var charged = parsed.GetValue(before) is { } earlier ? CalcWords.Sum(earlier, before.Name) : 0m;
            if (charged > (sum ?? 0m)) throw new UsageException("--charged-before is part of --amount, and cannot be more.");
            var fee = EnforcementFee.Of(new()
            {
                On = parsed.GetValue(asOf) ?? surroundings.TodayInChina,
                Realised = sum,
                ChargedBefore = charged,
                Agreement = s_agreements[parsed.GetRequiredValue(settlement)],
                IsCriminalProperty = parsed.GetValue(criminal),
                IsAgencyApplicant = parsed.GetValue(agency),
                WasSuspended = parsed.GetValue(suspended),
                IsOnlyFeeOpen = parsed.GetValue(onlyFee),
            });
            if (parsed.GetRequiredValue(format) == CommonOptions.Json) CalcJson.Print(surroundings, fee, culture);
            else new MarkdownPrinter(surroundings, culture).Print(fee.Render(culture));
            return ExitCode.Answered;
        });
        return command;
    }
}
