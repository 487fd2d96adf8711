using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Listing.Checking;

/// <summary>Checks each entry in the dishonest list that was made against a debtor himself.</summary>
public abstract class DebtorListingAuditRule : AuditRule<DishonestListing>
{
    /// <summary>Judges one entry.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="listing">The entry.</param>
    protected abstract Verdict Judge(Matter matter, Debtor debtor, DishonestListing listing);

    /// <summary>Last day on which what the rule asks for is in time.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="listing">The entry.</param>
    protected virtual KnownDate DueOn(Matter matter, Debtor debtor, DishonestListing listing) => KnownDate.Unknown;

    /// <inheritdoc/>
    protected sealed override Verdict Judge(Matter matter, PersonInCase holder, DishonestListing record) => holder.Debtor is { } debtor
        ? Judge(matter, debtor, record)
        : Check(record.DecidedOn).AppliesWhen("entry-of-debtor", false).Result();

    /// <inheritdoc/>
    protected sealed override KnownDate DueOn(Matter matter, PersonInCase holder, DishonestListing record) => holder.Debtor is { } debtor ? DueOn(matter, debtor, record) : KnownDate.None;

    /// <summary>Begins the check of an entry as it was made, under the law of its day.</summary>
    /// <param name="debtor">The debtor.</param>
    /// <param name="listing">The entry.</param>
    protected Judgement AsMade(Debtor debtor, DishonestListing listing) => Check(listing.DecidedOn).AppliesWhen("entry-of-debtor", Sanctions.IsAgainst(listing, debtor));

    /// <summary>Begins the check of an entry as it stands on the day of judging.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="debtor">The debtor.</param>
    /// <param name="listing">The entry.</param>
    protected Judgement AsItStands(Matter matter, Debtor debtor, DishonestListing listing) => Duty(matter).AppliesWhen("entry-stands", Sanctions.Stands(listing, debtor, matter.AsOf));
}
