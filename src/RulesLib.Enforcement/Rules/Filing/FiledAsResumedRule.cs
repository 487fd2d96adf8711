using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>A case that comes back is filed as a resumed case (JA-06).</summary>
[RuleId("JA-06"), Cites(Provisions.CaseFilingAndClosing.ResumptionFiling)]
[InForce("2015-01-01", Anchor.Filing), Source(Confidence.Seen)]
public sealed class FiledAsResumedRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("comes-back", matter.Case.Source == CaseSource.Resumed | matter.Case.OriginalCase.Method.Is(static method => method is ClosureMethod.InterimTermination or ClosureMethod.FinalTermination))
        .Unless("moved-here", matter.Case.Source.Is(static source => source is CaseSource.Raised or CaseSource.Designated or CaseSource.Entrusted))
        .Requires("filed-as-resumed", matter.TypeOfCase == CaseType.ResumedEnforcement, Severity.Curable, Cure.CorrectStatistics)
        .Result();

}
