using System.Reflection;
using System.Text.Json;

namespace RulesLib.Enforcement.Facts;

/// <summary>The words for the values of an enum: English in camel case, and the Chinese aliases.</summary>
internal sealed class EnumNames
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, EnumNames> s_all = new();

    private readonly Dictionary<string, Enum> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Enum, (string English, string Chinese)> _names = [];

    private EnumNames(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = (Enum)field.GetValue(null)!;
            var english = JsonNamingPolicy.CamelCase.ConvertName(field.Name);
            var chinese = field.GetCustomAttribute<AliasAttribute>()?.Words ?? [];
            _names[value] = (english, chinese.Count > 0 ? chinese[0] : english);
            _values.Add(english, value);
            foreach (var word in chinese) _values.Add(word, value);
        }
    }

    /// <summary>Every accepted word.</summary>
    public IEnumerable<string> Words => _values.Keys;

    /// <summary>The words to suggest: English and the first Chinese alias of each value.</summary>
    public string Allowed => string.Join(", ", _names.Values.Select(static n => n.English == n.Chinese ? n.English : $"{n.English} ({n.Chinese})"));

    public static EnumNames Of(Type type) => s_all.GetOrAdd(type, static t => new(t));

    public bool TryParse(string text, out Enum? value) => _values.TryGetValue(text, out value);

    public string English(Enum value) => _names.TryGetValue(value, out var name) ? name.English : value.ToString();

    public string Chinese(Enum value) => _names.TryGetValue(value, out var name) ? name.Chinese : value.ToString();
}
