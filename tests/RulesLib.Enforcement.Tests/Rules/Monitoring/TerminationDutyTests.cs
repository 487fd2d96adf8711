using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Monitoring;

/// <summary>The three duties after the ruling that can make a 终本 incomplete: ZP-07, ZP-08, ZP-09.</summary>
public class TerminationDutyTests
{
    private static readonly RuleTable s_table = new(Compliant)
    {
        { "ZP-08", "entered in time", static f => f, "Satisfied" },
        { "ZP-08", "entered on the last day", static f => f.Entry(static e => e with { EnteredOn = Day("2018-03-28") }), "Satisfied" },
        { "ZP-08", "entered a day late", static f => f.Entry(static e => e with { EnteredOn = Day("2018-03-29") }), "Breached: entered-in-time Curable EnterInDatabase" },
        { "ZP-08", "never entered", static f => f.WithClosure(static c => c with { DatabaseEntry = Fact.NonePart<TerminationEntry>() }), "Breached: entered Curable EnterInDatabase" },
        { "ZP-08", "entry unknown", static f => f.WithClosure(static c => c with { DatabaseEntry = Fact.UnknownPart<TerminationEntry>() }), "Undetermined: entered? Curable EnterInDatabase; entered-in-time? Curable EnterInDatabase" },
        { "ZP-08", "seven days end on Saturday 31 March 2018, so Monday counts", static f => f.Served("2018-03-24").Entry(static e => e with { EnteredOn = Day("2018-04-02") }), "Satisfied" },
        { "ZP-08", "the day after that Monday", static f => f.Served("2018-03-24").Entry(static e => e with { EnteredOn = Day("2018-04-03") }), "Breached: entered-in-time Curable EnterInDatabase" },
        { "ZP-08", "seven days end in 清明 (5 to 7 April), and Sunday 8 April was worked", static f => f.Served("2018-03-29").Entry(static e => e with { EnteredOn = Day("2018-04-08") }), "Satisfied" },
        { "ZP-08", "the Monday after that make-up Sunday", static f => f.Served("2018-03-29").Entry(static e => e with { EnteredOn = Day("2018-04-09") }), "Breached: entered-in-time Curable EnterInDatabase" },
        { "ZP-08", "the last of two applicants decides", static f => f.With(Applicant("A2") with { RulingServedOn = Day("2018-04-02") }).Entry(static e => e with { EnteredOn = Day("2018-04-09") }), "Satisfied" },
        { "ZP-08", "one applicant was not served", static f => f.With(Applicant("A2") with { RulingServedOn = KnownDate.None }), "NotApplicable" },
        { "ZP-08", "time ends on the day of judging", static f => f.Served("2018-04-21").Entry(static e => e with { EnteredOn = KnownDate.None }), "NotApplicable" },
        { "ZP-08", "service unknown", static f => f.WithApplicant(static a => a with { RulingServedOn = KnownDate.Unknown }), "Undetermined: entered-in-time? Curable EnterInDatabase" },
        { "ZP-09", "complete", static f => f, "Satisfied" },
        { "ZP-09", "incomplete", static f => f.Entry(static e => e with { Complete = false }), "Breached: complete Curable CompleteDatabaseEntry" },
        { "ZP-09", "not known", static f => f.Entry(static e => e with { Complete = Truth.Unknown }), "Undetermined: complete? Curable CompleteDatabaseEntry" },
        { "ZP-09", "not entered: told by ZP-08", static f => f.Entry(static e => e with { EnteredOn = KnownDate.None }), "NotApplicable" },
        { "ZP-07", "a natural person", static f => f, "NotApplicable" },
        { "ZP-07", "a solvent company", static f => f.Company(static r => r with { DebtorIsInsolvent = false }), "NotApplicable" },
        { "ZP-07", "insolvent, consent, referred with the ruling", static f => f.Company(static r => r), "Satisfied" },
        { "ZP-07", "referred before the ruling", static f => f.Company(static r => r with { DecidedOn = Day("2018-03-01") }), "Satisfied" },
        { "ZP-07", "five days end on Sunday 25 March, so Monday counts", static f => f.Company(static r => r with { DecidedOn = Day("2018-03-26") }), "Satisfied" },
        { "ZP-07", "referred the day after", static f => f.Company(static r => r with { DecidedOn = Day("2018-03-27") }), "Breached: referred Curable ReferForBankruptcy" },
        { "ZP-07", "nobody asked", static f => f.Company(static r => r with { AskedOn = KnownDate.None, ConsentGiven = false, DecidedOn = KnownDate.None }), "Breached: asked Curable ReferForBankruptcy; referred Curable ReferForBankruptcy" },
        { "ZP-07", "asked and all refused", static f => f.Company(static r => r with { ConsentGiven = false, DecidedOn = KnownDate.None }), "NotApplicable" },
        { "ZP-07", "insolvency unknown", static f => f.Company(static r => r with { DebtorIsInsolvent = Truth.Unknown, DecidedOn = KnownDate.None }), "Undetermined: referred Curable ReferForBankruptcy" },
        { "ZP-07", "a partnership is no enterprise legal person", static f => f.Company(static r => r).WithDebtor(static d => d with { Kind = PartyKind.OtherOrganisation, EntityType = EntityType.Partnership }), "NotApplicable" },
    };

