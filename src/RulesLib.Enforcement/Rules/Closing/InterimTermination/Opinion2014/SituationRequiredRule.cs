using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>Until 2016-11-30 a 终本 rests on one of six situations of the 2014 Opinion (JA-16).</summary>
/// <remarks>From 2015-02-04 the higher CPL Interpretation also allows it after panel and president; none of the six is then for a person to decide.</remarks>
[RuleId("JA-16"), Cites(Provisions.CaseFilingAndClosing.InterimTermination)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class SituationRequiredRule() : GroundedDutyRule(ClosureMethod.InterimTermination, GroundFor.TerminationSituation)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds)
    {
        Truth Any() => grounds.Aggregate((Truth)false, static (truth, situation) => truth | situation.Holds);

        return Duty(matter)
            .Requires("situation", Any() | !OpinionAlone.Governs(matter), Severity.Fatal, Cure.RevokeOrRuleAgain)
            .Requires("situation-or-interpretation", Any() | OpinionAlone.Governs(matter), Severity.ManualReview, Cure.DecideManually)
            .Result();
    }
}
