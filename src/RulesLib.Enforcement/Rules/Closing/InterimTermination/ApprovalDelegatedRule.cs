using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Where somebody approves in place of the president, the delegation is on file (SC-27).</summary>
/// <remarks>The text names the president; delegation is common practice.</remarks>
[RuleId("SC-27"), Cites(Provisions.CplInterpretation.InterimTermination)]
[InForce("2015-02-04", Anchor.Ruling), Source(Confidence.Unsure)]
public sealed class ApprovalDelegatedRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("terminated", matter.Closure.Method == ClosureMethod.InterimTermination)
        .AppliesWhen("delegated", matter.Closure.ApprovalDelegated)
        .Requires("delegation-on-file", matter.Closure.DelegationOnFile, Severity.ManualReview, Cure.DecideManually, Confidence.Unsure)
        .Result();
}
