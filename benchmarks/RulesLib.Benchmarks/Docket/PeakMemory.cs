using System.Diagnostics;
using System.Globalization;

using RulesLib.Benchmarks.Quick;
using RulesLib.Cli;
using RulesLib.Cli.Sampling;

namespace RulesLib.Benchmarks.Docket;

/// <summary>What <c>ruleslib evaluate -</c> takes at most for a docket, each size in a process of its own.</summary>
internal static class PeakMemory
{
    public const string Verb = "peak-memory";

    /// <summary>Judges a docket and prints the most memory it took, in bytes.</summary>
    public static int Run(int cases)
    {
        var surroundings = new Surroundings(DocketCases.Docket(cases), TextWriter.Null, Console.Error, TimeProvider.System, Screen.Redirected);
        var code = new App(surroundings).RunAsync(["evaluate", "-", "--only", "closure"]).GetAwaiter().GetResult();
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(self.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        return code;
    }

    public static Row Measure()
    {
        var (large, usual) = (Of(10 * SampleDocket.CampaignCases), Of(SampleDocket.CampaignCases));
        return new(
            $"peak memory, evaluate -, {10 * SampleDocket.CampaignCases:#,0} / {SampleDocket.CampaignCases:#,0} cases",
            large / usual,
            Target.AtMost(1.1),
            "MB",
            FormattableString.Invariant($"{large / 1e6:0.0} / {usual / 1e6:0.0}"));
    }

    private static double Of(int cases)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(PeakMemory).Assembly.Location);
        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(cases.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(answer, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"{Verb} {cases} ended with {process.ExitCode}.");
    }
}
