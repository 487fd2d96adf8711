using System.Collections.Frozen;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>A ground of closing by one method.</summary>
/// <param name="Kind">The ground.</param>
/// <param name="Method">The method it opens.</param>
internal sealed record ClosingGroundRow(ClosingGroundKind Kind, ClosureMethod Method)
{
    /// <summary>The papers that prove it (2.2 and 4.3 of the closure catalogue).</summary>
    public DocumentKind[] Papers { get; init; } = [];

    /// <summary>Whether the court makes a ruling of its own; if not, the paper is the closing act itself.</summary>
    public bool NeedsRuling { get; init; } = true;

    /// <summary>Whether a suspension may have waited for it, so that it closes a suspended case (JA-23).</summary>
    public bool EndsSuspension { get; init; }

    /// <summary>Whether the case goes on elsewhere.</summary>
    public bool IsTransfer { get; init; }

    /// <summary>Whether the law of the day opens the method on it, for the whole claim.</summary>
    public Func<Matter, ClosingGround, Truth> Opens { get; init; } = static (_, _) => true;

    /// <summary>What the rest of the file says of it; unknown where it is silent.</summary>
    public Func<Matter, Truth> Facts { get; init; } = static _ => Truth.Unknown;

    /// <summary>What the rest of the file says of it for a debtor; <see langword="null"/> if it covers the case and not one debtor.</summary>
    public Func<Matter, Debtor, Truth>? FactsOfDebtor { get; init; }
}

/// <summary>The grounds on which a case is closed other than by performance and interim termination (立结案意见 arts 17-20), and how each is proved.</summary>
internal static class ClosingGrounds
{
    private static readonly DateOnly s_interpretation2015 = new(2015, 2, 4);
    private static readonly DateOnly s_awards2018 = new(2018, 3, 1);
    private static readonly DateOnly s_notarised2018 = new(2018, 10, 1);
    private static readonly DateOnly s_administrative2018 = new(2018, 2, 8);
    private static readonly DateOnly s_notice335 = new(2018, 6, 1);

