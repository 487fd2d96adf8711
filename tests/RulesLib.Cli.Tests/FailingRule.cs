using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Tests;

/// <summary>A rule from outside the library that fails, with a message that must not be shown.</summary>
[RuleId(Id), Cites, InForce("2015-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class FailingRule : ClosureDutyRule
{
    public const string Id = "TEST-01";
    public const string Secret = "王五麻子";

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter) => throw new InvalidOperationException(Secret);
}
