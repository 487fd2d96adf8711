using System.Text.Json;

using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Output;

/// <summary>Prints a JSON array item by item, so that many cases need not be held at once.</summary>
internal sealed class JsonArray(TextWriter output)
{
    private int _count;

    /// <summary>An item as it will be printed; may be made on any thread.</summary>
    // Line breaks inside JSON strings are escaped, so that every one found here is layout.
    public static string Item(Action<Utf8JsonWriter> write) => ReportJson.ToText(write, indented: true).Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <summary>Prints an item.</summary>
    public void Add(Action<Utf8JsonWriter> write) => Add(Item(write));

    /// <summary>Prints an item that <see cref="Item"/> made.</summary>
    public void Add(string item)
    {
        output.Write(_count++ == 0 ? "[\n  " : ",\n  ");
        output.Write(item);
    }

    /// <summary>Closes the array.</summary>
    public void End() => output.Write(_count == 0 ? "[]\n" : "\n]\n");
}
