using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>How the case was closed (结案).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Closure : Fact
{
    /// <summary>Closing method, as ruled or reported (结案方式).</summary>
    public Known<ClosureMethod> Method { get => Read(field); init; }

    /// <summary>Closing date entered in the system (结案日期).</summary>
    public KnownDate ClosedOn { get => Read(field); init; }

    /// <summary>Day the case was reported as closed (报结日期).</summary>
    public KnownDate ReportedOn { get => Read(field); init; }

    /// <summary>The ruling (结案裁定).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<ClosingRuling>))]
    public ClosingRuling Ruling { get => Read(field); init; }

    /// <summary>Day the panel deliberated (合议庭评议日期).</summary>
    public KnownDate PanelReviewedOn { get => Read(field); init; }

    /// <summary>Day the president approved (院长批准日期).</summary>
    public KnownDate PresidentApprovedOn { get => Read(field); init; }

    /// <summary>Whether panel and approval are proved in the file (合议及审批有凭证).</summary>
    public Truth ApprovalProved { get => Read(field); init; }

    /// <summary>Whether somebody else approved in place of the president (由院长授权的人审批).</summary>
    public Truth ApprovalDelegated { get => Read(field); init; }

    /// <summary>Whether the delegation is on file (授权文件入卷).</summary>
    public Truth DelegationOnFile { get => Read(field); init; }

    /// <summary>Day the closing notice was sent (结案通知书发出日期).</summary>
    public KnownDate NoticeSentOn { get => Read(field); init; }

    /// <summary>How both sides acknowledged completion (双方确认执行完毕).</summary>
    public Known<AcknowledgementForm> Acknowledgement { get => Read(field); init; }

    /// <summary>Day of that acknowledgement (双方确认日期).</summary>
    public KnownDate AcknowledgedOn { get => Read(field); init; }

    /// <summary>Whether everything in the title has been performed (全部义务已履行).</summary>
    public Truth EverythingPerformed { get => Read(field); init; }

    /// <summary>Grounds of final termination, withdrawal, non-enforcement or dismissal (结案事由).</summary>
    public KnownList<ClosingGround> Grounds { get => Read(field); init; }

    /// <summary>Situation of the 2014 Opinion, art. 16, that the closing relies on (终本情形).</summary>
    public Known<TerminationSituation> Situation { get => Read(field); init; }

    /// <summary>Objection notice and hearing under the 2014 Opinion (终本异议告知与听证).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<ObjectionHearing>))]
    public ObjectionHearing Hearing { get => Read(field); init; }

    /// <summary>Other investigation steps ordered by law (依法应采取的其他调查措施).</summary>
    public KnownList<OrderedStep> OrderedSteps { get => Read(field); init; }

    /// <summary>Entry in the database of 终本 cases (终本案件信息库).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<TerminationEntry>))]
    public TerminationEntry DatabaseEntry { get => Read(field); init; }

    /// <summary>Papers in the file (卷宗材料).</summary>
    public KnownList<DocumentKind> Documents { get => Read(field); init; }

    /// <summary>Whether publication rules exempt the ruling (依法不公开).</summary>
    public Truth PublicationExempt { get => Read(field); init; }

    /// <summary>Whether a later re-check found no realisable property (复查未发现财产).</summary>
    public Truth RecheckedWithoutProperty { get => Read(field); init; }

    /// <summary>Whether it was counted together with other closures (与其他结案方式混同统计).</summary>
    public Truth AlsoCountedWithOthers { get => Read(field); init; }

    /// <summary>Whether filing, enforcement and closing data were entered in time, complete and true (系统信息录入及时完整真实).</summary>
    public Truth DataEntryComplete { get => Read(field); init; }

    /// <summary>Whether the same objection was sent back once before (此前已发回重新审查).</summary>
    public Truth SentBackBefore { get => Read(field); init; }

    /// <summary>Defects that were completed since (补正记录). Only what is recorded counts: an absent list asks nothing.</summary>
    public KnownList<Completion> Completions { get => Read(field); init; }
}

