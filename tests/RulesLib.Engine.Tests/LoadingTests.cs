using System.Reflection;

namespace RulesLib.Engine.Tests;

public class LoadingTests
{
    [Fact]
    public void Metadata_come_from_attributes()
    {
        IRuleMetadata metadata = MetadataOf(typeof(Described));

        metadata.RuleType.Should().Be<Described>();
        metadata.Name.Should().Be("a name");
        metadata.Description.Should().Be("a description");
        metadata.Tags.Should().BeEquivalentTo("one", "two", "inherited", "custom");
    }

    [Fact]
    public void Without_attributes_the_name_is_that_of_the_class()
    {
        IRuleMetadata metadata = MetadataOf(typeof(Plain));

        metadata.Name.Should().Be(typeof(Plain).FullName);
        metadata.Description.Should().BeEmpty();
        metadata.Tags.Should().BeEmpty();
    }

    [Fact]
    public void Where_selects_rules_by_their_metadata() =>
        Findings(x => x.From(Types).Where(r => r.Tags.Contains("two")).PrivateTypes().NestedTypes()).Should().Equal("described");

    [Fact]
    public void Where_selects_rules_by_name_and_type() =>
        Findings(x => x.PrivateTypes().NestedTypes().From(Types).Where(r => r.Name == "a name" || r.RuleType == typeof(Plain)))
            .Should().Equal("described", "plain");

    [Fact]
    public void Only_one_where_and_one_to_are_allowed()
    {
        RuleRepository repository = new();

        repository.Invoking(r => r.Load(x => x.Where(_ => true).Where(_ => true))).Should().Throw<InvalidOperationException>();
        repository.Invoking(r => r.Load(x => x.To("a").To("b"))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Only_public_top_level_rules_are_loaded_by_default() =>
        Findings(x => x.From(Types)).Should().Equal("public");

    [Fact]
    public void Private_types_adds_internal_rules() =>
        Findings(x => x.From(Types).PrivateTypes()).Should().Equal("internal", "public");

    [Fact]
    public void Nested_types_adds_nested_rules_of_any_accessibility() =>
        Findings(x => x.From(Types).NestedTypes()).Should().Equal("described", "plain", "public");

    [Fact]
    public void Abstract_and_generic_classes_and_other_types_are_not_rules() =>
        Findings(x => x.From(typeof(string), typeof(Base), typeof(Generic<>), typeof(PublicRule))).Should().Equal("public");

    [Fact]
    public void Rules_are_found_in_assemblies()
    {
        Assembly assembly = typeof(PublicRule).Assembly;
        string[] mine = ["described", "internal", "plain", "public"];

        Findings(x => x.From(assembly).Where(Mine).PrivateTypes().NestedTypes()).Should().Equal(mine);
        Findings(x => x.From([assembly]).Where(Mine).PrivateTypes().NestedTypes()).Should().Equal(mine);

        static bool Mine(IRuleMetadata rule) => Types.Contains(rule.RuleType);
    }

    [Fact]
    public void Rules_of_several_loads_and_rule_sets_are_compiled_together()
    {
        RuleRepository repository = new();
        repository.Load(x => x.From(typeof(PublicRule)));
        repository.Load(x => x.From(new List<Type> { typeof(InternalRule) }).PrivateTypes().To("more"));

        EngineUnderTest.Compile(repository).CreateSession().Findings().Should().Equal("internal", "public");
    }

    [Fact]
    public void Loading_after_compiling_does_not_reach_factories_compiled_before()
    {
        RuleRepository repository = Given.Repository(typeof(PublicRule));
        ISessionFactory factory = EngineUnderTest.Compile(repository);

        repository.Load(x => x.From(typeof(InternalRule)).PrivateTypes());

        factory.CreateSession().Findings().Should().Equal("public");
        EngineUnderTest.Compile(repository).CreateSession().Findings().Should().Equal("internal", "public");
    }

    [Fact]
    public void An_activator_makes_the_rules()
    {
        RuleRepository repository = new() { Activator = new Limits(10, 100) };
        repository.Load(x => x.From(typeof(Above)).PrivateTypes().NestedTypes());

        EngineUnderTest.Compile(repository).CreateSession().With(new Asset("A", 11), new Asset("B", 111))
            .Findings().Should().Equal("A is above 10", "B is above 10", "B is above 100");
    }

    [Fact]
    public void A_failing_activator_is_an_error_that_tells_the_class() =>
        FluentActions.Invoking(() => Given.Repository(typeof(Above))).Should().Throw<RuleActivationException>()
            .Where(e => e.RuleType == typeof(Above));

    [Fact]
    public void A_name_set_in_the_definition_wins_over_the_attribute() =>
        FluentActions.Invoking(() => Given.Rule<Renamed>().With(new Debtor("A")).Fire())
            .Should().Throw<RuleRhsExpressionEvaluationException>().Where(e => e.RuleName == "renamed");

    [Fact]
    public void No_rules_find_nothing() => Given.Rules().With(new Debtor("A")).Findings().Should().BeEmpty();

    private static readonly Type[] Types = [typeof(PublicRule), typeof(InternalRule), typeof(Described), typeof(Plain), typeof(Base)];

    private static IEnumerable<string> Findings(Action<IRuleLoadSpec> spec)
    {
        RuleRepository repository = new();
        repository.Load(spec);
        return EngineUnderTest.Compile(repository).CreateSession().Findings();
    }

    private static IRuleMetadata MetadataOf(Type type)
    {
        List<IRuleMetadata> seen = [];
        new RuleRepository().Load(x => x.PrivateTypes().NestedTypes().From(type).Where(rule =>
        {
            seen.Add(rule);
            return false;
        }));
        return seen.Single();
    }

    private sealed class CustomTagAttribute() : TagAttribute("custom");

    [Name("not inherited"), Description("not inherited"), Tag("inherited")]
    private abstract class Base : SaysSomething;

    [Name("a name"), Description("a description"), Tag("one"), Tag("two"), CustomTag, Priority(7)]
    private sealed class Described : Base
    {
        protected override string Text => "described";
    }

    private sealed class Plain : SaysSomething
    {
        protected override string Text => "plain";
    }

    private sealed class Generic<T> : SaysSomething
    {
        protected override string Text => typeof(T).Name;
    }

    [Name("before")]
    private sealed class Renamed : Rule
    {
        public override void Define()
        {
            Name("renamed");
            When().Match<Debtor>();
            Then().Yield(_ => Fail());
        }

        private static Finding Fail() => throw new InvalidOperationException();
    }

    private sealed class Above(int limit) : Rule
    {
        public override void Define()
        {
            Name($"above {limit}");
            Asset asset = null!;
            When().Match(() => asset, a => a.Value > limit);
            Then().Yield(_ => new Finding($"{asset.Owner} is above {limit}"));
        }
    }

    private sealed class Limits(params int[] limits) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => limits.Select(limit => (Rule)Activator.CreateInstance(type, limit)!);
    }
}

public abstract class SaysSomething : Rule
{
    protected abstract string Text { get; }

    public override void Define()
    {
        When().Not<Debt>();
        Then().Yield(_ => new Finding(Text));
    }
}

public sealed class PublicRule : SaysSomething
{
    protected override string Text => "public";
}

internal sealed class InternalRule : SaysSomething
{
    protected override string Text => "internal";
}
