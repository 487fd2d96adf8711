using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Settling;

/// <summary>Conduct around settlements, guarantees and bankruptcy, judged on 2018-04-28; it never changes the label.</summary>
public class SettlingTests
{
    private const string Late = "Breached: within-a-year Advisory ContinueEnforcement";

    private static RuleTable Table { get; } = new(Compliant)
    {
        { "HJ-04", "resumed upon a request in time", f => Asked(f, "2018-03-10", null), "Satisfied" },
        { "HJ-04", "refused although broken and in time", f => Asked(f, "2018-03-10", "2018-03-15"), "Breached: not-refused Advisory ContinueEnforcement" },
        { "HJ-04", "refused, fully performed", f => Asked(f, "2018-03-10", "2018-03-15", s => s with { FullyPerformed = true }), "Excepted" },
        { "HJ-04", "refused, not yet due and not broken", f => Asked(f, "2018-03-10", "2018-03-15", s => s with { Breached = false, PerformanceEndsOn = Day("2018-03-10") }), "Excepted" },
        { "HJ-04", "refused, not yet due but broken ahead of time", f => Asked(f, "2018-03-10", "2018-03-15", s => s with { PerformanceEndsOn = Day("2018-12-31") }), "Breached: not-refused Advisory ContinueEnforcement" },
        { "HJ-04", "asked on the last day of the two years", f => Asked(f, "2018-03-12", "2018-03-15", s => s with { PerformanceEndsOn = Day("2016-03-12") }), "Breached: not-refused Advisory ContinueEnforcement" },
        { "HJ-04", "asked the day after the two years", f => Asked(f, "2018-03-13", "2018-03-15", s => s with { PerformanceEndsOn = Day("2016-03-12") }), "Excepted" },
        { "HJ-04", "asked the day before the provisions", f => Asked(f, "2018-02-28", "2018-03-15"), "NotApplicable" },
        { "HJ-04", "asked on the first day of the provisions", f => Asked(f, "2018-03-01", "2018-03-15"), "Breached: not-refused Advisory ContinueEnforcement" },
        { "HJ-04", "not known whether refused", f => Asked(f, "2018-03-10", null) is var g ? g with { Resumption = new Resumption { Requests = [g.Resumption.Requests[0] with { RefusedOn = default }] } } : g, "Undetermined: not-refused? Advisory ContinueEnforcement" },
        { "HJ-04", "no settlement", f => f, "" },

        { "HJ-07", "no set-off, agent authorised", f => f.With(Agreed()), "Satisfied" },
        { "HJ-07", "a set-off ruling upon the settlement", f => f.With(Agreed() with { SetOffRuledOn = Day("2018-04-01") }), "Breached: no-set-off-ruling Advisory RevokeOrRuleAgain" },
        { "HJ-07", "an agent without special power", f => f.With(Agreed() with { AgentAuthorised = false }), "Breached: agent-authorised Advisory CompleteFile" },
        { "HJ-07", "agent not known", f => f.With(Agreed() with { AgentAuthorised = default }), "Undetermined: agent-authorised? Advisory CompleteFile" },
        { "HJ-07", "concluded on 2018-02-28", f => f.With(Agreed() with { ConcludedOn = Day("2018-02-28"), AgentAuthorised = false }), "NotApplicable" },
        { "HJ-07", "concluded on 2018-03-01", f => f.With(Agreed() with { ConcludedOn = Day("2018-03-01"), AgentAuthorised = false }), "Breached: agent-authorised Advisory CompleteFile" },

        { "DB-01", "a year less a day", f => f.With(Stay("2018-03-05", "2019-03-04")), "Satisfied" },
        { "DB-01", "a year to the day", f => f.With(Stay("2018-03-05", "2019-03-05")), "Satisfied" },
        { "DB-01", "a year and a day", f => f.With(Stay("2018-03-05", "2019-03-06")), Late },
        { "DB-01", "still running", f => f.With(Stay("2018-03-05", null)), "Satisfied" },
        { "DB-01", "end not known", f => f.With(Stay("2018-03-05", null) with { Until = default }), "Undetermined: within-a-year? Advisory ContinueEnforcement" },
        { "DB-01", "begun on 2018-02-28", f => f.With(Stay("2018-02-28", "2020-01-01")), "NotApplicable" },
        { "DB-01", "begun on 2018-03-01", f => f.With(Stay("2018-03-01", "2020-01-01")), Late },
        { "DB-01", "a stay for something else", f => f.With(Stay("2018-03-05", "2020-01-01") with { Ground = SuspensionGround.Other }), "NotApplicable" },
        { "JA-23", "no closing while stayed for a guarantee (DB-01)", f => f.With(Stay("2018-03-05", null)), "Breached: not-suspended Fatal ContinueEnforcement" },

        { "DB-02", "pursued within the stated period", f => Guaranteed(f, g => g with { PursuedOn = Day("2018-04-10") }), "Satisfied" },
        { "DB-02", "pursued on its last day", f => Guaranteed(f, g => g with { PursuedOn = Day("2018-04-20") }), "Satisfied" },
        { "DB-02", "pursued the day after", f => Guaranteed(f, g => g with { PursuedOn = Day("2018-04-21") }), "Breached: pursued-in-period Advisory ContinueEnforcement" },
        { "DB-02", "never pursued, the period is over", f => Guaranteed(f, g => g), "Breached: pursued-in-period Advisory ContinueEnforcement" },
        { "DB-02", "never pursued, no period stated, the year still runs", f => Guaranteed(f, g => g with { PeriodEndsOn = KnownDate.None }), "Satisfied" },
        { "DB-02", "not known whether pursued", f => Guaranteed(f, g => g with { PursuedOn = default }), "Undetermined: pursued-in-period? Advisory ContinueEnforcement" },
        { "DB-02", "nothing left of it", f => Guaranteed(f, g => g with { PropertyExhausted = true }), "Excepted" },
        { "DB-02", "performed", f => Guaranteed(Performed(), g => g), "Excepted" },
        { "DB-02", "stay not over", f => Guaranteed(f, g => g with { StayUntil = Day("2018-04-28") }), "NotApplicable" },

        { "PC-01", "conditions met", f => Referred(f, r => r), "Satisfied" },
        { "PC-01", "nobody consented", f => Referred(f, r => r with { ConsentGiven = false }), "Breached: consent Advisory CompleteFile" },
        { "PC-01", "not insolvent", f => Referred(f, r => r with { DebtorIsInsolvent = false }), "Breached: insolvent Advisory DecideManually" },
        { "PC-01", "a natural person", f => Referred(f, r => r).WithDebtor(d => d with { EntityType = Known<EntityType>.None }), "Breached: enterprise Advisory DecideManually" },
        { "PC-01", "consent not known", f => Referred(f, r => r with { ConsentGiven = default }), "Undetermined: consent? Advisory CompleteFile" },
        { "PC-01", "not referred", f => f, "NotApplicable" },

        { "PC-02", "asked, served and suspended in time", f => Referred(f, r => r), "Satisfied" },
        { "PC-02", "served on the last day, a day of rest moved on", f => Referred(f, r => r with { ServedOn = Day("2018-03-26") }), "Satisfied" },
        { "PC-02", "served a day late", f => Referred(f, r => r with { ServedOn = Day("2018-03-27") }), "Breached: served-in-time Advisory ProveService" },
        { "PC-02", "never asked", f => Referred(f, r => r with { AskedOn = KnownDate.None }), "Breached: asked Advisory CompleteFile" },
        { "PC-02", "enforcement goes on", f => Referred(f, r => r) with { Suspensions = [] }, "Breached: suspended Advisory DecideApplication" },
        { "PC-02", "suspended for another debtor only", f => Referred(f, r => r) is var g ? g with { Suspensions = [g.Suspensions[0] with { SubjectId = "D2" }] } : g, "Breached: suspended Advisory DecideApplication" },
        { "PC-02", "service not known", f => Referred(f, r => r with { ServedOn = default }), "Undetermined: served-in-time? Advisory ProveService" },
        { "PC-02", "decided on 2017-01-19", f => Referred(f, r => r with { DecidedOn = Day("2017-01-19"), AskedOn = KnownDate.None }), "NotApplicable" },
        { "PC-02", "decided on 2017-01-20", f => Referred(f, r => r with { DecidedOn = Day("2017-01-20"), AskedOn = KnownDate.None, ServedOn = Day("2017-01-22") }), "Breached: asked Advisory CompleteFile" },

        { "PC-03", "accepted on the thirtieth day", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-19") }), "Satisfied" },
        { "PC-03", "refused on the thirtieth day", f => Referred(f, r => r with { RefusedOn = Day("2018-04-19") }), "Satisfied" },
        { "PC-03", "accepted a day late", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-20") }), "Breached: answered-in-time Advisory DecideManually" },
        { "PC-03", "no answer", f => Referred(f, r => r), "Breached: answered-in-time Advisory DecideManually" },
        { "PC-03", "no answer yet, the days run", f => Referred(f, r => r with { DecidedOn = Day("2018-04-10") }), "Satisfied" },
        { "PC-03", "answer not known", f => Referred(f, r => r with { AcceptedOn = default }), "Undetermined: answered-in-time? Advisory DecideManually" },

        { "PC-04", "accepted: suspended, nothing sealed", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-10") }), "Satisfied" },
        { "PC-04", "accepted: enforcement goes on", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-10") }) with { Suspensions = [] }, "Breached: suspended Advisory DecideApplication" },
        { "PC-04", "accepted: a seal left", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-10") }).With(House("S1")), "Breached: seals-lifted Advisory LiftSeals" },
        { "PC-04", "accepted: a seal on somebody else's house", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-10") }).With(House("S1") with { DebtorId = "D2" }), "Satisfied" },
        { "PC-04", "accepted: not known whether the seal was lifted", f => Referred(f, r => r with { AcceptedOn = Day("2018-04-10") }).With(House("S1") with { Seal = House("S1").Seal with { LiftedOn = default } }), "Undetermined: seals-lifted? Advisory LiftSeals" },
        { "PC-04", "declared: no suspension is needed any more", f => (Referred(f, r => r with { AcceptedOn = Day("2018-04-10") }) with { Suspensions = [] }).WithDebtor(d => d with { BankruptcyDeclaredOn = Day("2018-04-20") }), "Satisfied" },
        { "PC-04", "refused and not sent again", f => Referred(f, r => r with { RefusedOn = Day("2018-04-10") }), "Satisfied" },
        { "PC-04", "sent again after a refusal", f => Referred(f, r => r with { RefusedOn = Day("2017-04-10") }), "Breached: no-second-referral Advisory ContinueEnforcement" },
        { "PC-04", "no answer", f => Referred(f, r => r), "NotApplicable" },

        { "JA-17d", "withdrew, applied again and was accepted", f => Again("2018-04-10", null), "Satisfied" },
        { "JA-17d", "withdrew, refused within two years", f => Again("2018-04-10", "2018-04-12"), "Breached: not-refused Advisory ContinueEnforcement" },
        { "JA-17d", "refused on the last day, moved past a holiday", f => Again("2020-03-23", "2020-03-25"), "Breached: not-refused Advisory ContinueEnforcement" },
        { "JA-17d", "refused after two years", f => Again("2020-03-24", "2020-03-25"), "Satisfied" },
        { "JA-17d", "not known whether refused", f => Again("2018-04-10", null) with { Resumption = new Resumption { Requests = [new ResumptionRequest { ReceivedOn = Day("2018-04-10") }] } }, "Undetermined: not-refused? Advisory ContinueEnforcement" },
        { "JA-17d", "a 终本 is resumed, not applied for again", f => f with { Resumption = Again("2018-04-10", "2018-04-12").Resumption }, "NotApplicable" },

        { "JA-29", "entered", f => f.WithClosure(c => c with { DataEntryComplete = true }), "Satisfied" },
        { "JA-29", "entered late", f => f.WithClosure(c => c with { DataEntryComplete = false }), "Breached: data-entered Advisory CorrectStatistics" },
        { "JA-29", "not known", f => f, "Undetermined: data-entered? Advisory CorrectStatistics" },
        { "JA-29", "not closed", f => f.WithClosure(c => c with { ClosedOn = KnownDate.None, ReportedOn = KnownDate.None }), "NotApplicable" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_finding(string row) => Table.Check(row);

    [Theory]
    [InlineData("2020-12-31", "2021-06-30", "NotApplicable")]
    [InlineData("2021-01-01", "2021-03-31", "Satisfied")]
    [InlineData("2021-01-01", "2021-04-01", "Satisfied")]
    [InlineData("2021-01-01", "2021-04-02", "Breached: within-three-months Advisory ContinueEnforcement")]
    [InlineData("2021-01-01", null, "Breached: within-three-months Advisory ContinueEnforcement")]
    public void A_stay_of_a_higher_court_lasts_three_months_as_a_rule(string from, string? until, string expected) =>
        Telling.Tell(Compliant().With(Stay(from, until) with { Ground = SuspensionGround.HigherCourtStay }).Judge("2022-01-01").The("DB-03")).Should().Be(expected);

    [Fact]
    public void A_stay_of_a_higher_court_with_an_unknown_end_is_open() =>
        Compliant().With(Stay("2021-01-01", null) with { Ground = SuspensionGround.HigherCourtStay, Until = default }).Judge("2022-01-01").The("DB-03").Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void Findings_of_conduct_never_change_the_label()
    {
        var report = Compliant().With(Agreed() with { SetOffRuledOn = Day("2018-04-01"), AgentAuthorised = false }).Judge();

        report.Conduct.Should().Contain(static a => a.RuleId == "HJ-07" && a.Outcome == Outcome.Breached);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
    }

    [Theory]
    [InlineData("2017-01-19", true)]
    [InlineData("2017-01-20", false)]
    [InlineData("2017-01-21", false)]
    public void A_suspended_case_is_closed_together_with_the_referral_from_its_first_day_on(string ruledOn, bool breached)
    {
        // PC-06
        var whole = new Suspension { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Case, Ground = SuspensionGround.Bankruptcy, From = Day("2018-03-20"), Until = KnownDate.None };
        var file = Compliant().With(whole).WithDebtor(d => d with { Kind = PartyKind.LegalPerson, BankruptcyReferral = new BankruptcyReferral { DecidedOn = Day("2018-03-20") } }).RuledOn(ruledOn);

        file.Judge().The("JA-23").Outcome.Should().Be(breached ? Outcome.Breached : Outcome.Excepted);
    }

    private static Settlement Agreed() => new() { ConcludedOn = Day("2018-03-05"), InFile = true, FullyPerformed = false, PerformanceEndsOn = Day("2018-03-08"), Breached = true, SetOffRuledOn = KnownDate.None, AgentAuthorised = true };

    private static CaseFile Asked(CaseFile file, string on, string? refused, Func<Settlement, Settlement>? change = null) => file.With((change ?? (static s => s))(Agreed() with { ConcludedOn = Day("2016-01-01") })) with
    {
        Resumption = new Resumption { Requests = [new ResumptionRequest { ReceivedOn = Day(on), RefusedOn = refused is null ? KnownDate.None : Day(refused) }] },
    };

    private static CaseFile Again(string on, string? refused) => Ended() with
    {
        Resumption = new Resumption { Requests = [new ResumptionRequest { ReceivedOn = Day(on), RefusedOn = refused is null ? KnownDate.None : Day(refused) }] },
    };

    private static Suspension Stay(string from, string? until) => new() { Kind = SuspensionKind.Stay, Scope = SuspensionScope.Case, Ground = SuspensionGround.Guarantee, From = Day(from), Until = until is null ? KnownDate.None : Day(until) };

    private static CaseFile Guaranteed(CaseFile file, Func<ExecutionGuarantee, ExecutionGuarantee> change) => file with
    {
        Guarantees = [change(new ExecutionGuarantee { GivenOn = Day("2018-03-02"), StayUntil = Day("2018-04-02"), PeriodEndsOn = Day("2018-04-20"), PursuedOn = KnownDate.None, PropertyExhausted = false })],
    };

    private static CaseFile Referred(CaseFile file, Func<BankruptcyReferral, BankruptcyReferral> change) => file with
    {
        Debtors = [Entity("D1") with
        {
            BankruptcyAcceptedOn = KnownDate.None,
            BankruptcyDeclaredOn = KnownDate.None,
            BankruptcyReferral = change(new BankruptcyReferral { DebtorIsInsolvent = true, AskedOn = Day("2018-03-10"), ConsentGiven = true, DecidedOn = Day("2018-03-20"), ServedOn = Day("2018-03-22"), AcceptedOn = KnownDate.None, RefusedOn = KnownDate.None }),
        }],
        Suspensions = [new Suspension { Kind = SuspensionKind.Suspension, Scope = SuspensionScope.Debtor, SubjectId = "D1", Ground = SuspensionGround.Bankruptcy, From = Day("2018-03-20"), Until = KnownDate.None }],
    };
}
