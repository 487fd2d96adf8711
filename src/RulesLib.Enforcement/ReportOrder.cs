using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>The order of a report: by rule id, then as the parts stand in the file. Whatever order the engine works in, reports read alike.</summary>
internal sealed class ReportOrder
{
    private const int Usual = 64;

    private readonly Dictionary<Fact, int> _places = new(Usual, ReferenceEqualityComparer.Instance);

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
        if (conclusions.Length < 2) return conclusions;
        var keys = new long[conclusions.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = Key(conclusions[i].Rule.Rank, Place(conclusions[i].Subject), (int)(conclusions[i].Point?.Occasion ?? 0));
        Array.Sort(keys, conclusions);
        return conclusions;
    }

    public Measure[] Sort(Measure[] measures)
    {
        var keys = Array.ConvertAll(measures, measure => Key(0, Place(measure.Subject), (int)measure.Kind));
        Array.Sort(keys, measures);
        return measures;
    }

    // By rule, then by place, then by what is left: sixteen bits, forty and eight.
    private static long Key(int rank, int place, int last) => ((long)rank << 48) | ((long)place << 8) | (uint)last;

    // The case comes first, parts that the file does not name come last.
    private int Place(Fact? subject) => subject is null ? 0 : _places.GetValueOrDefault(subject, int.MaxValue);

    private void Number<TPart>(KnownList<TPart> parts)
        where TPart : Fact
    {
        for (var i = 0; i < parts.Count; i++) _places.TryAdd(parts[i], _places.Count + 1);
    }
}
