using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Each piece of property found was disposed of, or cannot be disposed of (ZB-05, limb on property).</summary>
/// <remarks>"Cannot be disposed of" is decided from the recorded steps (ZB-17a, ZB-17b), not from a flag; other recorded reasons (ZB-17c) are for a person to decide.</remarks>
[RuleId("ZB-05"), Cites(Provisions.InterimTermination.InvestigationExhausted, Provisions.InterimTermination.Undisposable)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PropertyDealtWithRule : AssetDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset, IReadOnlyList<Ground> reasons)
    {
        Truth Reason(string id) => reasons.Aggregate((Truth)false, (truth, ground) => ground.RuleId == id ? truth | ground.Holds : truth);

        var disposed = asset.DisposedOn <= matter.RuledOn;
        var (unsold, notSeized, other) = (Reason("ZB-17a"), Reason("ZB-17b"), Reason("ZB-17c"));
        return Duty(matter)
            .AppliesWhen("found-before", asset.FoundOn <= matter.RuledOn)
            .Requires("dealt-with", disposed | unsold | notSeized | other, Severity.Fatal, Cure.ReopenAndDispose)
            .Requires("listed-reason", disposed | unsold | notSeized | !other, Severity.ManualReview, Cure.DecideManually)
            .Requires("search-requested", disposed | unsold | !notSeized | asset.SearchRequestedOn <= matter.RuledOn, Severity.Advisory, Cure.RequestSearchOfAsset)
            .Result();
    }
}
