using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Sampling;

/// <summary>Makes a case that must get a given label.</summary>
internal static class SampleCases
{
    /// <summary>Makes one case; the same arguments give the same case.</summary>
    public static SampleCase Make(int index, ClosureLabel label, long seed)
    {
        var chance = new Chance(seed, index);
        var (file, defects) = label switch
        {
            ClosureLabel.ActuallyConcluded => (Concluded(index, ref chance), []),
            ClosureLabel.CompliantTermination => (SampleFacts.Termination(index, SampleFacts.Days(ref chance), ref chance), []),
            ClosureLabel.NonCompliantTermination => NonCompliant(index, ref chance),
            ClosureLabel.IncompleteTermination => Incomplete(index, ref chance),
            ClosureLabel.MisreportedClosure => Misreported(index, ref chance),
            _ => (NotConcluded(index, ref chance), []),
        };
        return new(index, file, label, defects);
    }

    private static CaseFile Concluded(int index, ref Chance chance)
    {
        var days = SampleFacts.Days(ref chance);
        switch (chance.Below(100))
        {
            case < 68:
                return SampleFacts.Performed(index, days, ref chance);
            case < 74:
                var unnoticed = SampleFacts.Performed(index, days, ref chance);
                return unnoticed with { Closure = unnoticed.Closure with { NoticeSentOn = KnownDate.None } };
            case < 88:
                return SampleFacts.Ended(index, days, ClosureMethod.FinalTermination, ClosingGroundKind.ApplicantWithdrew, ref chance);
            case < 93:
                return SampleFacts.Ended(index, days, ClosureMethod.CaseWithdrawal, ClosingGroundKind.FiledElsewhereFirst, ref chance);
            case < 97:
                return SampleFacts.Ended(index, days, ClosureMethod.Dismissal, ClosingGroundKind.ConditionsNotMet, ref chance);
            default:
                return SampleFacts.Ended(index, days, ClosureMethod.NonEnforcement, ClosingGroundKind.AwardNotEnforced, ref chance);
        }
    }

    private static (CaseFile File, IReadOnlyList<Defect> Defects) NonCompliant(int index, ref Chance chance)
    {
        var days = SampleFacts.Days(ref chance, onlyUnderProvisions: true);
        var file = SampleFacts.Termination(index, days, ref chance);
        List<Defect> defects = [Defect.Fatal[chance.Below(Defect.Fatal.Count)]];
        if (chance.In100(30)) Add(defects, Defect.Fatal[chance.Below(Defect.Fatal.Count)]);
        if (chance.In100(40)) Add(defects, Defect.Curable[chance.Below(Defect.Curable.Count)]);
        return (Plant(file, days, defects), defects);
    }

    private static (CaseFile File, IReadOnlyList<Defect> Defects) Incomplete(int index, ref Chance chance)
    {
        var days = SampleFacts.Days(ref chance, onlyUnderProvisions: true);
        var file = SampleFacts.Termination(index, days, ref chance);
        List<Defect> defects = [Defect.Curable[chance.Below(Defect.Curable.Count)]];
        if (chance.In100(35)) Add(defects, Defect.Curable[chance.Below(Defect.Curable.Count)]);
        return (Plant(file, days, defects), defects);
    }

    private static (CaseFile File, IReadOnlyList<Defect> Defects) Misreported(int index, ref Chance chance)
    {
        Defect defect;
        CaseFile file;
        var kind = chance.Below(100);
        var days = SampleFacts.Days(ref chance, onlyUnderProvisions: kind is >= 60 and < 80);
        if (kind < 60) (file, defect) = (SampleFacts.Termination(index, days, ref chance), Defect.Disproving[chance.Below(Defect.Disproving.Count)]);
        else if (kind < 80) (file, defect) = (SampleFacts.Termination(index, days, ref chance), Defect.NeverServed);
        else if (kind < 93) (file, defect) = (SampleFacts.Performed(index, days, ref chance), Defect.MoneyOwed);
        else (file, defect) = (SampleFacts.Ended(index, days, ClosureMethod.FinalTermination, ClosingGroundKind.ApplicantWithdrew, ref chance), Defect.NoGround);
        return (Plant(file, days, [defect]), [defect]);
    }

    private static CaseFile NotConcluded(int index, ref Chance chance)
    {
        if (chance.In100(85)) return SampleFacts.GoingOn(index, ref chance);

        // Ruled, but neither served nor reported.
        var days = SampleFacts.Days(ref chance, onlyUnderProvisions: true);
        var file = Defect.NeverServed.Plant(SampleFacts.Termination(index, days, ref chance), days);
        return file with { Closure = file.Closure with { ClosedOn = KnownDate.None, ReportedOn = KnownDate.None } };
    }

    // Each touches facts of its own, so that none hides another.
    private static void Add(List<Defect> defects, Defect more)
    {
        if (defects.TrueForAll(defect => defect.Rule != more.Rule)) defects.Add(more);
    }

    private static CaseFile Plant(CaseFile file, SampleDays days, IReadOnlyList<Defect> defects)
    {
        foreach (var defect in defects) file = defect.Plant(file, days);
        return file;
    }
}
