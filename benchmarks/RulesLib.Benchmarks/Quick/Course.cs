using RulesLib.Benchmarks.Contestants;
using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Quick;

/// <summary>What rows are measured on: the contestants and a few cases of everyday size, one after the other, so that no branch is learnt by heart.</summary>
internal sealed class Course(Lineup lineup)
{
    public Lineup Lineup { get; } = lineup;

    public IReadOnlyList<CaseFile> Files { get; } = CaseFiles.DrawMany(8, debtors: 2);

    /// <summary>Judges all cases and reads all answers.</summary>
    public Action Judging(IContestant contestant) => Judging(contestant, Files);

    public static Action Judging(IContestant contestant, IReadOnlyList<CaseFile> files) => () =>
    {
        foreach (var file in files)
            Read(contestant.Judge(file));
    };

    /// <summary>Explains all answers of all cases and reads the explanations.</summary>
    public Action Explaining(IExplainer contestant) => () =>
    {
        foreach (var file in Files)
            foreach (var explanation in contestant.Explain(file))
                _read = explanation.Conditions.Count;
    };

    /// <summary>Both sides of a race over all cases, for one case.</summary>
    public string PerCase(Race race) => FormattableString.Invariant($"{race.Left / Files.Count:#,0.0} / {race.Right / Files.Count:#,0.0}");

    public static void Read(IEnumerable<Assessment> answers)
    {
        foreach (var answer in answers)
            _read = (int)answer.Outcome;
    }

    // Answers that nobody reads could be left out by the compiler.
    private static volatile int _read;
}
