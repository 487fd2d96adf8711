using System.Text;

namespace RulesLib.Cli.Output;

/// <summary>A file that is there whole or not at all: written beside its place, and moved there at the end.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;

    /// <summary>Begins a file.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    public WholeFile(string path)
    {
        _path = path;
        _unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            Stream = File.Create(_unfinished);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the file cannot be written; check folder and permissions.");
        }

        Writer = new StreamWriter(Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
    }

    /// <summary>Where to write bytes.</summary>
    public Stream Stream { get; }

    /// <summary>Where to write text.</summary>
    public TextWriter Writer { get; }

    /// <summary>The file is whole: puts it in its place.</summary>
    public void Complete()
    {
        Writer.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
    }

    /// <summary>Takes away what was not completed.</summary>
    public void Dispose()
    {
        Writer.Dispose();
        File.Delete(_unfinished);
    }
}
