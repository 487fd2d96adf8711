using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>Somebody who asked for enforcement (申请执行人).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Applicant : Fact
{
    /// <summary>Short id inside this file, such as A1 (编号).</summary>
    public Known<string> Id { get => Read(field); init; }

    /// <summary>Kind of party (当事人类型).</summary>
    public Known<PartyKind> Kind { get => Read(field); init; }

    /// <summary>Name (姓名或名称).</summary>
    [PersonalData]
    public Known<string> Name { get => Read(field); init; }

    /// <summary>Identity or credit code (证件号码).</summary>
    [PersonalData]
    public Known<string> IdNumber { get => Read(field); init; }

    /// <summary>Whether the applicant is a court (申请执行人为人民法院).</summary>
    public Truth IsCourt { get => Read(field); init; }

    /// <summary>Whether the applicant is in special hardship (特困群体).</summary>
    public Truth InSpecialHardship { get => Read(field); init; }

    /// <summary>Day aid was granted (司法救助日期).</summary>
    public KnownDate AidGrantedOn { get => Read(field); init; }

    /// <summary>The hearing before an interim termination (终本约谈).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<TerminationInterview>))]
    public TerminationInterview Interview { get => Read(field); init; }

    /// <summary>Day a signed application for 终本 was made (申请终本日期).</summary>
    public KnownDate RequestedTerminationOn { get => Read(field); init; }

    /// <summary>Day the applicant signed that the procedure may be terminated (签字确认终本日期).</summary>
    public KnownDate SignedTerminationOn { get => Read(field); init; }

    /// <summary>Day the finding "no property" was accepted in writing (书面认可无财产日期).</summary>
    public KnownDate AcceptedNoPropertyOn { get => Read(field); init; }

    /// <summary>Whether written consent to 终本 is on file (书面同意终本).</summary>
    public Truth AgreedInWriting { get => Read(field); init; }

    /// <summary>Whether a complaint of induced or forced consent is recorded (诱导或强迫同意终本的投诉).</summary>
    public Truth InducedConsentComplaint { get => Read(field); init; }

    /// <summary>Day the closing ruling was served on this applicant (裁定送达日期).</summary>
    public KnownDate RulingServedOn { get => Read(field); init; }

    /// <summary>Whether that service is proved in the file (裁定送达有凭证).</summary>
    public Truth RulingServiceProved { get => Read(field); init; }

    /// <summary>Day this applicant learned of the closing without being served (知悉结案日期).</summary>
    public KnownDate LearnedOfClosingOn { get => Read(field); init; }

    /// <summary>Whether the right to have a party added was explained (已告知变更追加权利).</summary>
    public Truth ToldOfPartyChangeRight { get => Read(field); init; }

    /// <summary>Whether a request to see the debtor's report was refused (拒绝查阅财产报告).</summary>
    public Truth ReportAccessRefused { get => Read(field); init; }

    /// <summary>Day the application for enforcement was withdrawn (撤回申请日期).</summary>
    public KnownDate WithdrewOn { get => Read(field); init; }

    /// <summary>Day this applicant was asked for property or clues (要求提供财产状况日期).</summary>
    public KnownDate AskedForPropertyOn { get => Read(field); init; }

    /// <summary>Day this applicant asked for the court's own investigation (申请法院调查日期).</summary>
    public KnownDate InvestigationRequestedOn { get => Read(field); init; }

    /// <summary>Whether the loss cannot be made good in related litigation or enforcement (损失无法通过相关诉讼或执行弥补).</summary>
    public Truth LossNotOtherwiseRecoverable { get => Read(field); init; }

    /// <summary>What the applicant asked about sanctions (对措施的请求).</summary>
    public KnownList<MeasureRequest> Requests { get => Read(field); init; }

    /// <summary>Complaints to the police that may open a private prosecution (控告拒执犯罪).</summary>
    public KnownList<CrimeComplaint> CrimeComplaints { get => Read(field); init; }
}

/// <summary>Kind of party (当事人类型).</summary>
public enum PartyKind
{
    /// <summary>Natural person (自然人).</summary>
    [Alias("自然人")]
    NaturalPerson,

    /// <summary>Legal person (法人).</summary>
    [Alias("法人")]
    LegalPerson,

    /// <summary>Organisation that is no legal person (其他组织).</summary>
    [Alias("其他组织", "非法人组织")]
    OtherOrganisation,
}

