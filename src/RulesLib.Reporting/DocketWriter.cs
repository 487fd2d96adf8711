using System.Text;

using RulesLib.Reporting.Output;
using RulesLib.Reporting.Pages;

namespace RulesLib.Reporting;

/// <summary>What a docket is written as.</summary>
[Flags]
public enum DocketFormats
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="DocketFiles.Summary"/> and <see cref="DocketFiles.Cases"/>: what the docket of next week is compared with.</summary>
    Json = 1,

    /// <summary><see cref="DocketFiles.Workbook"/>.</summary>
    Workbook = 2,

    /// <summary><see cref="DocketFiles.Report"/>, and the reports of the week where there is a docket before.</summary>
    Html = 4,

    /// <summary>Everything.</summary>
    All = Json | Workbook | Html,
}

/// <summary>Writes a docket to a folder. Thread-safe.</summary>
public static class DocketWriter
{
    // A cell holds some 32,000 characters.
    private const int MostFindings = 100;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes the files of a docket. They are written under other names first and put in place at the end, so that there is never half a file;
    /// files of an earlier docket that this one does not write are taken away, so that a folder holds one docket.
    /// </summary>
    /// <param name="docket">The docket.</param>
    /// <param name="folder">The folder; it is made if need be.</param>
    /// <param name="formats">What to write.</param>
    /// <param name="cancellationToken">Stops the writing; the folder is left as it was.</param>
    /// <returns>The names of the files, in the order in which one would open them.</returns>
    public static IReadOnlyList<string> Write(Docket docket, string folder, DocketFormats formats = DocketFormats.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(docket);
        ArgumentNullException.ThrowIfNull(folder);
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var staging = Directory.CreateDirectory(Path.Combine(folder, $".docket-{Guid.NewGuid():N}")).FullName;
        var done = false;
        try
        {
            var files = WriteAll(docket, staging, formats, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var file in files) File.Move(Path.Combine(staging, file), Path.Combine(folder, file), overwrite: true);
            foreach (var file in All.Except(files, StringComparer.Ordinal)) File.Delete(Path.Combine(folder, file));
            done = true;
            return files;
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
            if (!done && isNew && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }
    }

    private static IEnumerable<string> All => [DocketFiles.Report, DocketFiles.Workbook, .. DocketFiles.Weekly, DocketFiles.Summary, DocketFiles.Cases];

    private static List<string> WriteAll(Docket docket, string folder, DocketFormats formats, CancellationToken cancellation)
    {
        var files = new List<string>();
        if (formats.HasFlag(DocketFormats.Html))
        {
            var pages = new DocketPages(docket);
            Page(DocketFiles.Report, pages.Report());
            if (docket.Change is { } change)
            {
                Page(DocketFiles.LeadershipReport, pages.Leadership(change));
                Page(DocketFiles.Bulletin, pages.Bulletin(change));
                Page(DocketFiles.CommitteeReport, pages.Committee(change));
                Page(DocketFiles.ConferenceList, pages.Conference());
            }
        }

        if (formats.HasFlag(DocketFormats.Workbook)) File(DocketFiles.Workbook, stream => Workbook.Write(stream, Sheets(docket), cancellation));
        if (formats.HasFlag(DocketFormats.Json))
        {
            var json = new DocketJson(docket);
            File(DocketFiles.Summary, json.WriteSummary);
            File(DocketFiles.Cases, stream => json.WriteCases(stream, cancellation));
        }

        return files;

        void Page(string name, Page page) => File(name, stream =>
        {
            using var writer = new StreamWriter(stream, s_utf8, leaveOpen: true);
            PageWriter.Write(writer, page);
        });

        void File(string name, Action<Stream> write)
        {
            cancellation.ThrowIfCancellationRequested();
            using (var stream = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16)) write(stream);
            files.Add(name);
        }
    }

    private static IEnumerable<Table> Sheets(Docket docket)
    {
        var tables = new DocketTables(docket, MostFindings);
        Table[] all =
        [
            .. Enum.GetValues<LedgerDimension>().Select(tables.Ledger), tables.Indicators(), tables.Causes(), tables.Ages(), tables.Weeks(),
            .. docket.Change is { } change ? new[] { tables.Moves(change), tables.Cures(change) } : [],
            tables.Owing(LedgerDimension.Handler), .. docket.Readiness is { } readiness ? new[] { tables.Readiness(readiness) } : [],
            .. docket.Lists.Select(tables.List),
        ];
        return all.Prepend(Table.Of("sheets", tables.Word("sheets"), [new(tables.Word("Sheet")), new(tables.Word("Rows"), ColumnKind.Count)], [.. all.Select(static table => (object?[])[table.Title, table.Count])]));
    }
}
