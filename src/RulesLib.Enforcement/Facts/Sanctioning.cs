using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>Conduct against enforcement, as recorded (行为).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Conduct : Fact
{
    /// <summary>Short id of the act inside this file, as penalties name it (行为编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>What was done (行为类型).</summary>
    public Known<ConductKind> Kind { get => Read(field); init; }

    /// <summary>Day of the act (行为日期).</summary>
    public KnownDate ActedOn { get => Read(field); init; }

    /// <summary>Day the court learned of the act (法院知悉日期).</summary>
    public KnownDate DiscoveredOn { get => Read(field); init; }

    /// <summary>Who did it; left out, it was the debtor (行为人编号).</summary>
    public Known<string> ActorId { get => Read(field); init; }

    /// <summary>Whether it is verified (查证属实).</summary>
    public Truth Verified { get => Read(field); init; }

    /// <summary>By which means (手段).</summary>
    public Known<ConductMethod> Method { get => Read(field); init; }

    /// <summary>Whether circumstances are serious (情节严重).</summary>
    public Truth Serious { get => Read(field); init; }

    /// <summary>Whether the title could not be enforced because of it (致使无法执行).</summary>
    public Truth CausedNonEnforcement { get => Read(field); init; }

    /// <summary>Whether enforcement work could not go on (执行工作无法进行).</summary>
    public Truth WorkBlocked { get => Read(field); init; }

    /// <summary>Whether circumstances are bad (情节恶劣).</summary>
    public Truth BadCircumstances { get => Read(field); init; }

    /// <summary>Whether it hides property that was identified (掩盖已知财产).</summary>
    public Truth HidesKnownProperty { get => Read(field); init; }

    /// <summary>Whether a crime is suspected (涉嫌犯罪).</summary>
    public Truth CrimeSuspected { get => Read(field); init; }

    /// <summary>Day a fine, detention or other coercion was decided on it (采取强制措施日期).</summary>
    public KnownDate SanctionedOn { get => Read(field); init; }

    /// <summary>Day a reason for no coercion was recorded (不予处罚理由入卷日期).</summary>
    public KnownDate ReasonNotToSanctionRecordedOn { get => Read(field); init; }

    /// <summary>Day criminal procedure was started (移送日期).</summary>
    public KnownDate ReferredOn { get => Read(field); init; }

    /// <summary>Whether there was just cause (有正当理由).</summary>
    public Truth JustCause { get => Read(field); init; }

    /// <summary>Whether concealment went on after the title took effect (裁判生效后仍持续隐瞒).</summary>
    public Truth KeptUpAfterEffect { get => Read(field); init; }

    /// <summary>Whether the court could not find the property because of it (致使无法查明财产).</summary>
    public Truth PropertyNotFound { get => Read(field); init; }

    /// <summary>Whether a victim was lightly hurt or worse, or normal life or work was seriously affected (致人轻微伤以上或者严重影响正常生活工作).</summary>
    public Truth InjuryOrDisruption { get => Read(field); init; }

    /// <summary>Whether it led to the applicant's suicide, self-harm or another grave result (致申请执行人自杀自残等严重后果).</summary>
    public Truth GraveResult { get => Read(field); init; }

    /// <summary>Whether it was directed against police officers, court bailiffs included (针对人民警察包括司法警察).</summary>
    public Truth AgainstPolice { get => Read(field); init; }

    /// <summary>Whether guns, controlled knives, a vehicle or the like gravely endangered somebody (使用枪支管制刀具或驾车撞击等严重危及人身安全).</summary>
    public Truth WithWeapon { get => Read(field); init; }
}

/// <summary>Kind of conduct against enforcement (行为类型).</summary>
public enum ConductKind
{
    /// <summary>Obstructs or resists enforcement by forgery, violence, threats or the like (妨碍抗拒执行).</summary>
    [Alias("妨碍抗拒执行", "妨碍、抗拒执行")]
    ObstructedOrResisted,

    /// <summary>Evades enforcement by sham litigation or hiding or moving property (规避执行).</summary>
    [Alias("规避执行")]
    EvadedEnforcement,

    /// <summary>Breaches a consumption-restriction order (违反限制消费令).</summary>
    [Alias("违反限制消费令")]
    BreachedConsumptionOrder,

    /// <summary>Refuses to perform a settlement (无正当理由拒不履行和解协议).</summary>
    [Alias("无正当理由拒不履行和解协议", "拒不履行和解")]
    RefusedSettlement,

