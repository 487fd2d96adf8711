using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Packs;

/// <summary>The local norms. The ruling is moved to a day on which they are in force.</summary>
public class LocalPackTests
{
    private const string Investigate = "Curable ReopenAndInvestigate";
    private const string Dispose = "Curable ReopenAndDispose";

    // All days of the file move with the ruling; a day here is told as days from it.
    private static readonly DateOnly s_ruledOn = new(2024, 7, 1);

    internal static RuleTable Jiangling { get; } = new(static () => Compliant().RuledOn("2024-07-01"), evaluator: With(RulePacks.Jiangling2024))
    {
        { "JL-1a", "checked on the day of the ruling", f => f.With(Given() with { VerifiedOn = At(0) }), "Satisfied" },
        { "JL-1a", "checked the day after", f => f.With(Given() with { VerifiedOn = At(1) }), $"Breached: checked {Investigate}" },
        { "JL-1a", "not known", f => f.With(Given() with { VerifiedOn = default }), $"Undetermined: checked? {Investigate}" },
        { "JL-1a", "too vague", f => f.With(Given() with { VerifiedOn = KnownDate.None, Result = ClueResult.TooVague }), "NotApplicable" },
        { "JL-1b", "nothing reported", f => f, "NotApplicable" },
        { "JL-1b", "reported and checked", f => f.WithReport(r => r with { ListsProperty = true }), "Satisfied" },
        { "JL-1b", "reported, checked after the ruling", f => f.WithReport(r => r with { ListsProperty = true, VerifiedOn = At(1) }), "Breached: checked Curable VerifyReport" },
        { "JL-1b", "reported, not known whether checked", f => f.WithReport(r => r with { ListsProperty = true, VerifiedOn = default }), "Undetermined: checked? Curable VerifyReport" },
        { "JL-2", "nothing done", f => f, $"Undetermined: made {Investigate}" },
        { "JL-2", "nothing done, not accepted", f => f.WithApplicant(a => a with { AcceptedNoPropertyOn = KnownDate.None }), $"Breached: made {Investigate}" },
        { "JL-2", "nothing done, accepted in writing on the day of the ruling", f => f.WithApplicant(a => a with { AcceptedNoPropertyOn = At(0) }), "Excepted" },
        { "JL-2", "nothing done, accepted the day after", f => f.WithApplicant(a => a with { AcceptedNoPropertyOn = At(1) }), $"Breached: made {Investigate}" },
        { "JL-2", "an inquiry on site", f => f.WithApplicant(a => a with { AcceptedNoPropertyOn = KnownDate.None }).WithDebtor(d => d with { OnSiteInquiries = [Asked(InquiryKind.Residence)] }), "Satisfied" },
        { "JL-3", "the debtor was found", f => f, "NotApplicable" },
        { "JL-3", "missing, an address given and checked", f => Missing(f, At(-9), At(0)), "Satisfied" },
        { "JL-3", "missing, an address given and not checked in time", f => Missing(f, At(-9), At(1)), "Breached: checked Curable SearchForDebtor" },
        { "JL-3", "missing, no address given", f => Missing(f, KnownDate.None, KnownDate.None), "NotApplicable" },
        { "JL-3", "missing, not known whether checked", f => Missing(f, At(-9), default), "Undetermined: checked? Curable SearchForDebtor" },
        { "JL-4", "not questioned", f => f, $"Breached: questioned {Investigate}" },
        { "JL-4", "questioned", f => f.WithDebtor(d => d with { OnSiteInquiries = [Asked(InquiryKind.Questioning)] }), "Satisfied" },
        { "JL-4", "untraceable", f => f.WithDebtor(d => d with { WhereaboutsUnknown = true }), "Excepted" },
        { "JL-4", "not known", f => f.WithDebtor(d => d with { OnSiteInquiries = default }), $"Undetermined: questioned? {Investigate}" },
        { "JL-5", "answered", f => f, "Satisfied" },
        { "JL-5", "vehicles without an answer", f => Unanswered(f), $"Breached: vehicles {Investigate}" },
        { "JL-5", "vehicles without an answer, asked offline", f => Unanswered(f).WithDebtor(d => d with { OnSiteInquiries = [Asked(InquiryKind.Registry) with { Topics = [QueryType.Vehicles] }] }), "Satisfied" },
        { "JL-5", "not known", f => Unanswered(f).WithDebtor(d => d with { OnSiteInquiries = default }), $"Undetermined: vehicles? {Investigate}" },
        { "JL-6", "sealed", f => f.With(Found()), "Satisfied" },
        { "JL-6", "not sealed", f => f.With(Found() with { Seal = Fact.NonePart<Seal>() }), $"Breached: sealed {Dispose}" },
        { "JL-6", "not sealed, an evidenced reason", f => f.With(Found() with { Seal = Fact.NonePart<Seal>(), NotDisposableReason = NotDisposableReason.ExemptProperty, ReasonEvidenced = true }), "Excepted" },
        { "JL-6", "not realisable", f => f.With(Found() with { Realisable = false, Seal = Fact.NonePart<Seal>() }), "NotApplicable" },
        { "JL-6", "not known whether sealed", f => f.With(Found() with { Seal = null! }), $"Undetermined: sealed? {Dispose}" },
        { "JL-7", "not begun", f => f.With(Found()), $"Breached: begun {Dispose}" },
        { "JL-7", "still running", f => f.With(Found() with { DisposalSteps = [Auction()], Result = Known<DisposalResult>.None }), $"Breached: over {Dispose}" },
        { "JL-7", "over without a sale", f => f.With(Found() with { DisposalSteps = [Auction()], Result = DisposalResult.Unsold }), "Satisfied" },
        { "JL-7", "sold", f => f.With(Found() with { DisposedOn = At(0) }), "Satisfied" },
        { "JL-7", "not known", f => f.With(Found() with { DisposalSteps = default }), $"Undetermined: begun? {Dispose}; over? {Dispose}" },
        { "JL-8", "held", f => f, "Satisfied" },
        { "JL-8", "held the day after the ruling", f => f.WithInterview(i => i with { HeldOn = At(1) }), "Breached: held Curable HoldInterview" },
        { "JL-8", "not known", f => f.WithInterview(i => i with { HeldOn = default }), "Undetermined: held? Curable HoldInterview" },
        { "JL-8", "applied for the termination", f => f.WithInterview(i => i with { HeldOn = KnownDate.None }).WithApplicant(a => a with { RequestedTerminationOn = At(-3) }), "Excepted" },
    };

