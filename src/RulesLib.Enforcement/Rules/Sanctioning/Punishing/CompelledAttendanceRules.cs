using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Who was summoned, as he may be, and did not come without just cause may be brought in; a directly responsible person is summoned only (PR-13, CC-15).</summary>
[RuleId("PR-13", "CC-15"), Cites(Provisions.PropertyInvestigation.Summons, Provisions.CplInterpretation.CompelledAttendance)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class IgnoredSummonsRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.CompelledAttendance;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("debtor-active", person.Debtor!.IsActiveOn(point.Day))
        .AppliesWhen("unperformed", Sanctions.IsUnperformed(matter, point.Day))
        .Requires("may-be-brought-in", Attendance.MayBeBroughtIn(person, point.Day))
        .Requires("ignored-summons", Attendance.HasIgnoredSummons(matter, person, point.Day))
        .Result();
}

/// <summary>Whether somebody may be brought in for questioning (PR-13, CC-15).</summary>
[RuleId("PR-13", "CC-15"), Cites(Provisions.PropertyInvestigation.Summons, Provisions.CplInterpretation.CompelledAttendance, Provisions.CivilProcedureLaw.SanctionDecision)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class CompelledAttendanceRule : PersonMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.CompelledAttendance;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.CompelledAttendance;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => false;

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible) => MeasureDetails.Empty with
    {
        Bounds = [.. new[] { Parameters.QuestioningHours, Parameters.LongQuestioningHours }
            .Where(hours => matter.Number(hours, matter.AsOf) is not null)
            .Select(hours => new MeasureBounds(BoundUnit.Hours, null, matter.Number(hours, matter.AsOf), matter.AsOf, hours.Provision))],
        Steps = PenaltySteps.Of(matter, person, PenaltyKind.CompelledAttendance, static penalty => penalty.Kind == PenaltyKind.CompelledAttendance),
        EndsWhen = ["questioning-over"],
    };
}

/// <summary>Who can be brought in, and whether he was summoned first (PR-13).</summary>
internal static class Attendance
{
    /// <summary>Debtor, legal representative, person in charge or actual controller; natural persons all.</summary>
    public static Truth MayBeBroughtIn(PersonInCase person, KnownDate day) => person.Debtor is null ? false
        : person.Officer is not { } officer ? person.Kind == PartyKind.NaturalPerson
        : officer.Role.Is(static role => role is OfficerRole.LegalRepresentative or OfficerRole.Principal or OfficerRole.ActualController) & officer.InOfficeOn(day);

    /// <summary>Whether he did not come to a lawful summons by a day, without just cause.</summary>
    public static Truth HasIgnoredSummons(Matter matter, PersonInCase person, KnownDate day) => Acts.Of(matter, person).Aggregate((Truth)false, (any, found) =>
    {
        var ignored = found.IsOwn & found.Act.Kind == ConductKind.IgnoredSummons;
        return any | (ignored.IsFalse ? false : ignored & found.Act.Verified & found.Act.ActedOn <= day & !found.Act.JustCause);
    });
}
