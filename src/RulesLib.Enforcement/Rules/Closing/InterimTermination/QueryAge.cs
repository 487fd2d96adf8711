using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>How old a network query may be at the closing, and whom the network cannot be asked about (KZ-02).</summary>
internal static class QueryAge
{
    // Entities without a code of their own: committees of villages, residents and owners, groups, branches.
    private static readonly string[] s_exemptNames = ["村委会", "村民委员会", "居委会", "居民委员会", "村民小组", "居民小组", "业主委员会", "业委会", "业主大会", "分公司"];

    /// <summary>Whether a query was made by the closing, at most three months and a day before it.</summary>
    public static Truth IsRecent(Matter matter, NetworkQuery query) => query.QueriedOn <= matter.ClosedOn & IsYoung(matter, query);

    /// <summary>Whether the debtor is exempt: an entity with one of the names, or of such a kind where no name is told, and no organisation code.</summary>
    public static Truth IsExempt(Debtor debtor) => debtor.Kind != PartyKind.NaturalPerson & HasExemptName(debtor) & !debtor.IdNumber.Exists;

    // Where no number holds, no age is too great.
    private static Truth IsYoung(Matter matter, NetworkQuery query)
    {
        var day = matter.DayOf(Anchor.Closing);
        var (months, days) = (matter.Number(Parameters.NationalCheckQueryMonths, day), matter.Number(Parameters.NationalCheckQueryGraceDays, day));
        return months.TryGet(out var m) && days.TryGet(out var d)
            ? matter.ClosedOn <= query.QueriedOn.Shift(queried => Period.Months(m).LastDayFrom(queried).Day.AddDays(d))
            : !(months.Exists & days.Exists);
    }

    private static Truth HasExemptName(Debtor debtor)
    {
        var name = debtor.Name;
        return name.IsGiven
            ? name.Is(static text => s_exemptNames.Any(part => text.Contains(part, StringComparison.Ordinal)))
            : debtor.EntityType.Is(static type => type is EntityType.VillageCommittee or EntityType.OwnersCommittee or EntityType.Branch);
    }
}
