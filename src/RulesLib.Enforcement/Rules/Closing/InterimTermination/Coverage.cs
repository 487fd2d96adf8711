using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Which kinds of property the network was asked about and answered, and which were inquired into otherwise.</summary>
internal static class Coverage
{
    /// <summary>Whether a kind was asked about in the network by a day, or inquired into otherwise.</summary>
    public static Truth Asked(Debtor debtor, QueryType type, KnownDate day) =>
        debtor.NetworkQueries.Any((type, day), static (query, sought) => query.QueriedOn <= sought.day & query.Results.Any(sought.type, static (result, type) => result.Type == type)) | Inquired(debtor, type, day);

    /// <summary>Whether a required kind has no answer from the network by a day.</summary>
    public static Truth HasGap(Debtor debtor, KnownDate day) =>
        !(Answered(debtor, QueryType.Deposits, day) & Answered(debtor, QueryType.Vehicles, day) & Answered(debtor, QueryType.Immovables, day) & Answered(debtor, QueryType.Securities, day));

    /// <summary>Whether a kind was answered by the network by a day, or inquired into otherwise.</summary>
    public static Truth Closed(Debtor debtor, QueryType type, KnownDate day) => Answered(debtor, type, day) | Inquired(debtor, type, day);

    private static Truth Answered(Debtor debtor, QueryType type, KnownDate day) =>
        debtor.NetworkQueries.Any((type, day), static (query, sought) => query.QueriedOn <= sought.day & query.Results.Any(sought, static (result, sought) => result.Type == sought.type
            & result.Answer.Is(static answer => answer is QueryAnswer.NothingFound or QueryAnswer.PropertyFound)
            & !(result.AnsweredOn > sought.day)));

    private static Truth Inquired(Debtor debtor, QueryType type, KnownDate day) =>
        debtor.OnSiteInquiries.Any((type, day), static (inquiry, sought) => inquiry.MadeOn <= sought.day & inquiry.Topics.Has(sought.type));
}
