using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>Something for which a person may be fined or detained.</summary>
/// <param name="Counts">Whether it is such an act, and a proved one.</param>
/// <param name="On">Its day, which decides the limits (FJ-10, FJ-10a, FJ-10b).</param>
/// <param name="Until">The last day of an act that went on; the day of the act otherwise.</param>
/// <param name="Id">Its id inside the file.</param>
/// <param name="SanctionedOn">The day it was punished, where the file tells so beside the act.</param>
internal readonly record struct PunishableAct(Truth Counts, KnownDate On, KnownDate Until, Known<string> Id, KnownDate SanctionedOn)
{
    /// <summary>An act of which it is only known that there may be one.</summary>
    public static PunishableAct Unnamed => default;

    /// <summary>Whether a penalty answers this act: by its id, else by its day.</summary>
    public Truth IsAnsweredBy(Penalty penalty) => Id.IsGiven && penalty.ActId.IsGiven ? Id == penalty.ActId : On <= penalty.ActedOn & penalty.ActedOn <= Until;
}
