using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Settling.Bankruptcy;

/// <summary>Suspension of enforcement because of a bankruptcy.</summary>
internal static class Standstill
{
    /// <summary>Whether such a suspension of the case, or of this debtor, is on record.</summary>
    public static Truth Covers(Matter matter, Debtor debtor) => matter.File.Suspensions.Any(suspension => suspension.Ground == SuspensionGround.Bankruptcy
        & (suspension.Scope == SuspensionScope.Case | (suspension.Scope == SuspensionScope.Debtor & suspension.SubjectId == debtor.Id)));
}
