using System.Collections.Concurrent;

namespace RulesLib.Engine;

/// <summary>Where facts of one runtime type go.</summary>
/// <param name="Buffers">The types that rules look at and that it is assignable to, by their number in the <see cref="Layout"/>.</param>
/// <param name="CouldBeYielded">Whether a rule could yield an object of the type that is a fact already.</param>
internal sealed record Route(int[] Buffers, bool CouldBeYielded);

/// <summary>The routes of inserted facts, found once per runtime type.</summary>
internal sealed class FactRoutes(Layout layout)
{
    private readonly ConcurrentDictionary<Type, Route> _routes = new();

    public void Distribute(ReadOnlySpan<object> inserted, Workspace workspace)
    {
        // Facts of a type mostly come in a row.
        Type? type = null;
        Route? route = null;
        foreach (object fact in inserted)
        {
            if (fact.GetType() != type)
            {
                type = fact.GetType();
                route = _routes.GetOrAdd(type, static (added, layout) => new Route(layout.BuffersFor(added), layout.IsTracked(added)), layout);
            }

            workspace.Add(fact, route!);
        }
    }
}
