using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>A debtor recorded as untraced was searched for, at least once on site (ZB-07).</summary>
[RuleId("ZB-07"), Cites(Provisions.InterimTermination.DebtorSought)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class DebtorSoughtRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("whereabouts-unknown", debtor.WhereaboutsUnknown)
        .Requires("searched", debtor.SearchEfforts.Any(step => step.MadeOn <= matter.RuledOn), Severity.Curable, Cure.SearchForDebtor)
        .Requires("on-site", debtor.SearchEfforts.Any(step => step.MadeOn <= matter.RuledOn & step.OnSite) | debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= matter.RuledOn & inquiry.Kind.Is(IsVisit)), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();

    private static bool IsVisit(InquiryKind kind) => kind is InquiryKind.Residence or InquiryKind.Workplace or InquiryKind.Neighbours;
}
