namespace RulesLib.Engine;

/// <summary>
/// Compiled rules: a pure function from inserted to derived facts. Sessions of all threads share one instance.
/// </summary>
internal sealed class CompiledRules(IReadOnlyList<RuleGroup> groups, Layout layout)
{
    private readonly RuleGroup[] _groups = [.. groups];
    private readonly FactRoutes _routes = new(layout);
    private readonly WorkspacePool _pool = new(layout);

    /// <summary>An object that stands twice among derived facts and others taken together, if any; derived facts alone are all different.</summary>
    public object? FindDuplicate(object[][] some, ReadOnlySpan<object> others)
    {
        Workspace workspace = _pool.Rent();
        foreach (object[] facts in some)
            workspace.Known.AddAll(facts);
        object? duplicate = workspace.Known.AddAll(others);
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

        Derivation derivation = new(workspace.Known.ToArrays(known), firings);
        workspace.Clear();
        _pool.Return(workspace);
        return derivation;
    }
}

/// <summary>What one run derived.</summary>
/// <param name="Facts">The yielded facts, array by array.</param>
/// <param name="Firings">How many matches acted.</param>
internal readonly record struct Derivation(object[][] Facts, int Firings);
