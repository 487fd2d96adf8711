using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RulesLib.Enforcement;

/// <summary>Registers the library with a host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds one shared <see cref="EnforcementEvaluator"/>, unless one is registered already. It is made when first asked for.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets switches; <see langword="null"/> for the defaults.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddEnforcementRules(this IServiceCollection services, Action<EnforcementOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => EnforcementEvaluator.Create(configure));
        return services;
    }
}
