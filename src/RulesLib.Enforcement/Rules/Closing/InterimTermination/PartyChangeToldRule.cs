using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>Where somebody may visibly be added as debtor, each applicant was told of the right to apply (ZB-33).</summary>
[RuleId("ZB-33"), Cites(Provisions.PartyChange.Grounds)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PartyChangeToldRule : TerminationDutyRule<Debtor>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .AppliesWhen("entity", debtor.Kind != PartyKind.NaturalPerson)
        .AppliesWhen("bound", debtor.IsParty(matter.RuledOn))
        .AppliesWhen("addition-possible", debtor.AdditionGrounds.Exists | debtor.EntityType.Is(static type => type is EntityType.Branch or EntityType.Partnership or EntityType.SoleProprietorship))
        .Requires("applicants-told", matter.File.Applicants.All(static applicant => applicant.ToldOfPartyChangeRight), Severity.Advisory)
        .Result();
}
