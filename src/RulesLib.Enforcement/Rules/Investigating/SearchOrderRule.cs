using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>A search needs concealment and an order signed by the president (SS-09, CC-14).</summary>
/// <remarks>Concealment that was never searched for is ZB-13.</remarks>
[RuleId("SS-09", "CC-14"), Cites(Provisions.CivilProcedureLaw.Search, Provisions.CplInterpretation.Search, Provisions.PropertyInvestigation.Search)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SearchOrderRule : ConductRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("searched", debtor.Search.ConductedOn.Occurred)
        .Requires("concealment-recorded", debtor.PropertyConcealed, Severity.Advisory)
        .Requires("president-signed", debtor.Search.PresidentSigned, Severity.Advisory)
        .Result();
}
