using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>Makes complete case files, and files of which some facts are not known, from a seed.</summary>
internal sealed class RandomFiles(int seed)
{
    private static readonly MethodInfo s_none = typeof(Fact).GetMethod(nameof(Fact.NonePart), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly int[] s_offsets = [-1200, -400, -160, -92, -90, -30, -10, -2, -1, 0, 1, 2, 3, 10, 39, 400];
    private static readonly string[] s_ids = ["D1", "D2", "O1", "A1", "S1"];
    private static readonly decimal[] s_sums = [0m, 1m, 50_000m, 100_000m];
    private static readonly DateOnly s_ruledOn = new(2018, 3, 20);

    // A seed gives the same files on every run and machine.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    /// <summary>A file in which everything is known.</summary>
    public CaseFile Complete() => Consistent((CaseFile)Vary(Start(), 0.04));

    /// <summary>The same file with some facts less well known.</summary>
    public CaseFile Hide(CaseFile file) => (CaseFile)Hide((Fact)file, Chance(0.3) ? 0.3 : 0.05);

    /// <summary>A number below a limit.</summary>
    public int Below(int limit) => _random.Next(limit);

    private CaseFile Start() => _random.Next(8) switch
    {
        0 => Cases.UnderOpinion2014(),
        1 => Cases.Performed(),
        2 => Cases.Ended(),
        3 => Cases.Compliant().With(Cases.House("S1")).With(Cases.Clue("C1")),
        4 => Cases.Compliant().With(Cases.Unsold("S1")).With(Cases.Car("S2")).With(Cases.AnsweredObstruction()),
        5 => Cases.Compliant().With(Cases.Entity("D2")).With(Cases.Applicant("A2")),
        6 => Cases.Compliant().RuledOn("2020-06-10"),
        _ => Cases.Compliant(),
    };

    // Nothing that the rules would have to choose between without being told so.
    private static CaseFile Consistent(CaseFile file) => file with
    {
        SchemaVersion = CaseFileJson.SchemaVersion,
        Debtors = [.. file.Debtors
            .Select(static d => (d.Status == DebtorStatus.Active).IsTrue ? d with { LiabilityDischargedOn = KnownDate.None, AddedOn = KnownDate.None } : d)
            .Select(static d => (d.Kind == PartyKind.NaturalPerson).IsTrue ? d with { DeregisteredOn = KnownDate.None } : d)],
        Amounts = file.Amounts.IsNonePart ? file.Amounts : file.Amounts with
        {
            Outstanding = Outstanding.Of(file.Amounts),
            PerformedInFullOn = Outstanding.IsNothing(file.Amounts).IsTrue ? s_ruledOn.AddDays(-1200) : KnownDate.None,
        },
    };

    private bool Chance(double probability) => _random.NextDouble() < probability;

    private Fact Vary(Fact part, double probability)
    {
        var copy = (Fact)Activator.CreateInstance(part.GetType())!;
        foreach (var member in FactModel.Of(part.GetType()).Members) Set(copy, member, Vary(member, member.Get(part), probability));
        return copy;
    }

    private object? Vary(FactMember member, object? value, double probability)
    {
        if (member.Type == typeof(Known<CaseNumber>)) return value;
        if (member.Kind == MemberKind.Part)
        {
            var part = (Fact)value!;
            if (part.IsUnknownPart || Chance(probability)) return Chance(0.5) ? None(member.Type) : Vary((Fact)Activator.CreateInstance(member.Type)!, 1);
            return part.IsNonePart ? part : Vary(part, probability);
        }

        if (!new Known(value!).IsSettled || Chance(probability)) return Any(member);
        return value is IKnownList && typeof(Fact).IsAssignableFrom(member.ItemType)
            ? List(member.ItemType, ((IEnumerable)value).Cast<Fact>().Select(item => (object)Vary(item, probability)), isComplete: true)
            : value;
    }

    private object? Any(FactMember member) => member.Kind switch
    {
        MemberKind.Truth => (Truth)Chance(0.5),
        MemberKind.Date => Chance(0.4) ? KnownDate.None : s_ruledOn.AddDays(s_offsets[_random.Next(s_offsets.Length)]) is var day ? (KnownDate)day : default,
        MemberKind.List => List(member.ItemType, Enumerable.Range(0, _random.Next(3)).Select(_ => Item(member.ItemType)).Distinct(), isComplete: true),
        _ => Value(member.Type, member.ItemType),
    };

    private object Item(Type type) => type.IsEnum ? Word(type) : Vary((Fact)Activator.CreateInstance(type)!, 1);

    private object Word(Type type) => Enum.GetValues(type) is var words ? words.GetValue(_random.Next(words.Length))! : type;

    private object? Value(Type type, Type item)
    {
        if (Chance(0.1) && item != typeof(decimal) && item != typeof(CaseType)) return type.GetProperty("None", BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
        var value = item.IsEnum ? Word(item)
            : item == typeof(string) ? s_ids[_random.Next(s_ids.Length)]
            : item == typeof(decimal) ? (object)s_sums[_random.Next(s_sums.Length)]
            : item == typeof(int) ? (object)_random.Next(4)
            : throw new NotSupportedException(item.Name);
        return type.GetMethod("op_Implicit", [item])!.Invoke(null, [value]);
    }

    private Fact Hide(Fact part, double probability)
    {
        var copy = (Fact)Activator.CreateInstance(part.GetType())!;
        foreach (var member in FactModel.Of(part.GetType()).Members)
        {
            // Property is presumed to be realisable while nothing is known (see the review of SX-05).
            var presumed = part is Asset && member.Name == nameof(Asset.Realisable);
            Set(copy, member, presumed ? member.Get(part) : Hide(member, member.Get(part), probability));
        }

        return copy;
    }

    private object? Hide(FactMember member, object? value, double probability)
    {
        var hidden = member.Type.IsValueType ? Activator.CreateInstance(member.Type) : null;
        switch (value)
        {
            case Fact { IsUnknownPart: true }:
                return null;
            case Fact { IsNonePart: true } none:
                return Chance(probability / 2) ? null : none;
            case Fact part:
                return Chance(probability / 4) ? null : Hide(part, probability);
            case KnownDate { Occurred.IsTrue: true } date when Chance(probability / 2):
                return KnownDate.Between(date.Earliest.AddDays(-_random.Next(40)), date.Latest.AddDays(_random.Next(40)));
            case IKnownList list when typeof(Fact).IsAssignableFrom(member.ItemType):
                var cut = Chance(probability / 4);
                var items = ((IEnumerable)value).Cast<Fact>().Select(item => (object)Hide(item, probability));
                return Chance(probability / 4) ? hidden : List(member.ItemType, cut ? items.Take(_random.Next(list.Count + 1)) : items, list.IsComplete && !cut);
            default:
                return Chance(probability) ? hidden : value;
        }
    }

    private static void Set(Fact part, FactMember member, object? value) => part.GetType().GetProperty(member.Name)!.SetValue(part, value);

    private static object None(Type type) => s_none.MakeGenericMethod(type).Invoke(null, null)!;

    private static object List(Type item, IEnumerable<object> items, bool isComplete)
    {
        var array = items.ToArray();
        var typed = Array.CreateInstance(item, array.Length);
        for (var i = 0; i < array.Length; i++) typed.SetValue(array[i], i);
        var immutable = typeof(RandomFiles).GetMethod(nameof(Immutable), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [typed]);
        return Activator.CreateInstance(typeof(KnownList<>).MakeGenericType(item), immutable, isComplete)!;
    }

    private static ImmutableArray<T> Immutable<T>(T[] items) => [.. items];

    // Truth is the one fact that does not say whether it is settled through IKnown.
    private readonly record struct Known(object Value)
    {
        public bool IsSettled => Value is Truth truth ? !truth.IsUnknown : ((IKnown)Value).IsSettled;
    }
#pragma warning restore CA5394
}
