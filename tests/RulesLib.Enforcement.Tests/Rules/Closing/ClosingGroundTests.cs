using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Rules.ClosureLabel;
using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Grounds of closing otherwise than by performance and 终本, and the duties that read them (JA-17 to JA-20, HJ-03, HJ-06). Closed on 2018-03-22.</summary>
public class ClosingGroundTests
{
    internal static RuleTable Table { get; } = new(Ended)
    {
        { "ground:JA-17-1", "withdrawn", f => f, "Holds" },
        { "ground:JA-17-1", "not recorded", f => f.WithClosure(c => c with { Grounds = [] }), "NotApplicable" },
        { "ground:JA-17-1", "recorded as not proved", f => Proof(f, false), "Fails: ground-proved" },
        { "ground:JA-17-1", "not told whether proved, papers on file", f => Proof(f, default), "Holds" },
        { "ground:JA-17-1", "not told whether proved, papers not known", f => Proof(f, default).WithClosure(c => c with { Documents = default }), "Open: ground-proved?" },
        { "ground:JA-17-1", "the applicant never withdrew", f => f.WithApplicant(a => a with { WithdrewOn = KnownDate.None }), "Fails: facts-agree" },
        { "ground:JA-17-1", "withdrawn on the day of the closing", f => f.WithApplicant(a => a with { WithdrewOn = Day("2018-03-22") }), "Holds" },
        { "ground:JA-17-1", "withdrawn the day after the closing", f => f.WithApplicant(a => a with { WithdrewOn = Day("2018-03-23") }), "Fails: facts-agree" },
        { "ground:JA-17-1", "one of two applicants withdrew", f => f.With(Applicant("A2") with { WithdrewOn = KnownDate.None }), "Fails: facts-agree" },
        { "ground:JA-17-1", "proved the day after the closing", f => f.WithClosure(c => c with { Grounds = [c.Grounds[0] with { ProvedOn = Day("2018-03-23") }] }), "Fails: facts-agree" },
        { "ground:JA-17-1", "nothing known of grounds", f => f.WithClosure(c => c with { Grounds = default }), "Open: ground-open?; facts-agree?; ground-proved?" },

        { "ground:JA-17-2", "proved", f => Final(ClosingGroundKind.TitleRevoked), "Holds" },
        { "ground:JA-17-2", "not proved", f => Proof(Final(ClosingGroundKind.TitleRevoked), false), "Fails: ground-proved" },
        { "ground:JA-17-2", "proof not known", f => Proof(Final(ClosingGroundKind.TitleRevoked), default), "Open: ground-proved?" },
        { "ground:JA-17-2", "proof not known, the revoking document on file", f => Papers(Proof(Final(ClosingGroundKind.TitleRevoked), default), DocumentKind.RevokingDocument), "Holds" },

        { "ground:JA-17-3", "died, no estate, no heirs", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(Dead), "Holds" },
        { "ground:JA-17-3", "the file tells nothing but the ground", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(_ => new Debtor()), "Holds" },
        { "ground:JA-17-3", "alive", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(d => Dead(d) with { Status = DebtorStatus.Active, DiedOn = KnownDate.None }), "Fails: facts-agree" },
        { "ground:JA-17-3", "an estate", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(d => Dead(d) with { Estate = new Estate { HasEstate = true, HasHeirs = false } }), "Fails: facts-agree" },
        { "ground:JA-17-3", "heirs who did not waive", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(d => Dead(d) with { Estate = new Estate { HasEstate = false, HasHeirs = true } }), "Fails: facts-agree" },
        { "ground:JA-17-3", "heirs, but the claim is a fine (XS-05)", f => Criminal(Final(ClosingGroundKind.DebtorDiedNoEstate)).WithDebtor(d => Dead(d) with { Estate = new Estate { HasEstate = false, HasHeirs = true } }), "Holds" },
        { "ground:JA-17-3", "an estate, and the claim is a fine (XS-05)", f => Criminal(Final(ClosingGroundKind.DebtorDiedNoEstate)).WithDebtor(d => Dead(d) with { Estate = new Estate { HasEstate = true } }), "Fails: facts-agree" },
        { "ground:JA-17-3", "died the day after the closing", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(d => Dead(d) with { DiedOn = Day("2018-03-23") }), "Fails: facts-agree" },
        { "ground:JA-17-3", "a company does not die", f => Final(ClosingGroundKind.DebtorDiedNoEstate) with { Debtors = [Entity("D1")] }, "Fails: facts-agree" },
        { "ground:JA-17-3", "two debtors, one named", f => Naming(Final(ClosingGroundKind.DebtorDiedNoEstate), "D1").WithDebtor(Dead).With(Debtor("D2")), "Holds | NotApplicable" },
        { "ground:JA-17-3", "two debtors, none told", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(Dead).With(Debtor("D2") with { DiedOn = Day("2018-01-01"), Estate = new Estate { HasEstate = false, HasHeirs = false } }), "Open: ground-open?; facts-agree?; ground-proved? | Open: ground-open?; facts-agree?; ground-proved?" },
        { "ground:JA-17-3", "the only debtor under another id", f => Naming(Final(ClosingGroundKind.DebtorDiedNoEstate), "D9").WithDebtor(Dead), "Holds" },
        { "ground:JA-17-3", "proof not known", f => Proof(Final(ClosingGroundKind.DebtorDiedNoEstate), default).WithDebtor(Dead), "Open: ground-proved?" },

        { "ground:JA-17-4", "child support", f => Final(ClosingGroundKind.MaintenanceCreditorDied).WithTitle(t => t with { Category = ClaimCategory.ChildSupport }), "Holds" },
        { "ground:JA-17-4", "wages", f => Final(ClosingGroundKind.MaintenanceCreditorDied).WithTitle(t => t with { Category = ClaimCategory.Wages }), "Fails: facts-agree" },
        { "ground:JA-17-4", "proof not known", f => Proof(Final(ClosingGroundKind.MaintenanceCreditorDied), default), "Open: ground-proved?" },

        { "ground:JA-17-5", "all four together", f => Final(ClosingGroundKind.HardshipLoan).WithDebtor(Poor), "Holds" },
        { "ground:JA-17-5", "able to work", f => Final(ClosingGroundKind.HardshipLoan).WithDebtor(d => Poor(d) with { Hardship = Poor(d).Hardship with { CannotWork = false } }), "Fails: facts-agree" },
        { "ground:JA-17-5", "some income", f => Final(ClosingGroundKind.HardshipLoan).WithDebtor(d => Poor(d) with { Hardship = Poor(d).Hardship with { HasNoIncome = false } }), "Fails: facts-agree" },
        { "ground:JA-17-5", "no loan", f => Final(ClosingGroundKind.HardshipLoan).WithDebtor(d => Poor(d) with { Hardship = Poor(d).Hardship with { OwesLoan = false } }), "Fails: facts-agree" },
        { "ground:JA-17-5", "not in difficulty", f => Final(ClosingGroundKind.HardshipLoan).WithDebtor(d => Poor(d) with { Hardship = Poor(d).Hardship with { LivesInDifficulty = false } }), "Fails: facts-agree" },
        { "ground:JA-17-5", "proof not known", f => Proof(Final(ClosingGroundKind.HardshipLoan), default).WithDebtor(Poor), "Open: ground-proved?" },

        { "ground:JA-17-6", "deregistered", f => Final(ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [EndedEntity()] }, "Holds" },
        { "ground:JA-17-6", "licence revoked", f => Final(ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [EndedEntity() with { DeregisteredOn = KnownDate.None, LicenceRevokedOn = Day("2017-01-01") }] }, "Holds" },
        { "ground:JA-17-6", "out of business", f => Final(ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [EndedEntity() with { DeregisteredOn = KnownDate.None, ClosedDownOn = Day("2017-01-01") }] }, "Holds" },
        { "ground:JA-17-6", "still in business", f => Final(ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [EndedEntity() with { DeregisteredOn = KnownDate.None }] }, "Fails: facts-agree" },
        { "ground:JA-17-6", "a successor", f => Final(ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [EndedEntity() with { HasSuccessor = true }] }, "Fails: facts-agree" },
        { "ground:JA-17-6", "property left", f => (Final(ClosingGroundKind.EntityEndedNoSuccessor) with { Debtors = [EndedEntity()] }).With(House("S1")), "Fails: facts-agree" },
        { "ground:JA-17-6", "proof not known", f => Proof(Final(ClosingGroundKind.EntityEndedNoSuccessor), default) with { Debtors = [EndedEntity()] }, "Open: ground-proved?" },

        { "ground:JA-17-7", "a fine", f => Criminal(Final(ClosingGroundKind.FineWaived)), "Holds" },
        { "ground:JA-17-7", "a civil claim", f => Final(ClosingGroundKind.FineWaived), "Fails: facts-agree" },
        { "ground:JA-17-7", "proof not known", f => Proof(Criminal(Final(ClosingGroundKind.FineWaived)), default), "Open: ground-proved?" },

        { "ground:JA-17-8", "declared", f => Final(ClosingGroundKind.BankruptcyDeclared).WithDebtor(d => d with { BankruptcyDeclaredOn = Day("2018-03-22") }), "Holds" },
        { "ground:JA-17-8", "declared the day after the closing", f => Final(ClosingGroundKind.BankruptcyDeclared).WithDebtor(d => d with { BankruptcyDeclaredOn = Day("2018-03-23") }), "Fails: facts-agree" },
        { "ground:JA-17-8", "accepted and not declared", f => Final(ClosingGroundKind.BankruptcyDeclared).WithDebtor(d => d with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Day("2018-01-01"), BankruptcyDeclaredOn = KnownDate.None }), "Fails: facts-agree" },
        { "ground:JA-17-8", "proof not known", f => Proof(Final(ClosingGroundKind.BankruptcyDeclared), default), "Open: ground-proved?" },

