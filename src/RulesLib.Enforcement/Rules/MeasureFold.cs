using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>Grounds and bars folded into an answer: a measure needs some ground, and no bar that stands against it.</summary>
internal sealed class MeasureFold
{
    public MeasureFold(Truth inForce, MeasureKind kind, Ground[] grounds, Bar[] bars)
    {
        Truth[] carried = new Truth[grounds.Length];
        Truth must = false, may = false;
        for (var i = 0; i < grounds.Length; i++)
        {
            carried[i] = inForce & grounds[i].Holds;
            foreach (var bar in bars) carried[i] &= !bar.Defeats(grounds[i], kind);
            if (grounds[i].Modality == Modality.Mandatory) must |= carried[i];
            else may |= carried[i];
        }

        Certain = [.. grounds.Where((_, i) => carried[i].IsTrue)];
        Possible = [.. grounds.Where((_, i) => carried[i].IsUnknown)];
        Alive = [.. grounds.Where(ground => !(inForce & ground.Holds).IsFalse)];
        Standing = [.. bars.Where(bar => !bar.Holds.IsFalse && (IsAbsolute(bar, kind) || Alive.Any(ground => !bar.Defeats(ground, kind).IsFalse)))];
        Answer = !inForce.IsFalse && Standing.Any(bar => IsAbsolute(bar, kind) && bar.Holds.IsTrue) ? MeasureAnswer.Prohibited
            : must.IsTrue ? MeasureAnswer.Mandatory
            : must.IsUnknown ? MeasureAnswer.Undetermined
            : may.IsTrue ? MeasureAnswer.Discretionary
            : may.IsUnknown ? MeasureAnswer.Undetermined
            : Alive.Count > 0 ? MeasureAnswer.Prohibited
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
