using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Restricting;

/// <summary>What persons under a restriction applied for.</summary>
internal static class Applications
{
    /// <summary>Whether some application of a person passes a test; one that names nobody is the debtor's own.</summary>
    public static Truth Any(PersonInCase person, Func<RestrictionApplication, Truth> test) =>
        person.Debtor!.RestrictionApplications.Any(application => IsBy(application, person) & test(application));

    private static Truth IsBy(RestrictionApplication application, PersonInCase person) =>
        FactReads.Silently(application, static fact => fact.PersonId) is { IsGiven: true } named ? named == person.Id : person.Officer is null;
}
