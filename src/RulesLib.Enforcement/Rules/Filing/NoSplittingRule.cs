using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>One title makes one case, unless instalments, definite shares or periodic maintenance part it (JA-07, JA-32).</summary>
[RuleId("JA-07", "JA-32"), Cites(Provisions.CaseFilingAndClosing.NoSplitting, Provisions.Notice335.SameTitle)]
[InForce("2015-01-01", Anchor.Filing), Source(Confidence.Memory)]
public sealed class NoSplittingRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("first-case", matter.TypeOfCase == CaseType.FirstEnforcement)
        .AppliesWhen("shares-title", matter.Case.SharesTitleWithOtherCase)
        .Requires("reason-of-law", matter.Case.SplitReason.Is(static reason => reason is not SplitReason.Other), Severity.Advisory, Cure.CorrectStatistics)
        .Result();

}
