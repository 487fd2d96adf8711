using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Declaring;

/// <summary>The report tells the changes since one year before the execution notice (PR-04, CC-06).</summary>
[RuleId("PR-04", "CC-06"), Cites(Provisions.PropertyInvestigation.PriorYearChanges, Provisions.CivilProcedureLaw.PropertyReport)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class PriorYearChangesRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("reported", debtor.Report.ReceivedOn >= Info.From)
        .Requires("changes-told", debtor.Report.TellsPriorYearChanges, Severity.Advisory)
        .Result();
}
