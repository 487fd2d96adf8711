namespace RulesLib.Enforcement.Json;

/// <summary>How the cases stand in a text.</summary>
public enum CaseFileLayout
{
    /// <summary>Told by the beginning of the text: an array, one case a line, or one case.</summary>
    Automatic,

    /// <summary>One case, or an array of cases.</summary>
    Json,

    /// <summary>One case a line (JSON Lines); empty lines are passed over.</summary>
    JsonLines,
}
