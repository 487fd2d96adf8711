using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>The least investigation in situations 3, 4 and 5, by kind of debtor (JA-16d).</summary>
[RuleId("JA-16d"), Cites(Provisions.CaseFilingAndClosing.InterimInvestigation)]
[InForce("2015-01-01", "2016-11-30", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class MinimumInvestigationRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth IsEntity() => debtor.Kind != PartyKind.NaturalPerson;
        Truth Entity(QueryType type) => !IsEntity() | Coverage.Closed(debtor, type, matter.RuledOn);
        Truth Person(InquiryKind kind) => IsEntity() | debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= matter.RuledOn & inquiry.Kind == kind);

        return Duty(matter, debtor)
            .AppliesWhen("situation-with-investigation", matter.Closure.Situation.Is(static situation => situation
                is TerminationSituation.NoClueAccepted or TerminationSituation.Unsaleable or TerminationSituation.InstalmentSettlement))
            .Requires("network", debtor.NetworkQueries.Any(query => query.QueriedOn <= matter.RuledOn), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Requires("deposits", Entity(QueryType.Deposits), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Requires("immovables", Entity(QueryType.Immovables), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Requires("shareholdings", Entity(QueryType.CompanyRegister), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Requires("vehicles", Entity(QueryType.Vehicles), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Requires("workplace", Person(InquiryKind.Workplace), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Requires("neighbours", Person(InquiryKind.Neighbours), Severity.Fatal, Cure.ReopenAndInvestigate)
            .Result();
    }
}
