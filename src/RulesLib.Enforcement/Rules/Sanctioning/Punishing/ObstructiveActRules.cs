using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>An obstructive act of one row of the catalogue; what it is stands in the table of obstructive acts.</summary>
public abstract class ObstructiveActRule : PenaltyGroundRule
{
    private readonly ObstructiveAct[] _lines;

    /// <summary>Reads the lines of the rule's own id.</summary>
    protected ObstructiveActRule() => _lines = ObstructiveActs.Of(Info.Id);

    /// <inheritdoc/>
    protected sealed override PersonRoles Against => _lines.Aggregate(PersonRoles.None, static (all, line) => all | line.Of);

    /// <inheritdoc/>
    protected sealed override Modality Modality => _lines[0].Modality;

    internal sealed override IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day) => ObstructiveActs.Of(matter, person, day, _lines);
}

/// <summary>Forged or destroyed evidence, obstructed witnesses, moved what was sealed or frozen, attacked staff, resisted, or refused to hand over (FJ-01).</summary>
[RuleId("FJ-01"), Cites(Provisions.CivilProcedureLaw.Obstruction, Provisions.CivilProcedureLaw.RefusalToPerform)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ForgedOrResistedRule : ObstructiveActRule;

/// <summary>Disrupted enforcement or obstructed staff on the spot (FJ-02).</summary>
[RuleId("FJ-02"), Cites(Provisions.CplInterpretation.ObstructingStaff, Provisions.CivilProcedureLaw.Obstruction)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class DisruptedRule : ObstructiveActRule;

/// <summary>Emptied the title, breached a consumption order that was served, refused although able, or refused to assist as an individual (FJ-03, XF-15).</summary>
[RuleId("FJ-03"), Cites(Provisions.CplInterpretation.RefusalActs, Provisions.CplInterpretation.ConsumptionBreach, Provisions.CivilProcedureLaw.RefusalToPerform)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RefusalRule : ObstructiveActRule;

/// <summary>Hid evidence of ability, unfroze property, or tipped off a party (FJ-04).</summary>
[RuleId("FJ-04"), Cites(Provisions.CplInterpretation.HiddenAbility, Provisions.CivilProcedureLaw.Obstruction)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class HiddenAbilityRule : ObstructiveActRule;

/// <summary>Colluded to move the debtor's property (FJ-04b).</summary>
[RuleId("FJ-04b"), Cites(Provisions.EnforcementWork.ObstructiveActs, Provisions.CivilProcedureLaw.Obstruction)]
[InForce("1998-07-08", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ColludedToMoveRule : ObstructiveActRule;

/// <summary>A unit refused to assist after a notice: it may be fined (FJ-05).</summary>
[RuleId("FJ-05"), Cites(Provisions.CivilProcedureLaw.RefusalToAssist)]
[InForce("1991-04-09", Anchor.Decision), Source(Confidence.Seen)]
public sealed class UnitRefusedRule : ObstructiveActRule;

/// <summary>A unit allowed what it was told to stop: consumption, exit, transfers or approvals (FJ-05c, EX-12).</summary>
[RuleId("FJ-05c", "EX-12"), Cites(Provisions.CplInterpretation.AssistanceRefusal, Provisions.CplInterpretation.ExitAssistance, Provisions.CivilProcedureLaw.RefusalToAssist)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class UnitAllowedRule : ObstructiveActRule;

/// <summary>A holder refused to hand over goods or documents after a notice (FJ-05d).</summary>
[RuleId("FJ-05d"), Cites(Provisions.CplInterpretation.HandOverByHolder, Provisions.CivilProcedureLaw.RefusalToAssist)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class HolderRefusedRule : ObstructiveActRule;

/// <summary>A garnishee paid the debtor after a notice (FJ-05e).</summary>
[RuleId("FJ-05e"), Cites(Provisions.EnforcementWork.ThirdPartyPaysDebtor, Provisions.CivilProcedureLaw.Obstruction)]
[InForce("1998-07-08", Anchor.Decision), Source(Confidence.Seen)]
public sealed class PaidAwayRule : ObstructiveActRule;

/// <summary>The debtor colluded with others in litigation, arbitration or mediation to evade: he must be fined or detained (FJ-06).</summary>
[RuleId("FJ-06"), Cites(Provisions.CivilProcedureLaw.CollusionToEvade)]
[InForce("2013-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ColludedToEvadeRule : ObstructiveActRule;

/// <summary>A collusive or fabricated suit: fine or detention must follow (FJ-06b).</summary>
[RuleId("FJ-06b"), Cites(Provisions.CivilProcedureLaw.CollusiveLitigation)]
[InForce("2013-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ShamSuitRule : ObstructiveActRule;

/// <summary>An entity colluded or fabricated: it must be fined (FJ-06c). Its officers: FJ-01b.</summary>
[RuleId("FJ-06c"), Cites(Provisions.CplInterpretation.EntityCollusion, Provisions.CivilProcedureLaw.CollusionToEvade, Provisions.CivilProcedureLaw.CollusiveLitigation)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class EntityColludedRule : ObstructiveActRule;

/// <summary>An act that only the debtor can do was not done; a new period makes it a new act (FJ-07).</summary>
[RuleId("FJ-07"), Cites(Provisions.CplInterpretation.NonFungibleAct, Provisions.CivilProcedureLaw.RefusalToPerform)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class RefusedActRule : ObstructiveActRule;

/// <summary>Interfered with the enforced object within six months after enforcement ended (FJ-08, T-29).</summary>
[RuleId("FJ-08", "T-29"), Cites(Provisions.CplInterpretation.LaterObstruction, Provisions.CivilProcedureLaw.Obstruction)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class LaterInterferenceRule : ObstructiveActRule;

/// <summary>The debtor hid property or account books (FJ-09).</summary>
[RuleId("FJ-09"), Cites(Provisions.CplInterpretation.HiddenProperty, Provisions.CivilProcedureLaw.RefusalToPerform)]
[InForce("2015-02-04", Anchor.Decision), Source(Confidence.Seen)]
public sealed class HidBooksRule : ObstructiveActRule;
