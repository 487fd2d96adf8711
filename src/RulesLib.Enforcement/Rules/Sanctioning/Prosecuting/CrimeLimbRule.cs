using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>A ground of a referral: one line of the table of crimes against enforcement, for one person.</summary>
public abstract class CrimeLimbRule : PersonGroundRule
{
    // From this day on the court must transfer what it suspects; before, it could.
    private static readonly DateOnly s_opinion = new(2025, 7, 1);

    private readonly CrimeLimb _limb;

    /// <summary>Reads the line of the rule's own id.</summary>
    protected CrimeLimbRule() => _limb = CrimeLimbs.Of(Info.Id);

    /// <inheritdoc/>
    protected sealed override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected sealed override GroundFor Supports => GroundFor.CriminalReferral;

    /// <inheritdoc/>
    protected sealed override Crime? Crime => _limb.Crime;

    internal CrimeLimb Limb => _limb;

    /// <inheritdoc/>
    protected sealed override Modality ModalityIn(Matter matter) => matter.AsOf >= s_opinion ? Modality.Mandatory : Modality.Discretionary;

    /// <inheritdoc/>
    protected sealed override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person)
    {
        // Most limbs concern nobody in a file: nothing more is weighed then.
        var isSubject = Truth.Unknown;
        var isDone = Truth.Unknown;
        var judgement = Weigh(matter, point).AppliesWhen("criminal-subject", isSubject = _limb.Who(person));
        if (isSubject.IsFalse) return judgement.Result();

        // Each condition reads the acts anew where somebody listens for its evidence; otherwise once is enough.
        var deeds = CrimeLimbs.DeedsOf(_limb, matter, person);
        if (!FactReads.AreWatched) deeds = [.. deeds];
        judgement = judgement.AppliesWhen("conduct", isDone = Any(static _ => true));
        if (isDone.IsFalse) return judgement.Result();
        if (_limb.IsRefusal)
        {
            judgement = judgement
                .Requires("criminal-object", CrimeLimbs.HasObject(matter))
                .Requires("criminal-window", Any(deed => CrimeLimbs.IsInWindow(_limb, matter, person, deed)))
                .Requires("unperformed-then", Any(deed => CrimeLimbs.IsUnperformedThen(_limb, matter, deed)));
            if (!_limb.IsAccomplice) judgement = judgement.Requires("criminal-ability", CrimeLimbs.IsAble(_limb, person));
        }

        judgement = judgement.Requires("crime-of-its-day", Any(deed => CrimeLimbs.IsCrimeOfItsDay(_limb, matter, person, deed)));
        foreach (var (element, key, _) in CrimeLimbs.Elements)
            if (_limb.EverAsked.HasFlag(element)) judgement = judgement.Requires(key, Any(deed => CrimeLimbs.Meets(_limb, element, matter, person, deed)));
        return judgement
            .Requires("not-time-barred", Any(deed => CrimeLimbs.IsInTime(_limb, matter, person, deed)))
            .Requires("one-act", CrimeLimbs.IsOneAct(_limb, matter, person, deeds))
            .Result();

        Truth Any(Func<Deed, Truth> test) => CrimeLimbs.Any(deeds, test);
    }
}