/// <summary>A curable defect that was completed (补正记录): the history stays as it was, the defect no longer weighs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Completion : Fact
{
    /// <summary>Id of the rule whose defect was completed, such as ZB-18 (规则编号).</summary>
    public Known<string> RuleId { get => Read(field); init; }

    /// <summary>Name of the requirement inside the rule; unless given, every requirement of the rule (要求名称).</summary>
    public Known<string> Requirement { get => Read(field); init; }

    /// <summary>Id of the person or thing, or its JSON path if it has none; not given for the case as a whole (对象编号).</summary>
    public Known<string> SubjectId { get => Read(field); init; }

    /// <summary>Day it was completed (补正日期).</summary>
    public KnownDate CompletedOn { get => Read(field); init; }
}

/// <summary>Closing method (结案方式).</summary>
public enum ClosureMethod
{
    /// <summary>Full performance (执行完毕).</summary>
    [Alias("执行完毕")]
    FullPerformance,

    /// <summary>Interim termination (终结本次执行程序).</summary>
    [Alias("终结本次执行程序", "终本")]
    InterimTermination,

    /// <summary>Final termination (终结执行).</summary>
    [Alias("终结执行", "终结")]
    FinalTermination,

    /// <summary>Case withdrawal (销案).</summary>
    [Alias("销案")]
    CaseWithdrawal,

    /// <summary>Refusal to enforce (不予执行).</summary>
    [Alias("不予执行")]
    NonEnforcement,

    /// <summary>Dismissal (驳回申请).</summary>
    [Alias("驳回申请")]
    Dismissal,

    /// <summary>Preservation completed (保全完毕).</summary>
    [Alias("保全完毕")]
    PreservationCompleted,

    /// <summary>Preservation in part (部分保全).</summary>
    [Alias("部分保全")]
    PreservationPartial,

    /// <summary>Nothing to preserve (无标的物可实施保全).</summary>
    [Alias("无标的物可实施保全", "无标的物")]
    NothingToPreserve,

    /// <summary>Objection, review, supervision, request or coordination decided by a method of its own list (审查终结).</summary>
    [Alias("审查终结", "异议复议监督审结")]
    ReviewDecided,

    /// <summary>Withdrawal of the objection, review or request allowed (准许撤回).</summary>
    [Alias("准许撤回", "撤回异议", "撤回复议", "撤回请求")]
    ReviewWithdrawn,

    /// <summary>Objection or application rejected (驳回异议或申请).</summary>
    [Alias("驳回异议或申请", "驳回异议", "驳回复议", "驳回复议申请，维持异议裁定")]
    ReviewRejected,

    /// <summary>Act revoked, enforcement of the object stayed, or party not added (撤销执行行为或中止对标的的执行).</summary>
    [Alias("撤销执行行为或中止对标的的执行", "撤销相关执行行为", "中止对执行标的的执行", "不予变更追加")]
    ActRevoked,

    /// <summary>Act partly revoked or changed (部分撤销或变更执行行为).</summary>
    [Alias("部分撤销或变更执行行为")]
    ActChanged,

    /// <summary>Founded, but nothing to revoke (异议成立但无可撤销内容).</summary>
    [Alias("异议成立但无可撤销内容")]
    NothingToRevoke,

    /// <summary>Moved to the competent court (移送管辖法院).</summary>
    [Alias("移送管辖法院")]
    MovedToCompetentCourt,

    /// <summary>Ruling on the objection revoked or changed (撤销或变更异议裁定).</summary>
    [Alias("撤销或变更异议裁定")]
    DecisionChanged,

    /// <summary>Facts found on review and decided (查清事实后裁定).</summary>
    [Alias("查清事实后裁定")]
    FactsFoundAndDecided,

    /// <summary>Ruling on the objection revoked and sent back (撤销异议裁定发回重新审查).</summary>
    [Alias("撤销异议裁定发回重新审查", "发回重新审查", "发回重审")]
    SentBack,

    /// <summary>Correction within a set time ordered (限期改正).</summary>
    [Alias("限期改正")]
    CorrectionOrdered,

    /// <summary>Revoked and corrected on supervision (撤销并纠正).</summary>
    [Alias("撤销并纠正")]
    RevokedAndCorrected,

    /// <summary>Taken up by the supervising court (提级执行).</summary>
    [Alias("提级执行")]
    TakenUp,

    /// <summary>Designated to another court on supervision (指定执行).</summary>
    [Alias("指定执行")]
    Designated,

    /// <summary>Other outcome of supervision (其他监督处理).</summary>
    [Alias("其他监督处理")]
    OtherSupervision,

