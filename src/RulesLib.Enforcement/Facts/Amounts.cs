namespace RulesLib.Enforcement.Facts;

/// <summary>The sums of the case, in yuan (金额).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Amounts : Fact
{
    /// <summary>Principal, general interest and costs due under the title (执行依据确定的应付金额).</summary>
    public Known<decimal> DueUnderTitle { get => Read(field); init; }

    /// <summary>Amount in issue at closing, as recorded by the system (结案标的金额).</summary>
    public Known<decimal> ClosingAmount { get => Read(field); init; }

    /// <summary>Amount actually realised (实际到位金额).</summary>
    public Known<decimal> Received { get => Read(field); init; }

    /// <summary>Amount waived by the applicant (申请人放弃标的金额).</summary>
    public Known<decimal> Waived { get => Read(field); init; }

    /// <summary>Amount not yet realised, as recorded by the system (尚未执行标的金额).</summary>
    public Known<decimal> Outstanding { get => Read(field); init; }

    /// <summary>Doubled part of the interest on delay (迟延履行利息).</summary>
    public Known<decimal> DoubledInterest { get => Read(field); init; }

    /// <summary>Delay penalty (迟延履行金).</summary>
    public Known<decimal> DelayPenalty { get => Read(field); init; }

    /// <summary>Whether the applicant claimed doubled interest (已主张迟延履行利息).</summary>
    public Truth DoubledInterestClaimed { get => Read(field); init; }

    /// <summary>Whether the applicant claimed the delay penalty (已主张迟延履行金).</summary>
    public Truth DelayPenaltyClaimed { get => Read(field); init; }

    /// <summary>Whether the applicant waived doubled interest and delay penalty (已放弃迟延履行利息或迟延履行金).</summary>
    public Truth DelayClaimsWaived { get => Read(field); init; }

    /// <summary>Day the applicant acknowledged completion without reservation (申请人无保留确认履行完毕日期).</summary>
    public KnownDate AcknowledgedInFullOn { get => Read(field); init; }

    /// <summary>Day everything was performed (全部履行完毕日期).</summary>
    public KnownDate PerformedInFullOn { get => Read(field); init; }
}

/// <summary>Money that came in (执行款).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Payment : Fact
{
    /// <summary>Day it arrived (到账日期).</summary>
    public KnownDate ReceivedOn { get => Read(field); init; }

    /// <summary>Amount, in yuan (金额).</summary>
    public Known<decimal> Amount { get => Read(field); init; }

    /// <summary>Who paid (付款人).</summary>
    [PersonalData]
    public Known<string> Payer { get => Read(field); init; }

    /// <summary>Account it arrived at (收款账户).</summary>
    [PersonalData]
    public Known<string> Account { get => Read(field); init; }

    /// <summary>Whether it came through the account of this case (进入一案一账号).</summary>
    public Truth CaseAccount { get => Read(field); init; }

    /// <summary>Day it was paid out (发放日期).</summary>
    public KnownDate PaidOutOn { get => Read(field); init; }

    /// <summary>Recorded reason for a later pay-out (暂缓发放事由).</summary>
    public Known<PaymentDelayReason> DelayReason { get => Read(field); init; }

    /// <summary>Day the reason ended (障碍消除日期).</summary>
    public KnownDate ObstacleEndedOn { get => Read(field); init; }
}

/// <summary>Why money is paid out later (暂缓发放事由).</summary>
public enum PaymentDelayReason
{
    /// <summary>Distribution among creditors (参与分配).</summary>
    [Alias("参与分配")]
    Distribution,

    /// <summary>The money is frozen (款项被冻结).</summary>
    [Alias("款项被冻结")]
    Frozen,

    /// <summary>The applicant does not collect it (申请人未领取).</summary>
    [Alias("申请人未领取")]
    NotCollected,

    /// <summary>Suspension or stay (中止或暂缓).</summary>
    [Alias("中止或暂缓")]
    SuspendedOrStayed,

    /// <summary>Other approved reason (其他).</summary>
    [Alias("其他")]
    Other,
}
