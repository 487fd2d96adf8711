using System.Text.Json.Serialization;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>Everything that is known of one enforcement case (案卷).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CaseFile : Fact
{
    /// <summary>Version of the file format, such as 1.0 (格式版本).</summary>
    public Known<string> SchemaVersion { get => Read(field); init; }

    /// <summary>Day for which the file asks to be judged (审查日).</summary>
    public KnownDate AsOf { get => Read(field); init; }

    /// <summary>The case (案件).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<EnforcementCase>))]
    public EnforcementCase Case { get => Read(field); init; }

    /// <summary>The instrument under enforcement (执行依据).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<EnforcementTitle>))]
    public EnforcementTitle Title { get => Read(field); init; }

    /// <summary>The sums (金额).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Amounts>))]
    public Amounts Amounts { get => Read(field); init; }

    /// <summary>Those who asked for enforcement (申请执行人).</summary>
    public KnownList<Applicant> Applicants { get => Read(field); init; }

    /// <summary>Those against whom enforcement runs (被执行人).</summary>
    public KnownList<Debtor> Debtors { get => Read(field); init; }

    /// <summary>Garnishees, assisting units, guarantors and other outsiders (案外人及协助义务人).</summary>
    public KnownList<ThirdParty> ThirdParties { get => Read(field); init; }

    /// <summary>Property found (已查明财产).</summary>
    public KnownList<Asset> Assets { get => Read(field); init; }

    /// <summary>Property clues (财产线索).</summary>
    public KnownList<PropertyClue> Clues { get => Read(field); init; }

    /// <summary>Claims of a debtor against third parties (到期债权).</summary>
    public KnownList<ThirdPartyClaim> ThirdPartyClaims { get => Read(field); init; }

    /// <summary>Guarantees given for performance (执行担保).</summary>
    public KnownList<ExecutionGuarantee> Guarantees { get => Read(field); init; }

    /// <summary>Settlements reached during enforcement (执行和解).</summary>
    public KnownList<Settlement> Settlements { get => Read(field); init; }

    /// <summary>Applications to change or add a party (变更追加申请).</summary>
    public KnownList<PartyChangeApplication> PartyChangeApplications { get => Read(field); init; }

    /// <summary>Suspensions and stays (中止与暂缓).</summary>
    public KnownList<Suspension> Suspensions { get => Read(field); init; }

    /// <summary>Money received and paid out (执行款).</summary>
    public KnownList<Payment> Payments { get => Read(field); init; }

    /// <summary>How the case was closed (结案).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Closure>))]
    public Closure Closure { get => Read(field); init; }

    /// <summary>What happened after an interim termination (恢复执行).</summary>
    [JsonConverter(typeof(PartOrNoneConverter<Resumption>))]
    public Resumption Resumption { get => Read(field); init; }
}
