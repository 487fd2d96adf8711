using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>The ruling is on file (KZ-10).</summary>
[RuleId("KZ-10"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class RulingOnFileRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("ruling-on-file", matter.Closure.Ruling.MadeOn.Occurred | matter.Closure.Documents.Has(DocumentKind.ClosingRuling), Severity.Curable, Cure.MakeAndServeRuling)
        .Result();
}
