using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace HighCourt.Enforcement;

/// <summary>A pack as a high court's engineers write it: public API only, texts of its own, two rules, one of them in the place of a rule of the library.</summary>
public static class HighCourtPack
{
    public static RulePack Pack { get; } = new RulePack("high-court-2018", PackKind.Local, new("某省高院终本规则", "Termination rules of a high court"), new("某高法〔2018〕1号", "Circular 1 of 2018"))
        .AddRules(typeof(HandlerNamedRule))
        .Override("ZB-25", typeof(PublishedWithinTenDaysRule))
        .SwitchOff("ZB-24")
        .SetSeverity("ZB-04a", "order-in-force", Severity.Fatal)
        .SetNumber(Parameters.InterimTerminationWaitingMonths, 6)
        .Set(EnforcementSwitches.AllowEarlyIfApplicantConsents, true)
        .WithTexts(RuleTexts.From(new Dictionary<string, BilingualText>
        {
            ["GY-01.title"] = new("写明承办人", "Handler named"),
            ["GY-01.handler-named"] = new("案卷写明承办人", "The file names the handler"),
            ["GY-01.handler-named.breached"] = new("案卷没有写明承办人", "The file names no handler"),
            ["ZB-25.within-ten-days"] = new("裁定后十日内公开", "Published within ten days of the ruling"),
        }));
}

/// <summary>The file names the handler. Cites no article: what the pack rests on is cited.</summary>
[RuleId("GY-01"), Cites, ByNameOnly]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class HandlerNamedRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("handler-named", matter.Case.Handler.Exists, Severity.Curable, Cure.CompleteFile)
        .Result();
}

/// <summary>The ruling was published within ten days.</summary>
[RuleId("ZB-25"), Cites(Provisions.InterimTermination.RulingPublished), ByNameOnly]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class PublishedWithinTenDaysRule : TerminationDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("within-ten-days", matter.Closure.Ruling.PublishedOn <= matter.RuledOn.Shift(static day => day.AddDays(10)), Severity.Curable, Cure.PublishRuling)
        .Result();
}
