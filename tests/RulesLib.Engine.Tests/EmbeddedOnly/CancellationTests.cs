namespace RulesLib.Engine.Tests;

/// <summary>A cancelled firing leaves nothing half derived; NRules keeps what it had derived until then.</summary>
public class CancellationTests
{
    [Fact]
    public void A_cancelled_firing_derives_nothing_and_the_next_one_starts_anew()
    {
        ISession session = Given.Rules(typeof(SealedAsset)).With(new Asset("A", 1) { Sealed = true });

        session.Fire(new CancellationToken(canceled: true));
        session.Query<Listed>().Should().BeEmpty();

        session.Fire();
        session.Query<Listed>().Should().HaveCount(1);
    }

    private sealed class SealedAsset : Rule
    {
        public override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset, a => a.Sealed);
            Then().Yield(_ => new Listed(asset.Owner));
        }
    }
}
