using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Violence or threats in serious circumstances, or several dishonest acts: the term may be extended by one to three years (SX-03).</summary>
/// <remarks>"Several" is taken as two distinct acts or two grounds of G2 to G6; no text defines it.</remarks>
[RuleId("SX-03"), Cites(Provisions.DishonestList.Extension)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class ExtensionGroundRule : GroundRule
{
    private const int Several = 2;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ListingExtension;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Discretionary;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Ground(matter, point, debtor)
        .AppliesWhen("listed", Sanctions.Listed(debtor, point.Day))
        .Requires("violent-or-several", debtor.Conduct.Any(act => IsViolent(act, point.Day)) | SeveralActs(debtor, point.Day))
        .Result();

    private static Truth IsViolent(Conduct act, KnownDate day) => act.Kind == ConductKind.ObstructedOrResisted & act.Verified & act.ActedOn <= day & act.Serious
        & act.Method.Is(static method => method is ConductMethod.Violence or ConductMethod.Threat);

    private static Truth SeveralActs(Debtor debtor, KnownDate day)
    {
        var (certain, open) = (0, !debtor.Conduct.IsComplete);
        foreach (var act in debtor.Conduct)
        {
            var counts = act.Verified & act.ActedOn <= day & act.Kind.Is(static kind => kind is ConductKind.ObstructedOrResisted or ConductKind.EvadedEnforcement or ConductKind.MovedSealedProperty
                or ConductKind.ColludedInLitigation or ConductKind.BreachedConsumptionOrder or ConductKind.RefusedSettlement);
            if (counts.IsTrue) certain++;
            else open |= counts.IsUnknown;
        }

        return certain >= Several ? true : open ? Truth.Unknown : false;
    }
}
