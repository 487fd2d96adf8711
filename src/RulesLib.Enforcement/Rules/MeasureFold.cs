using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>Grounds and bars folded into an answer: a measure needs some ground, and no bar that stands against it.</summary>
internal sealed class MeasureFold
{
    /// <summary>Folds.</summary>
    /// <param name="inForce">Whether the measure is law.</param>
    /// <param name="kind">Which measure.</param>
    /// <param name="grounds">The grounds.</param>
    /// <param name="bars">The bars.</param>
    /// <param name="concerns">Whether the grounds reach this person; <see langword="null"/> if they are the person's own.</param>
    public MeasureFold(Truth inForce, MeasureKind kind, Ground[] grounds, Bar[] bars, Truth? concerns = null)
    {
        var reached = inForce & (concerns ?? true);
        var carried = new Truth[grounds.Length];
        Truth must = false, may = false;
        for (var i = 0; i < grounds.Length; i++)
        {
            carried[i] = reached & grounds[i].Holds;
            Truth softened = false;
            foreach (var bar in bars)
            {
                if (bar.Softens) softened |= bar.Covers(grounds[i]) is { IsFalse: false } covers ? bar.Holds & covers : false;
                else carried[i] &= !(IsAbsolute(bar, kind) ? bar.Holds : bar.Defeats(grounds[i], kind));
            }

            var mandatory = grounds[i].Modality == Modality.Mandatory;
            must |= mandatory ? carried[i] & !softened : false;
            may |= mandatory ? carried[i] & softened : carried[i];
        }

        // Most measures have no ground that holds or may hold.
        var alive = Array.FindAll(grounds, ground => !(reached & ground.Holds).IsFalse);
        Alive = Conclusion.ById(alive);
        Certain = alive.Length == 0 ? [] : Conclusion.ById(grounds.Where((_, i) => carried[i].IsTrue));
        Possible = alive.Length == 0 ? [] : Conclusion.ById(grounds.Where((_, i) => carried[i].IsUnknown));
        Standing = Conclusion.ById(Array.FindAll(bars, bar => !bar.Holds.IsFalse && (IsAbsolute(bar, kind) || Array.Exists(alive, ground => !(bar.Softens ? bar.Covers(ground) : bar.Defeats(ground, kind)).IsFalse))));
        Answer = !inForce.IsFalse && Standing.Any(bar => IsAbsolute(bar, kind) && bar.Holds.IsTrue) ? MeasureAnswer.Prohibited
            : must.IsTrue ? MeasureAnswer.Mandatory
            : must.IsUnknown ? MeasureAnswer.Undetermined
            : may.IsTrue ? MeasureAnswer.Discretionary
            : may.IsUnknown ? MeasureAnswer.Undetermined
            : alive.Length > 0 ? MeasureAnswer.Prohibited
            : Standing.Any(bar => bar.Prohibits == kind) ? MeasureAnswer.Undetermined
            : MeasureAnswer.NotAvailable;
    }

    public MeasureAnswer Answer { get; }

    /// <summary>The grounds that hold and are not barred.</summary>
    public IReadOnlyList<Ground> Certain { get; }

    /// <summary>The grounds that may hold beside them.</summary>
    public IReadOnlyList<Ground> Possible { get; }

    /// <summary>The grounds that hold or may hold, barred or not.</summary>
    public IReadOnlyList<Ground> Alive { get; }

    /// <summary>The bars that hold or may hold against one of them, or against the measure as such.</summary>
    public IReadOnlyList<Bar> Standing { get; }

    /// <summary>Whether the measure must, may or could be taken.</summary>
    public bool IsOpen => Answer is MeasureAnswer.Mandatory or MeasureAnswer.Discretionary or MeasureAnswer.Undetermined;

    private static bool IsAbsolute(Bar bar, MeasureKind kind) => bar.IsAbsolute || bar.Prohibits == kind;
}
