using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RulesLib.Cli.Input.Spreadsheet;

/// <summary>Makes the JSON of a case from the cells of a row. What a cell means is left to the reader of case files, which tells what is wrong with it.</summary>
internal sealed partial class SheetRow
{
    private const string None = "无";
    private const decimal LongestNumber = 1_000_000_000_000_000m; // a spreadsheet keeps 15 digits

    private readonly JsonObject _case = [];
    private readonly Dictionary<string, int> _members = new(StringComparer.Ordinal);

    private SheetRow()
    {
    }

    /// <summary>Reads a row.</summary>
    /// <param name="cells">The filled cells.</param>
    /// <param name="refuse">Told of cells that do not fit the others, with what is wrong.</param>
    public static JsonObject Read(IReadOnlyList<(SheetColumn Column, object Value)> cells, Action<SheetColumn, string> refuse)
    {
        var row = new SheetRow();
        foreach (var list in cells.Where(static cell => cell.Column.Path.Contains("[*]", StringComparison.Ordinal)).GroupBy(static cell => ListOf(cell.Column)))
            row.List(list.Key, [.. list], refuse);
        foreach (var (column, value) in cells)
            if (!column.Path.Contains("[*]", StringComparison.Ordinal)) Set(row._case, column.Path.Split('.'), Value(column, value, refuse));
        return row._case;
    }

    private static string ListOf(SheetColumn column) => column.Path[..column.Path.IndexOf("[*]", StringComparison.Ordinal)];

    // The list is known in full if its first column, the one that names the members, is filled in.
    private void List(string name, (SheetColumn Column, object Value)[] cells, Action<SheetColumn, string> refuse)
    {
        var key = SheetColumn.All.First(column => column.Path.StartsWith($"{name}[*]", StringComparison.Ordinal));
        var naming = Array.Find(cells, cell => cell.Column == key);
        if (naming.Value is string word && word.Trim() == None)
        {
            _case[name] = new JsonArray();
            foreach (var (column, _) in cells.Where(cell => cell.Column != key)) refuse(column, $"“{key.Heading}”为“无”，此处应留空。There is none.");
            return;
        }

        _members[name] = naming.Column is null ? cells.Max(static cell => Parts(cell.Value).Length) : Parts(naming.Value).Length;
        JsonObject[] members = [.. Enumerable.Range(0, _members[name]).Select(static _ => new JsonObject())];
        foreach (var (column, value) in cells)
        {
            var parts = Parts(value);
            if (parts.Length != 1 && parts.Length != members.Length)
            {
                refuse(column, string.Create(CultureInfo.InvariantCulture, $"“{key.Heading}”有 {members.Length} 项，此处有 {parts.Length} 项：填一项（各项相同）或以“；”逐项对应。Write one value for all, or one for each."));
                continue;
            }

            var path = column.Path[(name.Length + "[*].".Length)..].Split('.');
            for (var i = 0; i < members.Length; i++)
                if (parts[parts.Length == 1 ? 0 : i] is var part and not "") Set(members[i], path, Value(column, part, refuse));
        }

        _case[name] = naming.Column is null ? MaybeMore(members) : new JsonArray(members);
    }

    private static object[] Parts(object value) =>
        value is string text ? [.. text.Split('；', ';').Select(static part => part.Trim())] : [value];

    private static JsonObject MaybeMore(params JsonNode[] items) => new() { ["items"] = new JsonArray(items), ["complete"] = false };

    private static void Set(JsonObject owner, ReadOnlySpan<string> path, JsonNode? value)
    {
        if (value is null) return;
        var name = path[0];
        if (name.EndsWith("[0]", StringComparison.Ordinal))
        {
            name = name[..^"[0]".Length];

            // There is no such record at all, or one of which this is known.
            if (value is JsonValue word && word.TryGetValue<string>(out var text) && text == "none") owner[name] ??= new JsonArray();
            else
            {
                if (owner[name] is not JsonObject) owner[name] = MaybeMore(new JsonObject());
                Set(owner[name]!["items"]![0]!.AsObject(), path[1..], value);
            }
        }
        else if (path.Length == 1)
        {
            owner[name] = value;
        }
        else
        {
            Set((JsonObject)(owner[name] ??= new JsonObject()), path[1..], value);
        }
    }

    private static JsonNode? Value(SheetColumn column, object value, Action<SheetColumn, string> refuse)
    {
        if (value is string text) return OfText(column, text.Trim());
        switch (column.Kind, value)
        {
            case (CellKind.Day, DateTime day):
                return JsonValue.Create(DateOnly.FromDateTime(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            case (CellKind.YesNo, bool yes):
                return JsonValue.Create(yes);
            case (CellKind.Day or CellKind.Text, double or decimal or int or long):
                var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                if (Math.Abs(number) < LongestNumber) return OfText(column, number.ToString(CultureInfo.InvariantCulture));
                refuse(column, column.Help);
                return null;
            case (CellKind.Sum, double or decimal or int or long):
                return JsonValue.Create(Math.Round(Convert.ToDecimal(value, CultureInfo.InvariantCulture), 4));
            default:
                refuse(column, column.Help);
                return null;
        }
    }

    private static JsonNode OfText(SheetColumn column, string text) => column.Kind switch
    {
        CellKind.Day => JsonValue.Create(text == None ? "none" : Iso(text)),
        CellKind.YesNo when text is "是" or "否" => JsonValue.Create(text == "是"),
        CellKind.Sum when decimal.TryParse(text.TrimEnd('元'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sum) => JsonValue.Create(sum),
        CellKind.Words => text == None ? new JsonArray() : new JsonArray([.. WordsOf(text).Select(static word => (JsonNode)JsonValue.Create(word))]),
        CellKind.NothingFound => MaybeMore([.. WordsOf(text).Select(static word => new JsonObject { ["type"] = word, ["answer"] = "nothingFound" })]),
        _ => JsonValue.Create(text == None && column.Kind == CellKind.Word ? "none" : text),
    };

    private static string[] WordsOf(string text) => text.Split(['、', ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // The ways in which days are written in China; anything else goes on as it is and is refused by the reader.
    private static string Iso(string text)
    {
        var match = Day().Match(text);
        if (!match.Success) return text;
        var parts = Enumerable.Range(1, 3).Select(i => match.Groups[i].Value).Where(static part => part.Length > 0).Select(static part => part.PadLeft(2, '0'));
        return string.Join('-', parts);
    }

    [GeneratedRegex(@"^([0-9]{4})(?:[-/.年](?:([0-9]{1,2})(?:[-/.月](?:([0-9]{1,2})日?)?)?)?)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Day();
}
