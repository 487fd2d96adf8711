using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Sampling;

/// <summary>A made-up case and what is true of it.</summary>
/// <param name="Index">Its place in the docket, from zero.</param>
/// <param name="File">The case file.</param>
/// <param name="Label">The label it must get.</param>
/// <param name="Defects">What was planted in it; empty for a case in order.</param>
internal sealed record SampleCase(int Index, CaseFile File, ClosureLabel Label, IReadOnlyList<Defect> Defects);

/// <summary>
/// Makes the docket of a campaign: the mix of labels of 2018, defects planted where the label needs them. The same seed gives the same docket. Nobody in
/// it exists: names are 某, id numbers are stars.
/// </summary>
internal static class SampleDocket
{
    /// <summary>Cases gone through by the courts of one city up to 2018-04-28.</summary>
    public const int CampaignCases = 20_625;

    /// <summary>The day up to which they had been gone through, and on which every sample is judged.</summary>
    public static DateOnly ReviewedOn { get; } = new(2018, 4, 28);

    // Published are the two sums only: actually concluded and compliant 11,831, the other four 8,794. How each divides among its labels is ours.
    private static readonly (ClosureLabel Label, int Cases)[] s_mix =
    [
        (ClosureLabel.ActuallyConcluded, 7_906),
        (ClosureLabel.CompliantTermination, 3_925),
        (ClosureLabel.NonCompliantTermination, 2_107),
        (ClosureLabel.IncompleteTermination, 3_684),
        (ClosureLabel.MisreportedClosure, 948),
        (ClosureLabel.NotConcluded, 2_055),
    ];

    /// <summary>How many cases get which label: the mix of the campaign, as near as whole cases allow.</summary>
    public static IReadOnlyDictionary<ClosureLabel, int> Mix(int cases)
    {
        var counts = s_mix.ToDictionary(static part => part.Label, part => (int)((long)part.Cases * cases / CampaignCases));
        foreach (var (label, _) in s_mix.OrderByDescending(part => (long)part.Cases * cases % CampaignCases).Take(cases - counts.Values.Sum())) counts[label]++;
        return counts;
    }

    /// <summary>Makes the cases one after the other.</summary>
    /// <param name="cases">How many.</param>
    /// <param name="seed">Which docket.</param>
    public static IEnumerable<SampleCase> Cases(int cases, long seed)
    {
        var labels = Shuffled(Mix(cases), cases, seed);
        for (var index = 0; index < cases; index++) yield return SampleCases.Make(index, (ClosureLabel)labels[index], seed);
    }

    private static byte[] Shuffled(IReadOnlyDictionary<ClosureLabel, int> mix, int cases, long seed)
    {
        var labels = new byte[cases];
        var at = 0;
        foreach (var (label, count) in mix.OrderBy(static part => part.Key))
        {
            labels.AsSpan(at, count).Fill((byte)label);
            at += count;
        }

        var chance = new Chance(seed, -1);
        for (var last = cases - 1; last > 0; last--)
        {
            var other = chance.Below(last + 1);
            (labels[last], labels[other]) = (labels[other], labels[last]);
        }

        return labels;
    }
}
