using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.FinalTermination;

/// <summary>Whoever withdrew may apply again within the application period, and must not be refused (JA-17d).</summary>
/// <remarks>Reading: the application interrupted the period, which runs anew from the closing.</remarks>
[RuleId("JA-17d"), Cites(Provisions.CplInterpretation.ReapplicationAfterWithdrawal, Provisions.CaseFilingAndClosing.RefilingAfterFinalTermination)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReapplicationRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("withdrawn", matter.Method == ClosureMethod.FinalTermination ? matter.Closure.Grounds.Any(static ground => ground.Kind == ClosingGroundKind.ApplicantWithdrew) : false)
        .AppliesWhen("applied-again", matter.File.Resumption.Requests.Exists)
        .Requires("not-refused", matter.File.Resumption.Requests.All(request => !request.RefusedOn.Occurred | request.ReceivedOn > Terms.Deadline(matter, Parameters.ReapplicationYears, matter.ClosedOn)), Severity.Advisory, Cure.ContinueEnforcement)
        .Result();

}
