using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Closing;

/// <summary>What the duties of a closing on grounds read of the grounds as weighed.</summary>
internal static class JudgedGrounds
{
    /// <summary>Whether some ground holds.</summary>
    public static Truth Any(IEnumerable<Ground> grounds) => grounds.Aggregate((Truth)false, static (any, ground) => any | ground.Holds);

    /// <summary>Whether one of some grounds holds.</summary>
    public static Truth Any(IEnumerable<Ground> grounds, params IReadOnlyCollection<string> ids) => Any(grounds.Where(ground => ids.Contains(ground.RuleId)));

    /// <summary>Whether the papers that prove a recorded ground are on file.</summary>
    public static Truth PapersOnFile(Matter matter) => matter.Closure.Grounds.Any(ground =>
        ClosingGrounds.RowOf(matter, ground) is { } row ? ClosingGrounds.PapersOnFile(matter, row) : ground.Kind.Exists.IsTrue ? false : Truth.Unknown);

    /// <summary>Whether the ruling was made.</summary>
    public static Truth RulingMade(Matter matter) => matter.Closure.Ruling.MadeOn.Occurred;

    /// <summary>Whether the ruling was served on every applicant; a case without one has nobody to serve (XS-08).</summary>
    public static Truth RulingServed(Matter matter) => matter.EveryApplicant(static applicant => applicant.RulingServedOn.Occurred) | matter.HasNoApplicant;
}
