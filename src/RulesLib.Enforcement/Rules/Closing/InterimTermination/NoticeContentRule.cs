using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The execution notice orders performance within a period, mentions the cost of delay and warns of listing (ZB-31).</summary>
/// <remarks>Tested by the law of the day the notice was issued: the warning since 2013-10-01, the rest since 2015-02-04.</remarks>
[RuleId("ZB-31"), Cites(Provisions.CplInterpretation.ExecutionNotice, Provisions.EnforcementWork.NoticeContent, Provisions.DishonestList.RiskWarning)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class NoticeContentRule : DebtorDutyRule
{
    private static readonly DateOnly s_warning = new(2013, 10, 1);
    private static readonly DateOnly s_interpretation = new(2015, 2, 4);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .AppliesWhen("issued", debtor.Notice.IssuedOn <= matter.RuledOn)
        .Requires("period-stated", debtor.Notice.IssuedOn < s_interpretation | debtor.Notice.PerformanceDueOn.Occurred, Severity.Advisory)
        .Requires("delay-mentioned", debtor.Notice.IssuedOn < s_interpretation | debtor.Notice.MentionsDelayInterest, Severity.Advisory)
        .Requires("listing-warned", debtor.Notice.IssuedOn < s_warning | debtor.Notice.WarnsOfListing, Severity.Advisory)
        .Result();
}
