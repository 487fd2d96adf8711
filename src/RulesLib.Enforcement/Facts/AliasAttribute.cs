namespace RulesLib.Enforcement.Facts;

/// <summary>The Chinese words for an enum value: the first is shown, all are accepted in JSON beside the English name.</summary>
/// <param name="words">The words.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AliasAttribute(params string[] words) : Attribute
{
    /// <summary>The words, the one to show first.</summary>
    public IReadOnlyList<string> Words { get; } = words;
}

/// <summary>Marks a fact as personal data: masked wherever it is shown, unless the host asks otherwise.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalDataAttribute : Attribute;
