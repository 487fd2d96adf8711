using System.Text.RegularExpressions;

using RulesLib.Enforcement.Tests.Golden;

namespace RulesLib.Enforcement.Tests.Packs;

public partial class NumbersTests
{
    [Fact]
    public void Rules_read_the_numbers_of_the_law_through_the_matter_so_that_packs_can_replace_them()
    {
        var rules = Path.Combine(GoldenCase.Root(), "src", "RulesLib.Enforcement", "Rules");

        Directory.EnumerateFiles(rules, "*.cs", SearchOption.AllDirectories).Should().NotBeEmpty();
        Directory.EnumerateFiles(rules, "*.cs", SearchOption.AllDirectories)
            .Where(static file => PastTheMatter().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName).Should().BeEmpty("a number set by a pack would have no effect there");
    }

    [GeneratedRegex(@"\bParameters\.\w+\.(On|Values)\b")]
    private static partial Regex PastTheMatter();
}
