using System.Globalization;
using System.Reflection;

using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;

namespace RulesLib.Enforcement;

/// <summary>Switches of an evaluator. Read once, when the evaluator is made; later changes have no effect.</summary>
public sealed class EnforcementOptions
{
    private readonly List<Assembly> _assemblies = [typeof(EnforcementOptions).Assembly];
    private readonly List<Type> _types = [];
    private readonly List<RulePack> _packs = [];

    /// <summary>
    /// Whether a missing consumption-restriction order (ZB-04a) is fatal instead of curable. Default: <see langword="false"/>.
    /// </summary>
    public bool StrictHeads { get; set; }

    /// <summary>
    /// Whether interim termination within three months passes if every applicant agreed in writing (SC-01). Local practice, not law:
    /// art. 1(4) of 法〔2016〕373号 knows no exception. Default: <see langword="false"/>.
    /// </summary>
    [Implements(Handling.Parameter, "SC-01")]
    public bool AllowEarlyIfApplicantConsents { get; set; }

    /// <summary>
    /// Days from the day of judging in which curable defects are to be completed. Ours: no text sets a period. Default: 30.
    /// </summary>
    public int CompletionDays { get; set; } = 30;

    /// <summary>
    /// Whether the traditional investigation that practice asks for (on site, search, reward notice, audit) may be missing if every applicant accepted
    /// in writing that there is no property (SC-02). Local practice, not law: consent waives none of the heads of art. 1 of 法〔2016〕373号, and this
    /// switch touches rules of packs only. Default: <see langword="false"/>.
    /// </summary>
    [Implements(Handling.Parameter, "SC-02")]
    public bool AcceptanceReplacesTraditionalInvestigation { get; set; }

    /// <summary>
    /// Whether a bank or internet balance below 1,000 yuan and not above 5 % of the claim may be left where it is (SC-10, ZB-05). Practice, not law:
    /// the law knows no sum that is too small. Default: <see langword="false"/>; the pack <c>kz</c> turns it on.
    /// </summary>
    [Implements(Handling.Parameter, "SC-10")]
    public bool TolerateSmallBalances { get; set; }

    /// <summary>
    /// Whether the term of a listing runs from its publication instead of from the decision (SX-02): no text defines the start. Default: <see langword="false"/>.
    /// </summary>
    public bool ListingTermRunsFromPublication { get; set; }

    /// <summary>Whether names, id numbers and the like are shown in explanations and reports. Default: <see langword="false"/>, they are masked.</summary>
    public bool ShowPersonalData { get; set; }

    /// <summary>Language of texts that are not asked for in a language. Default: zh-CN.</summary>
    public CultureInfo Culture { get; set; } = CultureInfo.GetCultureInfo("zh-CN");

    internal IReadOnlyList<Assembly> RuleAssemblies => _assemblies;

    internal IReadOnlyList<Type> RuleTypes => _types;

    internal IReadOnlyList<RulePack> Packs => _packs;

    // Numbers that packs set in place of the law's.
    internal PackNumbers Numbers { get; } = new();

    /// <summary>Adds the rules of an assembly: every class that derives from <see cref="Rules.EnforcementRule"/> through a shape, except those marked <see cref="ByNameOnlyAttribute"/>.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>These options.</returns>
    public EnforcementOptions AddRulesFrom(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _assemblies.Add(assembly);
        return this;
    }

    /// <summary>Adds rules by their classes. Rules that bring texts, or that change others, come in a pack: <see cref="UsePack"/>.</summary>
    /// <param name="rules">Rule classes.</param>
    /// <returns>These options.</returns>
    public EnforcementOptions AddRules(params Type[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(rules));
            _types.Add(rule);
        }

        return this;
    }

    /// <summary>Uses a pack. Packs are laid over the law, over the rules that the host adds and over these switches, in the order given.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>These options.</returns>
    public EnforcementOptions UsePack(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _packs.Add(pack);
        return this;
    }

    internal EnforcementOptions Copy()
    {
        var copy = new EnforcementOptions { CompletionDays = CompletionDays, ShowPersonalData = ShowPersonalData, Culture = Culture };
        foreach (var option in EnforcementSwitches.All) option.Write(copy, option.Read(this));
        copy._assemblies.AddRange(_assemblies.Skip(1));
        copy._types.AddRange(_types);
        copy._packs.AddRange(_packs);
        return copy;
    }
}

/// <summary>The numbers that packs set in place of the law's, each with its days. Filled while an evaluator is made, then only read.</summary>
internal sealed class PackNumbers
{
    private readonly List<(string Id, object Value, DateOnly? From, DateOnly? Through)> _numbers = [];

    public void Add(string id, object value, DateOnly? from, DateOnly? through) => _numbers.Add((id, value, from, through));

    /// <summary>The number of a day; the later pack has the last word. <see langword="null"/> if none is set.</summary>
    public object? Find(string id, DateOnly day) =>
        _numbers.Count == 0 ? null : _numbers.FindLast(number => number.Id == id && !(day < number.From) && !(day > number.Through)).Value;
}
