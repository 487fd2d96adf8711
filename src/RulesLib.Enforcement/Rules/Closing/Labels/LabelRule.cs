using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.Labels;

/// <summary>Sorts a closing into one of six labels, or says which are still possible (VO-00 … VO-06).</summary>
/// <remarks>
/// Order of the definitions: not concluded, misreported, then by method. Advisory findings, manual reviews and unsure rules never
/// count. What is not known is tried both ways to find the possible labels.
/// </remarks>
[RuleKind(RuleKinds.Label)]
[RuleId("VO-00", "VO-01", "VO-02", "VO-03", "VO-04", "VO-05", "VO-06"), Cites, InForce("2015-01-01", Anchor.Closing), Source(Confidence.Derived)]
public sealed class LabelRule : EnforcementRule
{
    // A termination on one of these grounds is no termination at all, under every regime.
    private static readonly HashSet<string> s_disproving = new(StringComparer.Ordinal) { "ZB-00", "ZB-09", "KZ-11" };
    private static readonly HashSet<string> s_excluding = new(StringComparer.Ordinal) { "JA-00", "JA-23" };

    // That there is a ruling, and that it was served, is the closing act itself.
    private static readonly HashSet<string> s_act = new(StringComparer.Ordinal) { "ZB-21", "ZB-23", "JA-16b", "JA-17a" };

    internal override RuleScope Scope => new("case");

    /// <inheritdoc/>
    public override void Define()
    {
        Matter matter = null!;
        IEnumerable<Assessment> assessments = null!;

        When()
            .Match(() => matter)
            .Query(() => assessments, q => q.Match<Assessment>(a => a.Info.IsDuty).Collect());
        Then().Yield(_ => Label(matter, assessments));
    }

    private Labelling Label(Matter matter, IEnumerable<Assessment> assessments)
    {
        var all = assessments.ToArray();
        var (label, possible, outOfScope) = Sort(matter, all);
        return new(Info, label, possible, outOfScope, () => Sort(matter, all));
    }

    private (ClosureLabel? Label, IReadOnlyList<ClosureLabel> Possible, bool IsOutOfScope) Sort(Matter matter, Assessment[] all)
    {
        var isCase = matter.TypeOfCase.Is(static type => type is CaseType.FirstEnforcement or CaseType.ResumedEnforcement);
        if (isCase.IsFalse || (matter.DayOf(Anchor.Closing) >= Info.From).IsFalse) return (null, [], true);

        var reported = Told("reported", matter.Closure.ClosedOn.Occurred | matter.Closure.ReportedOn.Occurred);
        if (matter.Method is not { } method) return Open(matter.Closure.Method.IsNone ? reported : reported | Told("closing-act", AnyAct(matter.Closure)));

        Truth wrong = Breach(all, Severity.Fatal, s_excluding.Contains) | (method == ClosureMethod.InterimTermination ? Breach(all, Severity.Fatal, s_disproving.Contains) : false);
        var act = Told("closing-act", ClosingAct(matter, method, all));
        return method == ClosureMethod.InterimTermination
            ? Termination(reported, act, wrong, all)
            : Other(reported, act, wrong, Told("ground-proved", GroundProved(matter, method, all)));
    }

    // What the label needs besides the assessments is asked for like a requirement.
    private static Truth Told(string key, Truth truth)
    {
        Trace.Condition(ConditionKind.Requirement, key, truth, Severity.Fatal);
        return truth;
    }

    private static (ClosureLabel?, IReadOnlyList<ClosureLabel>, bool) Open(Truth reported) => reported.IsFalse
        ? (ClosureLabel.NotConcluded, [ClosureLabel.NotConcluded], false)
        : (null, Enum.GetValues<ClosureLabel>(), false);

    private static (ClosureLabel?, IReadOnlyList<ClosureLabel>, bool) Termination(Truth reported, Truth act, Truth wrong, Assessment[] all)
    {
        var fatal = Breach(all, Severity.Fatal, static id => !s_disproving.Contains(id) && !s_excluding.Contains(id) && !s_act.Contains(id));
        var curable = Breach(all, Severity.Curable, static _ => true);
        var possible = Possible([reported, act, wrong, fatal, curable], static t => TerminationLabel(t[0], t[1], t[2], t[3], t[4]));

        // A file that does not prove what it must prove is incomplete, unless something worse is certain.
        ClosureLabel? label =
            possible.Length == 1 ? possible[0]
            : !(reported | act).IsTrue ? null
            : (fatal | wrong).IsTrue ? ClosureLabel.NonCompliantTermination
            : ClosureLabel.IncompleteTermination;
        return (label, possible, false);
    }

