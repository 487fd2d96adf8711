using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class FactTests
{
    public static TheoryData<Type> FactTypes => Model.FactTypes;

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void Of_an_unknown_part_everything_is_unknown(Type type)
    {
        var part = Model.Unknown(type);

        part.Exists.Should().Be(Truth.Unknown);
        foreach (var member in FactModel.Of(type).Members)
        {
            var value = member.Get(part);
            var unknown = value switch { Truth truth => truth.IsUnknown, IKnown known => known.IsUnknown, Fact inner => inner.Exists.IsUnknown, _ => false };
            unknown.Should().BeTrue("{0}.{1} is asked of nothing known", type.Name, member.Name);
        }
    }

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void Of_a_missing_part_everything_is_none(Type type)
    {
        var part = Model.None(type);

        part.Exists.Should().Be(Truth.False);
        foreach (var member in FactModel.Of(type).Members)
        {
            var value = member.Get(part);
            var none = value switch { Truth truth => truth.IsFalse, IKnown known => known.IsNone, Fact inner => inner.Exists.IsFalse, _ => false };
            none.Should().BeTrue("{0}.{1} is asked of nothing there", type.Name, member.Name);
        }
    }

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void A_new_part_is_given_and_knows_nothing_yet(Type type)
    {
        var part = (Fact)Activator.CreateInstance(type)!;

        part.Exists.Should().Be(Truth.True);
        foreach (var member in FactModel.Of(type).Members)
        {
            var unknown = member.Get(part) switch { Truth truth => truth.IsUnknown, IKnown known => known.IsUnknown, Fact inner => inner.Exists.IsUnknown, _ => false };
            unknown.Should().BeTrue("{0}.{1} was not told", type.Name, member.Name);
        }
    }

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void A_copy_of_an_unknown_or_missing_part_is_a_given_part(Type type)
    {
        var clone = type.GetMethod("<Clone>$")!;

        ((Fact)clone.Invoke(Model.Unknown(type), null)!).Exists.Should().Be(Truth.True);
        ((Fact)clone.Invoke(Model.None(type), null)!).Exists.Should().Be(Truth.True);
    }

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void Text_shows_the_kind_of_part_and_no_content(Type type)
    {
        var full = (Fact)Activator.CreateInstance(type)!;
        foreach (var member in FactModel.Of(type).Members.Where(static m => m.Type == typeof(Known<string>)))
            type.GetProperty(member.Name)!.SetValue(full, (Known<string>)"张三620402198001011234");

        full.ToString().Should().Be(type.Name);
        Model.Unknown(type).ToString().Should().Be(type.Name);
        $"{full}".Should().Be(type.Name);
    }

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void Given_missing_and_unknown_parts_are_not_equal_to_each_other(Type type)
    {
        Fact[] parts = [(Fact)Activator.CreateInstance(type)!, Model.None(type), Model.Unknown(type)];

        parts.Distinct().Should().HaveCount(3);
        parts[0].Should().Be(Activator.CreateInstance(type));
        parts[0].GetHashCode().Should().Be(Activator.CreateInstance(type)!.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(FactTypes))]
    public void Every_property_is_written_once_and_has_a_kind(Type type)
    {
        foreach (var member in FactModel.Of(type).Members)
        {
            if (member.Kind == MemberKind.Part) member.ItemType.Should().BeDerivedFrom<Fact>("{0}.{1} is neither a truth, a date, a value nor a list", type.Name, member.Name);
            type.GetProperty(member.Name)!.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Should().ContainSingle(static m => m.Name == "IsExternalInit");
        }
    }

    [Fact]
    public void With_changes_the_copy_and_keeps_the_rest()
    {
        var debtor = new Debtor { Id = "D1", WhereaboutsUnknown = true };

        var copy = debtor with { WhereaboutsUnknown = false };

        debtor.WhereaboutsUnknown.Should().Be(Truth.True);
        copy.WhereaboutsUnknown.Should().Be(Truth.False);
        copy.Id.Value.Should().Be("D1");
        copy.Should().NotBe(debtor);
        (copy with { WhereaboutsUnknown = true }).Should().Be(debtor);
    }

    [Fact]
    public void What_a_missing_part_would_answer_is_not_copied_into_a_given_part()
    {
        var notice = new Debtor { Notice = Fact.NonePart<ExecutionNotice>() }.Notice;

        notice.IssuedOn.IsNone.Should().BeTrue();
        (notice with { ServiceProved = true }).IssuedOn.IsUnknown.Should().BeTrue("the copy is given, and its day of issue was never told");
    }

    [Fact]
    public void Content_decides_equality_down_to_parts_and_lists()
    {
        static CaseFile Make(string name) => new() { Debtors = [new Debtor { Name = name, Notice = new() { IssuedOn = new DateOnly(2018, 4, 1) } }] };

        Make("甲").Should().Be(Make("甲"));
        Make("甲").GetHashCode().Should().Be(Make("甲").GetHashCode());
        Make("甲").Should().NotBe(Make("乙"));
    }

    [Fact]
    public void Random_files_equal_files_made_from_the_same_seed() =>
        CsCheck.Check.Sample(CsCheck.Gen.Int, static seed => new RandomFacts(seed, 0.2).File() == new RandomFacts(seed, 0.2).File(), iter: 50);

    [Fact]
    public void Reads_are_heard_on_the_listening_thread_only_while_it_listens()
    {
        var debtor = new Debtor { WhereaboutsUnknown = true };
        var heard = new List<string>();

        FactReads.Watch(
            (_, member, _) => heard.Add(member),
            () =>
            {
                _ = debtor.WhereaboutsUnknown;
                var other = new Thread(() => _ = debtor.Name);
                other.Start();
                other.Join();
            });
        _ = debtor.IdNumber;

        heard.Should().Equal(nameof(Debtor.WhereaboutsUnknown));
    }
}
