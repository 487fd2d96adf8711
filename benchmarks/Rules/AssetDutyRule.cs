using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>A duty for each asset of each debtor.</summary>
public abstract class AssetDutyRule : DutyRule
{
    public sealed override void Define()
    {
        Closure closure = null!;
        Debtor debtor = null!;
        Asset asset = null!;

        When()
            .Match(() => closure, c => c.Method == ClosureMethod.InterimTermination)
            .Match(() => debtor)
            .Match(() => asset, a => a.Debtor == debtor);
        Then().Yield(_ => Judge(closure, debtor, asset).Result());
    }

    public sealed override Judgement Replay(Closure closure, object subject) => Judge(closure, ((Asset)subject).Debtor, (Asset)subject);

    protected abstract Judgement Judge(Closure closure, Debtor debtor, Asset asset);
}

public sealed class AssetDutyRule<TDuty, TEdition> : AssetDutyRule
    where TDuty : IAssetDuty
{
    public override string Id => TDuty.Id;

    protected override Judgement Judge(Closure closure, Debtor debtor, Asset asset) => TDuty.Judge(closure, debtor, asset);
}
