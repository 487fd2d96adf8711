using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The ruling is published on the internet as the publication rules allow; no condition of closing (ZB-25).</summary>
[RuleId("ZB-25"), Cites(Provisions.InterimTermination.RulingPublished)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Memory)]
public sealed class RulingPublishedRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .AppliesWhen("ruling-made", matter.Closure.Ruling.MadeOn.Occurred)
        .Unless("publication-exempt", matter.Closure.PublicationExempt)
        .Requires("published", matter.Closure.Ruling.PublishedOn.Occurred, Severity.Advisory, Cure.PublishRuling)
        .Result();
}
