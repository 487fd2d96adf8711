using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing.InterimTermination.Opinion2014;

/// <summary>When the 2014 Opinion alone governed (R1): until the CPL Interpretation of 2015 took effect beside it.</summary>
internal static class OpinionAlone
{
    private static readonly DateOnly s_interpretation2015 = new(2015, 2, 4);

    /// <summary>Whether the Opinion alone governs this closing.</summary>
    public static Truth Governs(Matter matter) => matter.DayOf(Anchor.Ruling) < s_interpretation2015;
}
