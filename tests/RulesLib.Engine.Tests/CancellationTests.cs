namespace RulesLib.Engine.Tests;

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
}
