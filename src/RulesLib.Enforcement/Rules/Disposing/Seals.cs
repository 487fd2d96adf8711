using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Disposing;

/// <summary>Whether a seal stands, and whose it is.</summary>
internal static class Seals
{
    /// <summary>Whether a seal stands on a day: begun, neither run out (CZ-02) nor lifted.</summary>
    public static Truth StandsOn(Seal seal, KnownDate day) => seal.From <= day & !(seal.Until < day) & !(seal.LiftedOn <= day);

    /// <summary>Whether this case only waits behind another court's seal on a day (CZ-05).</summary>
    public static Truth WaitsOn(Seal seal, KnownDate day) => seal.Rank == SealRank.Waiting & StandsOn(seal, day);
}