        { "ground:JA-17-9", "an administrative decision", f => Final(ClosingGroundKind.ObjectPerished).WithTitle(t => t with { Kind = TitleKind.AdministrativeDecision }), "Holds" },
        { "ground:JA-17-9", "a civil judgment", f => Final(ClosingGroundKind.ObjectPerished), "Fails: facts-agree" },
        { "ground:JA-17-9", "proof not known", f => Proof(Final(ClosingGroundKind.ObjectPerished), default).WithTitle(t => t with { Kind = TitleKind.AdministrativeJudgment }), "Open: ground-proved?" },

        { "ground:JA-17-10", "by 终结执行", f => Final(ClosingGroundKind.RaisedToHigherCourt), "Holds" },
        { "ground:JA-17-10", "by 销案", f => EndedBy(ClosureMethod.CaseWithdrawal, ClosingGroundKind.RaisedToHigherCourt), "Holds" },
        { "ground:JA-17-10", "the higher court's ruling is not on file", f => Final(ClosingGroundKind.RaisedToHigherCourt).WithClosure(c => c with { Documents = [] }), "Fails: facts-agree" },
        { "ground:JA-17-10", "proof not known", f => Proof(Final(ClosingGroundKind.RaisedToHigherCourt), default), "Open: ground-proved?" },
        { "ground:JA-17-11", "proved", f => Final(ClosingGroundKind.DesignatedElsewhere), "Holds" },
        { "ground:JA-17-11", "not proved", f => Proof(Final(ClosingGroundKind.DesignatedElsewhere), false), "Fails: ground-proved" },
        { "ground:JA-17-11", "proof not known", f => Proof(Final(ClosingGroundKind.DesignatedElsewhere), default), "Open: ground-proved?" },
        { "ground:JA-17-12", "proved", f => Final(ClosingGroundKind.EntrustedWhole), "Holds" },
        { "ground:JA-17-12", "sent, but no acceptance notice came", f => Final(ClosingGroundKind.EntrustedWhole).WithClosure(c => c with { Documents = [DocumentKind.HigherCourtRuling] }), "Fails: facts-agree" },
        { "ground:JA-17-12", "acceptance notice on file", f => Papers(Proof(Final(ClosingGroundKind.EntrustedWhole), default), DocumentKind.AcceptanceNotice), "Holds" },
        { "ground:JA-17-12", "proof not known", f => Proof(Final(ClosingGroundKind.EntrustedWhole), default), "Open: ground-proved?" },

