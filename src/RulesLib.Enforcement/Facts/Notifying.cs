namespace RulesLib.Enforcement.Facts;

/// <summary>The execution notice (执行通知书) to one debtor (执行通知).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ExecutionNotice : Fact
{
    /// <summary>Day it was issued (发出日期).</summary>
    public KnownDate IssuedOn { get => Read(field); init; }

    /// <summary>Day it was received (送达日期).</summary>
    public KnownDate ServedOn { get => Read(field); init; }

    /// <summary>How it was served (送达方式).</summary>
    public Known<ServiceMode> Mode { get => Read(field); init; }

    /// <summary>Whether service is proved in the file (送达有凭证).</summary>
    public Truth ServiceProved { get => Read(field); init; }

    /// <summary>Last day for performance that it sets (指定履行期限届满日).</summary>
    public KnownDate PerformanceDueOn { get => Read(field); init; }

    /// <summary>Whether it mentions doubled interest or delay penalty (载明迟延履行责任).</summary>
    public Truth MentionsDelayInterest { get => Read(field); init; }

    /// <summary>Whether it carries the listing warning (载明失信风险提示).</summary>
    public Truth WarnsOfListing { get => Read(field); init; }
}

/// <summary>How a document was served (送达方式).</summary>
public enum ServiceMode
{
    /// <summary>Direct (直接送达).</summary>
    [Alias("直接送达", "直接")]
    Direct,

    /// <summary>Left at the residence (留置送达).</summary>
    [Alias("留置送达", "留置")]
    LeftAtResidence,

    /// <summary>Mail (邮寄送达).</summary>
    [Alias("邮寄送达", "邮寄")]
    Mail,

    /// <summary>Electronic (电子送达).</summary>
    [Alias("电子送达", "电子")]
    Electronic,

    /// <summary>Through another court or a unit (委托送达).</summary>
    [Alias("委托送达", "委托")]
    Entrusted,

    /// <summary>Public notice (公告送达).</summary>
    [Alias("公告送达", "公告")]
    PublicNotice,
}

/// <summary>A step to find a debtor (查找下落).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SearchEffort : Fact
{
    /// <summary>What was done (查找方式).</summary>
    public Known<SearchEffortKind> Kind { get => Read(field); init; }

    /// <summary>Day (日期).</summary>
    public KnownDate MadeOn { get => Read(field); init; }

    /// <summary>Whether somebody went there (现场查找).</summary>
    public Truth OnSite { get => Read(field); init; }
}

/// <summary>How a debtor is searched for (查找方式).</summary>
public enum SearchEffortKind
{
    /// <summary>Registered address (户籍地或登记住所).</summary>
    [Alias("户籍地或登记住所")]
    RegisteredAddress,

    /// <summary>Last known address (经常居住地).</summary>
    [Alias("经常居住地", "最后住所")]
    LastKnownAddress,

    /// <summary>Community or village (社区或村委).</summary>
    [Alias("社区或村委")]
    Community,

    /// <summary>Police or grid request (公安或网格协查).</summary>
    [Alias("公安或网格协查", "公安协查")]
    PoliceOrGrid,

    /// <summary>Phone record (通讯记录).</summary>
    [Alias("通讯记录")]
    PhoneRecord,

    /// <summary>Employer (工作单位).</summary>
    [Alias("工作单位")]
    Employer,
}
