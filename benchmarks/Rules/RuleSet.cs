using RulesLib.Benchmarks.Workload.Duties;

namespace RulesLib.Benchmarks.Rules;

/// <summary>The rule classes to load: each duty in its shape, and as many editions of it as are asked for.</summary>
internal static class RuleSet
{
    private static readonly (Type Rule, Type[] Duties)[] Shapes =
    [
        (typeof(CaseDutyRule<,>),
        [
            typeof(FiledBeforeRuled), typeof(MinimumStay), typeof(MaximumStay), typeof(PanelDecided), typeof(ApplicantInterviewed),
            typeof(RulingReasoned), typeof(RemainderStated), typeof(FundsPaidOut), typeof(RemediesTold), typeof(RulingServed),
            typeof(RulingPublished), typeof(NoReliefPending),
        ]),
        (typeof(DebtorDutyRule<,>),
        [
            typeof(NoticeIssued), typeof(NoticeInTime), typeof(DeclarationOrdered), typeof(DeclarationAfterNotice), typeof(DeclarationMade),
            typeof(DeclarationInTime), typeof(DeclarationChecked), typeof(SilencePunished), typeof(FalsehoodPunished), typeof(ConsumptionRestricted),
            typeof(RestrictionTold), typeof(ListingConsidered), typeof(ListingInTime), typeof(NotListedWithoutGround), typeof(DebtorSought),
            typeof(HomeVisited), typeof(BankruptcyConsidered), typeof(DebtorHeard),
        ]),
        (typeof(AssetDutyRule<,>),
        [
            typeof(AssetSealed), typeof(SealedPromptly), typeof(SealInForce), typeof(AssetValued), typeof(ValuedAfterSeal),
            typeof(AssetAuctioned), typeof(AuctionedAfterValue), typeof(ProceedsDelivered), typeof(ExemptionRespected), typeof(EncumbranceTold),
        ]),
        (typeof(SearchDutyRule<,>),
        [
            typeof(SearchMade), typeof(SearchRecent), typeof(SearchAnswered), typeof(AnswerPrompt), typeof(AnswerComplete),
            typeof(HitsFollowed),
        ]),
        (typeof(OrderDutyRule<,>),
        [
            typeof(OrderStamped), typeof(OrderServed), typeof(OrderServedInTime), typeof(OrderBeforeRuling), typeof(OrderReasoned),
        ]),
        (typeof(ClueDutyRule<,>),
        [
            typeof(ClueChecked), typeof(CheckedPromptly), typeof(ApplicantAnswered), typeof(CheckRecorded), typeof(UrgentAtOnce),
        ]),
        (typeof(UntracedDebtorDutyRule<,>),
        [
            typeof(TraceSought),
        ]),
        (typeof(RestrictedDebtorDutyRule<,>),
        [
            typeof(RestrictionKnown),
        ]),
        (typeof(SearchesDutyRule<,>),
        [
            typeof(AllSearchesAnswered), typeof(SomeSearchRecent),
        ]),
    ];

    private static readonly Type[] Editions = [typeof(Edition1), typeof(Edition2), typeof(Edition3), typeof(Edition4), typeof(Edition5)];

    /// <summary>How many duties there are: so many rules make one edition.</summary>
    public const int OneEdition = 60;

    /// <summary>So many classes, no two alike, beginning with one edition of every duty.</summary>
    public static Type[] Take(int count) =>
    [
        .. Editions
            .SelectMany(static edition => Shapes.SelectMany(shape => shape.Duties.Select(duty => shape.Rule.MakeGenericType(duty, edition))))
            .Take(count),
    ];

    private readonly struct Edition1;

    private readonly struct Edition2;

    private readonly struct Edition3;

    private readonly struct Edition4;

    private readonly struct Edition5;
}
