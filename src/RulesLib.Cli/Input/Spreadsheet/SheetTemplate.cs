using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

using RulesLib.Cli.Output;

namespace RulesLib.Cli.Input.Spreadsheet;

/// <summary>Writes the workbook that people fill in: headings with an example, and how to fill in each column.</summary>
internal static class SheetTemplate
{
    private const string HelpSheet = "填写说明";

    /// <summary>Writes a new file, whole or not at all.</summary>
    /// <param name="path">Where to; a file that is there is replaced.</param>
    public static void Write(string path)
    {
        using var file = new WholeFile(path);
        Write(file.Stream);
        file.Complete();
    }

    /// <summary>Writes the workbook. The example row is a case that can be read, to be overwritten.</summary>
    public static void Write(Stream stream)
    {
        var sheets = new Dictionary<string, object>
        {
            [SheetReader.SheetName] = new[] { SheetColumn.All.ToDictionary(static column => column.Heading, static column => (object?)(column.Example.Length == 0 ? null : column.Example)) },
            [HelpSheet] = SheetColumn.All.Select(static column => new Dictionary<string, object>
            {
                ["列"] = column.Heading,
                ["填写方法"] = column.Path.Contains("[*]", StringComparison.Ordinal) ? $"{column.Help} 多人、多项以“；”分隔，逐项对应；各项相同的填一个即可。" : column.Help,
                ["示例"] = column.Example,
                ["案卷字段"] = column.Path,
            }),
        };
        var configuration = new OpenXmlConfiguration
        {
            FastMode = false,
            AutoFilter = false,
            FreezeRowCount = 1,
            DynamicColumns = [.. SheetColumn.All.Select(static column => new DynamicExcelColumn(column.Heading) { Width = 20 }), new("填写方法") { Width = 80 }, new("案卷字段") { Width = 40 }],
        };
        stream.SaveAs(sheets, configuration: configuration);
    }
}
