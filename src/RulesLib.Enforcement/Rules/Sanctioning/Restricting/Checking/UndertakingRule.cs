using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>Own consumption, release or urgent travel was granted on full evidence and a written undertaking; after false evidence or a breach the restriction is put back (XF-20).</summary>
[RuleId("XF-20"), Cites(Provisions.GoodFaith.Undertaking)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class UndertakingRule : AuditRule<RestrictionApplication>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement switch
    {
        "put-back" => MonitoringState.Missing,
        _ => MonitoringState.Unlawful,
    };

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, RestrictionApplication record) => Check(record.DecidedOn)
        .AppliesWhen("granted", record.Granted)
        .AppliesWhen("of-its-kind", record.Kind.Is(static kind => kind != RestrictionApplicationKind.NecessaryConsumption))
        .Requires("evidence", record.EvidenceFull)
        .Requires("undertaking", record.UndertakingGiven)
        .Requires("put-back", !record.FalseOrBroken | record.RestoredOn <= matter.AsOf)
        .Result();
}
