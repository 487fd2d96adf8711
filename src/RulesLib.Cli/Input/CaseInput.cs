using System.Runtime.CompilerServices;

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

/// <summary>A case to judge and the day to judge it on.</summary>
internal sealed record InputCase(CaseSource Source, CaseFile File, DateOnly AsOf, DayOrigin AsOfOrigin);

/// <summary>Reads every case that a path stands for. What cannot be read is told on the error output and counted; the rest goes on.</summary>
/// <param name="surroundings">Standard input, error output and clock.</param>
/// <param name="asOf">The day asked for, if one was.</param>
internal sealed class CaseInput(Surroundings surroundings, DateOnly? asOf)
{
    private const string StandardInput = "-";

    private readonly DateOnly _today = surroundings.TodayInChina;

    /// <summary>Cases read so far.</summary>
    public int Read { get; private set; }

    /// <summary>Files and records that could not be read so far.</summary>
    public int Bad { get; private set; }

    /// <summary>What the run as a whole comes to.</summary>
    public int ExitCode => Bad > 0 ? Cli.ExitCode.BadInput : Read == 0 ? Cli.ExitCode.NothingFound : Cli.ExitCode.Answered;

    /// <summary>Reads file, folder or standard input.</summary>
    public async IAsyncEnumerable<InputCase> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var before = Read + Bad;
        var files = path == StandardInput ? [path]
            : Directory.Exists(path) ? CaseFolder.Find(path, Refuse)
            : [path];
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await Bytes(file, cancellation).ConfigureAwait(false) is not { } bytes) continue;
            foreach (var record in Records(file, bytes))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Case(file, record) is not { } found) continue;
                Read++;
                yield return found;
            }
        }

        if (Read + Bad == before) Say($"{path}: nothing to judge here: no case in any .json or .jsonl.");
    }

    /// <summary>Counts a case that was read but could not be answered.</summary>
    public void Refuse(string place, string reason)
    {
        Bad++;
        Say($"{place}: {reason}");
    }

    private static IEnumerable<CaseFileRecord> Records(string file, byte[] bytes) =>
        JsonShape.IsLines(file, bytes) ? CaseFileJson.ReadLines(bytes) : CaseFileJson.ReadAll(bytes);

    private InputCase? Case(string file, CaseFileRecord record)
    {
        if (record.CaseFile is not { } caseFile)
        {
            Bad++;
            foreach (var error in record.Errors) Say($"{file}{error}");
            return null;
        }

        var source = new CaseSource(file, record.Index, record.Line);
        if (asOf is { } given) return new(source, caseFile, given, DayOrigin.Option);
        if (caseFile.AsOf.TryGetDay(out var day)) return new(source, caseFile, day, DayOrigin.File);
        if (caseFile.AsOf.IsUnknown || caseFile.AsOf.IsNone) return new(source, caseFile, _today, DayOrigin.Today);
        Bad++;
        Say($"{file}{new JsonError(JsonErrorCode.BadValue, "$.asOf", record.Line, 1, "The day of judging must be one day, like 2018-04-28. Mend it or give --as-of.")}");
        return null;
    }

    private async Task<byte[]?> Bytes(string file, CancellationToken cancellation)
    {
        try
        {
            return file == StandardInput
                ? await Task.Run(ReadStandardInput, cancellation).WaitAsync(cancellation).ConfigureAwait(false)
                : await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            Refuse(file, "there is no such file or folder.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Refuse(file, "the file cannot be read; check its permissions and whether it is larger than 2 GB.");
        }

        return null;
    }

    // A console cannot be asked to stop waiting for its user, so the wait is left behind instead.
    private byte[] ReadStandardInput()
    {
        using var buffer = new MemoryStream();
        surroundings.In.CopyTo(buffer);
        return buffer.ToArray();
    }

    private void Say(string text)
    {
        surroundings.Out.Flush();
        surroundings.Error.WriteLine(PlainText.Harmless(text));
    }
}
