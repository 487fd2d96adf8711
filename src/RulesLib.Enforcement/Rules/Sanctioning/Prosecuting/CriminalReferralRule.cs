using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>Whether somebody may, from 2025-07-01 must, be transferred to the police for a suspected crime, and the evidence that goes with the letter (RF-01, RF-02).</summary>
/// <remarks>Which grounds lack an element stands in <see cref="Measure.Lacking"/>.</remarks>
[RuleId("RF-01", "RF-02"), Cites(Provisions.RefusalOpinion.Transfer, Provisions.RefusalOpinion.Evidence, Provisions.CriminalLaw.RefusalToPerform)]
[InForce("2002-08-29", Anchor.Decision), Source(Confidence.Seen)]
public sealed class CriminalReferralRule : PersonMeasureRule
{
    private const int MonthsOfYear = 12;

    private static readonly DateOnly s_secondBracket = new(2015, 11, 1);

    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.CriminalReferral;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor | PersonRoles.Officer | PersonRoles.ThirdParty | PersonRoles.ThirdPartyOfficer;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.CriminalReferral;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => Referrals.Of(matter, person, referral => referral.TransferredOn <= matter.AsOf);

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        CrimeLimb[] proved = [.. certain.Select(LimbOf)];
        return MeasureDetails.Empty with
        {
            Bounds = [.. proved.SelectMany(limb => Brackets(limb, matter, person)).Distinct()],
            Steps = [.. Evidence(matter, person, certain)],
            Notes = [.. Notes(matter, person, proved)],
        };
    }

    private static CrimeLimb LimbOf(Ground ground) => ((CrimeLimbRule)ground.Rule).Limb;

    // Three years at most; three to seven under the heavier bracket, which no act before 2015-11-01 can meet.
    private static IEnumerable<MeasureBounds> Brackets(CrimeLimb limb, Matter matter, PersonInCase person)
    {
        foreach (var deed in CrimeLimbs.DeedsOf(limb, matter, person))
        {
            if (!(deed.Counts & CrimeLimbs.IsWhole(limb, matter, person, deed)).IsTrue) continue;
            var heavy = limb.IsHeavy(deed) & deed.On >= s_secondBracket;
            var (lower, upper) = (matter.Number(Parameters.SeriousCrimeMostYears, deed.On), matter.Number(Parameters.EspeciallySeriousCrimeMostYears, deed.On));
            var least = heavy.IsTrue && matter.Number(Parameters.EspeciallySeriousCrimeLeastYears, deed.On).TryGet(out var years) ? years * MonthsOfYear : (decimal?)null;
            if ((heavy.IsFalse ? lower : upper).TryGet(out var most)) yield return new(BoundUnit.Months, least, most * MonthsOfYear, deed.On, ArticleOf(limb.Crime));
        }
    }

    private static string ArticleOf(Crime crime) => crime switch
    {
        Crime.DisposalOfSealedProperty => Provisions.CriminalLaw.SealedProperty,
        Crime.ObstructingDuty => Provisions.CriminalLaw.ObstructingDuty,
        Crime.AssaultOnPolice => Provisions.CriminalLaw.AssaultOnPolice,
        Crime.ShamLitigation => Provisions.CriminalLaw.ShamLitigation,
        _ => Provisions.CriminalLaw.RefusalToPerform,
    };

    private static IEnumerable<MeasureStep> Evidence(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain)
    {
        Truth refusal = certain.Count > 0 ? true : Truth.Unknown;
        yield return new("evidence-identity", person.Role == PersonRoles.Debtor ? person.Debtor!.IdentityConfirmed : Truth.Unknown, Provisions.RefusalOpinion.Evidence);
        yield return new("evidence-duty", CrimeLimbs.HasObject(matter) & CrimeLimbs.HasDuty(person), Provisions.RefusalOpinion.Evidence);
        yield return new("evidence-ability", person.Debtor is { } debtor ? ListingConduct.IsAble(debtor) : person.ThirdParty!.Able, Provisions.RefusalOpinion.Evidence);
        yield return new("evidence-refusal", refusal, Provisions.RefusalOpinion.Evidence);
        yield return new("evidence-circumstances", refusal, Provisions.RefusalOpinion.Evidence);
        yield return new("transfer-letter", Referrals.Of(matter, person, referral => referral.TransferredOn <= matter.AsOf), Provisions.RefusalOpinion.Transfer);
    }

    [Implements(Handling.Calculation, "CR-10", "CR-11", "CR-13", "CR-15")]
    private static IEnumerable<MeasureNote> Notes(Matter matter, PersonInCase person, CrimeLimb[] limbs)
    {
        if (limbs.Length == 0) yield break;
        yield return new("competence", Provisions.RefusalToPerform.Jurisdiction);
        if (limbs.Select(static limb => limb.Crime).Distinct().Skip(1).Any()) yield return new("heavier-crime", Provisions.RefusalToPerform.HeavierCrime);
        if (!Array.Exists(limbs, static limb => limb.IsRefusal)) yield break;
        var favoured = matter.Title.Category.Is(static category => category != ClaimCategory.Ordinary);
        var isOld = Array.Exists(limbs, limb => CrimeLimbs.DeedsOf(limb, matter, person).Any(static deed => !deed.Counts.IsFalse && (deed.On < CrimeLimbs.Interpretation2024).IsTrue));
        if (favoured.IsTrue) yield return new(isOld ? "may-be-severer" : "must-be-severer", Provisions.RefusalToPerform.SevererPunishment);
        if (isOld && matter.AsOf >= CrimeLimbs.Interpretation2024) yield return new("milder-text", Provisions.CriminalTemporalEffect.OldActs);
        if (Array.Exists(limbs, static limb => limb.MovesProperty) && matter.AsOf >= CrimeLimbs.Interpretation2024) yield return new("property-recovered", Provisions.RefusalToPerform.PropertyRecovery);
        if (person.Kind.Is(static kind => kind != PartyKind.NaturalPerson).IsTrue) yield return new("unit-and-officers", Provisions.CriminalLaw.RefusalToPerform);
        yield return new(Leniency(matter, person), Provisions.RefusalToPerform.Leniency);
    }

    // Performance of all or part before the indictment, or before the judgment of first instance, weighs; it never ends the prosecution by itself.
    [Implements(Handling.Calculation, "CR-12")]
    private static string Leniency(Matter matter, PersonInCase person)
    {
        var amounts = matter.File.Amounts;
        var day = amounts.PerformedInFullOn;
        var paid = day <= matter.AsOf | amounts.Received > 0m;
        if (!paid.IsTrue) return "performance-weighs";
        Truth Within(Func<CriminalReferral, KnownDate> end) => !Referrals.Of(matter, person, referral => end(referral) <= matter.AsOf & !(day < end(referral)));
        return Within(static referral => referral.IndictedOn).IsTrue ? "performed-before-indictment"
            : Within(static referral => referral.JudgedOn).IsTrue ? "performed-before-judgment"
            : "performance-weighs";
    }
}
