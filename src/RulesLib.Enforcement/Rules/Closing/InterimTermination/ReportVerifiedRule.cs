using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Every report received was checked; property it names must not go unchecked (ZB-03b).</summary>
[RuleId("ZB-03b"), Cites(Provisions.InterimTermination.ReportVerified)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ReportVerifiedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth Verified() => debtor.Report.VerifiedOn <= matter.RuledOn;

        return Duty(matter, debtor)
            .AppliesWhen("report-received", debtor.Report.ReceivedOn <= matter.RuledOn)
            .Requires("verified", Verified(), Severity.Curable, Cure.VerifyReport)
            .Requires("reported-property-checked", Verified() | !debtor.Report.ListsProperty, Severity.Fatal, Cure.ReopenAndInvestigate)
            .Result();
    }
}
