using RulesLib.Enforcement.Calendar;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Benchmarks.FullCase;

/// <summary>
/// The duties of an interim termination (终本) that hang on no ground, as one would write them by hand if they never changed: no engine, no
/// citations, no explanations, numbers and dates in the code, what many duties ask found once.
/// </summary>
internal sealed class PlainDuties
{
    private static readonly DateOnly s_since2014 = new(2015, 1, 1);
    private static readonly DateOnly s_interpretation = new(2015, 2, 4);
    private static readonly DateOnly s_since2016 = new(2016, 12, 1);
    private static readonly DateOnly s_handOver = new(2016, 4, 14);
    private static readonly DateOnly s_since2021 = new(2021, 12, 6);
    private static readonly DateOnly s_listingWarned = new(2013, 10, 1);

    // Whoever a list does not name: nothing is known of him.
    private static readonly Debtor s_otherDebtor = new();
    private static readonly Applicant s_otherApplicant = new();
    private static readonly Asset s_otherAsset = new();
    private static readonly PropertyClue s_otherClue = new();
    private static readonly PartyChangeApplication s_otherApplication = new();

    private static readonly string[] s_ids = [.. Enum.GetNames<Duty>().Select(static name => name.Replace('_', '-'))];

    private readonly CaseFile _file;
    private readonly Closure _closure;
    private readonly KnownDate _ruledOn;
    private readonly Truth _since2016;
    private readonly Truth _ruled;
    private readonly Truth[] _active;
    private readonly List<Decision> _decisions = new(80);
    private readonly List<int> _order = new(80);

    private PlainDuties(CaseFile file, DateOnly asOf)
    {
        (_file, _closure) = (file, file.Closure);
        var ruled = _closure.Ruling.MadeOn;
        _ruledOn = ruled.IsNone ? _closure.ClosedOn.OrElse(asOf) : ruled;
        _ruled = ruled.Occurred;
        _since2016 = _ruledOn >= s_since2016;
        _active = new Truth[file.Debtors.Count];
        for (var i = 0; i < _active.Length; i++) _active[i] = IsActive(file.Debtors[i]);
    }

    public static IReadOnlySet<string> Ids { get; } = s_ids.ToHashSet(StringComparer.Ordinal);

    /// <summary>What every duty comes to, in the order of a report, and the label with all that is possible beside it.</summary>
    public static PlainReport Decide(CaseFile file, DateOnly asOf)
    {
        if (!(file.Closure.Method == ClosureMethod.InterimTermination).IsTrue) return PlainReport.Empty;
        var duties = new PlainDuties(file, asOf);
        duties.DecideAll();
        var (label, possible) = duties.Label();
        Decision[] decisions = [.. duties._decisions];
        Array.Sort(duties._order.ToArray(), decisions);
        return new(label, possible, decisions);
    }

    private void DecideAll()
    {
        DecideCase();
        for (var i = 0; i < _file.Debtors.Count; i++) DecideDebtor(_file.Debtors[i], _active[i]);
        if (!_file.Debtors.IsComplete) DecideDebtor(s_otherDebtor, IsActive(s_otherDebtor));
        for (var i = 0; i < _file.Applicants.Count; i++) DecideApplicant(_file.Applicants[i]);
        if (!_file.Applicants.IsComplete) DecideApplicant(s_otherApplicant);
        for (var i = 0; i < _file.Assets.Count; i++) DecideAsset(_file.Assets[i]);
        if (!_file.Assets.IsComplete) DecideAsset(s_otherAsset);
        for (var i = 0; i < _file.Clues.Count; i++) DecideClue(_file.Clues[i]);
        if (!_file.Clues.IsComplete) DecideClue(s_otherClue);
        for (var i = 0; i < _file.PartyChangeApplications.Count; i++) DecideApplication(_file.PartyChangeApplications[i]);
        if (!_file.PartyChangeApplications.IsComplete) DecideApplication(s_otherApplication);
    }

