using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Every property clue received by the ruling has a result; a recorded rejection of a vague clue is one (ZB-10).</summary>
[RuleId("ZB-10"), Cites(Provisions.InterimTermination.CluesChecked)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class ClueCheckedRule : TerminationDutyRule<PropertyClue>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PropertyClue clue) => Duty(matter)
        .AppliesWhen("received-before", clue.ReceivedOn <= matter.RuledOn)
        .AppliesWhen("owner-active", matter.IsOwnerActive(clue.DebtorId, matter.RuledOn))
        .Requires("has-result", clue.VerifiedOn <= matter.RuledOn, Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();
}
