using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>What closing rules and the labels both ask about a closing by full performance.</summary>
internal static class ClosingActs
{
    /// <summary>Whether both sides acknowledged completion, in writing or orally with a record (立结案意见 art. 15).</summary>
    public static Truth AcknowledgedByBoth(Closure closure) =>
        (closure.Acknowledgement == AcknowledgementForm.Written) | (closure.Acknowledgement == AcknowledgementForm.OralRecorded);

    /// <summary>Whether everything was performed, or a settlement in its place (JA-15a, JA-15b).</summary>
    public static Truth FullyPerformed(Matter matter) => TitlePerformed(matter) | SettlementPerformed(matter);

    /// <summary>Whether nothing of the title is left (JA-15a), or the applicant said so without reservation.</summary>
    public static Truth TitlePerformed(Matter matter)
    {
        // A sum that is still owed disproves performance where the file does not say so itself.
        var performed = matter.Closure.EverythingPerformed;
        if (performed.IsUnknown && Outstanding.IsSomething(matter.File.Amounts).IsTrue) performed = false;
        return performed | NothingOwed(matter) | matter.File.Amounts.AcknowledgedInFullOn <= matter.ClosedOn;
    }

    /// <summary>Whether a settlement was performed in full by the closing (JA-15b).</summary>
    public static Truth SettlementPerformed(Matter matter) =>
        matter.File.Settlements.Any(settlement => settlement.FullyPerformed & settlement.PerformedOn <= matter.ClosedOn);

    // A title about money only, with no sum left.
    private static Truth NothingOwed(Matter matter) =>
        matter.Title.Claims.All(static claim => claim == ClaimContent.Money) & Outstanding.IsNothing(matter.File.Amounts);
}
