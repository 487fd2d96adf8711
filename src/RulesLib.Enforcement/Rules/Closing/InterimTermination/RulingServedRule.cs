using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A case may be treated as closed only after the ruling was served on every applicant (ZB-23).</summary>
/// <remarks>Late service is curable, service never made is not; the day of service is read wherever it lies.</remarks>
[RuleId("ZB-23"), Cites(Provisions.InterimTermination.ClosingAfterService)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class RulingServedRule : TerminationDutyRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant)
    {
        Truth Served() => applicant.RulingServedOn.Occurred;
        var closed = matter.Closure.ClosedOn;
        return Duty(matter)
            .AppliesWhen("ruling-made", matter.Closure.Ruling.MadeOn.Occurred)
            .Requires("served", Served(), Severity.Fatal, Cure.MakeAndServeRuling)
            .Requires("served-before-closing", !Served() | !closed.Occurred | applicant.RulingServedOn <= closed, Severity.Curable, Cure.ServeAndCorrectClosingDate)
            .Requires("service-proved", !Served() | applicant.RulingServiceProved, Severity.Curable, Cure.ProveService)
            .Result();
    }
}
