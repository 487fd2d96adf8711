using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.ExitControl;

/// <summary>A ground for an exit restriction: something is not performed, and enforcement runs against the debtor.</summary>
public abstract class ExitGroundRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected sealed override GroundFor Supports => GroundFor.ExitRestriction;

    /// <summary>Begins the judgement.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="point">The occasion.</param>
    /// <param name="person">The person.</param>
    protected Judgement Ground(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("debtor-active", person.Debtor!.IsActiveOn(point.Day))
        .AppliesWhen("enforceable", Sanctions.IsEnforceable(matter, point.Day))
        .AppliesWhen("unperformed", Sanctions.IsUnperformed(matter, point.Day));
}

/// <summary>A natural person who does not perform may be kept from leaving the country (EX-01). No ability is asked for.</summary>
[RuleId("EX-01"), Cites(Provisions.CivilProcedureLaw.ExitRestriction, Provisions.ExitAndEntryLaw.ChineseCitizens, Provisions.ExitAndEntryLaw.Foreigners)]
[InForce("2008-04-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DebtorExitRule : ExitGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Ground(matter, point, person)
        .Requires("natural-person", Exits.IsTarget(person, point.Day))
        .Result();
}

/// <summary>Of an entity debtor the legal representative, principal or directly responsible person may be kept from leaving (EX-03).</summary>
[RuleId("EX-03"), Cites(Provisions.EnforcementProcedure.ExitRestrictionTargets)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OfficerExitRule : ExitGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Ground(matter, point, person)
        .AppliesWhen("entity-debtor", IsOfEntity(person))
        .Requires("leads-entity", person.Officer!.LedOn(point.Day))
        .Result();

    private static Truth IsOfEntity(PersonInCase person) => person.Debtor!.Kind != PartyKind.NaturalPerson & person.Debtor.Kind.Exists;
}

/// <summary>Of a debtor without full capacity the statutory agent may be kept from leaving (EX-04).</summary>
[RuleId("EX-04"), Cites(Provisions.EnforcementProcedure.ExitRestrictionTargets)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class AgentExitRule : ExitGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Ground(matter, point, person)
        .AppliesWhen("natural-debtor", person.Debtor!.Kind == PartyKind.NaturalPerson)
        .Requires("statutory-agent", person.IsAgentOn(point.Day))
        .Result();
}

/// <summary>The actual controller of an entity debtor is no target, unlike with consumption restriction (EX-03).</summary>
[RuleId("EX-03"), Cites(Provisions.EnforcementProcedure.ExitRestrictionTargets)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ControllerExitRule : PersonBarRule
{
    /// <inheritdoc/>
    protected override PersonRoles Protects => PersonRoles.Officer;

    /// <inheritdoc/>
    protected override MeasureKind? Prohibits => MeasureKind.ExitRestriction;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .Requires("actual-controller", person.Officer!.Role == OfficerRole.ActualController)
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, PersonInCase person) => ground.Supports == GroundFor.ExitRestriction;
}

/// <summary>The reason for a standing restriction has ended because everything is performed: it must be lifted promptly and the border told (EX-05, EX-07).</summary>
[RuleId("EX-07"), Cites(Provisions.EnforcementProcedure.ExitRestrictionLifting, Provisions.ExitAndEntryLaw.NoticeToBorder)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReasonEndedRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ExitRestrictionLifting;

    /// <inheritdoc/>
    protected override Modality Modality => Modality.Mandatory;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("restricted", Exits.Stands(person, point.Day))
        .Requires("performed", Exits.IsPerformed(matter, person.Debtor!, point.Day))
        .Result();
}

/// <summary>Full and effective security, or the consent of the applicants: a standing restriction may be lifted (EX-05).</summary>
[RuleId("EX-05"), Cites(Provisions.EnforcementProcedure.ExitRestrictionLifting)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class LiftingAllowedRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.ExitRestrictionLifting;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("restricted", Exits.Stands(person, point.Day))
        .Requires("secured-or-consented", IsSecured(person.Debtor!, point.Day) | matter.EveryApplicant(applicant => Consents(applicant, person.Debtor!, point.Day)))
        .Result();

    private static Truth IsSecured(Debtor debtor, KnownDate day) => debtor.Security.GivenOn <= day & debtor.Security.Effective & debtor.Security.CoversDebt;

    private static Truth Consents(Applicant applicant, Debtor debtor, KnownDate day) => applicant.Requests.Any(request =>
        request.Kind == MeasureRequestKind.LiftExitRestriction & ExitRequests.IsAbout(request, debtor) & request.ReceivedOn <= day);
}
