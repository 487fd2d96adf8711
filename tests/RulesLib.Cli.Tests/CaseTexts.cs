namespace RulesLib.Cli.Tests;

/// <summary>Small case files. The rules named here: ZB-02, the execution notice, which interim terminations need for each debtor.</summary>
internal static class CaseTexts
{
    public const string NoticeIssued = """{ "issuedOn": "2017-10-12", "serviceProved": true }""";
    public const string NoNotice = "\"none\"";
    public const string NoticeUnknown = "null";

    /// <summary>A termination of 2018 against one debtor.</summary>
    public static string Termination(string notice = NoticeUnknown, string number = "(2017)甘0402执123号", string more = "", string debtorId = "D1", string debtorName = "张三丰") => OneLine($$"""
        {
          {{more}}
          "case": { "number": "{{number}}", "filedOn": "2017-10-09", "type": "firstEnforcement" },
          "applicants": [ { "id": "A1", "name": "李四光" } ],
          "debtors": [ { "id": "{{debtorId}}", "name": "{{debtorName}}", "boundByTitle": true, "status": "active", "notice": {{notice}} } ],
          "assets": [], "clues": [],
          "closure": { "method": "interimTermination", "closedOn": "2018-03-22", "ruling": { "madeOn": "2018-03-20" } }
        }
        """);

    /// <summary>A case closed as fully performed.</summary>
    public static string FullPerformance() => OneLine("""
        {
          "case": { "number": "(2017)甘0402执124号", "filedOn": "2017-10-09" },
          "debtors": [ { "id": "D1" } ], "applicants": [],
          "closure": { "method": "fullPerformance", "closedOn": "2018-03-22" }
        }
        """);

    /// <summary>A closing before the days this library judges.</summary>
    public static string Old() => """{ "case": { "number": "(2013)白执字第7号" }, "closure": { "method": "interimTermination", "closedOn": "2014-05-01", "ruling": { "madeOn": "2014-05-01" } } }""";

    public static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
