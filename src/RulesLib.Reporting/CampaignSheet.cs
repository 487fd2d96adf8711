using System.Text.Json;
using System.Text.Json.Serialization;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Reporting;

/// <summary>What only the court can tell about its campaign. What is not told is unknown. Immutable and thread-safe.</summary>
public sealed record CampaignSheet
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>Enforcement petitions received (执行信访案件).</summary>
    public long? PetitionsReceived { get; init; }

    /// <summary>Of these, closed (办结).</summary>
    public long? PetitionsClosed { get; init; }

    /// <summary>The figures that were published, to be held against the docket.</summary>
    public Reconciliation? Published { get; init; }

    /// <summary>All staff of the court (全院干警人数).</summary>
    public int? TotalStaff { get; init; }

    /// <summary>Groups of staff put at the disposal of the campaign (投入人员分项).</summary>
    public IReadOnlyList<CampaignSheetGroup>? Groups { get; init; }

    /// <summary>Staff put at its disposal, as stated (投入人员合计).</summary>
    public int? CommittedStaff { get; init; }

    /// <summary>Their share of all staff, as stated, such as 0.332 for 33.2 % (投入人员占比).</summary>
    public decimal? StatedShare { get; init; }

    /// <summary>Vehicles for enforcement (执行用车数量).</summary>
    public int? Vehicles { get; init; }

    /// <summary>Vehicles it needs (所需执行用车数量).</summary>
    public int? VehiclesNeeded { get; init; }

    /// <summary>Body recorders (执法记录仪数量).</summary>
    public int? BodyRecorders { get; init; }

    /// <summary>Body recorders it needs (所需执法记录仪数量).</summary>
    public int? BodyRecordersNeeded { get; init; }

    /// <summary>First day of the duty roster (值班表起始日期).</summary>
    public DateOnly? RosterFrom { get; init; }

    /// <summary>Last day of the duty roster (值班表截止日期).</summary>
    public DateOnly? RosterThrough { get; init; }

    /// <summary>The facts on which readiness is judged.</summary>
    internal Campaign Facts => new()
    {
        TotalStaff = Fact(TotalStaff),
        Groups = Groups is null ? KnownList<CampaignGroup>.Unknown : [.. Groups.Select(static group => new CampaignGroup { Name = group.Name is null ? Known<string>.Unknown : group.Name, Staff = Fact(group.Staff) })],
        CommittedStaff = Fact(CommittedStaff),
        StatedShare = Fact(StatedShare),
        Vehicles = Fact(Vehicles),
        VehiclesNeeded = Fact(VehiclesNeeded),
        BodyRecorders = Fact(BodyRecorders),
        BodyRecordersNeeded = Fact(BodyRecordersNeeded),
        RosterFrom = RosterFrom is { } from ? from : KnownDate.Unknown,
        RosterThrough = RosterThrough is { } through ? through : KnownDate.Unknown,
    };

    /// <summary>Reads a sheet.</summary>
    /// <param name="utf8Json">The JSON text.</param>
    /// <exception cref="DocketFormatException">It is no sheet, or its figures cannot be.</exception>
    public static CampaignSheet Read(ReadOnlySpan<byte> utf8Json)
    {
        CampaignSheet sheet;
        try
        {
            sheet = JsonSerializer.Deserialize<CampaignSheet>(utf8Json, s_json) ?? throw new JsonException();
        }
        catch (JsonException wrong)
        {
            throw new DocketFormatException($"this is not what a campaign sheet looks like (line {(wrong.LineNumber ?? 0) + 1}, {wrong.Path ?? "$"}); see 'ruleslib docket --help'.", wrong);
        }

        long?[] counts =
        [
            sheet.PetitionsReceived, sheet.PetitionsClosed, sheet.TotalStaff, sheet.CommittedStaff, sheet.Vehicles, sheet.VehiclesNeeded, sheet.BodyRecorders, sheet.BodyRecordersNeeded,
            .. sheet.Groups?.Select(static group => (long?)group.Staff) ?? [],
        ];
        if (counts.Any(static count => count < 0)) throw new DocketFormatException("a number of a campaign sheet is negative.");
        if (sheet.PetitionsClosed > sheet.PetitionsReceived) throw new DocketFormatException("petitionsClosed is more than petitionsReceived.");
        if (sheet.StatedShare is < 0 or > 1) throw new DocketFormatException("statedShare must lie between 0 and 1: write 0.332 for 33.2 %.");
        return sheet;
    }

    private static Known<T> Fact<T>(T? value)
        where T : struct => value is { } known ? known : Known<T>.Unknown;
}

/// <summary>A group of staff put at the disposal of a campaign. Immutable and thread-safe.</summary>
/// <param name="Name">Which group.</param>
/// <param name="Staff">How many.</param>
public sealed record CampaignSheetGroup(string? Name, int? Staff);
