using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Any other investigation step that law orders was done (ZB-15).</summary>
[RuleId("ZB-15"), Cites(Provisions.InterimTermination.OtherSteps)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class OrderedStepsDoneRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("ordered", matter.Closure.OrderedSteps.Exists)
        .Requires("done", matter.Closure.OrderedSteps.All(step => step.DoneOn <= matter.RuledOn), Severity.Curable, Cure.TakeOrderedStep)
        .Result();
}
