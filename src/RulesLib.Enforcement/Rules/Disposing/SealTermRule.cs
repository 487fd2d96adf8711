using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>A seal does not exceed the longest period of its day (CZ-01).</summary>
/// <remarks>Deposits one year, movables two, other property three, from 2015-02-04; before half a year, one and two, and half of that for a renewal.</remarks>
[RuleId("CZ-01"), Cites(Provisions.CplInterpretation.SealPeriods, Provisions.SealingAndFreezing.TimeLimits)]
[InForce("2007-01-01", Anchor.Closing), Source(Confidence.Seen)]
public sealed class SealTermRule : ConductRule<Asset>
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Asset asset)
    {
        Truth IsDeposit() => asset.Kind.Is(static kind => kind is AssetKind.Deposit or AssetKind.InternetBalance);
        Truth Within(DatedParameter<int> first, DatedParameter<int> renewal) =>
            asset.Seal.Until <= matter.LastDay(first, asset.Seal.From) | asset.Seal.RenewedOn > asset.Seal.From & asset.Seal.Until <= matter.LastDay(renewal, asset.Seal.RenewedOn);
        Truth Deposit() => Within(Parameters.SealDepositMonths, Parameters.SealDepositRenewalMonths);
        Truth Movable() => Within(Parameters.SealMovableMonths, Parameters.SealMovableRenewalMonths);
        Truth Other() => Within(Parameters.SealOtherMonths, Parameters.SealOtherRenewalMonths);

        return Duty(matter)
            .AppliesWhen("sealed", asset.Seal.From.Occurred & asset.Seal.Rank == SealRank.First)
            .Requires("within-maximum", Deposit() | !IsDeposit() & Movable() | !IsDeposit() & !DisposalChain.IsMovable(asset) & Other(), Severity.Advisory)
            .Result();
    }
}
