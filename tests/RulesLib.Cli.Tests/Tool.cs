using System.Globalization;
using System.Text;

using RulesLib.Enforcement;

namespace RulesLib.Cli.Tests;

/// <summary>What a run of the tool came to.</summary>
internal sealed record Answer(int Code, string Out, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>A folder of its own in which the tool runs, in this process.</summary>
internal sealed class Tool : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("ruleslib-").FullName;

    public Stream In { get; set; } = Stream.Null;

    public TimeProvider Clock { get; set; } = new FixedClock("2026-01-15T04:00:00Z");

    public Screen Screen { get; set; } = Screen.Redirected;

    public Action<EnforcementOptions>? Configure { get; set; }

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public Tool WithInput(string text)
    {
        In = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return this;
    }

    public async Task<Answer> Run(params string[] args) => await Run(CancellationToken.None, args);

    public async Task<Answer> Run(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new App(new(In, output, error, Clock, Screen) { Configure = Configure }).RunAsync(args, cancellation);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(string utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);
}