    private void DecideCase()
    {
        var claims = _file.Title.Claims;
        var delivery = claims.Any(static claim => claim is ClaimContent.Delivery or ClaimContent.ProprietaryInterest);
        var property = delivery | claims.Has(ClaimContent.Money);
        var visitation = claims.Has(ClaimContent.Visitation);
        Add(Duty.ZB_00, null, _ruledOn >= s_since2014, false, ("property-claim", property | visitation, Severity.Fatal), ("not-visitation-only", property | !visitation, Severity.ManualReview));

        var type = _file.Case.Type.IsUnknown && _file.Case.Number.TryGet(out var number) ? number.Type : _file.Case.Type;
        // Before 2016 nothing was to be waited for.
        var threeMonths = _since2016.IsFalse ? true : _since2016.IsUnknown ? Truth.Unknown : _ruledOn > _file.Case.FiledOn.Shift(static day => day.AddMonths(3));
        Add(Duty.ZB_06a, null, _since2016 & type == CaseType.FirstEnforcement, false, ("three-months", threeMonths, Severity.Fatal));
        Add(Duty.ZB_06b, null, _since2016 & type == CaseType.ResumedEnforcement, false, ("three-months", threeMonths, Severity.ManualReview));

        var performed = _file.Amounts.PerformedInFullOn <= _ruledOn;
        Add(Duty.ZB_09, null, _ruledOn >= s_since2014, false, ("something-owed", IsMoneyOwed(performed) | delivery & !_closure.EverythingPerformed & !performed, Severity.Fatal));
        Add(Duty.ZB_15, null, _since2016 & _closure.OrderedSteps.Exists, false, ("done", _closure.OrderedSteps.All(step => step.DoneOn <= _ruledOn), Severity.Curable));

        var signed = _file.Applicants.Exists & _file.Applicants.All(applicant => applicant.SignedTerminationOn <= _ruledOn);
        var approved = _closure.PanelReviewedOn <= _ruledOn & _closure.PresidentApprovedOn <= _ruledOn;
        Add(Duty.ZB_20a, null, _ruledOn >= s_interpretation, false, ("signed-or-approved", signed | approved, Severity.Fatal), ("approval-proved", signed | !approved | _closure.ApprovalProved, Severity.Curable));

        var stated = _closure.Ruling.Contents;
        Add(Duty.ZB_21, null, _since2016, false, ("made", _ruled, Severity.Fatal));
        Add(
            Duty.ZB_22, null, _since2016 & _ruled, false,
            ("claim", stated.Has(RulingContent.Claim), Severity.Curable), ("course", stated.Has(RulingContent.Course), Severity.Curable), ("property", stated.Has(RulingContent.Property), Severity.Curable),
            ("realised", stated.Has(RulingContent.Realised), Severity.Curable), ("further-rights", stated.Has(RulingContent.FurtherRights), Severity.Curable));
        Add(Duty.ZB_24, null, _since2016, false, ("counted-separately", !_closure.AlsoCountedWithOthers, Severity.Advisory));
        Add(Duty.ZB_25, null, _since2016 & _ruled, _closure.PublicationExempt, ("published", _closure.Ruling.PublishedOn.Occurred, Severity.Advisory));
    }

    private void DecideDebtor(Debtor debtor, Truth active)
    {
        var (notice, order, report) = (debtor.Notice, debtor.ReportOrder, debtor.Report);
        var applies = _since2016 & active;

        var noticed = notice.IssuedOn <= _ruledOn;
        Add(Duty.ZB_02, debtor, applies, false, ("issued", noticed, Severity.Fatal), ("service-proved", !noticed | notice.ServiceProved, Severity.Curable));

        var ordered = order.IssuedOn <= _ruledOn;
        var verified = report.VerifiedOn <= _ruledOn;
        var breached = ordered & (report.Refused | report.False | report.Late);
        var doubtful = !report.False & (order.Mode == ServiceMode.PublicNotice | report.Excused);
        var decision = debtor.ReportBreachDecision;
        var decided = decision.DecidedOn <= _ruledOn & (decision.Kind == BreachDecisionKind.Sanctioned | decision.Kind == BreachDecisionKind.Referred | decision.ReasonRecorded);
        Add(Duty.ZB_03a, debtor, applies, false, ("issued", ordered, Severity.Fatal), ("deadline-over", !ordered | order.DueOn < _ruledOn, Severity.Curable));
        Add(Duty.ZB_03b, debtor, applies & report.ReceivedOn <= _ruledOn, false, ("verified", verified, Severity.Curable), ("reported-property-checked", verified | !report.ListsProperty, Severity.Fatal));
        Add(Duty.ZB_03c_a, debtor, applies & breached, doubtful, ("decided", decided, Severity.Curable));
        Add(Duty.ZB_03c_b, debtor, applies & breached & doubtful, false, ("reason-on-file", decided, Severity.ManualReview));
        Add(Duty.ZB_03d, debtor, applies, false, ("recorded", debtor.ReportHandlingRecorded, Severity.Curable));

        Add(
            Duty.ZB_07, debtor, applies & debtor.WhereaboutsUnknown, false,
            ("searched", debtor.SearchEfforts.Any(step => step.MadeOn <= _ruledOn), Severity.Curable),
            ("on-site", debtor.SearchEfforts.Any(step => step.MadeOn <= _ruledOn & step.OnSite) | debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= _ruledOn & inquiry.Kind.Is(IsVisit)), Severity.Fatal));

