namespace RulesLib.Enforcement.Facts;

/// <summary>
/// Tells a listener on this thread which facts are read. Used when one rule is run again to explain it; the fast path pays one
/// static field read a fact.
/// </summary>
internal static class FactReads
{
    private static int s_listeners;

    [ThreadStatic]
    private static Action<Fact, string, object?>? t_listener;

    public static bool AreWatched => Volatile.Read(ref s_listeners) != 0;

    /// <summary>Runs an action while a listener hears every fact read on this thread.</summary>
    public static void Watch(Action<Fact, string, object?> listener, Action action)
    {
        var outer = t_listener;
        Interlocked.Increment(ref s_listeners);
        t_listener = listener;
        try
        {
            action();
        }
        finally
        {
            t_listener = outer;
            Interlocked.Decrement(ref s_listeners);
        }
    }

    /// <summary>Reads without telling the listener.</summary>
    public static T Silently<TOwner, T>(TOwner owner, Func<TOwner, T> read)
    {
        if (!AreWatched) return read(owner);
        var listener = t_listener;
        t_listener = null;
        try
        {
            return read(owner);
        }
        finally
        {
            t_listener = listener;
        }
    }

    public static void Note<T>(Fact owner, string member, T value) => t_listener?.Invoke(owner, member, value);
}
