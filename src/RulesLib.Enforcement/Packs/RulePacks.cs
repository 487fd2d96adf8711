using RulesLib.Enforcement.Packs.Local.Henan;
using RulesLib.Enforcement.Packs.Local.Jiangling;
using RulesLib.Enforcement.Packs.Local.Weihai;
using RulesLib.Enforcement.Packs.NationalCheck;

namespace RulesLib.Enforcement.Packs;

/// <summary>
/// The packs of this library: practice and local norms, never law, off unless an evaluator is told to use them. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A finding of practice is curable at most: it makes a file incomplete, never a closing non-compliant. Left out, because too little of them was seen:
/// the node rule of the Wendeng District Court (from when its days count, and since when) and the notice of the Jiangsu High Court on waiting seals.
/// </remarks>
public static class RulePacks
{
    /// <summary><c>kz</c>: what the national case system checked before an interim termination, about 2018-2019 (KZ-01 to KZ-12).</summary>
    /// <remarks>KZ-11 is law of the core: without a living debtor a termination is no termination.</remarks>
    public static RulePack Kz { get; } = new RulePack(
            "kz",
            PackKind.NationalPractice,
            new("全国终本核查项目（约2018至2019年）", "National check of interim terminations (about 2018-2019)"),
            new("据公开的原型代码所见的系统核查项目", "Check items of the case system as a public prototype shows them"))
        .Override("KZ-02", typeof(NationalQueryRule))
        .AddRules(
            typeof(NoticesSentRule), typeof(TraditionalStepRule), typeof(OtherAssetsInvestigatedRule), typeof(CluesVerifiedRule), typeof(PropertyAccountedForRule),
            typeof(RestrictionRecordedRule), typeof(InterviewRecordedRule), typeof(AmountOwedRule), typeof(RulingOnFileRule), typeof(NotOnlyActsRule))
        .Set(EnforcementSwitches.TolerateSmallBalances, true);

    /// <summary><c>jiangling-2024</c>: the list of the Jiangling County Court (Hubei) of cases that may not be closed by interim termination, items 1 to 8.</summary>
    public static RulePack Jiangling2024 { get; } = new RulePack(
            "jiangling-2024",
            PackKind.Local,
            new("江陵法院终本负面清单（2024年）", "Jiangling court: cases not to be closed by interim termination (2024)"),
            new("江陵县人民法院2024年6月26日工作规定，第1至8项", "Working rule of the Jiangling County Court of 2024-06-26, items 1 to 8"))
        .AddRules(
            typeof(ClueUncheckedRule), typeof(ReportUncheckedRule), typeof(TraditionalInvestigationRule), typeof(AddressUncheckedRule), typeof(DebtorQuestionedRule),
            typeof(QueryAnsweredRule), typeof(PropertySealedRule), typeof(DisposalFinishedRule), typeof(InterviewHeldRule))
        .Set(EnforcementSwitches.AcceptanceReplacesTraditionalInvestigation, true);

    /// <summary><c>henan-2019</c>: the rule of the Henan High Court on hearing the applicant.</summary>
    public static RulePack Henan2019 { get; } = new RulePack(
            "henan-2019",
            PackKind.Local,
            new("河南高院终本约谈规定（2019年）", "Henan High Court: hearing the applicant (2019)"),
            new("河南省高级人民法院2019年规定，据2019年6月13日的报道", "Rule of the Henan High Court of 2019, as reported on 2019-06-13"))
        .AddRules(typeof(HearingRule));

    /// <summary><c>weihai-2021</c>: the seven heads of the Weihai Intermediate Court (Shandong).</summary>
    public static RulePack Weihai2021 { get; } = new RulePack(
            "weihai-2021",
            PackKind.Local,
            new("威海中院终本七项条件（2021年）", "Weihai Intermediate Court: seven heads (2021)"),
            new("威中法办〔2021〕17号，关于三个月的限定未见全文", "威中法办〔2021〕17号; the qualification of the three months was not seen in full"))
        .AddRules(typeof(SevenHeadsGate), typeof(EarlyByConsentRule));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RulePack> All { get; } = Array.AsReadOnly([Kz, Jiangling2024, Henan2019, Weihai2021]);

    /// <summary>Finds a pack by its id, case-insensitive.</summary>
    /// <param name="id">The id, such as <c>kz</c>.</param>
    /// <returns>The pack; <see langword="null"/> if there is none.</returns>
    public static RulePack? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(pack => string.Equals(pack.Id, id.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
