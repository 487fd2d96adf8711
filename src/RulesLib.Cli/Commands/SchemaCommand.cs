using System.CommandLine;

using RulesLib.Enforcement.Json;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib schema</c>: the JSON Schema of the case file.</summary>
internal static class SchemaCommand
{
    public const string Name = "schema";

    public static Command Make(Surroundings surroundings)
    {
        var command = new Command(Name, "Prints the JSON Schema of the case file (案卷), for editors and for programs that write case files.");
        command.SetAction(_ =>
        {
            surroundings.Out.WriteLine(CaseFileSchema.Write().TrimEnd());
            return ExitCode.Answered;
        });
        return command;
    }
}
