using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>The enforcement case itself (案件).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EnforcementCase : Fact
{
    /// <summary>Case number (案号).</summary>
    public Known<CaseNumber> Number { get => Read(field); init; }

    /// <summary>Case type (案件类型).</summary>
    public Known<CaseType> Type { get => Read(field); init; }

    /// <summary>Court (执行法院).</summary>
    public Known<string> Court { get => Read(field); init; }

    /// <summary>Division (承办部门).</summary>
    public Known<string> Division { get => Read(field); init; }

    /// <summary>Handler (承办人).</summary>
    [PersonalData]
    public Known<string> Handler { get => Read(field); init; }

    /// <summary>Leader who supervises the case (包案领导).</summary>
    [PersonalData]
    public Known<string> SupervisingLeader { get => Read(field); init; }

    /// <summary>Rounds of supervision (督办记录).</summary>
    public KnownList<SupervisionRound> SupervisionRounds { get => Read(field); init; }

    /// <summary>Day the supervision of the case was ended (督办销号日期).</summary>
    public KnownDate SupervisionEndedOn { get => Read(field); init; }

    /// <summary>How the case came in (案件来源).</summary>
    public Known<CaseSource> Source { get => Read(field); init; }

    /// <summary>Amount left unrealised by the former case, in yuan (原案未执行到位金额).</summary>
    public Known<decimal> FormerUnrealisedAmount { get => Read(field); init; }

    /// <summary>Day the application was received (收到申请日期).</summary>
    public KnownDate ApplicationReceivedOn { get => Read(field); init; }

    /// <summary>Day the period to apply was last interrupted (申请执行时效最后中断日期).</summary>
    public KnownDate PeriodInterruptedOn { get => Read(field); init; }

    /// <summary>Day this case number was filed in this court (立案日期).</summary>
    public KnownDate FiledOn { get => Read(field); init; }

    /// <summary>Day the handling division received the file (收到案卷日期).</summary>
    public KnownDate FileReceivedOn { get => Read(field); init; }

    /// <summary>Day the entrusting court was told how enforcement goes (函告委托法院日期).</summary>
    public KnownDate EntrusterToldOn { get => Read(field); init; }

    /// <summary>Day a handler was appointed (分案日期).</summary>
    public KnownDate AssignedOn { get => Read(field); init; }

    /// <summary>Day the investigation of property began (财产调查开始日期).</summary>
    public KnownDate InvestigationStartedOn { get => Read(field); init; }

    /// <summary>Day the normal investigation of property was finished (财产调查完成日期).</summary>
    public KnownDate InvestigationEndedOn { get => Read(field); init; }

    /// <summary>Recorded end of the enforcement period (执行期限届满日期).</summary>
    public KnownDate PeriodEndsOn { get => Read(field); init; }

    /// <summary>Periods that do not count (扣除执行期限记录).</summary>
    public KnownList<DeductedPeriod> Deductions { get => Read(field); init; }

    /// <summary>Extensions of the period (延长执行期限记录).</summary>
    public KnownList<PeriodExtension> Extensions { get => Read(field); init; }

    /// <summary>Kinds of case that get special treatment (案件标签).</summary>
    public KnownList<CaseFlag> Flags { get => Read(field); init; }

    /// <summary>The case that is resumed or continued (原执行案件).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<OriginalCase>))]
    public OriginalCase OriginalCase { get => Read(field); init; }

    /// <summary>Filing-cause code of the national system (立案案由代码).</summary>
    public Known<string> CauseCode { get => Read(field); init; }

    /// <summary>Objections and applications not to enforce (异议及不予执行申请).</summary>
    public KnownList<Objection> Objections { get => Read(field); init; }

    /// <summary>Entrustment to another court (委托执行手续).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Entrustment>))]
    public Entrustment Entrustment { get => Read(field); init; }

    /// <summary>Whether another first case was filed on the same title (同一执行依据另有首执案件).</summary>
    public Truth SharesTitleWithOtherCase { get => Read(field); init; }

    /// <summary>Why several cases rest on one title (分案理由).</summary>
    public Known<SplitReason> SplitReason { get => Read(field); init; }
}

/// <summary>Type of an enforcement case (案件类型).</summary>
public enum CaseType
{
    /// <summary>First enforcement case (首执).</summary>
    [Alias("首执", "执", "首次执行")]
    FirstEnforcement,

    /// <summary>Resumed case (执恢).</summary>
    [Alias("执恢", "恢执", "恢复执行")]
    ResumedEnforcement,

    /// <summary>Preservation enforcement (执保).</summary>
    [Alias("执保", "保全执行")]
    PreservationEnforcement,

    /// <summary>Objection case (执异).</summary>
    [Alias("执异", "异议")]
    Objection,

    /// <summary>Review case (执复).</summary>
    [Alias("执复", "复议")]
    Review,

    /// <summary>Supervision case (执监).</summary>
    [Alias("执监", "监督")]
    Supervision,

    /// <summary>Request for instructions (执请).</summary>
    [Alias("执请", "请示")]
    RequestForInstructions,

    /// <summary>Coordination case (执协).</summary>
    [Alias("执协", "协调")]
    Coordination,
}

/// <summary>How a case came in (案件来源).</summary>
public enum CaseSource
{
    /// <summary>On application (申请执行).</summary>
    [Alias("申请执行", "申请")]
    Application,

