using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing;

namespace RulesLib.Enforcement.Rules.Settling;

/// <summary>After the stay the guarantee is enforced within its period, one year if none is stated (DB-02).</summary>
[RuleId("DB-02"), Cites(Provisions.EnforcementGuarantee.Pursuit, Provisions.EnforcementGuarantee.GuarantorNotDebtor)]
[InForce("2018-03-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class GuaranteePursuedRule : ConductRule<ExecutionGuarantee>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, ExecutionGuarantee guarantee) => Duty(matter)
        .AppliesWhen("given-since", guarantee.GivenOn >= Info.From)
        .AppliesWhen("stay-over", guarantee.StayUntil < matter.AsOf)
        .Unless("exhausted", guarantee.PropertyExhausted)
        .Unless("performed", Outstanding.IsNothing(matter.File.Amounts))
        .Requires("pursued-in-period", guarantee.PursuedOn <= PeriodEnd(matter, guarantee) | matter.AsOf <= PeriodEnd(matter, guarantee), Severity.Advisory, Cure.ContinueEnforcement)
        .Result();


    private static KnownDate PeriodEnd(Matter matter, ExecutionGuarantee guarantee) =>
        guarantee.PeriodEndsOn is { IsNone: false } stated ? stated : Terms.LastDay(matter, Parameters.GuaranteePeriodYears, guarantee.StayUntil);
}
