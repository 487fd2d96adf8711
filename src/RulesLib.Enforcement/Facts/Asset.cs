using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>A piece of property found (财产).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Asset : Fact
{
    /// <summary>Short id inside this file, such as P1 (编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>Whose it is (被执行人编号).</summary>
    public Known<string> DebtorId { get => Read(field); init; }

    /// <summary>Kind of property (财产类型).</summary>
    public Known<AssetKind> Kind { get => Read(field); init; }

    /// <summary>What it is (财产名称).</summary>
    [PersonalData]
    public Known<string> Description { get => Read(field); init; }

    /// <summary>Day it was found (查明日期).</summary>
    public KnownDate FoundOn { get => Read(field); init; }

    /// <summary>How it was found (查明方式).</summary>
    public Known<AssetSource> Source { get => Read(field); init; }

    /// <summary>Day it was checked (核查甄别日期).</summary>
    public KnownDate CheckedOn { get => Read(field); init; }

    /// <summary>Whether it is realisable property (可供执行).</summary>
    public Truth Realisable { get => Read(field); init; }

    /// <summary>Whether it is recorded that delay would let it be moved, hidden, sold or damaged (有转移毁损等风险).</summary>
    public Truth AtRisk { get => Read(field); init; }

    /// <summary>Estimated proceeds, in yuan (价值).</summary>
    public Known<decimal> Value { get => Read(field); init; }

    /// <summary>Claims and costs that rank before this case, in yuan (优先债权及费用).</summary>
    public Known<decimal> PriorClaims { get => Read(field); init; }

    /// <summary>How it is sealed (查封).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Seal>))]
    public Seal Seal { get => Read(field); init; }

    /// <summary>Whether this case has priority over the asset (本案享有优先受偿权).</summary>
    public Truth OwnPriorityClaim { get => Read(field); init; }

    /// <summary>Day the first-seal court was asked (向首封法院查询日期).</summary>
    public KnownDate FirstCourtInquiredOn { get => Read(field); init; }

    /// <summary>Day the first-seal court announced its auction or began its sale (首封法院启动处置日期).</summary>
    public KnownDate FirstCourtSaleStartedOn { get => Read(field); init; }

    /// <summary>Day a claim was made there (向首封法院主张日期).</summary>
    public KnownDate ClaimedAtFirstCourtOn { get => Read(field); init; }

    /// <summary>Day a hand-over was requested (商请移送日期).</summary>
    public KnownDate HandOverRequestedOn { get => Read(field); init; }

    /// <summary>Day the first-seal court handed it over (首封法院移送日期).</summary>
    public KnownDate HandedOverOn { get => Read(field); init; }

    /// <summary>Day its appraisal or auction was decided (决定评估拍卖日期).</summary>
    public KnownDate AppraisalOrderedOn { get => Read(field); init; }

    /// <summary>Day appraiser or auctioneer was selected (评估拍卖机构选定日期).</summary>
    public KnownDate AppraiserSelectedOn { get => Read(field); init; }

    /// <summary>Day the reference price was fixed (参考价确定日期).</summary>
    public KnownDate PriceFixedOn { get => Read(field); init; }

    /// <summary>Steps of auction or sale (处置步骤).</summary>
    public KnownList<DisposalStep> DisposalSteps { get => Read(field); init; }

    /// <summary>Day it was disposed of (处置完成日期).</summary>
    public KnownDate DisposedOn { get => Read(field); init; }

    /// <summary>Day the assistance notice on its transfer reached the registry (协助过户通知送达日期).</summary>
    public KnownDate TransferNoticeServedOn { get => Read(field); init; }

    /// <summary>What came of it (处置结果).</summary>
    public Known<DisposalResult> Result { get => Read(field); init; }

    /// <summary>Whether sale without auction was agreed by both sides, or auction is unsuitable (双方同意变卖或不宜拍卖).</summary>
    public Truth SaleWithoutAuctionJustified { get => Read(field); init; }

    /// <summary>Whether the applicant agreed to set-off (申请执行人同意以物抵债).</summary>
    public Truth ApplicantAgreedToSetOff { get => Read(field); init; }

    /// <summary>Whether the debtor agreed to set-off (被执行人同意以物抵债).</summary>
    public Truth DebtorAgreedToSetOff { get => Read(field); init; }

    /// <summary>Whether the debtor agreed that everything be sold (被执行人同意全部拍卖).</summary>
    public Truth DebtorAgreedToSellAll { get => Read(field); init; }

    /// <summary>Recorded reason why it cannot be disposed of (财产不可执行原因).</summary>
    public Known<NotDisposableReason> NotDisposableReason { get => Read(field); init; }

    /// <summary>Whether that reason is evidenced and approved (不可执行原因有证据并经审批).</summary>
    public Truth ReasonEvidenced { get => Read(field); init; }

    /// <summary>Whether the applicant refused set-off (申请执行人拒绝以物抵债).</summary>
    public Truth SetOffRefused { get => Read(field); init; }

    /// <summary>Whether set-off is legally impossible (依法不能抵债).</summary>
    public Truth SetOffImpossible { get => Read(field); init; }

    /// <summary>Whether compulsory management or another measure is possible (可采取强制管理等其他措施).</summary>
    public Truth OtherMeasurePossible { get => Read(field); init; }

    /// <summary>Whether handing over for management was offered and refused (申请执行人不接受管理).</summary>
    public Truth ManagementRefused { get => Read(field); init; }

    /// <summary>Day units were asked to help find it (请求协查日期).</summary>
    public KnownDate SearchRequestedOn { get => Read(field); init; }

    /// <summary>Whether a third-party objection or suit is pending (案外人异议或诉讼中).</summary>
    public Truth UnderThirdPartyObjection { get => Read(field); init; }

    /// <summary>Whether it is the only home (唯一住房).</summary>
    public Truth OnlyHome { get => Read(field); init; }

    /// <summary>Whether somebody with a duty to support the debtor owns another dwelling (扶养义务人另有住房).</summary>
    public Truth FamilyOwnsOtherDwelling { get => Read(field); init; }

    /// <summary>Whether the debtor moved another dwelling away after the title took effect (执行依据生效后转移其他住房).</summary>
    public Truth OtherDwellingMovedAway { get => Read(field); init; }

    /// <summary>Whether the applicant offered housing or a deduction of rent (申请执行人提供住房或同意扣除租金).</summary>
    public Truth HousingOffered { get => Read(field); init; }

    /// <summary>Whether the no-surplus procedure was run (已履行无益拍卖程序).</summary>
    public Truth NoSurplusProcedureRun { get => Read(field); init; }

    /// <summary>Day the withholding of income was ruled (扣留提取收入裁定日期).</summary>
    public KnownDate WithholdingRuledOn { get => Read(field); init; }

    /// <summary>Day the finance authority, in restitution the victim, was told to take it (通知财政部门（退赔案件为被害人）接收日期).</summary>
    public KnownDate FinanceNotifiedOn { get => Read(field); init; }

    /// <summary>Amount withheld each month from continuing income, in yuan (每月扣划金额).</summary>
    public Known<decimal> ContinuingMonthlyAmount { get => Read(field); init; }

    /// <summary>Whether living costs of the debtor and dependants were kept (已保留必要生活费用).</summary>
    public Truth LivingCostsKept { get => Read(field); init; }

    /// <summary>The eviction from it (强制迁出).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Eviction>))]
    public Eviction Eviction { get => Read(field); init; }

    /// <summary>How its proceeds were distributed among creditors (价款分配).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Distribution>))]
    public Distribution Distribution { get => Read(field); init; }
}

