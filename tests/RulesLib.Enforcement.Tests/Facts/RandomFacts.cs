using System.Collections.Immutable;
using System.Reflection;
using CsCheck;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

/// <summary>Case files with random content in random places, made from the fact model.</summary>
internal sealed class RandomFacts(int seed, double density)
{
    private static readonly string[] s_texts = ["", " ", "D1", "张三", "620402198001011234", "a \"quote\" \\ / <&>'+", "行1\n行2\t", "😀 𠮷", "\u0001\u2028", "../..", "null"];
    private static readonly decimal[] s_amounts = [0m, 0.10m, -1m, 1_000_000.55m, 999_999_999_999_999_999m, -0.0001m];
    private static readonly int[] s_numbers = [0, 1, -1, int.MaxValue, int.MinValue];
    private static readonly string[] s_caseNumbers = ["(2018)甘0402执123号", "(2015)白执字第123号", "(2019)最高法执监1号", "(2018)甘0402执恢5号之一"];

    private readonly Random _random = new(seed);

    /// <summary>Files that tell about every tenth fact, down to few, up to many.</summary>
    public static Gen<CaseFile> Files { get; } =
        Gen.Int.Select(Gen.OneOfConst(0.05, 0.15, 0.4), static (seed, density) => new RandomFacts(seed, density).File());

    public CaseFile File() => (CaseFile)Part(typeof(CaseFile));

    private Fact Part(Type type)
    {
        var part = (Fact)Activator.CreateInstance(type)!;
        foreach (var member in FactModel.Of(type).Members)
            if (_random.NextDouble() < density) type.GetProperty(member.Name)!.SetValue(part, Value(member));
        return part;
    }

    private object Value(FactMember member) => member.Kind switch
    {
        MemberKind.Truth => Truth.From(_random.Next(2) == 0),
        MemberKind.Date => Date(),
        MemberKind.Part => _random.Next(5) == 0 ? Call(nameof(None), member.ItemType) : Part(member.ItemType),
        MemberKind.List => Call(nameof(List), member.ItemType),
        _ => member is { Owner: var owner, Name: nameof(CaseFile.SchemaVersion) } && owner == typeof(CaseFile) ? (Known<string>)"1.0" : Call(nameof(Known), member.ItemType),
    };

    private KnownDate Date()
    {
        var (a, b) = (Day(), Day());
        if (b < a) (a, b) = (b, a);
        return _random.Next(8) switch
        {
            0 => KnownDate.None,
            1 => KnownDate.SomeDay,
            2 => KnownDate.Between(a, b),
            3 => KnownDate.Between(a, DateOnly.MaxValue),
            4 => KnownDate.Between(DateOnly.MinValue, a),
            5 => KnownDate.Between(new(a.Year, 1, 1), new(a.Year, 12, 31)),
            6 => KnownDate.Between(new(a.Year, a.Month, 1), new(a.Year, a.Month, DateTime.DaysInMonth(a.Year, a.Month))),
            _ => a,
        };
    }

    private DateOnly Day() => _random.Next(20) == 0 ? DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1)) : new DateOnly(2010, 1, 1).AddDays(_random.Next(6000));

    private Known<T> Known<T>()
        where T : notnull => _random.Next(6) == 0 && !HasNoneOfItsOwn(typeof(T)) ? Enforcement.Facts.Known<T>.None : (T)Value(typeof(T));

    // Of such an enum "none" is a value, and JSON has no word left for "there is no value".
    private static bool HasNoneOfItsOwn(Type type) => type.IsEnum && EnumNames.Of(type).TryParse("none", out _);

    private static TPart None<TPart>()
        where TPart : Fact, new() => Fact.NonePart<TPart>();

    private KnownList<T> List<T>()
    {
        var items = ImmutableArray.CreateRange(Enumerable.Range(0, _random.Next(3)).Select(_ => (T)Value(typeof(T))));
        return new(items, _random.Next(3) > 0);
    }

    private object Value(Type type) =>
        type == typeof(string) ? Pick(s_texts)
        : type == typeof(decimal) ? Pick(s_amounts)
        : type == typeof(int) ? Pick(s_numbers)
        : type == typeof(CaseNumber) ? CaseNumber.TryParse(Pick(s_caseNumbers), out var number) ? number : throw new InvalidOperationException()
        : type.IsEnum ? Pick(Enum.GetValues(type).Cast<object>().ToArray())
        : Part(type);

    private T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    private object Call(string method, Type type) =>
        typeof(RandomFacts).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(this, null)!;
}
