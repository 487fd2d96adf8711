using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>The amount still owed is more than nothing (KZ-09).</summary>
/// <remarks>Reading: asked of money claims only; what else is owed is a matter for ZB-09.</remarks>
[RuleId("KZ-09"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class AmountOwedRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("money-claim", matter.Title.Claims.Has(ClaimContent.Money))
        .Requires("owed", Outstanding.IsSomething(matter.File.Amounts), Severity.Curable, Cure.CorrectClosingMethod)
        .Result();
}
