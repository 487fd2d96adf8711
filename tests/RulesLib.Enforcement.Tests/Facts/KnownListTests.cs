using System.Collections.Immutable;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class KnownListTests
{
    private static readonly Truth?[] s_truths = [Truth.True, Truth.False, Truth.Unknown];

    // Every list of up to three answers, complete or not.
    private static IEnumerable<KnownList<Truth>> Lists =>
        from length in Enumerable.Range(0, 4)
        from number in Enumerable.Range(0, (int)Math.Pow(3, length))
        from complete in new[] { true, false }
        select new KnownList<Truth>([.. Enumerable.Range(0, length).Select(i => s_truths[number / (int)Math.Pow(3, i) % 3]!.Value)], complete);

    [Fact]
    public void Some_item_passes_if_one_does_and_none_can_be_ruled_out_while_there_may_be_more()
    {
        foreach (var list in Lists)
        {
            var unsure = !list.IsComplete || list.Contains(Truth.Unknown);
            Truth expected = list.Contains(Truth.True) ? true : unsure ? Truth.Unknown : false;

            list.Any(static t => t).Should().Be(expected);
        }
    }

    [Fact]
    public void All_items_pass_if_none_fails_and_there_can_be_no_more()
    {
        foreach (var list in Lists)
        {
            var unsure = !list.IsComplete || list.Contains(Truth.Unknown);
            Truth expected = list.Contains(Truth.False) ? false : unsure ? Truth.Unknown : true;

            list.All(static t => t).Should().Be(expected);
        }
    }

    [Fact]
    public void A_value_is_missing_for_sure_only_from_a_complete_list()
    {
        KnownList<CaseFlag> complete = [CaseFlag.Livelihood];
        KnownList<CaseFlag> incomplete = new([CaseFlag.Livelihood], isComplete: false);

        complete.Has(CaseFlag.Livelihood).Should().Be(Truth.True);
        complete.Has(CaseFlag.Financial).Should().Be(Truth.False);
        incomplete.Has(CaseFlag.Livelihood).Should().Be(Truth.True);
        incomplete.Has(CaseFlag.Financial).Should().Be(Truth.Unknown);
        KnownList<CaseFlag>.Unknown.Has(CaseFlag.Financial).Should().Be(Truth.Unknown);
        KnownList<CaseFlag>.None.Has(CaseFlag.Financial).Should().Be(Truth.False);
    }

    [Fact]
    public void The_default_is_unknown_and_harmless()
    {
        var list = default(KnownList<Debtor>);

        (list.IsUnknown, list.IsNone, list.IsComplete, list.IsSettled, list.Count).Should().Be((true, false, false, false, 0));
        list.Exists.Should().Be(Truth.Unknown);
        list.ToArray().Should().BeEmpty();
        list.Any(static _ => true).Should().Be(Truth.Unknown);
        list.All(static _ => true).Should().Be(Truth.Unknown);
        list.ToString().Should().Be("unknown");
    }

    [Fact]
    public void None_is_complete_and_empty()
    {
        KnownList<Debtor> none = [];

        (none.IsUnknown, none.IsNone, none.IsComplete, none.IsSettled).Should().Be((false, true, true, true));
        none.Exists.Should().Be(Truth.False);
        none.Equals(KnownList<Debtor>.None).Should().BeTrue();
        none.Equals(new KnownList<Debtor>(default, isComplete: true)).Should().BeTrue();
        none.ToString().Should().Be("0");
    }

    [Fact]
    public void An_incomplete_list_exists_as_soon_as_something_is_listed()
    {
        new KnownList<int>([1], isComplete: false).Exists.Should().Be(Truth.True);
        new KnownList<int>([], isComplete: false).Exists.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Equality_looks_at_items_order_and_completeness()
    {
        KnownList<int> list = [1, 2];

        (list == new KnownList<int>([1, 2], isComplete: true)).Should().BeTrue();
        (list != new KnownList<int>([2, 1], isComplete: true)).Should().BeTrue();
        (list == new KnownList<int>([1, 2], isComplete: false)).Should().BeFalse();
        list.Equals((object)new KnownList<int>([1, 2], isComplete: true)).Should().BeTrue();
        list.Equals("1, 2").Should().BeFalse();
        list.GetHashCode().Should().Be(new KnownList<int>([1, 2], isComplete: true).GetHashCode());
        new KnownList<int>([], isComplete: false).Equals(KnownList<int>.Unknown).Should().BeTrue();
        new KnownList<int>([], isComplete: false).GetHashCode().Should().Be(KnownList<int>.Unknown.GetHashCode());
    }

    [Fact]
    public void Text_tells_how_many_and_never_what()
    {
        ((KnownList<string>)["张三", "李四"]).ToString().Should().Be("2");
        new KnownList<string>(["张三"], isComplete: false).ToString().Should().Be("1+");
    }

    [Fact]
    public void Items_are_read_by_position()
    {
        KnownList<string> list = ["a", "b"];

        list[1].Should().Be("b");
        list.Should().Equal("a", "b");
    }
}
