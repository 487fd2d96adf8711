using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.ExitControl;

/// <summary>Whether somebody may be kept from leaving the country (EX-01 to EX-04), on written request as a rule, of the court's own motion where needed (EX-02).</summary>
/// <remarks>The law fixes no longest term: the decision and the border filing tell it.</remarks>
[RuleId("EX-01", "EX-02", "EX-04", "SS-14"), Cites(Provisions.CivilProcedureLaw.ExitRestriction, Provisions.EnforcementProcedure.ExitRestrictionRequest)]
[InForce("2008-04-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ExitRestrictionRule : PersonMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ExitRestriction;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.ExitRestriction;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => Exits.Stands(person, matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible) => MeasureDetails.Empty with
    {
        Term = new(null, null),
        Steps =
        [
            new("exit-request", ExitRequests.IsRequested(matter, person.Debtor!), Provisions.EnforcementProcedure.ExitRestrictionRequest),
            new("exit-decision", Exits.Stands(person, matter.AsOf), Provisions.CivilProcedureLaw.ExitRestriction),
            new("border-told", person.Debtor!.ExitRestrictions.Any(restriction => Exits.Stands(restriction, matter.AsOf) & restriction.FilingFrom <= matter.AsOf), Provisions.ExitAndEntryLaw.NoticeToBorder),
        ],
        EndsWhen = ["performed", "security", "consent", "filing-lapsed", "revoked"],
    };
}

/// <summary>Whether a standing exit restriction must or may be lifted (EX-05).</summary>
[RuleId("EX-05"), Cites(Provisions.EnforcementProcedure.ExitRestrictionLifting)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ExitLiftingRule : PersonMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ExitRestrictionLifting;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.ExitRestrictionLifting;

    /// <inheritdoc/>
    protected override bool IsBurden => false;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => person.Debtor!.ExitRestrictions.Exists & !Exits.Stands(person, matter.AsOf);
}

/// <summary>What applicants ask about exit restrictions.</summary>
internal static class ExitRequests
{
    /// <summary>Whether some applicant asked in writing for the restriction.</summary>
    public static Truth IsRequested(Matter matter, Debtor debtor) => matter.File.Applicants.Any(applicant => applicant.Requests.Any(request =>
        request.Kind == MeasureRequestKind.RestrictExit & IsAbout(request, debtor) & request.InWriting & request.ReceivedOn <= matter.AsOf));

    /// <summary>Whether a request is about a debtor: it is unless it names another.</summary>
    public static Truth IsAbout(MeasureRequest request, Debtor debtor) =>
        FactReads.Silently(request, static it => it.DebtorId) is { IsGiven: true } named ? named == debtor.Id : true;
}
