using System.Diagnostics;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement;

/// <summary>
/// Judges case files: may the case be closed this way, and what must, may or must not be done to each debtor?
/// </summary>
/// <remarks>
/// Immutable and thread-safe: make one and share it. Making one compiles the rules; evaluating is pure, reads no clock and keeps nothing.
/// </remarks>
public sealed partial class EnforcementEvaluator
{
    private readonly EnforcementOptions _options;

    private EnforcementEvaluator(EnforcementOptions options)
    {
        _options = options;
        Catalog = new(LayeredRules.Of(options));
    }

    /// <summary>The rules it runs.</summary>
    public RuleCatalog Catalog { get; }

    /// <summary>Makes an evaluator.</summary>
    /// <param name="configure">Sets switches; <see langword="null"/> for the defaults.</param>
    /// <exception cref="PackException">Rules and packs do not go together, such as two rules of one id; tells everything that is wrong.</exception>
    public static EnforcementEvaluator Create(Action<EnforcementOptions>? configure = null)
    {
        var options = new EnforcementOptions();
        configure?.Invoke(options);
        return Create(options.Copy());
    }

    internal static EnforcementEvaluator Create(EnforcementOptions options) => new(options);

    /// <summary>Judges a case file.</summary>
    /// <param name="caseFile">The case file.</param>
    /// <param name="asOf">The day of judging, a PRC calendar day (UTC+8).</param>
    /// <param name="mode">How the law of the closing is chosen.</param>
    /// <param name="cancellationToken">Stops between the steps of evaluation.</param>
    /// <returns>The report. Contradictory input and failing rules are told in it, not thrown.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public EnforcementReport Evaluate(CaseFile caseFile, DateOnly asOf, EvaluationMode mode = EvaluationMode.InForceAtClosure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        cancellationToken.ThrowIfCancellationRequested();
        var started = Stopwatch.GetTimestamp();
        using var activity = Telemetry.Start();

        var matter = new Matter(caseFile, asOf, mode, _options);
        var session = Catalog.Factory.CreateSession();
        session.InsertAll(FactsOf(matter));
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var report = EnforcementReport.Of(matter, Catalog, session);
        Telemetry.Record(report, Stopwatch.GetElapsedTime(started));
        return report;
    }

    /// <summary>Explains one conclusion: condition by condition, with the facts read and their values.</summary>
    /// <param name="report">The report it belongs to.</param>
    /// <param name="conclusion">An assessment, ground or bar of that report.</param>
    /// <param name="culture">Language; <see langword="null"/> for that of the options.</param>
    /// <exception cref="ArgumentException">The conclusion does not belong to the report.</exception>
    public RuleExplanation Explain(EnforcementReport report, Conclusion conclusion, System.Globalization.CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(conclusion);
        if (!ReferenceEquals(report.Matter, conclusion.Matter)) throw new ArgumentException("The conclusion belongs to another report.", nameof(conclusion));
        return new Explainer(report.Matter).Explain(conclusion, culture ?? _options.Culture);
    }

    // Every case takes the same steps many times over: lists are filled in place, not chained.
    private static List<object> FactsOf(Matter matter)
    {
        const int Usual = 64;
        var file = matter.File;
        var facts = new List<object>(Usual) { matter };
        if (matter.IsInterimTermination) facts.Add(new DecisionPoint(Occasion.Closing, matter.RuledOn));
        facts.Add(new DecisionPoint(Occasion.Today, matter.AsOf));
        AddParts(file.Debtors);
        foreach (var person in PersonInCase.In(file)) AddPerson(person);
        AddParts(file.Applicants);
        AddParts(file.Assets);
        AddParts(file.Clues);
        AddParts(file.ThirdPartyClaims);
        AddParts(file.Guarantees);
        AddParts(file.Settlements);
        AddParts(file.PartyChangeApplications);
        AddParts(file.Suspensions);
        AddParts(file.Payments);
        AddParts(file.ThirdParties);
        return facts;

        // A list that may be longer gets a member of which nothing is known: duties towards somebody the file does not name stay open.
        void AddParts<TPart>(KnownList<TPart> parts)
            where TPart : Fact, new()
        {
            for (var i = 0; i < parts.Count; i++) facts.Add(parts[i]);
            if (!parts.IsComplete) facts.Add(Fact.UnknownPart<TPart>());
        }

        void AddPerson(PersonInCase person)
        {
            facts.Add(person);
            if (person is { Role: PersonRoles.Debtor, Debtor: { } debtor })
            {
                AddRecords(person, debtor.Listings);
                AddRecords(person, debtor.ConsumptionOrders);
                AddRecords(person, debtor.ExitRestrictions);
                AddRecords(person, debtor.Penalties);
                AddRecords(person, debtor.CriminalReferrals);
                AddRecords(person, debtor.Conduct);
                AddRecords(person, debtor.RestrictionApplications);
                AddRecords(person, debtor.CorrectionRequests);
            }
            else if (person is { Role: PersonRoles.ThirdParty, ThirdParty: { } party })
            {
                AddRecords(person, party.Listings);
                AddRecords(person, party.Penalties);
                AddRecords(person, party.Conduct);
            }
        }

        void AddRecords<TRecord>(PersonInCase holder, KnownList<TRecord> records)
            where TRecord : Fact
        {
            for (var i = 0; i < records.Count; i++) facts.Add(new Recorded<TRecord>(holder, records[i]));
        }
    }
}
