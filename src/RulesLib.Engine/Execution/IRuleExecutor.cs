namespace RulesLib.Engine;

/// <summary>
/// Runs a <see cref="RulePlan"/>. A pure function from inserted to derived facts; sessions of all threads share one instance.
/// </summary>
internal interface IRuleExecutor
{
    Derivation Derive(IReadOnlyCollection<object> inserted, CancellationToken cancellationToken);
}

/// <summary>What one run derived.</summary>
/// <param name="Facts">The yielded facts.</param>
/// <param name="Firings">How many matches acted.</param>
internal readonly record struct Derivation(IReadOnlyList<object> Facts, int Firings);
