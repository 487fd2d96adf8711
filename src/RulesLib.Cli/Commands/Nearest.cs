using System.Text;

namespace RulesLib.Cli.Commands;

/// <summary>What somebody may have meant who wrote a name that is not there.</summary>
internal static class Nearest
{
    private const int Shown = 5;

    /// <summary>
    /// The nearest names: those that differ in zeros and dashes only (ZB-2 for ZB-02), those that contain the word or are contained in it, then
    /// those with the fewest letters to change.
    /// </summary>
    /// <param name="word">What was written.</param>
    /// <param name="names">What there is.</param>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> names)
    {
        var wanted = word.Trim().ToUpperInvariant();
        return [.. names
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(wanted, name.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= Math.Max(2, candidate.Name.Length / 2))
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Shown)
            .Select(static candidate => candidate.Name)];
    }

    // Less than zero for the same but for zeros and dashes, zero for a part of the other; otherwise Levenshtein's distance.
    private static int Distance(string wanted, string name)
    {
        if (Bare(wanted) == Bare(name)) return -1;
        if (wanted.Length > 1 && (name.Contains(wanted, StringComparison.Ordinal) || (name.Length > 1 && wanted.Contains(name, StringComparison.Ordinal)))) return 0;
        int[] above = [.. Enumerable.Range(0, name.Length + 1)];
        for (var i = 1; i <= wanted.Length; i++)
        {
            var row = new int[name.Length + 1];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (wanted[i - 1] == name[j - 1] ? 0 : 1));
            above = row;
        }

        return above[^1];
    }

    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var follows = bare.Length > 0 && char.IsAsciiDigit(bare[^1]);
            if (char.IsLetterOrDigit(c) && (c != '0' || follows)) bare.Append(c);
        }

        return bare.ToString();
    }
}
