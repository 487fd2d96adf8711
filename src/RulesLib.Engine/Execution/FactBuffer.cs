using System.Runtime.CompilerServices;

namespace RulesLib.Engine;

/// <summary>A growing array that is used again and again.</summary>
internal abstract class FactBuffer
{
    /// <summary>Above this many elements the array is given back rather than kept for the next run.</summary>
    public const int MostKept = 64 * 1024;

    public static FactBuffer Of(Type type) => (FactBuffer)Activator.CreateInstance(typeof(FactBuffer<>).MakeGenericType(type))!;

    public abstract void AddObject(object fact);

    /// <summary>Lets go of all elements.</summary>
    public abstract void Clear();
}

/// <inheritdoc/>
/// <typeparam name="T">Type of the elements; values are kept unboxed.</typeparam>
internal sealed class FactBuffer<T> : FactBuffer
{
    /// <summary>The array; only the first <see cref="Count"/> elements count.</summary>
    public T[] Items { get; private set; } = [];

    public int Count { get; private set; }

    public void Add(T fact)
    {
        if (Count == Items.Length)
            Grow();
        Items[Count++] = fact;
    }

    public override void AddObject(object fact) => Add((T)fact);

    /// <summary>The elements in an array of their own, as long as they are many.</summary>
    public T[] ToArray() => Count == 0 ? [] : Items.AsSpan(0, Count).ToArray();

    /// <summary>The elements in an array of their own; the buffer is empty afterwards.</summary>
    public T[] Take()
    {
        T[] taken = ToArray();
        Clear();
        return taken;
    }

    public override void Clear()
    {
        if (Items.Length > MostKept)
            Items = [];
        else if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            Array.Clear(Items, 0, Count);
        Count = 0;
    }

    /// <summary>Makes room for elements that are then set one by one.</summary>
    public void Resize(int count)
    {
        if (count > Items.Length)
            Items = new T[count];
        Count = count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow()
    {
        T[] items = new T[Math.Max(16, 2 * Items.Length)];
        Array.Copy(Items, items, Count);
        Items = items;
    }
}
