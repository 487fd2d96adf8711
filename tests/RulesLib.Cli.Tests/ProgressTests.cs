using System.Globalization;

using RulesLib.Cli.Output;

namespace RulesLib.Cli.Tests;

public sealed class ProgressTests : IDisposable
{
    private readonly StringWriter _error = new();
    private readonly SteppingClock _clock = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_long_run_tells_share_rate_remaining_time_and_errors()
    {
        using var progress = Begin();
        progress.Expect(1000);
        progress.BeginFile(1000);

        _clock.Pass(TimeSpan.FromSeconds(10));
        progress.Report(new(190, 10, 250));

        _error.ToString().Should().Be("\r25 % · 200 cases · 20 a second · about 0:00:30 left · 10 errors");
    }

    [Fact]
    public void Nothing_is_told_in_the_first_second_and_little_after_it()
    {
        using var progress = Begin();

        progress.Report(new(1, 0, 0));
        _clock.Pass(TimeSpan.FromMilliseconds(999));
        progress.Report(new(2, 0, 0));
        _error.ToString().Should().BeEmpty();

        _clock.Pass(TimeSpan.FromMilliseconds(1));
        progress.Report(new(3, 0, 0));
        _clock.Pass(TimeSpan.FromMilliseconds(199));
        progress.Report(new(4, 0, 0));
        _error.ToString().Should().Contain("3 cases").And.NotContain("4 cases").And.NotContain("left", "nobody knows how much there is");
    }

    [Fact]
    public void Files_add_up()
    {
        using var progress = Begin();
        progress.Expect(400);
        progress.BeginFile(100);
        progress.Report(new(5, 1, 90));
        progress.BeginFile(300);
        _clock.Pass(TimeSpan.FromSeconds(2));

        progress.Report(new(3, 1, 100));

        _error.ToString().Should().Contain("50 % · 10 cases").And.Contain("2 errors");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(80, 80)]
    public void Without_a_terminal_and_among_answers_on_the_screen_it_is_silent(int? error, int? screen)
    {
        using var progress = Begin(error, screen);

        _clock.Pass(TimeSpan.FromSeconds(10));
        progress.Report(new(1, 0, 0));

        _error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void The_line_keeps_to_the_width_and_goes_away()
    {
        var progress = Begin(error: 20);
        _clock.Pass(TimeSpan.FromSeconds(2));
        progress.Report(new(1, 0, 0));
        var shown = _error.ToString();
        progress.Dispose();

        shown.Should().HaveLength(20, "the return of the carriage and 19 cells");
        _error.ToString()[shown.Length..].Should().Be($"\r{new string(' ', 19)}\r");
    }

    private Progress Begin(int? error = 80, int? screen = null) => new(
        new(Stream.Null, TextWriter.Null, _error, _clock, new(screen, HasColour: false)) { ErrorScreen = new(error, HasColour: false) },
        CultureInfo.GetCultureInfo("en"),
        writesToFile: false);

    private sealed class SteppingClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Pass(TimeSpan time) => _ticks += time.Ticks;
    }
}
