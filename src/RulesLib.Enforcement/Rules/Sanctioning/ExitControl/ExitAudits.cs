using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Sanctioning.Punishing;

namespace RulesLib.Enforcement.Rules.Sanctioning.ExitControl;

/// <summary>A recorded exit restriction meets somebody whom the law lets it meet (EX-03, EX-04).</summary>
[RuleId("EX-03", "EX-04"), Cites(Provisions.EnforcementProcedure.ExitRestrictionTargets, Provisions.CivilProcedureLaw.ExitRestriction)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ExitTargetCheckedRule : AuditRule<ExitRestriction>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Unlawful;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, ExitRestriction record)
    {
        Truth IsTarget() => Acts.TargetOf(matter, holder, FactReads.Silently(record, static it => it.PersonId)) is { } person ? Exits.IsTarget(person, record.DecidedOn) : Truth.Unknown;

        return Duty(matter)
            .AppliesWhen("decided", record.DecidedOn <= matter.AsOf)
            .Requires("target", IsTarget(), Severity.Advisory)
            .Result();
    }
}

/// <summary>Once everything is performed a recorded exit restriction is lifted promptly (EX-05).</summary>
[RuleId("EX-05"), Cites(Provisions.EnforcementProcedure.ExitRestrictionLifting, Provisions.ExitAndEntryLaw.NoticeToBorder)]
[InForce("2009-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class ExitLiftedRule : AuditRule<ExitRestriction>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, ExitRestriction record) => Duty(matter)
        .AppliesWhen("decided", record.DecidedOn <= matter.AsOf)
        .AppliesWhen("performed", Exits.IsPerformed(matter, holder.Debtor!, matter.AsOf.AddDays(-1)))
        .Requires("lifted", record.LiftedOn <= matter.AsOf, Severity.Advisory)
        .Result();
}

/// <summary>The border is told of a recorded exit restriction (EX-07).</summary>
[RuleId("EX-07"), Cites(Provisions.ExitAndEntryLaw.NoticeToBorder)]
[InForce("2013-07-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class BorderToldRule : AuditRule<ExitRestriction>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, ExitRestriction record) => Duty(matter)
        .AppliesWhen("standing", Exits.Stands(record, matter.AsOf))
        .Requires("border-told", record.FilingFrom <= matter.AsOf, Severity.Advisory)
        .Result();
}

/// <summary>A border filing lapses by itself on its last day unless renewed in the month before; whether the old rules still bind is open (EX-09, T-25).</summary>
[RuleId("EX-09", "T-25"), Cites(Provisions.ExitAndEntryLaw.NoticeToBorder)]
[InForce("2013-07-01", Anchor.Decision), Source(Confidence.Unsure, Verified = false)]
public sealed class BorderFilingRule : AuditRule<ExitRestriction>
{
    /// <inheritdoc/>
    protected override MonitoringState StateOf(string requirement) => requirement == "current" ? MonitoringState.Overdue : MonitoringState.Missing;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, PersonInCase holder, ExitRestriction record) => Duty(matter)
        .AppliesWhen("standing", Exits.Stands(record, matter.AsOf))
        .AppliesWhen("filed", record.FilingFrom <= matter.AsOf)
        .AppliesWhen("unperformed", !Exits.IsPerformed(matter, holder.Debtor!, matter.AsOf))
        .Requires("current", record.FilingUntil >= matter.AsOf, Severity.ManualReview, confidence: Confidence.Unsure)
        .Requires("renewal", !(record.FilingUntil >= matter.AsOf) | record.FilingUntil > matter.AsOf.AddMonths(1), Severity.ManualReview, confidence: Confidence.Unsure)
        .Result();
}
