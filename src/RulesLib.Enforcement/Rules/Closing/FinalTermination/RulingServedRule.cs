using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>A ruling of 终结执行 is made and served, and takes effect on service; a case that goes on elsewhere needs none (JA-17a).</summary>
/// <remarks>Reading: service on every applicant is the closing act, as for 终本; service on a debtor who still exists can be made up.</remarks>
[RuleId("JA-17a"), Cites(Provisions.CaseFilingAndClosing.FinalTerminationRuling, Provisions.CivilProcedureLaw.EffectOnService)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class RulingServedRule() : GroundedDutyRule(ClosureMethod.FinalTermination, GroundFor.Closing)
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, IReadOnlyList<Ground> grounds)
    {
        Truth Made() => JudgedGrounds.RulingMade(matter);

        return Duty(matter)
            .Unless("goes-on-elsewhere", JudgedGrounds.Any(grounds, ClosingGrounds.Transfers))
            .Requires("made", Made(), Severity.Fatal, Cure.MakeAndServeRuling)
            .Requires("served", !Made() | JudgedGrounds.RulingServed(matter), Severity.Fatal, Cure.MakeAndServeRuling)
            .Requires("served-on-debtors", !Made() | matter.File.Debtors.All(debtor => !debtor.IsActiveOn(matter.RuledOn) | debtor.RulingServedOn.Occurred), Severity.Curable, Cure.ProveService)
            .Result();
    }
}
