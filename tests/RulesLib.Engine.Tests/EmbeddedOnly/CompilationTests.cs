namespace RulesLib.Engine.Tests;

public class CompilationTests
{
    [Fact]
    public void A_cycle_through_presence_is_refused_and_its_rules_are_named() =>
        Compiling(typeof(InsolventOnceListed), typeof(Restrict), typeof(Bystander), typeof(List))
            .Should().Throw<RuleCompilationException>().WithMessage(
                "Rules form a cycle: 'insolvent once listed' looks at Listed, and 'list' yields Listed; "
                + "'list' looks at Restricted, and 'restrict' yields Restricted; "
                + "'restrict' looks at Insolvent, and 'insolvent once listed' yields Insolvent.")
            .Which.RuleName.Should().Be("insolvent once listed");

    [Fact]
    public void A_cycle_through_absence_is_refused() =>
        Compiling(typeof(InsolventUnlessListed), typeof(Restrict), typeof(List))
            .Should().Throw<RuleCompilationException>().WithMessage("*'insolvent unless listed'*'list'*'restrict'*");

    [Fact]
    public void A_cycle_through_a_collection_is_refused() =>
        Compiling(typeof(InsolventByCount), typeof(Restrict), typeof(List))
            .Should().Throw<RuleCompilationException>().WithMessage("*'insolvent by count'*'list'*'restrict'*");

    [Fact]
    public void A_rule_that_looks_at_what_it_yields_is_refused() =>
        Compiling(typeof(Echo)).Should().Throw<RuleCompilationException>()
            .WithMessage("Rules form a cycle: 'echo' looks at Finding, and 'echo' yields Finding.");

    [Fact]
    public void A_rule_that_yields_a_derived_type_of_what_it_looks_at_is_refused() =>
        Compiling(typeof(NewParty)).Should().Throw<RuleCompilationException>()
            .WithMessage("Rules form a cycle: 'new party' looks at Party, and 'new party' yields Creditor.");

    [Fact]
    public void Yielding_a_type_that_is_not_a_sealed_class_is_refused_and_all_such_rules_are_named() =>
        Compiling(typeof(YieldsOpen), typeof(Bystander), typeof(YieldsStruct), typeof(YieldsInterface))
            .Should().Throw<RuleCompilationException>().WithMessage(
                "Only sealed classes can be yielded. Seal, or yield another type: "
                + "'yields open' yields Debtor; 'yields struct' yields Int32; 'yields interface' yields IEnumerable<Int32>.");

    [Fact]
    public void Without_cycle_a_rule_runs_after_all_that_yield_what_it_looks_at()
    {
        RulePlan plan = RulePlan.Of(Given.Repository(typeof(List), typeof(Bystander), typeof(Restrict), typeof(Declare)).Rules);

        plan.Rules.Select(rule => rule.Name).Should().Equal("declare", "restrict", "list", "bystander");
    }

    [Fact]
    public void Among_rules_in_any_order_those_of_higher_priority_run_first()
    {
        RulePlan plan = RulePlan.Of(Given.Repository(typeof(Bystander), typeof(Declare), typeof(Prior), typeof(PriorByCall)).Rules);

        plan.Rules.Select(rule => rule.Name).Should().Equal("prior by call", "prior", "bystander", "declare");
    }

    [Fact]
    public void Rules_know_the_rule_set_they_were_loaded_into()
    {
        RuleRepository repository = Given.Repository(typeof(Declare));
        repository.Load(x => x.PrivateTypes().NestedTypes().From(typeof(Bystander)).To("more"));

        repository.Rules.Select(rule => rule.RuleSet).Should().Equal("default", "more");
    }

    private static Action Compiling(params Type[] rules) => () => Given.Repository(rules).Compile();

    [Name("declare")]
    private sealed class Declare : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor);
            Then().Yield(_ => new Insolvent(debtor.Name));
        }
    }

    [Name("restrict")]
    private sealed class Restrict : Rule
    {
        public override void Define()
        {
            Insolvent insolvent = null!;
            When().Match(() => insolvent);
            Then().Yield(_ => new Restricted(insolvent.Name));
        }
    }

    [Name("list")]
    private sealed class List : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor).Exists<Restricted>();
            Then().Yield(_ => new Listed(debtor.Name));
        }
    }

    [Name("insolvent once listed")]
    private sealed class InsolventOnceListed : Rule
    {
        public override void Define()
        {
            Listed listed = null!;
            When().Match(() => listed);
            Then().Yield(_ => new Insolvent(listed.Name));
        }
    }

    [Name("insolvent unless listed")]
    private sealed class InsolventUnlessListed : Rule
    {
        public override void Define()
        {
            When().Not<Listed>();
            Then().Yield(_ => new Insolvent(""));
        }
    }

    [Name("insolvent by count")]
    private sealed class InsolventByCount : Rule
    {
        public override void Define()
        {
            int count = 0;
            When().Query(() => count, q => q.Match<Listed>().Collect().Select(listed => listed.Count()));
            Then().Yield(_ => new Insolvent($"{count}"));
        }
    }

    [Name("echo")]
    private sealed class Echo : Rule
    {
        public override void Define()
        {
            Finding finding = null!;
            When().Match(() => finding);
            Then().Yield(_ => new Finding(finding.Text));
        }
    }

    [Name("new party")]
    private sealed class NewParty : Rule
    {
        public override void Define()
        {
            When().Not<Party>();
            Then().Yield(_ => new Creditor("new"));
        }
    }

    [Name("yields open")]
    private sealed class YieldsOpen : Rule
    {
        public override void Define()
        {
            When().Match<Asset>();
            Then().Yield(_ => new Debtor(""));
        }
    }

    [Name("yields struct")]
    private sealed class YieldsStruct : Rule
    {
        public override void Define()
        {
            When().Match<Asset>();
            Then().Yield(_ => 1);
        }
    }

    [Name("yields interface")]
    private sealed class YieldsInterface : Rule
    {
        public override void Define()
        {
            When().Match<Asset>();
            Then().Yield(_ => Enumerable.Empty<int>());
        }
    }

    private abstract class About : Rule
    {
        public override void Define()
        {
            When().Match<Asset>();
            Then().Yield(_ => new Finding(""));
        }
    }

    [Name("bystander")]
    private sealed class Bystander : About;

    [Name("prior"), Priority(1)]
    private sealed class Prior : About;

    [Name("prior by call"), Priority(-1)]
    private sealed class PriorByCall : About
    {
        public override void Define()
        {
            base.Define();
            Priority(2);
        }
    }
}