        { "ground:JA-17-13", "another ground of law", f => Final(ClosingGroundKind.OtherStatutory), "Holds" },
        { "ground:JA-17-13", "the thing to be delivered was destroyed", f => Final(ClosingGroundKind.SpecificThingDestroyed).WithTitle(t => t with { Claims = [ClaimContent.Delivery] }), "Holds" },
        { "ground:JA-17-13", "a thing destroyed, but money is owed", f => Final(ClosingGroundKind.SpecificThingDestroyed), "Fails: facts-agree" },
        { "ground:JA-17-13", "a private settlement performed", f => Final(ClosingGroundKind.PrivateSettlementPerformed), "Holds" },
        { "ground:JA-17-13", "proof not known", f => Proof(Final(ClosingGroundKind.OtherStatutory), default).WithClosure(c => c with { Documents = default }), "Open: ground-proved?" },
        { "ground:JA-17-13", "one ground proved, another one open to the claim", f => Final(ClosingGroundKind.SpecificThingDestroyed).WithClosure(c => c with { Grounds = [c.Grounds[0], Ground(ClosingGroundKind.OtherStatutory) with { Proved = false }], Documents = [] }), "Fails: ground-proved" },

        { "ground:HJ-03", "suit accepted on a broken settlement", f => Final(ClosingGroundKind.SettlementSuitAccepted).With(Broken()), "Holds" },
        { "ground:HJ-03", "no settlement was broken", f => Final(ClosingGroundKind.SettlementSuitAccepted).With(Broken() with { Breached = false }), "Fails: facts-agree" },
        { "ground:HJ-03", "proof not known", f => Proof(Final(ClosingGroundKind.SettlementSuitAccepted), default).With(Broken()), "Open: ground-proved?" },
        { "ground:HJ-03", "before the settlement provisions", f => Final(ClosingGroundKind.SettlementSuitAccepted).With(Broken()).RuledOn("2018-02-28"), "NotApplicable" },
        { "ground:HJ-03", "on their first day", f => Final(ClosingGroundKind.SettlementSuitAccepted).With(Broken()).RuledOn("2018-03-01"), "Holds" },

        { "ground:HJ-06", "closed on 2018-05-27", f => LongTerm().ClosedOn("2018-05-27"), "NotApplicable" },
        { "ground:HJ-06", "closed on 2018-05-28", f => LongTerm().ClosedOn("2018-05-28"), "Holds" },
        { "ground:HJ-06", "closed on 2018-05-29", f => LongTerm().ClosedOn("2018-05-29"), "Holds" },
        { "ground:HJ-06", "performance ends on the day of the closing", f => LongTerm("2018-03-22").ClosedOn("2018-06-10"), "Fails: facts-agree" },
        { "ground:HJ-06", "performance ends the day after the closing", f => LongTerm("2018-03-23").ClosedOn("2018-06-10"), "Holds" },
        { "ground:HJ-06", "settlement not in the file", f => (LongTerm() with { Settlements = [Runs("2020-01-01") with { InFile = false }] }).ClosedOn("2018-06-10"), "Fails: facts-agree" },
        { "ground:HJ-06", "proof not known", f => Proof(LongTerm(), default).WithClosure(c => c with { Documents = default }).ClosedOn("2018-06-10"), "Open: ground-proved?" },

