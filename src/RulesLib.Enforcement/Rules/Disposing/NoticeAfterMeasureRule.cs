using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>After immediate measures the execution notice follows within three days (SS-02).</summary>
/// <remarks>Seals from before the filing come from preservation.</remarks>
[RuleId("SS-02"), Cites(Provisions.CivilProcedureLaw.ExecutionNotice, Provisions.EnforcementProcedure.ImmediateMeasures)]
[InForce("2009-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class NoticeAfterMeasureRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth Notified() => matter.File.Debtors.All(debtor => debtor.Id != asset.DebtorId | matter.InTime(debtor.Notice.IssuedOn, matter.Deadline(Parameters.ImmediateMeasureNoticeDays, asset.Seal.From)));

        return Duty(matter)
            .AppliesWhen("sealed-in-this-case", asset.Seal.From >= matter.Case.FiledOn)
            .Requires("notice-followed", Notified(), Severity.Advisory)
            .Result();
    }
}
