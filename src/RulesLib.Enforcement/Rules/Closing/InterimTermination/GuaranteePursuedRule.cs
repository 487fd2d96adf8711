using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>An execution guarantee was pursued within the guarantee period (ZB-37).</summary>
/// <remarks>Where no period is stated it is one year from the end of the stay (DB-02).</remarks>
[RuleId("ZB-37"), Cites(Provisions.EnforcementGuarantee.Pursuit)]
[InForce("2018-03-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class GuaranteePursuedRule : TerminationDutyRule<ExecutionGuarantee>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, ExecutionGuarantee guarantee)
    {
        KnownDate PeriodEnd() => guarantee.PeriodEndsOn.OrElse(matter.LastDay(Parameters.GuaranteePeriodYears, guarantee.StayUntil));

        return Duty(matter)
            .AppliesWhen("given", guarantee.GivenOn >= Info.From & guarantee.GivenOn <= matter.RuledOn)
            .Requires("pursued-in-period", guarantee.PropertyExhausted | guarantee.PursuedOn <= matter.RuledOn & guarantee.PursuedOn <= PeriodEnd(), Severity.Fatal, Cure.ReopenAndDispose)
            .Result();
    }
}
