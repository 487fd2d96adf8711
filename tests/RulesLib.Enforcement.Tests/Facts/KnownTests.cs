using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class KnownTests
{
    // None is written as null here; unknown may be none or any number, also below and above those that are compared.
    private static readonly int?[] s_anything = [null, 0, 1, 2, 3, 4];

    private static readonly (Known<int> Known, int?[] Values)[] s_operands =
        [(Known<int>.Unknown, s_anything), (Known<int>.None, [null]), (1, [1]), (2, [2]), (3, [3])];

    [Fact]
    public void Every_comparison_answers_what_holds_whatever_the_unknown_may_be()
    {
        foreach (var (left, leftValues) in s_operands)
        {
            foreach (var (right, rightValues) in s_operands)
            {
                var because = $"of {left} and {right}";
                Truth Expected(Func<int, int, bool> compare) => Possible.Answer(leftValues, rightValues, (a, b) => a is { } x && b is { } y && compare(x, y));

                (left == right).Should().Be(Expected(static (a, b) => a == b), because);
                (left != right).Should().Be(!Expected(static (a, b) => a == b), because);
                (left < right).Should().Be(Expected(static (a, b) => a < b), because);
                (left > right).Should().Be(Expected(static (a, b) => a > b), because);
                (left <= right).Should().Be(Expected(static (a, b) => a <= b), because);
                (left >= right).Should().Be(Expected(static (a, b) => a >= b), because);
            }
        }
    }

    [Fact]
    public void The_default_is_unknown()
    {
        default(Known<string>).IsUnknown.Should().BeTrue();
        default(Known<decimal>).Should().Be(Known<decimal>.Unknown);
        default(Known<CaseType>).Exists.Should().Be(Truth.Unknown, "the first value of an enum is a value");
    }

    [Fact]
    public void A_value_none_and_unknown_tell_themselves_apart()
    {
        Known<decimal> zero = 0m;

        (zero.IsGiven, zero.IsNone, zero.IsUnknown, zero.IsSettled).Should().Be((true, false, false, true));
        (Known<decimal>.None.IsGiven, Known<decimal>.None.IsNone, Known<decimal>.None.IsUnknown, Known<decimal>.None.IsSettled).Should().Be((false, true, false, true));
        (Known<decimal>.Unknown.IsGiven, Known<decimal>.Unknown.IsNone, Known<decimal>.Unknown.IsUnknown, Known<decimal>.Unknown.IsSettled).Should().Be((false, false, true, false));
        zero.Exists.Should().Be(Truth.True);
        Known<decimal>.None.Exists.Should().Be(Truth.False);
        Known<decimal>.Unknown.Exists.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void A_test_is_false_of_none_and_unknown_of_unknown()
    {
        ((Known<int>)3).Is(static n => n > 2).Should().Be(Truth.True);
        ((Known<int>)1).Is(static n => n > 2).Should().Be(Truth.False);
        Known<int>.None.Is(static _ => true).Should().Be(Truth.False);
        Known<int>.Unknown.Is(static _ => true).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void The_value_is_given_or_refused()
    {
        Known<string> given = "甘肃";
        var missing = () => Known<string>.None.Value;
        var unknown = () => Known<string>.Unknown.Value;

        given.Value.Should().Be("甘肃");
        given.TryGet(out var value).Should().BeTrue();
        value.Should().Be("甘肃");
        Known<string>.None.TryGet(out _).Should().BeFalse();
        missing.Should().Throw<InvalidOperationException>();
        unknown.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Equality_compares_content_and_does_not_reason()
    {
        Known<int>.Unknown.Equals(Known<int>.Unknown).Should().BeTrue();
        Known<int>.None.Equals(Known<int>.None).Should().BeTrue();
        Known<int>.None.Equals(Known<int>.Unknown).Should().BeFalse();
        ((Known<int>)0).Equals(Known<int>.Unknown).Should().BeFalse();
        ((Known<int>)1).Equals((object)(Known<int>)1).Should().BeTrue();
        ((Known<int>)1).Equals((object)1).Should().BeFalse();
        ((Known<int>)1).GetHashCode().Should().Be(((Known<int>)1).GetHashCode());
    }

    [Fact]
    public void Text_is_the_invariant_value_none_or_unknown()
    {
        ((Known<decimal>)1234.5m).ToString().Should().Be("1234.5");
        Known<decimal>.None.ToString().Should().Be("none");
        Known<decimal>.Unknown.ToString().Should().Be("unknown");
    }
}
