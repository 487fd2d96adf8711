using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>Somebody against whom enforcement runs (被执行人).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Debtor : Fact
{
    /// <summary>Short id inside this file, such as D1 (编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>Kind of party (当事人类型).</summary>
    public Known<PartyKind> Kind { get => Read(field); init; }

    /// <summary>Name (姓名或名称).</summary>
    [PersonalData]
    public Known<string> Name { get => Read(field); init; }

    /// <summary>Identity or credit code (证件号码).</summary>
    [PersonalData]
    public Known<string> IdNumber { get => Read(field); init; }

    /// <summary>Whether the operative part of the title, or a change ruling, binds this person (受执行依据或变更追加裁定约束).</summary>
    public Truth BoundByTitle { get => Read(field); init; }

    /// <summary>Whether identity was confirmed by id number and not by name alone (身份已按证件号码核对).</summary>
    public Truth IdentityConfirmed { get => Read(field); init; }

    /// <summary>Whether the network system can query this debtor (具备网络查控身份信息).</summary>
    public Truth HasQueryableIdentity { get => Read(field); init; }

    /// <summary>Day of birth (出生日期).</summary>
    public KnownDate BornOn { get => Read(field); init; }

    /// <summary>Legal capacity (民事行为能力).</summary>
    public Known<LegalCapacity> Capacity { get => Read(field); init; }

    /// <summary>Standing of this debtor on the day of judging (主体状态).</summary>
    public Known<DebtorStatus> Status { get => Read(field); init; }

    /// <summary>Day of death (死亡日期).</summary>
    public KnownDate DiedOn { get => Read(field); init; }

    /// <summary>What kind of entity it is (单位性质).</summary>
    public Known<EntityType> EntityType { get => Read(field); init; }

    /// <summary>Day the licence was revoked (吊销营业执照日期).</summary>
    public KnownDate LicenceRevokedOn { get => Read(field); init; }

    /// <summary>Day of deregistration (注销日期).</summary>
    public KnownDate DeregisteredOn { get => Read(field); init; }

    /// <summary>Day the entity went out of business (歇业日期).</summary>
    public KnownDate ClosedDownOn { get => Read(field); init; }

    /// <summary>Whether somebody took over the duties (有权利义务承受人).</summary>
    public Truth HasSuccessor { get => Read(field); init; }

    /// <summary>Visible conditions for adding somebody as debtor (可变更追加情形).</summary>
    public KnownList<AdditionGround> AdditionGrounds { get => Read(field); init; }

    /// <summary>Day a bankruptcy petition was accepted (破产受理日期).</summary>
    public KnownDate BankruptcyAcceptedOn { get => Read(field); init; }

    /// <summary>Day bankruptcy was declared (宣告破产日期).</summary>
    public KnownDate BankruptcyDeclaredOn { get => Read(field); init; }

    /// <summary>Day this debtor was added (追加日期).</summary>
    public KnownDate AddedOn { get => Read(field); init; }

    /// <summary>Day this debtor was removed as the wrong party (移除日期).</summary>
    public KnownDate RemovedOn { get => Read(field); init; }

    /// <summary>Limit of this debtor's liability, in yuan (责任限额).</summary>
    public Known<decimal> LiabilityCap { get => Read(field); init; }

    /// <summary>Day this debtor's own liability was discharged (自身责任履行完毕日期).</summary>
    public KnownDate LiabilityDischargedOn { get => Read(field); init; }

    /// <summary>Rank of liability (履行顺序).</summary>
    public Known<LiabilityRank> Rank { get => Read(field); init; }

    /// <summary>Whether this debtor's turn has come (已轮到其履行).</summary>
    public Truth EnforceableNow { get => Read(field); init; }

    /// <summary>Offices that ask for special handling (公职及代表委员身份).</summary>
    public KnownList<PublicStatus> PublicStatuses { get => Read(field); init; }

    /// <summary>Whether this debtor studies full time (全日制在校学生).</summary>
    public Truth IsFullTimeStudent { get => Read(field); init; }

    /// <summary>Responsible persons of an entity (负责人员).</summary>
    public KnownList<Officer> Officers { get => Read(field); init; }

    /// <summary>Day this debtor received the notice to respond to the suit (收到应诉通知日期).</summary>
    public KnownDate SuitNoticeReceivedOn { get => Read(field); init; }

    /// <summary>The execution notice (执行通知).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<ExecutionNotice>))]
    public ExecutionNotice Notice { get => Read(field); init; }

    /// <summary>The order to report property (报告财产令).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<PropertyReportOrder>))]
    public PropertyReportOrder ReportOrder { get => Read(field); init; }

    /// <summary>The report made under it (财产报告).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<PropertyReport>))]
    public PropertyReport Report { get => Read(field); init; }

    /// <summary>Changes of property after the report that affect the claim (报告后财产变动).</summary>
    public KnownList<PropertyChange> PropertyChanges { get => Read(field); init; }

    /// <summary>What was decided on a breach of the report duty (违反财产报告的处理决定).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<BreachDecision>))]
    public BreachDecision ReportBreachDecision { get => Read(field); init; }

    /// <summary>Whether it is recorded that this debtor cannot be found (下落不明).</summary>
    public Truth WhereaboutsUnknown { get => Read(field); init; }

    /// <summary>Day an applicant gave an address of this debtor (申请执行人提供被执行人地址日期).</summary>
    public KnownDate AddressGivenOn { get => Read(field); init; }

    /// <summary>Day that address was checked (所提供地址核实日期).</summary>
    public KnownDate AddressCheckedOn { get => Read(field); init; }

    /// <summary>Steps to find the debtor (查找被执行人下落).</summary>
    public KnownList<SearchEffort> SearchEfforts { get => Read(field); init; }

    /// <summary>Queries of the network system (网络查控).</summary>
    public KnownList<NetworkQuery> NetworkQueries { get => Read(field); init; }

    /// <summary>Inquiries on site or on paper (线下调查).</summary>
    public KnownList<OnSiteInquiry> OnSiteInquiries { get => Read(field); init; }

    /// <summary>Whether concealment of property or books is recorded (隐匿财产或会计账簿).</summary>
    public Truth PropertyConcealed { get => Read(field); init; }

    /// <summary>Whether refusal to hand them over is recorded (拒不交出).</summary>
    public Truth HandOverRefused { get => Read(field); init; }

    /// <summary>The search (搜查).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<PropertySearch>))]
    public PropertySearch Search { get => Read(field); init; }

    /// <summary>Requests for an audit or a reward notice (审计与悬赏申请).</summary>
    public KnownList<InvestigationRequest> InvestigationRequests { get => Read(field); init; }

    /// <summary>Whether the investigation is recorded in the file (调查过程入卷).</summary>
    public Truth InvestigationRecorded { get => Read(field); init; }

    /// <summary>Whether report, check and sanction are recorded in the file (财产报告及核查处罚情况入卷).</summary>
    public Truth ReportHandlingRecorded { get => Read(field); init; }

    /// <summary>Estate and heirs of a dead debtor (遗产与继承).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Estate>))]
    public Estate Estate { get => Read(field); init; }

    /// <summary>Hardship of a debtor who owes a loan (生活困难情况).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Hardship>))]
    public Hardship Hardship { get => Read(field); init; }

    /// <summary>Ability to perform (履行能力).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Ability>))]
    public Ability Ability { get => Read(field); init; }

    /// <summary>Whether the debtor now performs actively (积极履行义务).</summary>
    public Truth PerformsActively { get => Read(field); init; }

    /// <summary>Whether the debtor corrected the dishonest conduct on his own (主动纠正失信行为).</summary>
    public Truth CorrectedConduct { get => Read(field); init; }

    /// <summary>Security given by or for this debtor (提供的担保).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Security>))]
    public Security Security { get => Read(field); init; }

    /// <summary>Recorded conduct against enforcement (规避抗拒执行行为).</summary>
    public KnownList<Conduct> Conduct { get => Read(field); init; }

    /// <summary>Entries in the dishonest list (失信被执行人名单).</summary>
    public KnownList<DishonestListing> Listings { get => Read(field); init; }

    /// <summary>Day a reason for not listing was recorded (不纳入失信理由入卷日期).</summary>
    public KnownDate ReasonNotToListRecordedOn { get => Read(field); init; }

    /// <summary>Consumption-restriction orders (限制消费令).</summary>
    public KnownList<ConsumptionOrder> ConsumptionOrders { get => Read(field); init; }

    /// <summary>Day a reason for not restricting was recorded (不限制消费理由入卷日期).</summary>
    public KnownDate ReasonNotToRestrictRecordedOn { get => Read(field); init; }

    /// <summary>Applications made under a consumption restriction (限制消费期间的申请).</summary>
    public KnownList<RestrictionApplication> RestrictionApplications { get => Read(field); init; }

    /// <summary>Requests to correct a listing or a restriction (纠正申请).</summary>
    public KnownList<CorrectionRequest> CorrectionRequests { get => Read(field); init; }

    /// <summary>Exit restrictions (限制出境).</summary>
    public KnownList<ExitRestriction> ExitRestrictions { get => Read(field); init; }

    /// <summary>Fines, detentions and other coercion (罚款拘留等强制措施).</summary>
    public KnownList<Penalty> Penalties { get => Read(field); init; }

    /// <summary>Transfers of a suspected crime to the police (移送公安).</summary>
    public KnownList<CriminalReferral> CriminalReferrals { get => Read(field); init; }

    /// <summary>Referral for bankruptcy review (移送破产审查).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<BankruptcyReferral>))]
    public BankruptcyReferral BankruptcyReferral { get => Read(field); init; }

    /// <summary>State of health that bars detention (健康状况).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Health>))]
    public Health Health { get => Read(field); init; }

    /// <summary>Day the closing ruling was served on this debtor (裁定送达被执行人日期).</summary>
    public KnownDate RulingServedOn { get => Read(field); init; }

    /// <summary>Day this debtor learned of the closing without being served (知悉结案日期).</summary>
    public KnownDate LearnedOfClosingOn { get => Read(field); init; }
}

