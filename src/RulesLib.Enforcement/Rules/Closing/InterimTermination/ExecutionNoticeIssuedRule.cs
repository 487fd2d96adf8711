using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>终本前须已向每一被执行人发出执行通知 (ZB-02).</summary>
/// <remarks>Reading: the text asks for issue (发出), not for proof of receipt; service is kept apart as a curable requirement.</remarks>
[RuleId("ZB-02"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ExecutionNoticeIssuedRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor)
    {
        Truth Issued() => debtor.Notice.IssuedOn <= matter.RuledOn;

        return Duty(matter, debtor)
            .Requires("issued", Issued(), Severity.Fatal, Cure.IssueNoticeAndRuleAgain)
            .Requires("service-proved", !Issued() | debtor.Notice.ServiceProved, Severity.Curable, Cure.ProveService)
            .Result();
    }
}