    /// <summary>Refuses to perform although able (有能力拒不履行).</summary>
    [Alias("有能力拒不履行")]
    RefusedToPerform,

    /// <summary>Moves, sells or damages sealed property (处分查封财产).</summary>
    [Alias("处分查封财产", "转移查封财产")]
    MovedSealedProperty,

    /// <summary>Pays a debtor after an assistance notice (擅自支付).</summary>
    [Alias("擅自支付")]
    PaidAwayAfterNotice,

    /// <summary>Refuses to assist (拒不协助).</summary>
    [Alias("拒不协助")]
    RefusedAssistance,

    /// <summary>Obstructs an audit (妨碍审计).</summary>
    [Alias("妨碍审计")]
    ObstructedAudit,

    /// <summary>Colludes in litigation or arbitration to evade (恶意串通诉讼仲裁).</summary>
    [Alias("恶意串通诉讼仲裁", "虚假诉讼")]
    ColludedInLitigation,

    /// <summary>Does not hand over goods or vacate (拒不交付腾退).</summary>
    [Alias("拒不交付腾退")]
    RefusedToHandOver,

    /// <summary>Does not perform an act (拒不履行行为义务).</summary>
    [Alias("拒不履行行为义务")]
    RefusedAct,

    /// <summary>Disrupts enforcement or attacks staff (扰乱执行现场).</summary>
    [Alias("扰乱执行现场")]
    DisruptedEnforcement,

    /// <summary>Forges or destroys important evidence (伪造毁灭重要证据).</summary>
    [Alias("伪造毁灭重要证据", "伪造、毁灭重要证据")]
    ForgedEvidence,

    /// <summary>Blocks witnesses or suborns perjury (妨害作证).</summary>
    [Alias("妨害作证")]
    ObstructedWitness,

    /// <summary>Insults, defames, beats or retaliates against judicial staff or participants (侮辱殴打打击报复).</summary>
    [Alias("侮辱殴打打击报复")]
    AttackedStaff,

    /// <summary>Forges, hides, destroys or withholds key evidence of ability to perform (隐藏毁灭履行能力证据).</summary>
    [Alias("隐藏毁灭履行能力证据", "拒绝交出履行能力证据")]
    HidAbilityEvidence,

    /// <summary>Unfreezes frozen property without authority (擅自解冻).</summary>
    [Alias("擅自解冻")]
    UnfrozeProperty,

    /// <summary>Tips off a party and helps to move or hide property (通风报信).</summary>
    [Alias("通风报信")]
    TippedOff,

    /// <summary>Outsider who colludes to move the debtor's property (串通转移财产).</summary>
    [Alias("串通转移财产")]
    ColludedToMoveProperty,

    /// <summary>Hides, moves, sells or damages property given to the court as security (处分担保财产).</summary>
    [Alias("处分担保财产")]
    DisposedOfSecurity,

    /// <summary>Hides property or account books (隐匿财产或会计账簿).</summary>
    [Alias("隐匿财产或会计账簿")]
    HidPropertyOrBooks,

    /// <summary>Colludes in a suit to harm the state, the public or others (恶意串通诉讼侵害他人).</summary>
    [Alias("恶意串通诉讼侵害他人")]
    CollusiveSuit,

    /// <summary>Alone fabricates the basic facts of a suit (单方捏造事实诉讼).</summary>
    [Alias("单方捏造事实诉讼")]
    FabricatedSuit,

    /// <summary>Unit that allows restricted consumption in spite of a notice (允许高消费).</summary>
    [Alias("允许高消费")]
    AllowedConsumption,

    /// <summary>Unit that lets the debtor leave the country in spite of a notice (允许出境).</summary>
    [Alias("允许出境")]
    AllowedExit,

    /// <summary>Unit that does not stop transfers, registrations or approvals in spite of a notice (不停止办理权属登记审批).</summary>
    [Alias("不停止办理权属登记审批")]
    AllowedRegistration,

    /// <summary>Interferes with the enforced object after enforcement ended (执行终结后妨害标的).</summary>
    [Alias("执行终结后妨害标的")]
    InterferedAfterEnd,

    /// <summary>Does not come although lawfully summoned (经传唤拒不到场).</summary>
    [Alias("经传唤拒不到场", "拒不到场")]
    IgnoredSummons,

