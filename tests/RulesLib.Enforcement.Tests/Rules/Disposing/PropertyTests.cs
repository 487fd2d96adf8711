using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Disposing;

/// <summary>Seals, disposal step by step, exempt property, reports, clues and case money. The ruling is of 2018-03-20, the closing of 2018-03-22, judged on 2018-04-28.</summary>
public class PropertyTests
{
    internal static RuleTable Terminations { get; } = new(Compliant)
    {
        { "ZB-31", "all three are there", f => f, "Satisfied" },
        { "ZB-31", "nothing is there", f => f.WithNotice(n => n with { PerformanceDueOn = KnownDate.None, MentionsDelayInterest = false, WarnsOfListing = false }), "Breached: period-stated Advisory; delay-mentioned Advisory; listing-warned Advisory" },
        { "ZB-31", "the warning is not known", f => f.WithNotice(n => n with { WarnsOfListing = default }), "Undetermined: listing-warned? Advisory" },
        { "ZB-31", "no notice", f => f.WithNotice(n => n with { IssuedOn = KnownDate.None }), "NotApplicable" },
        { "ZB-31", "issued the day before the interpretation", f => f.WithNotice(n => n with { IssuedOn = Day("2015-02-03"), MentionsDelayInterest = false }), "Satisfied" },
        { "ZB-31", "issued on the day of the interpretation", f => f.WithNotice(n => n with { IssuedOn = Day("2015-02-04"), MentionsDelayInterest = false }), "Breached: delay-mentioned Advisory" },
        { "ZB-31", "issued the day before the list", f => f.WithNotice(n => n with { IssuedOn = Day("2013-09-30"), WarnsOfListing = false }), "Satisfied" },
        { "ZB-31", "issued on the first day of the list", f => f.WithNotice(n => n with { IssuedOn = Day("2013-10-01"), WarnsOfListing = false }), "Breached: listing-warned Advisory" },
        { "ZB-31", "a second debtor not warned", f => f.With(Debtor("D2") with { Notice = Debtor("D2").Notice with { WarnsOfListing = false } }), "Satisfied | Breached: listing-warned Advisory" },

        { "ZB-32", "no application", f => f, "" },
        { "ZB-32", "decided on the day of the ruling", f => f.With(Change("2017-11-01", "2018-03-20")), "Satisfied" },
        { "ZB-32", "decided the day after the ruling", f => f.With(Change("2017-11-01", "2018-03-21")), "Breached: decided-in-time Curable DecideApplication" },
        { "ZB-32", "the sixtieth day is the day after the ruling", f => f.With(Change("2018-01-20")), "Satisfied" },
        { "ZB-32", "the sixtieth day is the day of the ruling", f => f.With(Change("2018-01-19")), "Satisfied" },
        { "ZB-32", "the sixtieth day is the day before the ruling", f => f.With(Change("2018-01-18")), "Breached: decided-in-time Curable DecideApplication" },
        { "ZB-32", "extended beyond the ruling", f => f.With(Change("2018-01-18") with { ExtendedUntil = Day("2018-04-01") }), "Satisfied" },
        { "ZB-32", "extended until the day before the ruling", f => f.With(Change("2018-01-08") with { ExtendedUntil = Day("2018-03-19") }), "Breached: decided-in-time Curable DecideApplication" },
        { "ZB-32", "young, but property is known", f => f.With(Change("2018-03-01") with { PropertyKnown = true }), "Breached: decided-in-time Curable DecideApplication; no-property-left Fatal DecideApplication" },
        { "ZB-32", "not known whether there is property", f => f.With(Change("2018-03-01") with { PropertyKnown = default }), "Undetermined: decided-in-time? Curable DecideApplication; no-property-left? Fatal DecideApplication" },
        { "ZB-32", "by word of mouth", f => f.With(Change("2018-01-18") with { InWriting = false }), "NotApplicable" },
        { "ZB-32", "received the day after the ruling", f => f.With(Change("2018-03-21") with { PropertyKnown = true }), "NotApplicable" },
        { "ZB-32", "one decided, one not", f => f.With(Change("2017-11-01", "2018-01-10")).With(Change("2018-01-18")), "Satisfied | Breached: decided-in-time Curable DecideApplication" },

        { "ZB-33", "a natural person", f => f, "NotApplicable" },
        { "ZB-33", "nothing visible", f => f with { Debtors = [Entity("D1")] }, "NotApplicable" },
        { "ZB-33", "capital not paid in, told", f => f with { Debtors = [Unpaid()] }, "Satisfied" },
        { "ZB-33", "capital not paid in, never told", f => (f with { Debtors = [Unpaid()] }).WithApplicant(a => a with { ToldOfPartyChangeRight = false }), "Breached: applicants-told Advisory" },
        { "ZB-33", "a branch, never told", f => (f with { Debtors = [Entity("D1") with { EntityType = EntityType.Branch }] }).WithApplicant(a => a with { ToldOfPartyChangeRight = false }), "Breached: applicants-told Advisory" },
        { "ZB-33", "not known whether told", f => (f with { Debtors = [Unpaid()] }).WithApplicant(a => a with { ToldOfPartyChangeRight = default }), "Undetermined: applicants-told? Advisory" },

        { "ZB-34", "first seal", f => f.With(House("S1")), "NotApplicable" },
        { "ZB-34", "waiting, no priority", f => f.With(Waiting("S1")), "NotApplicable" },
        { "ZB-34", "asked for on the day of the ruling", f => f.With(Priority("S1") with { HandOverRequestedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-34", "asked for the day after the ruling", f => f.With(Priority("S1") with { HandOverRequestedOn = Day("2018-03-21") }), "Breached: requested Curable RequestHandOver" },
        { "ZB-34", "the first court sells already", f => f.With(Priority("S1") with { FirstCourtSaleStartedOn = Day("2018-02-01") }), "Satisfied" },
        { "ZB-34", "not known whether asked for", f => f.With(Priority("S1") with { HandOverRequestedOn = default }), "Undetermined: requested? Curable RequestHandOver" },
        { "ZB-34", "the day before the first-seal reply", f => f.With(Priority("S1")).RuledOn("2016-04-13"), "NotApplicable" },
        { "ZB-34", "on the day of the first-seal reply", f => f.With(Priority("S1")).RuledOn("2016-04-14"), "Breached: requested Curable RequestHandOver" },
        { "ZB-34", "the day before the 2021 opinion", f => f.With(Priority("S1")).RuledOn("2021-12-05"), "Breached: requested Curable RequestHandOver" },
        { "ZB-34", "on the day of the 2021 opinion", f => f.With(Priority("S1")).RuledOn("2021-12-06"), "Breached: requested Curable RequestHandOver; requested-before-termination Fatal RequestHandOver" },

        { "ZB-35", "before the 2021 opinion", f => f.WithDebtor(d => d with { RulingServedOn = KnownDate.None }).RuledOn("2021-12-05"), "NotApplicable" },
        { "ZB-35", "served", f => f.RuledOn("2021-12-06"), "Satisfied" },
        { "ZB-35", "never served", f => f.WithDebtor(d => d with { RulingServedOn = KnownDate.None }).RuledOn("2021-12-06"), "Breached: served Curable ServeRulingOnDebtor" },
        { "ZB-35", "not known", f => f.WithDebtor(d => d with { RulingServedOn = default }).RuledOn("2021-12-06"), "Undetermined: served? Curable ServeRulingOnDebtor" },
        { "ZB-35", "one of two debtors", f => f.With(Debtor("D2") with { RulingServedOn = KnownDate.None }).RuledOn("2021-12-06"), "Satisfied | Breached: served Curable ServeRulingOnDebtor" },

        { "ZB-36", "before the 2021 opinion", f => f.WithApplicant(a => a with { InducedConsentComplaint = true }).RuledOn("2021-12-05"), "NotApplicable" },
        { "ZB-36", "no complaint", f => f.RuledOn("2021-12-06"), "Satisfied" },
        { "ZB-36", "a complaint", f => f.WithApplicant(a => a with { InducedConsentComplaint = true }).RuledOn("2021-12-06"), "ManualReview: no-complaint ManualReview DecideManually" },
        { "ZB-36", "not known", f => f.WithApplicant(a => a with { InducedConsentComplaint = default }).RuledOn("2021-12-06"), "Undetermined: no-complaint? ManualReview DecideManually" },

        { "ZB-37", "no guarantee", f => f, "" },
        { "ZB-37", "pursued within the period", f => f.With(Guarantee()), "Satisfied" },
        { "ZB-37", "never pursued", f => f.With(Guarantee() with { PursuedOn = KnownDate.None }), "Breached: pursued-in-period Fatal ReopenAndDispose" },
        { "ZB-37", "nothing is left of it", f => f.With(Guarantee() with { PursuedOn = KnownDate.None, PropertyExhausted = true }), "Satisfied" },
        { "ZB-37", "pursued on the last day of its period", f => f.With(Guarantee() with { PeriodEndsOn = Day("2018-03-12") }), "Satisfied" },
        { "ZB-37", "pursued after its period", f => f.With(Guarantee() with { PeriodEndsOn = Day("2018-03-11") }), "Breached: pursued-in-period Fatal ReopenAndDispose" },
        { "ZB-37", "pursued on the day of the ruling", f => f.With(Guarantee() with { PursuedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-37", "pursued the day after the ruling", f => f.With(Guarantee() with { PursuedOn = Day("2018-03-21") }), "Breached: pursued-in-period Fatal ReopenAndDispose" },
        { "ZB-37", "no period stated: the last day of the year after the stay", f => f.With(Guarantee() with { StayUntil = Day("2017-03-12"), PeriodEndsOn = KnownDate.None }), "Satisfied" },
        { "ZB-37", "no period stated: the day after that year", f => f.With(Guarantee() with { StayUntil = Day("2017-03-11"), PeriodEndsOn = KnownDate.None }), "Breached: pursued-in-period Fatal ReopenAndDispose" },
        { "ZB-37", "given before the provisions", f => f.With(Guarantee() with { GivenOn = Day("2018-02-28"), PursuedOn = KnownDate.None }), "NotApplicable" },
        { "ZB-37", "not known whether pursued", f => f.With(Guarantee() with { PursuedOn = default }), "Undetermined: pursued-in-period? Fatal ReopenAndDispose" },

        { "SC-06", "first seal", f => f.With(House("S1")), "NotApplicable" },
        { "SC-06", "everything on file", f => f.With(Waiting("S1")), "Satisfied" },
        { "SC-06", "not registered", f => f.With(Waiting("S1") with { Seal = Waiting("S1").Seal with { RegistrySealed = false } }), "Breached: registered Curable CompleteFile" },
        { "SC-06", "the first court never asked", f => f.With(Waiting("S1") with { FirstCourtInquiredOn = KnownDate.None }), "Breached: first-court-asked Curable CompleteFile" },
        { "SC-06", "claimed on the day of the ruling", f => f.With(Waiting("S1") with { ClaimedAtFirstCourtOn = Day("2018-03-20") }), "Satisfied" },
        { "SC-06", "claimed the day after the ruling", f => f.With(Waiting("S1") with { ClaimedAtFirstCourtOn = Day("2018-03-21") }), "Breached: claimed Curable CompleteFile" },
        { "SC-06", "not known whether claimed", f => f.With(Waiting("S1") with { ClaimedAtFirstCourtOn = default }), "Undetermined: claimed? Curable CompleteFile" },
        { "SC-06", "before the provisions", f => f.With(Waiting("S1") with { FirstCourtInquiredOn = KnownDate.None }).RuledOn("2016-11-30"), "NotApplicable" },

        { "ZB-05", "a waiting seal", f => f.With(Waiting("S1")), "Satisfied" },
        { "ZB-05", "a waiting seal that ran out on the day before the ruling", f => f.With(Waiting("S1") with { Seal = Waiting("S1").Seal with { Until = Day("2018-03-19") } }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "a waiting seal, handed over before the ruling", f => f.With(Waiting("S1") with { HandedOverOn = Day("2018-03-01") }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "nothing would be left, procedure run", f => f.With(Reasoned(NotDisposableReason.NoSurplus) with { PriorClaims = 50_000m, NoSurplusProcedureRun = true }), "Satisfied" },
        { "ZB-05", "nothing would be left, procedure skipped", f => f.With(Reasoned(NotDisposableReason.NoSurplus) with { PriorClaims = 50_000m }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "the only home", f => f.With(Home()), "Satisfied" },
        { "ZB-05", "the only home, the applicant offers housing", f => f.With(Home() with { HousingOffered = true }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "a small balance: the law knows none", f => f.With(Reasoned(NotDisposableReason.SmallBalance) with { Kind = AssetKind.Deposit, Value = 1m }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "income under withholding", f => f.With(Income()), "Breached: no-running-income Curable CompleteFile" },
        { "ZB-05", "income, withholding never ruled", f => f.With(Income() with { WithholdingRuledOn = KnownDate.None }), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "under a pending objection", f => f.With(Reasoned(NotDisposableReason.ThirdPartyObjection) with { UnderThirdPartyObjection = true }), "ManualReview: listed-reason ManualReview DecideManually" },
        { "ZB-05", "the reason is an objection, but none is pending", f => f.With(Reasoned(NotDisposableReason.ThirdPartyObjection)), "Breached: dealt-with Fatal ReopenAndDispose" },
        { "ZB-05", "exempt property", f => f.With(Reasoned(NotDisposableReason.ExemptProperty)), "Satisfied" },

        { "ground:CZ-05", "a waiting seal", f => f.With(Waiting("S1")), "Holds" },
        { "ground:CZ-05", "another reason", f => f.With(House("S1")), "NotApplicable" },
        { "ground:CZ-05", "the reason is a waiting seal, but it is the first", f => f.With(Reasoned(NotDisposableReason.WaitingSeal)), "Fails: waiting-seal" },
        { "ground:CZ-05", "rank not known", f => f.With(Waiting("S1") with { Seal = Waiting("S1").Seal with { Rank = default } }), "Open: waiting-seal?" },
        { "ground:CZ-05", "ran out on the day of the ruling", f => f.With(Waiting("S1") with { Seal = Waiting("S1").Seal with { Until = Day("2018-03-20") } }), "Holds" },
        { "ground:SC-07", "another reason", f => f.With(House("S1")), "NotApplicable" },
        { "ground:SC-07", "as much as the prior claims", f => f.With(Reasoned(NotDisposableReason.NoSurplus) with { PriorClaims = 50_000m, NoSurplusProcedureRun = true }), "Holds" },
        { "ground:SC-07", "one yuan more than the prior claims", f => f.With(Reasoned(NotDisposableReason.NoSurplus) with { PriorClaims = 49_999m, NoSurplusProcedureRun = true }), "Fails: nothing-left" },
        { "ground:SC-07", "worth not known", f => f.With(Reasoned(NotDisposableReason.NoSurplus) with { PriorClaims = 50_000m, Value = default, NoSurplusProcedureRun = true }), "Open: nothing-left?" },
        { "ground:SC-08", "the only home", f => f.With(Home()), "Holds" },
        { "ground:SC-08", "a relative owns another dwelling", f => f.With(Home() with { FamilyOwnsOtherDwelling = true }), "Fails: not-for-sale" },
        { "ground:SC-08", "another dwelling was moved away", f => f.With(Home() with { OtherDwellingMovedAway = true }), "Fails: not-for-sale" },
        { "ground:SC-08", "mortgaged to the applicant, on the last day", f => f.With(Home() with { OwnPriorityClaim = true }).RuledOn("2020-12-31"), "Fails: not-for-sale" },
        { "ground:SC-08", "mortgaged to the applicant, on the day after", f => f.With(Home() with { OwnPriorityClaim = true }).RuledOn("2021-01-01"), "Holds" },
        { "ground:SC-08", "no evidence", f => f.With(Home() with { ReasonEvidenced = false }), "Fails: evidenced-and-approved" },
        { "ground:SC-08", "offer not known", f => f.With(Home() with { HousingOffered = default }), "Open: not-for-sale?" },
        { "ground:SC-09", "evidenced", f => f.With(Reasoned(NotDisposableReason.RuralOrUnregistered)), "Holds" },
        { "ground:SC-09", "not evidenced", f => f.With(Reasoned(NotDisposableReason.RuralOrUnregistered) with { ReasonEvidenced = false }), "Fails: evidenced-and-approved" },
        { "ground:SC-09", "evidence not known", f => f.With(Reasoned(NotDisposableReason.RuralOrUnregistered) with { ReasonEvidenced = default }), "Open: evidenced-and-approved?" },
        { "ground:SC-11", "withheld by the ruling", f => f.With(Income() with { WithholdingRuledOn = Day("2018-03-20") }), "Holds" },
        { "ground:SC-11", "withheld after the ruling", f => f.With(Income() with { WithholdingRuledOn = Day("2018-03-21") }), "Fails: withholding-ruled" },
        { "ground:SC-11", "not known", f => f.With(Income() with { WithholdingRuledOn = default }), "Open: withholding-ruled?" },
        { "ground:SC-12", "pending", f => f.With(Reasoned(NotDisposableReason.ThirdPartyObjection) with { UnderThirdPartyObjection = true }), "Holds" },
        { "ground:SC-12", "not pending", f => f.With(Reasoned(NotDisposableReason.ThirdPartyObjection)), "Fails: pending" },
        { "ground:SC-12", "not known", f => f.With(Reasoned(NotDisposableReason.ThirdPartyObjection) with { UnderThirdPartyObjection = default }), "Open: pending?" },
        { "ground:CZ-07", "evidenced", f => f.With(Reasoned(NotDisposableReason.ExemptProperty)), "Holds" },
        { "ground:CZ-07", "not evidenced", f => f.With(Reasoned(NotDisposableReason.ExemptProperty) with { ReasonEvidenced = false }), "Fails: evidenced-and-approved" },
        { "ground:CZ-07", "reason not known", f => f.With(Reasoned(NotDisposableReason.ExemptProperty) with { NotDisposableReason = default }), "Open: " },

        { "SC-27", "not delegated", f => f.WithClosure(c => c with { ApprovalDelegated = false }), "NotApplicable" },
        { "SC-27", "delegated and on file", f => f.WithClosure(c => c with { ApprovalDelegated = true, DelegationOnFile = true }), "Satisfied" },
        { "SC-27", "delegated, not on file", f => f.WithClosure(c => c with { ApprovalDelegated = true, DelegationOnFile = false }), "ManualReview: delegation-on-file ManualReview DecideManually" },
        { "SC-27", "delegated, not known whether on file", f => f.WithClosure(c => c with { ApprovalDelegated = true }), "Undetermined: delegation-on-file? ManualReview DecideManually" },
    };

    internal static RuleTable Seals { get; } = new(Compliant)
    {
        { "CZ-01", "a house, three years", f => f.With(House("S1") with { Seal = Sealed("2018-01-11", "2021-01-11") }), "Satisfied" },
        { "CZ-01", "a house, a day more", f => f.With(House("S1") with { Seal = Sealed("2018-01-11", "2021-01-12") }), "Breached: within-maximum Advisory" },
        { "CZ-01", "a car, two years", f => f.With(Car("S1") with { Seal = Sealed("2018-01-11", "2020-01-11") }), "Satisfied" },
        { "CZ-01", "a car, a day more", f => f.With(Car("S1") with { Seal = Sealed("2018-01-11", "2020-01-12") }), "Breached: within-maximum Advisory" },
        { "CZ-01", "a deposit, one year", f => f.With(House("S1") with { Kind = AssetKind.Deposit, Seal = Sealed("2018-01-11", "2019-01-11") }), "Satisfied" },
        { "CZ-01", "a deposit, a day more", f => f.With(House("S1") with { Kind = AssetKind.Deposit, Seal = Sealed("2018-01-11", "2019-01-12") }), "Breached: within-maximum Advisory" },
        { "CZ-01", "a house sealed the day before the switch, two years", f => f.With(House("S1") with { Seal = Sealed("2015-02-03", "2017-02-03") }), "Satisfied" },
        { "CZ-01", "a house sealed the day before the switch, a day more", f => f.With(House("S1") with { Seal = Sealed("2015-02-03", "2017-02-04") }), "Breached: within-maximum Advisory" },
        { "CZ-01", "a house sealed on the day of the switch, three years", f => f.With(House("S1") with { Seal = Sealed("2015-02-04", "2018-02-04") }), "Satisfied" },
        { "CZ-01", "a house, renewed", f => f.With(House("S1") with { Seal = Sealed("2015-03-01", "2021-02-28") with { RenewedOn = Day("2018-02-28") } }), "Satisfied" },
        { "CZ-01", "a house, renewed the day before the switch for a year", f => f.With(House("S1") with { Seal = Sealed("2013-02-03", "2016-02-03") with { RenewedOn = Day("2015-02-03") } }), "Satisfied" },
        { "CZ-01", "a house, renewed the day before the switch for a year and a day", f => f.With(House("S1") with { Seal = Sealed("2013-02-03", "2016-02-04") with { RenewedOn = Day("2015-02-03") } }), "Breached: within-maximum Advisory" },
        { "CZ-01", "kind not known, two years", f => f.With(House("S1") with { Kind = default, Seal = Sealed("2018-01-11", "2020-01-11") }), "Undetermined: within-maximum? Advisory" },
        { "CZ-01", "kind not known, one year", f => f.With(House("S1") with { Kind = default, Seal = Sealed("2018-01-11", "2019-01-11") }), "Satisfied" },

        { "CZ-02", "alive on the day of the closing", f => f.With(House("S1") with { Seal = Sealed("2017-11-01", "2018-03-22") }), "Satisfied" },
        { "CZ-02", "ran out the day before the closing", f => f.With(House("S1") with { Seal = Sealed("2017-11-01", "2018-03-21") }), "Breached: alive Advisory" },
        { "CZ-02", "ran out although renewal was asked for", f => f.With(House("S1") with { Seal = Sealed("2017-11-01", "2018-03-21") with { RenewalRequestedOn = Day("2018-03-21") } }), "Breached: alive Advisory; renewed-on-request Advisory" },
        { "CZ-02", "renewal asked for too late", f => f.With(House("S1") with { Seal = Sealed("2017-11-01", "2018-03-20") with { RenewalRequestedOn = Day("2018-03-21") } }), "Breached: alive Advisory" },
        { "CZ-02", "lifted before", f => f.With(House("S1") with { Seal = Sealed("2017-11-01", "2018-03-01") with { LiftedOn = Day("2018-02-01") } }), "NotApplicable" },
        { "CZ-02", "end not known", f => f.With(House("S1") with { Seal = House("S1").Seal with { Until = default, RenewalRequestedOn = KnownDate.None } }), "Undetermined: alive? Advisory" },

        { "CZ-04", "the only thing there is", f => f.With(House("S1") with { Value = 900_000m }), "Satisfied" },
        { "CZ-04", "the rest comes to a yuan less than the debt", f => f.With(House("S1")).With(House("S2") with { Value = 99_999m }), "Satisfied | Satisfied" },
        { "CZ-04", "the rest comes to the debt", f => f.With(House("S1")).With(House("S2") with { Value = 100_000m }), "Breached: needed Advisory | Satisfied" },
        { "CZ-04", "worth of the rest not known", f => f.With(House("S1")).With(House("S2") with { Value = default }), "Undetermined: needed? Advisory | Satisfied" },

        { "CZ-05", "a first seal", f => f.With(House("S1")), "NotApplicable" },
        { "CZ-05", "nothing sold", f => f.With(Waiting("S1")), "Satisfied" },
        { "CZ-05", "auctioned while waiting", f => f.With(Waiting("S1") with { DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-02-20")] }), "Breached: not-sold Advisory" },
        { "CZ-05", "auctioned on the day of the hand-over", f => f.With(Waiting("S1") with { HandedOverOn = Day("2018-02-20"), DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-02-20")] }), "Satisfied" },
        { "CZ-05", "auctioned the day before the hand-over", f => f.With(Waiting("S1") with { HandedOverOn = Day("2018-02-21"), DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-02-20")] }), "Breached: not-sold Advisory" },
        { "CZ-05", "hand-over not known", f => f.With(Waiting("S1") with { HandedOverOn = default, DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-02-20")] }), "Undetermined: not-sold? Advisory" },

        { "CZ-06", "never asked for", f => f.With(Waiting("S1")), "NotApplicable" },
        { "CZ-06", "asked for on the sixty-first day, answered on the fifteenth", f => f.With(HandedOver("2017-12-31", "2018-03-02", "2018-03-19")), "Satisfied" },
        { "CZ-06", "asked for on the sixtieth day", f => f.With(HandedOver("2017-12-31", "2018-03-01", "2018-03-16")), "Breached: sixty-days-over Advisory" },
        { "CZ-06", "asked for on the sixty-second day", f => f.With(HandedOver("2017-12-30", "2018-03-02", "2018-03-19")), "Satisfied" },
        { "CZ-06", "answered a day late", f => f.With(HandedOver("2017-12-31", "2018-03-02", "2018-03-20")), "Breached: answered Advisory" },
        { "CZ-06", "no priority", f => f.With(HandedOver("2017-12-31", "2018-03-02", "2018-03-10") with { OwnPriorityClaim = false }), "Breached: own-priority Advisory" },
        { "CZ-06", "the first court sells already", f => f.With(HandedOver("2017-12-31", "2018-03-02", "2018-03-10") with { FirstCourtSaleStartedOn = Day("2018-03-02") }), "Breached: not-being-sold Advisory" },
        { "CZ-06", "day of the first seal not known", f => f.With(HandedOver("2017-12-31", "2018-03-02", "2018-03-10") with { Seal = Waiting("S1").Seal with { FirstCourtSealedOn = default } }), "Undetermined: sixty-days-over? Advisory" },
        { "CZ-06", "asked for the day before the reply", f => f.With(HandedOver("2016-04-01", "2016-04-13", "2016-06-01")), "NotApplicable" },

        { "CZ-08", "not put up for sale", f => f.With(Home()), "NotApplicable" },
        { "CZ-08", "sold after an offer of housing", f => f.With(Auctioned(Home(), "2018-02-20") with { HousingOffered = true }), "Satisfied" },
        { "CZ-08", "sold without any reason", f => f.With(Auctioned(Home(), "2018-02-20")), "Breached: open-to-sale Advisory" },
        { "CZ-08", "offer not known", f => f.With(Auctioned(Home(), "2018-02-20") with { HousingOffered = default }), "Undetermined: open-to-sale? Advisory" },
        { "CZ-08", "a relative's dwelling, the day before the objection rules", f => f.With(Auctioned(Home(), "2015-05-04") with { FamilyOwnsOtherDwelling = true }), "Breached: open-to-sale Advisory" },
        { "CZ-08", "a relative's dwelling, on the day of the objection rules", f => f.With(Auctioned(Home(), "2015-05-05") with { FamilyOwnsOtherDwelling = true }), "Satisfied" },
        { "CZ-08", "mortgaged, on the last day", f => f.With(Auctioned(Home(), "2020-12-31") with { OwnPriorityClaim = true }), "Satisfied" },
        { "CZ-08", "mortgaged, on the day after", f => f.With(Auctioned(Home(), "2021-01-01") with { OwnPriorityClaim = true }), "Breached: open-to-sale Advisory" },

        { "CZ-13", "something would be left", f => f.With(Auctioned(House("S1"), "2018-02-20") with { PriorClaims = 49_999m }), "NotApplicable" },
        { "CZ-13", "nothing left, procedure run", f => f.With(Auctioned(House("S1"), "2018-02-20") with { PriorClaims = 50_000m, NoSurplusProcedureRun = true }), "Satisfied" },
        { "CZ-13", "nothing left, procedure skipped", f => f.With(Auctioned(House("S1"), "2018-02-20") with { PriorClaims = 50_000m }), "Breached: procedure-run Advisory" },
        { "CZ-13", "nothing left, not known", f => f.With(Auctioned(House("S1"), "2018-02-20") with { PriorClaims = 50_000m, NoSurplusProcedureRun = default }), "Undetermined: procedure-run? Advisory" },

        { "CZ-14", "not lifted, not paid", f => f.With(House("S1")), "Satisfied" },
        { "CZ-14", "lifted without a ruling", f => f.With(House("S1") with { Seal = House("S1").Seal with { LiftedOn = Day("2018-02-01"), LiftedByRuling = false } }), "Breached: lifted-by-ruling Advisory" },
        { "CZ-14", "lifted, ruling not known", f => f.With(House("S1") with { Seal = House("S1").Seal with { LiftedOn = Day("2018-02-01") } }), "Undetermined: lifted-by-ruling? Advisory" },

        { "CZ-15", "disposal begun", f => f.With(Auctioned(House("S1"), "2018-02-20")), "Satisfied" },
        { "CZ-15", "never begun", f => f.With(House("S1")), "Breached: acted-on Advisory" },
        { "CZ-15", "behind another seal", f => f.With(Waiting("S1")), "NotApplicable" },
        { "CZ-15", "reason recorded", f => f.With(Home()), "Satisfied" },
        { "CZ-15", "steps not known", f => f.With(House("S1") with { DisposalSteps = default }), "Undetermined: acted-on? Advisory" },

        { "CZ-16", "the only thing sold", f => f.With(Sold("S1", "2018-02-01", 200_000m)), "Satisfied" },
        { "CZ-16", "what was sold before comes to a yuan less than the debt", f => f.With(Sold("S1", "2018-02-01", 99_999m)).With(Sold("S2", "2018-02-10", 1m)), "Satisfied | Satisfied" },
        { "CZ-16", "what was sold before comes to the debt", f => f.With(Sold("S1", "2018-02-01", 100_000m)).With(Sold("S2", "2018-02-10", 1m)), "Satisfied | Breached: still-needed Advisory" },
        { "CZ-16", "sold on the same day", f => f.With(Sold("S1", "2018-02-10", 100_000m)).With(Sold("S2", "2018-02-10", 1m)), "Satisfied | Satisfied" },
        { "CZ-16", "the debtor agreed", f => f.With(Sold("S1", "2018-02-01", 100_000m)).With(Sold("S2", "2018-02-10", 1m) with { DebtorAgreedToSellAll = true }), "Satisfied | Excepted" },
        { "CZ-16", "price not known", f => f.With(Sold("S1", "2018-02-01", 100_000m) with { DisposalSteps = [Step(DisposalStepKind.FirstAuction, "2018-02-01") with { Sold = true }] }).With(Sold("S2", "2018-02-10", 1m)), "Satisfied | Undetermined: still-needed? Advisory" },

        { "CZ-17", "both agree", f => f.With(SetOff()), "Satisfied" },
        { "CZ-17", "no auction, the debtor does not agree", f => f.With(SetOff() with { DebtorAgreedToSetOff = false }), "Breached: debtor-agreed Advisory" },
        { "CZ-17", "after a failed auction, the debtor does not agree", f => f.With(Auctioned(SetOff(), "2018-02-10") with { DebtorAgreedToSetOff = false }), "Satisfied" },
        { "CZ-17", "the applicant does not agree", f => f.With(SetOff() with { ApplicantAgreedToSetOff = false }), "Breached: applicant-agreed Advisory" },
        { "CZ-17", "not known", f => f.With(SetOff() with { ApplicantAgreedToSetOff = default }), "Undetermined: applicant-agreed? Advisory" },
        { "CZ-17", "the day before the interpretation", f => f.With(SetOff() with { DisposedOn = Day("2015-02-03"), ApplicantAgreedToSetOff = false }), "NotApplicable" },
        { "CZ-17", "on the day of the interpretation", f => f.With(SetOff() with { DisposedOn = Day("2015-02-04"), ApplicantAgreedToSetOff = false }), "Breached: applicant-agreed Advisory" },

        { "SS-02", "the notice went out on the third day", f => f.With(House("S1") with { Seal = Sealed("2017-10-09", "2020-10-08") }), "Satisfied" },
        { "SS-02", "the notice went out on the fourth day", f => f.With(House("S1") with { Seal = Sealed("2017-10-09", "2020-10-08") }).WithNotice(n => n with { IssuedOn = Day("2017-10-13") }), "Breached: notice-followed Advisory" },
        { "SS-02", "the notice went out on the second day", f => f.With(House("S1") with { Seal = Sealed("2017-10-10", "2020-10-08") }), "Satisfied" },
        { "SS-02", "sealed in preservation", f => f.With(House("S1") with { Seal = Sealed("2017-10-08", "2020-10-07") }), "NotApplicable" },
        { "SS-02", "notice not known", f => f.With(House("S1") with { Seal = Sealed("2017-10-09", "2020-10-08") }).WithNotice(n => n with { IssuedOn = default }), "Undetermined: notice-followed? Advisory" },
        { "SS-05", "kept", f => f.With(Income() with { LivingCostsKept = true }), "Satisfied" },
        { "SS-05", "not kept", f => f.With(Income() with { LivingCostsKept = false }), "Breached: living-costs-kept Advisory" },
        { "SS-05", "not known", f => f.With(Income()), "Undetermined: living-costs-kept? Advisory" },
        { "SS-06", "a ruling", f => f.With(House("S1") with { Seal = House("S1").Seal with { ByRuling = true } }), "Satisfied" },
        { "SS-06", "no ruling", f => f.With(House("S1") with { Seal = House("S1").Seal with { ByRuling = false } }), "Breached: ruling-made Advisory" },
        { "SS-06", "exempt property auctioned", f => f.With(Auctioned(Reasoned(NotDisposableReason.ExemptProperty), "2018-02-10") with { Seal = House("S1").Seal with { ByRuling = true } }), "Breached: necessities-left Advisory" },
        { "SS-06", "not known", f => f.With(House("S1")), "Undetermined: ruling-made? Advisory" },
        { "SS-07", "not seized", f => f.With(House("S1")), "NotApplicable" },
        { "SS-07", "signed", f => f.With(Seized(true)), "Satisfied" },
        { "SS-07", "not signed", f => f.With(Seized(false)), "Breached: signed Advisory" },
        { "SS-07", "not known", f => f.With(Seized(default)), "Undetermined: signed? Advisory" },
        { "SS-08", "auctioned before", f => f.With(Unsold("S1")), "NotApplicable" },
        { "SS-08", "sold at once by agreement", f => f.With(SoldAtOnce(true)), "Satisfied" },
        { "SS-08", "sold at once without agreement", f => f.With(SoldAtOnce(false)), "Breached: agreed-or-unsuitable Advisory" },
        { "SS-08", "not known", f => f.With(SoldAtOnce(default)), "Undetermined: agreed-or-unsuitable? Advisory" },

        { "SS-10", "nobody evicted", f => f.With(House("S1") with { Eviction = Fact.NonePart<Eviction>() }), "NotApplicable" },
        { "SS-10", "everything in order", f => f.With(Evicted()), "Satisfied" },
        { "SS-10", "not signed, not recorded", f => f.With(Evicted() with { Eviction = Evicted().Eviction with { PresidentSigned = false, Recorded = false } }), "Breached: notice-signed Advisory; recorded Advisory" },
        { "SS-10", "on the last day it gives", f => f.With(Evicted() with { Eviction = Evicted().Eviction with { DueOn = Day("2018-03-01") } }), "Breached: date-passed Advisory" },
        { "SS-10", "record not known", f => f.With(Evicted() with { Eviction = Evicted().Eviction with { Recorded = default } }), "Undetermined: recorded? Advisory" },
        { "SS-10", "the only home, delivery ordered, the day after three months", f => Delivery(f.With(Evicted() with { OnlyHome = true }), "2017-11-30"), "Satisfied" },
        { "SS-10", "the only home, delivery ordered, the last day of three months", f => Delivery(f.With(Evicted() with { OnlyHome = true }), "2017-12-01"), "Breached: delivery-grace Advisory" },
        { "SS-10", "a mortgaged only home, the day after six months", f => f.With(Mortgaged("2017-08-31")), "Satisfied" },
        { "SS-10", "a mortgaged only home, the last day of six months", f => f.With(Mortgaged("2017-09-01")), "Breached: mortgage-grace Advisory" },

        { "SS-23", "no plan", f => f.With(House("S1") with { Distribution = Fact.NonePart<Distribution>() }), "NotApplicable" },
        { "SS-23", "sued on the fifteenth day, deposited", f => f.With(Shared("2018-03-02", true)), "Satisfied" },
        { "SS-23", "sued on the fifteenth day, not deposited", f => f.With(Shared("2018-03-02", false)), "Breached: disputed-part-deposited Advisory" },
        { "SS-23", "sued on the sixteenth day, not deposited", f => f.With(Shared("2018-03-03", false)), "Satisfied" },
        { "SS-23", "a legal person", f => f.With(Shared("2018-03-02", true)) with { Debtors = [Entity("D1")] }, "Breached: no-enterprise Advisory" },
        { "SS-23", "deposit not known", f => f.With(Shared("2018-03-02", default)), "Undetermined: disputed-part-deposited? Advisory" },
        { "SS-24", "a natural person", f => f.With(Ordered(false)), "NotApplicable" },
        { "SS-24", "an enterprise, in order", f => f.With(Ordered(true)) with { Debtors = [Entity("D1").WithoutEvents()] }, "Satisfied" },
        { "SS-24", "an enterprise, out of order", f => f.With(Ordered(false)) with { Debtors = [Entity("D1").WithoutEvents()] }, "Breached: order-of-seals Advisory" },
        { "SS-24", "not known", f => f.With(Ordered(default)) with { Debtors = [Entity("D1").WithoutEvents()] }, "Undetermined: order-of-seals? Advisory" },

        { "KW-01", "through the account", f => f with { Payments = [Paid("2017-12-01", true, "2018-01-05")] }, "Satisfied" },
        { "KW-01", "elsewhere, paid out", f => f with { Payments = [Paid("2017-12-01", false, "2018-03-22")] }, "Breached: case-account Advisory" },
        { "KW-01", "elsewhere, paid out after the closing", f => f with { Payments = [Paid("2017-12-01", false, "2018-03-23")] }, "Breached: case-account Advisory; paid-out Curable PayOut" },
        { "KW-01", "account not known", f => f with { Payments = [Paid("2017-12-01", default, "2018-01-05")] }, "Undetermined: case-account? Advisory" },
        { "KW-01", "the day before the provisions", f => f with { Payments = [Paid("2017-04-30", false, "2018-03-23")] }, "NotApplicable" },
        { "KW-01", "on the day of the provisions", f => f with { Payments = [Paid("2017-05-01", false, "2018-01-05")] }, "Breached: case-account Advisory" },
    };

    internal static RuleTable Chains { get; } = new(Compliant)
    {
        { "CZ-10", "never auctioned", f => f.With(House("S1")), "NotApplicable" },
        { "CZ-10", "every step in time", f => f.With(Unsold("S1")), "Satisfied" },
        { "CZ-10", "reserve a yuan below the appraisal", f => f.With(Changed(0, s => s with { StartPrice = 99_999m })), "Breached: reserve Advisory" },
        { "CZ-10", "eighty per cent until November 2009", f => f.With(Auctioned(House("S1"), "2009-11-19", 80_000m)), "Satisfied" },
        { "CZ-10", "a yuan less until November 2009", f => f.With(Auctioned(House("S1"), "2009-11-19", 79_999m)), "Breached: reserve Advisory" },
        { "CZ-10", "eighty per cent a day later", f => f.With(Auctioned(House("S1"), "2009-11-20", 80_000m)), "Breached: reserve Advisory" },
        { "CZ-10", "announced sixteen days before", f => f.With(Changed(1, s => s with { NoticeOn = Day("2017-11-15") })), "Satisfied" },
        { "CZ-10", "announced fifteen days before", f => f.With(Changed(1, s => s with { NoticeOn = Day("2017-11-16") })), "Satisfied" },
        { "CZ-10", "announced fourteen days before", f => f.With(Changed(1, s => s with { NoticeOn = Day("2017-11-17") })), "Breached: notice Advisory" },
        { "CZ-10", "a machine announced seven days before", f => f.With(Changed(1, s => s with { NoticeOn = Day("2017-11-24") }) with { Kind = AssetKind.OtherMovable }), "Satisfied" },
        { "CZ-10", "a machine announced six days before", f => f.With(Changed(1, s => s with { NoticeOn = Day("2017-11-25") }) with { Kind = AssetKind.OtherMovable }), "Breached: notice Advisory" },
        { "CZ-10", "kind not known, announced ten days before", f => f.With(Changed(1, s => s with { NoticeOn = Day("2017-11-21") }) with { Kind = default }), "Undetermined: notice? Advisory" },
        { "CZ-10", "cut by less than a fifth", f => f.With(Changed(2, s => s with { StartPrice = 64_001m })), "Satisfied" },
        { "CZ-10", "cut by more than a fifth", f => f.With(Changed(2, s => s with { StartPrice = 63_999m })), "Breached: cut Advisory" },
        { "CZ-10", "the third on the fifty-ninth day", f => f.With(Changed(2, s => s with { HeldOn = Day("2018-01-29") })), "Satisfied" },
        { "CZ-10", "the third on the sixtieth day", f => f.With(Changed(2, s => s with { HeldOn = Day("2018-01-30") })), "Satisfied" },
        { "CZ-10", "the third on the sixty-first day", f => f.With(Changed(2, s => s with { HeldOn = Day("2018-01-31") })), "Breached: next-auction Advisory" },
        { "CZ-10", "the sale announced on the seventh day", f => f.With(Changed(3, s => s with { NoticeOn = Day("2018-01-04") })), "Satisfied" },
        { "CZ-10", "the sale announced on the eighth day", f => f.With(Changed(3, s => s with { NoticeOn = Day("2018-01-05") })), "Breached: sale-notice Advisory" },

        { "CZ-11", "offline", f => f.With(Unsold("S1")), "NotApplicable" },
        { "CZ-11", "every step in time", f => f.With(OnlineHouse()), "Satisfied" },
        { "CZ-11", "seventy per cent", f => f.With(OnlineHouse(first: s => s with { StartPrice = 70_000m }, second: s => s with { StartPrice = 56_000m })), "Satisfied" },
        { "CZ-11", "a yuan below seventy per cent", f => f.With(OnlineHouse(first: s => s with { StartPrice = 69_999m }, second: s => s with { StartPrice = 56_000m })), "Breached: start-price Advisory" },
        { "CZ-11", "announced thirty days before", f => f.With(OnlineHouse(first: s => s with { NoticeOn = Day("2017-11-01") })), "Satisfied" },
        { "CZ-11", "announced twenty-nine days before", f => f.With(OnlineHouse(first: s => s with { NoticeOn = Day("2017-11-02") })), "Breached: first-notice Advisory" },
        { "CZ-11", "a machine announced fifteen days before", f => f.With(OnlineHouse(first: s => s with { NoticeOn = Day("2017-11-16") }) with { Kind = AssetKind.OtherMovable }), "Satisfied" },
        { "CZ-11", "a machine announced fourteen days before", f => f.With(OnlineHouse(first: s => s with { NoticeOn = Day("2017-11-17") }) with { Kind = AssetKind.OtherMovable }), "Breached: first-notice Advisory" },
        { "CZ-11", "the second announced fifteen days before", f => f.With(OnlineHouse(second: s => s with { NoticeOn = Day("2017-12-06") })), "Satisfied" },
        { "CZ-11", "the second announced fourteen days before", f => f.With(OnlineHouse(second: s => s with { NoticeOn = Day("2017-12-07") })), "Breached: second-notice Advisory" },
        { "CZ-11", "the second of a machine announced seven days before", f => f.With(OnlineHouse(second: s => s with { NoticeOn = Day("2017-12-14") }) with { Kind = AssetKind.OtherMovable }), "Satisfied" },
        { "CZ-11", "the second of a machine announced six days before", f => f.With(OnlineHouse(second: s => s with { NoticeOn = Day("2017-12-15") }) with { Kind = AssetKind.OtherMovable }), "Breached: second-notice Advisory" },
        { "CZ-11", "cut by more than a fifth", f => f.With(OnlineHouse(second: s => s with { StartPrice = 79_999m })), "Breached: cut Advisory" },
        { "CZ-11", "the second on the thirty-first day, which is a working day after a weekend", f => f.With(OnlineHouse(second: s => s with { HeldOn = Day("2018-01-02") })), "Satisfied" },
        { "CZ-11", "the second a day later", f => f.With(OnlineHouse(second: s => s with { HeldOn = Day("2018-01-03") })), "Breached: second-auction Advisory" },
        { "CZ-11", "start price not known", f => f.With(OnlineHouse(first: s => s with { StartPrice = default })), "Undetermined: start-price? Advisory; cut? Advisory" },
        { "CZ-11", "the day before the provisions", f => f.With(OnlineAuctioned("2016-12-31")), "NotApplicable" },
        { "CZ-11", "on the day of the provisions", f => f.With(OnlineAuctioned("2017-01-01")), "Satisfied" },

        { "CZ-12", "no second auction", f => f.With(OnlineAuctioned("2018-01-01")), "NotApplicable" },
        { "CZ-12", "asked on the tenth day, sale announced on the fifteenth", f => f.With(Followed("2018-01-02", "2018-01-05")), "Satisfied" },
        { "CZ-12", "asked after the tenth day", f => f.With(Followed("2018-01-03", "2018-01-05")), "Breached: set-off-asked Advisory" },
        { "CZ-12", "asked on the ninth day", f => f.With(Followed("2017-12-30", "2018-01-05")), "Satisfied" },
        { "CZ-12", "sale announced on the sixteenth day", f => f.With(Followed("2018-01-02", "2018-01-06")), "Breached: sale-notice Advisory" },
        { "CZ-12", "sale announced on the fourteenth day", f => f.With(Followed("2018-01-02", "2018-01-04")), "Satisfied" },
        { "CZ-12", "steps may be missing", f => f.With(OnlineHouse() with { DisposalSteps = OnlineHouse().DisposalSteps.OrMore() }), "Undetermined: set-off-asked? Advisory; sale-notice? Advisory" },
    };

    public static TheoryData<string> TerminationRows => Terminations.Names;

    public static TheoryData<string> SealRows => Seals.Names;

    public static TheoryData<string> ChainRows => Chains.Names;

    [Theory]
    [MemberData(nameof(TerminationRows))]
    public void A_duty_of_the_termination_follows_the_facts(string row) => Terminations.Check(row);

    [Theory]
    [MemberData(nameof(SealRows))]
    public void Conduct_with_property_follows_the_facts(string row) => Seals.Check(row);

    [Theory]
    [MemberData(nameof(ChainRows))]
    public void Each_step_of_a_chain_is_tested(string row) => Chains.Check(row);

    [Theory]
    [InlineData("2018-03-22", null, true, "Satisfied")]
    [InlineData("2018-03-23", null, true, "Breached")]
    [InlineData("2018-03-23", PaymentDelayReason.Distribution, true, "Satisfied")]
    [InlineData(null, null, true, "Undetermined")]
    public void Money_is_paid_out_before_full_performance_is_reported(string? paidOut, PaymentDelayReason? reason, bool account, string expected)
    {
        var payment = Paid("2018-03-01", account, paidOut ?? "2018-03-22") with { DelayReason = reason is { } known ? known : Known<PaymentDelayReason>.None };
        if (paidOut is null) payment = payment with { PaidOutOn = default };
        var report = (Performed() with { Payments = [payment] }).Judge();

        report.The("KW-02").Outcome.ToString().Should().Be(expected);
        report.Closure.Label.Should().Be(ClosureLabel.ActuallyConcluded);
    }

    [Theory]
    [InlineData(999.99, 100_000, "CompliantTermination")]
    [InlineData(1_000, 100_000, "NonCompliantTermination")]
    [InlineData(500, 10_000, "CompliantTermination")]
    [InlineData(500.01, 10_000, "NonCompliantTermination")]
    public void A_tolerance_for_small_balances_comes_from_the_switch_alone(decimal balance, decimal claim, string label)
    {
        var tolerant = EnforcementEvaluator.Create(static options => options.TolerateSmallBalances = true);
        var file = Compliant().WithAmounts(a => a with { DueUnderTitle = claim }).With(Reasoned(NotDisposableReason.SmallBalance) with { Kind = AssetKind.Deposit, Value = balance });

        tolerant.Evaluate(file, Judging.CampaignDay).Closure.Label.ToString().Should().Be(label);
        file.Judge().Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
    }

    [Fact]
    public void A_seal_outlives_the_debt_only_by_breach()
    {
        var paid = Performed();

        paid.With(House("S1")).Judge().The("CZ-14").Findings.Should().ContainSingle().Which.Key.Should().Be("lifted-when-paid");
        paid.With(House("S1") with { Seal = House("S1").Seal with { LiftedOn = Day("2018-03-20"), LiftedByRuling = true } }).Judge().The("CZ-14").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void Conduct_never_changes_the_label()
    {
        var report = Compliant().With(Changed(0, s => s with { StartPrice = 1m })).Judge();

        report.Conduct.Should().Contain(static a => a.RuleId == "CZ-10" && a.Outcome == Outcome.Breached);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void Trap_04_property_found_does_not_decide_who_may_dispose_of_it_does()
    {
        var waiting = Compliant().With(Waiting("S1"));

        waiting.Judge().Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        Compliant().With(House("S1")).Judge().Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
        Compliant().With(Waiting("S1") with { ClaimedAtFirstCourtOn = KnownDate.None }).Judge().Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        Compliant().With(Priority("S1")).RuledOn("2021-12-06").Judge().Closure.Label.Should().Be(ClosureLabel.NonCompliantTermination);
    }

    [Fact]
    public void Trap_15_a_debtor_only_in_name_is_owed_no_notice_and_no_ruling()
    {
        var namesake = Debtor("D2") with { BoundByTitle = false, Notice = Fact.NonePart<ExecutionNotice>(), RulingServedOn = KnownDate.None };
        var report = Compliant().With(namesake).RuledOn("2021-12-06").Judge();

        report.Of("ZB-31").Select(static a => a.Outcome).Should().Equal(Outcome.Satisfied, Outcome.NotApplicable);
        report.Of("ZB-35").Select(static a => a.Outcome).Should().Equal(Outcome.Satisfied, Outcome.NotApplicable);
    }

    [Fact]
    public void Trap_16_an_instalment_that_is_not_late_by_the_rule_of_its_day_is_no_late_application()
    {
        var instalments = Compliant().WithTitle(static t => t with { Instalments = [new Instalment { DueOn = Day("2020-06-30") }, new Instalment { DueOn = Day("2022-06-30") }] });
        CaseFile Applied(string day) => instalments.WithCase(c => c with { ApplicationReceivedOn = Day(day), PeriodInterruptedOn = KnownDate.None });

        Applied("2021-12-31").Judge().The("SS-01").Outcome.Should().Be(Outcome.Satisfied);
        Applied("2022-07-01").Judge().The("SS-01").Outcome.Should().Be(Outcome.Satisfied);
    }

    [Fact]
    public void Everything_found_about_property_is_told_in_both_languages()
    {
        var report = Compliant().With(Unsold("S1")).With(Waiting("S2") with { ClaimedAtFirstCourtOn = KnownDate.None }).With(Income()).With(Guarantee() with { PursuedOn = KnownDate.None }).With(Change("2018-01-18")).Judge();

        foreach (var culture in new[] { "zh-CN", "en" })
            report.Render(CultureInfo.GetCultureInfo(culture)).Should().ContainAll("SC-06", "ZB-37", "ZB-32", "ZB-05");
    }

    internal static PartyChangeApplication Change(string receivedOn, string? decidedOn = null) => new()
    {
        ReceivedOn = Day(receivedOn),
        InWriting = true,
        PropertyKnown = false,
        ExtendedUntil = KnownDate.None,
        DecidedOn = decidedOn is null ? KnownDate.None : Day(decidedOn),
    };

    private static ExecutionGuarantee Guarantee() => new()
    {
        GuarantorId = "T1",
        GivenOn = Day("2018-03-01"),
        StayUntil = Day("2018-03-08"),
        PeriodEndsOn = Day("2018-12-31"),
        PursuedOn = Day("2018-03-12"),
        PropertyExhausted = false,
    };

    private static Debtor Unpaid() => Entity("D1") with { AdditionGrounds = [AdditionGround.UnpaidCapital] };

    private static Asset Priority(string id) => Waiting(id) with { OwnPriorityClaim = true };

    private static Asset Reasoned(NotDisposableReason reason) => House("S1") with { NotDisposableReason = reason, ReasonEvidenced = true };

    private static Asset Home() => Reasoned(NotDisposableReason.OnlyHome) with { OnlyHome = true };

    private static Asset Income() => Reasoned(NotDisposableReason.ContinuingIncome) with { Kind = AssetKind.Income, WithholdingRuledOn = Day("2018-02-01"), ContinuingMonthlyAmount = 1_500m };

    private static Seal Sealed(string from, string until) => House("S1").Seal with { From = Day(from), Until = Day(until), RenewedOn = KnownDate.None, RenewalRequestedOn = KnownDate.None };

    private static Asset HandedOver(string sealedOn, string requestedOn, string handedOverOn) => Priority("S1") with
    {
        Seal = Waiting("S1").Seal with { FirstCourtSealedOn = Day(sealedOn) },
        HandOverRequestedOn = Day(requestedOn),
        HandedOverOn = Day(handedOverOn),
    };

    private static Asset Auctioned(Asset asset, string heldOn, decimal price = 100_000m) => asset with
    {
        DisposalSteps = [Step(DisposalStepKind.FirstAuction, heldOn) with { NoticeOn = Day(heldOn).AddDays(-30), StartPrice = price, Appraisal = 100_000m }],
    };

    private static Asset OnlineAuctioned(string heldOn) => House("S1") with
    {
        DisposalSteps = [Step(DisposalStepKind.FirstAuction, heldOn, online: true) with { NoticeOn = Day(heldOn).AddDays(-30), StartPrice = 100_000m, Appraisal = 100_000m }],
    };

    private static Asset Sold(string id, string heldOn, decimal price) => House(id) with
    {
        DisposedOn = Day(heldOn),
        Result = DisposalResult.Sold,
        DebtorAgreedToSellAll = false,
        DisposalSteps = [Step(DisposalStepKind.FirstAuction, heldOn) with { Sold = true, SoldPrice = price }],
    };

    private static Asset SetOff() => House("S1") with { DisposedOn = Day("2018-02-20"), Result = DisposalResult.SetOff, ApplicantAgreedToSetOff = true, DebtorAgreedToSetOff = true };

    private static Asset Seized(Truth signed) => Car("S1") with { Seal = Car("S1").Seal with { PhysicallySeized = true, InventorySigned = signed } };

    private static Asset SoldAtOnce(Truth agreed) => House("S1") with { DisposalSteps = [Step(DisposalStepKind.Sale, "2018-02-10")], SaleWithoutAuctionJustified = agreed };

    private static Asset Evicted() => House("S1") with
    {
        Eviction = new Eviction { NoticeOn = Day("2018-02-01"), PresidentSigned = true, DueOn = Day("2018-02-20"), CarriedOutOn = Day("2018-03-01"), Recorded = true },
    };

    private static Asset Mortgaged(string soldOn) => Evicted() with { OnlyHome = true, OwnPriorityClaim = true, DisposalSteps = [Step(DisposalStepKind.FirstAuction, soldOn) with { Sold = true }] };

    private static CaseFile Delivery(CaseFile file, string noticeServed) => file.WithTitle(static t => t with { Claims = [ClaimContent.Money, ClaimContent.Delivery] }).WithNotice(n => n with { ServedOn = Day(noticeServed) });

    private static Asset Shared(string suedOn, Truth deposited) => House("S1") with
    {
        Distribution = new Distribution { PlanServedOn = Day("2018-02-01"), ObjectedOn = Day("2018-02-08"), CounterObjectedOn = Day("2018-02-15"), SuedOn = Day(suedOn), DisputedPartDeposited = deposited },
    };

    private static Asset Ordered(Truth inOrder) => House("S1") with { DisposedOn = Day("2018-02-20"), Distribution = new Distribution { PlanServedOn = Day("2018-02-01"), InOrderOfSeals = inOrder } };

    private static Payment Paid(string receivedOn, Truth account, string paidOutOn) => new() { ReceivedOn = Day(receivedOn), Amount = 1_000m, CaseAccount = account, PaidOutOn = Day(paidOutOn), DelayReason = Known<PaymentDelayReason>.None };

    private static Asset Changed(int step, Func<DisposalStep, DisposalStep> change) => Unsold("S1") with
    {
        DisposalSteps = [.. Unsold("S1").DisposalSteps.Select((s, index) => index == step ? change(s) : s)],
    };

    private static Asset OnlineHouse(Func<DisposalStep, DisposalStep>? first = null, Func<DisposalStep, DisposalStep>? second = null)
    {
        var one = Step(DisposalStepKind.FirstAuction, "2017-12-01", online: true) with { NoticeOn = Day("2017-10-31"), StartPrice = 100_000m, Appraisal = 100_000m };
        var two = Step(DisposalStepKind.SecondAuction, "2017-12-21", online: true) with { NoticeOn = Day("2017-12-05"), StartPrice = 80_000m };
        return Unsold("S1") with { DisposalSteps = [first is null ? one : first(one), second is null ? two : second(two)] };
    }

    private static Asset Followed(string askedOn, string saleNoticeOn) => OnlineHouse() with
    {
        DisposalSteps = [.. OnlineHouse().DisposalSteps, Step(DisposalStepKind.SetOffAsked, askedOn, online: true), Step(DisposalStepKind.Sale, "2018-03-10", online: true) with { NoticeOn = Day(saleNoticeOn) }],
    };
}
