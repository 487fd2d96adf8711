using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Which kinds of property the network was asked about and answered, and which were inquired into otherwise.</summary>
internal static class Coverage
{
    private static readonly QueryType[] s_required = [QueryType.Deposits, QueryType.Vehicles, QueryType.Immovables, QueryType.Securities];

    /// <summary>Whether a kind was asked about in the network by a day, or inquired into otherwise.</summary>
    public static Truth Asked(Debtor debtor, QueryType type, KnownDate day) =>
        debtor.NetworkQueries.Any(query => query.QueriedOn <= day & query.Results.Any(result => result.Type == type)) | Inquired(debtor, type, day);

    /// <summary>Whether a required kind has no answer from the network by a day.</summary>
    public static Truth HasGap(Debtor debtor, KnownDate day) =>
        s_required.Aggregate((Truth)false, (gap, type) => gap | !Answered(debtor, type, day));

    /// <summary>Whether a kind was answered by the network by a day, or inquired into otherwise.</summary>
    public static Truth Closed(Debtor debtor, QueryType type, KnownDate day) => Answered(debtor, type, day) | Inquired(debtor, type, day);

    private static Truth Answered(Debtor debtor, QueryType type, KnownDate day) =>
        debtor.NetworkQueries.Any(query => query.QueriedOn <= day & query.Results.Any(result => result.Type == type
            & result.Answer.Is(static answer => answer is QueryAnswer.NothingFound or QueryAnswer.PropertyFound)
            & !(result.AnsweredOn > day)));

    private static Truth Inquired(Debtor debtor, QueryType type, KnownDate day) =>
        debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= day & inquiry.Topics.Has(type));
}
