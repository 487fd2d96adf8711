using System.Globalization;

using BenchmarkDotNet.Running;

using RulesLib.Benchmarks.Docket;
using RulesLib.Benchmarks.Quick;
using RulesLib.Benchmarks.Suites;

return args switch
{
    ["quick"] => QuickTable.Run(asJson: false),
    ["quick", "--format", "json"] => QuickTable.Run(asJson: true),
    ["docket"] => DocketTable.Run(asJson: false),
    ["docket", "--format", "json"] => DocketTable.Run(asJson: true),
    ["quick" or "docket", ..] => Usage(),
    [PeakMemory.Verb, var cases] => PeakMemory.Run(int.Parse(cases, CultureInfo.InvariantCulture)),
    [ColdStart.Verb, var engine, var rules] => ColdStart.Run(engine, int.Parse(rules, CultureInfo.InvariantCulture)),
    _ => RunSuites(args),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: quick [--format json] or docket [--format json]");
    return 2;
}

static int RunSuites(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(WarmCase).Assembly).Run(args, new SuiteConfig());
    return 0;
}