    private static (ClosureLabel?, IReadOnlyList<ClosureLabel>, bool) Other(Truth reported, Truth act, Truth wrong, Truth proved)
    {
        var possible = Possible([reported, act, wrong, proved], static t => OtherLabel(t[0], t[1], t[2], t[3]));
        return (possible.Length == 1 ? possible[0] : null, possible, false);
    }

    private static ClosureLabel TerminationLabel(bool reported, bool act, bool wrong, bool fatal, bool curable) =>
        !act && !reported ? ClosureLabel.NotConcluded
        : reported && (!act || wrong) ? ClosureLabel.MisreportedClosure
        : fatal || wrong ? ClosureLabel.NonCompliantTermination
        : curable ? ClosureLabel.IncompleteTermination
        : ClosureLabel.CompliantTermination;

    private static ClosureLabel OtherLabel(bool reported, bool act, bool wrong, bool proved) =>
        !act && !reported ? ClosureLabel.NotConcluded
        : reported && (!act || wrong || !proved) ? ClosureLabel.MisreportedClosure
        : proved && !wrong ? ClosureLabel.ActuallyConcluded
        : ClosureLabel.NotConcluded;

    // Tries every unknown both ways.
    private static ClosureLabel[] Possible(ReadOnlySpan<Truth> truths, Func<bool[], ClosureLabel> label)
    {
        var found = 0;
        var values = new bool[truths.Length];
        for (var mask = 0; mask < 1 << truths.Length; mask++)
        {
            var consistent = true;
            for (var i = 0; i < truths.Length; i++)
            {
                values[i] = (mask & (1 << i)) != 0;
                consistent &= values[i] ? !truths[i].IsFalse : !truths[i].IsTrue;
            }

            if (consistent) found |= 1 << (int)label(values);
        }

        var labels = new ClosureLabel[int.PopCount(found)];
        for (var (i, next) = (0, 0); i < labels.Length; next++)
            if ((found & (1 << next)) != 0) labels[i++] = (ClosureLabel)next;
        return labels;
    }

    // Some closing act, whatever the method.
    private static Truth AnyAct(Closure closure) =>
        closure.Ruling.MadeOn.Occurred | closure.NoticeSentOn.Occurred | ClosingActs.AcknowledgedByBoth(closure) | closure.Grounds.Any(static ground => ground.Proved);

    // What must exist before one may speak of a closing at all (16.2 of the closure catalogue).
    private static Truth ClosingAct(Matter matter, ClosureMethod method, Assessment[] all)
    {
        var closure = matter.Closure;
        var ruled = closure.Ruling.MadeOn.Occurred;
        switch (method)
        {
            case ClosureMethod.InterimTermination:
                var servedOnAll = matter.EveryApplicant(static a => a.RulingServedOn.Occurred);
                var before2016 = matter.DayOf(Anchor.Ruling) < new DateOnly(2016, 12, 1);
                return ruled & (before2016 | servedOnAll | matter.HasNoApplicant);
            case ClosureMethod.FullPerformance:
                return closure.NoticeSentOn.Occurred | ClosingActs.AcknowledgedByBoth(closure) | (ClosingActs.FullyPerformed(matter) & closure.ClosedOn.Occurred);
            case ClosureMethod.FinalTermination:
                return !Breach(all, Severity.Fatal, static id => id == "JA-17a");
            case ClosureMethod.NonEnforcement or ClosureMethod.Dismissal:
                return ruled & JudgedGrounds.RulingServed(matter);
            case ClosureMethod.CaseWithdrawal:
                return !Breach(all, Severity.Fatal, static id => id == "JA-18");
            default:
                return ruled | closure.ClosedOn.Occurred;
        }
    }

    private static Truth GroundProved(Matter matter, ClosureMethod method, Assessment[] all) => method switch
    {
        ClosureMethod.FullPerformance => ClosingActs.FullyPerformed(matter),
        ClosureMethod.FinalTermination or ClosureMethod.CaseWithdrawal or ClosureMethod.NonEnforcement or ClosureMethod.Dismissal =>
            !Breach(all, Severity.Fatal, static id => !s_act.Contains(id)),
        _ => true,
    };

    // Whether some rule of these is breached in some grade: certain, possible, or excluded.
    private static Truth Breach(Assessment[] all, Severity grade, Func<string, bool> counts)
    {
        Truth any = false;
        foreach (var assessment in all)
        {
            if (assessment.Outcome is Outcome.NotApplicable or Outcome.Excepted or Outcome.Satisfied or Outcome.Completed || !counts(assessment.RuleId)) continue;
            if (assessment.Outcome == Outcome.Faulted)
            {
                any |= Truth.Unknown;
                continue;
            }

            foreach (var finding in assessment.Verdict.Findings)
                if (finding.Severity == grade) any |= finding.Met.IsFalse && assessment.Outcome is Outcome.Breached or Outcome.ManualReview ? true : Truth.Unknown;
        }

        return any;
    }
}