        Add(
            Duty.ZB_08, debtor, applies & !EveryAct(debtor, act => !IsObstruction(act)), false,
            ("sanctioned", EveryAct(debtor, act => !IsObstruction(act) | IsAnswered(act)), Severity.Curable),
            ("crime-referred", EveryAct(debtor, act => !IsObstruction(act) | !act.CrimeSuspected | act.ReferredOn <= _ruledOn), Severity.Curable),
            ("no-property-hidden", EveryAct(debtor, act => !IsObstruction(act) | !act.HidesKnownProperty | IsAnswered(act)), Severity.Fatal));

        Add(
            Duty.ZB_11, debtor, applies, !debtor.HasQueryableIdentity,
            ("queried", debtor.NetworkQueries.Any(query => query.QueriedOn <= _ruledOn), Severity.Fatal),
            ("deposits", IsAsked(debtor, QueryType.Deposits), Severity.Fatal), ("vehicles", IsAsked(debtor, QueryType.Vehicles), Severity.Fatal),
            ("immovables", IsAsked(debtor, QueryType.Immovables), Severity.Fatal), ("securities", IsAsked(debtor, QueryType.Securities), Severity.Fatal));

        var (deposits, vehicles) = (IsAnswered(debtor, QueryType.Deposits), IsAnswered(debtor, QueryType.Vehicles));
        var (immovables, securities) = (IsAnswered(debtor, QueryType.Immovables), IsAnswered(debtor, QueryType.Securities));
        Add(
            Duty.ZB_12, debtor, applies & !(deposits & vehicles & immovables & securities), false,
            ("deposits", deposits | IsInquired(debtor, QueryType.Deposits), Severity.Fatal), ("vehicles", vehicles | IsInquired(debtor, QueryType.Vehicles), Severity.Fatal),
            ("immovables", immovables | IsInquired(debtor, QueryType.Immovables), Severity.Fatal), ("securities", securities | IsInquired(debtor, QueryType.Securities), Severity.Fatal));

        Add(
            Duty.ZB_13, debtor, applies & debtor.PropertyConcealed & debtor.HandOverRefused, false,
            ("searched-or-reasoned", debtor.Search.ConductedOn <= _ruledOn | debtor.Search.ReasonForNoneRecordedOn <= _ruledOn, Severity.Fatal));
        Add(
            Duty.ZB_14, debtor, applies & debtor.InvestigationRequests.Any(IsDue), false,
            ("decided", debtor.InvestigationRequests.All(request => !IsDue(request) | request.DecidedOn <= _ruledOn), Severity.Fatal));
        Add(Duty.ZB_16, debtor, applies, false, ("recorded", debtor.InvestigationRecorded, Severity.Curable));

        var old = notice.IssuedOn < s_interpretation;
        Add(
            Duty.ZB_31, debtor, _ruledOn >= s_since2014 & active & noticed, false,
            ("period-stated", old | notice.PerformanceDueOn.Occurred, Severity.Advisory), ("delay-mentioned", old | notice.MentionsDelayInterest, Severity.Advisory),
            ("listing-warned", notice.IssuedOn < s_listingWarned | notice.WarnsOfListing, Severity.Advisory));

