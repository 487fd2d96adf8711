using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>Each piece of property on record has a disposal result or a reason why it cannot be disposed of (KZ-06).</summary>
/// <remarks>The check looks for an entry, not for its truth: that is ZB-05. Small balances pass where the switch is on (SC-10).</remarks>
[RuleId("KZ-06"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class PropertyAccountedForRule : TerminationDutyRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth Disposed() => asset.DisposedOn <= matter.ClosedOn
            | asset.Result.Is(static result => result is DisposalResult.Sold or DisposalResult.SetOff or DisposalResult.Transferred or DisposalResult.Managed);

        var duty = Duty(matter).AppliesWhen("found-before", asset.FoundOn <= matter.ClosedOn);
        if (matter.Options.TolerateSmallBalances) duty = duty.Unless("small-balance", SmallBalance.Is(matter, asset));
        return duty
            .Requires("accounted-for", Disposed() | asset.NotDisposableReason.Exists, Severity.Curable, Cure.RecordReason)
            .Result();
    }
}
