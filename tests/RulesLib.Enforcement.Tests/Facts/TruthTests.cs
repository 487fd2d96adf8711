using System.Reflection;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class TruthTests
{
    private static readonly Truth T = Truth.True;
    private static readonly Truth F = Truth.False;
    private static readonly Truth U = Truth.Unknown;

    public static TheoryData<bool?, bool?, bool?, bool?> Tables => new()
    {
        // left, right, and, or
        { true, true, true, true },
        { true, false, false, true },
        { true, null, null, true },
        { false, true, false, true },
        { false, false, false, false },
        { false, null, false, null },
        { null, true, null, true },
        { null, false, false, null },
        { null, null, null, null },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void And_and_or_follow_Kleene(bool? left, bool? right, bool? and, bool? or)
    {
        var (a, b) = (Truth.From(left), Truth.From(right));

        (a & b).ToNullable().Should().Be(and);
        (a | b).ToNullable().Should().Be(or);
        Truth.BitwiseAnd(a, b).Should().Be(a & b);
        Truth.BitwiseOr(a, b).Should().Be(a | b);
    }

    [Fact]
    public void The_opposite_of_unknown_is_unknown()
    {
        (!T).Should().Be(F);
        (!F).Should().Be(T);
        (!U).Should().Be(U);
        Truth.LogicalNot(T).Should().Be(F);
    }

    [Fact]
    public void The_default_is_unknown()
    {
        default(Truth).Should().Be(U);
        default(Truth).IsUnknown.Should().BeTrue();
        new Truth().ToNullable().Should().BeNull();
    }

    [Fact]
    public void Exactly_one_of_the_three_answers_holds()
    {
        foreach (var truth in new[] { T, F, U })
            new[] { truth.IsTrue, truth.IsFalse, truth.IsUnknown }.Count(static b => b).Should().Be(1);
    }

    [Fact]
    public void There_is_no_way_from_truth_to_bool_by_itself()
    {
        var operators = typeof(Truth).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static m => m.IsSpecialName && m.Name.StartsWith("op_", StringComparison.Ordinal)).ToArray();

        operators.Should().NotContain(static m => m.Name == "op_True" || m.Name == "op_False");
        operators.Where(static m => m.Name is "op_Implicit" or "op_Explicit").Should().OnlyContain(static m => m.ReturnType == typeof(Truth));
    }

    [Fact]
    public void A_bool_becomes_a_known_answer()
    {
        Truth yes = true;
        Truth no = false;

        yes.IsTrue.Should().BeTrue();
        no.IsFalse.Should().BeTrue();
        Truth.From(null).IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Equality_compares_answers_and_does_not_reason()
    {
        (U == Truth.Unknown).Should().BeTrue();
        (U != F).Should().BeTrue();
        T.Equals((object)Truth.True).Should().BeTrue();
        T.Equals("true").Should().BeFalse();
        T.GetHashCode().Should().Be(Truth.True.GetHashCode());
    }

    [Fact]
    public void Text_is_true_false_or_unknown() =>
        new[] { T, F, U }.Select(static t => t.ToString()).Should().Equal("true", "false", "unknown");
}
