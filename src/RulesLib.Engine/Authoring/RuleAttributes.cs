namespace RulesLib.Engine;

/// <summary>Names a rule. Without it the name is the full name of the rule's class.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}

/// <summary>Describes a rule.</summary>
/// <param name="value">The description.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}

/// <summary>
/// Tags a rule. A rule can have many tags and inherits those of its base classes;
/// <see cref="IRuleLoadSpec.Where"/> can select by them. Derive from it to give a tag a name of its own.
/// </summary>
/// <param name="value">The tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public class TagAttribute(string value) : Attribute
{
    internal string Value { get; } = value;
}

/// <summary>Sets a rule's priority; zero without it.</summary>
/// <remarks>
/// Among rules that may run in any order those of higher priority run first. What the rules conclude
/// does not depend on it: a rule always runs after all rules that yield what it looks at.
/// </remarks>
/// <param name="value">The priority; may be negative.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
public sealed class PriorityAttribute(int value) : Attribute
{
    internal int Value { get; } = value;
}
