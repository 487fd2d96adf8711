using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>Each debtor, or the persons responsible for it, was questioned, unless untraceable (JL-4).</summary>
[RuleId("JL-4"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DebtorQuestionedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Unless("untraceable", debtor.WhereaboutsUnknown)
        .Requires("questioned", debtor.OnSiteInquiries.Any(inquiry => inquiry.Kind == InquiryKind.Questioning & inquiry.MadeOn <= matter.RuledOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Result();
}
