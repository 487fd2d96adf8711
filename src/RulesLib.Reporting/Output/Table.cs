namespace RulesLib.Reporting.Output;

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    Text,
    LongText,
    Count,
    Money,
    Share,
    Day,
}

/// <summary>A column of a table; what is a detail stands in the workbook only.</summary>
internal sealed record Column(string Title, ColumnKind Kind = ColumnKind.Text, bool IsDetail = false);

/// <summary>A table for a page and for a sheet; its rows are made anew each time they are read.</summary>
/// <param name="Id">Names it on a page.</param>
/// <param name="Title">What it shows; also names its sheet.</param>
/// <param name="Columns">The columns, of different titles.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Rows">The rows: text, whole numbers, decimals and days, or nothing.</param>
/// <param name="Note">What to know about it.</param>
internal sealed record Table(string Id, string Title, IReadOnlyList<Column> Columns, long Count, Func<IEnumerable<object?[]>> Rows, string? Note = null)
{
    public static Table Of(string id, string title, IReadOnlyList<Column> columns, IReadOnlyList<object?[]> rows, string? note = null) => new(id, title, columns, rows.Count, () => rows, note);
}