    /// <summary>Request for instructions answered (已答复).</summary>
    [Alias("已答复")]
    InstructionsGiven,

    /// <summary>Coordinated and solved (协调解决).</summary>
    [Alias("协调解决")]
    CoordinationSolved,
}

/// <summary>The closing ruling (结案裁定).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ClosingRuling : Fact
{
    /// <summary>Date on the ruling (裁定日期).</summary>
    public KnownDate MadeOn { get => Read(field); init; }

    /// <summary>What it states (裁定载明事项).</summary>
    public KnownList<RulingContent> Contents { get => Read(field); init; }

    /// <summary>Day it was published on the internet (上网公开日期).</summary>
    public KnownDate PublishedOn { get => Read(field); init; }
}

/// <summary>What a 终本 ruling must state (裁定载明事项).</summary>
public enum RulingContent
{
    /// <summary>The claim applied for (申请执行的债权情况).</summary>
    [Alias("申请执行的债权情况")]
    Claim,

    /// <summary>Course of enforcement, measures and coercion (执行经过及措施).</summary>
    [Alias("执行经过及措施")]
    Course,

    /// <summary>Property found (查明的财产情况).</summary>
    [Alias("查明的财产情况")]
    Property,

    /// <summary>Amount realised (实现债权情况).</summary>
    [Alias("实现债权情况")]
    Realised,

    /// <summary>Right to resumption and duty to go on performing (继续履行及恢复执行的权利义务).</summary>
    [Alias("继续履行及恢复执行的权利义务")]
    FurtherRights,
}

/// <summary>How completion was acknowledged by both sides (双方确认形式).</summary>
public enum AcknowledgementForm
{
    /// <summary>In writing (书面).</summary>
    [Alias("书面")]
    Written,

    /// <summary>Orally, with a record (口头并记入笔录).</summary>
    [Alias("口头并记入笔录", "口头记录")]
    OralRecorded,

    /// <summary>By one side only (仅一方).</summary>
    [Alias("仅一方")]
    OneSideOnly,
}

/// <summary>A ground on which a case was closed (结案事由).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ClosingGround : Fact
{
    /// <summary>Which ground (事由).</summary>
    public Known<ClosingGroundKind> Kind { get => Read(field); init; }

    /// <summary>Whether the file proves it (有证据证明).</summary>
    public Truth Proved { get => Read(field); init; }

    /// <summary>Day of the proof (证明日期).</summary>
    public KnownDate ProvedOn { get => Read(field); init; }

    /// <summary>Debtor it covers; none for grounds that cover the case (被执行人编号).</summary>
    public Known<string> DebtorId { get => Read(field); init; }

    /// <summary>Who applied for it (申请主体).</summary>
    public Known<GroundApplicant> AppliedBy { get => Read(field); init; }

    /// <summary>Whether it covers the whole claim (涉及全部执行请求).</summary>
    public Truth CoversWholeClaim { get => Read(field); init; }
}

/// <summary>Who applied for a closing (申请主体类型).</summary>
public enum GroundApplicant
{
    /// <summary>The debtor (被执行人).</summary>
    [Alias("被执行人")]
    Debtor,

    /// <summary>A third party (案外人).</summary>
    [Alias("案外人")]
    ThirdParty,

    /// <summary>The applicant (申请执行人).</summary>
    [Alias("申请执行人")]
    Applicant,

    /// <summary>The court of its own motion (法院依职权).</summary>
    [Alias("法院依职权")]
    Court,
}

/// <summary>Ground for closing other than by performance or interim termination (结案事由类型).</summary>
public enum ClosingGroundKind
{
    /// <summary>Applicant withdrew (申请人撤销申请).</summary>
    [Alias("申请人撤销申请", "撤回执行申请")]
    ApplicantWithdrew,

    /// <summary>Title revoked (据以执行的法律文书被撤销).</summary>
    [Alias("据以执行的法律文书被撤销")]
    TitleRevoked,

    /// <summary>Debtor died, no estate, nobody to take over (被执行人死亡无遗产).</summary>
    [Alias("被执行人死亡无遗产")]
    DebtorDiedNoEstate,

    /// <summary>Creditor of maintenance died (追索赡养费等权利人死亡).</summary>
    [Alias("追索赡养费等权利人死亡")]
    MaintenanceCreditorDied,

