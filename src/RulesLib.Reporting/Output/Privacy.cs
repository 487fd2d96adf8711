using System.Collections.Frozen;
using System.Globalization;

namespace RulesLib.Reporting.Output;

/// <summary>Hides who somebody is, in the way court publications do.</summary>
internal static class Privacy
{
    private const int NumberHead = 4;
    private const int NumberTail = 2;

    private static readonly FrozenSet<string> s_doubleSurnames = new[]
    {
        "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶",
        "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "令狐", "呼延", "完颜",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>张三 becomes 张某, 欧阳娜娜 becomes 欧阳某, Smith becomes S***; one character is hidden whole.</summary>
    public static string Person(string name)
    {
        var (first, length) = (StringInfo.GetNextTextElement(name), new StringInfo(name).LengthInTextElements);
        if (!IsHan(first)) return length == 1 ? "*" : first + "***";
        return length == 1 ? "某" : (length > 2 && s_doubleSurnames.Contains(name[..2]) ? name[..2] : first) + "某";
    }

    /// <summary>620402199001011234 becomes 6204**********34: the district and the end stay, how long it was does not show.</summary>
    public static string Number(string number) => number.Length <= NumberHead + NumberTail
        ? "**********"
        : string.Concat(number.AsSpan(0, NumberHead), "**********", number.AsSpan(number.Length - NumberTail));

    private static bool IsHan(string element) => char.ConvertToUtf32(element, 0) is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
}

/// <summary>The names of a docket as they may be written. Two handlers of one court whose masks are the same get a number each.</summary>
internal sealed class Names
{
    private readonly Dictionary<(string? Court, string? Division, string Name), string> _handlers = [];
    private readonly bool _unmask;

    public Names(Docket docket)
    {
        _unmask = docket.Options.Unmask;
        if (_unmask) return;
        var masks = docket.Ledger.By(LedgerDimension.Handler).Where(static line => line.Key.Handler is not null).Select(static line => line.Key)
            .GroupBy(static key => (key.Court, Mask: Privacy.Person(key.Handler!)));
        foreach (var same in masks)
        {
            var persons = same.Select(static key => key.Handler!).Distinct().Order(StringComparer.Ordinal).ToArray();
            foreach (var key in same)
                _handlers[(key.Court, key.Division, key.Handler!)] = persons.Length == 1 ? same.Key.Mask : string.Create(CultureInfo.InvariantCulture, $"{same.Key.Mask}{Array.IndexOf(persons, key.Handler!) + 1}");
        }
    }

    public string? Handler(DocketRow row) => Handler(row.Court, row.Division, row.Handler);

    public string? Handler(string? court, string? division, string? name) => name is null || _unmask ? name : _handlers.GetValueOrDefault((court, division, name)) ?? Privacy.Person(name);

    public string? Leader(DocketRow row) => row.Leader is null || _unmask ? row.Leader : Privacy.Person(row.Leader);

    public string? Debtor(DocketRow row) => row.Debtor is null || _unmask || !row.DebtorMayBePerson ? row.Debtor : Privacy.Person(row.Debtor);

    public string? IdNumber(DocketRow row) => row.DebtorIdNumber is null || _unmask ? row.DebtorIdNumber : Privacy.Number(row.DebtorIdNumber);
}
