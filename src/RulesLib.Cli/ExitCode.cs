namespace RulesLib.Cli;

/// <summary>What the exit code of the tool says. Documented in <c>--help</c>; never renumbered.</summary>
internal static class ExitCode
{
    /// <summary>Everything was answered.</summary>
    public const int Answered = 0;

    /// <summary>The tool itself failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the input is wrong; what could be read was answered.</summary>
    public const int BadInput = 2;

    /// <summary>Nothing wrong, but nothing found to answer.</summary>
    public const int NothingFound = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;
}
