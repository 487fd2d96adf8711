using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.NationalCheck;

/// <summary>Every clue received by the closing is verified (KZ-05).</summary>
/// <remarks>The check knows no clue of a debtor who has gone: it asks for every clue on record.</remarks>
[RuleId("KZ-05"), Cites(Provisions.NationalCheck.CheckItems), ByNameOnly]
[InForce("2018-01-01", Anchor.Closing), Source(Confidence.Seen, Verified = false)]
public sealed class CluesVerifiedRule : TerminationDutyRule<PropertyClue>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PropertyClue clue) => Duty(matter)
        .AppliesWhen("received-before", clue.ReceivedOn <= matter.ClosedOn)
        .Requires("verified", clue.VerifiedOn <= matter.ClosedOn, Severity.Curable, Cure.ReopenAndInvestigate)
        .Result();
}
