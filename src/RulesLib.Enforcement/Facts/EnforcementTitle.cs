namespace RulesLib.Enforcement.Facts;

/// <summary>The instrument under enforcement (执行依据).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EnforcementTitle : Fact
{
    /// <summary>Kind of instrument (执行依据类型).</summary>
    public Known<TitleKind> Kind { get => Read(field); init; }

    /// <summary>Its number (执行依据文号).</summary>
    public Known<string> Number { get => Read(field); init; }

    /// <summary>Who made it (作出机关).</summary>
    public Known<string> Issuer { get => Read(field); init; }

    /// <summary>Day it took effect (生效日期).</summary>
    public KnownDate EffectiveOn { get => Read(field); init; }

    /// <summary>Day it was served on the debtor (文书送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>Last day for voluntary performance (文书履行最后期限).</summary>
    public KnownDate PerformanceDueOn { get => Read(field); init; }

    /// <summary>Day the time for suing against an administrative decision ended (起诉期限届满日).</summary>
    public KnownDate SuingPeriodEndedOn { get => Read(field); init; }

    /// <summary>Instalments (分期履行).</summary>
    public KnownList<Instalment> Instalments { get => Read(field); init; }

    /// <summary>What has to be performed (执行标的内容).</summary>
    public KnownList<ClaimContent> Claims { get => Read(field); init; }

    /// <summary>Kind of claim that the law favours (债权类别).</summary>
    public Known<ClaimCategory> Category { get => Read(field); init; }

    /// <summary>Whether a ruling was made to enforce an award, mediation or notarised instrument (已作出执行裁定).</summary>
    public Truth EnforcementRulingIssued { get => Read(field); init; }

    /// <summary>Whether the debt comes from a campus-loan dispute (校园贷纠纷).</summary>
    public Truth FromCampusLoan { get => Read(field); init; }

    /// <summary>Whether a criminal fine is to be enforced (判处罚金).</summary>
    public Truth ImposesFine { get => Read(field); init; }
}

/// <summary>Kind of instrument under enforcement (执行依据类型).</summary>
public enum TitleKind
{
    /// <summary>Judgment (判决).</summary>
    [Alias("判决", "民事判决")]
    Judgment,

    /// <summary>Ruling (裁定).</summary>
    [Alias("裁定")]
    Ruling,

    /// <summary>Mediation statement (调解书).</summary>
    [Alias("调解书", "调解")]
    Mediation,

    /// <summary>Ruling that confirms a mediation (司法确认).</summary>
    [Alias("司法确认", "确认调解裁定")]
    ConfirmedMediation,

    /// <summary>Payment order (支付令).</summary>
    [Alias("支付令")]
    PaymentOrder,

    /// <summary>Arbitral award or mediation (仲裁裁决).</summary>
    [Alias("仲裁裁决", "仲裁")]
    ArbitralAward,

    /// <summary>Labour arbitration award (劳动仲裁).</summary>
    [Alias("劳动仲裁")]
    LabourAward,

    /// <summary>Notarised debt instrument (公证债权文书).</summary>
    [Alias("公证债权文书", "公证")]
    NotarisedInstrument,

    /// <summary>Criminal judgment (刑事判决).</summary>
    [Alias("刑事判决")]
    CriminalJudgment,

    /// <summary>Administrative judgment (行政判决).</summary>
    [Alias("行政判决")]
    AdministrativeJudgment,

    /// <summary>Administrative decision (行政决定).</summary>
    [Alias("行政决定")]
    AdministrativeDecision,

    /// <summary>Award or judgment from outside the mainland (境外裁判).</summary>
    [Alias("境外裁判")]
    Foreign,

    /// <summary>Other instrument (其他).</summary>
    [Alias("其他")]
    Other,
}

/// <summary>What has to be performed (执行标的内容).</summary>
public enum ClaimContent
{
    /// <summary>Money (金钱).</summary>
    [Alias("金钱", "金钱给付")]
    Money,

    /// <summary>Delivery of a thing or vacating premises (交付).</summary>
    [Alias("交付", "物之交付")]
    Delivery,

    /// <summary>An act that somebody else can do (可替代行为).</summary>
    [Alias("可替代行为")]
    FungibleAct,

    /// <summary>An act that only the debtor can do (不可替代行为).</summary>
    [Alias("不可替代行为", "行为")]
    NonFungibleAct,

    /// <summary>Leaving something undone (不作为).</summary>
    [Alias("不作为")]
    Omission,

    /// <summary>Visitation and similar personal duties (探望权).</summary>
    [Alias("探望权", "探望")]
    Visitation,

    /// <summary>A proprietary interest (财产性权益).</summary>
    [Alias("财产性权益")]
    ProprietaryInterest,
}

/// <summary>Kind of claim that the law favours (债权类别).</summary>
public enum ClaimCategory
{
    /// <summary>Ordinary claim (普通债权).</summary>
    [Alias("普通债权", "普通")]
    Ordinary,

    /// <summary>Maintenance of parents (赡养费).</summary>
    [Alias("赡养费")]
    Maintenance,

    /// <summary>Support between spouses (扶养费).</summary>
    [Alias("扶养费")]
    Support,

    /// <summary>Child support (抚养费).</summary>
    [Alias("抚养费", "抚育费")]
    ChildSupport,

    /// <summary>Bereavement benefit (抚恤金).</summary>
    [Alias("抚恤金")]
    Bereavement,

    /// <summary>Medical costs (医疗费用).</summary>
    [Alias("医疗费用", "医疗费")]
    Medical,

    /// <summary>Wages (劳动报酬).</summary>
    [Alias("劳动报酬")]
    Wages,
}

/// <summary>One instalment of the title (分期).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Instalment : Fact
{
    /// <summary>Last day for this part (到期日).</summary>
    public KnownDate DueOn { get => Read(field); init; }

    /// <summary>Amount, in yuan (金额).</summary>
    public Known<decimal> Amount { get => Read(field); init; }
}
