namespace RulesLib.Enforcement.Packs;

/// <summary>Keeps a rule out of what is loaded by assembly: it is used only where a pack or the host names its class.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ByNameOnlyAttribute : Attribute;
