namespace RulesLib.Engine;

/// <summary>
/// What a rule's action is given. It offers nothing: what a rule yields depends on its aliases alone.
/// </summary>
public interface IContext
{
}
