using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace RulesLib.Reporting.Tests;

public class TextsTests
{
    private static readonly Dictionary<string, string> s_chinese = Own(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> s_english = Own(CultureInfo.GetCultureInfo("en"));

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        s_english.Keys.Should().BeEquivalentTo(s_chinese.Keys);
        foreach (var (key, text) in s_chinese)
        {
            text.Should().NotBeNullOrWhiteSpace();
            Places(s_english[key]).Should().Equal(Places(text), "{0} fills the same places", key);
        }
    }

    [Fact]
    public void Every_value_that_is_shown_has_a_word() =>
        s_chinese.Keys.Should().Contain(
        [
            .. Words<CaseMovement>(), .. Words<DocketStatus>(), .. Words<SupervisionGaps>().Skip(1), .. Words<ConferenceReasons>().Skip(1),
            .. Enum.GetNames<LedgerDimension>().Select(static name => $"ledger.{name}"), .. DocketFiles.Weekly.Select(static file => $"file.{file}"),
            .. Enum.GetNames<Enforcement.Rules.ClosureLabel>().Select(static name => $"remedy.{name}"),
        ]);

    private static IEnumerable<string> Words<TEnum>()
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(static name => $"{typeof(TEnum).Name}.{name}");

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{(\d+)").Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Own(CultureInfo language) =>
        new ResourceManager("RulesLib.Reporting.Texts.Reporting", typeof(Docket).Assembly).GetResourceSet(language, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(static entry => (string)entry.Key, static entry => (string)entry.Value!, StringComparer.Ordinal);
}
