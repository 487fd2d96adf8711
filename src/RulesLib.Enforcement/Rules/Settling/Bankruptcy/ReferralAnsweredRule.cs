using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling.Bankruptcy;

/// <summary>The bankruptcy court tells within thirty days whether it accepts (PC-03).</summary>
/// <remarks>Reading: the day the other court received the file is not held; the days run from the decision.</remarks>
[RuleId("PC-03"), Cites(Provisions.CplInterpretation.BankruptcyAnswer)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReferralAnsweredRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("referred-since", debtor.BankruptcyReferral.DecidedOn >= Info.From)
        .Requires("answered-in-time", InTime(matter, debtor, debtor.BankruptcyReferral.AcceptedOn) | InTime(matter, debtor, debtor.BankruptcyReferral.RefusedOn) | InTime(matter, debtor, matter.AsOf), Severity.Advisory, Cure.DecideManually)
        .Result();


    private static Truth InTime(Matter matter, Debtor debtor, KnownDate answered) =>
        answered <= Terms.Deadline(matter, Parameters.ReferralAnswerDays, debtor.BankruptcyReferral.DecidedOn);
}
