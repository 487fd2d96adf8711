using System.CommandLine;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib calc</c>: the calculators, without a case file.</summary>
internal static class CalcCommand
{
    public const string Name = "calc";

    public static Command Make(Surroundings surroundings) => new(Name, "Computes interest on delay, the enforcement fee, and what is outstanding, line by line with the article.")
    {
        CalcInterestCommand.Make(surroundings),
        CalcFeeCommand.Make(surroundings),
        CalcAmountsCommand.Make(surroundings),
    };
}
