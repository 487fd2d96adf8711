using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

/// <summary>An applicant complained of a refusal, and police or procuratorate answered that they do not pursue it (CR-14).</summary>
[RuleId("CR-14"), Cites(Provisions.RefusalToPerform.PrivateProsecution)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class NotPursuedRule : PersonGroundRule
{
    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.PrivateProsecution;

    /// <inheritdoc/>
    protected override Crime? Crime => Rules.Crime.RefusalToPerform;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person) => Weigh(matter, point)
        .AppliesWhen("complained", Complaints.Any(matter, person, static _ => true))
        .Requires("suspected", CrimeLimbs.IsRefusalSuspected(matter, person))
        .Requires("not-pursued", Complaints.Any(matter, person, complaint => complaint.AnsweredOn <= matter.AsOf & !complaint.Pursued))
        .Result();
}

/// <summary>The police refused the materials or gave no written answer in sixty days, or did not file what the court had transferred (CR-14b).</summary>
/// <remarks>Whether this stands beside the filing periods of the 2025 opinion is not settled: from 2025-07-01 a person decides.</remarks>
[RuleId("CR-14b"), Cites(Provisions.PrivateProsecutionNotice.Conditions, Provisions.RefusalToPerform.PrivateProsecution)]
[InForce("2018-05-30", Anchor.Decision), Source(Confidence.Seen, Verified = false)]
public sealed class UnansweredComplaintRule : PersonGroundRule
{
    private static readonly DateOnly s_opinion = new(2025, 7, 1);

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override GroundFor Supports => GroundFor.PrivateProsecution;

    /// <inheritdoc/>
    protected override Crime? Crime => Rules.Crime.RefusalToPerform;

    /// <inheritdoc/>
    protected override Verdict Judge(Matter matter, DecisionPoint point, PersonInCase person)
    {
        var verdict = Weigh(matter, point)
            .AppliesWhen("complained-or-transferred", Complaints.Any(matter, person, static _ => true) | Referrals.Of(matter, person, referral => referral.TransferredOn <= matter.AsOf | referral.AcceptedOn <= matter.AsOf))
            .Requires("suspected", CrimeLimbs.IsRefusalSuspected(matter, person))
            .Requires("unanswered", Complaints.Any(matter, person, complaint => !complaint.Pursued & (complaint.MaterialsRefused | Complaints.IsUnanswered(matter, complaint.AcceptedOn, complaint.AnsweredOn)))
                | Referrals.Of(matter, person, referral => referral.RefusedOn <= matter.AsOf | Complaints.IsUnanswered(matter, referral.AcceptedOn, KnownDate.Earlier(referral.FiledOn, referral.RefusedOn))))
            .Requires("law-settled", matter.AsOf < s_opinion ? true : Truth.Unknown, Severity.ManualReview, confidence: Confidence.Unsure)
            .Result();

        // All that is open is the law.
        return verdict is { Outcome: Outcome.Undetermined, Findings: [{ Key: "law-settled" }] } ? verdict with { Outcome = Outcome.ManualReview, Severity = Severity.ManualReview } : verdict;
    }
}

/// <summary>Whether an applicant may prosecute a debtor himself, of which the court may inform him, and from which day (CR-14, CR-14b).</summary>
/// <remarks>He may settle or withdraw before the judgment; a public prosecution he cannot end.</remarks>
[RuleId("CR-14"), Cites(Provisions.RefusalToPerform.PrivateProsecution, Provisions.PrivateProsecutionNotice.Conditions)]
[InForce("2015-07-22", Anchor.Decision), Source(Confidence.Seen)]
public sealed class PrivateProsecutionRule : PersonMeasureRule
{
    /// <inheritdoc/>
    protected override MeasureKind Kind => MeasureKind.PrivateProsecution;

    /// <inheritdoc/>
    protected override PersonRoles Against => PersonRoles.Debtor;

    /// <inheritdoc/>
    protected override GroundFor SupportedBy => GroundFor.PrivateProsecution;

    /// <inheritdoc/>
    protected override Truth InPlace(Matter matter, PersonInCase person) => Truth.Unknown;

    /// <inheritdoc/>
    protected override MeasureDetails Details(Matter matter, PersonInCase person, IReadOnlyList<Ground> certain, IReadOnlyList<Ground> possible)
    {
        List<MeasureNote> notes = [new("withdrawal", Provisions.RefusalToPerform.PrivateProsecution)];
        if (certain.Concat(possible).Any(static ground => ground.Outcome == Outcome.ManualReview)) notes.Add(new("sixty-days-unsettled", Provisions.PrivateProsecutionNotice.Conditions));
        return MeasureDetails.Empty with { OpensOn = Complaints.OpensOn(matter, person), Notes = notes };
    }
}

/// <summary>Complaints of applicants to the police.</summary>
internal static class Complaints
{
    /// <summary>Whether a complaint against a debtor passes a test.</summary>
    public static Truth Any(Matter matter, PersonInCase person, Func<CrimeComplaint, Truth> test) =>
        matter.File.Applicants.Any(applicant => applicant.CrimeComplaints.Any(complaint => (complaint.DebtorId == person.Id) is { IsFalse: false } concerns ? concerns & test(complaint) : false));

    /// <summary>Whether sixty days passed without a written answer.</summary>
    public static Truth IsUnanswered(Matter matter, KnownDate acceptedOn, KnownDate answeredOn)
    {
        var last = LastDay(matter, acceptedOn);
        return last < matter.AsOf & !(answeredOn <= last);
    }

    /// <summary>The first day on which a private prosecution is, or was, open for want of an answer or upon a refusal; none if nothing opens one.</summary>
    public static KnownDate OpensOn(Matter matter, PersonInCase person)
    {
        var first = KnownDate.None;
        foreach (var complaint in matter.File.Applicants.SelectMany(static applicant => applicant.CrimeComplaints).Where(complaint => (complaint.DebtorId == person.Id).IsTrue))
        {
            var waited = LastDay(matter, complaint.AcceptedOn).Shift(static day => day.AddDays(1));
            first = KnownDate.Earlier(first, complaint.AnsweredOn.Occurred.IsTrue && complaint.Pursued.IsFalse ? KnownDate.Earlier(complaint.AnsweredOn, waited) : waited);
        }

        return first;
    }

    /// <summary>The last day for the answer.</summary>
    public static KnownDate LastDay(Matter matter, KnownDate acceptedOn) => Term.DeadlineOf(matter, acceptedOn, Parameters.UnansweredComplaintDays);
}
