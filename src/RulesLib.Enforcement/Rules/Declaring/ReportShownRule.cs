using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>An applicant who asks to see the report is shown it (CC-08).</summary>
[RuleId("CC-08"), Cites(Provisions.PropertyInvestigation.ReportCheck)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ReportShownRule : ConductRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant) => Duty(matter)
        .Requires("access-granted", !applicant.ReportAccessRefused, Severity.Advisory)
        .Result();
}
