using System.Reflection;
using System.Text.Json;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class EnumNamesTests
{
    public static TheoryData<Type> Enums => Model.Enums;

    [Theory]
    [MemberData(nameof(Enums))]
    public void Within_an_enum_every_word_means_one_value(Type type)
    {
        var words = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .SelectMany(static f => f.GetCustomAttribute<AliasAttribute>()?.Words.Append(JsonNamingPolicy.CamelCase.ConvertName(f.Name)) ?? [])
            .ToArray();

        words.GroupBy(static w => w, StringComparer.OrdinalIgnoreCase).Where(static g => g.Count() > 1).Select(static g => g.Key)
            .Should().BeEmpty("{0} must not use a word twice", type.Name);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_has_a_Chinese_word(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var words = field.GetCustomAttribute<AliasAttribute>()?.Words ?? [];
            words.Should().NotBeEmpty("{0}.{1} needs one", type.Name, field.Name);
            words.Should().OnlyContain(static w => w.Length > 0 && w.Trim() == w && w.Any(static c => c >= '\u3400' && c <= '\u9FFF'), "{0}.{1} is named in Chinese", type.Name, field.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_word_is_read_and_the_shown_words_read_back(Type type)
    {
        var names = EnumNames.Of(type);

        foreach (Enum value in Enum.GetValues(type))
        {
            foreach (var word in new[] { names.English(value), names.Chinese(value), names.English(value).ToUpperInvariant() })
            {
                names.TryParse(word, out var read).Should().BeTrue();
                read.Should().Be(value);
            }

            names.Allowed.Should().Contain(names.English(value)).And.Contain(names.Chinese(value));
        }

        names.TryParse("nothing of the kind", out _).Should().BeFalse();
        names.TryParse("0", out _).Should().BeFalse("numbers are not words");
    }

    [Fact]
    public void Values_have_no_second_name() =>
        Model.EnumTypes.Should().OnlyContain(static t => Enum.GetNames(t).Length == Enum.GetValues(t).Cast<object>().Distinct().Count());

    [Fact]
    public void Every_enum_of_the_facts_is_used_by_a_fact() =>
        FactModel.AllTypes.SelectMany(static t => FactModel.Of(t).Members).Select(static m => m.ItemType).Where(static t => t.IsEnum).Distinct()
            .Should().BeEquivalentTo(Model.EnumTypes);
}