    /// <summary>Transferred by a trial division (移送执行).</summary>
    [Alias("移送执行", "移送")]
    Transfer,

    /// <summary>Entrusted by another court (委托执行).</summary>
    [Alias("委托执行", "受托")]
    Entrusted,

    /// <summary>Taken up by a higher court (提级执行).</summary>
    [Alias("提级执行")]
    Raised,

    /// <summary>Designated by a higher court (指定执行).</summary>
    [Alias("指定执行")]
    Designated,

    /// <summary>Resumed (恢复执行).</summary>
    [Alias("恢复执行")]
    Resumed,
}

/// <summary>Kind of case with special treatment (案件标签).</summary>
public enum CaseFlag
{
    /// <summary>Livelihood of the applicant (涉民生).</summary>
    [Alias("涉民生", "民生")]
    Livelihood,

    /// <summary>Financial claim (涉金融).</summary>
    [Alias("涉金融")]
    Financial,

    /// <summary>Property part of a criminal judgment (刑事涉财).</summary>
    [Alias("刑事涉财", "刑事裁判涉财产部分")]
    CriminalProperty,

    /// <summary>Administrative decision enforced without suit (非诉).</summary>
    [Alias("非诉", "行政非诉")]
    AdministrativeNonLitigation,

    /// <summary>Administrative judgment (行政案件).</summary>
    [Alias("行政案件", "行政")]
    Administrative,
}

/// <summary>Why several cases may rest on one title (分案理由类型).</summary>
public enum SplitReason
{
    /// <summary>An instalment fell due (分期履行到期).</summary>
    [Alias("分期履行到期")]
    InstalmentDue,

    /// <summary>Several debtors, each with a definite share (多名被执行人按份承担).</summary>
    [Alias("多名被执行人按份承担")]
    DefiniteShareOfDebtor,

    /// <summary>Several creditors, each with a definite claim (多名债权人份额确定).</summary>
    [Alias("多名债权人份额确定")]
    DefiniteClaimOfCreditor,

    /// <summary>Periodic maintenance (定期给付赡养费等).</summary>
    [Alias("定期给付赡养费等")]
    PeriodicMaintenance,

    /// <summary>Other reason (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>A period that does not count towards the limit (扣除期间).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DeductedPeriod : Fact
{
    /// <summary>Why it does not count (扣除事由).</summary>
    public Known<DeductionReason> Reason { get => Read(field); init; }

    /// <summary>First day (开始日期).</summary>
    public KnownDate From { get => Read(field); init; }

    /// <summary>Last day (结束日期).</summary>
    public KnownDate Until { get => Read(field); init; }
}

/// <summary>Why a period does not count (扣除事由).</summary>
public enum DeductionReason
{
    /// <summary>Public notice (公告).</summary>
    [Alias("公告")]
    PublicNotice,

    /// <summary>Appraisal, audit or expert opinion (评估).</summary>
    [Alias("评估", "鉴定", "审计")]
    Appraisal,

    /// <summary>Auction or sale of sealed property (拍卖变卖).</summary>
    [Alias("拍卖变卖")]
    Sale,

    /// <summary>Suspension (中止).</summary>
    [Alias("中止")]
    Suspension,

    /// <summary>Stay (暂缓).</summary>
    [Alias("暂缓")]
    Stay,

    /// <summary>Jurisdiction dispute (管辖争议).</summary>
    [Alias("管辖争议")]
    JurisdictionDispute,

    /// <summary>Question to a higher court (请示).</summary>
    [Alias("请示")]
    Instructions,

    /// <summary>Dispute between courts (协调).</summary>
    [Alias("协调")]
    Coordination,

    /// <summary>Other reason (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>An extension of the period (延长期限).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PeriodExtension : Fact
{
    /// <summary>Day it was requested (申请延长日期).</summary>
    public KnownDate RequestedOn { get => Read(field); init; }

    /// <summary>Day it was approved (批准日期).</summary>
    public KnownDate ApprovedOn { get => Read(field); init; }

    /// <summary>Office of the approver (批准人职务).</summary>
    public Known<string> ApprovedBy { get => Read(field); init; }

    /// <summary>New end of the period (延长至).</summary>
    public KnownDate Until { get => Read(field); init; }
}

/// <summary>The case that is resumed or continued (原执行案件).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record OriginalCase : Fact
{
    /// <summary>Its number (原案号).</summary>
    public Known<CaseNumber> Number { get => Read(field); init; }

    /// <summary>Day it was filed (原案立案日期).</summary>
    public KnownDate FiledOn { get => Read(field); init; }

    /// <summary>Day it was closed (原案结案日期).</summary>
    public KnownDate ClosedOn { get => Read(field); init; }

    /// <summary>How it was closed (原案结案方式).</summary>
    public Known<ClosureMethod> Method { get => Read(field); init; }
}

/// <summary>A round of supervision (督办).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SupervisionRound : Fact
{
    /// <summary>Day it was ordered (督办日期).</summary>
    public KnownDate OrderedOn { get => Read(field); init; }

    /// <summary>Day the handler reported what was done (反馈日期).</summary>
    public KnownDate AnsweredOn { get => Read(field); init; }
}
