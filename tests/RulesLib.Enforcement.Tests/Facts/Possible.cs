using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests.Facts;

/// <summary>What an answer has to be, by trying out everything that may be the case.</summary>
internal static class Possible
{
    public static Truth Answer<T>(IEnumerable<T> left, IEnumerable<T> right, Func<T, T, bool> holds)
    {
        var answers = left.SelectMany(a => right.Select(b => holds(a, b))).Distinct().ToArray();
        return answers.Length == 1 ? answers[0] : Truth.Unknown;
    }
}
