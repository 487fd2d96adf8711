using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Property found: disposed of, or not to be disposed of (ZB-05, limb on property, and ZB-17). The ruling is of 2018-03-20.</summary>
public class UndisposablePropertyTests
{
    internal static RuleTable Table { get; } = new(Compliant)
    {
        { "ZB-05", "no property", f => f, "" },
        { "ZB-05", "a house left alone", f => f.With(House("S1")), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "found on the day of the ruling", f => f.With(House("S1") with { FoundOn = Day("2018-03-20") }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "found the day after the ruling", f => f.With(House("S1") with { FoundOn = Day("2018-03-21") }), "NotApplicable" },
        { "ZB-05", "disposed of on the day of the ruling", f => f.With(House("S1") with { DisposedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-05", "disposed of the day after the ruling", f => f.With(House("S1") with { DisposedOn = Day("2018-03-21") }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "not known whether disposed of", f => f.With(House("S1") with { DisposedOn = default }), "Undetermined: dealt-with? Fatal ReopenAndDispose" },
        { "ZB-05", "unsold after the whole chain", f => f.With(Unsold("S1")), "Satisfied" },
        { "ZB-05", "a car sealed at the registry and sought", f => f.With(Car("S1")), "Satisfied" },
        { "ZB-05", "a car sealed at the registry, help never asked for", f => f.With(Car("S1") with { SearchRequestedOn = KnownDate.None }), "Breached: search-requested Advisory RequestSearchOfAsset" },
        { "ZB-05", "a car sealed at the registry, help asked for after the ruling", f => f.With(Car("S1") with { SearchRequestedOn = Day("2018-03-21") }), "Breached: search-requested Advisory RequestSearchOfAsset" },
        { "ZB-05", "another reason, evidenced and approved", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.RuralOrUnregistered, ReasonEvidenced = true }), "ManualReview: listed-reason ManualReview DecideManually" },
        { "ZB-05", "another reason without evidence", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.RuralOrUnregistered }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "one disposed of, one left alone", f => f.With(House("S1") with { DisposedOn = Day("2018-03-01") }).With(House("S2")), "Satisfied | Breached: dealt-with Fatal ReopenAndDispose" },

        { "ground:ZB-17a", "offline, the whole chain failed", f => f.With(Unsold("S1")), "Holds" },
        { "ground:ZB-17a", "nothing tried", f => f.With(House("S1")), "Fails: chain-complete; no-set-off; no-other-measure; management-refused" },
        { "ground:ZB-17a", "a house after two auctions and a sale", f => f.With(Unsold("S1") with { DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-01-20"), Step(DisposalStepKind.SecondAuction, "2018-02-05"), Step(DisposalStepKind.Sale, "2018-01-10")] }), "Fails: chain-complete" },
        { "ground:ZB-17a", "a house after three auctions without a sale", f => f.With(Unsold("S1") with { DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-01-20"), Step(DisposalStepKind.SecondAuction, "2018-02-05"), Step(DisposalStepKind.ThirdAuction, "2018-02-20")] }), "Fails: chain-complete" },
        { "ground:ZB-17a", "a machine after one auction", f => f.With(Unsold("S1") with { Kind = AssetKind.OtherMovable, DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-01-20")] }), "Fails: chain-complete" },
        { "ground:ZB-17a", "a machine after two auctions", f => f.With(Unsold("S1") with { Kind = AssetKind.OtherMovable, DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-01-20"), Step(DisposalStepKind.SecondAuction, "2018-02-05")] }), "Holds" },
        { "ground:ZB-17a", "online, two auctions and a sale", f => f.With(Online(DisposalStepKind.Sale)), "Holds" },
        { "ground:ZB-17a", "online, two auctions and set-off refused", f => f.With(Online()), "Holds" },
        { "ground:ZB-17a", "online, two auctions, no sale, set-off impossible by law", f => f.With(Online() with { SetOffRefused = false, SetOffImpossible = true }), "Fails: chain-complete" },
        { "ground:ZB-17a", "one auction online and one offline", f => f.With(Unsold("S1") with { Kind = AssetKind.OtherMovable, DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-01-20", online: true), Step(DisposalStepKind.SecondAuction, "2018-02-05")] }), "Fails: chain-complete" },
        { "ground:ZB-17a", "the last sale held on the day of the ruling", f => f.With(LastSale("2018-03-20")), "Holds" },
        { "ground:ZB-17a", "the last sale held the day after the ruling", f => f.With(LastSale("2018-03-21")), "Fails: chain-complete" },
        { "ground:ZB-17a", "the sixty days of the sale ended two days before the ruling", f => f.With(LastSale("2018-03-10", "2018-01-17")), "Holds" },
        { "ground:ZB-17a", "the sixty days of the sale ended the day before the ruling", f => f.With(LastSale("2018-03-10", "2018-01-18")), "Holds" },
        { "ground:ZB-17a", "the sixty days of the sale end on the day of the ruling", f => f.With(LastSale("2018-03-10", "2018-01-19")), "Fails: chain-complete" },
        { "ground:ZB-17a", "not known when the sale was announced", f => f.With(Unsold("S1") with { DisposalSteps = [.. Unsold("S1").DisposalSteps.Take(3), Step(DisposalStepKind.Sale, "2018-03-10")] }), "Open: chain-complete?" },
        { "ground:ZB-17a", "not known when the sale was announced, but it was held long ago", f => f.With(Unsold("S1") with { DisposalSteps = [.. Unsold("S1").DisposalSteps.Take(3), Step(DisposalStepKind.Sale, "2018-01-10")] }), "Holds" },
        { "ground:ZB-17a", "sold at the last step", f => f.With(Unsold("S1") with { DisposalSteps = [.. Unsold("S1").DisposalSteps.Take(3), Step(DisposalStepKind.Sale, "2018-03-10") with { Sold = true }] }), "Fails: chain-complete" },
        { "ground:ZB-17a", "set-off neither refused nor impossible", f => f.With(Unsold("S1") with { SetOffRefused = false }), "Fails: no-set-off" },
        { "ground:ZB-17a", "compulsory management is possible", f => f.With(Unsold("S1") with { OtherMeasurePossible = true }), "Fails: no-other-measure" },
        { "ground:ZB-17a", "management never offered", f => f.With(Unsold("S1") with { ManagementRefused = false }), "Fails: management-refused" },
        { "ground:ZB-17a", "nothing known of set-off", f => f.With(Unsold("S1") with { SetOffRefused = default }), "Open: no-set-off?" },

        { "ground:ZB-17b", "a car sealed and not seized", f => f.With(Car("S1")), "Holds" },
        { "ground:ZB-17b", "a ship sealed and not seized", f => f.With(Car("S1") with { Kind = AssetKind.Vessel }), "Holds" },
        { "ground:ZB-17b", "a house is no registered movable", f => f.With(House("S1")), "Fails: registered-movable" },
        { "ground:ZB-17b", "a car seized", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { PhysicallySeized = true } }), "Fails: not-seized" },
        { "ground:ZB-17b", "a car never sealed at the registry", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { RegistrySealed = false } }), "Fails: registry-seal-in-force" },
        { "ground:ZB-17b", "sealed on the day of the ruling", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { From = Day("2018-03-20") } }), "Holds" },
        { "ground:ZB-17b", "sealed the day after the ruling", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { From = Day("2018-03-21") } }), "Fails: registry-seal-in-force" },
        { "ground:ZB-17b", "the seal ran out on the day of the ruling", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { Until = Day("2018-03-20") } }), "Holds" },
        { "ground:ZB-17b", "the seal ran out the day before the ruling", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { Until = Day("2018-03-19") } }), "Fails: registry-seal-in-force" },
        { "ground:ZB-17b", "the seal was lifted", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { LiftedOn = Day("2018-03-01") } }), "Fails: registry-seal-in-force" },
        { "ground:ZB-17b", "not known whether seized", f => f.With(Car("S1") with { Seal = Car("S1").Seal with { PhysicallySeized = default } }), "Open: not-seized?" },

        { "ground:ZB-17c", "a reason with evidence", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.Other, ReasonEvidenced = true }), "Holds" },
        { "ground:ZB-17c", "a reason without evidence", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.Other }), "Fails: evidenced-and-approved" },
        { "ground:ZB-17c", "a reason of a kind of its own", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.OnlyHome, ReasonEvidenced = true }), "Fails: reason-recorded" },
        { "ground:ZB-17c", "no reason", f => f.With(House("S1")), "Fails: reason-recorded; evidenced-and-approved" },
        { "ground:ZB-17c", "a reason, evidence not known", f => f.With(House("S1") with { NotDisposableReason = NotDisposableReason.Other, ReasonEvidenced = default }), "Open: evidenced-and-approved?" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    private static Asset Online(params DisposalStepKind[] more) => Unsold("S1") with
    {
        DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-01-20", online: true), Step(DisposalStepKind.SecondAuction, "2018-02-05", online: true), .. more.Select(kind => Step(kind, "2018-03-01", online: true) with { NoticeOn = Day("2017-12-20") })],
    };

    private static Asset LastSale(string day, string announced = "2018-01-03") => Unsold("S1") with { DisposalSteps = [.. Unsold("S1").DisposalSteps.Take(3), Step(DisposalStepKind.Sale, day) with { NoticeOn = Day(announced) }] };
}
