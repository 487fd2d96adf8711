namespace RulesLib.Engine;

/// <summary>
/// Compiled rules: a pure function from inserted to derived facts. Sessions of all threads share one instance.
/// </summary>
internal sealed class CompiledRules(IReadOnlyList<RuleGroup> groups, Layout layout)
{
    private readonly RuleGroup[] _groups = [.. groups];
    private readonly FactRoutes _routes = new(layout);
    private readonly WorkspacePool _pool = new(layout);

    /// <summary>An object that stands twice in two lists taken together, if any.</summary>
    public object? FindDuplicate(ReadOnlySpan<object> some, ReadOnlySpan<object> others)
    {
        Workspace workspace = _pool.Rent();
        object? duplicate = workspace.Known.AddAll(some) ?? workspace.Known.AddAll(others);
        workspace.Known.Clear();
        _pool.Return(workspace);
        return duplicate;
    }

    public Derivation Derive(ReadOnlySpan<object> inserted, CancellationToken cancellationToken)
    {
        // When a rule throws, the workspace is not given back: whatever state it is in goes with it.
        Workspace workspace = _pool.Rent();
        _routes.Distribute(inserted, workspace);
        int known = workspace.Known.Count;
        int firings = 0;
        foreach (RuleGroup group in _groups)
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            firings += group.Run(workspace);
        }

        Derivation derivation = new(workspace.Known.ToArray(known), firings);
        workspace.Clear();
        _pool.Return(workspace);
        return derivation;
    }
}

/// <summary>What one run derived.</summary>
/// <param name="Facts">The yielded facts.</param>
/// <param name="Firings">How many matches acted.</param>
internal readonly record struct Derivation(object[] Facts, int Firings);
