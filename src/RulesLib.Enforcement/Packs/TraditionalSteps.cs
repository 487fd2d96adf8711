using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Packs;

/// <summary>Investigation beyond the network, as practice asks for it.</summary>
internal static class TraditionalSteps
{
    /// <summary>Whether at least one step was taken by a day against some debtor: inquiry on site or on paper, search, reward notice or audit.</summary>
    public static Truth AreOnRecord(Matter matter, KnownDate day) => matter.File.Debtors.Any(debtor =>
        debtor.OnSiteInquiries.Any(inquiry => inquiry.MadeOn <= day)
        | debtor.Search.ConductedOn <= day
        | debtor.InvestigationRequests.Any(request => request.Granted & request.DecidedOn <= day));
}