/// <summary>Kind of property (财产类型).</summary>
public enum AssetKind
{
    /// <summary>Bank deposit (存款).</summary>
    [Alias("存款", "银行存款")]
    Deposit,

    /// <summary>Balance of an internet account (网络资金).</summary>
    [Alias("网络资金")]
    InternetBalance,

    /// <summary>Immovable (不动产).</summary>
    [Alias("不动产", "房地产")]
    Immovable,

    /// <summary>Vehicle (车辆).</summary>
    [Alias("车辆", "机动车")]
    Vehicle,

    /// <summary>Ship (船舶).</summary>
    [Alias("船舶")]
    Vessel,

    /// <summary>Aircraft (航空器).</summary>
    [Alias("航空器")]
    Aircraft,

    /// <summary>Other movable (其他动产).</summary>
    [Alias("其他动产", "动产")]
    OtherMovable,

    /// <summary>Securities (证券).</summary>
    [Alias("证券")]
    Securities,

    /// <summary>Shares in a company (股权).</summary>
    [Alias("股权")]
    Equity,

    /// <summary>Claim (债权).</summary>
    [Alias("债权")]
    Receivable,

    /// <summary>Continuing income (收入).</summary>
    [Alias("收入", "工资")]
    Income,

    /// <summary>Insurance (保险).</summary>
    [Alias("保险")]
    Insurance,