    private static readonly FrozenDictionary<(ClosingGroundKind, ClosureMethod), ClosingGroundRow> s_rows = new ClosingGroundRow[]
    {
        new(ClosingGroundKind.ApplicantWithdrew, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.WithdrawalApplication],
            EndsSuspension = true,
            Facts = static matter => matter.EveryApplicant(applicant => applicant.WithdrewOn <= matter.ClosedOn),
        },
        new(ClosingGroundKind.TitleRevoked, ClosureMethod.FinalTermination) { Papers = [DocumentKind.RevokingDocument], EndsSuspension = true },
        new(ClosingGroundKind.DebtorDiedNoEstate, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.DeathProof, DocumentKind.EstateInquiry, DocumentKind.HeirsStatement],
            EndsSuspension = true,
            FactsOfDebtor = DiedWithoutEstate,
        },
        new(ClosingGroundKind.MaintenanceCreditorDied, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.DeathProof],
            Facts = static matter => matter.Title.Category.Is(static category => category is ClaimCategory.Maintenance or ClaimCategory.Support or ClaimCategory.ChildSupport),
        },
        new(ClosingGroundKind.HardshipLoan, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.HardshipProof],
            FactsOfDebtor = static (_, debtor) => debtor.Kind == PartyKind.NaturalPerson & debtor.Hardship.OwesLoan & debtor.Hardship.LivesInDifficulty & debtor.Hardship.HasNoIncome & debtor.Hardship.CannotWork,
        },
        new(ClosingGroundKind.EntityEndedNoSuccessor, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.RegistryExtract, DocumentKind.PropertyInquiry, DocumentKind.AdditionAnalysis],
            EndsSuspension = true,
            FactsOfDebtor = EndedWithoutSuccessor,
        },
        new(ClosingGroundKind.FineWaived, ClosureMethod.FinalTermination) { Papers = [DocumentKind.WaiverRuling], Facts = IsCriminal },
        new(ClosingGroundKind.BankruptcyDeclared, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.BankruptcyPapers],
            EndsSuspension = true,
            FactsOfDebtor = static (matter, debtor) => debtor.BankruptcyDeclaredOn <= matter.ClosedOn,
        },
        new(ClosingGroundKind.ObjectPerished, ClosureMethod.FinalTermination) { Papers = [DocumentKind.LossProof], Facts = IsAdministrative },
        new(ClosingGroundKind.OtherStatutory, ClosureMethod.FinalTermination) { Papers = [DocumentKind.ClosingRuling], EndsSuspension = true },
        new(ClosingGroundKind.SpecificThingDestroyed, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.LossProof, DocumentKind.ClosingRuling],
            EndsSuspension = true,
            Facts = static matter => matter.Title.Claims.Has(ClaimContent.Delivery),
        },
        new(ClosingGroundKind.PrivateSettlementPerformed, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.SettlementAgreement, DocumentKind.ClosingRuling],
            EndsSuspension = true,
            Opens = static (matter, _) => matter.DayOf(Anchor.Ruling) >= s_awards2018,
        },
        new(ClosingGroundKind.SettlementSuitAccepted, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.SettlementAgreement, DocumentKind.AcceptanceNotice],
            EndsSuspension = true,
            Facts = static matter => matter.File.Settlements.Any(static settlement => settlement.Breached),
        },
        new(ClosingGroundKind.LongTermSettlement, ClosureMethod.FinalTermination)
        {
            Papers = [DocumentKind.SettlementAgreement],
            EndsSuspension = true,
            Facts = static matter => matter.File.Settlements.Any(settlement => settlement.InFile & settlement.PerformanceEndsOn > matter.ClosedOn),
        },
        Transfer(ClosingGroundKind.RaisedToHigherCourt, ClosureMethod.FinalTermination, DocumentKind.HigherCourtRuling),
        Transfer(ClosingGroundKind.DesignatedElsewhere, ClosureMethod.FinalTermination, DocumentKind.HigherCourtRuling),
        Transfer(ClosingGroundKind.EntrustedWhole, ClosureMethod.FinalTermination, DocumentKind.AcceptanceNotice),
        Transfer(ClosingGroundKind.RaisedToHigherCourt, ClosureMethod.CaseWithdrawal, DocumentKind.HigherCourtRuling),
        Transfer(ClosingGroundKind.DesignatedElsewhere, ClosureMethod.CaseWithdrawal, DocumentKind.HigherCourtRuling),
        Transfer(ClosingGroundKind.EntrustedWhole, ClosureMethod.CaseWithdrawal, DocumentKind.AcceptanceNotice),
        new(ClosingGroundKind.JurisdictionMoved, ClosureMethod.CaseWithdrawal) { Papers = [DocumentKind.JurisdictionPapers], NeedsRuling = false },
        new(ClosingGroundKind.FiledElsewhereFirst, ClosureMethod.CaseWithdrawal) { Papers = [DocumentKind.EarlierFilingProof], NeedsRuling = false },
        new(ClosingGroundKind.EntrustmentReturned, ClosureMethod.CaseWithdrawal)
        {
            Papers = [DocumentKind.ReturnConsent],
            NeedsRuling = false,
            Facts = static matter => matter.Case.Source == CaseSource.Entrusted,
        },
        Refusal(ClosingGroundKind.AwardNotEnforced, AppliedInTime, TitleKind.ArbitralAward),
        Refusal(ClosingGroundKind.NotarisedNotEnforced, static (_, _) => true, TitleKind.NotarisedInstrument),
        Refusal(ClosingGroundKind.LabourAwardNotEnforced, static (_, _) => true, TitleKind.LabourAward),
        Refusal(ClosingGroundKind.RecognitionRefused, static (_, _) => true, TitleKind.Foreign),
        Refusal(ClosingGroundKind.PeriodExpired, static (matter, ground) => ground.AppliedBy == GroundApplicant.Debtor & matter.DayOf(Anchor.Ruling) >= s_interpretation2015),
        Refusal(ClosingGroundKind.PublicInterest, static (_, _) => true, TitleKind.ArbitralAward, TitleKind.LabourAward, TitleKind.NotarisedInstrument, TitleKind.Foreign)
            with { Papers = [DocumentKind.PanelRecord] },
        new(ClosingGroundKind.ConditionsNotMet, ClosureMethod.Dismissal),
        new(ClosingGroundKind.PeriodExpired, ClosureMethod.Dismissal)
        {
            Opens = static (matter, _) => matter.DayOf(Anchor.Ruling) < s_interpretation2015 | (IsAdministrative(matter) & matter.Case.ApplicationReceivedOn >= s_administrative2018),
        },
        new(ClosingGroundKind.UnclearAward, ClosureMethod.Dismissal)
        {
            Opens = static (matter, _) => matter.DayOf(Anchor.Ruling) >= s_awards2018,
            Facts = static matter => matter.Title.Kind == TitleKind.ArbitralAward,
        },
        new(ClosingGroundKind.DefectiveNotarisedInstrument, ClosureMethod.Dismissal)
        {
            Opens = static (matter, _) => matter.DayOf(Anchor.Ruling) >= s_notarised2018,
            Facts = static matter => matter.Title.Kind == TitleKind.NotarisedInstrument,
        },
    }.ToFrozenDictionary(static row => (row.Kind, row.Method));

    /// <summary>Ids of the grounds on which the case goes on elsewhere and no ruling of the own court is made.</summary>
    public static readonly FrozenSet<string> Transfers = new[] { "JA-17-10", "JA-17-11", "JA-17-12" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The methods that some of these grounds open.</summary>
    public static FrozenSet<ClosureMethod> MethodsOf(IReadOnlyCollection<ClosingGroundKind> kinds) =>
        s_rows.Values.Where(row => kinds.Contains(row.Kind)).Select(static row => row.Method).ToFrozenSet();

    /// <summary>Whether a ground moves the case to another court.</summary>
    public static bool IsTransfer(ClosingGroundKind kind) => s_rows.TryGetValue((kind, ClosureMethod.FinalTermination), out var row) && row.IsTransfer;

    /// <summary>Whether a ground of final termination closes a case that is suspended.</summary>
    public static bool EndsSuspension(ClosingGroundKind kind) => s_rows.TryGetValue((kind, ClosureMethod.FinalTermination), out var row) && row.EndsSuspension;

    /// <summary>Whether a first case that goes on elsewhere may be closed by final termination (终结执行) on this day, or else by withdrawal (销案).</summary>
    public static Truth EndsByFinalTermination(KnownDate day) => day < s_notice335;

    /// <summary>The row of a recorded ground for the method of the case; <see langword="null"/> if the ground is not known or opens another method.</summary>
    public static ClosingGroundRow? RowOf(Matter matter, ClosingGround ground) =>
        matter.Method is { } method && ground.Kind.TryGet(out var kind) ? s_rows.GetValueOrDefault((kind, method)) : null;

    /// <summary>Whether the file proves a recorded ground: as it says itself, else by its papers.</summary>
    public static Truth IsProved(Matter matter, ClosingGround ground) =>
        ground.Proved.IsUnknown && RowOf(matter, ground) is { Papers.Length: > 0 } row && PapersOnFile(matter, row).IsTrue ? true : ground.Proved;

    /// <summary>Whether what proves a ground is on file.</summary>
    public static Truth PapersOnFile(Matter matter, ClosingGroundRow row)
    {
        Truth all = true;
        foreach (var paper in row.Papers) all &= matter.Closure.Documents.Has(paper);
        return all;
    }

    /// <summary>What the rest of the file says of a ground: false contradicts it. Where the paper is the closing act, so does its absence.</summary>
    public static Truth FactsOf(Matter matter, ClosingGround ground, ClosingGroundRow row, Debtor? debtor)
    {
        var facts = debtor is null ? row.Facts(matter) : row.FactsOfDebtor!(matter, debtor);
        if ((ground.ProvedOn > matter.ClosedOn).IsTrue || (!row.NeedsRuling && PapersOnFile(matter, row).IsFalse)) return false;
        return facts;
    }

    /// <summary>Whether a recorded ground concerns a debtor: the one it names, or the only one.</summary>
    public static Truth Concerns(Matter matter, ClosingGround ground, Debtor debtor)
    {
        var debtors = matter.File.Debtors;
        var named = ground.DebtorId;
        if (debtors is { IsComplete: true, Count: 1 } || named.IsNone) return true;
        var same = named == debtor.Id;

        // A name that fits nobody listed may still be meant for somebody whose listing is incomplete.
        return same.IsFalse && !debtors.IsComplete && !debtors.Any(other => other.Id == named).IsTrue ? Truth.Unknown : same;
    }

    /// <summary>Whether a case enforces the property part of a criminal judgment.</summary>
    public static Truth IsCriminal(Matter matter) => matter.Case.Flags.Has(CaseFlag.CriminalProperty) | matter.Title.Kind == TitleKind.CriminalJudgment;

    /// <summary>Whether a case enforces an administrative decision or judgment.</summary>
    public static Truth IsAdministrative(Matter matter) => matter.Case.Flags.Has(CaseFlag.AdministrativeNonLitigation) | matter.Case.Flags.Has(CaseFlag.Administrative)
        | matter.Title.Kind.Is(static kind => kind is TitleKind.AdministrativeDecision or TitleKind.AdministrativeJudgment);

    // In a criminal-property case it is enough that no property is left; nobody takes over a fine.
    [Implements(Handling.Calculation, "XS-05")]
    private static Truth DiedWithoutEstate(Matter matter, Debtor debtor) =>
        debtor.Kind == PartyKind.NaturalPerson & debtor.Died(matter.ClosedOn) & !debtor.Estate.HasEstate & (IsCriminal(matter) | !debtor.Estate.HasHeirs);

    [Implements(Handling.Calculation, "XS-05")]
    private static Truth EndedWithoutSuccessor(Matter matter, Debtor debtor) =>
        debtor.Kind != PartyKind.NaturalPerson
        & (debtor.DeregisteredOn <= matter.ClosedOn | debtor.LicenceRevokedOn <= matter.ClosedOn | debtor.ClosedDownOn <= matter.ClosedOn)
        & (IsCriminal(matter) | !debtor.HasSuccessor)
        & !matter.File.Assets.Any(asset => asset.DebtorId == debtor.Id & asset.Realisable & !(asset.DisposedOn <= matter.ClosedOn));

    // A third party may apply against an award from 2018-03-01 on.
    private static Truth AppliedInTime(Matter matter, ClosingGround ground) => !(ground.AppliedBy == GroundApplicant.ThirdParty) | matter.DayOf(Anchor.Ruling) >= s_awards2018;

    private static ClosingGroundRow Transfer(ClosingGroundKind kind, ClosureMethod method, DocumentKind paper) =>
        new(kind, method) { Papers = [paper], NeedsRuling = false, EndsSuspension = true, IsTransfer = true };

    private static ClosingGroundRow Refusal(ClosingGroundKind kind, Func<Matter, ClosingGround, Truth> opens, params TitleKind[] titles) => new(kind, ClosureMethod.NonEnforcement)
    {
        Papers = [DocumentKind.NonEnforcementApplication, DocumentKind.PanelRecord],
        Opens = (matter, ground) => ground.CoversWholeClaim & opens(matter, ground),
        Facts = matter => titles.Length == 0 ? Truth.Unknown : matter.Title.Kind.Is(titles.Contains),
    };
}
