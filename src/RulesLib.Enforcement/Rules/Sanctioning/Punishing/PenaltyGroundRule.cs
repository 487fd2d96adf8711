using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Punishing;

/// <summary>A ground for a fine, for detention or for both: some act that the law names.</summary>
public abstract class PenaltyGroundRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected sealed override GroundFor Supports => GroundFor.Penalty;

    /// <summary>The acts on file that are or may be what the law names.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="person">The person.</param>
    /// <param name="day">The day of the decision: what lies behind it counts.</param>
    internal abstract IEnumerable<PunishableAct> ActsOf(Matter matter, PersonInCase person, KnownDate day);

    /// <inheritdoc/>
    protected sealed override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("debtor-active", person.Debtor?.IsActiveOn(point.Day) ?? true)
        .Requires("act", ActsOf(matter, person, point.Day).Aggregate((Truth)false, static (any, act) => any | act.Counts))
        .Result();
}
