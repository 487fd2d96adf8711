using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Tests.Rules.Cases;
using static RulesLib.Enforcement.Tests.Rules.Monitoring.QueryWindowTests;

namespace RulesLib.Enforcement.Tests.Rules.Monitoring;

/// <summary>What follows a 终本 and never changes its label, judged on 2019-06-03 (a Monday).</summary>
public class AfterTerminationTests
{
    private const string Today = "2019-06-03";

    private static readonly Dictionary<string, (string Rule, Func<CaseFile, CaseFile> Change, string Expected, MonitoringState State)> s_rows = Rows().ToDictionary(static r => $"{r.Rule}: {r.Fact}", static r => (r.Rule, r.Change, r.Expected, r.State), StringComparer.Ordinal);

    /// <summary>Which outcomes the rows ask for, by rule.</summary>
    internal static IEnumerable<(string Rule, string Expected)> Expectations => s_rows.Values.Select(static row => (row.Rule, row.Expected));

    public static TheoryData<string> Names => [.. s_rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_says_what_it_found_and_the_label_stays(string name)
    {
        var (rule, change, expected, state) = s_rows[name];
        var report = change(Queried()).Judge(Today);

        report.Faults.Should().BeEmpty();
        report.Tell(rule).Should().Be(expected);
        report.AfterTermination!.State.Should().Be(state);
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.PossibleLabels.Should().Equal(ClosureLabel.CompliantTermination);
    }

    [Fact]
    public void A_guarantor_makes_the_exact_day_of_service_count()
    {
        CaseFile File(KnownDate served) => Queried().RuledOn("2021-03-22").With(Debtor("D2") with { Rank = LiabilityRank.Subsidiary }).WithApplicant(a => a with { RulingServedOn = served });

        File(Day("2021-03-23")).Judge("2021-06-01").Tell("ZP-17").Should().Be("Satisfied");
        File(KnownDate.None).Judge("2021-06-01").Tell("ZP-17").Should().Be("Breached: service-day-on-file Advisory ProveService");
        File(KnownDate.Between(Day("2021-03-22"), Day("2021-03-31"))).Judge("2021-06-01").Tell("ZP-17").Should().Be("Undetermined: service-day-on-file? Advisory ProveService");
        File(Day("2020-12-31")).Judge("2021-06-01").Tell("ZP-17").Should().Be("NotApplicable");
        Queried().RuledOn("2021-03-22").Judge("2021-06-01").Tell("ZP-17").Should().Be("NotApplicable");
    }

    [Fact]
    public void Trap_5_a_termination_right_at_the_time_may_be_followed_by_a_duty_to_resume()
    {
        var report = Queried().WithDebtor(static d => d with { NetworkQueries = d.NetworkQueries.Plus(Query("2019-03-20", QueryAnswer.PropertyFound)) }).Judge(Today);

        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.AfterTermination!.State.Should().Be(MonitoringState.ResumptionDue);
        report.Render().Should().ContainAll("终本后的管理", "应恢复执行", "ZP-05");
    }

    [Fact]
    public void Trap_5_resumption_does_not_make_the_first_closing_wrong()
    {
        var report = (Queried().WithDebtor(static d => d with { NetworkQueries = d.NetworkQueries.Plus(Query("2019-03-20", QueryAnswer.PropertyFound)) })
            with
        { Resumption = new Resumption { Requests = [], ResumedOn = Day("2019-04-01"), FinallyTerminatedOn = KnownDate.None } }).Judge(Today);

        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.AfterTermination!.State.Should().Be(MonitoringState.Pass);
    }

    [Fact]
    public void Explanations_tell_the_facts_behind_a_finding()
    {
        var report = Queried().WithDebtor(static d => d with { NetworkQueries = [Query("2018-03-01"), Query("2018-08-01") with { ApplicantToldOn = KnownDate.None }] }).Judge(Today);
        var told = Judging.Evaluator.Explain(report, report.The("ZP-04")).Conditions.Single(static c => c.Key == "told");

        told.Facts.Select(static f => f.Path).Should().Contain("$.debtors[0].networkQueries[1].applicantToldOn");
    }

    [Fact]
    public void Other_methods_have_nothing_after_a_termination()
    {
        Performed().Judge().AfterTermination.Should().BeNull();
        Ended().Judge().AfterTermination.Should().BeNull();
    }

    private static CaseFile Queried() => Compliant().WithDebtor(static d => d with { NetworkQueries = d.NetworkQueries.Plus(Query("2018-08-01")).Plus(Query("2019-02-01")) });

    private static CaseFile Requested(CaseFile file, Func<ResumptionRequest, ResumptionRequest> change) => file with { Resumption = Asked(true) with { Requests = [change(Asked(true).Requests[0])] } };

    private static CaseFile Listed(CaseFile file, Func<DishonestListing, DishonestListing> change) => file.WithDebtor(d => d with
    {
        Listings = [change(new DishonestListing { Grounds = [ListingGround.AbleButRefuses], DecidedOn = Day("2018-02-01"), GraceEndsOn = KnownDate.None, TermEndsOn = KnownDate.None, DeletedOn = KnownDate.None, DeletionGround = Known<DeletionGround>.None })],
    });

    private static Asset Later(Func<Asset, Asset>? change = null) => (change ?? (static a => a))(House("S1") with { FoundOn = Day("2019-04-01"), AtRisk = false, Seal = House("S1").Seal with { From = Day("2019-04-02"), Until = Day("2022-04-01") } });

    private static Asset Old(Func<Seal, Seal> change) => Car("S1") with { Seal = change(Car("S1").Seal) };

    private static PartyChangeApplication Change(Func<PartyChangeApplication, PartyChangeApplication> change) =>
        change(new PartyChangeApplication { ReceivedOn = Day("2018-12-01"), InWriting = true, DecidedOn = Day("2019-01-10"), Granted = true, RefusedOnlyForTermination = false, PropertyKnown = false });

    private static IEnumerable<(string Rule, string Fact, Func<CaseFile, CaseFile> Change, string Expected, MonitoringState State)> Rows()
    {
        const MonitoringState pass = MonitoringState.Pass, overdue = MonitoringState.Overdue, resume = MonitoringState.ResumptionDue, unlawful = MonitoringState.Unlawful;

        yield return ("ZP-02", "nothing requested", static f => f, "NotApplicable", pass);
        yield return ("ZP-02", "requested, nothing verified", static f => f with { Resumption = Asked(false) }, "Satisfied", pass);
        yield return ("ZP-02", "verified, nothing done", static f => f with { Resumption = Asked(true) }, "Breached: resumed Advisory ResumeEnforcement", resume);
        yield return ("ZP-02", "verified and resumed", static f => f with { Resumption = Asked(true) with { ResumedOn = Day("2019-05-20") } }, "Satisfied", pass);
        yield return ("ZP-02", "verified and refused", static f => Requested(f, static r => r with { RefusedOn = Day("2019-05-20"), RefusalReason = "无" }), "Breached: not-refused Advisory ResumeEnforcement", unlawful);
        yield return ("ZP-02", "refused without a reason", static f => Requested(f, static r => r with { PropertyVerified = false, RefusedOn = Day("2019-05-20") }), "Breached: reason-given Advisory RecordReason", unlawful);
        yield return ("ZP-02", "verification unknown", static f => Requested(f, static r => r with { PropertyVerified = Truth.Unknown }), "Undetermined: resumed? Advisory ResumeEnforcement", pass);

        yield return ("ZP-04", "all told", static f => f, "Satisfied", pass);
        yield return ("ZP-04", "one not told", static f => f.WithDebtor(static d => d with { NetworkQueries = [d.NetworkQueries[0], Query("2018-08-01") with { ApplicantToldOn = KnownDate.None }, Query("2019-02-01")] }), "Breached: told Advisory TellApplicants", overdue);
        yield return ("ZP-04", "not known", static f => f.WithDebtor(static d => d with { NetworkQueries = [d.NetworkQueries[0], Query("2018-08-01") with { ApplicantToldOn = KnownDate.Unknown }, Query("2019-02-01")] }), "Undetermined: told? Advisory TellApplicants", pass);

        yield return ("ZP-05", "nothing found", static f => f, "NotApplicable", pass);
        yield return ("ZP-05", "asset found, nothing done", static f => f.With(Later()), "Breached: resumed Advisory ResumeEnforcement", resume);
        yield return ("ZP-05", "clue true, nothing done", static f => f.With(Clue("C1") with { VerifiedOn = Day("2019-04-01"), ReceivedOn = Day("2019-03-28"), Result = ClueResult.PropertyFound }), "Breached: resumed Advisory ResumeEnforcement", resume);
        yield return ("ZP-05", "found, resumed", static f => f.With(Later()) with { Resumption = new Resumption { Requests = [], ResumedOn = Day("2019-05-20"), FinallyTerminatedOn = KnownDate.None } }, "Satisfied", pass);
        yield return ("ZP-05", "found, nothing realisable", static f => f.With(Later(static a => a with { Realisable = false })), "NotApplicable", pass);
        yield return ("ZP-05", "resumption unknown", static f => f.With(Later()) with { Resumption = new Resumption { Requests = [], FinallyTerminatedOn = KnownDate.None } }, "Undetermined: resumed? Advisory ResumeEnforcement", pass);

        yield return ("ZP-06", "at risk, sealed", static f => f.With(Later(static a => a with { AtRisk = true, Realisable = false })), "Satisfied", pass);
        yield return ("ZP-06", "at risk, nothing done", static f => f.With(Later(static a => a with { AtRisk = true, Realisable = false, Seal = Fact.NonePart<Seal>() })), "Breached: controlled Advisory ControlProperty", pass);
        yield return ("ZP-06", "risk unknown", static f => f.With(Later(static a => a with { AtRisk = Truth.Unknown, Realisable = false, Seal = Fact.NonePart<Seal>() })), "Undetermined: controlled Advisory ControlProperty", pass);

        yield return ("ZP-10", "corrected in three days", static f => f.Entry(static e => e with { CorrectionFoundedOn = Day("2019-05-20"), CorrectedOn = Day("2019-05-23") }), "Satisfied", pass);
        yield return ("ZP-10", "corrected a day late", static f => f.Entry(static e => e with { CorrectionFoundedOn = Day("2019-05-20"), CorrectedOn = Day("2019-05-24") }), "Breached: corrected-in-time Advisory CorrectDatabaseEntry", overdue);
        yield return ("ZP-10", "three days end on Sunday 2 June, so today counts", static f => f.Entry(static e => e with { CorrectionFoundedOn = Day("2019-05-30") }), "Satisfied", pass);
        yield return ("ZP-10", "correction unknown", static f => f.Entry(static e => e with { CorrectionFoundedOn = Day("2019-05-20"), CorrectedOn = KnownDate.Unknown }), "Undetermined: corrected-in-time? Advisory CorrectDatabaseEntry", pass);

        yield return ("ZP-11", "everything stays", static f => f, "Satisfied", pass);
        yield return ("ZP-11", "order lifted without a reason", static f => f.WithOrder(static o => o with { LiftedOn = Day("2019-01-01"), LiftReason = Known<LiftReason>.None }), "Breached: orders-stay Advisory RestoreMeasure", unlawful);
        yield return ("ZP-11", "order lifted with consent", static f => f.WithOrder(static o => o with { LiftedOn = Day("2019-01-01"), LiftReason = LiftReason.ApplicantConsent }), "Satisfied", pass);
        yield return ("ZP-11", "order lifted for other reasons", static f => f.WithOrder(static o => o with { LiftedOn = Day("2019-01-01"), LiftReason = LiftReason.Other }), "Undetermined: orders-stay? Advisory RestoreMeasure", pass);
        yield return ("ZP-11", "listing deleted without a ground", static f => Listed(f, static l => l with { DeletedOn = Day("2019-01-02") }), "Breached: listings-stay Advisory RestoreMeasure", unlawful);
        yield return ("ZP-11", "seal lifted without a ground", static f => f.With(Old(static s => s with { LiftedOn = Day("2019-01-02"), LiftGround = Known<SealLiftGround>.None })), "Breached: seals-stay Advisory RestoreMeasure", unlawful);
        yield return ("ZP-11", "seal lifted on what cannot be sold", static f => f.With(Old(static s => s with { LiftedOn = Day("2019-01-02"), LiftGround = SealLiftGround.Unsaleable })), "Satisfied", pass);

        yield return ("ZP-12", "asked, renewed in time", static f => f.With(Old(static s => s with { Until = Day("2019-05-10"), RenewalRequestedOn = Day("2019-05-01"), RenewedOn = Day("2019-05-10") })), "Satisfied", pass);
        yield return ("ZP-12", "asked, renewed too late", static f => f.With(Old(static s => s with { Until = Day("2019-05-10"), RenewalRequestedOn = Day("2019-05-01"), RenewedOn = Day("2019-05-11") })), "Breached: renewed Advisory RenewSeal", unlawful);
        yield return ("ZP-12", "asked after expiry", static f => f.With(Old(static s => s with { Until = Day("2019-05-10"), RenewalRequestedOn = Day("2019-05-11"), RenewedOn = KnownDate.None })), "NotApplicable", pass);
        yield return ("ZP-12", "renewal unknown", static f => f.With(Old(static s => s with { Until = Day("2019-05-10"), RenewalRequestedOn = Day("2019-05-01") })), "Undetermined: renewed? Advisory RenewSeal", pass);

        yield return ("ZP-13", "granted", static f => f with { PartyChangeApplications = [Change(static a => a)] }, "Satisfied", pass);
        yield return ("ZP-13", "refused only because of the termination", static f => f with { PartyChangeApplications = [Change(static a => a with { Granted = false, RefusedOnlyForTermination = true })] }, "Breached: not-refused-for-termination Advisory DecideApplication", unlawful);
        yield return ("ZP-13", "granted, then resumption refused", static f => Requested(f, static r => r with { PropertyVerified = false, RefusedOn = Day("2019-05-20"), RefusalReason = "无" }) with { PartyChangeApplications = [Change(static a => a)] }, "Breached: resumption-granted Advisory ResumeEnforcement", unlawful);
        yield return ("ZP-13", "reason unknown", static f => f with { PartyChangeApplications = [Change(static a => a with { Granted = false, RefusedOnlyForTermination = Truth.Unknown })] }, "Undetermined: not-refused-for-termination? Advisory DecideApplication", pass);

        yield return ("ZP-15", "nothing to hide", static f => f.WithAmounts(static a => a with { PerformedInFullOn = KnownDate.None }), "NotApplicable", pass);
        yield return ("ZP-15", "paid, hidden in three days", static f => f.WithAmounts(static a => a with { PerformedInFullOn = Day("2019-05-20") }).Entry(static e => e with { HiddenOn = Day("2019-05-23") }), "Satisfied", pass);
        yield return ("ZP-15", "paid, hidden a day late", static f => f.WithAmounts(static a => a with { PerformedInFullOn = Day("2019-05-20") }).Entry(static e => e with { HiddenOn = Day("2019-05-24") }), "Breached: hidden-in-time Advisory HideDatabaseEntry", overdue);
        yield return ("ZP-15", "ended for good, not hidden", static f => f with { Resumption = new Resumption { Requests = [], ResumedOn = KnownDate.None, FinallyTerminatedOn = Day("2019-05-20") } }, "Breached: hidden-in-time Advisory HideDatabaseEntry", overdue);
        yield return ("ZP-15", "hiding unknown", static f => f.WithAmounts(static a => a with { PerformedInFullOn = Day("2019-05-20") }).Entry(static e => e with { HiddenOn = KnownDate.Unknown }), "Undetermined: hidden-in-time? Advisory HideDatabaseEntry", pass);

        yield return ("ZP-16", "no change", static f => f, "NotApplicable", pass);
        yield return ("ZP-16", "ten days", static f => Changed(f, "2019-05-13", Day("2019-05-23")), "Satisfied", pass);
        yield return ("ZP-16", "eleven days", static f => Changed(f, "2019-05-13", Day("2019-05-24")), "Breached: reported-in-time Advisory", overdue);
        yield return ("ZP-16", "not known", static f => Changed(f, "2019-05-13", KnownDate.Unknown), "Undetermined: reported-in-time? Advisory", pass);

        yield return ("ZP-18", "no listing", static f => f, "NotApplicable", pass);
        yield return ("ZP-18", "second empty query on 1 February 2019, deleted on the fourth working day", static f => Listed(f, static l => l with { DeletedOn = Day("2019-02-12"), DeletionGround = DeletionGround.NoPropertyAfterTermination }), "Breached: deleted-in-time Advisory DeleteListing", overdue);
        yield return ("ZP-18", "deleted on the third working day: 2 and 3 February were worked, then 春节, then the 11th", static f => Listed(f, static l => l with { DeletedOn = Day("2019-02-11"), DeletionGround = DeletionGround.NoPropertyAfterTermination }), "Satisfied", pass);
        yield return ("ZP-18", "not deleted", static f => Listed(f, static l => l), "Breached: deleted-in-time Advisory DeleteListing", overdue);
        yield return ("ZP-18", "with a term", static f => Listed(f, static l => l with { Grounds = [ListingGround.Evasion], TermEndsOn = Day("2020-02-01") }), "NotApplicable", pass);
        yield return ("ZP-18", "a valid clue came in", static f => Listed(f, static l => l).With(Clue("C1") with { ReceivedOn = Day("2019-03-28"), VerifiedOn = Day("2019-04-01"), Result = ClueResult.PropertyFound }) with { Resumption = new Resumption { Requests = [], ResumedOn = Day("2019-04-02"), FinallyTerminatedOn = KnownDate.None } }, "NotApplicable", pass);
        yield return ("ZP-18", "deletion unknown", static f => Listed(f, static l => l with { DeletedOn = KnownDate.Between(Day("2019-02-01"), Day("2019-03-01")), DeletionGround = DeletionGround.NoPropertyAfterTermination }), "Undetermined: deleted-in-time? Advisory DeleteListing", pass);
    }

    private static CaseFile Changed(CaseFile file, string changed, KnownDate reported) => file.WithDebtor(d => d with { PropertyChanges = [new PropertyChange { ChangedOn = Day(changed), ReportedOn = reported }] });
}
