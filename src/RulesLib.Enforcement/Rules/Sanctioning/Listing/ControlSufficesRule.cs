using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>Under G1 and G6 neither list nor restrict where the court controls enough property, or an applicant asks to hold measures (SX-23).</summary>
/// <remarks>Not for G2 to G5: where one of them stands, the debtor is listed and restricted (XF-17).</remarks>
[RuleId("SX-23"), Cites(Provisions.GoodFaith.NoMeasures)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ControlSufficesRule : BarRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, Debtor debtor) => Weigh(matter, point)
        .Requires("suffices-or-held", SufficesOrHeld(matter, debtor, point.Day))
        .Result();

    /// <inheritdoc/>
    protected override Truth Covers(Ground ground, Debtor debtor) => ground.Supports switch
    {
        GroundFor.Listing => ground.ListingGround is ListingGround.AbleButRefuses or ListingGround.SettlementBreach,
        GroundFor.Restriction => !Sanctions.HasConductGround(ground.Matter, debtor, ground.Point!.Day),
        _ => false,
    };

    /// <summary>Whether the court controls enough property on a day, or an applicant has asked to hold measures.</summary>
    internal static Truth SufficesOrHeld(Matter matter, Debtor debtor, KnownDate day) =>
        ControlledProperty.Suffices(matter, debtor, day) | matter.File.Applicants.Any(applicant => AsksToHold(applicant, debtor, day));

    private static Truth AsksToHold(Applicant applicant, Debtor debtor, KnownDate day) => applicant.Requests.Any(request =>
        request.Kind == MeasureRequestKind.HoldMeasures & request.ReceivedOn <= day & (request.DebtorId.IsNone ? true : request.DebtorId == debtor.Id));
}
