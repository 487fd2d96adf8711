using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>An entrusted court starts within fifteen days and reports after thirty (SS-19).</summary>
/// <remarks>Reading: enforcement begins with the first execution notice.</remarks>
[RuleId("SS-19"), Cites(Provisions.CivilProcedureLaw.EntrustedEnforcement)]
[InForce("2008-04-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class EntrustedCourtRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        KnownDate Received() => matter.Case.FileReceivedOn;

        return Duty(matter)
            .AppliesWhen("entrusted", matter.Case.Source == CaseSource.Entrusted)
            .AppliesWhen("received", Received() >= Info.From)
            .Requires("started", matter.File.Debtors.Any(debtor => matter.InTime(debtor.Notice.IssuedOn, matter.Deadline(Parameters.EntrustedStartDays, Received()))), Severity.Advisory)
            .Requires("reported", matter.InTime(matter.Closure.ClosedOn, matter.Deadline(Parameters.EntrustedReportDays, Received())) | matter.InTime(matter.Case.EntrusterToldOn, matter.Deadline(Parameters.EntrustedReportDays, Received())), Severity.Advisory)
            .Result();
    }
}
