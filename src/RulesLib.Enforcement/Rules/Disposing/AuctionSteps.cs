using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>The auctions of one piece of property, either offline or online, tested step by step (CZ-10, CZ-11, CZ-12).</summary>
internal sealed class AuctionSteps(Matter matter, Asset asset, bool online)
{
    /// <summary>Whether there was an auction of this kind.</summary>
    public Truth Exist() => asset.DisposalSteps.Any(IsAuction);

    /// <summary>Whether there was an auction of this kind on or after a day.</summary>
    public Truth ExistSince(DateOnly day) => asset.DisposalSteps.Any(step => IsAuction(step) & step.HeldOn >= day);

    /// <summary>Whether the second auction failed on or after a day.</summary>
    public Truth SecondFailedSince(DateOnly day) => asset.DisposalSteps.Any(step => IsFailedSecond(step) & step.HeldOn >= day);

    /// <summary>Whether every first auction started at the least share of the appraisal or above.</summary>
    public Truth StartsAt(DatedParameter<decimal> share) => Every(
        step => step.Kind == DisposalStepKind.FirstAuction,
        step => AtLeast(step.StartPrice, step.Appraisal, matter.Number(share, step.HeldOn)));

    /// <summary>Whether auctions of a kind were announced the days of the law before, fewer for movables.</summary>
    public Truth Noticed(Func<DisposalStep, Truth> kind, DatedParameter<int> movable, DatedParameter<int> other) => Every(
        kind,
        step => LiesAfter(step, other) | DisposalChain.IsMovable(asset) & LiesAfter(step, movable));

    /// <summary>Whether each further start price was cut by no more than a share.</summary>
    public Truth CutBy(DatedParameter<decimal> share) => EachFollows((before, step) => AtLeast(step.StartPrice, before.StartPrice, Rest(matter.Number(share, step.HeldOn))));

    /// <summary>Whether each further auction was held within days of the one before.</summary>
    public Truth FollowedWithin(DatedParameter<int> days) => EachFollows((before, step) => step.HeldOn <= matter.Deadline(days, before.HeldOn));

    /// <summary>Whether every sale was announced within days of the auction before it.</summary>
    public Truth SaleNoticedWithin(DatedParameter<int> days, DisposalStepKind after) => Every(
        static step => step.Kind == DisposalStepKind.Sale,
        step => asset.DisposalSteps.Any(before => before.Kind == after & IsMode(before) & step.NoticeOn <= matter.Deadline(days, before.HeldOn))
            | !asset.DisposalSteps.Any(before => before.Kind == after & IsMode(before)));

    /// <summary>Whether creditors were asked about set-off within days of the second failed auction.</summary>
    public Truth SetOffAskedWithin(DatedParameter<int> days)
    {
        Truth Asked(KnownDate due) => due >= matter.AsOf | asset.DisposalSteps.Any(step => step.Kind == DisposalStepKind.SetOffAsked & step.HeldOn <= due);

        return asset.DisposalSteps.All(step => !IsFailedSecond(step) | Asked(matter.Deadline(days, step.HeldOn)));
    }

    private Truth IsMode(DisposalStep step) => online ? step.Online : !step.Online;

    private Truth IsAuction(DisposalStep step) => DisposalChain.IsAuction(step) & IsMode(step);

    private Truth IsFailedSecond(DisposalStep step) => step.Kind == DisposalStepKind.SecondAuction & IsMode(step) & !step.Sold;

    private Truth Every(Func<DisposalStep, Truth> kind, Func<DisposalStep, Truth> test) => asset.DisposalSteps.All(step => !kind(step) | !IsMode(step) | test(step));

    // Each later auction against some auction of the kind before it: a chain may be run twice.
    private Truth EachFollows(Func<DisposalStep, DisposalStep, Truth> test) =>
        Follows(DisposalStepKind.FirstAuction, DisposalStepKind.SecondAuction, test) & Follows(DisposalStepKind.SecondAuction, DisposalStepKind.ThirdAuction, test);

    private Truth Follows(DisposalStepKind earlier, DisposalStepKind later, Func<DisposalStep, DisposalStep, Truth> test) => Every(
        step => step.Kind == later,
        step => asset.DisposalSteps.Any(before => before.Kind == earlier & IsMode(before) & test(before, step)));

    private Truth LiesAfter(DisposalStep step, DatedParameter<int> days) => step.HeldOn >= matter.LastDay(days, step.NoticeOn);

    private static Known<decimal> Rest(Known<decimal> share) => share.TryGet(out var part) ? 1m - part : Known<decimal>.Unknown;

    private static Truth AtLeast(Known<decimal> price, Known<decimal> of, Known<decimal> share) =>
        of.TryGet(out var full) && share.TryGet(out var part) ? price >= full * part : of.IsNone ? false : Truth.Unknown;
}
