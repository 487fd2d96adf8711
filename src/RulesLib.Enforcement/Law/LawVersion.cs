namespace RulesLib.Enforcement.Law;

/// <summary>
/// The state of the law this library holds. It moves apart from the version of the package and from the JSON schema version.
/// </summary>
public static class LawVersion
{
    /// <summary>The version: the day the sources were last gone through, as <c>yyyy.MM.dd</c>.</summary>
    public const string Current = "2026.11.23";

    /// <summary>
    /// The last PRC calendar day on which the sources are known to stand as held here. A question about a later day deserves a warning.
    /// </summary>
    public static DateOnly LastVerified { get; } = new(2026, 11, 23);
}
