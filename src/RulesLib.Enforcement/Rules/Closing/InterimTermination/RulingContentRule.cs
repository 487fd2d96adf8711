using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The ruling states five things (ZB-22).</summary>
[RuleId("ZB-22"), Cites(Provisions.InterimTermination.RulingContent)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class RulingContentRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth States(RulingContent content) => matter.Closure.Ruling.Contents.Has(content);

        return Duty(matter)
            .AppliesWhen("ruling-made", matter.Closure.Ruling.MadeOn.Occurred)
            .Requires("claim", States(RulingContent.Claim), Severity.Curable, Cure.CorrectRuling)
            .Requires("course", States(RulingContent.Course), Severity.Curable, Cure.CorrectRuling)
            .Requires("property", States(RulingContent.Property), Severity.Curable, Cure.CorrectRuling)
            .Requires("realised", States(RulingContent.Realised), Severity.Curable, Cure.CorrectRuling)
            .Requires("further-rights", States(RulingContent.FurtherRights), Severity.Curable, Cure.CorrectRuling)
            .Result();
    }
}
