using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>A written request to correct a restriction is handled like one to correct an entry, not as an objection to enforcement (XF-22).</summary>
[RuleId("XF-22"), Cites(Provisions.GoodFaith.Remedies, Provisions.DishonestList.CorrectionProcedure)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RestrictionCorrectionRequestRule : CorrectionRequestRule
{
    /// <inheritdoc/>
    protected override CorrectionTarget Against => CorrectionTarget.Restriction;
}