/// <summary>Standing of a debtor (主体状态).</summary>
public enum DebtorStatus
{
    /// <summary>Alive or existing, not bankrupt, not discharged, not removed (正常).</summary>
    [Alias("正常")]
    Active,

    /// <summary>Dead (死亡).</summary>
    [Alias("死亡")]
    Dead,

    /// <summary>Deregistered or ended (终止).</summary>
    [Alias("终止", "注销")]
    Ended,

    /// <summary>Bankruptcy accepted or declared (破产).</summary>
    [Alias("破产")]
    Bankrupt,

    /// <summary>Own liability discharged (责任已履行).</summary>
    [Alias("责任已履行")]
    Discharged,

    /// <summary>Removed as the wrong party (已移除).</summary>
    [Alias("已移除")]
    Removed,
}

/// <summary>Legal capacity (民事行为能力).</summary>
public enum LegalCapacity
{
    /// <summary>Full (完全).</summary>
    [Alias("完全")]
    Full,

    /// <summary>Limited (限制).</summary>
    [Alias("限制")]
    Limited,

    /// <summary>None (无民事行为能力).</summary>
    [Alias("无民事行为能力")]
    None,
}

/// <summary>Kind of entity (单位性质).</summary>
public enum EntityType
{
    /// <summary>Company or other enterprise legal person (公司).</summary>
    [Alias("公司", "企业法人")]
    Company,

