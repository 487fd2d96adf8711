using RulesLib.Enforcement.Campaigning;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Reporting;

/// <summary>The indicators of a docket.</summary>
internal static class DocketIndicators
{
    /// <summary>The core indicators in their order, then the dashboard. Petitions are told by the court; without them KPI-3 counts nothing, and KPI-5 stays open.</summary>
    public static IReadOnlyList<IndicatorValue> Of(Docket docket)
    {
        var total = docket.Ledger.Total;
        var petitions = docket.Campaign is { PetitionsReceived: { } received, PetitionsClosed: { } closed }
            ? Indicators.PetitionsClosed.Of(closed, received)
            : Indicators.PetitionsClosed.Of(0, 0);
        var own = total.Indicators;
        var courts = docket.Ledger.By(LedgerDimension.Court).Where(static line => line.Tally.Reviewed > 0).ToArray();

        // The petitions are those of the whole docket: they speak for a court only if it is the only one.
        var onTarget = Indicators.CourtsOnTargetOf(courts.Select(line => (IReadOnlyCollection<IndicatorValue>)(courts.Length == 1 ? [.. line.Tally.Indicators, petitions] : line.Tally.Indicators)));
        return [own[0], own[1], petitions, own[2], onTarget, .. total.Dashboard];
    }
}