    /// <summary>Conspires with a state official who uses his power to obstruct (与国家机关工作人员通谋妨害执行).</summary>
    [Alias("与国家机关工作人员通谋妨害执行", "通谋妨害执行")]
    ConspiredWithOfficial,

    /// <summary>Does what the title forbids: protection order, occupational ban (违反不作为义务).</summary>
    [Alias("违反不作为义务", "违反人身安全保护令", "违反禁止从事相关职业决定")]
    BreachedProhibition,

    /// <summary>Damages or seizes files, vehicles, equipment, uniforms or papers of the court (毁损抢夺执行装备).</summary>
    [Alias("毁损抢夺执行装备", "毁损抢夺案卷装备")]
    DamagedCourtProperty,

    /// <summary>Other conduct (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>Means of conduct (手段).</summary>
public enum ConductMethod
{
    /// <summary>Forged evidence (伪造证据).</summary>
    [Alias("伪造证据")]
    Forgery,

    /// <summary>Violence (暴力).</summary>
    [Alias("暴力")]
    Violence,

    /// <summary>Threats (威胁).</summary>
    [Alias("威胁")]
    Threat,

    /// <summary>Sham litigation or arbitration (虚假诉讼仲裁).</summary>
    [Alias("虚假诉讼仲裁")]
    ShamLitigation,

    /// <summary>Hiding (隐匿).</summary>
    [Alias("隐匿")]
    Hiding,

    /// <summary>Transfer (转移).</summary>
    [Alias("转移")]
    Transfer,

    /// <summary>Clearly unreasonable price (不合理价格).</summary>
    [Alias("不合理价格")]
    UnreasonablePrice,

    /// <summary>Giving away (无偿转让).</summary>
    [Alias("无偿转让")]
    Gift,

    /// <summary>Destruction (毁损).</summary>
    [Alias("毁损", "故意毁损")]
    Destruction,

    /// <summary>Waiver of a claim or of its security (放弃债权或债权担保).</summary>
    [Alias("放弃债权或债权担保", "放弃债权")]
    Waiver,

    /// <summary>Malicious extension of a due claim (恶意延长到期债权履行期限).</summary>
    [Alias("恶意延长到期债权履行期限")]
    ExtendedClaim,

    /// <summary>Sham settlement (虚假和解).</summary>
    [Alias("虚假和解")]
    ShamSettlement,

    /// <summary>Sham transfer (虚假转让).</summary>
    [Alias("虚假转让")]
    ShamTransfer,

    /// <summary>Clearly unreasonable high price (不合理高价受让).</summary>
    [Alias("不合理高价受让", "不合理高价")]
    HighPrice,

    /// <summary>Guarantee of others' debts (为他人债务提供担保).</summary>
    [Alias("为他人债务提供担保")]
    GuaranteeForOthers,

    /// <summary>Other malicious reduction of assets (其他恶意减少责任财产).</summary>
    [Alias("其他恶意减少责任财产", "恶意减少责任财产")]
    ReducedAssets,

    /// <summary>Intimidation or abuse (恐吓辱骂).</summary>
    [Alias("恐吓辱骂", "侮辱", "辱骂")]
    Abuse,

    /// <summary>Crowd uproar (聚众哄闹).</summary>
    [Alias("聚众哄闹")]
    Uproar,

    /// <summary>Passive resistance such as pulling and pushing (拉拽推搡).</summary>
    [Alias("拉拽推搡", "消极抵抗")]
    PassiveResistance,

    /// <summary>A crowd stormed the site (聚众冲击执行现场).</summary>
    [Alias("聚众冲击执行现场", "聚众冲击")]
    Storming,

    /// <summary>Sham notarisation (虚假公证).</summary>
    [Alias("虚假公证")]
    ShamNotarisation,

