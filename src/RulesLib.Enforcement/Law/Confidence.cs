namespace RulesLib.Enforcement.Law;

/// <summary>How well a legal statement is backed. Ordered from best to worst.</summary>
public enum Confidence
{
    /// <summary>The text of the article was read in a public source.</summary>
    Seen,

    /// <summary>Only a secondary paraphrase was read: court news, a commentary, a ruling that sums the article up.</summary>
    SeenSecondary,

    /// <summary>A conclusion from other statements; counts like <see cref="Seen"/> if every premise is seen, else like <see cref="Unsure"/>.</summary>
    Derived,

    /// <summary>Known to the authors, the text was not found in a public copy; still to be checked against it.</summary>
    Memory,

    /// <summary>Could not be settled. Asks for manual review; never makes a closure non-compliant by itself.</summary>
    Unsure,
}
