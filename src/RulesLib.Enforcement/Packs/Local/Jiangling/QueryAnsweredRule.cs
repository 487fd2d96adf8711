using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing.InterimTermination;

namespace RulesLib.Enforcement.Packs.Local.Jiangling;

/// <summary>The network query was answered, or made good offline (JL-5).</summary>
/// <remarks>Reading: asked of the four kinds that ZB-11 requires. Seal requests that were not answered are not told apart: the file knows no such fact.</remarks>
[RuleId("JL-5"), Cites(Provisions.JianglingTermination.NotToBeClosed), ByNameOnly]
[InForce("2024-06-26", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class QueryAnsweredRule : DebtorDutyRule
{
    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Requires("deposits", Coverage.Closed(debtor, QueryType.Deposits, matter.RuledOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Requires("vehicles", Coverage.Closed(debtor, QueryType.Vehicles, matter.RuledOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Requires("immovables", Coverage.Closed(debtor, QueryType.Immovables, matter.RuledOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Requires("securities", Coverage.Closed(debtor, QueryType.Securities, matter.RuledOn), Severity.Curable, Cure.ReopenAndInvestigate)
        .Result();
}
