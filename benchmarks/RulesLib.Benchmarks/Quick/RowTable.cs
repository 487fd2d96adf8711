using System.Text.Encodings.Web;
using System.Text.Json;

namespace RulesLib.Benchmarks.Quick;

/// <summary>Prints rows.</summary>
internal static class RowTable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For scripts.</summary>
    public static string AsJson(Row[] rows) => JsonSerializer.Serialize(
        rows.Select(static row => new
        {
            row.Name,
            row.Ratio,
            Target = row.Target?.Bound,
            Bound = row.Target is { } target ? target.IsUpper ? "atMost" : "atLeast" : null,
            row.Met,
            row.Unit,
            row.Measured,
        }),
        Json);

    /// <summary>For people.</summary>
    public static string AsText(Row[] rows, string footer)
    {
        string[][] cells = [["", "ratio", "target", "met", "measured (lowest to highest ratio)"], .. rows.Select(Cells)];
        var widths = Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => row[column].Length)).ToArray();
        var lines = cells.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        return string.Join(Environment.NewLine, [.. lines, "", footer]);
    }

    private static string[] Cells(Row row) =>
    [
        row.Name,
        row.Ratio is { } ratio ? FormattableString.Invariant($"{ratio:0.00}") : "-",
        row.Target?.ToString() ?? "-",
        row.Met switch { true => "yes", false => "no", null => "-" },
        row.Ratio is null ? row.Measured : $"{row.Unit}: {row.Measured}",
    ];
}
