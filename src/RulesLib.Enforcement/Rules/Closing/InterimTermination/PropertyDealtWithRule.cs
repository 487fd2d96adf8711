using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Each piece of property found was disposed of, or cannot be disposed of (ZB-05, limb on property).</summary>
/// <remarks>"Cannot be disposed of" is decided from the recorded steps (ZB-17a, ZB-17b), not from a flag; other recorded reasons (ZB-17c) are for a person to decide.</remarks>
[RuleId("ZB-05"), Cites(Provisions.InterimTermination.InvestigationExhausted, Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PropertyDealtWithRule : AssetDutyRule
{
    // Units can be asked since the property investigation provisions (CC-16).
    private static readonly DateOnly s_searchRequests = new(2017, 5, 1);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset, IReadOnlyList<Ground> reasons)
    {
        Truth Reason(string id) => reasons.Aggregate((Truth)false, (truth, ground) => ground.RuleId == id ? truth | ground.Holds : truth);

        Truth Disposed() => asset.DisposedOn <= matter.RuledOn;
        Truth Unsold() => Reason("ZB-17a");
        Truth NotSeized() => Reason("ZB-17b");
        Truth Other() => Reason("ZB-17c");

        var duty = Duty(matter)
            .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
            .AppliesWhen("owner-active", matter.IsOwnerActive(asset.DebtorId, matter.RuledOn));
        if (matter.Options.TolerateSmallBalances) duty = duty.Unless("small-balance", SmallBalance.Is(matter, asset));
        return duty
            .Requires("dealt-with", Disposed() | Unsold() | NotSeized() | Other(), Severity.Fatal, Cure.ReopenAndDispose)
            .Requires("listed-reason", Disposed() | Unsold() | NotSeized() | !Other(), Severity.ManualReview, Cure.DecideManually)
            .Requires("search-requested", Disposed() | Unsold() | !NotSeized() | matter.RuledOn < s_searchRequests | asset.SearchRequestedOn <= matter.RuledOn, Severity.Advisory, Cure.RequestSearchOfAsset)
            .Result();
    }
}
