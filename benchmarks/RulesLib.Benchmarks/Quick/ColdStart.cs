using System.Diagnostics;
using System.Globalization;
using System.Reflection;

using RulesLib.Benchmarks.Contestants;
using RulesLib.Benchmarks.Rules;
using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Quick;

/// <summary>Loads, compiles and judges a first case in a process that has done none of it before.</summary>
internal static class ColdStart
{
    public const string Verb = "cold";

    /// <summary>The child's part: prints the microseconds it took.</summary>
    public static int Run(string engine, int rules)
    {
        var file = CaseFiles.Draw(seed: 1, debtors: 2);
        var start = Stopwatch.GetTimestamp();
        IContestant contestant = engine == NRulesPeer.Name ? NRulesPeer.Create(rules) : EmbeddedEngine.Create(rules);
        Course.Read(contestant.Judge(file));
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMicroseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>The parent's part.</summary>
    /// <returns>Microseconds.</returns>
    public static double InNewProcess(string engine, int rules)
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("This process does not know its own path.");
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(host) == "dotnet")
            start.ArgumentList.Add(Assembly.GetExecutingAssembly().Location);
        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(engine);
        start.ArgumentList.Add(rules.ToString(CultureInfo.InvariantCulture));

        using var child = Process.Start(start) ?? throw new InvalidOperationException($"{host} did not start.");
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The cold start of {engine} with {rules} rules failed with exit code {child.ExitCode}.");
    }
}
