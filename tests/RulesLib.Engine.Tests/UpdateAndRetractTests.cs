namespace RulesLib.Engine.Tests;

public class UpdateAndRetractTests
{
    [Fact]
    public void An_update_is_seen_by_the_next_firing()
    {
        Asset asset = new("A", 1);
        ISession session = Given.Rules(typeof(SealedAsset), typeof(Note), typeof(Remark)).With(asset);
        session.Findings().Should().Equal("nothing is listed");

        asset.Sealed = true;
        session.Update(asset);

        session.Findings().Should().Equal("A is listed");
        session.Query<Listed>().Should().HaveCount(1);
    }

    [Fact]
    public void An_update_takes_away_what_no_longer_holds()
    {
        Asset asset = new("A", 1) { Sealed = true };
        ISession session = Given.Rules(typeof(SealedAsset), typeof(Note), typeof(Remark)).With(asset);
        session.Findings().Should().Equal("A is listed");

        asset.Sealed = false;
        session.Update(asset);

        session.Findings().Should().Equal("nothing is listed");
        session.Query<Listed>().Should().BeEmpty();
    }

    [Fact]
    public void An_update_that_keeps_a_match_renews_what_it_yields()
    {
        Mutable fact = new() { Text = "before" };
        ISession session = Given.Rule<Echo>().With(fact);
        session.Findings().Should().Equal("before");

        fact.Text = "after";
        session.Update(fact);

        session.Findings().Should().Equal("after");
    }

    [Fact]
    public void A_retracted_fact_takes_its_conclusions_with_it()
    {
        Asset asset = new("A", 1) { Sealed = true };
        ISession session = Given.Rules(typeof(SealedAsset), typeof(Note), typeof(Remark)).With(asset, new Asset("B", 1) { Sealed = true });
        session.Findings().Should().Equal("A is listed", "B is listed");

        session.Retract(asset);

        session.Findings().Should().Equal("B is listed");
        session.Query<Asset>().Should().HaveCount(1);
    }

    [Fact]
    public void Facts_can_be_inserted_between_firings()
    {
        ISession session = Given.Rules(typeof(SealedAsset), typeof(Note), typeof(Remark));
        session.Findings().Should().Equal("nothing is listed");

        session.Insert(new Asset("A", 1) { Sealed = true });

        session.Findings().Should().Equal("A is listed");
    }

    [Fact]
    public void A_retracted_fact_can_be_inserted_again()
    {
        Asset asset = new("A", 1) { Sealed = true };
        ISession session = Given.Rules(typeof(SealedAsset), typeof(Note)).With(asset).Fired();

        session.Retract(asset);
        session.Insert(asset);

        session.Findings().Should().Equal("A is listed");
    }

    [Fact]
    public void A_collection_follows_updates_and_retractions()
    {
        Asset asset = new("A", 1) { Sealed = true };
        Asset other = new("B", 1) { Sealed = true };
        ISession session = Given.Rule<Count>().With(asset, other);
        session.Findings().Should().Equal("2 sealed");

        asset.Sealed = false;
        session.Update(asset);
        session.Findings().Should().Equal("1 sealed");

        session.Retract(other);
        session.Findings().Should().Equal("0 sealed");
    }

    [Fact]
    public void Only_inserted_facts_can_be_updated_or_retracted()
    {
        ISession session = Given.Rule<Echo>().With(new Mutable { Text = "A" }).Fired();
        Finding derived = session.Query<Finding>().Single();

        session.Invoking(s => s.Update(new Mutable())).Should().Throw<ArgumentException>();
        session.Invoking(s => s.Retract(new Mutable())).Should().Throw<ArgumentException>();
        session.Invoking(s => s.Update(derived)).Should().Throw<ArgumentException>();
        session.Invoking(s => s.Retract(derived)).Should().Throw<ArgumentException>();
    }

    private sealed class Mutable
    {
        public string Text { get; set; } = "";
    }

    private sealed class Echo : Rule
    {
        public override void Define()
        {
            Mutable fact = null!;
            When().Match(() => fact);
            Then().Yield(_ => new Finding(fact.Text));
        }
    }

    private sealed class Count : Rule
    {
        public override void Define()
        {
            IEnumerable<Asset> assets = null!;
            When().Query(() => assets, q => q.Match<Asset>(a => a.Sealed).Collect());
            Then().Yield(_ => new Finding($"{assets.Count()} sealed"));
        }
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

    private sealed class Note : Rule
    {
        public override void Define()
        {
            Listed listed = null!;
            When().Match(() => listed);
            Then().Yield(_ => new Finding($"{listed.Name} is listed"));
        }
    }

    private sealed class Remark : Rule
    {
        public override void Define()
        {
            When().Not<Listed>();
            Then().Yield(_ => new Finding("nothing is listed"));
        }
    }
}
