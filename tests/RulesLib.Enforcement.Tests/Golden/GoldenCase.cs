using System.Text.Json;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Golden;

/// <summary>
/// A decided case as a folder that a lawyer can review: <c>case.json</c> (what the source tells), <c>expected.json</c> (the answer),
/// <c>expected.md</c> (the explanation in Chinese), <c>source.md</c> (where it comes from and what it does not tell).
/// </summary>
public sealed class GoldenCase
{
    private GoldenCase(string folder) => Folder = folder;

    public string Folder { get; }

    public string Name => Path.GetFileName(Folder);

    public static IEnumerable<GoldenCase> All() =>
        Directory.GetDirectories(Path.Combine(Root(), "samples", "cases")).Order(StringComparer.Ordinal).Select(static folder => new GoldenCase(folder));

    /// <summary>Files of our own making, each answer of which is walked through in <c>walk.md</c>.</summary>
    public static IEnumerable<GoldenCase> Walks() =>
        Directory.GetDirectories(Path.Combine(Root(), "samples", "walks")).Order(StringComparer.Ordinal).Select(static folder => new GoldenCase(folder));

    public static GoldenCase Named(string name) => All().Concat(Walks()).Single(golden => golden.Name == name);

    public CaseFile Read()
    {
        var record = CaseFileJson.Read(File.ReadAllBytes(Path.Combine(Folder, "case.json")));
        record.Errors.Should().BeEmpty("case.json of {0} is a case file", Name);
        return record.CaseFile!;
    }

    public Expectation Expected() => JsonSerializer.Deserialize<Expectation>(Text("expected.json"), Expectation.Format)!;

    public string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    // Source paths are rewritten in deterministic builds: look upwards from where the tests run.
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RulesLib.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("RulesLib.sln is not above the tests.");
    }
}
