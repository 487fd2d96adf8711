using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>What a report rests on: the same fingerprints give the same answer on replay.</summary>
/// <param name="LibraryVersion">Version of this library (SemVer).</param>
/// <param name="LawVersion">Version of the law data.</param>
/// <param name="LawLastVerified">Day on which the law data was last checked; answers for later days rest on law that may have changed.</param>
/// <param name="SchemaVersion">Version of the case-file format.</param>
/// <param name="RuleSet">Fingerprint of the rules.</param>
/// <param name="Input">Fingerprint of case file, day, mode and switches.</param>
public sealed record AuditTrail(string LibraryVersion, string LawVersion, DateOnly LawLastVerified, string SchemaVersion, string RuleSet, string Input)
{
    internal static AuditTrail Of(Matter matter, RuleCatalog rules) => new(
        typeof(AuditTrail).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
        Law.LawVersion.Current,
        Law.LawVersion.LastVerified,
        CaseFileJson.SchemaVersion,
        rules.Fingerprint,
        Fingerprint(matter));

    private static string Fingerprint(Matter matter)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(CaseFileJson.WriteCanonical(matter.File));
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"|{matter.AsOf:yyyy-MM-dd}|{matter.Mode}|{matter.Options.StrictHeads}|{matter.Options.AllowEarlyIfApplicantConsents}|{matter.Options.CompletionDays}")));
        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
