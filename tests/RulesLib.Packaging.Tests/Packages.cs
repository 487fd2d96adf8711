using System.Diagnostics;
using System.Reflection;

namespace RulesLib.Packaging.Tests;

/// <summary>Packs the built projects into a local folder once, and runs dotnet for the tests.</summary>
public sealed class Packages : IDisposable
{
    public Packages()
    {
        Directory.CreateDirectory(Feed);
        foreach (var project in new[] { "RulesLib.Engine", "RulesLib.Enforcement", "RulesLib.Reporting", "RulesLib.Cli" })
            Dotnet(Root, "pack", Path.Combine("src", project), "--no-build", "-c", Configuration, "-o", Feed);
    }

    public static string Root { get; } = FindRoot();

    public string Folder { get; } = Directory.CreateTempSubdirectory("ruleslib-packages-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string File(string id, string extension) =>
        Directory.GetFiles(Feed, $"{id}.*{extension}").Should().ContainSingle("{0} is packed once", id).Subject;

    /// <summary>Runs dotnet and gives what it printed.</summary>
    public static string Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the test host sets for itself must not reach other builds.
        foreach (var name in start.Environment.Keys.Where(static n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "dotnet {0} succeeds:\n{1}\n{2}", string.Join(' ', arguments), output, error.Result);
        return output;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Configuration => typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Configuration").Value!;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "RulesLib.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("RulesLib.sln is not above the tests.");
    }
}
