using System.Reflection;

namespace RulesLib.Engine;

/// <summary>What is known of a rule from its class and attributes, before it is made.</summary>
public interface IRuleMetadata
{
    /// <summary>The rule's class.</summary>
    Type RuleType { get; }

    /// <summary>The rule's name: from <see cref="NameAttribute"/>, or the full name of its class.</summary>
    string Name { get; }

    /// <summary>The rule's description, or an empty string.</summary>
    string Description { get; }

    /// <summary>The rule's tags, inherited ones included.</summary>
    string[] Tags { get; }
}

internal sealed class RuleMetadata(Type ruleType) : IRuleMetadata
{
    public Type RuleType { get; } = ruleType;

    public string Name { get; } = ruleType.GetCustomAttribute<NameAttribute>()?.Value ?? ruleType.FullName!;

    public string Description { get; } = ruleType.GetCustomAttribute<DescriptionAttribute>()?.Value ?? "";

    public string[] Tags { get; } = [.. ruleType.GetCustomAttributes<TagAttribute>().Select(tag => tag.Value)];

    public int Priority { get; } = ruleType.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0;
}