    /// <summary>Hardship debtor cannot repay a loan (生活困难无力偿还借款).</summary>
    [Alias("生活困难无力偿还借款")]
    HardshipLoan,

    /// <summary>Entity ended, no property, no successor (单位终止无承受人).</summary>
    [Alias("单位终止无承受人")]
    EntityEndedNoSuccessor,

    /// <summary>Fine waived (罚金免除).</summary>
    [Alias("罚金免除")]
    FineWaived,

    /// <summary>Bankruptcy declared (宣告破产).</summary>
    [Alias("宣告破产")]
    BankruptcyDeclared,

    /// <summary>Object of an administrative enforcement perished (行政执行标的灭失).</summary>
    [Alias("行政执行标的灭失")]
    ObjectPerished,

    /// <summary>Taken up by a higher court (提级执行).</summary>
    [Alias("提级执行")]
    RaisedToHigherCourt,

    /// <summary>Designated to another court (指定执行).</summary>
    [Alias("指定执行")]
    DesignatedElsewhere,

    /// <summary>Whole case entrusted (委托执行).</summary>
    [Alias("委托执行")]
    EntrustedWhole,

    /// <summary>Long-term settlement (和解长期履行).</summary>
    [Alias("和解长期履行")]
    LongTermSettlement,

    /// <summary>Specific thing destroyed, no agreement on price (特定物灭失).</summary>
    [Alias("特定物灭失")]
    SpecificThingDestroyed,

    /// <summary>Suit on a settlement accepted (和解协议诉讼受理).</summary>
    [Alias("和解协议诉讼受理")]
    SettlementSuitAccepted,

    /// <summary>Private settlement performed (执行前和解已履行).</summary>
    [Alias("执行前和解已履行")]
    PrivateSettlementPerformed,

    /// <summary>Other ground of the law (法律规定的其他情形).</summary>
    [Alias("法律规定的其他情形")]
    OtherStatutory,

    /// <summary>Jurisdiction moved or case cancelled (管辖异议成立).</summary>
    [Alias("管辖异议成立")]
    JurisdictionMoved,

    /// <summary>Another competent court had filed first (其他法院已先立案).</summary>
    [Alias("其他法院已先立案")]
    FiledElsewhereFirst,

    /// <summary>Entrusted case returned (委托退回).</summary>
    [Alias("委托退回")]
    EntrustmentReturned,

    /// <summary>Arbitral award not enforced (仲裁裁决不予执行).</summary>
    [Alias("仲裁裁决不予执行")]
    AwardNotEnforced,

    /// <summary>Notarised instrument not enforced (公证债权文书不予执行).</summary>
    [Alias("公证债权文书不予执行")]
    NotarisedNotEnforced,

    /// <summary>Application period expired (申请执行时效届满).</summary>
    [Alias("申请执行时效届满")]
    PeriodExpired,

    /// <summary>Labour award not enforced (劳动仲裁不予执行).</summary>
    [Alias("劳动仲裁不予执行")]
    LabourAwardNotEnforced,

    /// <summary>Public interest (违背公共利益).</summary>
    [Alias("违背公共利益")]
    PublicInterest,

    /// <summary>Recognition refused (不予认可承认).</summary>
    [Alias("不予认可承认")]
    RecognitionRefused,

    /// <summary>Acceptance conditions fail (不符合受理条件).</summary>
    [Alias("不符合受理条件")]
    ConditionsNotMet,

    /// <summary>Award too unclear to enforce (仲裁裁决执行内容不明确).</summary>
    [Alias("仲裁裁决执行内容不明确")]
    UnclearAward,

    /// <summary>Notarised instrument without the legal requirements (公证债权文书不符合法定条件).</summary>
    [Alias("公证债权文书不符合法定条件")]
    DefectiveNotarisedInstrument,
}

/// <summary>Situation of the 2014 Opinion, art. 16 (终本情形).</summary>
public enum TerminationSituation
{
    /// <summary>1: no property and written consent (确无财产且申请人书面同意).</summary>
    [Alias("确无财产且申请人书面同意", "第一种")]
    ConsentNoProperty,

    /// <summary>2: suspended for two full years (中止满两年).</summary>
    [Alias("中止满两年", "第二种")]
    SuspendedTwoYears,

