using System.Collections;
using System.Globalization;
using System.Resources;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class FactLabelsTests
{
    private static readonly Dictionary<string, string> s_chinese = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> s_english = Texts(CultureInfo.GetCultureInfo("en"));

    private static IEnumerable<string> Wanted =>
    [
        .. FactModel.AllTypes.SelectMany(static t => FactModel.Of(t).Members.Select(m => $"{t.Name}.{m.Name}").Prepend(t.Name)),
        .. Model.EnumTypes.SelectMany(static t => Enum.GetNames(t).Select(n => $"{t.Name}.{n}").Prepend(t.Name)),
    ];

    [Fact]
    public void Every_type_property_and_value_has_a_Chinese_label_and_no_label_is_left_over() =>
        s_chinese.Keys.Should().BeEquivalentTo(Wanted);

    [Fact]
    public void Every_type_property_and_value_has_an_English_label_and_no_label_is_left_over() =>
        s_english.Keys.Should().BeEquivalentTo(Wanted);

    [Fact]
    public void No_label_is_blank() =>
        s_chinese.Concat(s_english).Where(static pair => string.IsNullOrWhiteSpace(pair.Value) || pair.Value.Trim() != pair.Value).Should().BeEmpty();

    [Fact]
    public void Labels_differ_between_the_languages() =>
        s_chinese.Where(static pair => s_english[pair.Key] == pair.Value).Should().BeEmpty();

    [Fact]
    public void Chinese_labels_are_Chinese_and_English_labels_are_not()
    {
        static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

        s_chinese.Where(static pair => !pair.Value.Any(IsHan)).Should().BeEmpty();
        s_english.Where(static pair => !pair.Value.Any(char.IsAsciiLetter)).Should().BeEmpty();
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        new ResourceManager("RulesLib.Enforcement.Texts.Facts", typeof(CaseFile).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(static e => (string)e.Key, static e => (string)e.Value!, StringComparer.Ordinal);
}