    /// <summary>Intellectual property (知识产权).</summary>
    [Alias("知识产权")]
    IntellectualProperty,

    /// <summary>Other right (其他财产权).</summary>
    [Alias("其他财产权")]
    OtherRight,
}

/// <summary>How property was found (查明方式).</summary>
public enum AssetSource
{
    /// <summary>The debtor's report (被执行人报告).</summary>
    [Alias("被执行人报告", "报告")]
    Report,

    /// <summary>Network query (网络查控).</summary>
    [Alias("网络查控")]
    NetworkQuery,

    /// <summary>A clue (线索).</summary>
    [Alias("线索", "申请执行人提供线索")]
    Clue,

    /// <summary>On-site inquiry (线下调查).</summary>
    [Alias("线下调查")]
    OnSite,

    /// <summary>Search (搜查).</summary>
    [Alias("搜查")]
    Search,

    /// <summary>Audit (审计).</summary>
    [Alias("审计")]
    Audit,

    /// <summary>Reward notice (悬赏).</summary>
    [Alias("悬赏")]
    Reward,

    /// <summary>Other way (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>How an asset is sealed, seized or frozen (查封).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Seal : Fact
{
    /// <summary>First or waiting (查封顺位).</summary>
    public Known<SealRank> Rank { get => Read(field); init; }

    /// <summary>First day (生效日期).</summary>
    public KnownDate From { get => Read(field); init; }

    /// <summary>Whether a ruling was made for it (已作出裁定).</summary>
    public Truth ByRuling { get => Read(field); init; }

    /// <summary>Last day (届满日期).</summary>
    public KnownDate Until { get => Read(field); init; }

    /// <summary>Day it was lifted (解除日期).</summary>
    public KnownDate LiftedOn { get => Read(field); init; }

    /// <summary>Whether it was lifted by a ruling (以裁定解除).</summary>
    public Truth LiftedByRuling { get => Read(field); init; }

    /// <summary>Why it was lifted; none if no ground is recorded (解除查封事由).</summary>
    public Known<SealLiftGround> LiftGround { get => Read(field); init; }

    /// <summary>Whether it is sealed at the registry (登记机关已查封).</summary>
    public Truth RegistrySealed { get => Read(field); init; }

    /// <summary>Whether it is physically in custody (已实际扣押).</summary>
    public Truth PhysicallySeized { get => Read(field); init; }

    /// <summary>Whether an inventory was signed by those present (清单经在场人签名).</summary>
    public Truth InventorySigned { get => Read(field); init; }

    /// <summary>Day a renewal was requested (申请续封日期).</summary>
    public KnownDate RenewalRequestedOn { get => Read(field); init; }

    /// <summary>Day it was last renewed (续封日期).</summary>
    public KnownDate RenewedOn { get => Read(field); init; }

    /// <summary>Day of the first court's seal, if this one waits (首封日期).</summary>
    public KnownDate FirstCourtSealedOn { get => Read(field); init; }
}

/// <summary>Why a seal was lifted (解除查封事由).</summary>
public enum SealLiftGround
{
    /// <summary>It belongs to a third party (属于案外人).</summary>
    [Alias("属于案外人", "案外人财产")]
    ThirdPartyProperty,

