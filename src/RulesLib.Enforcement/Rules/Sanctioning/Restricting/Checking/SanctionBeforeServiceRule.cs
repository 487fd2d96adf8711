using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting.Checking;

/// <summary>Nobody was sanctioned for breaching an order that he had not received (XF-25).</summary>
/// <remarks>The day of receipt is kept for each bound person.</remarks>
[RuleId("XF-25"), Cites(Provisions.GoodFaith.ServiceBeforeSanction)]
[InForce("2019-12-16", Anchor.Decision), Source(Confidence.Memory, Verified = false)]
public sealed class SanctionBeforeServiceRule : AuditRule<Conduct>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, Conduct record)
    {
        var debtor = holder.Debtor;
        return Check(record.SanctionedOn)
            .AppliesWhen("breach", record.Kind == ConductKind.BreachedConsumptionOrder)
            .AppliesWhen("sanctioned", record.SanctionedOn <= matter.AsOf)
            .Requires("order-received", debtor is null ? false : ListingConduct.WasReceived(debtor, record))
            .Result();
    }
}