    /// <summary>Other means (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>An entry in the dishonest list (失信被执行人名单) (失信名单记录).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DishonestListing : Fact
{
    /// <summary>Grounds it rests on (纳入事由).</summary>
    public KnownList<ListingGround> Grounds { get => Read(field); init; }

    /// <summary>Day of the decision (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Whether the president signed (院长签发).</summary>
    public Truth PresidentSigned { get => Read(field); init; }

    /// <summary>Whether reasons are stated (写明理由).</summary>
    public Truth ReasonsStated { get => Read(field); init; }

    /// <summary>Day it was served (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>Day it was published (公布日期).</summary>
    public KnownDate PublishedOn { get => Read(field); init; }

    /// <summary>Last day of a grace period (宽限期届满日).</summary>
    public KnownDate GraceEndsOn { get => Read(field); init; }

    /// <summary>First day of the term (期限起算日).</summary>
    public KnownDate TermStartsOn { get => Read(field); init; }

    /// <summary>Last day of the term (期限届满日).</summary>
    public KnownDate TermEndsOn { get => Read(field); init; }

    /// <summary>Years of extension (延长年数).</summary>
    public Known<int> ExtensionYears { get => Read(field); init; }

    /// <summary>Day of the written decision to extend (延长决定日期).</summary>
    public KnownDate ExtensionDecidedOn { get => Read(field); init; }

    /// <summary>Whether everything that has to be published is recorded (公布内容齐全).</summary>
    public Truth ContentComplete { get => Read(field); init; }

    /// <summary>Day public bodies, regulators and associations were told (通报有关单位日期).</summary>
    public KnownDate BodiesNotifiedOn { get => Read(field); init; }

    /// <summary>Day credit-reporting bodies were told (通报征信机构日期).</summary>
    public KnownDate CreditBodiesNotifiedOn { get => Read(field); init; }

    /// <summary>Day the unit of a state functionary or deputy was told (通报所在单位日期).</summary>
    public KnownDate UnitNotifiedOn { get => Read(field); init; }

    /// <summary>Day the superior or investor of a state organ, public institution or state enterprise was told (通报上级单位日期).</summary>
    public KnownDate SuperiorNotifiedOn { get => Read(field); init; }

    /// <summary>Day it was established that this person should not have been listed (查实不应纳入日期).</summary>
    public KnownDate ErrorEstablishedOn { get => Read(field); init; }

    /// <summary>Day it was established that published data are wrong (查实信息不准确日期).</summary>
    public KnownDate DataErrorEstablishedOn { get => Read(field); init; }

    /// <summary>Day wrong data were corrected (信息更正日期).</summary>
    public KnownDate DataCorrectedOn { get => Read(field); init; }

    /// <summary>Day it was deleted (删除日期).</summary>
    public KnownDate DeletedOn { get => Read(field); init; }

    /// <summary>Why it was deleted (删除事由).</summary>
    public Known<DeletionGround> DeletionGround { get => Read(field); init; }

    /// <summary>Who is listed; left out, it is the debtor (被公布人编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }
}

/// <summary>Ground of the dishonest list (2017 text) (纳入事由).</summary>
public enum ListingGround
{
    /// <summary>G1: able to perform and refuses (有履行能力而拒不履行).</summary>
    [Alias("有履行能力而拒不履行")]
    AbleButRefuses,

    /// <summary>G2: obstructs or resists enforcement (妨碍抗拒执行).</summary>
    [Alias("妨碍抗拒执行")]
    Obstruction,

    /// <summary>G3: evades enforcement (规避执行).</summary>
    [Alias("规避执行")]
    Evasion,

    /// <summary>G4: breaches the property-report duty (违反财产报告制度).</summary>
    [Alias("违反财产报告制度")]
    ReportBreach,

    /// <summary>G5: breaches a consumption-restriction order (违反限制消费令).</summary>
    [Alias("违反限制消费令")]
    OrderBreach,

    /// <summary>G6: refuses without cause to perform a settlement (拒不履行和解协议).</summary>
    [Alias("拒不履行和解协议")]
    SettlementBreach,
}

/// <summary>Why an entry was deleted (删除事由).</summary>
public enum DeletionGround
{
    /// <summary>Performed (履行完毕).</summary>
    [Alias("履行完毕")]
    Performed,

    /// <summary>Settlement performed (和解履行完毕).</summary>
    [Alias("和解履行完毕")]
    SettlementPerformed,

    /// <summary>At the applicant's written request (申请执行人申请).</summary>
    [Alias("申请执行人申请")]
    ApplicantRequest,

    /// <summary>Two empty queries after 终本 (终本后两次查询无财产).</summary>
    [Alias("终本后两次查询无财产")]
    NoPropertyAfterTermination,

    /// <summary>Suspended for trial supervision or bankruptcy (中止执行).</summary>
    [Alias("中止执行")]
    Suspended,

    /// <summary>Ruling not to enforce (不予执行).</summary>
    [Alias("不予执行")]
    NonEnforcement,

    /// <summary>Final termination (终结执行).</summary>
    [Alias("终结执行")]
    FinalTermination,

