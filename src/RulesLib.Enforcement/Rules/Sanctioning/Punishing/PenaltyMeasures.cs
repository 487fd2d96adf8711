using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>A fine or a detention: any of the grounds for penalties supports it.</summary>
public abstract class PenaltyMeasureRule : PersonMeasureRule
{
    private protected abstract PenaltyKind Penalty { get; }

    /// <inheritdoc/>
    protected sealed override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected sealed override GroundFor SupportedBy => GroundFor.Penalty;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => Acts.Punished(person, penalty => Acts.IsDecided(penalty, Penalty, matter.AsOf));

    /// <inheritdoc/>
    protected sealed override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        PunishableAct[] acts = [.. certain.Concat(possible).SelectMany(ground => ((PenaltyGroundRule)ground.Rule).ActsOf(matter, person, matter.AsOf)).Where(static act => !act.Counts.IsFalse)];
        return MeasureDetails.Empty with
        {
            // An act whose day is not known exactly enough has no limits yet.
            Bounds = [.. acts.Select(act => act.On).Distinct().Select(day => Bound(matter, person, day)).OfType<MeasureBounds>()],
            Steps = PenaltySteps.Of(matter, person, Penalty, penalty => acts.Aggregate((Truth)false, (any, act) => any | act.IsAnsweredBy(penalty))),
            EndsWhen = EndsWhen,
        };
    }

    private protected abstract IReadOnlyList<string> EndsWhen { get; }

    private protected abstract MeasureBounds? Bound(Matter matter, PersonInCase person, KnownDate actedOn);
}

/// <summary>Whether somebody may or must be fined, and within which limits: those of the day of the act (FJ-10, FJ-10a, FJ-10b).</summary>
/// <remarks>The amount inside the limits is weighed by nature, gravity, consequences, local economy and sum in dispute (FJ-12).</remarks>
[RuleId("FJ-10", "FJ-10a", "FJ-10b", "FJ-12", "FJ-20", "FJ-21", "SS-21")]
[Cites(Provisions.CivilProcedureLaw.FineLimits, Provisions.CivilProcedureLaw.SanctionDecision, Provisions.CplInterpretation.FineFactors)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class FineRule : PenaltyMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.Fine;

    private protected override PenaltyKind Penalty => PenaltyKind.Fine;

    private protected override IReadOnlyList<string> EndsWhen => ["revoked"];

    private protected override MeasureBounds? Bound(Matter matter, PersonInCase person, KnownDate actedOn)
    {
        var (least, most) = FineLimits.Of(matter, person.Kind, actedOn);
        return most.TryGet(out var highest) ? new(BoundUnit.Yuan, least.TryGet(out var lowest) ? lowest : null, highest, actedOn, Provisions.CivilProcedureLaw.FineLimits) : null;
    }
}

/// <summary>Whether a natural person may or must be detained, for at most fifteen days (FJ-11); alone or beside a fine (FJ-13), and early released on repentance (FJ-27).</summary>
[RuleId("FJ-11", "FJ-13", "FJ-27")]
[Cites(Provisions.CivilProcedureLaw.DetentionLimit, Provisions.CivilProcedureLaw.SanctionDecision, Provisions.CplInterpretation.CombinedSanctions, Provisions.CplInterpretation.EarlyRelease)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DetentionRule : PenaltyMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.Detention;

    private protected override PenaltyKind Penalty => PenaltyKind.Detention;

    private protected override IReadOnlyList<string> EndsWhen => ["term-over", "repentance", "revoked", "president-disagrees"];

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => Acts.Punished(person, penalty => Acts.IsDecided(penalty, PenaltyKind.Detention, matter.AsOf)
        & penalty.ExecutedOn <= matter.AsOf & !(penalty.ReleasedOn <= matter.AsOf) & !(penalty.ExecutedOn < matter.AsOf.AddDays(-(matter.Number(Parameters.DetentionMaxDays, matter.AsOf) ?? 0))));

    private protected override MeasureBounds? Bound(Matter matter, PersonInCase person, KnownDate actedOn) => matter.Number(Parameters.DetentionMaxDays, actedOn).TryGet(out var days)
        ? new(BoundUnit.Days, null, days, actedOn, Provisions.CivilProcedureLaw.DetentionLimit)
        : null;
}

/// <summary>The least and the most of a fine, by the day of the act.</summary>
internal static class FineLimits
{
    /// <summary>Least and most; no least for individuals, both unknown where the kind of person or the day is.</summary>
    public static (Known<decimal> Least, Known<decimal> Most) Of(Matter matter, Known<PartyKind> kind, KnownDate actedOn) => !kind.TryGet(out var of)
        ? default
        : of == PartyKind.NaturalPerson ? (Known<decimal>.None, matter.Number(Parameters.FineIndividualMax, actedOn))
        : (matter.Number(Parameters.FineEntityMin, actedOn), matter.Number(Parameters.FineEntityMax, actedOn));
}
