namespace RulesLib.Reporting;

/// <summary>The files that a docket is written to.</summary>
public static class DocketFiles
{
    /// <summary>The summary: ledger, indicators, causes, changes.</summary>
    public const string Summary = "docket.json";

    /// <summary>Every case, one JSON object a line, by number.</summary>
    public const string Cases = "cases.jsonl";

    /// <summary>The workbook: one sheet a list.</summary>
    public const string Workbook = "docket.xlsx";

    /// <summary>The report, one self-contained page.</summary>
    public const string Report = "docket.html";

    /// <summary>The weekly report to the leadership of the court (院领导周报).</summary>
    public const string LeadershipReport = "weekly-leadership.html";

    /// <summary>The weekly bulletin across courts and divisions (周通报).</summary>
    public const string Bulletin = "weekly-bulletin.html";

    /// <summary>The weekly report to the Party committee and the Political and Legal Committee (向党委、政法委周报告).</summary>
    public const string CommitteeReport = "weekly-committee.html";

    /// <summary>The list for the case conference (案件会商清单).</summary>
    public const string ConferenceList = "weekly-conference.html";

    /// <summary>The reports that are due every week.</summary>
    public static IReadOnlyList<string> Weekly { get; } = Array.AsReadOnly([LeadershipReport, Bulletin, CommitteeReport, ConferenceList]);
}
