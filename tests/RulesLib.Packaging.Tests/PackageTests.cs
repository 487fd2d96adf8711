using System.IO.Compression;
using System.Text.RegularExpressions;

namespace RulesLib.Packaging.Tests;

public partial class PackageTests(Packages packages) : IClassFixture<Packages>
{
    [Theory]
    [InlineData("RulesLib.Engine")]
    [InlineData("RulesLib.Enforcement")]
    [InlineData("RulesLib.Reporting")]
    public void A_library_package_holds_readme_icon_docs_for_both_frameworks_and_symbols(string id)
    {
        var entries = Entries(packages.File(id, ".nupkg"));

        entries.Should().Contain(["README.md", "icon.png"]);
        foreach (var framework in new[] { "net8.0", "net10.0" })
            entries.Should().Contain([$"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml"]);
        Entries(packages.File(id, ".snupkg")).Should().Contain($"lib/net10.0/{id}.pdb");
    }

    [Theory]
    [InlineData("RulesLib.Enforcement")]
    [InlineData("RulesLib.Reporting")]
    public void A_library_package_brings_its_english_texts(string id) =>
        Entries(packages.File(id, ".nupkg")).Should().Contain($"lib/net10.0/en/{id}.resources.dll");

    [Fact]
    public void The_tool_package_installs_and_judges_a_sample()
    {
        var tool = Path.Combine(packages.Folder, "tool");
        WriteNuGetConfig(packages.Folder);
        Packages.Dotnet(packages.Folder, "tool", "install", "RulesLib.Cli", "--tool-path", tool, "--source", packages.Feed, "--version", Version());

        var output = Packages.Dotnet(packages.Folder, Path.Combine(tool, ".store", "ruleslib.cli", Version(), "ruleslib.cli", Version(), "tools", "net10.0", "any", "ruleslib.dll"), "rules", "--id", "ZB-02", "--format", "json");

        output.Should().Contain("\"ZB-02\"");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_readme_example_runs_in_an_empty_project_on_the_packed_library(string readme)
    {
        var project = Directory.CreateDirectory(Path.Combine(packages.Folder, $"example-{readme}")).FullName;
        WriteNuGetConfig(project);
        File.WriteAllText(Path.Combine(project, "example.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RulesLib.Enforcement" Version="{Version()}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), Example(readme));
        var sample = Directory.GetFiles(Path.Combine(Packages.Root, "samples", "cases"), "case.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.Copy(sample, Path.Combine(project, "case.json"));

        Packages.Dotnet(project, "run").Should().NotBeNullOrWhiteSpace();
    }

    private string Version() => VersionOf().Match(Path.GetFileName(packages.File("RulesLib.Engine", ".nupkg"))).Groups[1].Value;

    private static string Example(string readme) => FencedCSharp().Match(File.ReadAllText(Path.Combine(Packages.Root, readme))).Groups[1].Value;

    // Packages of earlier runs must not be found: everything lands in this folder.
    private void WriteNuGetConfig(string folder) => File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Combine(packages.Folder, "global")}" /></config>
          <packageSources><add key="packed" value="{packages.Feed}" /></packageSources>
        </configuration>
        """);

    private static IReadOnlyList<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(static entry => entry.FullName)];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex FencedCSharp();

    [GeneratedRegex(@"RulesLib\.Engine\.(\d+\.\d+\.\d+.*)\.nupkg")]
    private static partial Regex VersionOf();
}
