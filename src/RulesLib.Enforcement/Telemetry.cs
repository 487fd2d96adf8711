using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RulesLib.Enforcement;

/// <summary>Counts for operators: cases, outcomes by rule, faults, duration. Never personal data.</summary>
internal static class Telemetry
{
    private const string Name = "RulesLib.Enforcement";

    private static readonly ActivitySource s_source = new(Name);
    private static readonly Meter s_meter = new(Name);
    private static readonly Counter<long> s_cases = s_meter.CreateCounter<long>("ruleslib.cases", "{case}", "Case files judged.");
    private static readonly Counter<long> s_outcomes = s_meter.CreateCounter<long>("ruleslib.outcomes", "{assessment}", "Assessments by rule id and outcome.");
    private static readonly Counter<long> s_faults = s_meter.CreateCounter<long>("ruleslib.faults", "{rule}", "Rules that failed.");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("ruleslib.duration", "ms", "Time to judge one case file.");

    public static Activity? Start() => s_source.StartActivity("evaluate");

    public static void Record(EnforcementReport report, TimeSpan elapsed)
    {
        s_cases.Add(1);
        s_duration.Record(elapsed.TotalMilliseconds);
        if (s_faults.Enabled && report.Faults.Count > 0) s_faults.Add(report.Faults.Count);
        if (!s_outcomes.Enabled) return;
        foreach (var assessment in report.Conclusions.OfType<Rules.Assessment>())
            s_outcomes.Add(1, new KeyValuePair<string, object?>("rule", assessment.RuleId), new("outcome", assessment.Outcome.ToString()));
    }
}