    /// <summary>Term expired (期限届满).</summary>
    [Alias("期限届满")]
    TermExpired,

    /// <summary>Deleted early (提前删除).</summary>
    [Alias("提前删除")]
    EarlyDeletion,

    /// <summary>Cancelled as wrong (错误纳入撤销).</summary>
    [Alias("错误纳入撤销")]
    WronglyListed,
}

/// <summary>A consumption-restriction order (限制消费令) (限制消费令).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ConsumptionOrder : Fact
{
    /// <summary>Day it was issued (发出日期).</summary>
    public KnownDate IssuedOn { get => Read(field); init; }

    /// <summary>Day it was received (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>Whether the president signed (院长签发).</summary>
    public Truth PresidentSigned { get => Read(field); init; }

    /// <summary>Whether it states period, items and legal consequences (载明期间、事项及法律后果).</summary>
    public Truth ContentComplete { get => Read(field); init; }

    /// <summary>Whether passive performance, evasion, resistance and ability were weighed and recorded (已权衡应考虑因素并入卷).</summary>
    public Truth FactorsWeighed { get => Read(field); init; }

    /// <summary>Whether it names the entity (载明单位).</summary>
    public Truth NamesEntity { get => Read(field); init; }

    /// <summary>Persons it names besides the debtor (被限制人员).</summary>
    public KnownList<BoundPerson> BoundPersons { get => Read(field); init; }

    /// <summary>Last day of a grace period (宽限期届满日).</summary>
    public KnownDate GraceEndsOn { get => Read(field); init; }

    /// <summary>Day it was lifted (解除日期).</summary>
    public KnownDate LiftedOn { get => Read(field); init; }

    /// <summary>Why it was lifted (解除原因).</summary>
    public Known<LiftReason> LiftReason { get => Read(field); init; }

    /// <summary>Temporary liftings for urgent travel (临时解除).</summary>
    public KnownList<TemporaryLift> TemporaryLifts { get => Read(field); init; }
}

/// <summary>A person named in an order (被限制人员).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BoundPerson : Fact
{
    /// <summary>Who (人员编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }

    /// <summary>Day this person received the order (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }
}

/// <summary>Why a restriction was lifted (解除原因).</summary>
public enum LiftReason
{
    /// <summary>Performed (履行完毕).</summary>
    [Alias("履行完毕")]
    Performed,

    /// <summary>Security given (提供担保).</summary>
    [Alias("提供担保")]
    Security,

    /// <summary>The applicant agreed (申请执行人同意).</summary>
    [Alias("申请执行人同意")]
    ApplicantConsent,

    /// <summary>Change of representative (法定代表人变更).</summary>
    [Alias("法定代表人变更")]
    OfficerChanged,

    /// <summary>Controlled property suffices (财产足以清偿).</summary>
    [Alias("财产足以清偿")]
    SufficientControl,

    /// <summary>Wrong person (错误限制).</summary>
    [Alias("错误限制")]
    WrongPerson,

