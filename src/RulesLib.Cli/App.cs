using System.CommandLine;

using RulesLib.Cli.Commands;
using RulesLib.Cli.Output;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Cli;

/// <summary>The tool, testable without a process.</summary>
/// <param name="surroundings">What it may touch.</param>
internal sealed class App(Surroundings surroundings)
{
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <param name="cancellation">Ends the run with <see cref="ExitCode.Cancelled"/>.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(string[] args, CancellationToken cancellation = default)
    {
        try
        {
            var code = await Run(args, cancellation).ConfigureAwait(false);
            await surroundings.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await surroundings.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            Say("cancelled; what was printed so far stands, the rest was not judged.");
            return ExitCode.Cancelled;
        }
        catch (PackException clash)
        {
            foreach (var diagnostic in clash.Diagnostics) Say(diagnostic.ToString());
            return ExitCode.BadInput;
        }
        catch (UsageException mistake)
        {
            Say(mistake.Message);
            return ExitCode.BadInput;
        }
        catch (IOException)
        {
            // Input is read under guards of its own: this is the output, most often a pipe whose reader has gone.
            Say("the output cannot be written; is the disk full, or did the reading end of the pipe close?");
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // The last line of defence: a name instead of a stack trace, which may show personal data.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Say($"unexpected failure ({failure.GetType().Name}). This is a bug of the tool; please report it with the command line.");
            return ExitCode.Failed;
        }
    }

    private async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        var parsed = CommandLine.Root(surroundings).Parse(args, s_parsing);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Say(error.Message);
            Say($"see '{CommandLine.FullName(parsed.CommandResult.Command)} --help'.");
            return ExitCode.BadInput;
        }

        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }

    private void Say(string text) => surroundings.Error.WriteLine($"ruleslib: {PlainText.Harmless(text)}");
}
