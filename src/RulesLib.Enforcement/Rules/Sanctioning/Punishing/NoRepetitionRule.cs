using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>One act, one penalty: what was fined is not fined again, what was detained for is not detained for again; a new act opens a new one (FJ-14).</summary>
/// <remarks>A fine beside a detention for the same act is lawful (FJ-13). Where the court must fine or detain, either has met the duty.</remarks>
[RuleId("FJ-14"), Cites(Provisions.CplInterpretation.NoRepetition)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class NoRepetitionRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .Requires("punished", Acts.Punished(person, penalty => Acts.IsDecided(penalty, PenaltyKind.Fine, point.Day) | Acts.IsDecided(penalty, PenaltyKind.Detention, point.Day)))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.Penalty;

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person, MeasureKind measure)
    {
        var day = ground.Point!.Day;
        Truth IsAnswer(Penalty penalty) => ground.Modality == Modality.Mandatory
            ? Acts.IsDecided(penalty, PenaltyKind.Fine, day) | Acts.IsDecided(penalty, PenaltyKind.Detention, day)
            : Acts.IsDecided(penalty, measure == MeasureKind.Fine ? PenaltyKind.Fine : PenaltyKind.Detention, day);

        // Every act behind the ground has had its penalty.
        return ((PenaltyGroundRule)ground.Rule).ActsOf(ground.Matter, person, day).Aggregate((Truth)true, (all, act) => all
            & (!act.Counts | (act.SanctionedOn.IsNone ? false : Acts.Punished(person, penalty => IsAnswer(penalty) & act.IsAnsweredBy(penalty)))));
    }
}
