using System.Linq.Expressions;

namespace RulesLib.Engine.Tests;

/// <summary>Rules of one shape are compiled once; what tells two shapes apart is anything but the objects they have captured.</summary>
public class ShapeTests
{
    [Fact]
    public void Rules_that_share_a_definition_have_one_shape_and_the_same_matches()
    {
        (Fingerprint one, Fingerprint other) = Load<UpperCase, LowerCase>();

        one.Should().Be(other);
        one.HasSameMatchesAs(other).Should().BeTrue();
        Given.Rules(typeof(UpperCase), typeof(LowerCase)).With(new Debtor("Li")).Findings().Should().Equal("LI", "li");
    }

    [Fact]
    public void Rules_that_ask_themselves_have_one_shape_and_matches_of_their_own()
    {
        (Fingerprint one, Fingerprint other) = Load<Above1, Above2>();

        one.Should().Be(other);
        one.HasSameMatchesAs(other).Should().BeFalse();
        Given.Rules(typeof(Above1), typeof(Above2)).With(new Asset("A", 2), new Asset("B", 3)).Findings().Should().Equal("A > 1", "B > 1", "B > 2");
    }

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Equal_expressions_have_one_shape(string text)
    {
        Fingerprint one = Of(s_expressions[text]());
        Fingerprint other = Of(s_expressions[text]());

        one.Should().Be(other).And.NotBeSameAs(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
    }

    [Fact]
    public void No_two_different_expressions_have_one_shape() =>
        s_expressions.Values.Select(make => Of(make())).Should().OnlyHaveUniqueItems();

    [Fact]
    public void One_object_captured_twice_is_not_two_objects()
    {
        Box box = new();
        Box other = new();

        Of(d => box.Value == box.Value).Should().NotBe(Of(d => box.Value == other.Value));
    }

    [Fact]
    public void What_no_lambda_contains_has_a_shape_of_its_own()
    {
        ParameterExpression debtor = Expression.Parameter(typeof(Debtor));
        Expression<Func<Debtor, bool>> block = Expression.Lambda<Func<Debtor, bool>>(Expression.Block(Expression.Constant(true)), debtor);

        Of(block).Should().NotBe(Of(block));
    }

    [Fact]
    public void A_shape_of_its_own_runs_all_the_same() =>
        Given.Rules(typeof(WithBlock), typeof(WithBlock)).With(new Debtor("A"), new Debtor("B")).Findings().Should().Equal("A", "A");

    private sealed class WithBlock : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            ParameterExpression d = Expression.Parameter(typeof(Debtor), "d");
            ParameterExpression name = Expression.Variable(typeof(string), "name");
            When().Match(() => debtor, Expression.Lambda<Func<Debtor, bool>>(
                Expression.Block(
                    [name],
                    Expression.Assign(name, Expression.Property(d, nameof(Debtor.Name))),
                    Expression.TryCatch(Expression.Equal(name, Expression.Constant("A")), Expression.Catch(typeof(FormatException), Expression.Constant(false)))),
                d));
            Then().Yield(_ => new Finding(debtor.Name));
        }
    }

    public static TheoryData<string> Expressions => [.. s_expressions.Keys];

    private static readonly Func<Debtor, bool> s_function = _ => true;

    // What C# makes of lambdas, in pairs and more that differ in one thing.
    private static readonly Dictionary<string, Func<Expression<Func<Debtor, bool>>>> s_expressions = new()
    {
        ["equal"] = () => d => d.Name == "A",
        ["equal, another literal"] = () => d => d.Name == "B",
        ["not equal"] = () => d => d.Name != "A",
        ["another member"] = () => d => d.Name.Length == 1,
        ["another number"] = () => d => d.Name.Length == 2,
        ["of another type"] = () => d => d.Name.Length == 2L,
        ["and"] = () => d => d.Name == "A" && d.Name == "B",
        ["or"] = () => d => d.Name == "A" || d.Name == "B",
        ["order"] = () => d => d.Name == "B" && d.Name == "A",
        ["null"] = () => d => d.Name == null,
        ["not"] = () => d => !(d.Name == "A"),
        ["conditional"] = () => d => d.Name == "A" ? d.Name == "B" : d.Name == "C",
        ["type is"] = () => d => (object)d is Guarantor,
        ["another type is"] = () => d => (object)d is string,
        ["cast"] = () => d => ((Guarantor)d).For == "A",
        ["as"] = () => d => (d as Guarantor) == null,
        ["call"] = () => d => d.Name.StartsWith('A'),
        ["another call"] = () => d => d.Name.EndsWith('A'),
        ["static call"] = () => d => string.IsNullOrEmpty(d.Name),
        ["coalesce"] = () => d => (d.Name ?? "A") == "A",
        ["new"] = () => d => new Debtor(d.Name) == d,
        ["new, of another type"] = () => d => new Creditor(d.Name) == (object)d,
        ["member init"] = () => d => new Box { Value = 1 }.Value == 1,
        ["member init of another member"] = () => d => new Box { Other = 1 }.Value == 1,
        ["member member init"] = () => d => new Box { Inner = { Value = 1 } }.Value == 1,
        ["member list init"] = () => d => new Box { All = { 1, 2 } }.Value == 1,
        ["member list init, shorter"] = () => d => new Box { All = { 1 } }.Value == 1,
        ["list init"] = () => d => new List<int> { 1, 2 }.Count == 1,
        ["list init, shorter"] = () => d => new List<int> { 1 }.Count == 1,
        ["new array"] = () => d => new[] { 1, 2 }.Length == 1,
        ["new array, shorter"] = () => d => new[] { 1 }.Length == 1,
        ["array bounds"] = () => d => new int[2].Length == 1,
        ["array element"] = () => d => new[] { 1, 2 }[0] == 1,
        ["inner lambda"] = () => d => new[] { 1, 2 }.Any(i => i == 1),
        ["inner lambda of the outer"] = () => d => new[] { 1, 2 }.Any(i => i == d.Name.Length),
        ["inner lambda with index"] = () => d => new[] { 1, 2 }.Where((i, at) => i > at).Any(),
        ["inner lambda with index, the other"] = () => d => new[] { 1, 2 }.Where((i, at) => at > i).Any(),
        ["quoted lambda"] = () => d => new[] { 1, 2 }.AsQueryable().Any(i => i == 1),
        ["invocation"] = () => d => s_function(d),
        ["checked"] = () => d => checked(d.Name.Length + 1) == 1,
        ["unchecked"] = () => d => unchecked(d.Name.Length + 1) == 1,
        ["default"] = () => d => d.Name.Length == default(int),
        ["lifted"] = () => d => (int?)d.Name.Length == 1,
        ["floating point"] = () => d => 0.0 == d.Name.Length,
        ["decimal"] = () => d => 1m == d.Name.Length,
        ["enum"] = () => d => (DayOfWeek)d.Name.Length == DayOfWeek.Monday,
        ["type"] = () => d => d.GetType() == typeof(Debtor),
        ["another type"] = () => d => d.GetType() == typeof(Guarantor),
        ["anonymous"] = () => d => new { d.Name }.Name == "A",
    };

    private sealed class Box
    {
        public int Value { get; set; }

        public int Other { get; set; }

        public Box Inner { get; } = null!;

        public List<int> All { get; } = [];
    }

    private static Fingerprint Of(Expression<Func<Debtor, bool>> condition)
    {
        AliasScope scope = new();
        return Fingerprint.Of(new RuleDefinition("", "", 0, [new MatchPattern(typeof(Debtor), null, scope.Bind([condition]))], [], 0));
    }

    private static (Fingerprint One, Fingerprint Other) Load<TOne, TOther>()
    {
        IReadOnlyList<RuleDefinition> rules = Given.Repository(typeof(TOne), typeof(TOther)).Rules;
        return (Fingerprint.Of(rules[0]), Fingerprint.Of(rules[1]));
    }

    private abstract class DebtorRule : Rule
    {
        public sealed override void Define()
        {
            Debtor debtor = null!;
            When().Match(() => debtor);
            Then().Yield(_ => new Finding(Judge(debtor)));
        }

        protected abstract string Judge(Debtor debtor);
    }

    private sealed class UpperCase : DebtorRule
    {
        protected override string Judge(Debtor debtor) => debtor.Name.ToUpperInvariant();
    }

    private sealed class LowerCase : DebtorRule
    {
        protected override string Judge(Debtor debtor) => debtor.Name.ToLowerInvariant();
    }

    private abstract class Above(int limit) : Rule
    {
        private readonly int _limit = limit;

        public sealed override void Define()
        {
            Asset asset = null!;
            When().Match(() => asset, a => a.Value > _limit);
            Then().Yield(_ => new Finding($"{asset.Owner} > {_limit}"));
        }
    }

    private sealed class Above1() : Above(1);

    private sealed class Above2() : Above(2);
}