        { "ground:JA-18", "another court filed first", f => Withdrawn(ClosingGroundKind.FiledElsewhereFirst), "Holds" },
        { "ground:JA-18", "jurisdiction moved", f => Withdrawn(ClosingGroundKind.JurisdictionMoved), "Holds" },
        { "ground:JA-18", "an entrusted case returned", f => Withdrawn(ClosingGroundKind.EntrustmentReturned).WithCase(c => c with { Source = CaseSource.Entrusted }), "Holds" },
        { "ground:JA-18", "returned, but never entrusted", f => Withdrawn(ClosingGroundKind.EntrustmentReturned).WithCase(c => c with { Source = CaseSource.Application }), "Fails: facts-agree" },
        { "ground:JA-18", "returned without the consent of the high court", f => Withdrawn(ClosingGroundKind.EntrustmentReturned).WithClosure(c => c with { Documents = [] }), "Fails: facts-agree" },
        { "ground:JA-18", "proof not known", f => Proof(Withdrawn(ClosingGroundKind.JurisdictionMoved), default), "Open: ground-proved?" },

        { "ground:JA-19", "an award", f => Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), "Holds" },
        { "ground:JA-19", "an award that is a judgment", f => Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.Judgment), "Fails: facts-agree" },
        { "ground:JA-19", "a notarised instrument", f => Refused(ClosingGroundKind.NotarisedNotEnforced, TitleKind.NotarisedInstrument), "Holds" },
        { "ground:JA-19", "a labour award", f => Refused(ClosingGroundKind.LabourAwardNotEnforced, TitleKind.LabourAward), "Holds" },
        { "ground:JA-19", "public interest, of its own motion", f => Applied(Refused(ClosingGroundKind.PublicInterest, TitleKind.ArbitralAward), GroundApplicant.Court), "Holds" },
        { "ground:JA-19", "recognition refused", f => Refused(ClosingGroundKind.RecognitionRefused, TitleKind.Foreign), "Holds" },
        { "ground:JA-19", "period expired, plea of the debtor", f => Refused(ClosingGroundKind.PeriodExpired, TitleKind.Judgment), "Holds" },
        { "ground:JA-19", "period expired, nobody pleaded", f => Applied(Refused(ClosingGroundKind.PeriodExpired, TitleKind.Judgment), GroundApplicant.Court), "Fails: ground-open" },
        { "ground:JA-19", "period expired, not told who pleaded", f => Applied(Refused(ClosingGroundKind.PeriodExpired, TitleKind.Judgment), default), "Open: ground-open?; facts-agree?; ground-proved?" },
        { "ground:JA-19", "period expired, ruled on 2015-02-03", f => Refused(ClosingGroundKind.PeriodExpired, TitleKind.Judgment).RuledOn("2015-02-03"), "Fails: ground-open" },
        { "ground:JA-19", "period expired, ruled on 2015-02-04", f => Refused(ClosingGroundKind.PeriodExpired, TitleKind.Judgment).RuledOn("2015-02-04"), "Holds" },
        { "ground:JA-19", "a third party against an award, ruled on 2018-02-28", f => Applied(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), GroundApplicant.ThirdParty).RuledOn("2018-02-28"), "Fails: ground-open" },
        { "ground:JA-19", "a third party against an award, ruled on 2018-03-01", f => Applied(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), GroundApplicant.ThirdParty).RuledOn("2018-03-01"), "Holds" },
        { "ground:JA-19", "only part of the claim", f => Whole(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), false), "Fails: ground-open" },
        { "ground:JA-19", "not told whether of the whole claim", f => Whole(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), default), "Open: ground-open?; facts-agree?; ground-proved?" },

        { "ground:JA-20", "conditions not met", f => Dismissed(ClosingGroundKind.ConditionsNotMet), "Holds" },
        { "ground:JA-20", "not proved", f => Proof(Dismissed(ClosingGroundKind.ConditionsNotMet), false), "Fails: ground-proved" },
        { "ground:JA-20", "proof not known", f => Proof(Dismissed(ClosingGroundKind.ConditionsNotMet), default), "Open: ground-proved?" },
        { "ground:JA-20", "late, ruled on 2015-02-03", f => Dismissed(ClosingGroundKind.PeriodExpired).RuledOn("2015-02-03"), "Holds" },
        { "ground:JA-20", "late, ruled on 2015-02-04", f => Dismissed(ClosingGroundKind.PeriodExpired).RuledOn("2015-02-04"), "Fails: ground-open" },
        { "ground:JA-20", "late administrative application of 2018-02-07", f => Administrative(Dismissed(ClosingGroundKind.PeriodExpired), "2018-02-07"), "Fails: ground-open" },
        { "ground:JA-20", "late administrative application of 2018-02-08", f => Administrative(Dismissed(ClosingGroundKind.PeriodExpired), "2018-02-08"), "Holds" },
        { "ground:JA-20", "unclear award, ruled on 2018-02-28", f => Dismissed(ClosingGroundKind.UnclearAward, TitleKind.ArbitralAward).RuledOn("2018-02-28"), "Fails: ground-open" },
        { "ground:JA-20", "unclear award, ruled on 2018-03-01", f => Dismissed(ClosingGroundKind.UnclearAward, TitleKind.ArbitralAward).RuledOn("2018-03-01"), "Holds" },
        { "ground:JA-20", "defective instrument, ruled on 2018-09-30", f => Dismissed(ClosingGroundKind.DefectiveNotarisedInstrument, TitleKind.NotarisedInstrument).RuledOn("2018-09-30"), "Fails: ground-open" },
        { "ground:JA-20", "defective instrument, ruled on 2018-10-01", f => Dismissed(ClosingGroundKind.DefectiveNotarisedInstrument, TitleKind.NotarisedInstrument).RuledOn("2018-10-01"), "Holds" },
        { "ground:JA-20", "defective instrument that is a judgment", f => Dismissed(ClosingGroundKind.DefectiveNotarisedInstrument).RuledOn("2018-10-01"), "Fails: facts-agree" },
    };

    internal static RuleTable Duties { get; } = new(Ended)
    {
        { "JA-17a", "made and served", f => f, "Satisfied" },
        { "JA-17a", "not made", HearingAndRulingTests.Unruled, "Breached: made Fatal MakeAndServeRuling" },
        { "JA-17a", "not served on one of two applicants", f => f.With(Applicant("A2") with { WithdrewOn = Day("2018-03-01"), RulingServedOn = KnownDate.None }), "Breached: served Fatal MakeAndServeRuling" },
        { "JA-17a", "not known whether served", f => f.WithApplicant(a => a with { RulingServedOn = default }), "Undetermined: served? Fatal MakeAndServeRuling" },
        { "JA-17a", "not served on the debtor", f => f.WithDebtor(d => d with { RulingServedOn = KnownDate.None }), "Breached: served-on-debtors Curable ProveService" },
        { "JA-17a", "the dead need no service", f => Final(ClosingGroundKind.DebtorDiedNoEstate).WithDebtor(d => Dead(d) with { RulingServedOn = KnownDate.None }), "Satisfied" },
        { "JA-17a", "taken up by a higher court, no ruling of its own", f => HearingAndRulingTests.Unruled(Final(ClosingGroundKind.RaisedToHigherCourt)), "Excepted" },
        { "JA-17a", "taken up by a higher court, proof not known", f => HearingAndRulingTests.Unruled(Proof(Final(ClosingGroundKind.RaisedToHigherCourt), default)), "Undetermined: made Fatal MakeAndServeRuling" },

        { "JA-17b", "nothing sealed", f => f, "Satisfied" },
        { "JA-17b", "a seal left", f => f.With(House("S1")), "Breached: seals-lifted Curable LiftSeals" },
        { "JA-17b", "a seal lifted", f => f.With(House("S1") with { Seal = House("S1").Seal with { LiftedOn = Day("2018-03-25") } }), "Satisfied" },
        { "JA-17b", "a seal that had run out", f => f.With(House("S1") with { Seal = House("S1").Seal with { Until = Day("2018-03-21") } }), "Satisfied" },
        { "JA-17b", "not known whether lifted", f => f.With(House("S1") with { Seal = House("S1").Seal with { LiftedOn = default } }), "Undetermined: seals-lifted? Curable LiftSeals" },
        { "JA-17b", "ended on another ground", f => Final(ClosingGroundKind.TitleRevoked).With(House("S1")), "NotApplicable" },
        { "JA-17b", "withdrawn upon a settlement that runs on", f => f.WithClosure(c => c with { Grounds = [Ground(ClosingGroundKind.ApplicantWithdrew), Ground(ClosingGroundKind.LongTermSettlement)] }).With(Runs("2020-01-01")).With(House("S1")).ClosedOn("2018-06-10"), "Excepted" },

        { "JA-17c", "withdrawn", f => f, "Satisfied" },
        { "JA-17c", "no ground at all: a technical closing", f => f.WithClosure(c => c with { Grounds = [] }), "Breached: ground Fatal CorrectClosingMethod" },
        { "JA-17c", "a ground of another method", f => f.WithClosure(c => c with { Grounds = [Ground(ClosingGroundKind.FiledElsewhereFirst)] }), "Breached: ground Fatal CorrectClosingMethod" },
        { "JA-17c", "a fine that cannot be collected (XS-06)", f => Criminal(f).WithClosure(c => c with { Grounds = [] }), "Breached: ground Fatal CorrectClosingMethod" },
        { "JA-17c", "grounds not known", f => f.WithClosure(c => c with { Grounds = default }), "Undetermined: ground? Fatal CorrectClosingMethod; every-debtor-covered? Fatal ContinueEnforcement; papers-on-file? Curable CompleteFile" },
        { "JA-17c", "the withdrawal is not in the file", f => f.WithClosure(c => c with { Documents = [] }), "Breached: papers-on-file Curable CompleteFile" },
        { "JA-17c", "the settlement behind the withdrawal is not in the file", f => f.With(Broken() with { InFile = false }), "Breached: settlement-in-file Curable CompleteFile" },
        { "JA-17c", "one of two debtors covered", f => OneOfTwo(static d => d), "Breached: every-debtor-covered Fatal ContinueEnforcement" },
        { "JA-17c", "one of two covered, the other discharged", f => OneOfTwo(static d => d with { Status = DebtorStatus.Discharged, LiabilityDischargedOn = Day("2018-01-01") }), "Satisfied" },
        { "JA-17c", "one of two covered, the other removed", f => OneOfTwo(static d => d with { Status = DebtorStatus.Removed, RemovedOn = Day("2018-01-01") }), "Satisfied" },
        { "JA-17c", "one of two covered, of the other nothing is known", f => OneOfTwo(static _ => new Debtor { Id = "D2", BoundByTitle = true }), "Undetermined: every-debtor-covered? Fatal ContinueEnforcement" },
        { "JA-17c", "one covered, and there may be more debtors", f => OneOfTwo(static d => d) is var g ? g with { Debtors = new([g.Debtors[0]], isComplete: false) } : g, "Undetermined: every-debtor-covered? Fatal ContinueEnforcement" },
        { "JA-17c", "both covered on grounds of their own", f => OneOfTwo(static d => Entity("D2") with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Day("2017-12-01"), BankruptcyDeclaredOn = Day("2018-02-01") })
            .WithClosure(c => c with { Grounds = c.Grounds.Plus(Ground(ClosingGroundKind.BankruptcyDeclared) with { DebtorId = "D2" }), Documents = c.Documents.Plus(DocumentKind.BankruptcyPapers) }), "Satisfied" },
        { "JA-17c", "a ground of the case covers whoever is left", f => OneOfTwo(static d => d).WithClosure(c => c with { Grounds = c.Grounds.Plus(Ground(ClosingGroundKind.TitleRevoked)) }), "Satisfied" },
        { "JA-17c", "no debtor named at all", f => Final(ClosingGroundKind.DebtorDiedNoEstate) with { Debtors = [] }, "Breached: ground Fatal CorrectClosingMethod" },

        { "JA-18", "another court filed first", f => Withdrawn(ClosingGroundKind.FiledElsewhereFirst), "Satisfied" },
        { "JA-18", "lack of property", f => f.WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal, Grounds = [] }), "Breached: ground Fatal CorrectClosingMethod" },
        { "JA-18", "grounds not known", f => f.WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal, Grounds = default }), "Undetermined: ground? Fatal CorrectClosingMethod; method-of-its-day? Advisory CorrectClosingMethod" },
        { "JA-18", "a withdrawn request for instructions", f => f.WithCase(c => c with { Type = CaseType.RequestForInstructions }).WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal, Grounds = [] }), "NotApplicable" },

        { "JA-19", "an award", f => Papers(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), DocumentKind.NonEnforcementApplication, DocumentKind.PanelRecord), "Satisfied" },
        { "JA-19", "an award, no papers", f => Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward).WithClosure(c => c with { Documents = [] }), "Breached: papers-on-file Curable CompleteFile" },
        { "JA-19", "no ruling", f => HearingAndRulingTests.Unruled(Papers(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), DocumentKind.NonEnforcementApplication, DocumentKind.PanelRecord)), "Breached: made Fatal MakeAndServeRuling" },
        { "JA-19", "ruling not served", f => Papers(Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward), DocumentKind.NonEnforcementApplication, DocumentKind.PanelRecord).WithApplicant(a => a with { RulingServedOn = KnownDate.None }), "Breached: served Fatal MakeAndServeRuling" },
        { "JA-19", "no ground", f => f.WithClosure(c => c with { Method = ClosureMethod.NonEnforcement, Grounds = [] }), "Breached: ground Fatal CorrectClosingMethod" },
        { "JA-19", "grounds not known", f => f.WithClosure(c => c with { Method = ClosureMethod.NonEnforcement, Grounds = default }), "Undetermined: ground? Fatal CorrectClosingMethod; papers-on-file? Curable CompleteFile" },

        { "JA-20", "conditions not met", f => Dismissed(ClosingGroundKind.ConditionsNotMet), "Satisfied" },
        { "JA-20", "lateness", f => Dismissed(ClosingGroundKind.PeriodExpired), "Breached: ground Fatal CorrectClosingMethod" },
        { "JA-20", "no ruling", f => HearingAndRulingTests.Unruled(Dismissed(ClosingGroundKind.ConditionsNotMet)), "Breached: made Fatal MakeAndServeRuling" },
        { "JA-20", "ruling not served", f => Dismissed(ClosingGroundKind.ConditionsNotMet).WithApplicant(a => a with { RulingServedOn = KnownDate.None }), "Breached: served Fatal MakeAndServeRuling" },
        { "JA-20", "grounds not known", f => f.WithClosure(c => c with { Method = ClosureMethod.Dismissal, Grounds = default }), "Undetermined: ground? Fatal CorrectClosingMethod" },
    };

    public static TheoryData<string> Grounds => Table.Names;

    public static TheoryData<string> DutyRows => Duties.Names;

    [Theory]
    [MemberData(nameof(Grounds))]
    public void A_ground_is_judged_by_what_the_file_proves(string row) => Table.Check(row);

    [Theory]
    [MemberData(nameof(DutyRows))]
    public void A_closing_needs_a_ground_that_carries_it(string row) => Duties.Check(row);

    // Either method closes a case that goes on elsewhere; the one not of its day is told as an advisory finding (SC-24).
    [Theory]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.RaisedToHigherCourt, "2018-05-30", false)]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.RaisedToHigherCourt, "2018-05-31", false)]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.RaisedToHigherCourt, "2018-06-01", true)]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.DesignatedElsewhere, "2018-05-31", false)]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.DesignatedElsewhere, "2018-06-01", true)]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.EntrustedWhole, "2018-05-31", false)]
    [InlineData(ClosureMethod.FinalTermination, ClosingGroundKind.EntrustedWhole, "2018-06-01", true)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.RaisedToHigherCourt, "2018-05-31", true)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.RaisedToHigherCourt, "2018-06-01", false)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.RaisedToHigherCourt, "2018-06-02", false)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.DesignatedElsewhere, "2018-05-31", true)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.DesignatedElsewhere, "2018-06-01", false)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.EntrustedWhole, "2018-05-31", false)]
    [InlineData(ClosureMethod.CaseWithdrawal, ClosingGroundKind.EntrustedWhole, "2018-06-01", false)]
    public void A_case_that_goes_on_elsewhere_is_concluded_either_way_and_the_method_not_of_its_day_is_told(ClosureMethod method, ClosingGroundKind kind, string closedOn, bool told)
    {
        var file = HearingAndRulingTests.Unruled(Papers(EndedBy(method, kind), DocumentKind.HigherCourtRuling, DocumentKind.AcceptanceNotice)).ClosedOn(closedOn);

        var report = file.Judge("2019-01-01");

        Matrix.Breaches(report).Should().Equal(told ? [$"{(method == ClosureMethod.CaseWithdrawal ? "JA-18" : "JA-17c")}.method-of-its-day"] : []);
        report.Closure.Label.Should().Be(ActuallyConcluded);
        report.Closure.Flags.Should().Equal(method == ClosureMethod.CaseWithdrawal ? [ClosureFlag.Transferred, ClosureFlag.NotCounted] : [ClosureFlag.Transferred]);
    }

    [Fact]
    public void A_resumed_case_that_goes_on_elsewhere_is_closed_by_final_termination_on_any_day()
    {
        var resumed = HearingAndRulingTests.Unruled(Papers(Final(ClosingGroundKind.RaisedToHigherCourt), DocumentKind.HigherCourtRuling)).ClosedOn("2019-01-02").WithCase(c => c with { Type = CaseType.ResumedEnforcement, Number = Number("(2018)甘0402执恢1号") });

        Matrix.Breaches(resumed.Judge("2020-01-01")).Should().BeEmpty();
        Matrix.Breaches(resumed.WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal }).Judge("2020-01-01")).Should().Equal("JA-00.resumed-by-final-termination");
        resumed.WithClosure(c => c with { Method = ClosureMethod.CaseWithdrawal }).Judge("2020-01-01").Closure.Label.Should().Be(ActuallyConcluded);
    }

    [Theory]
    [InlineData("2018-05-27", MisreportedClosure)]
    [InlineData("2018-05-28", ActuallyConcluded)]
    [InlineData("2018-05-29", ActuallyConcluded)]
    public void A_long_term_settlement_closes_a_case_from_its_first_day_on_and_leaves_the_seals(string closedOn, ClosureLabel label)
    {
        var report = LongTerm().With(House("S1")).ClosedOn(closedOn).Judge("2019-01-01");

        report.Closure.Label.Should().Be(label);
        report.Closure.Flags.Should().Equal(label == ActuallyConcluded ? [ClosureFlag.LongTermSettlement] : []);
        Matrix.Breaches(report).Should().Equal(label == ActuallyConcluded ? [] : ["JA-17c.ground"]);
    }

    [Theory]
    [InlineData(ClosureMethod.FinalTermination, true, ActuallyConcluded)]
    [InlineData(ClosureMethod.FinalTermination, false, MisreportedClosure)]
    [InlineData(ClosureMethod.FinalTermination, null, null)]
    [InlineData(ClosureMethod.CaseWithdrawal, true, ActuallyConcluded)]
    [InlineData(ClosureMethod.CaseWithdrawal, false, MisreportedClosure)]
    [InlineData(ClosureMethod.CaseWithdrawal, null, null)]
    [InlineData(ClosureMethod.NonEnforcement, true, ActuallyConcluded)]
    [InlineData(ClosureMethod.NonEnforcement, false, MisreportedClosure)]
    [InlineData(ClosureMethod.NonEnforcement, null, null)]
    [InlineData(ClosureMethod.Dismissal, true, ActuallyConcluded)]
    [InlineData(ClosureMethod.Dismissal, false, MisreportedClosure)]
    [InlineData(ClosureMethod.Dismissal, null, null)]
    public void A_ground_proved_is_concluded_one_disproved_is_misreported_and_one_open_waits(ClosureMethod method, bool? proved, ClosureLabel? label)
    {
        var file = method switch
        {
            ClosureMethod.FinalTermination => Final(ClosingGroundKind.TitleRevoked),
            ClosureMethod.CaseWithdrawal => Withdrawn(ClosingGroundKind.JurisdictionMoved),
            ClosureMethod.NonEnforcement => Refused(ClosingGroundKind.AwardNotEnforced, TitleKind.ArbitralAward),
            _ => Dismissed(ClosingGroundKind.ConditionsNotMet),
        };

        var closure = Proof(file, Truth.From(proved)).Judge().Closure;

        closure.Label.Should().Be(label);
        closure.PossibleLabels.Should().Equal(label is { } settled ? [settled] : [MisreportedClosure, ActuallyConcluded]);
        closure.Flags.Should().Equal(label == ActuallyConcluded && method != ClosureMethod.FinalTermination ? [ClosureFlag.NotCounted] : []);
    }

    [Fact]
    public void An_open_ground_asks_for_its_proof() =>
        Proof(Final(ClosingGroundKind.TitleRevoked), default).Judge().Questions.Select(static q => q.Path).Should().Contain("$.closure.grounds[0].proved");

    [Fact]
    public void A_form_defect_is_a_flag_and_not_a_label()
    {
        var closure = Ended().With(House("S1")).Judge().Closure;

        closure.Label.Should().Be(ActuallyConcluded);
        closure.Flags.Should().Equal(ClosureFlag.FormDefect);
    }

    [Fact]
    public void Flags_are_told_in_both_languages_and_in_json()
    {
        var report = LongTerm().ClosedOn("2018-06-10").Judge("2019-01-01");

        report.Render(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")).Should().Contain("标注：和解长期履行");
        report.Render(System.Globalization.CultureInfo.GetCultureInfo("en")).Should().Contain("Marked: long-term settlement");
        RulesLib.Enforcement.Json.ReportJson.Write(report).Should().Contain("longTermSettlement");
    }

    [Fact]
    public void A_proof_that_the_rest_of_the_file_contradicts_is_told()
    {
        var report = Final(ClosingGroundKind.BankruptcyDeclared).WithDebtor(d => d with { Status = DebtorStatus.Bankrupt, BankruptcyAcceptedOn = Day("2018-01-01"), BankruptcyDeclaredOn = KnownDate.None }).Judge();

        report.DataIssues.Should().ContainSingle().Which.Kind.Should().Be(DataIssueKind.GroundDiffers);
        report.DataIssues[0].Paths.Should().Equal("$.closure.grounds[0].proved");
        report.Closure.Label.Should().Be(MisreportedClosure);
    }

    [Fact]
    public void Papers_that_prove_what_is_recorded_as_not_proved_are_told() =>
        Proof(Ended(), false).Judge().DataIssues.Select(static i => i.Kind).Should().Contain(DataIssueKind.GroundDiffers);

    [Fact]
    public void A_criminal_case_without_applicant_is_served_on_nobody() =>
        (Criminal(Papers(Final(ClosingGroundKind.FineWaived), DocumentKind.WaiverRuling)) with { Applicants = [] }).Judge().Closure.Label.Should().Be(ActuallyConcluded);

    private static CaseFile Final(ClosingGroundKind kind) => EndedBy(ClosureMethod.FinalTermination, kind);

    private static CaseFile Withdrawn(ClosingGroundKind kind) => EndedBy(ClosureMethod.CaseWithdrawal, kind);

    private static CaseFile Refused(ClosingGroundKind kind, TitleKind title) => EndedBy(ClosureMethod.NonEnforcement, kind).WithTitle(t => t with { Kind = title });

    private static CaseFile Dismissed(ClosingGroundKind kind, TitleKind title = TitleKind.Judgment) => EndedBy(ClosureMethod.Dismissal, kind).WithTitle(t => t with { Kind = title });

    private static CaseFile Proof(CaseFile file, Truth proved) => First(file, g => g with { Proved = proved });

    private static CaseFile Naming(CaseFile file, string debtor) => First(file, g => g with { DebtorId = debtor });

    private static CaseFile Applied(CaseFile file, Known<GroundApplicant> by) => First(file, g => g with { AppliedBy = by });

    private static CaseFile Whole(CaseFile file, Truth whole) => First(file, g => g with { CoversWholeClaim = whole });

    private static CaseFile First(CaseFile file, Func<ClosingGround, ClosingGround> change) => file.WithClosure(c => c with { Grounds = [change(c.Grounds[0]), .. c.Grounds.Skip(1)] });

    private static CaseFile Papers(CaseFile file, params DocumentKind[] papers) => file.WithClosure(c => c with { Documents = [DocumentKind.ClosingRuling, .. papers] });

    private static CaseFile Criminal(CaseFile file) => file.WithTitle(t => t with { Kind = TitleKind.CriminalJudgment }).WithCase(c => c with { Flags = [CaseFlag.CriminalProperty] });

    private static CaseFile Administrative(CaseFile file, string appliedOn) => file.WithTitle(t => t with { Kind = TitleKind.AdministrativeDecision }).WithCase(c => c with { ApplicationReceivedOn = Day(appliedOn) });

    private static CaseFile OneOfTwo(Func<Debtor, Debtor> other) =>
        Papers(Naming(Final(ClosingGroundKind.DebtorDiedNoEstate), "D1"), DocumentKind.DeathProof, DocumentKind.EstateInquiry, DocumentKind.HeirsStatement).WithDebtor(Dead).With(other(Debtor("D2") with { RulingServedOn = Day("2018-03-22") }));

    private static Debtor Dead(Debtor debtor) => debtor with { Status = DebtorStatus.Dead, DiedOn = Day("2018-01-15"), Estate = new Estate { HasEstate = false, HasHeirs = false } };

    private static Debtor Poor(Debtor debtor) => debtor with { Hardship = new Hardship { LivesInDifficulty = true, HasNoIncome = true, CannotWork = true, OwesLoan = true } };

    private static Debtor EndedEntity() => Entity("D1") with { Status = DebtorStatus.Ended, DeregisteredOn = Day("2017-12-01"), LicenceRevokedOn = KnownDate.None, ClosedDownOn = KnownDate.None, HasSuccessor = false };

    private static Settlement Broken() => FullPerformanceTests.Settled() with { FullyPerformed = false, PerformedOn = KnownDate.None, Breached = true };

    private static Settlement Runs(string until) => FullPerformanceTests.Settled() with { FullyPerformed = false, PerformedOn = KnownDate.None, PerformanceEndsOn = Day(until), LongTerm = true };

    private static CaseFile LongTerm(string until = "2020-01-01") => Papers(Final(ClosingGroundKind.LongTermSettlement), DocumentKind.SettlementAgreement).With(Runs(until));
}

/// <summary>Files moved to another closing day.</summary>
internal static class ClosingDays
{
    /// <summary>The same file with every day moved so that the closing of 2018-03-22 falls on another day.</summary>
    public static CaseFile ClosedOn(this CaseFile file, string day) => file.Moved(Day(day).DayNumber - Day("2018-03-22").DayNumber);
}