    /// <summary>The applicant withdrew or gave it up (申请执行人撤回或放弃).</summary>
    [Alias("申请执行人撤回或放弃", "申请人放弃")]
    ApplicantReleased,

    /// <summary>It cannot be sold, set off or used otherwise (流拍且无法抵债或采取其他措施).</summary>
    [Alias("流拍且无法抵债或采取其他措施", "无法变现")]
    Unsaleable,

    /// <summary>The debt is paid (债务已清偿).</summary>
    [Alias("债务已清偿")]
    Paid,

    /// <summary>Security was given and the applicant agrees (提供担保且申请执行人同意).</summary>
    [Alias("提供担保且申请执行人同意", "提供担保")]
    SecurityGiven,

    /// <summary>Other ground of the law (其他法定事由).</summary>
    [Alias("其他法定事由")]
    Other,
}

/// <summary>Rank of a seal (查封顺位).</summary>
public enum SealRank
{
    /// <summary>First seal (首封).</summary>
    [Alias("首封", "首次查封")]
    First,

    /// <summary>Waiting seal (轮候).</summary>
    [Alias("轮候", "轮候查封")]
    Waiting,
}

/// <summary>A step of disposal (处置步骤).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DisposalStep : Fact
{
    /// <summary>What was done (步骤).</summary>
    public Known<DisposalStepKind> Kind { get => Read(field); init; }

    /// <summary>Whether online (网络拍卖).</summary>
    public Truth Online { get => Read(field); init; }

    /// <summary>Day it took place (日期).</summary>
    public KnownDate HeldOn { get => Read(field); init; }

    /// <summary>Day it was announced (公告日期).</summary>
    public KnownDate NoticeOn { get => Read(field); init; }

    /// <summary>Start or reserve price, in yuan (起拍价).</summary>
    public Known<decimal> StartPrice { get => Read(field); init; }

    /// <summary>Appraisal or market price, in yuan (评估价).</summary>
    public Known<decimal> Appraisal { get => Read(field); init; }

    /// <summary>Whether it was sold (成交).</summary>
    public Truth Sold { get => Read(field); init; }

    /// <summary>Price it was sold for, in yuan (成交价).</summary>
    public Known<decimal> SoldPrice { get => Read(field); init; }
}

/// <summary>Kind of disposal step (处置步骤).</summary>
public enum DisposalStepKind
{
    /// <summary>First auction (一拍).</summary>
    [Alias("一拍", "第一次拍卖")]
    FirstAuction,

    /// <summary>Second auction (二拍).</summary>
    [Alias("二拍", "第二次拍卖")]
    SecondAuction,

    /// <summary>Third auction (三拍).</summary>
    [Alias("三拍", "第三次拍卖")]
    ThirdAuction,

    /// <summary>Sale without auction (变卖).</summary>
    [Alias("变卖")]
    Sale,

    /// <summary>Creditors were asked about set-off (询问以物抵债).</summary>
    [Alias("询问以物抵债")]
    SetOffAsked,

    /// <summary>Compulsory management (强制管理).</summary>
    [Alias("强制管理")]
    CompulsoryManagement,
}

/// <summary>What came of an asset (处置结果).</summary>
public enum DisposalResult
{
    /// <summary>Sold (成交).</summary>
    [Alias("成交")]
    Sold,

    /// <summary>Set off against the debt (以物抵债).</summary>
    [Alias("以物抵债")]
    SetOff,

    /// <summary>Transferred or drawn (划拨).</summary>
    [Alias("划拨", "提取")]
    Transferred,

    /// <summary>Unsold (流拍).</summary>
    [Alias("流拍", "未成交")]
    Unsold,

    /// <summary>Returned to the debtor (退还被执行人).</summary>
    [Alias("退还被执行人")]
    Returned,

    /// <summary>Seal lifted (解除查封).</summary>
    [Alias("解除查封")]
    Released,

    /// <summary>Under compulsory management (强制管理).</summary>
    [Alias("强制管理")]
    Managed,
}

/// <summary>Why property cannot be disposed of (财产不可执行原因).</summary>
public enum NotDisposableReason
{
    /// <summary>Unsold after the whole chain of auction and sale (拍卖变卖流程走完未成交).</summary>
    [Alias("拍卖变卖流程走完未成交")]
    UnsoldAfterChain,

