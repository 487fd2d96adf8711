namespace RulesLib.Enforcement.Facts;

/// <summary>A query of the network enforcement system (网络执行查控系统) (网络查控).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record NetworkQuery : Fact
{
    /// <summary>Day of the query (查询日期).</summary>
    public KnownDate QueriedOn { get => Read(field); init; }

    /// <summary>What each kind of property answered (查询反馈).</summary>
    public KnownList<QueryResult> Results { get => Read(field); init; }

    /// <summary>Day the applicants were told the result (告知申请执行人日期).</summary>
    public KnownDate ApplicantToldOn { get => Read(field); init; }
}

/// <summary>What the system answered for one kind of property (查询反馈).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record QueryResult : Fact
{
    /// <summary>Kind of property (财产类型).</summary>
    public Known<QueryType> Type { get => Read(field); init; }

    /// <summary>What came back (反馈).</summary>
    public Known<QueryAnswer> Answer { get => Read(field); init; }

    /// <summary>Day of the answer (反馈日期).</summary>
    public KnownDate AnsweredOn { get => Read(field); init; }
}

/// <summary>Kind of property that the system can query (查询财产类型).</summary>
public enum QueryType
{
    /// <summary>Bank deposits (存款).</summary>
    [Alias("存款", "银行存款")]
    Deposits,

    /// <summary>Vehicles and other means of transport (车辆).</summary>
    [Alias("车辆", "车辆及其他交通运输工具")]
    Vehicles,

    /// <summary>Immovables (不动产).</summary>
    [Alias("不动产")]
    Immovables,

    /// <summary>Securities (证券).</summary>
    [Alias("证券", "有价证券")]
    Securities,

    /// <summary>Internet banks and payment accounts (互联网银行).</summary>
    [Alias("互联网银行", "网络资金")]
    InternetBanks,

    /// <summary>Company register (工商登记).</summary>
    [Alias("工商登记", "市场监管登记")]
    CompanyRegister,

    /// <summary>Central-bank account list (人民银行账户).</summary>
    [Alias("人民银行账户")]
    CentralBankAccounts,

    /// <summary>Housing fund (公积金).</summary>
    [Alias("公积金", "住房公积金")]
    HousingFund,

    /// <summary>Insurance with value (保险).</summary>
    [Alias("保险", "收益类保险")]
    Insurance,

    /// <summary>Wealth products (理财产品).</summary>
    [Alias("理财产品", "理财")]
    WealthProducts,

    /// <summary>Dividends (股息红利).</summary>
    [Alias("股息红利")]
    Dividends,
}

/// <summary>What a query brought (查询反馈结果).</summary>
public enum QueryAnswer
{
    /// <summary>Answered: nothing found (无财产).</summary>
    [Alias("无财产", "未查到财产")]
    NothingFound,

    /// <summary>Answered: property found (有财产).</summary>
    [Alias("有财产", "查到财产")]
    PropertyFound,

    /// <summary>Not connected (未联网).</summary>
    [Alias("未联网", "不支持")]
    NotConnected,

    /// <summary>No answer (无反馈).</summary>
    [Alias("无反馈", "未反馈")]
    NoAnswer,
}

/// <summary>An inquiry on site or on paper (线下调查).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record OnSiteInquiry : Fact
{
    /// <summary>Day (调查日期).</summary>
    public KnownDate MadeOn { get => Read(field); init; }

    /// <summary>Kinds of property it covered (调查的财产类型).</summary>
    public KnownList<QueryType> Topics { get => Read(field); init; }

    /// <summary>What was done (调查方式).</summary>
    public Known<InquiryKind> Kind { get => Read(field); init; }

    /// <summary>Whether property was found (发现财产).</summary>
    public Truth PropertyFound { get => Read(field); init; }
}

/// <summary>How an inquiry was made (调查方式).</summary>
public enum InquiryKind
{
    /// <summary>At the residence (住所地调查).</summary>
    [Alias("住所地调查")]
    Residence,

    /// <summary>Where assets may be hidden (可能隐匿财产地调查).</summary>
    [Alias("可能隐匿财产地调查")]
    WhereAssetsMayBe,

    /// <summary>At a registry (登记机关查询).</summary>
    [Alias("登记机关查询")]
    Registry,

    /// <summary>At the workplace (工作单位调查).</summary>
    [Alias("工作单位调查")]
    Workplace,

    /// <summary>Among neighbours (走访邻里).</summary>
    [Alias("走访邻里")]
    Neighbours,

    /// <summary>Questioning of the debtor or responsible persons (传唤询问).</summary>
    [Alias("传唤询问")]
    Questioning,
}

/// <summary>A search (搜查) for hidden property (搜查).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropertySearch : Fact
{
    /// <summary>Day of the search (搜查日期).</summary>
    public KnownDate ConductedOn { get => Read(field); init; }

    /// <summary>Whether the search order was signed by the president (搜查令经院长签发).</summary>
    public Truth PresidentSigned { get => Read(field); init; }

    /// <summary>Day a reason for not searching was recorded (不搜查理由入卷日期).</summary>
    public KnownDate ReasonForNoneRecordedOn { get => Read(field); init; }
}

