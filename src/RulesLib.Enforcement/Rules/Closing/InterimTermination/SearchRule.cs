using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Where property or books are hidden and not handed over, there was a search, or the reason for none is recorded (ZB-13).</summary>
[RuleId("ZB-13"), Cites(Provisions.InterimTermination.Search, Provisions.CplInterpretation.HiddenProperty)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class SearchRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("hidden-and-refused", debtor.PropertyConcealed & debtor.HandOverRefused)
        .Requires("searched-or-reasoned", debtor.Search.ConductedOn <= matter.RuledOn | debtor.Search.ReasonForNoneRecordedOn <= matter.RuledOn, Severity.Fatal, Cure.ReopenAndInvestigate)
        .Result();
}
