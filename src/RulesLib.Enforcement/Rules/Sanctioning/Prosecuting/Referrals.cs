using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>The transfers to the police on record, and whom they concern.</summary>
internal static class Referrals
{
    /// <summary>Whether a recorded transfer of a person passes a test. Left out, the debtor in whose part of the file it stands is transferred.</summary>
    public static Truth Of(Matter matter, PersonInCase person, Func<CriminalReferral, Truth> test) => person switch
    {
        { Role: PersonRoles.Debtor, Debtor: { } debtor } => debtor.CriminalReferrals.Any(referral => (Named(referral) is { IsGiven: true } named ? named == person.Id : true) & test(referral)),
        { Debtor: { } debtor } => Naming(debtor, person, test),
        _ => matter.File.Debtors.Any(debtor => Naming(debtor, person, test)),
    };

    private static Truth Naming(Debtor debtor, PersonInCase person, Func<CriminalReferral, Truth> test) =>
        debtor.CriminalReferrals.Any(referral => (Named(referral) is { IsGiven: true } named ? named == person.Id : false) & test(referral));

    private static Known<string> Named(CriminalReferral referral) => FactReads.Silently(referral, static r => r.PersonId);
}
