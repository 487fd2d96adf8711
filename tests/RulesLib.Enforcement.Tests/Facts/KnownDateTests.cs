using System.Globalization;
using CsCheck;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

public class KnownDateTests
{
    // The ends of the calendar stand for "open"; the days between cross a month and a leap day.
    private static readonly DateOnly[] s_days =
        [DateOnly.MinValue, new(2016, 2, 27), new(2016, 2, 28), new(2016, 2, 29), new(2016, 3, 1), DateOnly.MaxValue];

    private static readonly (KnownDate Date, DateOnly?[] Days)[] s_operands =
    [
        (KnownDate.Unknown, [null, .. s_days.Select(static d => (DateOnly?)d)]),
        (KnownDate.None, [null]),
        .. from i in Enumerable.Range(0, s_days.Length)
           from j in Enumerable.Range(i, s_days.Length - i)
           where i != j || (i != 0 && i != s_days.Length - 1)
           select (KnownDate.Between(s_days[i], s_days[j]), s_days[i..(j + 1)].Select(static d => (DateOnly?)d).ToArray()),
    ];

    private static readonly Gen<DateOnly> s_anyDay = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<KnownDate> s_anyDate = Gen.OneOf(
        Gen.Const(KnownDate.None),
        Gen.Const(KnownDate.SomeDay),
        s_anyDay.Select(static day => (KnownDate)day),
        s_anyDay.Select(s_anyDay, static (a, b) => a < b ? KnownDate.Between(a, b) : KnownDate.Between(b, a)),
        s_anyDay.Select(static day => KnownDate.Between(day, DateOnly.MaxValue)),
        s_anyDay.Select(static day => KnownDate.Between(DateOnly.MinValue, day)),
        Gen.Int[1, 9999].Select(static year => KnownDate.Between(new(year, 1, 1), new(year, 12, 31))),
        Gen.Int[1, 9999].Select(Gen.Int[1, 12], static (year, month) => KnownDate.Between(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)))));

    [Fact]
    public void Every_comparison_answers_what_holds_on_all_possible_days()
    {
        foreach (var (left, leftDays) in s_operands)
        {
            foreach (var (right, rightDays) in s_operands)
            {
                var because = $"of {left} and {right}";
                Truth Expected(Func<DateOnly, DateOnly, bool> compare) => Possible.Answer(leftDays, rightDays, (a, b) => a is { } x && b is { } y && compare(x, y));

                (left < right).Should().Be(Expected(static (a, b) => a < b), because);
                (left <= right).Should().Be(Expected(static (a, b) => a <= b), because);
                (left > right).Should().Be(Expected(static (a, b) => a > b), because);
                (left >= right).Should().Be(Expected(static (a, b) => a >= b), because);
            }
        }
    }

    [Fact]
    public void The_earlier_of_two_is_as_narrow_as_can_be_known()
    {
        foreach (var (left, leftDays) in s_operands)
            foreach (var (right, rightDays) in s_operands)
                KnownDate.Earlier(left, right).Should().Be(Hull(leftDays, rightDays, static (a, b) => a is null ? b : b is null || a < b ? a : b), $"of {left} and {right}");
    }

    [Fact]
    public void The_later_of_both_is_as_narrow_as_can_be_known()
    {
        foreach (var (left, leftDays) in s_operands)
            foreach (var (right, rightDays) in s_operands)
                KnownDate.LaterOfBoth(left, right).Should().Be(Hull(leftDays, rightDays, static (a, b) => a is null || b is null ? null : a > b ? a : b), $"of {left} and {right}");
    }

    [Fact]
    public void Another_event_stands_in_only_for_one_known_not_to_have_happened()
    {
        KnownDate day = new DateOnly(2018, 4, 28);

        KnownDate.None.OrElse(day).Should().Be(day);
        KnownDate.Unknown.OrElse(day).Should().Be(KnownDate.Unknown);
        day.OrElse(KnownDate.None).Should().Be(day);
    }

    [Fact]
    public void Shifting_moves_what_is_known_and_leaves_open_ends_open()
    {
        static DateOnly Step(DateOnly day) => day.AddDays(6);

        Parsed("2018-04-28").Shift(Step).Should().Be(Parsed("2018-05-04"));
        Parsed("2018-04").Shift(Step).Should().Be(Parsed("2018-04-07/2018-05-06"));
        Parsed("../2018-04-28").Shift(Step).Should().Be(Parsed("../2018-05-04"));
        Parsed("2018-04-28/..").Shift(Step).Should().Be(Parsed("2018-05-04/.."));
        KnownDate.SomeDay.Shift(Step).Should().Be(KnownDate.SomeDay);
        KnownDate.None.Shift(Step).Should().Be(KnownDate.None);
        KnownDate.Unknown.Shift(Step).Should().Be(KnownDate.Unknown);
        Parsed("9999-12-31").Shift(Step).Should().Be(Parsed("9999-12-31"), "some systems write the last day for 'never ends'");
    }

    [Fact]
    public void What_is_printed_reads_back_the_same() =>
        s_anyDate.Sample(static date => KnownDate.TryParse(date.ToString(), out var back) && back == date, iter: 5_000);

    [Theory]
    [InlineData("2018-04-28", "2018-04-28", "2018-04-28")]
    [InlineData("2018-02", "2018-02-01", "2018-02-28")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2018", "2018-01-01", "2018-12-31")]
    [InlineData("2018-04-01/2018-04-15", "2018-04-01", "2018-04-15")]
    [InlineData("2018-04/2018-06", "2018-04-01", "2018-06-30")]
    [InlineData("2017/2018-06-30", "2017-01-01", "2018-06-30")]
    [InlineData("2018-04-28/2018-04-28", "2018-04-28", "2018-04-28")]
    [InlineData("../2018-04-28", "0001-01-01", "2018-04-28")]
    [InlineData("2018-04-28/..", "2018-04-28", "9999-12-31")]
    [InlineData("../..", "0001-01-01", "9999-12-31")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void Text_forms_are_read(string text, string earliest, string latest)
    {
        KnownDate.TryParse(text, out var date).Should().BeTrue();

        date.Earliest.ToString("O", CultureInfo.InvariantCulture).Should().Be(earliest);
        date.Latest.ToString("O", CultureInfo.InvariantCulture).Should().Be(latest);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("无")]
    public void The_word_for_none_is_read(string text)
    {
        KnownDate.TryParse(text, out var date).Should().BeTrue();

        date.IsNone.Should().BeTrue();
        date.Occurred.Should().Be(Truth.False);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("None")]
    [InlineData("unknown")]
    [InlineData("2018-02-29")]
    [InlineData("2018-04-31")]
    [InlineData("2018-13")]
    [InlineData("2018-00")]
    [InlineData("2018-4-28")]
    [InlineData("2018/04/28")]
    [InlineData("20180428")]
    [InlineData("2018-04-28T00:00:00")]
    [InlineData(" 2018-04-28")]
    [InlineData("2018-04-28 ")]
    [InlineData("0000")]
    [InlineData("201\0")]
    [InlineData("+201")]
    [InlineData("２０１８")]
    [InlineData("2018年4月28日")]
    [InlineData("2018-04-15/2018-04-01")]
    [InlineData("2018/2018/2018")]
    [InlineData("2018-04-28/2018/..")]
    [InlineData("none/2018")]
    public void Other_texts_are_refused(string? text)
    {
        KnownDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(KnownDate.Unknown);
    }

    [Theory]
    [InlineData("2018-04-01/2018-04-30", "2018-04")]
    [InlineData("2018-01-01/2018-12-31", "2018")]
    [InlineData("2018-04-01/2018-04-29", "2018-04-01/2018-04-29")]
    [InlineData("../2018", "../2018-12-31")]
    [InlineData("2018/..", "2018-01-01/..")]
    [InlineData("9999-12", "9999-12")]
    [InlineData("无", "none")]
    public void The_shortest_form_is_printed(string text, string printed) => Parsed(text).ToString().Should().Be(printed);

    [Fact]
    public void The_default_is_unknown()
    {
        default(KnownDate).Should().Be(KnownDate.Unknown);
        (default(KnownDate).IsUnknown, default(KnownDate).IsSettled, default(KnownDate).Occurred).Should().Be((true, false, Truth.Unknown));
        default(KnownDate).ToString().Should().Be("unknown");
    }

    [Fact]
    public void Some_day_has_happened_without_telling_when()
    {
        var someDay = KnownDate.SomeDay;

        someDay.Occurred.Should().Be(Truth.True);
        (someDay.IsExact, someDay.IsSettled, someDay.TryGetDay(out _)).Should().Be((false, false, false));
        (someDay < new DateOnly(2018, 4, 28)).Should().Be(Truth.Unknown);
        someDay.ToString().Should().Be("../..");
    }

    [Fact]
    public void The_day_is_given_only_if_it_is_exact()
    {
        Parsed("2018-04-28").TryGetDay(out var day).Should().BeTrue();
        day.Should().Be(new DateOnly(2018, 4, 28));
        Parsed("2018-04").TryGetDay(out _).Should().BeFalse();
        KnownDate.None.TryGetDay(out _).Should().BeFalse();
        KnownDate.Unknown.TryGetDay(out _).Should().BeFalse();
    }

    [Fact]
    public void An_interval_that_ends_before_it_starts_is_refused()
    {
        var make = () => KnownDate.Between(new(2018, 4, 28), new(2018, 4, 27));

        make.Should().Throw<ArgumentException>().WithParameterName("latest");
    }

    [Fact]
    public void There_is_no_first_or_last_day_of_what_did_not_happen()
    {
        Func<DateOnly>[] reads = [static () => KnownDate.None.Earliest, static () => KnownDate.None.Latest, static () => KnownDate.Unknown.Earliest, static () => KnownDate.Unknown.Latest];

        foreach (var read in reads) read.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Equality_compares_content()
    {
        (Parsed("2018-04") == Parsed("2018-04-01/2018-04-30")).Should().BeTrue();
        (Parsed("2018-04") != Parsed("2018-05")).Should().BeTrue();
        (KnownDate.None == KnownDate.Unknown).Should().BeFalse();
        Parsed("2018-04").GetHashCode().Should().Be(Parsed("2018-04").GetHashCode());
        Parsed("2018-04").Equals((object)Parsed("2018-04")).Should().BeTrue();
    }

    // The narrowest answer that covers every outcome: none beside a day can only be said as unknown.
    private static KnownDate Hull(DateOnly?[] left, DateOnly?[] right, Func<DateOnly?, DateOnly?, DateOnly?> combine)
    {
        var outcomes = left.SelectMany(a => right.Select(b => combine(a, b))).ToArray();
        return outcomes.All(static o => o is null) ? KnownDate.None
            : outcomes.Any(static o => o is null) ? KnownDate.Unknown
            : KnownDate.Between(outcomes.Min()!.Value, outcomes.Max()!.Value);
    }

    private static KnownDate Parsed(string text) => KnownDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
