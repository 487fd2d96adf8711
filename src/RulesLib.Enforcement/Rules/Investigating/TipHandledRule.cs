using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>Tips after a reward notice are registered in order, and the informant is protected (CC-23).</summary>
[RuleId("CC-23"), Cites(Provisions.PropertyInvestigation.Tips)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class TipHandledRule : ConductRule<PropertyClue>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PropertyClue clue) => Duty(matter)
        .AppliesWhen("from-outside", !clue.GivenByApplicant)
        .AppliesWhen("after-reward", matter.File.Debtors.Any(debtor => debtor.Id == clue.DebtorId & debtor.InvestigationRequests.Any(request => request.Kind == InvestigationKind.Reward & request.Granted & request.DecidedOn <= clue.ReceivedOn)))
        .Requires("registered", clue.RegisteredInOrder, Severity.Advisory)
        .Requires("informant-protected", clue.InformantProtected, Severity.Advisory)
        .Result();
}
