using System.Reflection;

namespace RulesLib.Engine;

/// <summary>Says which rules <see cref="RuleRepository.Load"/> loads.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Loads internal rule classes too; off by default, also for classes named in <c>From</c>.</summary>
    /// <param name="include">Whether to load them.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Loads nested rule classes of any accessibility too; off by default, also for classes named in <c>From</c>.</summary>
    /// <param name="include">Whether to load them.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Loads the rule classes of assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Loads the rule classes of assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Loads those of the types that are rule classes.</summary>
    /// <param name="types">The types.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Loads those of the types that are rule classes.</summary>
    /// <param name="types">The types.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Loads only rules whose metadata fulfil the filter. At most one in a specification.</summary>
    /// <param name="filter">The filter.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Names the rule set to load into. At most one in a specification.</summary>
    /// <param name="ruleSetName">The rule set's name; <c>default</c> when not said.</param>
    /// <returns>The specification, to be continued.</returns>
    IRuleLoadSpec To(string ruleSetName);
}
