using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Tests.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Tests.Law;

/// <summary>Every row on closings other than 终本, and on what follows settlement, guarantee, bankruptcy and criminal property, is accounted for.</summary>
public class ClosingAccountTests
{
    private static readonly Dictionary<string, AccountRow> s_rows = CatalogueAccount.Of(Judging.Evaluator.Catalog).ToDictionary(static row => row.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [..
        """
        JA-06 JA-07 JA-15e JA-17-1 JA-17-2 JA-17-3 JA-17-4 JA-17-5 JA-17-6 JA-17-7 JA-17-8 JA-17-9 JA-17-10 JA-17-11 JA-17-12 JA-17-13 JA-17a JA-17b JA-17c JA-17d
        JA-18 JA-19 JA-20 JA-21 JA-22 JA-23 JA-29 JA-30 JA-31 JA-32 HJ-01 HJ-02 HJ-03 HJ-04 HJ-05 HJ-06 HJ-07 DB-01 DB-02 DB-03 PC-01 PC-02 PC-03 PC-04 PC-05 PC-06
        XS-01 XS-02 XS-02a XS-02b XS-03 XS-04 XS-05 XS-06 XS-07 XS-08 XZ-01 XZ-02 XZ-03 XB-01 TZ-01 TZ-01a TZ-01b TZ-02 TZ-03 TZ-04 TZ-05 TZ-06 TZ-07 TZ-08 TZ-09 TZ-10
        TZ-11 SC-03 SC-04 SC-13 SC-14 SC-15 SC-16 SC-19 SC-24 SC-25 VO-02 VO-03
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_is_done_by_a_type_or_told_with_a_reason(string id)
    {
        var row = s_rows.Should().ContainKey(id).WhoseValue;

        if (row.Stage is null) row.Types.Should().NotBeEmpty();
        else
            foreach (var culture in new[] { "zh-CN", "en" }.Select(System.Globalization.CultureInfo.GetCultureInfo))
                TextCatalog.Find(row.Stage, $"{id}.reason", culture).Should().NotBeNullOrWhiteSpace();
    }
}
