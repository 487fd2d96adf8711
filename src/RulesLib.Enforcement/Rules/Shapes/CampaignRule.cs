using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>What a campaign has to be judged on: what it has at its disposal, on a day.</summary>
/// <remarks>Immutable and thread-safe. Never among the facts of a case, so that rules on campaigns and rules on cases do not meet.</remarks>
public sealed class CampaignReview
{
    internal CampaignReview(Matter matter, Campaign campaign) => (Matter, Campaign) = (matter, campaign);

    /// <summary>Day and switches.</summary>
    public Matter Matter { get; }

    /// <summary>What it has at its disposal.</summary>
    public Campaign Campaign { get; }
}

/// <summary>Whether a campaign is ready in one respect. Policy, no law.</summary>
[RuleKind(RuleKinds.Campaign)]
public abstract class CampaignRule : ConcludingRule
{
    internal override RuleScope Scope => new("campaign", Each: typeof(Campaign));

    /// <inheritdoc/>
    public sealed override void Define()
    {
        CampaignReview review = null!;

        When().Match(() => review);
        Then().Yield(_ => Assess(review));
    }

    /// <summary>Judges a campaign.</summary>
    /// <param name="matter">Day and switches.</param>
    /// <param name="campaign">What it has at its disposal.</param>
    protected abstract Verdict Judge(Matter matter, Campaign campaign);

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, (Campaign)conclusion.Subject!);

    private Assessment Assess(CampaignReview review) => Conclude(new Assessment(this, review.Matter, review.Campaign));
}
