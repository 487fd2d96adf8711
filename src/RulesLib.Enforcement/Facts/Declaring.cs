namespace RulesLib.Enforcement.Facts;

/// <summary>The order to report property (报告财产令) to one debtor (报告财产令).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropertyReportOrder : Fact
{
    /// <summary>Day it was issued (发出日期).</summary>
    public KnownDate IssuedOn { get => Read(field); init; }

    /// <summary>Day it was received (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>How it was served (送达方式).</summary>
    public Known<ServiceMode> Mode { get => Read(field); init; }

    /// <summary>Last day for the report, with any extension (报告期限届满日).</summary>
    public KnownDate DueOn { get => Read(field); init; }

    /// <summary>What it states (报告财产令载明事项).</summary>
    public KnownList<ReportOrderContent> Contents { get => Read(field); init; }

    /// <summary>Whether it went out together with the notice (与执行通知同时发出).</summary>
    public Truth TogetherWithNotice { get => Read(field); init; }
}

/// <summary>The report of one debtor's property (财产报告).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropertyReport : Fact
{
    /// <summary>Day it was received (收到日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Day it was checked (核实日期).</summary>
    public KnownDate VerifiedOn { get => Read(field); init; }

    /// <summary>Whether it reports any property (报告了财产).</summary>
    public Truth ListsProperty { get => Read(field); init; }

    /// <summary>What kinds of property it speaks of (报告的财产种类).</summary>
    public KnownList<ReportedProperty> Covers { get => Read(field); init; }

    /// <summary>Whether it tells the changes since one year before the execution notice (报告前一年财产变动).</summary>
    public Truth TellsPriorYearChanges { get => Read(field); init; }

    /// <summary>Whether reporting was refused or nothing came in time (拒绝报告).</summary>
    public Truth Refused { get => Read(field); init; }

    /// <summary>Whether it was found to be false (虚假报告).</summary>
    public Truth False { get => Read(field); init; }

    /// <summary>Whether it came late (逾期报告).</summary>
    public Truth Late { get => Read(field); init; }

    /// <summary>Whether lateness or absence is excused (有正当理由).</summary>
    public Truth Excused { get => Read(field); init; }

    /// <summary>Day the reporting procedure ended (财产报告程序终结日期).</summary>
    public KnownDate ProcedureEndedOn { get => Read(field); init; }
}

/// <summary>A recorded decision on a breach: a sanction, or a reason for none (处理决定).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record BreachDecision : Fact
{
    /// <summary>Day of the decision (决定日期).</summary>
    public KnownDate DecidedOn { get => Read(field); init; }

    /// <summary>What was decided (决定内容).</summary>
    public Known<BreachDecisionKind> Kind { get => Read(field); init; }

    /// <summary>Whether the reason is recorded (理由入卷).</summary>
    public Truth ReasonRecorded { get => Read(field); init; }
}

/// <summary>What was decided on a breach (决定内容).</summary>
public enum BreachDecisionKind
{
    /// <summary>A fine, detention or other coercion (予以处罚).</summary>
    [Alias("予以处罚", "处罚")]
    Sanctioned,

    /// <summary>Referred for criminal prosecution (移送追究刑事责任).</summary>
    [Alias("移送追究刑事责任", "移送")]
    Referred,

    /// <summary>Not sanctioned, with reasons (不予处罚).</summary>
    [Alias("不予处罚")]
    NotSanctioned,
}

/// <summary>A change of property that a debtor has to report (财产变动).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropertyChange : Fact
{
    /// <summary>Day of the change (变动日期).</summary>
    public KnownDate ChangedOn { get => Read(field); init; }

    /// <summary>Day the supplementary report was received (补充报告日期).</summary>
    public KnownDate ReportedOn { get => Read(field); init; }
}

/// <summary>What a report order must state (报告财产令载明事项).</summary>
public enum ReportOrderContent
{
    /// <summary>Deadline for the report (报告期限).</summary>
    [Alias("报告期限")]
    Deadline,

    /// <summary>Scope and period covered (报告范围和期间).</summary>
    [Alias("报告范围和期间")]
    ScopeAndPeriod,

    /// <summary>When and by when to supplement (补充报告的条件和期间).</summary>
    [Alias("补充报告的条件和期间")]
    Supplement,

    /// <summary>Liability for a breach (违反报告义务的责任).</summary>
    [Alias("违反报告义务的责任")]
    Liability,

    /// <summary>Form attached (附财产调查表).</summary>
    [Alias("附财产调查表")]
    FormAttached,
}

/// <summary>Kind of property a report must speak of (应报告的财产种类).</summary>
public enum ReportedProperty
{
    /// <summary>Income, deposits, cash, wealth products, securities (收入、存款、现金、理财、证券).</summary>
    [Alias("收入、存款、现金、理财、证券")]
    IncomeAndFunds,

    /// <summary>Land and houses (土地和房屋).</summary>
    [Alias("土地和房屋")]
    LandAndHouses,

    /// <summary>Vehicles, machines, goods (交通工具、机器设备、产品).</summary>
    [Alias("交通工具、机器设备、产品")]
    Movables,

    /// <summary>Claims, shares, investments, intellectual property (债权、股权、投资权益、知识产权).</summary>
    [Alias("债权、股权、投资权益、知识产权")]
    ClaimsAndRights,

    /// <summary>Other property (其他财产).</summary>
    [Alias("其他财产")]
    Others,

    /// <summary>Leases, security, co-ownership, disputes, possession or registration by others (出租、担保、共有、权属争议、他人占有或登记).</summary>
    [Alias("出租、担保、共有、权属争议、他人占有或登记")]
    Burdens,
}
