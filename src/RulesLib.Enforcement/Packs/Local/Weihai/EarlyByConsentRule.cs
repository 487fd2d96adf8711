using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Packs.Local.Weihai;

/// <summary>Whether a case may be closed within three months is qualified in a passage that is cut off (WH-2).</summary>
/// <remarks>ZB-06a stands beside it. The switch of SC-01 is not turned on: nobody has seen what the passage allows.</remarks>
[RuleId("WH-2"), Cites(Provisions.WeihaiTermination.SevenHeads), ByNameOnly]
[InForce("2021-01-01", Anchor.Ruling), Source(Confidence.Unsure, Verified = false)]
public sealed class EarlyByConsentRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("first-case", matter.TypeOfCase == CaseType.FirstEnforcement)
        .Requires("three-months", WaitingPeriod.IsOver(matter), Severity.ManualReview, Cure.DecideManually, Confidence.Unsure)
        .Result();
}
