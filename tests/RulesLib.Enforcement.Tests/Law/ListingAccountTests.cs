using System.Globalization;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Tests.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Tests.Law;

/// <summary>Every catalogue row on the dishonest list, the consumption restriction, proportionality and the count of days is accounted for.</summary>
public class ListingAccountTests
{
    private static readonly Dictionary<string, AccountRow> s_account = CatalogueAccount.Of(Judging.Evaluator.Catalog).ToDictionary(static row => row.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids =>
    [
        .. Enumerable.Range(1, 28).Select(static n => $"SX-{n:00}"), .. Enumerable.Range(1, 6).Select(static n => $"SX-01-G{n}"), "SX-12a", "SX-12b",
        .. Enumerable.Range(1, 26).Select(static n => $"XF-{n:00}"),
        .. Enumerable.Range(1, 6).Select(static n => $"PP-{n:00}"),
        .. Enumerable.Range(1, 6).Select(static n => $"DT-{n:00}"),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_done_by_types_or_tells_why_not(string id)
    {
        s_account.Should().ContainKey(id);
        var row = s_account[id];
        if (row.Handling is Handling.Rule or Handling.Calculation)
        {
            row.Types.Should().NotBeEmpty();
            return;
        }

        if (row.Stage is null) return;
        foreach (var culture in (CultureInfo[])[CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("en")])
            TextCatalog.Find(row.Stage, $"{id}.reason", culture).Should().NotBeNullOrWhiteSpace();
    }
}