    /// <summary>Other reason (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>A temporary lifting for urgent travel (临时解除).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TemporaryLift : Fact
{
    /// <summary>For whom (人员编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }

    /// <summary>First day (开始日期).</summary>
    public KnownDate From { get => Read(field); init; }

    /// <summary>Last day (结束日期).</summary>
    public KnownDate Until { get => Read(field); init; }

    /// <summary>Day of the president's approval (院长批准日期).</summary>
    public KnownDate ApprovedByPresidentOn { get => Read(field); init; }
}

/// <summary>An exit restriction (限制出境) (限制出境).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ExitRestriction : Fact
{
    /// <summary>Who is restricted, if not the debtor (被限制人编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }

    /// <summary>Day of the decision (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Day it was received (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>First day of the border filing (报备起始日).</summary>
    public KnownDate FilingFrom { get => Read(field); init; }

    /// <summary>Last day of the border filing (报备届满日).</summary>
    public KnownDate FilingUntil { get => Read(field); init; }

    /// <summary>Day it was lifted (解除日期).</summary>
    public KnownDate LiftedOn { get => Read(field); init; }

    /// <summary>Day the higher court received the request for reconsideration (收到复议申请日期).</summary>
    public KnownDate ReviewRequestedOn { get => Read(field); init; }

    /// <summary>Day the reconsideration was decided (复议决定日期).</summary>
    public KnownDate ReviewDecidedOn { get => Read(field); init; }
}

/// <summary>A fine, detention or other coercion (强制措施).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Penalty : Fact
{
    /// <summary>What was imposed (措施种类).</summary>
    public Known<PenaltyKind> Kind { get => Read(field); init; }

    /// <summary>On whom, if not the debtor (被处罚人编号).</summary>
    public Known<string> TargetId { get => Read(field); init; }

    /// <summary>Day of the act it answers (行为日期).</summary>
    public KnownDate ActedOn { get => Read(field); init; }

    /// <summary>Which act it answers: the same text means the same act (行为编号).</summary>
    public Known<string> ActId { get => Read(field); init; }

    /// <summary>Fine, in yuan (罚款金额).</summary>
    public Known<decimal> Amount { get => Read(field); init; }

    /// <summary>Days of detention (拘留天数).</summary>
    public Known<int> Days { get => Read(field); init; }

    /// <summary>Day of the decision (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Day of the president's approval (院长批准日期).</summary>
    public KnownDate ApprovedByPresidentOn { get => Read(field); init; }

    /// <summary>Day it was received (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>Day detention began (执行日期).</summary>
    public KnownDate ExecutedOn { get => Read(field); init; }

    /// <summary>Whether it is only a notice that a penalty may follow (仅为预罚款预拘留通知).</summary>
    public Truth IsPreNotice { get => Read(field); init; }

    /// <summary>Whether the congress gave permission (人大许可).</summary>
    public Truth CongressPermitted { get => Read(field); init; }

    /// <summary>Day the family was told (通知家属日期).</summary>
    public KnownDate FamilyNotifiedOn { get => Read(field); init; }

    /// <summary>Whether the person still refused after it (处罚后仍拒不执行).</summary>
    public Truth RefusedAfterwards { get => Read(field); init; }

    /// <summary>Whether it is recorded that the family could not be told (无法通知家属已记录在卷).</summary>
    public Truth FamilyUnreachable { get => Read(field); init; }

    /// <summary>Whether it was an emergency detention (紧急情况先行拘留).</summary>
    public Truth Emergency { get => Read(field); init; }

    /// <summary>Day the township congress was told (报告乡级人大日期).</summary>
    public KnownDate CongressToldOn { get => Read(field); init; }

    /// <summary>Day the detainee was released (解除拘留日期).</summary>
    public KnownDate ReleasedOn { get => Read(field); init; }

    /// <summary>Hours of questioning after the person was brought in (调查询问小时数).</summary>
    public Known<int> QuestioningHours { get => Read(field); init; }

    /// <summary>Whether the matter is complex and detention may follow, so that questioning may last longer (情况复杂且可能采取拘留).</summary>
    public Truth MayLeadToDetention { get => Read(field); init; }

    /// <summary>Day the higher court received the request for reconsideration (收到复议申请日期).</summary>
    public KnownDate ReviewRequestedOn { get => Read(field); init; }

    /// <summary>Day the reconsideration was decided in writing (复议决定日期).</summary>
    public KnownDate ReviewDecidedOn { get => Read(field); init; }

    /// <summary>Day the higher court corrected it orally (口头通知纠正日期).</summary>
    public KnownDate OrallyCorrectedOn { get => Read(field); init; }
}

/// <summary>Kind of coercion (强制措施种类).</summary>
public enum PenaltyKind
{
    /// <summary>Fine (罚款).</summary>
    [Alias("罚款")]
    Fine,

    /// <summary>Judicial detention (拘留).</summary>
    [Alias("拘留", "司法拘留")]
    Detention,

    /// <summary>Compelled attendance (拘传).</summary>
    [Alias("拘传")]
    CompelledAttendance,

