using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Filing;

/// <summary>Enforcement is applied for within two years (SS-01).</summary>
/// <remarks>From the end of the period for performance, else from effectiveness; until 2021-12-31 each instalment by itself, since then all from the last, save for notarised instruments and administrative judgments. A late application is accepted all the same: only a founded plea of the debtor counts (JA-19).</remarks>
[RuleId("SS-01"), Cites(Provisions.CivilProcedureLaw.ApplicationPeriod, Provisions.EnforcementProcedure.PeriodInterruption)]
[InForce("2008-04-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class ApplicationPeriodRule : ConductRule
{
    private static readonly DateOnly s_lastInstalment = new(2022, 1, 1);

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter)
    {
        KnownDate Received() => matter.Case.ApplicationReceivedOn;
        KnownDate End(KnownDate start) => matter.Deadline(Parameters.ApplicationYears, start);
        Truth Timely(KnownDate start, KnownDate day) => day <= End(start) | Interrupted(start) & day <= End(matter.Case.PeriodInterruptedOn);
        Truth Interrupted(KnownDate start) => matter.Case.PeriodInterruptedOn >= start & matter.Case.PeriodInterruptedOn <= End(start);
        Truth Separate() => Received() < s_lastInstalment | matter.Title.Kind.Is(static kind => kind is TitleKind.NotarisedInstrument or TitleKind.AdministrativeJudgment);
        Truth Each() => matter.Title.Instalments.All(instalment => Timely(instalment.DueOn, Received()));
        Truth Last() => matter.Title.Instalments.Any(instalment => Timely(instalment.DueOn, Received()));
        KnownDate WithoutPeriod() => (matter.Title.Kind == TitleKind.AdministrativeJudgment).IsTrue ? matter.Title.ServedOn : matter.Title.EffectiveOn;
        Truth Whole() => Timely(matter.Title.PerformanceDueOn.OrElse(WithoutPeriod()), Received());

        return Duty(matter)
            .AppliesWhen("first-case", matter.TypeOfCase == CaseType.FirstEnforcement)
            .AppliesWhen("applied", Received() >= Info.From)
            .AppliesWhen("own-period", !matter.Case.Flags.Has(CaseFlag.AdministrativeNonLitigation) & !matter.HasNoApplicant)
            .Requires("in-period", matter.Title.Instalments.Exists & (Each() | !Separate() & Last()) | !matter.Title.Instalments.Exists & Whole(), Severity.Advisory)
            .Requires("no-old-instalment", Separate() | matter.Title.Instalments.All(instalment => Timely(instalment.DueOn, s_lastInstalment.AddDays(-1))), Severity.ManualReview, Cure.DecideManually)
            .Result();
    }
}