    /// <summary>State-owned enterprise (国有企业).</summary>
    [Alias("国有企业")]
    StateOwnedEnterprise,

    /// <summary>State organ (国家机关).</summary>
    [Alias("国家机关")]
    StateOrgan,

    /// <summary>Public institution (事业单位).</summary>
    [Alias("事业单位")]
    PublicInstitution,

    /// <summary>Social organisation (社会组织).</summary>
    [Alias("社会组织")]
    SocialOrganisation,

    /// <summary>Village or residents' committee (村委会).</summary>
    [Alias("村委会", "村民委员会", "居委会", "居民委员会")]
    VillageCommittee,

    /// <summary>Owners' committee (业主委员会).</summary>
    [Alias("业主委员会", "业主大会")]
    OwnersCommittee,

    /// <summary>Branch (分公司).</summary>
    [Alias("分公司", "分支机构")]
    Branch,

    /// <summary>Partnership (合伙企业).</summary>
    [Alias("合伙企业")]
    Partnership,

    /// <summary>Sole proprietorship (个人独资企业).</summary>
    [Alias("个人独资企业")]
    SoleProprietorship,

    /// <summary>Other entity (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>Rank of liability (履行顺序).</summary>
public enum LiabilityRank
{
    /// <summary>Primary (第一顺位).</summary>
    [Alias("第一顺位", "主债务人")]
    Primary,