    internal static RuleTable Henan { get; } = new(static () => Compliant().RuledOn("2024-07-01").WithInterview(static i => i with { AddresseeAuthorised = true, HeldByHandler = true, Form = ContactForm.InPerson }), evaluator: With(RulePacks.Henan2019))
    {
        { "HN-1", "in order", f => f, "Satisfied" },
        { "HN-1", "by telephone", f => f.WithInterview(i => i with { Form = ContactForm.Telephone }), "Breached: in-person Advisory" },
        { "HN-1", "an agent without special authority", f => f.WithInterview(i => i with { AddresseeAuthorised = false }), "Breached: addressee Curable HoldInterview" },
        { "HN-1", "by a clerk", f => f.WithInterview(i => i with { HeldByHandler = false }), "Breached: by-handler Curable HoldInterview" },
        { "HN-1", "after the ruling", f => f.WithInterview(i => i with { HeldOn = At(1) }), "Breached: held Curable HoldInterview" },
        { "HN-1", "not known by whom", f => f.WithInterview(i => i with { HeldByHandler = default }), "Undetermined: by-handler? Curable HoldInterview" },
    };

    internal static RuleTable Weihai { get; } = new(static () => Compliant().RuledOn("2024-07-01"), evaluator: With(RulePacks.Weihai2021))
    {
        { "gate:WH-1", "in order", f => f, "Satisfied" },
        { "gate:WH-1", "interview after the ruling", f => f.WithInterview(i => i with { HeldOn = At(1) }), "Breached Curable" },
        { "gate:WH-1", "network never asked", f => f.WithDebtor(d => d with { NetworkQueries = [] }), "Breached Fatal" },
        { "gate:WH-1", "not known whether an interview was held", f => f.WithInterview(i => i with { HeldOn = default }), "Undetermined" },
        { "WH-2", "more than three months", f => f, "Satisfied" },
        { "WH-2", "three months to the day", f => f.WithCase(c => c with { FiledOn = Day("2024-04-01") }), "ManualReview: three-months ManualReview DecideManually" },
        { "WH-2", "a day more", f => f.WithCase(c => c with { FiledOn = Day("2024-03-31") }), "Satisfied" },
        { "WH-2", "not known", f => f.WithCase(c => c with { FiledOn = default }), "Undetermined: three-months? ManualReview DecideManually" },
    };

    public static TheoryData<string> JianglingRows => Jiangling.Names;

    public static TheoryData<string> HenanRows => Henan.Names;

    public static TheoryData<string> WeihaiRows => Weihai.Names;

    [Theory]
    [MemberData(nameof(JianglingRows))]
    public void Jiangling_judges(string row) => Jiangling.Check(row);

    [Theory]
    [MemberData(nameof(HenanRows))]
    public void Henan_judges(string row) => Henan.Check(row);

