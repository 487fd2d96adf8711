using System.Text;

using RulesLib.Enforcement;

using Spectre.Console;

namespace RulesLib.Cli;

/// <summary>Everything the tool touches outside itself, so that it can run without a process.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Where answers go.</param>
/// <param name="Error">Where errors go.</param>
/// <param name="Clock">The only clock of the product: it tells today in China when neither option nor file names a day.</param>
/// <param name="Screen">What <paramref name="Out"/> can show.</param>
internal sealed record Surroundings(Stream In, TextWriter Out, TextWriter Error, TimeProvider Clock, Screen Screen)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Switches of the evaluator, set before the command line has its say.</summary>
    public Action<EnforcementOptions>? Configure { get; init; }

    /// <summary>What <see cref="Error"/> can show: progress, if a person sits there.</summary>
    public Screen ErrorScreen { get; init; } = Screen.Redirected;

    /// <summary>The day it is now in China (UTC+8, no summer time).</summary>
    public DateOnly TodayInChina => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    /// <summary>Those of a real process.</summary>
    public static Surroundings OfConsole()
    {
        Console.OutputEncoding = s_utf8;
        var screen = Screen.OfConsole();
        var output = screen.Width is null ? new StreamWriter(Console.OpenStandardOutput(), s_utf8, bufferSize: 1 << 16) : Console.Out;
        return new(Console.OpenStandardInput(), output, Console.Error, TimeProvider.System, screen) { ErrorScreen = Screen.OfErrorOutput() };
    }
}

/// <summary>What the output can show.</summary>
/// <param name="Width">Cells a line; <see langword="null"/> if the output is redirected: then lines are not broken.</param>
/// <param name="HasColour">Whether colour and bold are wanted and understood.</param>
internal readonly record struct Screen(int? Width, bool HasColour)
{
    private const int UsualWidth = 80;

    /// <summary>A file or a pipe.</summary>
    public static Screen Redirected => default;

    /// <summary>That of this process.</summary>
    public static Screen OfConsole()
    {
        if (Console.IsOutputRedirected) return Redirected;
        var wantsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(WindowWidth(), wantsColour && AnsiConsole.Profile.Capabilities.Ansi);
    }

    /// <summary>That of the error output of this process.</summary>
    public static Screen OfErrorOutput() => Console.IsErrorRedirected ? Redirected : new(WindowWidth(), HasColour: false);

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