    /// <summary>Joint and several (连带).</summary>
    [Alias("连带")]
    Joint,

    /// <summary>Subsidiary (补充).</summary>
    [Alias("补充", "一般保证")]
    Subsidiary,
}

/// <summary>Office that asks for special handling (公职及代表委员身份).</summary>
public enum PublicStatus
{
    /// <summary>State functionary (国家工作人员).</summary>
    [Alias("国家工作人员")]
    StateFunctionary,

    /// <summary>Deputy to a people's congress at county level or above (县级以上人大代表).</summary>
    [Alias("县级以上人大代表")]
    DeputyCountyOrAbove,

    /// <summary>Deputy to a township congress (乡级人大代表).</summary>
    [Alias("乡级人大代表")]
    DeputyTownship,

    /// <summary>Member of a political consultative conference (政协委员).</summary>
    [Alias("政协委员")]
    CppccMember,

    /// <summary>Party member (党员).</summary>
    [Alias("党员")]
    PartyMember,
}

/// <summary>A responsible person of an entity (负责人员).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Officer : Fact
{
    /// <summary>Short id inside this file (编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>Name (姓名).</summary>
    [PersonalData]
    public Known<string> Name { get => Read(field); init; }

    /// <summary>Day of birth (出生日期).</summary>
    public KnownDate BornOn { get => Read(field); init; }

    /// <summary>Offices that ask for special handling (公职及代表委员身份).</summary>
    public KnownList<PublicStatus> PublicStatuses { get => Read(field); init; }

    /// <summary>State of health that bars detention (健康状况).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Health>))]
    public Health Health { get => Read(field); init; }

    /// <summary>Role (职务身份).</summary>
    public Known<OfficerRole> Role { get => Read(field); init; }

    /// <summary>First day in the role (任职开始).</summary>
    public KnownDate From { get => Read(field); init; }

    /// <summary>Last day in the role (任职结束).</summary>
    public KnownDate Until { get => Read(field); init; }

    /// <summary>Whether the change of office was genuine (变更确有经营需要).</summary>
    public Truth ChangeGenuine { get => Read(field); init; }

    /// <summary>Whether it is proved that this person is not the controller (证明非实际控制人).</summary>
    public Truth ProvenNotController { get => Read(field); init; }

    /// <summary>Whether it is proved that this person is not directly responsible (证明非直接责任人员).</summary>
    public Truth ProvenNotResponsible { get => Read(field); init; }
}

/// <summary>Role of a responsible person (职务身份).</summary>
public enum OfficerRole
{
    /// <summary>Legal representative (法定代表人).</summary>
    [Alias("法定代表人")]
    LegalRepresentative,

    /// <summary>Principal (主要负责人).</summary>
    [Alias("主要负责人", "负责人")]
    Principal,

    /// <summary>Person directly responsible for the non-performance (影响债务履行的直接责任人员).</summary>
    [Alias("影响债务履行的直接责任人员", "直接责任人员")]
    DirectlyResponsible,

    /// <summary>Actual controller (实际控制人).</summary>
    [Alias("实际控制人")]
    ActualController,

