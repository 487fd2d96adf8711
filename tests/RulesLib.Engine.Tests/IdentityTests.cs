namespace RulesLib.Engine.Tests;

public class IdentityTests
{
    [Fact]
    public void Facts_of_derived_types_match_a_base_type() =>
        Given.Rule<EachParty>().With(new Debtor("A"), new Guarantor("B", "A"), new Creditor("C"), new Asset("D", 1))
            .Findings().Should().Equal("Creditor C", "Debtor A", "Guarantor B");

    private sealed class EachParty : Rule
    {
        public override void Define()
        {
            Party party = null!;
            When().Match(() => party);
            Then().Yield(_ => new Finding($"{party.GetType().Name} {party.Name}"));
        }
    }

    [Fact]
    public void Facts_of_a_base_type_do_not_match_a_derived_type() =>
        Given.Rule<EachGuarantor>().With(new Debtor("A"), new Guarantor("B", "A")).Findings().Should().Equal("B for A");

    private sealed class EachGuarantor : Rule
    {
        public override void Define()
        {
            Guarantor guarantor = null!;
            When().Match(() => guarantor);
            Then().Yield(_ => new Finding($"{guarantor.Name} for {guarantor.For}"));
        }
    }

    [Fact]
    public void Interfaces_match_too() =>
        Given.Rule<EachComparable>().With("text", new Debtor("A")).Findings().Should().Equal("text");

    private sealed class EachComparable : Rule
    {
        public override void Define()
        {
            IComparable<string> comparable = null!;
            When().Match(() => comparable);
            Then().Yield(_ => new Finding(comparable.ToString()!));
        }
    }

    [Fact]
    public void Querying_the_session_by_a_base_type_finds_derived_types() =>
        Given.Rules(typeof(EachParty)).With(new Debtor("A"), new Guarantor("B", "A")).Query<Debtor>().Should().HaveCount(2);

    [Fact]
    public void Querying_the_session_finds_inserted_and_derived_facts() =>
        Given.Rule<EachParty>().With(new Debtor("A")).Fired().Query<object>().Should().BeEquivalentTo(
            new object[] { new Debtor("A"), new Finding("Debtor A") });

    [Fact]
    public void Equal_objects_are_different_facts() =>
        Given.Rule<EachParty>().With(new Debtor("A"), new Debtor("A")).Findings().Should().Equal("Debtor A", "Debtor A");

    [Fact]
    public void Equal_conclusions_are_different_facts()
    {
        ISession session = Given.Rules(typeof(EachParty), typeof(EachFinding)).With(new Debtor("A"), new Debtor("A")).Fired();

        session.Query<Finding>().Should().HaveCount(2);
        session.Query<Listed>().Should().HaveCount(2);
    }

    private sealed class EachFinding : Rule
    {
        public override void Define()
        {
            Finding finding = null!;
            When().Match(() => finding);
            Then().Yield(_ => new Listed(finding.Text));
        }
    }

    [Fact]
    public void Inserting_the_same_reference_twice_is_an_error()
    {
        Debtor debtor = new("A");
        ISession session = Given.Rule<EachParty>().With(debtor);

        session.Invoking(s => s.Insert(debtor)).Should().Throw<ArgumentException>();
        session.Findings().Should().Equal("Debtor A");
    }

    [Fact]
    public void Inserting_the_same_reference_twice_in_one_call_is_an_error()
    {
        Debtor debtor = new("A");

        Given.Rule<EachParty>().Invoking(s => s.InsertAll([debtor, debtor])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void When_one_of_several_facts_is_refused_none_is_inserted()
    {
        Debtor debtor = new("A");
        ISession session = Given.Rule<EachParty>().With(debtor);

        session.Invoking(s => s.InsertAll([new Debtor("B"), debtor])).Should().Throw<ArgumentException>();

        session.Findings().Should().Equal("Debtor A");
    }

    [Fact]
    public void Inserting_a_derived_fact_is_an_error()
    {
        ISession session = Given.Rule<EachParty>().With(new Debtor("A")).Fired();

        session.Invoking(s => s.Insert(s.Query<Finding>().Single())).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Inserting_null_is_an_error() =>
        Given.Rule<EachParty>().Invoking(s => s.Insert(null!)).Should().Throw<ArgumentException>();
}
