using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing;

using static RulesLib.Enforcement.Tests.Rules.Sanctioning.GivenDebtor;
using static RulesLib.Enforcement.Tests.Rules.Sanctioning.Punishing.Punished;

namespace RulesLib.Enforcement.Tests.Rules.Sanctioning;

/// <summary>Every rule on sanctions is law from its first to its last day: judged the day before, on the day, the day after.</summary>
public class SanctionBoundaryTests
{
    private static readonly string[] s_kinds = [RuleKinds.Ground, RuleKinds.Bar, RuleKinds.Audit];

    public static TheoryData<DateOnly> Days => [.. Rules
        .SelectMany(static rule => new[] { rule.From, rule.Through?.AddDays(1) ?? rule.From })
        .Concat(Instruments.All.SelectMany(static i => i.Editions).Select(static e => e.EffectiveFrom))
        .Where(static day => day >= new DateOnly(2008, 4, 1) && day < new DateOnly(2026, 12, 1)).Distinct().Order()];

    private static IEnumerable<RuleInfo> Rules => Judging.Evaluator.Catalog.Rules.Where(static rule => rule.Stage == "Sanctioning" && s_kinds.Contains(rule.Kind));

    [Theory]
    [MemberData(nameof(Days))]
    public void A_rule_on_sanctions_applies_from_its_first_to_its_last_day(DateOnly boundary)
    {
        foreach (var asOf in new[] { boundary.AddDays(-1), boundary, boundary.AddDays(1) })
        {
            var report = DoneOn(asOf).On(asOf);
            var today = report.Sanctions.Grounds.Concat<Conclusion>(report.Sanctions.Bars).Where(static c => c.Point?.Occasion == Occasion.Today);
            foreach (var conclusion in today.Concat(report.Sanctions.Audit).Where(static c => c.Info.Stage == "Sanctioning"))
            {
                var rule = conclusion.Info;
                var inForce = Judging.Evaluator.Explain(report, conclusion).Conditions.First(static c => c.Key == "in-force").Truth;
                inForce.ToNullable().Should().Be(asOf >= rule.From && !(asOf > rule.Through), "{0} on {1}", rule.Id, asOf);
            }

            report.Faults.Should().BeEmpty();
            foreach (var deadline in report.Deadlines.Where(static d => d.Start.IsExact))
                (deadline.Start.Earliest >= deadline.Row.From && !(deadline.Start.Earliest > deadline.Row.Through)).Should().BeTrue("{0} starts on {1}", deadline.Key, deadline.Start);
            report.Remedies.Where(remedy => remedy.Row.From > asOf).Should().BeEmpty("on {0}", asOf);
        }
    }

    [Fact]
    public void Every_rule_on_sanctions_is_met_by_the_file_of_the_sweep()
    {
        var report = DoneOn(Today).OnTheDay();
        var met = report.Sanctions.Grounds.Concat<Conclusion>(report.Sanctions.Bars).Concat(report.Sanctions.Audit).Concat(report.Sanctions.Measures.SelectMany(static m => m.Bars)).Select(static c => c.Info.Type).ToHashSet();

        Rules.Where(rule => !met.Contains(rule.Type)).Select(static rule => rule.Type.Name).Should().BeEmpty();
    }

    // Everything that can be on record, all of one day: a debtor, a company with an officer, and a bank.
    private static CaseFile DoneOn(DateOnly day)
    {
        var listing = Entry(ListingGround.Evasion, ListingGround.AbleButRefuses) with { DecidedOn = day, TermEndsOn = day.AddYears(2), DeletedOn = day, DeletionGround = DeletionGround.EarlyDeletion };
        Conduct[] acts = [.. new[] { ConductKind.ObstructedOrResisted, ConductKind.IgnoredSummons, ConductKind.BreachedConsumptionOrder }.Select(kind => Act(kind, day) with { SanctionedOn = day })];
        var debtor = Person() with
        {
            Conduct = [.. acts],
            Listings = [listing],
            ConsumptionOrders = [Order() with { IssuedOn = day, TemporaryLifts = [new TemporaryLift { PersonId = Known<string>.None, From = day, Until = day, ApprovedByPresidentOn = day }] }],
            ExitRestrictions = [new ExitRestriction { PersonId = Known<string>.None, DecidedOn = day, ServedOn = day, FilingFrom = day, FilingUntil = day, LiftedOn = KnownDate.None }],
            Penalties = [.. Enum.GetValues<PenaltyKind>().Select(kind => Imposed(kind) with { ActedOn = day, ApprovedByPresidentOn = day, DecidedOn = day, ServedOn = day, ExecutedOn = day })],
            RestrictionApplications = [.. Enum.GetValues<RestrictionApplicationKind>().Select(kind => new RestrictionApplication { Kind = kind, PersonId = Known<string>.None, ReceivedOn = day, DecidedOn = day })],
            CorrectionRequests = [.. Enum.GetValues<CorrectionTarget>().Select(target => new CorrectionRequest { Against = target, InWriting = true, ReceivedOn = day, DecidedOn = day, Founded = false, DismissalServedOn = day })],
            CriminalReferrals = [new CriminalReferral { TransferredOn = day }],
        };
        return File(debtor, Firm(Chief()) with { Id = "D2" }).Asking(new MeasureRequest { Kind = MeasureRequestKind.ListDebtor, ReceivedOn = day }) with
        {
            ThirdParties = [Outsider(ThirdPartyRole.AssistingUnit, PartyKind.LegalPerson, Act(ConductKind.RefusedAssistance, day) with { SanctionedOn = day }) with { Listings = [listing] }],
        };
    }
}
