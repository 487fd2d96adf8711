using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>What must come with a penalty, and whether a record of one in preparation shows it.</summary>
internal static class PenaltySteps
{
    /// <summary>President's approval and a decision; for detention and bringing in the permission or report that a deputy needs, for detention the family.</summary>
    [Implements(Handling.Calculation, "FJ-20", "FJ-21", "FJ-24", "FJ-29", "FJ-29b", "FJ-33")]
    public static IReadOnlyList<MeasureStep> Of(Matter matter, PersonInCase person, PenaltyKind kind, Func<Penalty, Truth> prepared)
    {
        Truth OnFile(Func<Penalty, Truth> step) => Acts.Punished(person, penalty => penalty.Kind == kind & prepared(penalty) & step(penalty));
        List<MeasureStep> steps =
        [
            new("president-approval", OnFile(penalty => penalty.ApprovedByPresidentOn <= matter.AsOf), Provisions.CivilProcedureLaw.SanctionDecision),
            new(kind == PenaltyKind.CompelledAttendance ? "summons-ticket" : "written-decision", OnFile(penalty => penalty.DecidedOn <= matter.AsOf), Provisions.CivilProcedureLaw.SanctionDecision),
        ];
        if (kind == PenaltyKind.Fine) return steps;

        // Liberty is at stake: deputies to a people's congress stand under its protection.
        if (!person.PublicStatuses.Has(PublicStatus.DeputyCountyOrAbove).IsFalse)
            steps.Add(new(kind == PenaltyKind.Detention ? "congress-permission" : "congress-review", OnFile(static penalty => penalty.CongressPermitted), Provisions.DeputiesLaw.PermissionForDetention));
        if (kind == PenaltyKind.CompelledAttendance) return steps;
        if (!person.PublicStatuses.Has(PublicStatus.DeputyTownship).IsFalse)
            steps.Add(new("congress-told", OnFile(penalty => penalty.CongressToldOn <= matter.AsOf), Provisions.DeputiesLaw.PermissionForDetention));
        steps.Add(new("family-told", OnFile(penalty => penalty.FamilyNotifiedOn <= matter.AsOf | penalty.FamilyUnreachable), Provisions.CplInterpretation.FamilyNotice));
        return steps;
    }
}