    [Theory]
    [MemberData(nameof(WeihaiRows))]
    public void Weihai_judges(string row) => Weihai.Check(row);

    [Theory]
    [InlineData("jiangling-2024", "JL-8", "2024-06-26")]
    [InlineData("henan-2019", "HN-1", "2019-06-13")]
    [InlineData("weihai-2021", "WH-2", "2021-01-01")]
    public void A_local_norm_is_in_force_from_its_first_day(string pack, string rule, string first)
    {
        var evaluator = With(RulePacks.Find(pack)!);
        Outcome RuledOn(DateOnly day) => evaluator.Evaluate(Compliant().RuledOn(Iso(day)), day.AddDays(30)).The(rule).Outcome;

        RuledOn(Day(first).AddDays(-1)).Should().Be(Outcome.NotApplicable);
        RuledOn(Day(first)).Should().NotBe(Outcome.NotApplicable);
        RuledOn(Day(first).AddDays(1)).Should().NotBe(Outcome.NotApplicable);
    }

    [Fact]
    public void All_packs_of_the_library_go_together_and_are_practice()
    {
        var evaluator = EnforcementEvaluator.Create(static o =>
        {
            foreach (var pack in RulePacks.All) o.UsePack(pack);
        });

        evaluator.Catalog.Packs.Select(static use => use.Pack).Should().Equal(RulePacks.All);
        RulePacks.All.Should().OnlyContain(static pack => !pack.IsLaw);
        RulePacks.All.Should().OnlyHaveUniqueItems(static pack => pack.Id);
    }

    [Fact]
    public void Every_rule_of_a_pack_and_each_of_its_conditions_has_a_text_in_both_languages()
    {
        var evaluator = EnforcementEvaluator.Create(static o =>
        {
            foreach (var pack in RulePacks.All) o.UsePack(pack);
        });
        var file = Compliant().RuledOn("2024-07-01").With(Found()).With(Given());
        var report = evaluator.Evaluate(file, new DateOnly(2024, 8, 1));

        foreach (var language in new[] { "zh-CN", "en" })
        {
            var culture = System.Globalization.CultureInfo.GetCultureInfo(language);
            foreach (var conclusion in report.Conclusions.Where(static c => c.Info.Pack is not null))
            {
                var told = evaluator.Explain(report, conclusion, culture);
                told.Title.Should().NotContain(".title");
                told.Citations.Should().NotBeEmpty();
                told.Conditions.Should().OnlyContain(condition => condition.Text != $"common.{condition.Key}");
                foreach (var condition in told.Conditions)
                    (condition.Text.Any(static c => c is >= '\u4e00' and <= '\u9fff')).Should().Be(language == "zh-CN", "{0}.{1} speaks {2}", told.RuleId, condition.Key, language);
            }
        }
    }

    [Fact]
    public void Sources_of_packs_are_told_apart_from_national_law()
    {
        Instruments.InterimTermination.Kind.Should().Be(InstrumentKind.National);
        Instruments.NationalCheck.Kind.Should().Be(InstrumentKind.Practice);
        new[] { Instruments.HenanInterview, Instruments.WeihaiTermination, Instruments.JianglingTermination }.Should().OnlyContain(static i => i.Kind == InstrumentKind.Local);
    }

    private static EnforcementEvaluator With(RulePack pack) => EnforcementEvaluator.Create(o => o.UsePack(pack));

    private static DateOnly At(int days) => s_ruledOn.AddDays(days);

    private static PropertyClue Given() => Clue("C1") with { ReceivedOn = At(-60), VerifiedOn = At(-50) };

    private static Asset Found() => House("S1") with { FoundOn = At(-60), Seal = new Seal { From = At(-59), LiftedOn = KnownDate.None }, Result = default };

    private static DisposalStep Auction() => new() { Kind = DisposalStepKind.FirstAuction, HeldOn = At(-10), Sold = false };

    private static OnSiteInquiry Asked(InquiryKind kind) => new() { Kind = kind, MadeOn = At(0), Topics = [] };

    private static CaseFile Missing(CaseFile file, KnownDate given, KnownDate verified) => file.WithDebtor(d => d with { WhereaboutsUnknown = true, AddressGivenOn = given, AddressCheckedOn = verified });

    private static CaseFile Unanswered(CaseFile file) => file.WithDebtor(d => d with
    {
        NetworkQueries = [d.NetworkQueries[0] with { Results = [.. d.NetworkQueries[0].Results.Select(static r => r.Type.Value == QueryType.Vehicles ? r with { Answer = QueryAnswer.NoAnswer } : r)] }],
    });
}
