using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>Filing, enforcement and closing data are entered in time, complete and true (JA-29).</summary>
[RuleId("JA-29"), Cites(Provisions.CaseFilingAndClosing.DataEntry)]
[InForce("2015-01-01", Anchor.Closing), Source(Confidence.Memory)]
public sealed class DataEntryRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("reported-closed", matter.Closure.ClosedOn.Occurred | matter.Closure.ReportedOn.Occurred)
        .Requires("data-entered", matter.Closure.DataEntryComplete, Severity.Advisory, Cure.CorrectStatistics)
        .Result();

}
