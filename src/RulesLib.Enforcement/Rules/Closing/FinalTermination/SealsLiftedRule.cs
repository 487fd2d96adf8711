using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>终结执行 upon withdrawal lifts the seals; a settlement that is still to be performed may keep them (JA-17b, HJ-06).</summary>
[RuleId("JA-17b"), Cites(Provisions.CaseFilingAndClosing.Withdrawal, Provisions.SealingAndFreezing.LiftingOnWithdrawal, Provisions.SealingAndFreezing.Lifting, Provisions.Notice141.LongTermSettlement)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SealsLiftedRule() : GroundedDutyRule(ClosureMethod.FinalTermination, GroundFor.Closing)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds) => Duty(matter)
        .AppliesWhen("withdrawn", JudgedGrounds.Any(grounds, "JA-17-1"))
        .Unless("settlement-runs-on", JudgedGrounds.Any(grounds, "HJ-06"))
        .Requires("seals-lifted", matter.File.Assets.All(asset => !(asset.Seal.From <= matter.ClosedOn) | asset.Seal.LiftedOn.Occurred | asset.Seal.Until < matter.ClosedOn), Severity.Curable, Cure.LiftSeals)
        .Result();
}