    /// <summary>3: no clue, finding accepted in writing (无线索且书面认可).</summary>
    [Alias("无线索且书面认可", "第三种")]
    NoClueAccepted,

    /// <summary>4: property cannot be sold (财产无法变现).</summary>
    [Alias("财产无法变现", "第四种")]
    Unsaleable,

    /// <summary>5: instalment settlement (分期和解).</summary>
    [Alias("分期和解", "第五种")]
    InstalmentSettlement,

    /// <summary>6: hardship, aid granted (特困已救助).</summary>
    [Alias("特困已救助", "第六种")]
    HardshipAided,
}

/// <summary>Objection notice and hearing under the 2014 Opinion (异议告知与听证).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ObjectionHearing : Fact
{
    /// <summary>Day the applicant was told of the right to object (告知日期).</summary>
    public KnownDate NoticeOn { get => Read(field); init; }

    /// <summary>Whether the applicant objected (提出异议).</summary>
    public Truth Objected { get => Read(field); init; }

    /// <summary>Day of the hearing (听证日期).</summary>
    public KnownDate HeardOn { get => Read(field); init; }

    /// <summary>Whether a differently composed panel heard it (另行组成合议庭).</summary>
    public Truth NewPanel { get => Read(field); init; }
}

/// <summary>A further investigation step that law orders (其他调查措施).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record OrderedStep : Fact
{
    /// <summary>What it is (措施).</summary>
    public Known<string> Description { get => Read(field); init; }

    /// <summary>Day it was done (完成日期).</summary>
    public KnownDate DoneOn { get => Read(field); init; }
}

/// <summary>Entry in the database of 终本 cases (终本信息库记录).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TerminationEntry : Fact
{
    /// <summary>Day of entry (录入日期).</summary>
    public KnownDate EnteredOn { get => Read(field); init; }

    /// <summary>Whether all items are filled (信息完整).</summary>
    public Truth Complete { get => Read(field); init; }

    /// <summary>Day a correction was found due (更正申请成立日期).</summary>
    public KnownDate CorrectionFoundedOn { get => Read(field); init; }

    /// <summary>Day it was corrected (更正日期).</summary>
    public KnownDate CorrectedOn { get => Read(field); init; }

    /// <summary>Day another ground of the law for hiding it arose (其他应屏蔽事由发生日期).</summary>
    public KnownDate OtherHidingGroundOn { get => Read(field); init; }

    /// <summary>Day it was hidden (屏蔽日期).</summary>
    public KnownDate HiddenOn { get => Read(field); init; }
}

/// <summary>Papers of an enforcement file (卷宗材料).</summary>
public enum DocumentKind
{
    /// <summary>Execution notice (执行通知书).</summary>
    [Alias("执行通知书")]
    ExecutionNotice,

    /// <summary>Report order (报告财产令).</summary>
    [Alias("报告财产令")]
    ReportOrder,

    /// <summary>Proofs of service (送达回证).</summary>
    [Alias("送达回证")]
    ServiceProofs,

    /// <summary>Property report (财产报告表).</summary>
    [Alias("财产报告表")]
    PropertyReport,

    /// <summary>Verification record (核实记录).</summary>
    [Alias("核实记录")]
    VerificationRecord,

    /// <summary>Sanction decision (处罚决定).</summary>
    [Alias("处罚决定")]
    SanctionDecision,

    /// <summary>Consumption-restriction order (限制消费令).</summary>
    [Alias("限制消费令")]
    ConsumptionOrder,

    /// <summary>Listing decision (失信决定书).</summary>
    [Alias("失信决定书")]
    ListingDecision,

    /// <summary>Network query answers (查控反馈).</summary>
    [Alias("查控反馈")]
    NetworkQueryAnswers,

    /// <summary>Inquiry records (调查笔录).</summary>
    [Alias("调查笔录")]
    InquiryRecords,

    /// <summary>Clue sheets (线索核查表).</summary>
    [Alias("线索核查表")]
    ClueRecords,

    /// <summary>Asset list with results (财产清单).</summary>
    [Alias("财产清单")]
    AssetList,

    /// <summary>Interview record (约谈笔录).</summary>
    [Alias("约谈笔录")]
    InterviewRecord,

    /// <summary>Panel record (合议笔录).</summary>
    [Alias("合议笔录")]
    PanelRecord,

    /// <summary>Approval (审批表).</summary>
    [Alias("审批表")]
    Approval,

