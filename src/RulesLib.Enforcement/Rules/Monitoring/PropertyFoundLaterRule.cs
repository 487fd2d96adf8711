using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning;

namespace RulesLib.Enforcement.Rules.Monitoring;

/// <summary>Where realisable property turns up after an interim termination, the court resumes of its own motion (ZP-05).</summary>
/// <remarks>Property of later years does not make the closing wrong. A hit that was looked at and held to be nothing realisable asks for nothing.</remarks>
[RuleId("ZP-05"), Cites(Provisions.InterimTermination.ResumptionOwnMotion)]
[InForce("2016-12-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class PropertyFoundLaterRule : MonitoringRule
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.ResumptionDue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        Truth IsLater(KnownDate day) => day > matter.ClosedOn & day <= matter.AsOf;
        Truth Asset() => matter.File.Assets.Any(asset => IsLater(asset.FoundOn) & asset.Realisable);
        Truth Clue() => matter.File.Clues.Any(clue => IsLater(clue.VerifiedOn) & clue.Result == ClueResult.PropertyFound);
        Truth Query() => matter.File.Debtors.Any(debtor => debtor.NetworkQueries.Any(query =>
            IsLater(query.QueriedOn) & query.Results.Any(static result => result.Answer == QueryAnswer.PropertyFound)));
        Truth NothingRealisable() => matter.File.Assets.Any(asset => IsLater(asset.FoundOn)) & matter.File.Assets.All(asset => !IsLater(asset.FoundOn) | !asset.Realisable);
        return Duty(matter)
            .AppliesWhen("property-found", Asset() | Clue() | Query())
            .AppliesWhen("unperformed", Sanctions.IsUnperformed(matter, matter.AsOf))
            .Unless("nothing-realisable", NothingRealisable())
            .Requires("resumed", matter.File.Resumption.ResumedOn <= matter.AsOf, Severity.Advisory, Cure.ResumeEnforcement)
            .Result();
    }
}
