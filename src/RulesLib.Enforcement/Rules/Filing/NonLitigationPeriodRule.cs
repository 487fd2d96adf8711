using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>An administrative body applies within three months after the time for suing ended (SS-25).</summary>
/// <remarks>Whether the application is dismissed is JA-20.</remarks>
[RuleId("SS-25"), Cites(Provisions.AdministrativeLitigation.NonLitigationPeriod)]
[InForce("2018-02-08", Anchor.Closing), Source(Confidence.Seen)]
public sealed class NonLitigationPeriodRule : ConductRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("non-litigation", matter.Case.Flags.Has(CaseFlag.AdministrativeNonLitigation))
        .AppliesWhen("applied", matter.Case.ApplicationReceivedOn >= Info.From)
        .Requires("in-period", matter.Case.ApplicationReceivedOn <= matter.Deadline(Parameters.NonLitigationApplicationMonths, matter.Title.SuingPeriodEndedOn), Severity.Advisory)
        .Result();
}