    /// <summary>Statutory agent of a debtor without full capacity (法定代理人).</summary>
    [Alias("法定代理人")]
    StatutoryAgent,
}

/// <summary>Estate and heirs of a dead debtor (遗产与继承).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Estate : Fact
{
    /// <summary>Whether there is an estate (有遗产).</summary>
    public Truth HasEstate { get => Read(field); init; }

    /// <summary>Whether there are heirs who did not waive (有继承人).</summary>
    public Truth HasHeirs { get => Read(field); init; }

    /// <summary>Day the estate was inquired into (遗产调查日期).</summary>
    public KnownDate InquiredOn { get => Read(field); init; }

    /// <summary>Day heirs or an administrator were joined (变更继承人日期).</summary>
    public KnownDate HeirsJoinedOn { get => Read(field); init; }
}

/// <summary>Hardship of a natural person who owes a loan (生活困难情况).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Hardship : Fact
{
    /// <summary>Whether the debtor lives in difficulty (生活困难).</summary>
    public Truth LivesInDifficulty { get => Read(field); init; }

    /// <summary>Whether there is no source of income (无收入来源).</summary>
    public Truth HasNoIncome { get => Read(field); init; }

    /// <summary>Whether the ability to work is lost (丧失劳动能力).</summary>
    public Truth CannotWork { get => Read(field); init; }

    /// <summary>Whether the debt is a loan (债务为借款).</summary>
    public Truth OwesLoan { get => Read(field); init; }
}

/// <summary>Ability to perform, net of living costs (履行能力).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Ability : Fact
{
    /// <summary>What was found (履行能力认定).</summary>
    public Known<AbilityLevel> Assessed { get => Read(field); init; }

    /// <summary>Day of the finding (认定日期).</summary>
    public KnownDate AssessedOn { get => Read(field); init; }

    /// <summary>Whether living costs were deducted (已扣除必要生活费用).</summary>
    public Truth LivingCostsDeducted { get => Read(field); init; }

    /// <summary>Whether the debtor refuses although able (拒不履行).</summary>
    public Truth RefusesToPerform { get => Read(field); init; }
}

/// <summary>Ability to perform (履行能力认定).</summary>
public enum AbilityLevel
{
    /// <summary>Can perform everything (全部).</summary>
    [Alias("全部")]
    Full,

    /// <summary>Can perform part (部分).</summary>
    [Alias("部分")]
    Partial,

    /// <summary>Cannot perform (无).</summary>
    [Alias("无")]
    None,
}

/// <summary>Security for the debt (提供的担保).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Security : Fact
{
    /// <summary>Day it was given (提供日期).</summary>
    public KnownDate GivenOn { get => Read(field); init; }

    /// <summary>Its value, in yuan (价值).</summary>
    public Known<decimal> Value { get => Read(field); init; }

    /// <summary>Whether it is real and effective (真实有效).</summary>
    public Truth Effective { get => Read(field); init; }

    /// <summary>Whether it covers the whole debt (足以清偿).</summary>
    public Truth CoversDebt { get => Read(field); init; }
}

/// <summary>State of health that bars detention (健康状况).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Health : Fact
{
    /// <summary>Pregnant (怀孕).</summary>
    public Truth Pregnant { get => Read(field); init; }

    /// <summary>Nursing an own infant under one year (哺乳自己不满一周岁婴儿).</summary>
    public Truth NursingInfant { get => Read(field); init; }

    /// <summary>Mental illness (精神疾病).</summary>
    public Truth MentalIllness { get => Read(field); init; }

    /// <summary>Infectious disease that needs isolation (需隔离的传染病).</summary>
    public Truth NeedsIsolation { get => Read(field); init; }

    /// <summary>Life-threatening illness (病情可能危及生命).</summary>
    public Truth LifeThreatening { get => Read(field); init; }
}

/// <summary>Condition for adding somebody as debtor (可变更追加情形).</summary>
public enum AdditionGround
{
    /// <summary>Capital not paid in (出资不足).</summary>
    [Alias("出资不足")]
    UnpaidCapital,

    /// <summary>Sole shareholder (一人公司股东).</summary>
    [Alias("一人公司股东")]
    SoleShareholder,

    /// <summary>Deregistered without liquidation (未清算即注销).</summary>
    [Alias("未清算即注销")]
    DeregisteredWithoutLiquidation,

    /// <summary>Branch of a legal person (法人分支机构).</summary>
    [Alias("法人分支机构")]
    Branch,

    /// <summary>Partner or owner with unlimited liability (合伙人或投资人).</summary>
    [Alias("合伙人或投资人")]
    Partner,

    /// <summary>Other condition (其他情形).</summary>
    [Alias("其他情形")]
    Other,
}
