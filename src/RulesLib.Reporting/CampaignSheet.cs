namespace RulesLib.Reporting;

/// <summary>What only the court can tell about its campaign. Immutable and thread-safe.</summary>
public sealed record CampaignSheet
{
    /// <summary>Enforcement petitions received (执行信访案件); <see langword="null"/> if not told.</summary>
    public long? PetitionsReceived { get; init; }

    /// <summary>Of these, closed (办结); <see langword="null"/> if not told.</summary>
    public long? PetitionsClosed { get; init; }
}
