namespace RulesLib.Engine;

/// <summary>What one run of the rules works on. Rented for one <see cref="ISession.Fire"/>, by one thread.</summary>
internal sealed class Workspace(Layout layout)
{
    private readonly FactBuffer[] _facts = [.. layout.LookedAt.Select(FactBuffer.Of)];
    private readonly FactBuffer[] _collecting = [.. layout.Collected.Select(FactBuffer.Of)];
    private readonly JoinIndex?[] _indexes = new JoinIndex?[layout.Joins.Count];

    /// <summary>The facts that no rule may yield again: inserted facts of types for which a rule could, then all yielded ones.</summary>
    public FactSet Known { get; } = new();

    /// <summary>The facts of a type that rules look at, by its number in the <see cref="Layout"/>.</summary>
    public FactBuffer Facts(int number) => _facts[number];

    /// <summary>Where the elements of a collection gather.</summary>
    public FactBuffer Collecting(int number) => _collecting[number];

    /// <summary>The index of a join, built when it is first worthwhile.</summary>
    public JoinIndex Index(int number) => _indexes[number] ??= layout.Joins[number].MakeIndex(this);

    /// <summary>Adds an inserted fact.</summary>
    public void Add(object fact, Route route)
    {
        foreach (int number in route.Buffers)
            _facts[number].AddObject(fact);
        if (route.CouldBeYielded)
            Known.AddNew(fact);
    }

    /// <summary>Lets go of all facts.</summary>
    public void Clear()
    {
        foreach (FactBuffer buffer in _facts)
            buffer.Clear();
        foreach (FactBuffer buffer in _collecting)
            buffer.Clear();
        foreach (JoinIndex? index in _indexes)
            index?.Clear();
        Known.Clear();
    }
}

/// <summary>Keeps a few workspaces for whoever needs one next.</summary>
internal sealed class WorkspacePool(Layout layout)
{
    private readonly Workspace?[] _free = new Workspace?[2 * Environment.ProcessorCount];

    public Workspace Rent()
    {
        foreach (ref Workspace? place in _free.AsSpan())
        {
            if (place is not null && Interlocked.Exchange(ref place, null) is { } workspace)
                return workspace;
        }

        return new Workspace(layout);
    }

    /// <param name="workspace">A workspace that has let go of all facts.</param>
    public void Return(Workspace workspace)
    {
        foreach (ref Workspace? place in _free.AsSpan())
        {
            if (place is null && Interlocked.CompareExchange(ref place, workspace, null) is null)
                return;
        }
    }
}
