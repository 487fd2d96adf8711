using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>Hides, moves, destroys, gives away or sells too cheaply, so that the title cannot be enforced (CR-05-L1).</summary>
[RuleId("CR-05-L1"), Cites(Provisions.Article313Interpretation.Circumstances, Provisions.CriminalLaw.RefusalToPerform, Provisions.RefusalToPerform.BeforeEffect)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class MovesPropertyRule : CrimeLimbRule;

/// <summary>A guarantor or debtor hides, moves, destroys or transfers property given to the court as security (CR-05-L2).</summary>
[RuleId("CR-05-L2"), Cites(Provisions.Article313Interpretation.Circumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DisposesOfSecurityRule : CrimeLimbRule;

/// <summary>Somebody who has to assist refuses after receiving the notice (CR-05-L3).</summary>
[RuleId("CR-05-L3"), Cites(Provisions.Article313Interpretation.Circumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RefusesToAssistRule : CrimeLimbRule;

/// <summary>Conspires with a state official who uses his power to obstruct (CR-05-L4).</summary>
[RuleId("CR-05-L4"), Cites(Provisions.Article313Interpretation.Circumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ConspiresWithOfficialRule : CrimeLimbRule;

/// <summary>Waives or extends claims, settles or transfers in sham (CR-05-1).</summary>
[RuleId("CR-05-1"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class WaivesClaimsRule : CrimeLimbRule;

/// <summary>Buys too dear, guarantees others' debts, or reduces assets maliciously otherwise (CR-05-2).</summary>
[RuleId("CR-05-2"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReducesAssetsRule : CrimeLimbRule;

/// <summary>Forges, destroys or hides evidence of ability, or hinders testimony, so that the court cannot find the property (CR-05-3).</summary>
[RuleId("CR-05-3"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class HidesEvidenceRule : CrimeLimbRule;

/// <summary>Does not report, reports falsely, breaches the consumption order or refuses alike, and still refuses after a fine or detention (CR-05-4).</summary>
[RuleId("CR-05-4", "PR-14"), Cites(Provisions.RefusalToPerform.RefusalAfterSanction, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RefusesAfterSanctionRule : CrimeLimbRule;

/// <summary>Does not hand over goods or papers, or does not vacate (CR-05-5).</summary>
[RuleId("CR-05-5"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RefusesToHandOverRule : CrimeLimbRule;

/// <summary>Does not perform acts such as helping to exercise personal rights (CR-05-6).</summary>
[RuleId("CR-05-6"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RefusesActRule : CrimeLimbRule;

/// <summary>Does what the title forbids: protection order, occupational ban (CR-05-7).</summary>
[RuleId("CR-05-7"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BreachesProhibitionRule : CrimeLimbRule;

/// <summary>Intimidation, abuse, uproar, threats or passive resistance keep staff from the site (CR-05-8).</summary>
[RuleId("CR-05-8"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BlocksStaffRule : CrimeLimbRule;

/// <summary>Damages or seizes files, vehicles, equipment, uniforms or papers (CR-05-9).</summary>
[RuleId("CR-05-9"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DamagesCourtPropertyRule : CrimeLimbRule;

/// <summary>Another refusal that was found serious (CR-05-10).</summary>
[RuleId("CR-05-10"), Cites(Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class OtherSeriousRefusalRule : CrimeLimbRule;

/// <summary>Sham litigation, arbitration or notarisation (CR-06-1).</summary>
[RuleId("CR-06-1"), Cites(Provisions.RefusalToPerform.EspeciallySerious, Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ShamProceedingsRule : CrimeLimbRule;

/// <summary>A crowd storms the site (CR-06-2).</summary>
[RuleId("CR-06-2"), Cites(Provisions.RefusalToPerform.EspeciallySerious, Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class StormsSiteRule : CrimeLimbRule;

/// <summary>Violence against staff (CR-06-3).</summary>
[RuleId("CR-06-3"), Cites(Provisions.RefusalToPerform.EspeciallySerious, Provisions.RefusalToPerform.SeriousCircumstances, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class AttacksStaffRule : CrimeLimbRule;

/// <summary>Suicide or self-harm of the applicant, or another grave result (CR-06-4).</summary>
[RuleId("CR-06-4"), Cites(Provisions.RefusalToPerform.EspeciallySerious, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class GraveResultRule : CrimeLimbRule;

/// <summary>An outsider who knows, conspires and helps to hide or move property (CR-09).</summary>
[RuleId("CR-09"), Cites(Provisions.RefusalToPerform.Accomplices, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2024-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class AccompliceRule : CrimeLimbRule;

/// <summary>Art. 314: hides, moves, sells or destroys property sealed by a judicial organ; what is serious no text says (CR-30).</summary>
[RuleId("CR-30"), Cites(Provisions.CriminalLaw.SealedProperty)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class SealedPropertyRule : CrimeLimbRule;

/// <summary>Art. 277(1): violence or threats against staff on duty, storming the site, files seized with grave results (CR-31, CR-34).</summary>
[RuleId("CR-31", "CR-34"), Cites(Provisions.CriminalLaw.ObstructingDuty, Provisions.ViolentResistanceNotice.Crimes)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ResistsStaffRule : CrimeLimbRule;

/// <summary>Art. 277(5): a violent attack on the police, court bailiffs included (CR-32).</summary>
[RuleId("CR-32"), Cites(Provisions.CriminalLaw.AssaultOnPolice, Provisions.AssaultOnPolice.Definition)]
[InForce("2021-03-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class AttacksPoliceRule : CrimeLimbRule;

/// <summary>Art. 307-1: sham litigation to evade a debt (CR-33).</summary>
[RuleId("CR-33"), Cites(Provisions.CriminalLaw.ShamLitigation)]
[InForce("2015-11-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ShamLitigationRule : CrimeLimbRule;
