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
        return new(options.Copy());
    }

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

    // A list that may be longer gets a member of which nothing is known: duties towards somebody the file does not name stay open.
    private static IEnumerable<object> FactsOf(Matter matter)
    {
        var file = matter.File;
        yield return matter;
        if (matter.IsInterimTermination) yield return new DecisionPoint(Occasion.Closing, matter.RuledOn);
        yield return new DecisionPoint(Occasion.Today, matter.AsOf);
        foreach (var fact in Listed(file.Debtors)) yield return fact;
        foreach (var person in PersonInCase.In(file))
        {
            yield return person;
            foreach (var record in RecordsOf(person)) yield return record;
        }

        IEnumerable<Fact> parts =
        [
            .. Listed(file.Applicants), .. Listed(file.Assets), .. Listed(file.Clues), .. Listed(file.ThirdPartyClaims), .. Listed(file.Guarantees),
            .. Listed(file.Settlements), .. Listed(file.PartyChangeApplications), .. Listed(file.Suspensions), .. Listed(file.Payments), .. Listed(file.ThirdParties),
        ];
        foreach (var part in parts) yield return part;
    }

    private static IEnumerable<object> RecordsOf(PersonInCase holder) => holder switch
    {
        { Role: PersonRoles.Debtor, Debtor: { } debtor } =>
        [
            .. Recorded(holder, debtor.Listings), .. Recorded(holder, debtor.ConsumptionOrders), .. Recorded(holder, debtor.ExitRestrictions),
            .. Recorded(holder, debtor.Penalties), .. Recorded(holder, debtor.CriminalReferrals), .. Recorded(holder, debtor.Conduct),
            .. Recorded(holder, debtor.RestrictionApplications), .. Recorded(holder, debtor.CorrectionRequests),
        ],
        { Role: PersonRoles.ThirdParty, ThirdParty: { } party } => [.. Recorded(holder, party.Listings), .. Recorded(holder, party.Penalties), .. Recorded(holder, party.Conduct)],
        _ => [],
    };

    private static IEnumerable<object> Recorded<TRecord>(PersonInCase holder, KnownList<TRecord> records)
        where TRecord : Fact => records.Select(record => new Recorded<TRecord>(holder, record));

    private static IEnumerable<TFact> Listed<TFact>(KnownList<TFact> list)
        where TFact : Fact, new() => list.IsComplete ? list : list.Append(Fact.UnknownPart<TFact>());
}
