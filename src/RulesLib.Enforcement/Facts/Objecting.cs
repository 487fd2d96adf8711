namespace RulesLib.Enforcement.Facts;

/// <summary>An objection, or an application not to enforce (异议及不予执行申请).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Objection : Fact
{
    /// <summary>Against what (异议类型).</summary>
    public Known<ObjectionKind> Kind { get => Read(field); init; }

    /// <summary>Who raised it (提出人编号).</summary>
    public Known<string> RaisedBy { get => Read(field); init; }

    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Day it was filed (立案日期).</summary>
    public KnownDate FiledOn { get => Read(field); init; }

    /// <summary>Day a hearing was decided (决定听证日期).</summary>
    public KnownDate HearingOrderedOn { get => Read(field); init; }

    /// <summary>Day of the hearing (听证日期).</summary>
    public KnownDate HeardOn { get => Read(field); init; }

    /// <summary>Day it was decided (裁定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Day the decision was served on the one who raised it (裁定送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>Last day for the decision as extended (延长后的审查期限届满日).</summary>
    public KnownDate ExtendedUntil { get => Read(field); init; }

    /// <summary>Day review by the next higher court was requested (申请复议日期).</summary>
    public KnownDate ReviewRequestedOn { get => Read(field); init; }

    /// <summary>Day of the review decision (复议裁定日期).</summary>
    public KnownDate ReviewDecidedOn { get => Read(field); init; }

    /// <summary>Last day for the review as extended (延长后的复议期限届满日).</summary>
    public KnownDate ReviewExtendedUntil { get => Read(field); init; }
}

/// <summary>What an objection is against (异议类型).</summary>
public enum ObjectionKind
{
    /// <summary>Interim termination (对终本的异议).</summary>
    [Alias("对终本的异议")]
    InterimTermination,

    /// <summary>Final termination (对终结执行的异议).</summary>
    [Alias("对终结执行的异议")]
    FinalTermination,

    /// <summary>Another act of enforcement (对执行行为的异议).</summary>
    [Alias("对执行行为的异议", "执行行为异议")]
    EnforcementAct,

    /// <summary>Resumption granted or refused (对恢复执行的异议).</summary>
    [Alias("对恢复执行的异议")]
    Resumption,

    /// <summary>Jurisdiction (管辖权异议).</summary>
    [Alias("管辖权异议")]
    Jurisdiction,

    /// <summary>Application not to enforce (不予执行申请).</summary>
    [Alias("不予执行申请")]
    NonEnforcement,
}

/// <summary>Entrustment of the case to another court (委托执行手续).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Entrustment : Fact
{
    /// <summary>Day the case was entrusted (委托日期).</summary>
    public KnownDate EntrustedOn { get => Read(field); init; }

    /// <summary>Day the applicant was told (告知申请执行人日期).</summary>
    public KnownDate ApplicantToldOn { get => Read(field); init; }

    /// <summary>Day missing papers were asked for (要求补充材料日期).</summary>
    public KnownDate PapersRequestedOn { get => Read(field); init; }

    /// <summary>Day missing papers were supplied (补齐材料日期).</summary>
    public KnownDate PapersSuppliedOn { get => Read(field); init; }

    /// <summary>Day the return was agreed (同意退回日期).</summary>
    public KnownDate ReturnDecidedOn { get => Read(field); init; }

    /// <summary>Day the papers were returned (退回材料日期).</summary>
    public KnownDate ReturnedOn { get => Read(field); init; }
}
