using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A written ruling exists (ZB-21).</summary>
[RuleId("ZB-21"), Cites(Provisions.InterimTermination.Ruling)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class RulingMadeRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("made", matter.Closure.Ruling.MadeOn.Occurred, Severity.Fatal, Cure.MakeAndServeRuling)
        .Result();
}
