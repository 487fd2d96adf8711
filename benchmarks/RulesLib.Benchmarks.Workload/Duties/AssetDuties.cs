using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload.Duties;

// Duties for each asset of each debtor.

public readonly struct AssetSealed : IAssetDuty
{
    public static string Id => "D-31";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("seizable", asset.Seizable)
        .Requires("sealed", asset.SealedOn.By(closure.RuledOn));
}

public readonly struct SealedPromptly : IAssetDuty
{
    public static string Id => "D-32";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("seizable", asset.Seizable)
        .Requires("prompt", asset.SealedOn.By(asset.FoundOn.PlusDays(10)));
}

public readonly struct SealInForce : IAssetDuty
{
    public static string Id => "D-33";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("sealed", asset.SealedOn.By(closure.RuledOn))
        .Requires("in-force", closure.RuledOn.By(asset.SealedOn.PlusDays(365)));
}

public readonly struct AssetValued : IAssetDuty
{
    public static string Id => "D-34";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("worthwhile", asset.Worthwhile)
        .Unless("exempt", asset.Exempt)
        .Requires("valued", asset.ValuedOn.By(closure.RuledOn));
}

public readonly struct ValuedAfterSeal : IAssetDuty
{
    public static string Id => "D-35";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("worthwhile", asset.Worthwhile)
        .Requires("after-seal", asset.SealedOn.By(asset.ValuedOn));
}

public readonly struct AssetAuctioned : IAssetDuty
{
    public static string Id => "D-36";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("seizable", asset.Seizable.Both(asset.Worthwhile))
        .Unless("encumbered", asset.Encumbered)
        .Requires("auctioned", asset.AuctionedOn.By(closure.RuledOn));
}

public readonly struct AuctionedAfterValue : IAssetDuty
{
    public static string Id => "D-37";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("seizable", asset.Seizable)
        .Unless("exempt", asset.Exempt)
        .Requires("after-value", asset.ValuedOn.By(asset.AuctionedOn));
}

public readonly struct ProceedsDelivered : IAssetDuty
{
    public static string Id => "D-38";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("sold", asset.Sold)
        .Requires("delivered", asset.Delivered);
}

public readonly struct ExemptionRespected : IAssetDuty
{
    public static string Id => "D-39";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("exempt", asset.Exempt)
        .Unless("company", debtor.IsPerson.Negated())
        .Requires("not-sold", asset.Sold.Negated());
}

public readonly struct EncumbranceTold : IAssetDuty
{
    public static string Id => "D-40";

    public static Judgement Judge(Closure closure, Debtor debtor, Asset asset) => Judgement.Of(Id, asset)
        .AppliesWhen("encumbered", asset.Encumbered)
        .Requires("told", asset.HolderTold)
        .Requires("debtor-active", debtor.Active);
}
