using System.Globalization;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Campaigning;

namespace RulesLib.Enforcement.Campaigning;

/// <summary>Judges whether a campaign is ready: staff, vehicles, body recorders, duty roster. Policy of campaigns, no law.</summary>
/// <remarks>Immutable and thread-safe: make one and share it.</remarks>
public sealed class CampaignEvaluator
{
    private readonly EnforcementEvaluator _evaluator;
    private readonly EnforcementOptions _options;

    private CampaignEvaluator(EnforcementOptions options) => (_options, _evaluator) = (options, EnforcementEvaluator.Create(options));

    /// <summary><c>campaign</c>: the rules on whether a campaign is ready (ZX-01 to ZX-05), each with its threshold among the <see cref="Parameters"/>.</summary>
    public static RulePack Pack { get; } = new RulePack(
            "campaign",
            PackKind.NationalPractice,
            new("专项执行行动保障检查", "Readiness of an enforcement campaign"),
            new("专项执行行动的工作要求（非法律，据报道的做法）", "Requirements of enforcement campaigns (no law, practice as reported)"))
        .AddRules(typeof(StaffCommittedRule), typeof(StaffFiguresRule), typeof(VehiclesRule), typeof(BodyRecordersRule), typeof(DutyRosterRule));

    /// <summary>Makes an evaluator.</summary>
    /// <param name="configure">Sets switches, such as packs that set other thresholds; <see langword="null"/> for the defaults.</param>
    public static CampaignEvaluator Create(Action<EnforcementOptions>? configure = null)
    {
        var options = new EnforcementOptions().UsePack(Pack);
        configure?.Invoke(options);
        return new(options.Copy());
    }

    /// <summary>Judges a campaign.</summary>
    /// <param name="campaign">What it has at its disposal.</param>
    /// <param name="asOf">The day of judging, a PRC calendar day (UTC+8).</param>
    public CampaignReport Evaluate(Campaign campaign, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var matter = new Matter(new CaseFile(), asOf, EvaluationMode.InForceAtClosure, _options);
        var session = _evaluator.Catalog.Factory.CreateSession();
        session.InsertAll([new CampaignReview(matter, campaign)]);
        session.Fire();
        return new(matter, campaign, [.. session.Query<Assessment>().OrderBy(static assessment => assessment.RuleId, RuleIdComparer.Instance)]);
    }
}

/// <summary>What a campaign lacks.</summary>
/// <param name="RuleId">The rule that asks for it.</param>
/// <param name="There">What is there.</param>
/// <param name="Needed">What is asked for.</param>
/// <param name="IsProvisional">Whether the need was worked out from a share, because the number it rests on is not told.</param>
public sealed record CampaignShortfall(string RuleId, int There, int Needed, bool IsProvisional)
{
    /// <summary>How many are missing.</summary>
    public int Missing => Math.Max(0, Needed - There);
}

/// <summary>Whether a campaign is ready, on one day. Immutable and thread-safe.</summary>
public sealed class CampaignReport
{
    private readonly Matter _matter;

    internal CampaignReport(Matter matter, Campaign campaign, IReadOnlyList<Assessment> assessments)
    {
        (_matter, Campaign, Assessments) = (matter, campaign, assessments);
        Shortfalls = [.. Find().Where(static shortfall => shortfall.Missing > 0)];
    }

    /// <summary>The day of judging.</summary>
    public DateOnly AsOf => _matter.AsOf;

    /// <summary>What the campaign has at its disposal.</summary>
    public Campaign Campaign { get; }

    /// <summary>What every rule came to, by rule id.</summary>
    public IReadOnlyList<Assessment> Assessments { get; }

    /// <summary>How many are missing, where a rule is breached.</summary>
    public IReadOnlyList<CampaignShortfall> Shortfalls { get; }

    /// <summary>Explains one assessment: condition by condition, with the facts read and their values.</summary>
    /// <param name="assessment">An assessment of this report.</param>
    /// <param name="culture">The language.</param>
    public RuleExplanation Explain(Assessment assessment, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new Explainer(_matter, Campaign).Explain(assessment, culture);
    }

    private IEnumerable<CampaignShortfall> Find()
    {
        if (IsBreached("ZX-01") && CampaignFigures.Committed(Campaign).TryGet(out var staff) && CampaignFigures.TotalStaff(Campaign) is { } total
            && _matter.Number(Parameters.CampaignStaffOneIn, AsOf) is { } number)
            yield return new("ZX-01", staff, (total.Least + number - 1) / number, !Campaign.TotalStaff.Exists.IsTrue);
        foreach (var (id, there, needed, share) in new[]
        {
            ("ZX-03", Campaign.Vehicles, Campaign.VehiclesNeeded, Parameters.CampaignVehicleShare),
            ("ZX-04", Campaign.BodyRecorders, Campaign.BodyRecordersNeeded, Parameters.CampaignRecorderShare),
        })
        {
            if (IsBreached(id) && there.TryGet(out var have) && needed.TryGet(out var need) && _matter.Number(share, AsOf) is { } part)
                yield return new(id, have, (int)Math.Ceiling(need * part), false);
        }
    }

    private bool IsBreached(string id) => Assessments.Any(assessment => assessment.RuleId == id && assessment.Outcome == Outcome.Breached);
}
