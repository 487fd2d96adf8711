using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>The order of a report: by rule id, then as the parts stand in the file. Whatever order the engine works in, reports read alike.</summary>
internal sealed class ReportOrder : IComparer<Conclusion>
{
    private readonly Dictionary<Fact, int> _places = new(ReferenceEqualityComparer.Instance);

    public ReportOrder(CaseFile file)
    {
        Number(file.Debtors);
        foreach (var debtor in file.Debtors) Number(debtor.Officers);
        foreach (var debtor in file.Debtors)
        {
            Number(debtor.Listings);
            Number(debtor.ConsumptionOrders);
            Number(debtor.RestrictionApplications);
            Number(debtor.CorrectionRequests);
            Number(debtor.Conduct);
            Number(debtor.ExitRestrictions);
            Number(debtor.Penalties);
            Number(debtor.CriminalReferrals);
        }

        Number(file.Applicants);
        Number(file.Assets);
        Number(file.Clues);
        Number(file.ThirdPartyClaims);
        Number(file.Guarantees);
        Number(file.Settlements);
        Number(file.PartyChangeApplications);
        Number(file.Suspensions);
        Number(file.Payments);
        Number(file.ThirdParties);
        foreach (var party in file.ThirdParties)
        {
            Number(party.Officers);
            Number(party.Listings);
            Number(party.Conduct);
            Number(party.Penalties);
        }
    }

    public TConclusion[] Sort<TConclusion>(TConclusion[] conclusions)
        where TConclusion : Conclusion
    {
        Array.Sort(conclusions, (IComparer<TConclusion>)this);
        return conclusions;
    }

    public int Compare(Conclusion? x, Conclusion? y)
    {
        if (RuleInfo.Compare(x!.Info, y!.Info) is not 0 and var byRule) return byRule;
        if (Place(x.Subject).CompareTo(Place(y.Subject)) is not 0 and var byPlace) return byPlace;
        return (x.Point?.Occasion ?? 0).CompareTo(y.Point?.Occasion ?? 0);
    }

    public int Compare(Measure x, Measure y) => Place(x.Subject).CompareTo(Place(y.Subject)) is not 0 and var byPlace ? byPlace : x.Kind.CompareTo(y.Kind);

    // Parts that the file does not name come last.
    private int Place(Fact? subject) => subject is null ? -1 : _places.GetValueOrDefault(subject, int.MaxValue);

    private void Number<TPart>(KnownList<TPart> parts)
        where TPart : Fact
    {
        for (var i = 0; i < parts.Count; i++) _places.TryAdd(parts[i], _places.Count);
    }
}
