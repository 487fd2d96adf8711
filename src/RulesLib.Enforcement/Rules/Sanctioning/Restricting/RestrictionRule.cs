using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>Whether a debtor's consumption may or must be restricted (XF-01, XF-02), and how (XF-03, XF-07, XF-08).</summary>
[RuleId("XF-01", "XF-07"), Cites(Provisions.ConsumptionRestriction.Restriction, Provisions.ConsumptionRestriction.ListedDebtor, Provisions.ConsumptionRestriction.Application)]
[InForce("2010-10-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RestrictionRule : MeasureRule
{
    private static readonly string[] s_ends = ["restriction-performed", "restriction-security", "restriction-consent"];

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.ConsumptionRestriction;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.Restriction;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, Debtor debtor) => debtor.ConsumptionOrders.Any(order => Sanctions.InForce(order, matter.AsOf));

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, Debtor debtor, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        Truth OnFile(Func<ConsumptionOrder, Truth> test) => debtor.ConsumptionOrders.Any(order => Sanctions.Stands(order, matter.AsOf) & test(order));
        var isAsked = matter.File.Applicants.Any(applicant => applicant.Requests.Any(request => request.Kind == MeasureRequestKind.RestrictConsumption & PerformanceEvents.Concerns(request, debtor) & request.InWriting));

        return MeasureDetails.Empty with
        {
            Steps =
            [
                new("restriction-request", isAsked, Provisions.ConsumptionRestriction.Application),
                new("restriction-factors", OnFile(static order => order.FactorsWeighed), Provisions.ConsumptionRestriction.Factors),
                new("restriction-order", OnFile(static order => order.ContentComplete), Provisions.ConsumptionRestriction.Order),
                new("restriction-president", OnFile(static order => order.PresidentSigned), Provisions.ConsumptionRestriction.Order),
                new("restriction-service", OnFile(order => order.ServedOn <= matter.AsOf), Provisions.GoodFaith.ServiceBeforeSanction),
            ],
            EndsWhen = s_ends,
        };
    }
}
