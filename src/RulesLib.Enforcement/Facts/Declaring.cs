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
