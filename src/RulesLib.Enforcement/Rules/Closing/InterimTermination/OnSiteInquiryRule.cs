using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Where the network cannot answer a kind of property, it was inquired into on site or on paper (ZB-12).</summary>
[RuleId("ZB-12", "SC-23"), Cites(Provisions.InterimTermination.OnSiteInquiry)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class OnSiteInquiryRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("network-gap", Coverage.HasGap(debtor, matter.RuledOn))
        .Requires("deposits", Coverage.Closed(debtor, QueryType.Deposits, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("vehicles", Coverage.Closed(debtor, QueryType.Vehicles, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("immovables", Coverage.Closed(debtor, QueryType.Immovables, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Requires("securities", Coverage.Closed(debtor, QueryType.Securities, matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();
}
