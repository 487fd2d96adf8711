using System.Globalization;

namespace RulesLib.Reporting;

/// <summary>Switches of a docket. Read once, when the docket is built.</summary>
public sealed class DocketOptions
{
    /// <summary>What the docket is called, such as the name of the court; <see langword="null"/> for none.</summary>
    public string? Title { get; set; }

    /// <summary>The day of the docket; <see langword="null"/> for the latest day on which a row was judged.</summary>
    public DateOnly? AsOf { get; set; }

    /// <summary>The docket before, to compare with; <see langword="null"/> for none.</summary>
    public PreviousDocket? Previous { get; set; }

    /// <summary>What the campaign has to work with, and the figures only the court knows; <see langword="null"/> if not told.</summary>
    public CampaignSheet? Campaign { get; set; }

    /// <summary>Language. Default: zh-CN.</summary>
    public CultureInfo Culture { get; set; } = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Whether names and id numbers are written as they are. Default: <see langword="false"/>, they are masked.</summary>
    public bool Unmask { get; set; }

    /// <summary>Bytes of memory for the rows; beyond it sorted runs are written to disk. Default: 128 MiB.</summary>
    public long MemoryBudget { get; set; } = 128L << 20;

    /// <summary>Folder in which runs are written; <see langword="null"/> for the temporary folder of the system. Rows there are not masked, and readable by the owner only.</summary>
    public string? SpillFolder { get; set; }

    /// <summary>From which sum on an undetermined case is put before the case conference, in yuan. Ours: no text sets one. Default: 1,000,000.</summary>
    public decimal LargeSum { get; set; } = 1_000_000m;

    /// <summary>After how many days a step that is due counts as long overdue. Ours: no text sets it. Default: 30.</summary>
    public int LongOverdueDays { get; set; } = 30;
}
