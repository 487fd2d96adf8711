using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
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
    /// <summary>The packs in use, in the order given, and what each changed; the fingerprint of the rules covers them.</summary>
    public IReadOnlyList<PackUse> Packs { get; internal init; } = [];

    internal static AuditTrail Of(Matter matter, RuleCatalog rules) => new(
        typeof(AuditTrail).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "",
        Law.LawVersion.Current,
        Law.LawVersion.LastVerified,
        CaseFileJson.SchemaVersion,
        rules.Fingerprint,
        Fingerprint(matter))
    {
        Packs = rules.Packs,
    };

    /// <summary>Same versions and fingerprints: the same answer on replay.</summary>
    /// <param name="other">The other trail.</param>
    public bool Equals(AuditTrail? other) => other is not null
        && (LibraryVersion, LawVersion, LawLastVerified, SchemaVersion, RuleSet, Input) == (other.LibraryVersion, other.LawVersion, other.LawLastVerified, other.SchemaVersion, other.RuleSet, other.Input);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleSet, Input);

    private static string Fingerprint(Matter matter)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(CaseFileJson.WriteCanonical(matter.File));
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"|{matter.AsOf:yyyy-MM-dd}|{matter.Mode}|{matter.Options.CompletionDays}|{string.Join('|', EnforcementSwitches.All.Select(option => option.Read(matter.Options)))}")));
        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
