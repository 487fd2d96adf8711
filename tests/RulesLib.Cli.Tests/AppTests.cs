namespace RulesLib.Cli.Tests;

public sealed class AppTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData]
    [InlineData("evaluate")]
    [InlineData("why")]
    [InlineData("rules")]
    [InlineData("packs")]
    [InlineData("schema")]
    public async Task Help_teaches_examples_and_exit_codes(params string[] command)
    {
        var answer = await _tool.Run([.. command, "--help"]);

        answer.Code.Should().Be(ExitCode.Answered);
        answer.Error.Should().BeEmpty();
        answer.Out.Should().ContainAll("Example", $"ruleslib {command.FirstOrDefault("evaluate")}", "Exit codes:", "  2    bad input", "  3    nothing found", "130");
        if (command is ["evaluate"] or ["why"]) answer.Out.Should().ContainAll("--as-of", "in-force", "retrospective", "today in China", "standard input");
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "x.json", "--as-of", "2018-02-30")]
    [InlineData("evaluate", "x.json", "--as-of", "2018-2-1")]
    [InlineData("evaluate", "x.json", "--format", "yaml")]
    [InlineData("evaluate", "x.json", "--lang", "fr")]
    [InlineData("evaluate", "x.json", "--mode", "backwards")]
    [InlineData("evaluate", "x.json", "--only", "nothing")]
    [InlineData("evaluate", "x.json", "--nonsense")]
    [InlineData("why", "x.json")]
    [InlineData("judge", "x.json")]
    [InlineData]
    public async Task A_wrong_command_line_is_bad_input(params string[] args)
    {
        var answer = await _tool.Run(args);

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Out.Should().BeEmpty();
        answer.Error.Should().Contain("--help");
    }

    [Fact]
    public async Task The_schema_is_one_json_object()
    {
        var answer = await _tool.Run("schema");

        answer.Code.Should().Be(ExitCode.Answered);
        System.Text.Json.JsonDocument.Parse(answer.Out).RootElement.TryGetProperty("$schema", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Cancelling_ends_cleanly()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        var answer = await _tool.Run(cancellation.Token, "evaluate", _tool.Write("case.json", CaseTexts.Termination()), "--format", "json");

        answer.Code.Should().Be(ExitCode.Cancelled);
        answer.Out.Should().Be("[]\n", "what stands is well-formed");
        answer.Error.Should().Contain("cancelled");
    }

    [Fact]
    public async Task Cancelling_does_not_wait_for_an_input_that_never_ends()
    {
        using var endless = new EndlessStream();
        _tool.In = endless;
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        (await _tool.Run(cancellation.Token, "evaluate", "-")).Code.Should().Be(ExitCode.Cancelled);
    }

    [Fact]
    public async Task A_broken_output_is_told()
    {
        using var error = new StringWriter();
        using var closed = new ClosedPipe();
        var file = _tool.Write("case.json", CaseTexts.Termination());

        var code = await new App(new(Stream.Null, closed, error, TimeProvider.System, Screen.Redirected)).RunAsync(["evaluate", file]);

        code.Should().Be(ExitCode.Failed);
        error.ToString().Should().Contain("output").And.NotContain("   at ");
    }

    [Fact]
    public async Task Redirected_output_is_plain()
    {
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice));

        var answer = await _tool.Run("evaluate", file);

        answer.Out.Should().NotContain("\u001b").And.NotContain("# ").And.Contain("===");
        answer.Out.Split('\n').Should().Contain(static line => line.Length > 80, "lines are not broken");
    }

    [Fact]
    public async Task A_screen_gets_colour_and_lines_of_its_width()
    {
        _tool.Screen = new(60, HasColour: true);
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice));

        var answer = await _tool.Run("evaluate", file);

        answer.Out.Should().Contain("\u001b[");
        Plain(answer.Out).Split('\n').Should().OnlyContain(static line => Cells(line) <= 60);
    }

    [Fact]
    public async Task A_screen_without_colour_is_plain_and_broken_to_its_width()
    {
        _tool.Screen = new(60, HasColour: false);
        var file = _tool.Write("case.json", CaseTexts.Termination(CaseTexts.NoNotice));

        var answer = await _tool.Run("evaluate", file);

        answer.Out.Should().NotContain("\u001b");
        answer.Out.Split('\n').Should().OnlyContain(static line => Cells(line) <= 60);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("why")]
    public async Task Markup_in_case_data_is_harmless(string command)
    {
        var text = CaseTexts.Termination(CaseTexts.NoNotice, debtorId: @"[red]D1[/] [bold \u001b[31m\u202E\n# 伪造的标题", debtorName: "[/]王五");
        var file = _tool.Write("case.json", text);
        string[] args = command == "why" ? ["why", file, "ZB-02"] : ["evaluate", file];

        var plain = await _tool.Run(args);
        _tool.Screen = new(80, HasColour: true);
        var coloured = await _tool.Run(args);

        plain.Code.Should().Be(ExitCode.Answered);
        plain.Out.Should().Contain("[red]D1[/] [bold").And.NotContainAny("\u001b", "\u202E");
        coloured.Code.Should().Be(ExitCode.Answered);
        coloured.Out.Should().NotContainAny("\u001b[31m", "\u202E");
        Plain(coloured.Out).Should().Contain("[red]D1[/]");
        plain.Out.Split('\n').Should().NotContain("伪造的标题");
    }

    [Fact]
    public async Task Control_characters_in_names_of_files_do_not_reach_the_screen()
    {
        var answer = await _tool.Run("evaluate", "gone\u001b[31m.json");

        answer.Code.Should().Be(ExitCode.BadInput);
        answer.Error.Should().NotContain("\u001b");
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "");

    private static int Cells(string line) => line.Sum(static c => c >= 0x2E80 ? 2 : 1);

    private sealed class ClosedPipe : StringWriter
    {
        public override void Write(char value) => throw new IOException("Broken pipe");

        public override void Write(char[] buffer, int index, int count) => throw new IOException("Broken pipe");

        public override void Write(string? value) => throw new IOException("Broken pipe");
    }

    private sealed class EndlessStream : Stream
    {
        private readonly ManualResetEventSlim _end = new();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _end.Wait();
            return 0;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _end.Set();
            base.Dispose(disposing);
        }
    }
}
