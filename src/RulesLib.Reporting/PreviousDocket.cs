using System.Globalization;
using System.Text;
using System.Text.Json;

using RulesLib.Enforcement.Rules;

namespace RulesLib.Reporting;

/// <summary>The files of a docket are not what a docket writes.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="inner">The cause.</param>
public sealed class DocketFormatException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A docket that was written before, read again to compare with. Immutable; its cases are read anew each time.</summary>
public sealed class PreviousDocket
{
    private readonly string _folder;

    private PreviousDocket(string folder, DateOnly asOf, Reconciliation reconciliation, IReadOnlyDictionary<string, decimal> shares, bool owesReports) =>
        (_folder, AsOf, Reconciliation, Shares, OwesReports) = (folder, asOf, reconciliation, shares, owesReports);

    /// <summary>Its day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Its parts and whole.</summary>
    public Reconciliation Reconciliation { get; }

    /// <summary>The shares of its indicators, by id; those without a share are not among them.</summary>
    public IReadOnlyDictionary<string, decimal> Shares { get; }

    /// <summary>Whether reports of its week were due: the first docket of a campaign owes none, there was nothing to compare it with.</summary>
    public bool OwesReports { get; }

    /// <summary>The reports of its week that are due and not in its folder.</summary>
    public IReadOnlyList<string> MissingReports => OwesReports ? [.. DocketFiles.Weekly.Where(file => !File.Exists(Path.Combine(_folder, file)))] : [];

    /// <summary>Its cases, by key.</summary>
    internal IEnumerable<PreviousCase> Cases
    {
        get
        {
            var file = Path.Combine(_folder, DocketFiles.Cases);
            string? last = null;
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                if (line.Length == 0) continue;
                var item = Parse(file, number, line);
                if (last is not null && Compare(last, item.Key) > 0) throw Bad(file, number, "the cases are not in the order of their numbers");
                last = item.Key;
                yield return item;
            }
        }
    }

    /// <summary>Opens a docket that was written to a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DocketFormatException">There is no docket, or it cannot be read.</exception>
    public static PreviousDocket Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var file = Path.Combine(folder, DocketFiles.Summary);
        if (!File.Exists(file) || !File.Exists(Path.Combine(folder, DocketFiles.Cases)))
            throw new DocketFormatException($"{folder}: there is no docket here; {DocketFiles.Summary} and {DocketFiles.Cases} of the week before are needed.");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            var total = root.GetProperty("ledger").GetProperty("total");
            long Number(string name) => total.GetProperty(name).GetInt64();
            var shares = root.GetProperty("indicators").EnumerateArray()
                .Where(static indicator => indicator.GetProperty("share").ValueKind == JsonValueKind.Number)
                .ToDictionary(static indicator => indicator.GetProperty("id").GetString()!, static indicator => indicator.GetProperty("share").GetDecimal(), StringComparer.Ordinal);
            return new(folder, Day(root.GetProperty("asOf")), new(Number("qualified"), Number("toBeHandled"), Number("open"), Number("reviewed")), shares, root.GetProperty("change").ValueKind == JsonValueKind.Object);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new DocketFormatException($"{file}: this is not the summary of a docket.", failure);
        }
    }

    /// <summary>Orders keys as the sorted files do: by their bytes.</summary>
    internal static int Compare(string x, string y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));

    private static PreviousCase Parse(string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new(
                root.GetProperty("key").GetString()!,
                root.GetProperty("label") is { ValueKind: JsonValueKind.String } label ? Enum.Parse<ClosureLabel>(label.GetString()!, ignoreCase: true) : null,
                root.GetProperty("pendingSince") is { ValueKind: JsonValueKind.String } since ? Day(since) : null,
                [.. root.GetProperty("steps").EnumerateArray().Select(static step => new PreviousStep(
                    Enum.Parse<Cure>(step.GetProperty("cure").GetString()!, ignoreCase: true), Day(step.GetProperty("due")), Day(step.GetProperty("since"))))]);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw Bad(file, number, "this is not a case of a docket", failure);
        }
    }

    private static DateOnly Day(JsonElement element) => DateOnly.ParseExact(element.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DocketFormatException Bad(string file, int line, string reason, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}({line}): {reason}; write the docket of that week again."), inner);
}

/// <summary>A case of a docket that was written before.</summary>
internal sealed record PreviousCase(string Key, ClosureLabel? Label, DateOnly? PendingSince, IReadOnlyList<PreviousStep> Steps)
{
    public bool IsPending => PendingSince is not null;
}

/// <summary>A step of a docket that was written before.</summary>
internal sealed record PreviousStep(Cure Cure, DateOnly DueOn, DateOnly Since);
