using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>Every concrete clue was checked (JL-1a).</summary>
[RuleId("JL-1a"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ClueUncheckedRule : TerminationDutyRule<PropertyClue>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PropertyClue clue) => Duty(matter)
        .AppliesWhen("received-before", clue.ReceivedOn <= matter.RuledOn)
        .AppliesWhen("concrete", clue.Result != ClueResult.TooVague)
        .Requires("checked", clue.VerifiedOn <= matter.RuledOn, Severity.Curable, Cure.ReopenAndInvestigate)
        .Result();
}
