using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination;

/// <summary>The statutory chain of auction and sale (CZ-10, CZ-11, CZ-12).</summary>
internal static class DisposalChain
{
    /// <summary>Whether the chain ended without a buyer by a day.</summary>
    public static Truth IsComplete(Asset asset, KnownDate day)
    {
        Truth Failed(DisposalStepKind kind, bool online) => asset.DisposalSteps.Any(step =>
            step.Kind == kind & (online ? step.Online : !step.Online) & step.HeldOn <= day & !step.Sold);

        var movable = asset.Kind.Is(static kind => kind is AssetKind.Vehicle or AssetKind.Vessel or AssetKind.Aircraft or AssetKind.OtherMovable);
        var twoOffline = Failed(DisposalStepKind.FirstAuction, online: false) & Failed(DisposalStepKind.SecondAuction, online: false);
        var offline = twoOffline & (movable | Failed(DisposalStepKind.ThirdAuction, online: false) & Failed(DisposalStepKind.Sale, online: false));
        var online = Failed(DisposalStepKind.FirstAuction, online: true) & Failed(DisposalStepKind.SecondAuction, online: true)
            & (Failed(DisposalStepKind.Sale, online: true) | asset.SetOffRefused);
        return offline | online;
    }
}