    /// <summary>Ruling (裁定书).</summary>
    [Alias("裁定书")]
    ClosingRuling,

    /// <summary>Closing notice (结案通知书).</summary>
    [Alias("结案通知书")]
    ClosingNotice,

    /// <summary>Settlement agreement (和解协议).</summary>
    [Alias("和解协议")]
    SettlementAgreement,

    /// <summary>Receipts and pay-out records (收付款凭证).</summary>
    [Alias("收付款凭证")]
    PaymentRecords,

    /// <summary>Withdrawal (撤回申请书).</summary>
    [Alias("撤回申请书")]
    WithdrawalApplication,

    /// <summary>Higher court's ruling (上级法院裁定).</summary>
    [Alias("上级法院裁定")]
    HigherCourtRuling,

    /// <summary>Acceptance notice of another court (受理通知).</summary>
    [Alias("受理通知")]
    AcceptanceNotice,

    /// <summary>Bankruptcy papers (破产材料).</summary>
    [Alias("破产材料")]
    BankruptcyPapers,

    /// <summary>Proof of death (死亡证明).</summary>
    [Alias("死亡证明")]
    DeathProof,

    /// <summary>Registry extract (登记信息).</summary>
    [Alias("登记信息")]
    RegistryExtract,

    /// <summary>Document that revokes the title (撤销执行依据的法律文书).</summary>
    [Alias("撤销执行依据的法律文书")]
    RevokingDocument,

    /// <summary>Record of the inquiry into the estate (遗产调查材料).</summary>
    [Alias("遗产调查材料")]
    EstateInquiry,

    /// <summary>Waiver of the heirs or proof that there are none (继承人放弃继承或无继承人材料).</summary>
    [Alias("继承人放弃继承或无继承人材料")]
    HeirsStatement,

    /// <summary>Proof of hardship, income and ability to work (生活困难及劳动能力证明).</summary>
    [Alias("生活困难及劳动能力证明")]
    HardshipProof,

    /// <summary>Record of the property inquiry (财产调查材料).</summary>
    [Alias("财产调查材料")]
    PropertyInquiry,

    /// <summary>Analysis whether somebody can be added (变更追加可能性审查材料).</summary>
    [Alias("变更追加可能性审查材料")]
    AdditionAnalysis,

    /// <summary>Ruling that waives the fine (免除罚金裁定).</summary>
    [Alias("免除罚金裁定")]
    WaiverRuling,

    /// <summary>Proof that the object perished (标的灭失证明).</summary>
    [Alias("标的灭失证明")]
    LossProof,

    /// <summary>Jurisdiction ruling, withdrawal, or cancellation with advice (管辖异议裁定或撤案告知材料).</summary>
    [Alias("管辖异议裁定或撤案告知材料")]
    JurisdictionPapers,

    /// <summary>Proof of the earlier filing (其他法院先立案证明).</summary>
    [Alias("其他法院先立案证明")]
    EarlierFilingProof,

    /// <summary>Consent of the high court to the return (高级人民法院同意退回的文件).</summary>
    [Alias("高级人民法院同意退回的文件")]
    ReturnConsent,

    /// <summary>Application not to enforce (不予执行申请书).</summary>
    [Alias("不予执行申请书")]
    NonEnforcementApplication,
}

/// <summary>Resumption after an interim termination (恢复执行).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Resumption : Fact
{
    /// <summary>Requests for resumption (恢复执行申请).</summary>
    public KnownList<ResumptionRequest> Requests { get => Read(field); init; }

    /// <summary>Day a resumed case was filed (恢复执行立案日期).</summary>
    public KnownDate ResumedOn { get => Read(field); init; }

    /// <summary>Day a later ruling of final termination took effect (终本后终结执行日期).</summary>
    public KnownDate FinallyTerminatedOn { get => Read(field); init; }
}

/// <summary>A request for resumption (恢复执行申请).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ResumptionRequest : Fact
{
    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Whether the property was verified (财产查证属实).</summary>
    public Truth PropertyVerified { get => Read(field); init; }

    /// <summary>Day it was refused (不予恢复日期).</summary>
    public KnownDate RefusedOn { get => Read(field); init; }

    /// <summary>Why (不予恢复理由).</summary>
    public Known<string> RefusalReason { get => Read(field); init; }
}
