using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Settling;

/// <summary>A broken settlement lets enforcement resume on a request within two years of its last day (HJ-04).</summary>
[RuleId("HJ-04"), Cites(Provisions.Settlement.ResumptionPeriod, Provisions.Settlement.ResumptionRefused, Provisions.Settlement.Deduction)]
[InForce("2018-03-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SettlementResumptionRule : ConductRule<Settlement>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Settlement settlement) => Duty(matter)
        .AppliesWhen("asked-since", Asked(matter).Any(request => request.ReceivedOn >= Info.From))
        .Unless("fully-performed", settlement.FullyPerformed)
        .Unless("not-yet-due", !settlement.Breached & Asked(matter).All(request => request.ReceivedOn <= settlement.PerformanceEndsOn))
        .Unless("out-of-time", Asked(matter).All(request => request.ReceivedOn > Terms.Deadline(matter, Parameters.SettlementResumptionYears, settlement.PerformanceEndsOn)))
        .Requires("not-refused", Asked(matter).All(static request => !request.RefusedOn.Occurred), Severity.Advisory, Cure.ContinueEnforcement)
        .Result();


    private static KnownList<ResumptionRequest> Asked(Matter matter) => matter.File.Resumption.Requests;
}
