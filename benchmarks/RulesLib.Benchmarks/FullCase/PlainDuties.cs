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

    private readonly CaseFile _file;
    private readonly Closure _closure;
    private readonly KnownDate _ruledOn;
    private readonly Truth _since2016;
    private readonly Truth _ruled;
    private readonly Truth[] _active;
    private readonly List<Decision> _decisions = new(80);

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

    public static IReadOnlySet<string> Ids { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "ZB-00", "ZB-02", "ZB-03a", "ZB-03b", "ZB-03c-a", "ZB-03c-b", "ZB-03d", "ZB-06a", "ZB-06b", "ZB-07", "ZB-08", "ZB-09",
        "ZB-10", "ZB-11", "ZB-12", "ZB-13", "ZB-14", "ZB-15", "ZB-16", "ZB-18", "ZB-19", "ZB-20a", "ZB-21", "ZB-22", "ZB-23", "ZB-24", "ZB-25",
        "ZB-31", "ZB-32", "ZB-33", "ZB-34", "ZB-35", "ZB-36",
    };

    /// <summary>In the order of the file: the case, then each debtor, applicant, asset, clue and application.</summary>
    public static IReadOnlyList<Decision> Decide(CaseFile file, DateOnly asOf)
    {
        if (!(file.Closure.Method == ClosureMethod.InterimTermination).IsTrue) return [];
        var duties = new PlainDuties(file, asOf);
        duties.DecideAll();
        return duties._decisions;
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
        Add("ZB-00", null, _ruledOn >= s_since2014, false, (property | visitation, Severity.Fatal), (property | !visitation, Severity.ManualReview));

        var type = _file.Case.Type.IsUnknown && _file.Case.Number.TryGet(out var number) ? number.Type : _file.Case.Type;
        var threeMonths = _ruledOn > _file.Case.FiledOn.Shift(static day => day.AddMonths(3));
        Add("ZB-06a", null, _since2016 & type == CaseType.FirstEnforcement, false, (threeMonths, Severity.Fatal));
        Add("ZB-06b", null, _since2016 & type == CaseType.ResumedEnforcement, false, (threeMonths, Severity.ManualReview));

        var performed = _file.Amounts.PerformedInFullOn <= _ruledOn;
        Add("ZB-09", null, _ruledOn >= s_since2014, false, (IsMoneyOwed(performed) | delivery & !_closure.EverythingPerformed & !performed, Severity.Fatal));
        Add("ZB-15", null, _since2016 & _closure.OrderedSteps.Exists, false, (_closure.OrderedSteps.All(step => step.DoneOn <= _ruledOn), Severity.Curable));

        var signed = _file.Applicants.Exists & _file.Applicants.All(applicant => applicant.SignedTerminationOn <= _ruledOn);
        var approved = _closure.PanelReviewedOn <= _ruledOn & _closure.PresidentApprovedOn <= _ruledOn;
        Add("ZB-20a", null, _ruledOn >= s_interpretation, false, (signed | approved, Severity.Fatal), (signed | !approved | _closure.ApprovalProved, Severity.Curable));

        var stated = _closure.Ruling.Contents;
        Add("ZB-21", null, _since2016, false, (_ruled, Severity.Fatal));
        Add(
            "ZB-22", null, _since2016 & _ruled, false,
            (stated.Has(RulingContent.Claim), Severity.Curable), (stated.Has(RulingContent.Course), Severity.Curable), (stated.Has(RulingContent.Property), Severity.Curable),
            (stated.Has(RulingContent.Realised), Severity.Curable), (stated.Has(RulingContent.FurtherRights), Severity.Curable));
        Add("ZB-24", null, _since2016, false, (!_closure.AlsoCountedWithOthers, Severity.Advisory));
        Add("ZB-25", null, _since2016 & _ruled, _closure.PublicationExempt, (_closure.Ruling.PublishedOn.Occurred, Severity.Advisory));
    }

    private void DecideDebtor(Debtor debtor, Truth active)
    {
        var (notice, order, report) = (debtor.Notice, debtor.ReportOrder, debtor.Report);
        var applies = _since2016 & active;

        var noticed = notice.IssuedOn <= _ruledOn;
        Add("ZB-02", debtor, applies, false, (noticed, Severity.Fatal), (!noticed | notice.ServiceProved, Severity.Curable));

        var ordered = order.IssuedOn <= _ruledOn;
        var verified = report.VerifiedOn <= _ruledOn;
        var breached = ordered & (report.Refused | report.False | report.Late);
        var doubtful = !report.False & (order.Mode == ServiceMode.PublicNotice | report.Excused);
        var decision = debtor.ReportBreachDecision;
        var decided = decision.DecidedOn <= _ruledOn & (decision.Kind == BreachDecisionKind.Sanctioned | decision.Kind == BreachDecisionKind.Referred | decision.ReasonRecorded);
        Add("ZB-03a", debtor, applies, false, (ordered, Severity.Fatal), (!ordered | order.DueOn < _ruledOn, Severity.Curable));
        Add("ZB-03b", debtor, applies & report.ReceivedOn <= _ruledOn, false, (verified, Severity.Curable), (verified | !report.ListsProperty, Severity.Fatal));
        Add("ZB-03c-a", debtor, applies & breached, doubtful, (decided, Severity.Curable));
        Add("ZB-03c-b", debtor, applies & breached & doubtful, false, (decided, Severity.ManualReview));
        Add("ZB-03d", debtor, applies, false, (debtor.ReportHandlingRecorded, Severity.Curable));

        Add(
            "ZB-07", debtor, applies & debtor.WhereaboutsUnknown, false,
            (debtor.SearchEfforts.Any(step => step.MadeOn <= _ruledOn), Severity.Curable),
            (debtor.SearchEfforts.Any(step => step.MadeOn <= _ruledOn & step.OnSite) | debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= _ruledOn & inquiry.Kind.Is(IsVisit)), Severity.Fatal));

        Add(
            "ZB-08", debtor, applies & !EveryAct(debtor, act => !IsObstruction(act)), false,
            (EveryAct(debtor, act => !IsObstruction(act) | IsAnswered(act)), Severity.Curable),
            (EveryAct(debtor, act => !IsObstruction(act) | !act.CrimeSuspected | act.ReferredOn <= _ruledOn), Severity.Curable),
            (EveryAct(debtor, act => !IsObstruction(act) | !act.HidesKnownProperty | IsAnswered(act)), Severity.Fatal));

        Add(
            "ZB-11", debtor, applies, !debtor.HasQueryableIdentity,
            (debtor.NetworkQueries.Any(query => query.QueriedOn <= _ruledOn), Severity.Fatal),
            (IsAsked(debtor, QueryType.Deposits), Severity.Fatal), (IsAsked(debtor, QueryType.Vehicles), Severity.Fatal),
            (IsAsked(debtor, QueryType.Immovables), Severity.Fatal), (IsAsked(debtor, QueryType.Securities), Severity.Fatal));

        var (deposits, vehicles) = (IsAnswered(debtor, QueryType.Deposits), IsAnswered(debtor, QueryType.Vehicles));
        var (immovables, securities) = (IsAnswered(debtor, QueryType.Immovables), IsAnswered(debtor, QueryType.Securities));
        Add(
            "ZB-12", debtor, applies & !(deposits & vehicles & immovables & securities), false,
            (deposits | IsInquired(debtor, QueryType.Deposits), Severity.Fatal), (vehicles | IsInquired(debtor, QueryType.Vehicles), Severity.Fatal),
            (immovables | IsInquired(debtor, QueryType.Immovables), Severity.Fatal), (securities | IsInquired(debtor, QueryType.Securities), Severity.Fatal));

        Add(
            "ZB-13", debtor, applies & debtor.PropertyConcealed & debtor.HandOverRefused, false,
            (debtor.Search.ConductedOn <= _ruledOn | debtor.Search.ReasonForNoneRecordedOn <= _ruledOn, Severity.Fatal));
        Add(
            "ZB-14", debtor, applies & debtor.InvestigationRequests.Any(IsDue), false,
            (debtor.InvestigationRequests.All(request => !IsDue(request) | request.DecidedOn <= _ruledOn), Severity.Fatal));
        Add("ZB-16", debtor, applies, false, (debtor.InvestigationRecorded, Severity.Curable));

        var old = notice.IssuedOn < s_interpretation;
        Add(
            "ZB-31", debtor, _ruledOn >= s_since2014 & active & noticed, false,
            (old | notice.PerformanceDueOn.Occurred, Severity.Advisory), (old | notice.MentionsDelayInterest, Severity.Advisory),
            (notice.IssuedOn < s_listingWarned | notice.WarnsOfListing, Severity.Advisory));

        var addition = debtor.AdditionGrounds.Exists | debtor.EntityType.Is(static type => type is EntityType.Branch or EntityType.Partnership or EntityType.SoleProprietorship);
        Add(
            "ZB-33", debtor, _since2016 & debtor.Kind != PartyKind.NaturalPerson & IsParty(debtor) & addition, false,
            (_file.Applicants.All(static applicant => applicant.ToldOfPartyChangeRight), Severity.Advisory));
        Add("ZB-35", debtor, _ruledOn >= s_since2021 & active & _ruled, false, (debtor.RulingServedOn.Occurred, Severity.Curable));
    }

    private void DecideApplicant(Applicant applicant)
    {
        var (interview, topics) = (applicant.Interview, applicant.Interview.Topics);
        var applied = applicant.RequestedTerminationOn <= _ruledOn;
        var held = interview.HeldOn <= _ruledOn;
        Add(
            "ZB-18", applicant, _since2016, applied | applicant.IsCourt,
            (held, Severity.Curable), (held | interview.Attempts >= 3, Severity.Curable),
            (!held | topics.Has(InterviewTopic.Course), Severity.Curable), (!held | topics.Has(InterviewTopic.Measures), Severity.Curable),
            (!held | topics.Has(InterviewTopic.Property), Severity.Curable), (!held | topics.Has(InterviewTopic.GroundsAndEffect), Severity.Curable));
        Add("ZB-19", applicant, _since2016, applied, (interview.OpinionRecorded, Severity.Curable));

        var served = applicant.RulingServedOn.Occurred;
        var closed = _closure.ClosedOn;
        Add(
            "ZB-23", applicant, _since2016 & _ruled, false,
            (served, Severity.Fatal), (!served | !closed.Occurred | applicant.RulingServedOn <= closed, Severity.Curable), (!served | applicant.RulingServiceProved, Severity.Curable));
        Add("ZB-36", applicant, _ruledOn >= s_since2021, false, (!applicant.InducedConsentComplaint, Severity.ManualReview));
    }

    private void DecideAsset(Asset asset)
    {
        var seal = asset.Seal;
        var waits = seal.Rank == SealRank.Waiting & seal.From <= _ruledOn & !(seal.Until < _ruledOn) & !(seal.LiftedOn <= _ruledOn);
        var requested = asset.HandOverRequestedOn <= _ruledOn | asset.FirstCourtSaleStartedOn <= _ruledOn;
        Add(
            "ZB-34", asset,
            _ruledOn >= s_handOver & asset.FoundOn <= _ruledOn & IsOwnerActive(asset.DebtorId) & !(asset.DisposedOn <= _ruledOn) & waits & asset.OwnPriorityClaim, false,
            (requested, Severity.Curable), (requested | _ruledOn < s_since2021, Severity.Fatal));
    }

    private void DecideClue(PropertyClue clue) =>
        Add("ZB-10", clue, _since2016 & clue.ReceivedOn <= _ruledOn & IsOwnerActive(clue.DebtorId), false, (clue.VerifiedOn <= _ruledOn, Severity.Fatal));

    private void DecideApplication(PartyChangeApplication application)
    {
        var decided = application.DecidedOn <= _ruledOn;
        var mayWait = application.ReceivedOn.Shift(static day => Period.Days(60).DeadlineFrom(day).Day) >= _ruledOn | application.ExtendedUntil >= _ruledOn;
        Add(
            "ZB-32", application, _since2016 & application.ReceivedOn <= _ruledOn & application.InWriting, false,
            (decided | mayWait & !application.PropertyKnown, Severity.Curable), (decided | !application.PropertyKnown, Severity.Fatal));
    }

    private void Add(string ruleId, Fact? subject, Truth applies, Truth excepted, params ReadOnlySpan<(Truth Met, Severity Grade)> requirements) =>
        _decisions.Add(Decision.Of(ruleId, subject, applies, excepted, requirements));

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
}
