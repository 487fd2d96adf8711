using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>The applicant's request to list again within six months of a deletion at his own request was refused (SX-18).</summary>
[RuleId("SX-18"), Cites(Provisions.DishonestList.RelistingBar)]
[InForce("2017-05-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RelistingGrantedRule : PersonAuditRule
{
    /// <inheritdoc/>
    protected override PersonRoles Of => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase person)
    {
        var debtor = person.Debtor!;
        return Duty(matter)
            .AppliesWhen("asked-again", AskedAgain(matter, debtor, static _ => true))
            .Requires("refused", !AskedAgain(matter, debtor, static request => request.Granted))
            .Result();
    }

    private static Truth AskedAgain(Matter matter, Debtor debtor, Func<MeasureRequest, Truth> test) => debtor.Listings.Any(listing =>
        Sanctions.IsAgainst(listing, debtor) & listing.DeletionGround == DeletionGround.ApplicantRequest & listing.DeletedOn <= matter.AsOf
        & matter.File.Applicants.Any(applicant => applicant.Requests.Any(request =>
            RelistingBarRule.AsksAgain(request, listing, debtor) & request.ReceivedOn <= RelistingBarRule.BarEndsOn(matter, listing) & test(request))));
}
