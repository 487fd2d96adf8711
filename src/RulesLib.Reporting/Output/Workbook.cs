using System.Collections;
using System.Globalization;

using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace RulesLib.Reporting.Output;

/// <summary>Tables as a workbook: a sheet a table, real days and numbers, a frozen heading, filters. Rows are streamed.</summary>
internal static class Workbook
{
    // Excel holds 1,048,576 rows a sheet, and 32,767 characters a cell.
    private const int MostRows = 1_000_000;
    private const int MostCharacters = 32_000;
    private const int MostNameCharacters = 31;

    /// <summary>Writes the tables.</summary>
    public static void Write(Stream stream, IEnumerable<Table> tables, CancellationToken cancellation)
    {
        var sheets = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        var columns = new Dictionary<string, DynamicExcelColumn>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var column in table.Columns) columns.TryAdd(column.Title, Format(column));
            for (long from = 0; from == 0 || from < table.Count; from += MostRows)
                sheets.Add(NameFor(table.Title, sheets.Keys), new SheetRows(table, from, (int)Math.Min(MostRows, table.Count - from), cancellation));
        }

        var configuration = new OpenXmlConfiguration { FastMode = false, AutoFilter = true, FreezeRowCount = 1, DynamicColumns = [.. columns.Values] };
        MiniExcel.SaveAs(stream, sheets, configuration: configuration);
    }

    /// <summary>Text as a cell may hold it: no formula, no control characters, not too long.</summary>
    public static string Safe(string text)
    {
        var clean = string.Create(Math.Min(text.Length, MostCharacters), text, static (chars, text) =>
        {
            for (var i = 0; i < chars.Length; i++) chars[i] = char.IsControl(text[i]) || text[i] is '\uFFFE' or '\uFFFF' || IsLoneSurrogate(text, i) ? ' ' : text[i];
        });
        if (clean.Length < text.Length) clean = string.Concat(clean.AsSpan(0, clean.Length - 2), "……");

        // A cell that starts like this is taken for a formula by one program or another, at the latest when it is saved as CSV.
        return clean.TrimStart() is [('=' or '+' or '-' or '@' or '$' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), ..] ? "'" + clean : clean;
    }

    /// <summary>The name of the sheet of a table: allowed characters only, short enough, unlike the others.</summary>
    public static string NameFor(string title, IReadOnlyCollection<string> taken)
    {
        var clean = new string([.. title.Select(static c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' || char.IsControl(c) ? ' ' : c)]).Trim();
        for (var i = 1; ; i++)
        {
            var suffix = i == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({i})");
            var name = clean[..Math.Min(clean.Length, MostNameCharacters - suffix.Length)].TrimEnd() + suffix;
            if (!taken.Contains(name, StringComparer.OrdinalIgnoreCase)) return name;
        }
    }

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    private static DynamicExcelColumn Format(Column column) => new(column.Title)
    {
        Width = column.Kind switch { ColumnKind.LongText => 60, ColumnKind.Text => 18, _ => 14 },
        Format = column.Kind switch
        {
            ColumnKind.Day => "yyyy-mm-dd",
            ColumnKind.Money => "#,##0.00",
            ColumnKind.Count => "#,##0",
            ColumnKind.Share => "0.00%",
            _ => null,
        },
    };

    // A collection, so that the number of rows is known before they are read; read once.
    private sealed class SheetRows(Table table, long from, int count, CancellationToken cancellation) : ICollection, IEnumerable<IDictionary<string, object?>>
    {
        // A sheet without rows keeps its heading.
        public int Count => Math.Max(1, count);

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public void CopyTo(Array array, int index) => throw new NotSupportedException();

        public IEnumerator<IDictionary<string, object?>> GetEnumerator()
        {
            var rows = table.Rows();
            if (from > 0) rows = rows.Skip((int)from);
            foreach (var row in rows.Take(count).DefaultIfEmpty([]))
            {
                cancellation.ThrowIfCancellationRequested();
                var cells = new Dictionary<string, object?>(table.Columns.Count, StringComparer.Ordinal);
                for (var i = 0; i < table.Columns.Count; i++) cells.Add(table.Columns[i].Title, i < row.Length ? Cell(row[i]) : null);
                yield return cells;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static object? Cell(object? value) => value switch
        {
            string text => Safe(text),
            DateOnly day => day.ToDateTime(TimeOnly.MinValue),
            _ => value,
        };
    }
}
