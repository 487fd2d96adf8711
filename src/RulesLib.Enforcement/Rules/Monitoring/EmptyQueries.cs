using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>When a listing without a term ends because two queries after an interim termination found nothing (失信规定 art. 10).</summary>
internal static class EmptyQueries
{
    private const int Needed = 2;

    /// <summary>The day of the second empty query after the closing; none if there are not two.</summary>
    public static KnownDate DeletionDueSince(Matter matter, Debtor debtor)
    {
        var queries = debtor.NetworkQueries;
        var open = !queries.IsComplete;
        var days = new List<KnownDate>();
        foreach (var query in queries)
        {
            var counts = query.QueriedOn > matter.ClosedOn & IsEmpty(query);
            if (counts.IsTrue) days.Add(query.QueriedOn);
            else open |= counts.IsUnknown;
        }

        // An empty query that is not recorded could be the second one, or come before the one that is.
        if (days.Count < Needed) return open ? KnownDate.Unknown : KnownDate.None;
        var (earliest, latest) = (days.Select(static d => d.Earliest).Order().ElementAt(Needed - 1), days.Select(static d => d.Latest).Order().ElementAt(Needed - 1));
        return open ? KnownDate.Between(DateOnly.MinValue, latest) : KnownDate.Between(earliest, latest);
    }

    /// <summary>Whether an entry ends in this way: it stands against the debtor without a term, and nobody gave a valid clue after the closing.</summary>
    public static Truth Ends(Matter matter, Debtor debtor, DishonestListing listing) =>
        IsWithoutTerm(listing)
        & !matter.File.Clues.Any(clue => (clue.DebtorId == debtor.Id) & clue.VerifiedOn > matter.ClosedOn & clue.Result == ClueResult.PropertyFound)
        & !(listing.DeletedOn <= matter.ClosedOn);

    // Only the first ground knows no term.
    private static Truth IsWithoutTerm(DishonestListing listing) =>
        listing.TermEndsOn.IsUnknown ? listing.Grounds.Exists & listing.Grounds.All(static ground => ground == ListingGround.AbleButRefuses) : !listing.TermEndsOn.Occurred;

    private static Truth IsEmpty(NetworkQuery query) =>
        query.Results.Exists & query.Results.All(static result => result.Answer.Is(static answer => answer != QueryAnswer.PropertyFound));
}
