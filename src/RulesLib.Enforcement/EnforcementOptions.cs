using System.Globalization;
using System.Reflection;

namespace RulesLib.Enforcement;

/// <summary>Switches of an evaluator. Read once, when the evaluator is made; later changes have no effect.</summary>
public sealed class EnforcementOptions
{
    private readonly List<Assembly> _assemblies = [typeof(EnforcementOptions).Assembly];

    /// <summary>
    /// Whether a missing consumption-restriction order (ZB-04a) is fatal instead of curable. Default: <see langword="false"/>.
    /// </summary>
    public bool StrictHeads { get; set; }

    /// <summary>
    /// Whether interim termination within three months passes if every applicant agreed in writing (SC-01). Local practice, not law:
    /// art. 1(4) of 法〔2016〕373号 knows no exception. Default: <see langword="false"/>.
    /// </summary>
    public bool AllowEarlyIfApplicantConsents { get; set; }

    /// <summary>
    /// Whether the term of a listing runs from its publication instead of from the decision (SX-02): no text defines the start. Default: <see langword="false"/>.
    /// </summary>
    public bool ListingTermRunsFromPublication { get; set; }

    /// <summary>Whether names, id numbers and the like are shown in explanations and reports. Default: <see langword="false"/>, they are masked.</summary>
    public bool ShowPersonalData { get; set; }

    /// <summary>Language of texts that are not asked for in a language. Default: zh-CN.</summary>
    public CultureInfo Culture { get; set; } = CultureInfo.GetCultureInfo("zh-CN");

    internal IReadOnlyList<Assembly> RuleAssemblies => _assemblies;

    // Numbers that rule packs set in place of the law's, by parameter id.
    internal Dictionary<string, object> Numbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the rules of an assembly: every class that derives from <see cref="Rules.EnforcementRule"/> through a shape.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>These options.</returns>
    public EnforcementOptions AddRulesFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _assemblies.Add(assembly);
        return this;
    }

    internal EnforcementOptions Copy()
    {
        var copy = new EnforcementOptions
        {
            StrictHeads = StrictHeads,
            AllowEarlyIfApplicantConsents = AllowEarlyIfApplicantConsents,
            ListingTermRunsFromPublication = ListingTermRunsFromPublication,
            ShowPersonalData = ShowPersonalData,
            Culture = Culture,
        };
        copy._assemblies.AddRange(_assemblies.Skip(1));
        foreach (var (id, value) in Numbers) copy.Numbers.Add(id, value);
        return copy;
    }
}
