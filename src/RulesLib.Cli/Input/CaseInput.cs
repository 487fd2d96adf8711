using System.Runtime.CompilerServices;

using RulesLib.Cli.Input.Spreadsheet;
using RulesLib.Cli.Output;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Input;

/// <summary>Where a case was read.</summary>
/// <param name="File">The file, as it was named or found; <c>-</c> for standard input.</param>
/// <param name="Index">Position among the records of the file, from zero.</param>
/// <param name="Line">Line on which the record starts, from one.</param>
internal sealed record CaseSource(string File, int Index, int Line);

/// <summary>Where the day of judging comes from.</summary>
internal enum DayOrigin
{
    /// <summary>The option <c>--as-of</c>.</summary>
    Option,

    /// <summary>The case file.</summary>
    File,

    /// <summary>The clock: today in China.</summary>
    Today,
}

/// <summary>A case that was judged, and on which day.</summary>
internal sealed record InputCase(CaseSource Source, CaseFile File, DateOnly AsOf, DayOrigin AsOfOrigin);

/// <summary>A file of cases that was opened.</summary>
/// <param name="Name">As it was named or found; <c>-</c> for standard input.</param>
/// <param name="Stream">Its bytes.</param>
/// <param name="Layout">How cases stand in it.</param>
/// <param name="Length">How many bytes it has; <see langword="null"/> if nobody knows.</param>
/// <param name="Records">Its cases, if it is no JSON.</param>
/// <param name="Refuses">Told of what keeps it from being read; answers whether that is the file's fault.</param>
internal sealed record CaseText(string Name, Stream Stream, CaseFileLayout Layout, long? Length, IAsyncEnumerable<CaseFileRecord>? Records, Func<Exception, bool> Refuses);

/// <summary>Opens every file that a path stands for. What cannot be read is told on the error output and counted; the rest goes on.</summary>
/// <param name="surroundings">Standard input and error output.</param>
/// <param name="paths">All paths, to know how much there is.</param>
/// <param name="progress">Makes room for messages.</param>
internal sealed class CaseInput(Surroundings surroundings, IReadOnlyList<string> paths, Progress progress)
{
    public const string StandardInput = "-";

    /// <summary>Cases read so far.</summary>
    public int Read { get; set; }

    /// <summary>Files and records that could not be read so far.</summary>
    public int Bad { get; set; }

    /// <summary>What the run as a whole comes to.</summary>
    public int ExitCode => Bad > 0 ? Cli.ExitCode.BadInput : Read == 0 ? Cli.ExitCode.NothingFound : Cli.ExitCode.Answered;

    /// <summary>Opens file, folder or standard input.</summary>
    public async IAsyncEnumerable<CaseText> OpenAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var before = Read + Bad;
        var files = path == StandardInput ? [path]
            : Directory.Exists(path) ? CaseFolder.Find(path, Refuse)
            : [path];
        if (paths.Count == 1) progress.Expect(Size(files));
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Open(file) is not { } stream) continue;
            await using (stream.ConfigureAwait(false))
            {
                var isSheet = SheetReader.Reads(file);
                yield return new(
                    file,
                    stream,
                    LayoutOf(file),
                    file == StandardInput || isSheet ? null : stream.Length,
                    isSheet ? SheetReader.ReadAsync(stream, file, cancellation) : null,
                    failure => Refuses(file, failure));
            }
        }

        if (Read + Bad == before) Say($"{path}: nothing to judge here: no case in any .json, .jsonl, .xlsx or .csv.");
    }

    /// <summary>Counts a file or folder that cannot be read.</summary>
    public void Refuse(string place, string reason)
    {
        Bad++;
        Say($"{place}: {reason}");
    }

    /// <summary>Tells something on the error output.</summary>
    public void Say(string text)
    {
        surroundings.Out.Flush();
        progress.Clear();
        surroundings.Error.WriteLine(PlainText.Harmless(text));
    }

    // By the name of the file, or else by its look.
    private static CaseFileLayout LayoutOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".JSONL" => CaseFileLayout.JsonLines,
        ".JSON" => CaseFileLayout.Json,
        _ => CaseFileLayout.Automatic,
    };

    private static long? Size(IEnumerable<string> files)
    {
        try
        {
            return files.Sum(static file => file == StandardInput || SheetReader.Reads(file) ? null : (long?)new FileInfo(file).Length);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private Stream? Open(string file)
    {
        try
        {
            return file == StandardInput ? surroundings.In : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (Refuses(file, failure))
        {
            return null;
        }
    }

    private bool Refuses(string file, Exception failure)
    {
        switch (failure)
        {
            case FileNotFoundException or DirectoryNotFoundException:
                Refuse(file, "there is no such file or folder.");
                return true;
            case SheetException sheet:
                Refuse(file, sheet.Message);
                return true;
            case IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException:
                Refuse(file, "the file cannot be read; check its permissions.");
                return true;
            default:
                return false;
        }
    }
}
