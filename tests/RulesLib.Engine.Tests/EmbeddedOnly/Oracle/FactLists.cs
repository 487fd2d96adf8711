using System.Runtime.InteropServices;

namespace RulesLib.Engine.Tests.Oracle;

/// <summary>The facts of one run, by type as rules ask for them.</summary>
/// <remarks>
/// A list is made when its type is first asked for and never extended: by then all rules that yield facts of
/// the type have run.
/// </remarks>
internal sealed class FactLists(IReadOnlyCollection<object> inserted)
{
    // Three steps of pairs make millions out of a few dozen facts.
    private const int MostDerived = 1_000;

    private readonly HashSet<object> _all = new(inserted, ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, object[]> _byType = [];
    private readonly List<object> _derived = [];

    public IReadOnlyList<object> Derived => _derived;

    public object[] Of(Type type)
    {
        ref object[]? facts = ref CollectionsMarshal.GetValueRefOrAddDefault(_byType, type, out _);
        return facts ??= [.. _all.Where(type.IsInstanceOfType)];
    }

    public bool TryAdd(object fact)
    {
        if (!_all.Add(fact))
            return false;

        if (_derived.Count == MostDerived)
            throw new TooManyFactsException();
        _derived.Add(fact);
        return true;
    }
}

/// <summary>A random program concludes more than a test has time for.</summary>
internal sealed class TooManyFactsException : Exception;