/// <summary>The hearing of an applicant before an interim termination (终本约谈).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TerminationInterview : Fact
{
    /// <summary>Day it was held (约谈日期).</summary>
    public KnownDate HeldOn { get => Read(field); init; }

    /// <summary>How it was held (约谈方式).</summary>
    public Known<ContactForm> Form { get => Read(field); init; }

    /// <summary>Whether the applicant himself or a specially authorised agent was heard (约谈对象为申请执行人本人或特别授权代理人).</summary>
    public Truth AddresseeAuthorised { get => Read(field); init; }

    /// <summary>Whether the handler of the case held it (由案件承办人约谈).</summary>
    public Truth HeldByHandler { get => Read(field); init; }

    /// <summary>What was explained (告知事项).</summary>
    public KnownList<InterviewTopic> Topics { get => Read(field); init; }

    /// <summary>Whether the applicant's opinion is recorded in the file (意见已入卷).</summary>
    public Truth OpinionRecorded { get => Read(field); init; }

    /// <summary>Whether the applicant agrees to the termination (是否同意终本).</summary>
    public Truth Consents { get => Read(field); init; }

    /// <summary>Last day given for clues (提供线索期限).</summary>
    public KnownDate CluesDueOn { get => Read(field); init; }

    /// <summary>Recorded attempts to reach the applicant (联系次数).</summary>
    public Known<int> Attempts { get => Read(field); init; }
}

/// <summary>What must be explained to the applicant (告知事项).</summary>
public enum InterviewTopic
{
    /// <summary>How enforcement went (执行情况).</summary>
    [Alias("执行情况")]
    Course,

    /// <summary>Investigation measures taken (财产调查措施).</summary>
    [Alias("财产调查措施")]
    Measures,

    /// <summary>The debtor's property (财产状况).</summary>
    [Alias("财产状况")]
    Property,

    /// <summary>Grounds and legal effect of the termination (终本依据及法律后果).</summary>
    [Alias("终本依据及法律后果")]
    GroundsAndEffect,
}

/// <summary>How somebody was contacted (联系方式).</summary>
public enum ContactForm
{
    /// <summary>Face to face (当面).</summary>
    [Alias("当面", "面谈")]
    InPerson,

    /// <summary>Telephone (电话).</summary>
    [Alias("电话")]
    Telephone,

    /// <summary>Mail (邮寄).</summary>
    [Alias("邮寄")]
    Mail,

    /// <summary>Text message or messenger (短信微信).</summary>
    [Alias("短信微信", "短信", "微信")]
    Message,

    /// <summary>Other way (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>A complaint of refusal to perform (控告).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CrimeComplaint : Fact
{
    /// <summary>Whom it concerns (被执行人编号).</summary>
    public Known<string> DebtorId { get => Read(field); init; }

    /// <summary>Day the police accepted the materials (公安接受材料日期).</summary>
    public KnownDate AcceptedOn { get => Read(field); init; }

    /// <summary>Whether the police refused the materials (公安拒收材料).</summary>
    public Truth MaterialsRefused { get => Read(field); init; }

    /// <summary>Day of a written answer (书面答复日期).</summary>
    public KnownDate AnsweredOn { get => Read(field); init; }

    /// <summary>Whether police or procuratorate pursued it (已追究).</summary>
    public Truth Pursued { get => Read(field); init; }
}

/// <summary>What an applicant asked or agreed about a sanction (对措施的请求).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MeasureRequest : Fact
{
    /// <summary>What was asked (请求类型).</summary>
    public Known<MeasureRequestKind> Kind { get => Read(field); init; }

    /// <summary>Whom it concerns (被执行人编号).</summary>
    public Known<string> DebtorId { get => Read(field); init; }

    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Whether in writing (书面).</summary>
    public Truth InWriting { get => Read(field); init; }

    /// <summary>Day it was decided (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Whether it was granted (准许).</summary>
    public Truth Granted { get => Read(field); init; }
}

/// <summary>What an applicant may ask or agree about a sanction (请求类型).</summary>
public enum MeasureRequestKind
{
    /// <summary>List the debtor (申请纳入失信).</summary>
    [Alias("申请纳入失信")]
    ListDebtor,

    /// <summary>Hold back listing and restriction (申请暂不采取措施).</summary>
    [Alias("申请暂不采取措施")]
    HoldMeasures,

    /// <summary>Delete a listing (申请删除失信信息).</summary>
    [Alias("申请删除失信信息")]
    DeleteListing,

    /// <summary>Agree to lift the consumption restriction (同意解除限制消费).</summary>
    [Alias("同意解除限制消费")]
    LiftRestriction,

    /// <summary>Agree to lift the exit restriction (同意解除限制出境).</summary>
    [Alias("同意解除限制出境")]
    LiftExitRestriction,

    /// <summary>Restrict consumption (申请限制消费).</summary>
    [Alias("申请限制消费")]
    RestrictConsumption,

    /// <summary>Restrict exit (申请限制出境).</summary>
    [Alias("申请限制出境")]
    RestrictExit,

    /// <summary>List the debtor again (再次申请纳入失信).</summary>
    [Alias("再次申请纳入失信")]
    RestoreListing,
}
