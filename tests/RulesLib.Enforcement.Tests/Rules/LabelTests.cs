using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Rules;

public class LabelTests
{
    [Fact]
    public void A_termination_in_which_everything_is_in_order_is_compliant()
    {
        var report = Cases.Compliant().Judge();

        report.Closure.Assessments.Where(a => a.Outcome is not (Outcome.Satisfied or Outcome.NotApplicable or Outcome.Excepted))
            .Select(a => $"{a.RuleId} {a.Outcome} {string.Join(',', a.Findings.Select(f => f.Key))}").Should().BeEmpty();
        report.Closure.Label.Should().Be(ClosureLabel.CompliantTermination);
        report.Closure.PossibleLabels.Should().Equal(ClosureLabel.CompliantTermination);
        report.Closure.Article1Met.IsTrue.Should().BeTrue();
        report.Faults.Should().BeEmpty();
        report.DataIssues.Should().BeEmpty();
        report.Questions.Should().BeEmpty();
    }
}
