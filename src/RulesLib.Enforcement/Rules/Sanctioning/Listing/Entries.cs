using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing;

/// <summary>What several rules ask about an entry in the dishonest list: its term, and what ends it.</summary>
internal static class Entries
{
    /// <summary>First day of the 2017 text.</summary>
    public static DateOnly Text2017 { get; } = new(2017, 5, 1);

    /// <summary>
    /// Whether an entry has a term: under G2 to G6 it has one by law, under G1 alone it has none. An older entry under G2 to G6 was made without
    /// one, and no transitional clause tells what it is now: a person decides (§14, 19).
    /// </summary>
    public static Truth HasTerm(DishonestListing listing)
    {
        var ofConduct = IsOfConduct(listing);
        return ofConduct.IsUnknown || listing.Grounds.IsNone ? listing.TermEndsOn.Occurred
            : ofConduct.IsFalse ? false
            : (listing.DecidedOn >= Text2017).IsTrue || listing.TermEndsOn.Occurred.IsTrue ? true
            : Truth.Unknown;
    }

    /// <summary>Whether an entry rests on G2 to G6, alone or beside G1.</summary>
    public static Truth IsOfConduct(DishonestListing listing) => listing.Grounds.Any(static ground => ground != ListingGround.AbleButRefuses);

    /// <summary>Whether an entry rests on G1 or G6 and nothing else.</summary>
    public static Truth IsOfRefusal(DishonestListing listing) =>
        listing.Grounds.Exists & listing.Grounds.All(static ground => ground is ListingGround.AbleButRefuses or ListingGround.SettlementBreach);

    /// <summary>Last day of the term: as recorded, else as the law has it.</summary>
    public static KnownDate TermEndsOn(Matter matter, DishonestListing listing) =>
        listing.TermEndsOn is { Occurred.IsTrue: true } stated ? stated : LawfulEnd(matter, listing, TermStartsOn(matter, listing));

    /// <summary>Two years, and the years of an extension, from a start.</summary>
    public static KnownDate LawfulEnd(Matter matter, DishonestListing listing, KnownDate start)
    {
        if (!start.Occurred.IsTrue || matter.Number(Parameters.ListingTermYears, matter.AsOf) is not { } years) return start;
        var (least, most) = listing.ExtensionYears.TryGet(out var extension) ? (extension, extension)
            : listing.ExtensionYears.IsNone ? (0, 0)
            : (0, matter.Number(Parameters.ListingExtensionMaxYears, matter.AsOf) ?? 0);
        var (first, last) = (start.Shift(After(years + least)), start.Shift(After(years + most)));
        return KnownDate.Between(first.Earliest, last.Latest);
    }

    /// <summary>Each event that ends an entry without a term, with its day (SX-15).</summary>
    /// <remarks>
    /// Suspension counts on a ruling to suspend for trial supervision or bankruptcy and on the acceptance of the debtor's bankruptcy, which suspends by
    /// law. The 2013 text knew full performance, a performed settlement and final termination only; what happened before the 2017 text counts from
    /// its first day. What happened before the decision counts from the decision.
    /// </remarks>
    public static IEnumerable<(DeletionGround Ground, KnownDate On)> EndsOf(Matter matter, Debtor debtor, DishonestListing listing)
    {
        yield return (DeletionGround.Performed, Counted(PerformanceEvents.PerformedOn(matter, debtor), isOld: true));
        yield return (DeletionGround.SettlementPerformed, Counted(SettlementPerformedOn(matter), isOld: true));
        yield return (DeletionGround.FinalTermination, Counted(RuledOn(matter, ClosureMethod.FinalTermination), isOld: true));
        yield return (DeletionGround.ApplicantRequest, Counted(DeletionAgreedOn(matter, debtor), isOld: false));
        yield return (DeletionGround.NoPropertyAfterTermination, Counted(NothingFoundOn(matter, debtor), isOld: false));
        yield return (DeletionGround.Suspended, Counted(SuspendedOn(matter, debtor, listing), isOld: false));
        yield return (DeletionGround.NonEnforcement, Counted(RuledOn(matter, ClosureMethod.NonEnforcement), isOld: false));

        KnownDate Counted(KnownDate day, bool isOld)
        {
            if (matter.AsOf >= Text2017) day = KnownDate.LaterOfBoth(day, Text2017);
            else if (!isOld) return KnownDate.None;
            return KnownDate.LaterOfBoth(day, listing.DecidedOn);
        }
    }

