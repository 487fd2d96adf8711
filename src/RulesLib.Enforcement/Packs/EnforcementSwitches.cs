namespace RulesLib.Enforcement.Packs;

/// <summary>A yes/no option on which the law is not settled or practice departs from it. Immutable and thread-safe.</summary>
public sealed class EnforcementSwitch
{
    internal EnforcementSwitch(string id, string entry, Func<EnforcementOptions, bool> read, Action<EnforcementOptions, bool> write) =>
        (Id, Entry, Read, Write) = (id, entry, read, write);

    /// <summary>A stable name, such as <c>strict-heads</c>.</summary>
    public string Id { get; }

    /// <summary>The entry of the law catalogue that it comes from, such as <c>SC-01</c>.</summary>
    public string Entry { get; }

    /// <summary>Whether it is on if nobody sets it: never.</summary>
    public bool Default => Read(new EnforcementOptions());

    internal Func<EnforcementOptions, bool> Read { get; }

    internal Action<EnforcementOptions, bool> Write { get; }

    /// <summary>The stable name.</summary>
    public override string ToString() => Id;
}

/// <summary>The switches of <see cref="EnforcementOptions"/>, for packs. Each is documented at its option. Immutable and thread-safe.</summary>
public static class EnforcementSwitches
{
    /// <summary><see cref="EnforcementOptions.StrictHeads"/>.</summary>
    public static EnforcementSwitch StrictHeads { get; } = new("strict-heads", "ZB-04a", static o => o.StrictHeads, static (o, on) => o.StrictHeads = on);

    /// <summary><see cref="EnforcementOptions.AllowEarlyIfApplicantConsents"/>.</summary>
    public static EnforcementSwitch AllowEarlyIfApplicantConsents { get; } =
        new("allow-early-if-applicant-consents", "SC-01", static o => o.AllowEarlyIfApplicantConsents, static (o, on) => o.AllowEarlyIfApplicantConsents = on);

    /// <summary><see cref="EnforcementOptions.AcceptanceReplacesTraditionalInvestigation"/>.</summary>
    public static EnforcementSwitch AcceptanceReplacesTraditionalInvestigation { get; } =
        new("acceptance-replaces-traditional-investigation", "SC-02", static o => o.AcceptanceReplacesTraditionalInvestigation, static (o, on) => o.AcceptanceReplacesTraditionalInvestigation = on);

    /// <summary><see cref="EnforcementOptions.TolerateSmallBalances"/>.</summary>
    public static EnforcementSwitch TolerateSmallBalances { get; } =
        new("tolerate-small-balances", "SC-10", static o => o.TolerateSmallBalances, static (o, on) => o.TolerateSmallBalances = on);

    /// <summary><see cref="EnforcementOptions.ListingTermRunsFromPublication"/>.</summary>
    public static EnforcementSwitch ListingTermRunsFromPublication { get; } =
        new("listing-term-runs-from-publication", "SX-02", static o => o.ListingTermRunsFromPublication, static (o, on) => o.ListingTermRunsFromPublication = on);

    /// <summary>All switches.</summary>
    public static IReadOnlyList<EnforcementSwitch> All { get; } =
        Array.AsReadOnly([StrictHeads, AllowEarlyIfApplicantConsents, AcceptanceReplacesTraditionalInvestigation, TolerateSmallBalances, ListingTermRunsFromPublication]);
}
