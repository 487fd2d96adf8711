using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

using MiniExcelLibs;
using MiniExcelLibs.Csv;
using MiniExcelLibs.OpenXml;

using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Input.Spreadsheet;

/// <summary>
/// Reads cases from a flat spreadsheet (<c>.xlsx</c>, <c>.csv</c>): one row a case, headings in the first row that is filled, columns in any order, blanks are
/// unknown. Bad cells are named by sheet, row and column.
/// </summary>
internal static partial class SheetReader
{
    /// <summary>The sheet that holds the cases; without it, the first sheet does.</summary>
    public const string SheetName = "案件";

    private const string Remark = "备注";

    /// <summary>Whether a file of this name is a spreadsheet.</summary>
    public static bool Reads(string file) => IsWorkbook(file) || Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the rows.</summary>
    /// <param name="stream">The file; must be able to seek.</param>
    /// <param name="file">Its name, which tells its kind.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>One record a row that is not blank.</returns>
    /// <exception cref="SheetException">It is no spreadsheet, or its headings are not those of the template.</exception>
    public static async IAsyncEnumerable<CaseFileRecord> ReadAsync(Stream stream, string file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.Yield();
        foreach (var record in Read(stream, file))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    private static bool IsWorkbook(string file) => Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<CaseFileRecord> Read(Stream stream, string file)
    {
        var sheet = IsWorkbook(file) ? SheetOf(stream) : Path.GetFileName(file);
        Dictionary<string, SheetColumn>? headings = null;
        var (index, line) = (0, 0);
        foreach (var row in Rows(stream, file, sheet))
        {
            line++;
            KeyValuePair<string, object?>[] cells = [.. row.Where(static cell => cell.Value is not null and not "" && !string.IsNullOrWhiteSpace(cell.Value.ToString()))];
            if (cells.Length == 0) continue;
            if (headings is null) headings = Headings(cells, sheet);
            else yield return Record(index++, line, sheet, [.. cells.Where(cell => headings.ContainsKey(cell.Key)).Select(cell => (cell.Key, headings[cell.Key], cell.Value!))]);
        }

        if (headings is null) throw new SheetException($"{sheet}: no headings. 'ruleslib docket --template FILE' writes a template.");
    }

    private static string SheetOf(Stream stream)
    {
        try
        {
            var names = stream.GetSheetNames();
            return names.Contains(SheetName) ? SheetName : names[0];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw NotReadable(failure);
        }
    }

    // Other libraries throw what they like for a file that is broken.
    private static IEnumerable<IDictionary<string, object?>> Rows(Stream stream, string file, string sheet)
    {
        IEnumerator<object> rows;
        try
        {
            rows = (IsWorkbook(file)
                ? stream.Query(useHeaderRow: false, sheet, ExcelType.XLSX, configuration: new OpenXmlConfiguration { FastMode = false, FillMergedCells = false })
                : stream.Query(useHeaderRow: false, excelType: ExcelType.CSV, configuration: new CsvConfiguration { StreamReaderFunc = ReaderOf(stream) })).GetEnumerator();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw NotReadable(failure);
        }

        using (rows)
        {
            while (true)
            {
                try
                {
                    if (!rows.MoveNext()) yield break;
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    throw NotReadable(failure);
                }

                yield return (IDictionary<string, object?>)rows.Current;
            }
        }
    }

    private static SheetException NotReadable(Exception failure) => new("the spreadsheet cannot be read; save it again as .xlsx or .csv.", failure);

    // Spreadsheets of Chinese systems save CSV in GB 18030 unless told otherwise.
    private static Func<Stream, StreamReader> ReaderOf(Stream stream)
    {
        var beginning = new byte[1 << 16];
        var length = stream.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var encoding = IsUtf8(beginning.AsSpan(0, length)) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        return given => new StreamReader(given, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    // A character may be cut off at the end.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder().GetCharCount(bytes, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Dictionary<string, SheetColumn> Headings(KeyValuePair<string, object?>[] cells, string sheet)
    {
        var headings = new Dictionary<string, SheetColumn>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var (letter, value) in cells)
        {
            var heading = value!.ToString()!.Trim().TrimEnd('*');
            if (heading.StartsWith(Remark, StringComparison.Ordinal)) continue;
            if (SheetColumn.All.FirstOrDefault(column => column.Heading == heading) is not { } found) faults.Add($"{sheet}!{letter}: no such heading");
            else if (headings.ContainsValue(found)) faults.Add($"{sheet}!{letter}（{heading}）: this heading stands twice");
            else headings.Add(letter, found);
        }

        return faults.Count == 0 && headings.Count > 0
            ? headings
            : throw new SheetException($"{string.Join("; ", faults.DefaultIfEmpty($"{sheet}: no heading"))}. Use the headings of the template ('ruleslib docket --template FILE'), or let a heading begin with {Remark} to keep a column for yourself.");
    }

    private static CaseFileRecord Record(int index, int line, string sheet, (string Letter, SheetColumn Column, object Value)[] cells)
    {
        var errors = new List<JsonError>();
        var json = SheetRow.Read([.. cells.Select(static cell => (cell.Column, cell.Value))], Refuse);
        var record = CaseFileJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
        foreach (var error in record.Errors)
        {
            var path = Comparable(error.Path);
            var at = Array.Find(cells, cell => Comparable($"$.{cell.Column.Path}") == path || path.StartsWith(Comparable($"$.{cell.Column.Path}["), StringComparison.Ordinal));
            errors.Add(at.Column is null
                ? error with { Path = $"{sheet}!{line}", Line = line, Column = 1 }
                : Error(at.Letter, at.Column, error.Code, at.Column.Kind is CellKind.Word or CellKind.Words or CellKind.NothingFound || at.Column.Path == "case.number" ? error.Message : at.Column.Help));
        }

        return errors.Count == 0 ? record with { Index = index, Line = line } : new(index, line, null, [.. errors.Distinct()]);

        void Refuse(SheetColumn column, string message) => errors.Add(Error(Array.Find(cells, cell => cell.Column == column).Letter, column, JsonErrorCode.BadValue, message));

        JsonError Error(string letter, SheetColumn column, JsonErrorCode code, string message) =>
            new(code, string.Create(CultureInfo.InvariantCulture, $"{sheet}!{letter}{line}（{column.Heading}）"), line, Number(letter), message);
    }

    private static int Number(string letters) => letters.Aggregate(0, static (number, letter) => (number * 26) + letter - 'A' + 1);

    // Places in lists, and how a list that may be longer is written, make no difference.
    private static string Comparable(string path) => Places().Replace(path, "[]").Replace(".items[]", "[]", StringComparison.Ordinal);

    [GeneratedRegex(@"\[[0-9*]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
