namespace RulesLib.Enforcement.Facts;

/// <summary>A settlement reached during enforcement (执行和解) (执行和解).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Settlement : Fact
{
    /// <summary>Day it was concluded (达成日期).</summary>
    public KnownDate ConcludedOn { get => Read(field); init; }

    /// <summary>Whether it is in the file, or recorded and signed (和解协议入卷).</summary>
    public Truth InFile { get => Read(field); init; }

    /// <summary>Last day for its performance (履行期限届满日).</summary>
    public KnownDate PerformanceEndsOn { get => Read(field); init; }

    /// <summary>Whether it is fully performed (已履行完毕).</summary>
    public Truth FullyPerformed { get => Read(field); init; }

    /// <summary>Day it was fully performed (履行完毕日期).</summary>
    public KnownDate PerformedOn { get => Read(field); init; }

    /// <summary>Whether it needs long performance (和解长期履行).</summary>
    public Truth LongTerm { get => Read(field); init; }

    /// <summary>Whether it is paid in instalments (分期履行).</summary>
    public Truth Instalments { get => Read(field); init; }

    /// <summary>Whether it was broken (未按约履行).</summary>
    public Truth Breached { get => Read(field); init; }

    /// <summary>Day a set-off ruling was based on it (依和解协议作出以物抵债裁定日期).</summary>
    public KnownDate SetOffRuledOn { get => Read(field); init; }

    /// <summary>Whether an agent who concluded it had special power; true if no agent acted (代理人有特别授权或无代理人).</summary>
    public Truth AgentAuthorised { get => Read(field); init; }
}

/// <summary>A suspension (中止) or stay (暂缓) (中止或暂缓).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Suspension : Fact
{
    /// <summary>Suspension or stay (类型).</summary>
    public Known<SuspensionKind> Kind { get => Read(field); init; }

    /// <summary>What it covers (范围).</summary>
    public Known<SuspensionScope> Scope { get => Read(field); init; }

    /// <summary>Why (事由).</summary>
    public Known<SuspensionGround> Ground { get => Read(field); init; }

    /// <summary>Debtor or asset concerned (所涉当事人或财产编号).</summary>
    public Known<string> SubjectId { get => Read(field); init; }

    /// <summary>First day (开始日期).</summary>
    public KnownDate From { get => Read(field); init; }

    /// <summary>Last day (结束日期).</summary>
    public KnownDate Until { get => Read(field); init; }
}

/// <summary>Suspension or stay (停止执行类型).</summary>
public enum SuspensionKind
{
    /// <summary>Suspension (中止).</summary>
    [Alias("中止", "中止执行")]
    Suspension,

    /// <summary>Stay (暂缓).</summary>
    [Alias("暂缓", "暂缓执行")]
    Stay,
}

/// <summary>What a suspension covers (停止执行范围).</summary>
public enum SuspensionScope
{
    /// <summary>The whole case (全案).</summary>
    [Alias("全案", "整案")]
    Case,

    /// <summary>One debtor (部分被执行人).</summary>
    [Alias("部分被执行人", "被执行人")]
    Debtor,

    /// <summary>One asset (特定财产).</summary>
    [Alias("特定财产", "财产")]
    Asset,
}

/// <summary>Why enforcement stands still (停止执行事由).</summary>
public enum SuspensionGround
{
    /// <summary>The applicant agrees to postpone (申请人同意延期).</summary>
    [Alias("申请人同意延期")]
    ApplicantPostpones,

    /// <summary>No property (无财产可供执行).</summary>
    [Alias("无财产可供执行")]
    NoProperty,

    /// <summary>Bankruptcy (破产).</summary>
    [Alias("破产")]
    Bankruptcy,

    /// <summary>A natural person died, heirs awaited (当事人死亡).</summary>
    [Alias("当事人死亡")]
    PartyDied,

    /// <summary>An entity ended, successor unknown (单位终止).</summary>
    [Alias("单位终止")]
    PartyEnded,

    /// <summary>Retrial or trial supervision (再审或审判监督).</summary>
    [Alias("再审或审判监督", "再审")]
    TrialSupervision,

    /// <summary>Review of an application not to enforce (不予执行审查).</summary>
    [Alias("不予执行审查")]
    NonEnforcementReview,

    /// <summary>Execution guarantee (执行担保).</summary>
    [Alias("执行担保")]
    Guarantee,

    /// <summary>Settlement (执行和解).</summary>
    [Alias("执行和解")]
    Settlement,

    /// <summary>Third-party objection (案外人异议).</summary>
    [Alias("案外人异议")]
    ThirdPartyObjection,

    /// <summary>Stay ordered by a higher court (上级法院决定暂缓).</summary>
    [Alias("上级法院决定暂缓")]
    HigherCourtStay,

    /// <summary>Other reason (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>Referral for bankruptcy review (执转破) (移送破产审查).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BankruptcyReferral : Fact
{
    /// <summary>Whether the bankruptcy test is recorded as met (具备破产原因).</summary>
    public Truth DebtorIsInsolvent { get => Read(field); init; }

    /// <summary>Day the parties were asked (征询意见日期).</summary>
    public KnownDate AskedOn { get => Read(field); init; }

    /// <summary>Whether the debtor or any applicant in any case consents in writing (有当事人书面同意).</summary>
    public Truth ConsentGiven { get => Read(field); init; }

    /// <summary>Day the referral was decided (决定移送日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>Day the decision was served (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>Day the petition was accepted (受理日期).</summary>
    public KnownDate AcceptedOn { get => Read(field); init; }

    /// <summary>Day it was refused (不予受理日期).</summary>
    public KnownDate RefusedOn { get => Read(field); init; }
}
