using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>A breach of the duty to report property as something to be punished.</summary>
internal static class ReportBreachActs
{
    // Lateness is punished only since the investigation provisions; the code speaks of refusal and falsity.
    private static readonly DateOnly s_lateness = new(2017, 5, 1);

    /// <summary>Refusal or lateness, from the day after the last day of the order on, and falsity, on the day of the report. Without an order no breach can exist (PR-01).</summary>
    public static IEnumerable<PunishableAct> Of(Debtor debtor, KnownDate day)
    {
        var (order, report) = (debtor.ReportOrder, debtor.Report);
        var ordered = order.IssuedOn <= day;
        var missing = ordered & order.DueOn < day & !report.Excused & (report.Refused | report.Late & order.DueOn >= s_lateness);
        if (!missing.IsFalse) yield return new(missing, order.DueOn.Shift(static due => due.AddDays(1)), day, Known<string>.Unknown, KnownDate.Unknown);
        var falsified = ordered & report.False & !(report.ReceivedOn > day);
        if (!falsified.IsFalse) yield return new(falsified, report.ReceivedOn, day, Known<string>.Unknown, KnownDate.Unknown);
    }
}

/// <summary>A debtor, or the statutory agent of one, may be fined or detained for a report refused, false, or late without just cause (PR-06, CC-09).</summary>
/// <remarks>Before an interim termination a recorded decision is needed: ZB-03c.</remarks>
[RuleId("PR-06", "CC-09"), Cites(Provisions.PropertyInvestigation.ReportBreach, Provisions.CivilProcedureLaw.PropertyReport)]
[InForce("2008-04-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReportBreachPunishedRule : PenaltyGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer;

    internal override IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day) =>
        ReportBreachActs.Of(person.Debtor!, day).Select(act => person.Officer is null ? act : act with { Counts = act.Counts & person.IsAgentOn(act.On) });
}

/// <summary>The principal or directly responsible persons of an entity debtor may be fined or detained for its breach of the duty to report (PR-07).</summary>
[RuleId("PR-07"), Cites(Provisions.PropertyInvestigation.ReportBreachOfficers, Provisions.CivilProcedureLaw.PropertyReport)]
[InForce("2008-04-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ReportBreachOfficersRule : PenaltyGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Officer;

    internal override IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day) => ObstructiveActs.Responsible(ReportBreachActs.Of(person.Debtor!, day), person);
}
