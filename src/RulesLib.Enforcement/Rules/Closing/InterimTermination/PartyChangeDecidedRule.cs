using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>No old application to change or add a party is left undecided, and none that names a debtor with property (ZB-32).</summary>
/// <remarks>Sixty days from the written application, unless the president extended them.</remarks>
[RuleId("ZB-32"), Cites(Provisions.PartyChange.Decision)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PartyChangeDecidedRule : TerminationDutyRule<PartyChangeApplication>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PartyChangeApplication application)
    {
        Truth Decided() => application.DecidedOn <= matter.RuledOn;
        Truth MayWait() => matter.Deadline(Parameters.PartyChangeDecisionDays, application.ReceivedOn) >= matter.RuledOn | application.ExtendedUntil >= matter.RuledOn;

        return Duty(matter)
            .AppliesWhen("received-before", application.ReceivedOn <= matter.RuledOn)
            .AppliesWhen("in-writing", application.InWriting)
            .Requires("decided-in-time", Decided() | MayWait() & !application.PropertyKnown, Severity.Curable, Cure.DecideApplication)
            .Requires("no-property-left", Decided() | !application.PropertyKnown, Severity.Fatal, Cure.DecideApplication)
            .Result();
    }
}
