using CsCheck;

using RulesLib.Cli.Output;

using Spectre.Console;

namespace RulesLib.Cli.Tests;

public class LineBreakerTests
{
    [Fact]
    public void Chinese_breaks_anywhere_but_not_before_a_closing_mark() =>
        Lines("被执行人，可补正。", 8).Should().Equal("被执行", "人，可补", "正。");

    [Fact]
    public void Words_stay_whole_where_they_fit() =>
        Lines("see ruleslib rules 终本", 9).Should().Equal("see", "ruleslib", "rules 终", "本");

    [Fact]
    public void A_word_longer_than_the_line_is_cut() => Lines("abcdefgh", 3).Should().Equal("abc", "def", "gh");

    [Fact]
    public void An_opening_mark_goes_with_what_it_opens() => Lines("依据《终本规定》", 6).Should().Equal("依据", "《终本", "规定》");

    [Fact]
    public void Nothing_but_spaces_at_breaks_is_lost_and_no_line_is_too_wide() =>
        Gen.Select(Gen.String[Gen.OneOfConst('a', 'b', ' ', '终', '本', '，', '（', '）', '.'), 0, 60], Gen.Int[2, 30]).Sample((text, width) =>
        {
            var lines = Lines(text, width);
            lines.Should().NotContain(line => LineBreaker.Cells(line) > width);
            string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).Should().Be(text.Replace(" ", "", StringComparison.Ordinal));
        });

    private static IReadOnlyList<string> Lines(string text, int width) =>
        [.. LineBreaker.Break([new(text, Style.Plain)], width).Select(static line => string.Concat(line.Select(static run => run.Text)))];
}