    /// <summary>Criminal referral (移送追究刑事责任).</summary>
    [Alias("移送追究刑事责任", "犯罪移送")]
    CriminalReferral,
}

/// <summary>A transfer of a suspected crime to the police (移送公安).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CriminalReferral : Fact
{
    /// <summary>Day of the transfer letter (移送日期).</summary>
    public KnownDate TransferredOn { get => Read(field); init; }

    /// <summary>Day the police registered it (公安登记日期).</summary>
    public KnownDate AcceptedOn { get => Read(field); init; }

    /// <summary>Whether the case is major, difficult or complex (重大疑难复杂).</summary>
    public Truth Complex { get => Read(field); init; }

    /// <summary>Day an investigation was opened (立案侦查日期).</summary>
    public KnownDate FiledOn { get => Read(field); init; }

    /// <summary>Day the police refused or withdrew (不予立案日期).</summary>
    public KnownDate RefusedOn { get => Read(field); init; }

    /// <summary>Day the court was told (告知法院日期).</summary>
    public KnownDate CourtToldOn { get => Read(field); init; }

    /// <summary>Who is transferred, if not the debtor (被移送人编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }

    /// <summary>Day the procuratorate asked the police for reasons (检察院要求说明理由日期).</summary>
    public KnownDate ReasonsAskedOn { get => Read(field); init; }

    /// <summary>Day the police answered it in writing (公安书面说明理由日期).</summary>
    public KnownDate ReasonsGivenOn { get => Read(field); init; }

    /// <summary>Day the police received the notice to file (公安收到通知立案书日期).</summary>
    public KnownDate FilingOrderedOn { get => Read(field); init; }

    /// <summary>Day of the indictment (提起公诉日期).</summary>
    public KnownDate IndictedOn { get => Read(field); init; }

    /// <summary>Day of the criminal judgment of first instance (一审宣判日期).</summary>
    public KnownDate JudgedOn { get => Read(field); init; }
}

/// <summary>An outsider with a duty or a role (案外人).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ThirdParty : Fact
{
    /// <summary>Short id inside this file, such as T1 (编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>Kind of party (当事人类型).</summary>
    public Known<PartyKind> Kind { get => Read(field); init; }

    /// <summary>Name (姓名或名称).</summary>
    [PersonalData]
    public Known<string> Name { get => Read(field); init; }

    /// <summary>Day of birth (出生日期).</summary>
    public KnownDate BornOn { get => Read(field); init; }

    /// <summary>Offices that ask for special handling (公职及代表委员身份).</summary>
    public KnownList<PublicStatus> PublicStatuses { get => Read(field); init; }

    /// <summary>State of health that bars detention (健康状况).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Health>))]
    public Health Health { get => Read(field); init; }

    /// <summary>Why it is concerned (身份).</summary>
    public Known<ThirdPartyRole> Role { get => Read(field); init; }

    /// <summary>Its responsible persons (负责人员).</summary>
    public KnownList<Officer> Officers { get => Read(field); init; }

    /// <summary>Day an assistance notice was received (收到协助执行通知日期).</summary>
    public KnownDate AssistanceNoticeReceivedOn { get => Read(field); init; }

    /// <summary>Whether assistance is still refused after an order (责令后仍拒不协助).</summary>
    public Truth StillRefuses { get => Read(field); init; }

    /// <summary>Whether it is able to assist or to perform, wholly or in part (有能力协助或者履行).</summary>
    public Truth Able { get => Read(field); init; }

    /// <summary>Whether a garnishee disputes the claim (债权有争议).</summary>
    public Truth ClaimDisputed { get => Read(field); init; }

    /// <summary>What it did (行为).</summary>
    public KnownList<Conduct> Conduct { get => Read(field); init; }

    /// <summary>What was imposed on it (强制措施).</summary>
    public KnownList<Penalty> Penalties { get => Read(field); init; }

    /// <summary>Entries made against it (失信名单记录).</summary>
    public KnownList<DishonestListing> Listings { get => Read(field); init; }
}

/// <summary>Why an outsider is concerned (案外人身份).</summary>
public enum ThirdPartyRole
{
    /// <summary>Debtor of the debtor (次债务人).</summary>
    [Alias("次债务人", "第三人")]
    Garnishee,

    /// <summary>Unit with a duty to assist (协助执行单位).</summary>
    [Alias("协助执行单位")]
    AssistingUnit,

    /// <summary>Individual with a duty to assist (协助执行个人).</summary>
    [Alias("协助执行个人")]
    AssistingIndividual,

    /// <summary>Gave an execution guarantee (执行担保人).</summary>
    [Alias("执行担保人")]
    ExecutionGuarantor,

    /// <summary>Relative (近亲属).</summary>
    [Alias("近亲属")]
    Relative,

    /// <summary>Holder of goods (财物持有人).</summary>
    [Alias("财物持有人")]
    Holder,

    /// <summary>Dropped from the suit (已撤诉的被告).</summary>
    [Alias("已撤诉的被告")]
    FormerDefendant,

    /// <summary>Other outsider (其他).</summary>
    [Alias("其他")]
    Other,
}