    /// <summary>Registered movable sealed on paper, not physically seized (登记查封但未实际扣押).</summary>
    [Alias("登记查封但未实际扣押")]
    VehicleNotSeized,

    /// <summary>Waiting seal: another court disposes (轮候查封).</summary>
    [Alias("轮候查封")]
    WaitingSeal,

    /// <summary>Exempt property (豁免执行财产).</summary>
    [Alias("豁免执行财产")]
    ExemptProperty,

    /// <summary>Only home (唯一住房).</summary>
    [Alias("唯一住房")]
    OnlyHome,

    /// <summary>Nothing would be left after prior claims (无益拍卖).</summary>
    [Alias("无益拍卖")]
    NoSurplus,

    /// <summary>Under third-party objection or suit (案外人异议).</summary>
    [Alias("案外人异议")]
    ThirdPartyObjection,

    /// <summary>Rural or unregistered house, collective land (农村或无证房产).</summary>
    [Alias("农村或无证房产")]
    RuralOrUnregistered,

    /// <summary>Small balance (小额余额).</summary>
    [Alias("小额余额")]
    SmallBalance,

    /// <summary>Continuing income under withholding (持续性收入).</summary>
    [Alias("持续性收入")]
    ContinuingIncome,

    /// <summary>Other reason (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>A guarantee for performance (执行担保) (执行担保).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ExecutionGuarantee : Fact
{
    /// <summary>Who gave it (担保人编号).</summary>
    public Known<string> GuarantorId { get => Read(field); init; }

    /// <summary>Day it was given (提供日期).</summary>
    public KnownDate GivenOn { get => Read(field); init; }

    /// <summary>End of the stay it brought (暂缓期限届满日).</summary>
    public KnownDate StayUntil { get => Read(field); init; }

    /// <summary>End of the guarantee period (担保期间届满日).</summary>
    public KnownDate PeriodEndsOn { get => Read(field); init; }

    /// <summary>Day the guarantee was enforced (对担保财产或担保人执行日期).</summary>
    public KnownDate PursuedOn { get => Read(field); init; }

    /// <summary>Whether nothing is left of it (担保财产已执行完毕或不存在).</summary>
    public Truth PropertyExhausted { get => Read(field); init; }
}

/// <summary>Eviction from a dwelling or other immovable (强制迁出).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Eviction : Fact
{
    /// <summary>Day of the notice (公告日期).</summary>
    public KnownDate NoticeOn { get => Read(field); init; }

    /// <summary>Whether the notice was signed by the president (公告经院长签发).</summary>
    public Truth PresidentSigned { get => Read(field); init; }

    /// <summary>Last day it gives (限期迁出日期).</summary>
    public KnownDate DueOn { get => Read(field); init; }

    /// <summary>Day it was carried out (强制迁出日期).</summary>
    public KnownDate CarriedOutOn { get => Read(field); init; }

    /// <summary>Whether it was recorded (已制作笔录).</summary>
    public Truth Recorded { get => Read(field); init; }
}

/// <summary>Distribution of proceeds among creditors (价款分配).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Distribution : Fact
{
    /// <summary>Day the plan was served (分配方案送达日期).</summary>
    public KnownDate PlanServedOn { get => Read(field); init; }

    /// <summary>Day of an objection (对方案提出异议日期).</summary>
    public KnownDate ObjectedOn { get => Read(field); init; }

    /// <summary>Day others opposed the objection (反对异议日期).</summary>
    public KnownDate CounterObjectedOn { get => Read(field); init; }

    /// <summary>Day of a suit about the plan (分配方案异议之诉起诉日期).</summary>
    public KnownDate SuedOn { get => Read(field); init; }

    /// <summary>Whether the disputed part was deposited (争议部分已提存).</summary>
    public Truth DisputedPartDeposited { get => Read(field); init; }

    /// <summary>Whether ordinary claims were paid in the order of the seals (普通债权按查封顺序清偿).</summary>
    public Truth InOrderOfSeals { get => Read(field); init; }
}
