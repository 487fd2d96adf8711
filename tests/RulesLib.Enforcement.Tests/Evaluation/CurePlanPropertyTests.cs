using CsCheck;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Tests.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>What is promised about carrying out a plan, for any file.</summary>
public class CurePlanPropertyTests
{
    private const int Files = 300;

    [Fact]
    public void Carrying_out_the_plan_mends_every_reparable_breach_and_worsens_nothing() => Gen.Int.Sample(
        static seed =>
        {
            var file = AnyFile(seed);
            var before = file.Judge(mode: ModeOf(seed));
            var after = before.Plan.Apply(file).Judge(mode: ModeOf(seed));

            after.Plan.Steps.Should().NotContain(static s => s.Status == CureStepStatus.Open, "seed {0}", seed);
            foreach (var (was, now) in before.Conclusions.Zip(after.Conclusions))
            {
                (now.RuleId, now.Info.Kind, now.Point?.Occasion).Should().Be((was.RuleId, was.Info.Kind, was.Point?.Occasion), "seed {0}", seed);
                ((int)(now.Severity ?? 0)).Should().BeLessThanOrEqualTo((int)(was.Severity ?? 0), "seed {0}: {1}", seed, was.RuleId);
                ((int)(now.WorstPossible ?? 0)).Should().BeLessThanOrEqualTo((int)(was.WorstPossible ?? 0), "seed {0}: {1}", seed, was.RuleId);
                now.Findings.Should().BeSubsetOf(was.Findings, "seed {0}: {1}", seed, was.RuleId);
                if (was is Ground or Bar) now.Holds.Should().Be(was.Holds, "seed {0}: {1}", seed, was.RuleId);
            }

            after.Closure.Article1Met.Should().Be(before.Closure.Article1Met, "seed {0}: history stays", seed);
            after.Closure.PossibleLabels.Except(before.Closure.PossibleLabels).Should().BeSubsetOf([ClosureLabel.CompliantTermination], "seed {0}", seed);
            after.Sanctions.Measures.Select(static m => m.Answer).Should().Equal(before.Sanctions.Measures.Select(static m => m.Answer), "seed {0}", seed);

            // Once a breach is completed, its rule, and the label, may ask for what the breach had made idle; no other rule asks for more.
            var asked = before.Questions.Select(static q => q.Path).ToHashSet();
            after.Questions.Where(q => !asked.Contains(q.Path)).SelectMany(static q => q.AskedBy).Should().BeSubsetOf(before.Plan.Steps.SelectMany(static s => s.RuleIds).Append("VO-00"), "seed {0}", seed);
        },
        iter: Files);

    [Fact]
    public void Carrying_it_out_once_more_changes_nothing() => Gen.Int.Sample(
        static seed =>
        {
            var file = AnyFile(seed);
            var plan = file.Judge(mode: ModeOf(seed)).Plan;
            var once = plan.Apply(file);

            plan.Apply(once).Should().Be(once, "seed {0}: the same plan", seed);
            once.Judge(mode: ModeOf(seed)).Plan.Apply(once).Should().BeSameAs(once, "seed {0}: the plan of the changed file", seed);
        },
        iter: Files);

    [Fact]
    public void A_plan_is_empty_where_nothing_is_amiss_and_only_there() => Gen.Int.Sample(
        static seed =>
        {
            var report = AnyFile(seed).Judge();
            if (report.Closure.IsOutOfScope) return;
            var planned = !report.Matter.File.Closure.Exists.IsTrue ? report.Closure.Assessments : report.Conclusions.OfType<Assessment>();
            var amiss = planned.Any(static a => a.Outcome is Outcome.Breached or Outcome.ManualReview && a.Findings.Any(static f => f.Met.IsFalse && f.Cure != Cure.None));
            var open = report.OpenPoints(ReportParts.Closure).Any();

            if (!amiss && !open) report.Plan.Steps.Should().BeEmpty("seed {0}", seed);
            if (amiss) report.Plan.Steps.Should().NotBeEmpty("seed {0}", seed);
        },
        iter: Files);

    private static EvaluationMode ModeOf(int seed) => seed % 3 == 0 ? EvaluationMode.CampaignRetrospective : EvaluationMode.InForceAtClosure;

    private static CaseFile AnyFile(int seed)
    {
        var random = new RandomFiles(seed);
        var file = random.Complete();
        return random.Below(2) == 0 ? file : random.Hide(file);
    }
}
