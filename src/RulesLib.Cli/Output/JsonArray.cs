using System.Text.Json;

using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Output;

/// <summary>Prints a JSON array item by item, so that many cases need not be held at once.</summary>
internal sealed class JsonArray(TextWriter output)
{
    private int _count;

    /// <summary>Prints an item.</summary>
    public void Add(Action<Utf8JsonWriter> write)
    {
        // Line breaks inside JSON strings are escaped, so that every one found here is layout.
        var item = ReportJson.ToText(write, indented: true).Replace("\n", "\n  ", StringComparison.Ordinal);
        output.Write(_count++ == 0 ? "[\n  " : ",\n  ");
        output.Write(item);
    }

    /// <summary>Closes the array.</summary>
    public void End() => output.Write(_count == 0 ? "[]\n" : "\n]\n");
}
