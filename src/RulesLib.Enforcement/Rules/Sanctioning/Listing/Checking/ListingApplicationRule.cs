using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>An application to list is decided within fifteen days of receipt (SX-08).</summary>
/// <remarks>The day told is that of the first application that is not decided.</remarks>
[RuleId("SX-08"), Cites(Provisions.DishonestList.Application)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ListingApplicationRule : PersonAuditRule
{
    /// <inheritdoc/>
    protected override PersonRoles Of => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override KnownDate DueOn(Matter matter, PersonInCase person) => Days.First(matter.File.Applicants, applicant => Days.First(applicant.Requests, request => Days.When(IsApplication(request, person.Debtor!) & !request.DecidedOn.Occurred, LastDay(matter, request))));

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase person)
    {
        var debtor = person.Debtor!;
        return Duty(matter)
            .AppliesWhen("asked", Asked(matter, debtor, static _ => true))
            .Requires("decided-in-time", !Asked(matter, debtor, request => IsLate(matter, request)))
            .Result();
    }

    private static Truth Asked(Matter matter, Debtor debtor, Func<MeasureRequest, Truth> test) =>
        matter.File.Applicants.Any(applicant => applicant.Requests.Any(request => IsApplication(request, debtor) & request.ReceivedOn <= matter.AsOf & test(request)));

    private static Truth IsApplication(MeasureRequest request, Debtor debtor) =>
        request.Kind.Is(static kind => kind is MeasureRequestKind.ListDebtor or MeasureRequestKind.RestoreListing) & PerformanceEvents.Concerns(request, debtor);

    private static Truth IsLate(Matter matter, MeasureRequest request) =>
        !(request.DecidedOn <= LastDay(matter, request)) & (request.DecidedOn <= matter.AsOf | !Days.IsAhead(LastDay(matter, request), matter.AsOf));

    private static KnownDate LastDay(Matter matter, MeasureRequest request) => Days.DueAfter(matter, Parameters.ListingReviewDays, request.ReceivedOn);
}
