namespace RulesLib.Enforcement.Facts;

/// <summary>An application of a person under a consumption restriction (限制消费期间的申请).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RestrictionApplication : Fact
{
    /// <summary>What is applied for (申请事项).</summary>
    public Known<RestrictionApplicationKind> Kind { get => Read(field); init; }

    /// <summary>Who applies; left out, it is the debtor (申请人编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }

    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Why a journey is urgent (出行事由).</summary>
    public Known<TravelReason> TravelReason { get => Read(field); init; }

    /// <summary>Whether full evidence was given (证据充分).</summary>
    public Truth EvidenceFull { get => Read(field); init; }

    /// <summary>Whether a written undertaking was given (已作书面承诺).</summary>
    public Truth UndertakingGiven { get => Read(field); init; }

    /// <summary>Whether the court found the application true (查证属实).</summary>
    public Truth Verified { get => Read(field); init; }

    /// <summary>Day it was decided (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Whether it was granted (准许).</summary>
    public Truth Granted { get => Read(field); init; }

    /// <summary>Whether evidence turned out false or the undertaking was broken (提供虚假证据或者违反承诺).</summary>
    public Truth FalseOrBroken { get => Read(field); init; }

    /// <summary>Day the restriction was put back for that reason (恢复限制日期).</summary>
    public KnownDate RestoredOn { get => Read(field); init; }
}

/// <summary>What a person under a consumption restriction may apply for (申请事项).</summary>
public enum RestrictionApplicationKind
{
    /// <summary>Private consumption with own property (以个人财产因私消费).</summary>
    [Alias("以个人财产因私消费")]
    OwnProperty,

    /// <summary>Consumption needed for living or business (生活或经营必需消费).</summary>
    [Alias("生活或经营必需消费")]
    NecessaryConsumption,

    /// <summary>Lifting for a former representative or principal (原法定代表人、主要负责人申请解除).</summary>
    [Alias("原法定代表人、主要负责人申请解除")]
    FormerRepresentative,

    /// <summary>Lifting of the air and high-speed rail ban for an urgent journey (紧急出行暂时解除).</summary>
    [Alias("紧急出行暂时解除")]
    UrgentTravel,
}

/// <summary>Why a journey is urgent (出行事由).</summary>
public enum TravelReason
{
    /// <summary>Serious illness of the person or a close relative (本人或近亲属重大疾病就医).</summary>
    [Alias("本人或近亲属重大疾病就医")]
    SeriousIllness,

    /// <summary>Funeral of a close relative (近亲属丧葬).</summary>
    [Alias("近亲属丧葬")]
    Funeral,

    /// <summary>Official duty, performed or assisted (执行或配合执行公务).</summary>
    [Alias("执行或配合执行公务")]
    OfficialDuty,

    /// <summary>Foreign-affairs activity (参加外事活动).</summary>
    [Alias("参加外事活动")]
    ForeignAffairs,

    /// <summary>Important examination (参加重要考试).</summary>
    [Alias("参加重要考试")]
    Examination,

    /// <summary>Other reason (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>A request to correct a listing or a consumption restriction (纠正申请).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CorrectionRequest : Fact
{
    /// <summary>What it is directed against (申请纠正的措施).</summary>
    public Known<CorrectionTarget> Against { get => Read(field); init; }

    /// <summary>Who asks; left out, it is the debtor (申请人编号).</summary>
    public Known<string> PersonId { get => Read(field); init; }

    /// <summary>Whether in writing (书面).</summary>
    public Truth InWriting { get => Read(field); init; }

    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Day its review ended (审查完毕日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Whether it was found right (理由成立).</summary>
    public Truth Founded { get => Read(field); init; }

    /// <summary>Day of the correction (纠正日期).</summary>
    public KnownDate CorrectedOn { get => Read(field); init; }

    /// <summary>Day a decision of dismissal was received (驳回决定送达日期).</summary>
    public KnownDate DismissalServedOn { get => Read(field); init; }

    /// <summary>Day the higher court received a request for reconsideration (上一级法院收到复议申请日期).</summary>
    public KnownDate ReconsiderationReceivedOn { get => Read(field); init; }

    /// <summary>Day the higher court decided (复议决定日期).</summary>
    public KnownDate ReconsiderationDecidedOn { get => Read(field); init; }
}

/// <summary>What a correction request is directed against (申请纠正的措施).</summary>
public enum CorrectionTarget
{
    /// <summary>Entry in the dishonest list (失信名单).</summary>
    [Alias("失信名单")]
    Listing,

    /// <summary>Consumption restriction (限制消费).</summary>
    [Alias("限制消费")]
    Restriction,
}