    /// <summary>Day of the first event that ends an entry without a term.</summary>
    public static KnownDate EndedOn(Matter matter, Debtor debtor, DishonestListing listing) =>
        EndsOf(matter, debtor, listing).Aggregate(KnownDate.None, static (first, end) => KnownDate.Earlier(first, end.On));

    /// <summary>Last day for deletion, with or without a term.</summary>
    public static KnownDate DeletionDueOn(Matter matter, Debtor debtor, DishonestListing listing)
    {
        var term = HasTerm(listing);
        return term.IsTrue ? Days.DueAfter(matter, Parameters.ListingExpiryWorkingDays, TermEndsOn(matter, listing))
            : term.IsFalse ? Days.DueAfter(matter, Parameters.ListingDeletionWorkingDays, EndedOn(matter, debtor, listing))
            : KnownDate.Unknown;
    }

    // The start is not defined: the decision, or, if so chosen or after a grace period, the publication (13.1).
    private static KnownDate TermStartsOn(Matter matter, DishonestListing listing) =>
        listing.TermStartsOn is { Occurred.IsTrue: true } stated ? stated
            : matter.Options.ListingTermRunsFromPublication || listing.GraceEndsOn.Occurred.IsTrue ? listing.PublishedOn
            : listing.DecidedOn;

    private static Func<DateOnly, DateOnly> After(int years) => day => Period.Years(years).LastDayFrom(day).Day;

    private static KnownDate SettlementPerformedOn(Matter matter) => Days.First(matter.File.Settlements, static settlement => Days.When(settlement.FullyPerformed, settlement.PerformedOn));

    private static KnownDate DeletionAgreedOn(Matter matter, Debtor debtor) => Days.First(matter.File.Applicants, applicant => Days.First(applicant.Requests, request =>
        Days.When(request.Kind == MeasureRequestKind.DeleteListing & PerformanceEvents.Concerns(request, debtor) & request.InWriting & request.Granted, request.DecidedOn)));

    private static KnownDate RuledOn(Matter matter, ClosureMethod method) => Days.When(matter.Closure.Method == method, matter.Closure.Ruling.MadeOn.OrElse(matter.Closure.ClosedOn));

    private static KnownDate SuspendedOn(Matter matter, Debtor debtor, DishonestListing listing) => KnownDate.Earlier(
        Days.First(matter.File.Suspensions, suspension => Days.When(Suspends(suspension, debtor) & !(suspension.Until < listing.DecidedOn), suspension.From)),
        debtor.BankruptcyAcceptedOn is { IsUnknown: true } && (debtor.Status == DebtorStatus.Active).IsTrue ? KnownDate.None : debtor.BankruptcyAcceptedOn);

    private static Truth Suspends(Suspension suspension, Debtor debtor) => suspension.Kind == SuspensionKind.Suspension
        & suspension.Ground.Is(static ground => ground is SuspensionGround.TrialSupervision or SuspensionGround.Bankruptcy)
        & (suspension.Scope == SuspensionScope.Case | (suspension.Scope == SuspensionScope.Debtor & suspension.SubjectId == debtor.Id));

    // The day of the second query after the ruling, none of them with a result, and no lead that proved right.
    private static KnownDate NothingFoundOn(Matter matter, Debtor debtor)
    {
        if (!matter.IsInterimTermination) return Days.When(matter.Closure.Method == ClosureMethod.InterimTermination, KnownDate.SomeDay);
        var found = debtor.NetworkQueries.Any(query => query.QueriedOn > matter.RuledOn & query.Results.Any(static result => result.Answer == QueryAnswer.PropertyFound))
            | matter.File.Clues.Any(clue => clue.ReceivedOn > matter.RuledOn & (clue.DebtorId.IsNone ? true : clue.DebtorId == debtor.Id) & clue.Result == ClueResult.PropertyFound);
        if (found.IsTrue) return KnownDate.None;
        var queries = debtor.NetworkQueries.Where(query => (query.QueriedOn > matter.RuledOn).IsTrue).Select(static query => query.QueriedOn).OrderBy(static day => day.Latest).ToArray();
        var mayBeMore = !debtor.NetworkQueries.IsComplete || debtor.NetworkQueries.Any(query => (query.QueriedOn > matter.RuledOn).IsUnknown).IsTrue;
        return queries.Length < 2 ? mayBeMore ? KnownDate.Unknown : KnownDate.None
            : found.IsUnknown ? KnownDate.Unknown
            : queries[1];
    }
}
