using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Recorded obstruction was answered by coercion, and a suspected crime by criminal procedure (ZB-08).</summary>
/// <remarks>The acts of others weigh beside those of each debtor. What the court learned only after the ruling does not make the ruling wrong.</remarks>
[RuleId("ZB-08"), Cites(Provisions.InterimTermination.ObstructionPunished)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ObstructionPunishedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        var ruledOn = matter.RuledOn;
        Truth Every(Func<Conduct, Truth> test) => debtor.Conduct.All(test) & matter.File.ThirdParties.All(other => other.Conduct.All(test));

        return Duty(matter, debtor)
            .AppliesWhen("obstruction-recorded", !Every(act => !IsObstruction(act, ruledOn)))
            .Requires("sanctioned", Every(act => !IsObstruction(act, ruledOn) | IsAnswered(act, ruledOn)), Severity.Curable, Cure.SanctionObstruction)
            .Requires("crime-referred", Every(act => !IsObstruction(act, ruledOn) | !act.CrimeSuspected | act.ReferredOn <= ruledOn), Severity.Curable, Cure.SanctionObstruction)
            .Requires("no-property-hidden", Every(act => !IsObstruction(act, ruledOn) | !act.HidesKnownProperty | IsAnswered(act, ruledOn)), Severity.Fatal, Cure.ReopenAndDispose)
            .Result();
    }

    private static Truth IsObstruction(Conduct act, KnownDate day) => act.ActedOn <= day & act.DiscoveredOn <= day
        & act.Kind.Is(static kind => kind is not (ConductKind.RefusedToPerform or ConductKind.RefusedSettlement or ConductKind.IgnoredSummons));

    private static Truth IsAnswered(Conduct act, KnownDate day) => act.SanctionedOn <= day | act.ReferredOn <= day;
}