/// <summary>A request for an audit or a reward notice (调查申请).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record InvestigationRequest : Fact
{
    /// <summary>What is asked for (申请类型).</summary>
    public Known<InvestigationKind> Kind { get => Read(field); init; }

    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Whether in writing (书面).</summary>
    public Truth InWriting { get => Read(field); init; }

    /// <summary>Whether grounds (audit) or amount, promise and medium (reward) are stated (符合申请条件).</summary>
    public Truth Admissible { get => Read(field); init; }

    /// <summary>Day it was decided (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Whether it was granted (准许).</summary>
    public Truth Granted { get => Read(field); init; }

    /// <summary>Whether the auditor was chosen at random (随机确定审计机构).</summary>
    public Truth AuditorRandomlyChosen { get => Read(field); init; }

    /// <summary>Whether the reward notice was published on the national platform or by the court (悬赏公告在规定平台发布).</summary>
    public Truth PublishedOnPlatform { get => Read(field); init; }
}

/// <summary>What may be asked for (调查申请类型).</summary>
public enum InvestigationKind
{
    /// <summary>Audit (审计).</summary>
    [Alias("审计", "司法审计")]
    Audit,

    /// <summary>Reward notice (悬赏).</summary>
    [Alias("悬赏", "悬赏公告")]
    Reward,
}

/// <summary>A property clue (财产线索) (财产线索).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropertyClue : Fact
{
    /// <summary>Short id inside this file, such as C1 (编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>Whom it concerns (被执行人编号).</summary>
    public Known<string> DebtorId { get => Read(field); init; }

    /// <summary>Whether it came from an applicant (申请执行人提供).</summary>
    public Truth GivenByApplicant { get => Read(field); init; }

    /// <summary>Whether it was registered in the order of receipt (按接收顺序登记).</summary>
    public Truth RegisteredInOrder { get => Read(field); init; }

    /// <summary>Whether the informant's identity was kept secret (举报人身份保密).</summary>
    public Truth InformantProtected { get => Read(field); init; }

    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Whether it was urgent (情况紧急).</summary>
    public Truth Urgent { get => Read(field); init; }

    /// <summary>Day it was checked, or rejected as too vague (核实日期).</summary>
    public KnownDate VerifiedOn { get => Read(field); init; }

    /// <summary>What came of it (核实结果).</summary>
    public Known<ClueResult> Result { get => Read(field); init; }
}

/// <summary>What came of a clue (线索核实结果).</summary>
public enum ClueResult
{
    /// <summary>True: property found (属实).</summary>
    [Alias("属实", "查实有财产")]
    PropertyFound,

    /// <summary>Checked: nothing found (不属实).</summary>
    [Alias("不属实", "查无财产")]
    NothingFound,

    /// <summary>Rejected as too vague, with a record (线索不具体).</summary>
    [Alias("线索不具体")]
    TooVague,
}

/// <summary>A debtor's claim against a third party (到期债权) (到期债权).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ThirdPartyClaim : Fact
{
    /// <summary>Whose claim it is (被执行人编号).</summary>
    public Known<string> DebtorId { get => Read(field); init; }

    /// <summary>Amount, in yuan (金额).</summary>
    public Known<decimal> Amount { get => Read(field); init; }

    /// <summary>Whether it is due (已到期).</summary>
    public Truth Due { get => Read(field); init; }

    /// <summary>Day applicant or debtor asked for its enforcement (申请执行日期).</summary>
    public KnownDate RequestedOn { get => Read(field); init; }

    /// <summary>Day the notice reached the third party (履行通知送达日期).</summary>
    public KnownDate NoticeServedOn { get => Read(field); init; }

    /// <summary>Whether the third party objected in time (在期限内提出异议).</summary>
    public Truth ObjectedInTime { get => Read(field); init; }

    /// <summary>Day it was enforced (对第三人执行日期).</summary>
    public KnownDate EnforcedOn { get => Read(field); init; }
}

/// <summary>An application to change or add a party (变更追加) (变更追加申请).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PartyChangeApplication : Fact
{
    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Whether in writing (书面).</summary>
    public Truth InWriting { get => Read(field); init; }

    /// <summary>Whether property of the person to be added is known (被申请人有财产可供执行).</summary>
    public Truth PropertyKnown { get => Read(field); init; }

    /// <summary>Last day of an extension that the president approved (经批准延长至).</summary>
    public KnownDate ExtendedUntil { get => Read(field); init; }

    /// <summary>Day it was decided (裁定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Whether it was granted (准许).</summary>
    public Truth Granted { get => Read(field); init; }

    /// <summary>Whether it was refused only because the case stood as interim termination (仅以终本为由不予准许).</summary>
    public Truth RefusedOnlyForTermination { get => Read(field); init; }
}
