using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs.Local.Henan;

/// <summary>Each applicant was heard before the ruling, by the handler, himself or through a specially authorised agent, preferably face to face (HN-1).</summary>
/// <remarks>Telephone, mail, fax, short message and messenger are allowed, face to face is preferred: another form is a matter of quality.</remarks>
[RuleId("HN-1"), Cites(Provisions.HenanInterview.Hearing), ByNameOnly]
[InForce("2019-06-13", Anchor.Ruling), Source(Confidence.Seen, Verified = false)]
public sealed class HearingRule : TerminationDutyRule<Applicant>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Applicant applicant)
    {
        Truth Held() => applicant.Interview.HeldOn <= matter.RuledOn;

        return Duty(matter)
            .Requires("held", Held(), Severity.Curable, Cure.HoldInterview)
            .Requires("addressee", !Held() | applicant.Interview.AddresseeAuthorised, Severity.Curable, Cure.HoldInterview)
            .Requires("by-handler", !Held() | applicant.Interview.HeldByHandler, Severity.Curable, Cure.HoldInterview)
            .Requires("in-person", !Held() | applicant.Interview.Form == ContactForm.InPerson, Severity.Advisory)
            .Result();
    }
}
