using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Recorded obstruction was answered by coercion, and a suspected crime by criminal procedure (ZB-08).</summary>
/// <remarks>What the court learned only after the ruling does not make the ruling wrong.</remarks>
[RuleId("ZB-08"), Cites(Provisions.InterimTermination.ObstructionPunished)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ObstructionPunishedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        var ruledOn = matter.RuledOn;
        return Duty(matter, debtor)
            .AppliesWhen("obstruction-recorded", debtor.Conduct.Any(act => IsObstruction(act, ruledOn)))
            .Requires("sanctioned", debtor.Conduct.All(act => !IsObstruction(act, ruledOn) | IsAnswered(act, ruledOn)), Severity.Curable, Cure.SanctionObstruction)
            .Requires("crime-referred", debtor.Conduct.All(act => !IsObstruction(act, ruledOn) | !act.CrimeSuspected | act.ReferredOn <= ruledOn), Severity.Curable, Cure.SanctionObstruction)
            .Requires("no-property-hidden", debtor.Conduct.All(act => !IsObstruction(act, ruledOn) | !act.HidesKnownProperty | IsAnswered(act, ruledOn)), Severity.Fatal, Cure.ReopenAndDispose)
            .Result();
    }

    private static Truth IsObstruction(Conduct act, KnownDate day) => act.ActedOn <= day & act.DiscoveredOn <= day
        & act.Kind.Is(static kind => kind is not (ConductKind.RefusedToPerform or ConductKind.RefusedSettlement));

    private static Truth IsAnswered(Conduct act, KnownDate day) => act.SanctionedOn <= day | act.ReferredOn <= day;
}
