using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>A ruling was made, served, and states what the Opinion asks for (JA-16b).</summary>
[RuleId("JA-16b"), Cites(Provisions.CaseFilingAndClosing.InterimRuling)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class RulingOf2014Rule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth Made() => matter.Closure.Ruling.MadeOn.Occurred;
        var contents = matter.Closure.Ruling.Contents;
        return Duty(matter)
            .Requires("made", Made(), Severity.Fatal, Cure.MakeAndServeRuling)
            .Requires("service-proved", !Made() | matter.EveryApplicant(static a => a.RulingServedOn.Occurred & a.RulingServiceProved) | matter.HasNoApplicant, Severity.Curable, Cure.ProveService)
            .Requires("content", !Made() | contents.Has(RulingContent.Course) & contents.Has(RulingContent.Realised) & contents.Has(RulingContent.FurtherRights), Severity.Curable, Cure.CorrectRuling)
            .Result();
    }
}
