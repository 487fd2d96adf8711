using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Investigating;

/// <summary>A clear clue is checked within seven days, an urgent one within three (CC-02).</summary>
/// <remarks>A clue never checked at all is ZB-10.</remarks>
[RuleId("CC-02"), Cites(Provisions.PropertyInvestigation.Clues)]
[InForce("2017-05-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ClueCheckedInTimeRule : ConductRule<PropertyClue>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PropertyClue clue)
    {
        KnownDate Due(DatedParameter<int> days) => matter.Deadline(days, clue.ReceivedOn);

        return Duty(matter)
            .AppliesWhen("received", clue.ReceivedOn >= Info.From)
            .Unless("too-vague", clue.Result == ClueResult.TooVague)
            .Requires("checked-in-time", matter.InTime(clue.VerifiedOn, Due(Parameters.UrgentClueCheckDays)) | !clue.Urgent & matter.InTime(clue.VerifiedOn, Due(Parameters.ClueCheckDays)), Severity.Advisory)
            .Result();
    }
}