        var addition = debtor.AdditionGrounds.Exists | debtor.EntityType.Is(static type => type is EntityType.Branch or EntityType.Partnership or EntityType.SoleProprietorship);
        Add(
            Duty.ZB_33, debtor, _since2016 & debtor.Kind != PartyKind.NaturalPerson & IsParty(debtor) & addition, false,
            ("applicants-told", _file.Applicants.All(static applicant => applicant.ToldOfPartyChangeRight), Severity.Advisory));
        Add(Duty.ZB_35, debtor, _ruledOn >= s_since2021 & active & _ruled, false, ("served", debtor.RulingServedOn.Occurred, Severity.Curable));
    }

    private void DecideApplicant(Applicant applicant)
    {
        var (interview, topics) = (applicant.Interview, applicant.Interview.Topics);
        var applied = applicant.RequestedTerminationOn <= _ruledOn;
        var held = interview.HeldOn <= _ruledOn;
        Add(
            Duty.ZB_18, applicant, _since2016, applied | applicant.IsCourt,
            ("held", held, Severity.Curable), ("sought", held | (_since2016.IsUnknown ? Truth.Unknown : interview.Attempts >= 3), Severity.Curable),
            ("course-told", !held | topics.Has(InterviewTopic.Course), Severity.Curable), ("measures-told", !held | topics.Has(InterviewTopic.Measures), Severity.Curable),
            ("property-told", !held | topics.Has(InterviewTopic.Property), Severity.Curable), ("grounds-told", !held | topics.Has(InterviewTopic.GroundsAndEffect), Severity.Curable));
        Add(Duty.ZB_19, applicant, _since2016, applied, ("recorded", interview.OpinionRecorded, Severity.Curable));

        var served = applicant.RulingServedOn.Occurred;
        var closed = _closure.ClosedOn;
        Add(
            Duty.ZB_23, applicant, _since2016 & _ruled, false,
            ("served", served, Severity.Fatal), ("served-before-closing", !served | !closed.Occurred | applicant.RulingServedOn <= closed, Severity.Curable), ("service-proved", !served | applicant.RulingServiceProved, Severity.Curable));
        Add(Duty.ZB_36, applicant, _ruledOn >= s_since2021, false, ("no-complaint", !applicant.InducedConsentComplaint, Severity.ManualReview));
    }

    private void DecideAsset(Asset asset)
    {
        var seal = asset.Seal;
        var waits = seal.Rank == SealRank.Waiting & seal.From <= _ruledOn & !(seal.Until < _ruledOn) & !(seal.LiftedOn <= _ruledOn);
        var requested = asset.HandOverRequestedOn <= _ruledOn | asset.FirstCourtSaleStartedOn <= _ruledOn;
        Add(
            Duty.ZB_34, asset,
            _ruledOn >= s_handOver & asset.FoundOn <= _ruledOn & IsOwnerActive(asset.DebtorId) & !(asset.DisposedOn <= _ruledOn) & waits & asset.OwnPriorityClaim, false,
            ("requested", requested, Severity.Curable), ("requested-before-termination", requested | _ruledOn < s_since2021, Severity.Fatal));
    }

    private void DecideClue(PropertyClue clue) =>
        Add(Duty.ZB_10, clue, _since2016 & clue.ReceivedOn <= _ruledOn & IsOwnerActive(clue.DebtorId), false, ("has-result", clue.VerifiedOn <= _ruledOn, Severity.Fatal));

    private void DecideApplication(PartyChangeApplication application)
    {
        var decided = application.DecidedOn <= _ruledOn;
        var mayWait = application.ReceivedOn.Shift(static day => Period.Days(60).DeadlineFrom(day).Day) >= _ruledOn | application.ExtendedUntil >= _ruledOn;
        Add(
            Duty.ZB_32, application, _since2016 & application.ReceivedOn <= _ruledOn & application.InWriting, false,
            ("decided-in-time", decided | mayWait & !application.PropertyKnown, Severity.Curable), ("no-property-left", decided | !application.PropertyKnown, Severity.Fatal));
    }

    private void Add(Duty duty, Fact? subject, Truth applies, Truth excepted, params ReadOnlySpan<(string Key, Truth Met, Severity Grade)> requirements)
    {
        _order.Add(((int)duty << 16) + _decisions.Count);
        _decisions.Add(Decision.Of(s_ids[(int)duty], subject, applies, excepted, requirements));
    }

    // Every unknown is tried both ways; a file that does not prove what it must is incomplete unless something worse is certain.
    private (ClosureLabel? Label, ClosureLabel[] Possible) Label()
    {
        var scope = (_file.Case.Type.IsUnknown && _file.Case.Number.TryGet(out var number) ? number.Type : _file.Case.Type).Is(static type => type is CaseType.FirstEnforcement or CaseType.ResumedEnforcement);
        var closed = _closure.ClosedOn.IsNone ? _ruledOn : _closure.ClosedOn;
        if (scope.IsFalse || (closed >= s_since2014).IsFalse) return (null, []);

        var reported = _closure.ClosedOn.Occurred | _closure.ReportedOn.Occurred;
        var hasNoApplicant = !_file.Applicants.Exists & (_file.Case.Flags.Has(CaseFlag.CriminalProperty) | _file.Title.Kind == TitleKind.CriminalJudgment);
        var act = _ruled & (!_since2016 | _file.Applicants.Exists & _file.Applicants.All(static applicant => applicant.RulingServedOn.Occurred) | hasNoApplicant);
        Truth wrong = false, fatal = false, curable = false;
        for (var i = 0; i < _decisions.Count; i++)
        {
            var decision = _decisions[i];
            if (decision.Findings is not { } findings) continue;
            var duty = (Duty)(_order[i] >> 16);
            foreach (var (_, met, grade) in findings)
            {
                var breach = met.IsFalse && decision.Outcome is Outcome.Breached or Outcome.ManualReview ? (Truth)true : Truth.Unknown;
                if (grade == Severity.Curable) curable |= breach;
                else if (grade == Severity.Fatal && duty is Duty.ZB_00 or Duty.ZB_09) wrong |= breach;
                else if (grade == Severity.Fatal && duty is not (Duty.ZB_21 or Duty.ZB_23)) fatal |= breach;
            }
        }

        var found = 0;
        for (var mask = 0; mask < 32; mask++)
            if (Allows(reported, mask & 1) && Allows(act, mask & 2) && Allows(wrong, mask & 4) && Allows(fatal, mask & 8) && Allows(curable, mask & 16))
                found |= 1 << (int)LabelOf((mask & 1) != 0, (mask & 2) != 0, (mask & 4) != 0, (mask & 8) != 0, (mask & 16) != 0);

        var possible = new ClosureLabel[int.PopCount(found)];
        for (int i = 0, next = 0; i < possible.Length; next++)
            if ((found & (1 << next)) != 0) possible[i++] = (ClosureLabel)next;
        return (possible.Length == 1 ? possible[0] : !(reported | act).IsTrue ? null : (fatal | wrong).IsTrue ? ClosureLabel.NonCompliantTermination : ClosureLabel.IncompleteTermination, possible);

        static bool Allows(Truth truth, int bit) => bit != 0 ? !truth.IsFalse : !truth.IsTrue;
    }

    private static ClosureLabel LabelOf(bool reported, bool act, bool wrong, bool fatal, bool curable) =>
        !act && !reported ? ClosureLabel.NotConcluded
        : reported && (!act || wrong) ? ClosureLabel.MisreportedClosure
        : fatal || wrong ? ClosureLabel.NonCompliantTermination
        : curable ? ClosureLabel.IncompleteTermination
        : ClosureLabel.CompliantTermination;

    private Truth IsActive(Debtor debtor)
    {
        var active = debtor.Status == DebtorStatus.Active;
        var added = debtor.AddedOn;
        return IsParty(debtor)
            & !Happened(debtor.DiedOn, active)
            & !((debtor.Kind != PartyKind.NaturalPerson) & Happened(debtor.DeregisteredOn, active) & !debtor.HasSuccessor)
            & !Happened(debtor.BankruptcyAcceptedOn, active)
            & !Happened(debtor.LiabilityDischargedOn, active)
            & !(added.IsUnknown ? Silent(active) : added > _ruledOn);
    }

    private Truth IsParty(Debtor debtor) => debtor.BoundByTitle & !Happened(debtor.RemovedOn, debtor.Status == DebtorStatus.Active);

    private Truth Happened(KnownDate on, Truth active) => on.IsUnknown ? Silent(active) : on <= _ruledOn;

    // Nothing is recorded of an event: the standing answers.
    private static Truth Silent(Truth active) => active.IsTrue ? false : Truth.Unknown;

    private Truth IsOwnerActive(Known<string> debtorId)
    {
        Truth all = _file.Debtors.IsComplete ? true : Truth.Unknown, owner = _file.Debtors.IsComplete ? false : Truth.Unknown;
        for (var i = 0; i < _active.Length; i++)
        {
            all &= _active[i];
            owner |= _file.Debtors[i].Id == debtorId & _active[i];
        }

        return all | owner;
    }

    private Truth IsMoneyOwed(Truth performed)
    {
        var amounts = _file.Amounts;
        if (amounts.DueUnderTitle.TryGet(out var due) && amounts.Received.TryGet(out var received) && amounts.Waived.TryGet(out var waived) && due > received + waived) return true;
        var owed = (Sum(amounts) is { IsGiven: true } sum ? sum : amounts.Outstanding) > 0m;
        return owed.IsUnknown && !amounts.PerformedInFullOn.IsUnknown ? !performed : owed;
    }

    private static Known<decimal> Sum(Amounts amounts)
    {
        var (interest, penalty) = (Claimed(amounts.DoubledInterest, amounts.DoubledInterestClaimed), Claimed(amounts.DelayPenalty, amounts.DelayPenaltyClaimed));
        if (amounts.DueUnderTitle.IsUnknown || amounts.Received.IsUnknown || amounts.Waived.IsUnknown || interest.IsUnknown || penalty.IsUnknown) return default;
        return OrZero(amounts.DueUnderTitle) - OrZero(amounts.Received) - OrZero(amounts.Waived) + OrZero(interest) + OrZero(penalty);

        Known<decimal> Claimed(Known<decimal> amount, Truth claimed)
        {
            var counts = claimed & !amounts.DelayClaimsWaived;
            return counts.IsFalse ? 0m : counts.IsTrue ? amount : amount.IsNone || (amount == 0m).IsTrue ? 0m : default(Known<decimal>);
        }

        static decimal OrZero(Known<decimal> amount) => amount.TryGet(out var given) ? given : 0m;
    }

    private Truth EveryAct(Debtor debtor, Func<Conduct, Truth> test) => debtor.Conduct.All(test) & _file.ThirdParties.All(other => other.Conduct.All(test));

    private Truth IsObstruction(Conduct act) => act.ActedOn <= _ruledOn & act.DiscoveredOn <= _ruledOn
        & act.Kind.Is(static kind => kind is not (ConductKind.RefusedToPerform or ConductKind.RefusedSettlement));

    private Truth IsAnswered(Conduct act) => act.SanctionedOn <= _ruledOn | act.ReferredOn <= _ruledOn;

    private Truth IsDue(InvestigationRequest request) => request.InWriting & request.Admissible & request.ReceivedOn <= _ruledOn;

    private Truth IsAsked(Debtor debtor, QueryType type) =>
        debtor.NetworkQueries.Any(query => query.QueriedOn <= _ruledOn & query.Results.Any(result => result.Type == type)) | IsInquired(debtor, type);

    private Truth IsAnswered(Debtor debtor, QueryType type) =>
        debtor.NetworkQueries.Any(query => query.QueriedOn <= _ruledOn & query.Results.Any(result => result.Type == type
            & result.Answer.Is(static answer => answer is QueryAnswer.NothingFound or QueryAnswer.PropertyFound)
            & !(result.AnsweredOn > _ruledOn)));

    private Truth IsInquired(Debtor debtor, QueryType type) => debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= _ruledOn & inquiry.Topics.Has(type));

    private static bool IsVisit(InquiryKind kind) => kind is InquiryKind.Residence or InquiryKind.Workplace or InquiryKind.Neighbours;

    // In the order of the catalogue.
    private enum Duty
    {
        ZB_00,
        ZB_02,
        ZB_03a,
        ZB_03b,
        ZB_03c_a,
        ZB_03c_b,
        ZB_03d,
        ZB_06a,
        ZB_06b,
        ZB_07,
        ZB_08,
        ZB_09,
        ZB_10,
        ZB_11,
        ZB_12,
        ZB_13,
        ZB_14,
        ZB_15,
        ZB_16,
        ZB_18,
        ZB_19,
        ZB_20a,
        ZB_21,
        ZB_22,
        ZB_23,
        ZB_24,
        ZB_25,
        ZB_31,
        ZB_32,
        ZB_33,
        ZB_34,
        ZB_35,
        ZB_36,
    }
}
