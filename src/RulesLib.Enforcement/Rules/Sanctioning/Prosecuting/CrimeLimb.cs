using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>What a limb asks besides the conduct.</summary>
[Flags]
internal enum LimbElements
{
    None = 0,
    NotEnforceable = 1,
    AfterSanction = 2,
    WorkBlocked = 4,
    BadCircumstances = 8,
    Injury = 16,
    GraveResult = 32,
    PropertyNotFound = 64,
    Serious = 128,
    NoticeReceived = 256,
}

/// <summary>One line of the table of crimes against enforcement: a limb of art. 313, or another article.</summary>
/// <param name="Id">Id of the row of the catalogue.</param>
/// <param name="Fits">Whether an act of a person is such conduct.</param>
/// <param name="Asks">What else is asked, by the 2024 interpretation.</param>
internal sealed record CrimeLimb(string Id, Func<PersonInCase, Conduct, Truth> Fits, LimbElements Asks)
{
    /// <summary>Which crime it is.</summary>
    public Crime Crime { get; init; } = Crime.RefusalToPerform;

    /// <summary>What else was asked until 2024-11-30; <see langword="null"/> if there was no such limb.</summary>
    public LimbElements? AsksUntil2024 { get; init; }

    /// <summary>First day on which a court could rest on it.</summary>
    public DateOnly LawFrom { get; init; } = CrimeLimbs.Interpretation2024;

    /// <summary>First day of an act that it covers; <see langword="null"/> if none but the day of the text matters.</summary>
    public DateOnly? ActsFrom { get; init; }

    /// <summary>Who can commit it.</summary>
    public Func<PersonInCase, Truth> Who { get; init; } = CrimeLimbs.HasDuty;

    /// <summary>Whether an entity itself can commit it (单位犯罪).</summary>
    public bool ByUnits { get; init; } = true;

    /// <summary>Whether the heavier bracket applies to an act.</summary>
    public Func<Deed, Truth> IsHeavy { get; init; } = static _ => false;

    /// <summary>Whether it is hiding or moving property, which reaches back before the title took effect (CR-08).</summary>
    public bool MovesProperty { get; init; }

    /// <summary>Whether it conceals something, so that an older act counts while the concealment goes on (CR-07).</summary>
    public bool Conceals { get => field || MovesProperty; init; }

    /// <summary>Whether an act and no payment is owed, so that no living costs are deducted.</summary>
    public bool OwesAct { get; init; }

    /// <summary>Whether a breach of the duty to report counts beside recorded conduct.</summary>
    public bool CountsReport { get; init; }

    /// <summary>Whether the outsider's own ability is beside the point: he helps the debtor.</summary>
    public bool IsAccomplice { get; init; }

    /// <summary>Whether it is a limb of art. 313.</summary>
    public bool IsRefusal => Crime == Crime.RefusalToPerform;

    /// <summary>Everything that some text asks.</summary>
    public LimbElements EverAsked => Asks | (AsksUntil2024 ?? LimbElements.None);

    /// <summary>Whether a court could rest on it, on its day, for an act of another day; the milder of two texts governs an older act (CR-16).</summary>
    public Truth Covers(DateOnly decidedOn, KnownDate actedOn)
    {
        if (decidedOn < LawFrom) return false;
        var day = ActsFrom is { } first ? actedOn >= first : true;
        return decidedOn < CrimeLimbs.Interpretation2024 || AsksUntil2024 is not null || !IsRefusal || IsAccomplice ? day : day & actedOn >= CrimeLimbs.Interpretation2024;
    }

    /// <summary>Whether an element is asked of an act: by the text of the decision, and for older acts by both texts (CR-16).</summary>
    public Truth AsksFor(LimbElements element, DateOnly decidedOn, KnownDate actedOn)
    {
        var before = AsksUntil2024?.HasFlag(element) ?? (!IsRefusal && Asks.HasFlag(element));
        if (decidedOn < CrimeLimbs.Interpretation2024) return before;
        return Asks.HasFlag(element) ? true : before ? actedOn < CrimeLimbs.Interpretation2024 : false;
    }
}

/// <summary>An act that is, or may be, the conduct of a limb.</summary>
/// <param name="Counts">Whether it is a verified act of that person.</param>
/// <param name="On">Its day.</param>
/// <param name="Act">What is recorded of it; the missing part for a breach of the duty to report, of which no conduct is recorded.</param>
internal readonly record struct Deed(Truth Counts, KnownDate On, Conduct Act);