    public static TheoryData<string> Names => s_table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_duty_says_what_it_found(string name) => s_table.Check(name);

    [Fact]
    public void Only_these_duties_of_the_time_after_the_ruling_reach_the_label()
    {
        Judging.Evaluator.Catalog.Rules.Where(static r => r.Stage == "Monitoring" && r.Kind == "duty").Select(static r => r.Id).Should().Equal("ZP-07", "ZP-08", "ZP-09");
        Judging.Evaluator.Catalog.Rules.Where(static r => r.Stage == "Monitoring" && r.Kind != "duty").Should().OnlyContain(static r => r.Kind == "monitoring");
    }

    [Fact]
    public void A_late_entry_makes_the_closing_incomplete_and_never_more()
    {
        Compliant().Entry(static e => e with { EnteredOn = Day("2018-03-29") }).Judge().Closure.Label.Should().Be(ClosureLabel.IncompleteTermination);
        Compliant().Entry(static e => e with { EnteredOn = Day("2018-03-29") }).Judge().Closure.PossibleLabels.Should().Equal(ClosureLabel.IncompleteTermination);
    }

    [Fact]
    public void Duties_that_are_not_due_yet_leave_the_label_alone() =>
        Compliant().WithClosure(static c => c with { DatabaseEntry = Fact.NonePart<TerminationEntry>() }).Judge("2018-03-28").Closure.Label.Should().Be(ClosureLabel.CompliantTermination);

    [Fact]
    public void Before_the_provisions_nobody_had_to_enter_anything()
    {
        var old = UnderOpinion2014().WithClosure(static c => c with { DatabaseEntry = Fact.NonePart<TerminationEntry>() });

        old.Judge().Tell("ZP-08").Should().Be("NotApplicable");
        old.Judge(mode: EvaluationMode.CampaignRetrospective).Tell("ZP-08").Should().StartWith("Breached");
    }
}

internal static class TerminationCases
{
    public static CaseFile Entry(this CaseFile file, Func<TerminationEntry, TerminationEntry> change) => file.WithClosure(c => c with { DatabaseEntry = change(c.DatabaseEntry) });

    public static CaseFile Served(this CaseFile file, string day) => file.WithApplicant(a => a with { RulingServedOn = Day(day) });

    public static CaseFile Company(this CaseFile file, Func<BankruptcyReferral, BankruptcyReferral> change) => file with
    {
        Debtors = [Entity("D1") with
        {
            BankruptcyReferral = change(new BankruptcyReferral { DebtorIsInsolvent = true, AskedOn = Day("2018-03-10"), ConsentGiven = true, DecidedOn = Day("2018-03-20"), ServedOn = Day("2018-03-22"), AcceptedOn = KnownDate.None, RefusedOn = KnownDate.None }),
        }],
    };
}
