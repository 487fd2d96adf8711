using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>What two rules ask about a breach of the duty to report property.</summary>
internal static class ReportBreach
{
    /// <summary>Whether a report that was ordered by a day was refused, false or late. Without an order no breach can exist (PR-01).</summary>
    public static Truth Occurred(Debtor debtor, KnownDate day) => debtor.ReportOrder.IssuedOn <= day & (debtor.Report.Refused | debtor.Report.False | debtor.Report.Late);

    /// <summary>Whether practice does not sanction: reached only by public notice, or excused; a false report is never in doubt.</summary>
    public static Truth IsDoubtful(Debtor debtor) => !debtor.Report.False & (debtor.ReportOrder.Mode == ServiceMode.PublicNotice | debtor.Report.Excused);

    /// <summary>Whether a sanction, a referral, or a reasoned decision against both was on file by a day.</summary>
    public static Truth DecidedBy(Debtor debtor, KnownDate day)
    {
        var decision = debtor.ReportBreachDecision;
        return decision.DecidedOn <= day
            & (decision.Kind == BreachDecisionKind.Sanctioned | decision.Kind == BreachDecisionKind.Referred | decision.ReasonRecorded);
    }
}
