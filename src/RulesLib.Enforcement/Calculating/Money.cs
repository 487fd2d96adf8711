using System.Globalization;

namespace RulesLib.Enforcement.Calculating;

/// <summary>Sums of money: how they are checked, rounded and written.</summary>
internal static class Money
{
    /// <summary>More than any claim; sums up to here are computed without loss.</summary>
    public const decimal Max = 1_000_000_000_000m;

    /// <summary>Half up to the fen; done once, at the end.</summary>
    public static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>The sum, if it is one: not negative, in whole fen, not above <see cref="Max"/>.</summary>
    /// <param name="amount">The sum.</param>
    /// <param name="name">What it is called where it was given.</param>
    public static decimal Checked(decimal amount, string name) => amount is >= 0m and <= Max && Math.Round(amount, 2) == amount
        ? amount
        : throw new ArgumentOutOfRangeException(name, amount, string.Create(CultureInfo.InvariantCulture, $"{name} must be a sum between 0 and {Max:0} with at most two decimals."));

    /// <summary>With two decimals, or as many as it has.</summary>
    public static string Text(decimal amount) => amount.ToString("#,##0.00##########", CultureInfo.InvariantCulture);
}
