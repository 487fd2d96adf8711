using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Rules;

/// <summary>Checks a measure on record (a listing, an order, a penalty …): lawful, and still due to stand?</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
[RuleKind(RuleKinds.Audit)]
public abstract class AuditRule<TRecord> : ConcludingRule
    where TRecord : Fact
{
    internal override RuleScope Scope => new("case", Each: typeof(TRecord));

    /// <summary>What it means that a requirement is not met.</summary>
    /// <param name="requirement">Name of the requirement.</param>
    protected abstract MonitoringState StateOf(string requirement);

    internal sealed override MonitoringState? MeaningOf(string requirement) => StateOf(requirement);

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        Recorded<TRecord> recorded = null!;

        When()
            .Match(() => matter)
            .Match(() => recorded);
        Then().Yield(_ => Assess(matter, recorded));
    }

    /// <summary>Judges one record.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="holder">The debtor or third party in whose part of the file it stands.</param>
    /// <param name="record">The record.</param>
    protected abstract Verdict Judge(Matter matter, PersonInCase holder, TRecord record);

    /// <summary>Last day on which what the rule asks for is in time.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="holder">The debtor or third party in whose part of the file it stands.</param>
    /// <param name="record">The record.</param>
    protected virtual KnownDate DueOn(Matter matter, PersonInCase holder, TRecord record) => KnownDate.Unknown;

    /// <summary>Begins the check of a record: the rule applies if it was law on the day of the act.</summary>
    /// <param name="day">The day of the act.</param>
    protected Judgement Check(KnownDate day)
    {
        Trace.Begin();
        return new(Info.InForceOn(day), Info);
    }

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Person!, (TRecord)conclusion.Subject!);

    internal sealed override KnownDate DueOn(Conclusion conclusion) => DueOn(conclusion.Matter, conclusion.Person!, (TRecord)conclusion.Subject!);

    private Assessment Assess(Matter matter, Recorded<TRecord> recorded) => Conclude(new Assessment(this, matter, recorded.Record) { Person = recorded.Holder });
}

/// <summary>Checks what was done to a person as a whole: is something missing, is something due?</summary>
[RuleKind(RuleKinds.Audit)]
public abstract class PersonAuditRule : ConcludingRule
{
    /// <summary>Whose treatment is checked.</summary>
    protected abstract PersonRoles Of { get; }

    internal override RuleScope Scope => new("case", Each: typeof(PersonInCase));

    /// <summary>What it means that a requirement is not met.</summary>
    /// <param name="requirement">Name of the requirement.</param>
    protected abstract MonitoringState StateOf(string requirement);

    internal sealed override MonitoringState? MeaningOf(string requirement) => StateOf(requirement);

    /// <inheritdoc/>
    public sealed override void Define()
    {
        Matter matter = null!;
        PersonInCase person = null!;

        When()
            .Match(() => matter)
            .Match(() => person, p => (p.Role & Of) != 0);
        Then().Yield(_ => Assess(matter, person));
    }

    /// <summary>Judges one person.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="person">The person.</param>
    protected abstract Verdict Judge(Matter matter, PersonInCase person);

    /// <summary>Last day on which what the rule asks for is in time.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="person">The person.</param>
    protected virtual KnownDate DueOn(Matter matter, PersonInCase person) => KnownDate.Unknown;

    internal sealed override Verdict Judge(Conclusion conclusion) => Judge(conclusion.Matter, conclusion.Person!);

    internal sealed override KnownDate DueOn(Conclusion conclusion) => DueOn(conclusion.Matter, conclusion.Person!);

    private Assessment Assess(Matter matter, PersonInCase person) => Conclude(new Assessment(this, matter, person.Subject) { Person = person });
}
