using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Each piece of property found was disposed of, or cannot be disposed of (ZB-05, limb on property).</summary>
/// <remarks>"Cannot be disposed of" is decided from the recorded steps and facts of each reason (ZB-17a to ZB-17c), not from a flag; some reasons only a person can accept.</remarks>
[RuleId("ZB-05", "CC-16"), Cites(Provisions.InterimTermination.InvestigationExhausted, Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PropertyDealtWithRule : AssetDutyRule
{
    // Units can be asked since the property investigation provisions (CC-16).
    private static readonly DateOnly s_searchRequests = new(2017, 5, 1);

    // Reasons that the law names or that follow from it, once their facts are there.
    private static readonly HashSet<string> s_settled = new(StringComparer.Ordinal) { "ZB-17a", "CZ-05", "CZ-07", "SC-07", "SC-08" };

    // Reasons that only a person can accept.
    private static readonly HashSet<string> s_doubtful = new(StringComparer.Ordinal) { "SC-09", "SC-12", "ZB-17c" };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset, IReadOnlyList<Ground> reasons)
    {
        Truth Reason(Func<string, bool> ids) => reasons.Aggregate((Truth)false, (truth, ground) => ids(ground.RuleId) ? truth | ground.Holds : truth);

        Truth Disposed() => asset.DisposedOn <= matter.RuledOn;
        Truth NotSeized() => Reason(static id => id == "ZB-17b");
        Truth Settled() => Disposed() | Reason(s_settled.Contains);
        Truth Income() => Reason(static id => id == "SC-11");
        Truth Doubtful() => Reason(s_doubtful.Contains);

        var duty = Duty(matter)
            .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
            .AppliesWhen("owner-active", matter.IsOwnerActive(asset.DebtorId, matter.RuledOn));
        if (matter.Options.TolerateSmallBalances) duty = duty.Unless("small-balance", SmallBalance.Is(matter, asset));
        return duty
            .Requires("dealt-with", Settled() | NotSeized() | Income() | Doubtful(), Severity.Fatal, Cure.ReopenAndDispose)
            .Requires("no-running-income", Settled() | NotSeized() | !Income(), Severity.Curable, Cure.CompleteFile)
            .Requires("listed-reason", Settled() | NotSeized() | Income() | !Doubtful(), Severity.ManualReview, Cure.DecideManually)
            .Requires("search-requested", Settled() | !NotSeized() | matter.RuledOn < s_searchRequests | asset.SearchRequestedOn <= matter.RuledOn, Severity.Advisory, Cure.RequestSearchOfAsset)
            .Result();
    }
}
