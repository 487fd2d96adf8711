using System.Globalization;

using RulesLib.Enforcement.Explanation;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Closing;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement;

/// <summary>What can contradict itself in a case file.</summary>
public enum DataIssueKind
{
    /// <summary>Two days stand in an order that cannot be.</summary>
    OrderOfDays,

    /// <summary>A day lies after the day of judging.</summary>
    AfterDayOfJudging,

    /// <summary>Closing amount less realised less waived is not the outstanding amount.</summary>
    AmountsDoNotAddUp,

    /// <summary>An amount is negative.</summary>
    NegativeAmount,

    /// <summary>The case number says another case type.</summary>
    CaseTypeDiffers,

    /// <summary>The year of the case number is not the year of filing.</summary>
    YearDiffers,

    /// <summary>The file records two closings.</summary>
    TwoClosings,

    /// <summary>Two parts of the file have the same id.</summary>
    DuplicateId,

    /// <summary>An id points to nothing in the file.</summary>
    UnknownId,

    /// <summary>A standing and an event contradict each other.</summary>
    StandingDiffers,

    /// <summary>A ground of the closing is recorded as proved, or as not proved, and the rest of the file says otherwise.</summary>
    GroundDiffers,
}

/// <summary>A contradiction in a case file. The rules judge the file as it stands; this says what to look at first.</summary>
/// <param name="Kind">What contradicts itself.</param>
/// <param name="Paths">The facts involved, as JSON paths.</param>
/// <param name="Values">Their values, personal data never among them.</param>
public sealed record DataIssue(DataIssueKind Kind, IReadOnlyList<string> Paths, IReadOnlyList<string> Values)
{
    // 13.3 of the closure catalogue (ZF-10).
    private const decimal AmountTolerance = 0.01m;

    /// <summary>The contradiction as a sentence.</summary>
    /// <param name="culture">The language.</param>
    public string Render(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var separator = TextCatalog.Get(TextCatalog.Report, "Separator", culture);
        return TextCatalog.Format(culture, $"DataIssueKind.{Kind}", string.Join(separator, Paths.Zip(Values, static (path, value) => $"{path} = {Wording.OneLine(value)}")));
    }

    internal static IReadOnlyList<DataIssue> Find(Matter matter) =>
    [
        .. Days(matter),
        .. Future(matter),
        .. Amounts(matter.File.Amounts),
        .. CaseNumbers(matter.Case),
        .. Closings(matter.Closure),
        .. Ids(matter.File),
        .. Standings(matter.File),
        .. Grounds(matter),
    ];

    private static IEnumerable<DataIssue> Days(Matter matter)
    {
        var (file, closure) = (matter.File, matter.Closure);
        var pairs = new List<(string EarlierPath, KnownDate Earlier, string LaterPath, KnownDate Later)>
        {
            ("$.title.effectiveOn", file.Title.EffectiveOn, "$.closure.ruling.madeOn", closure.Ruling.MadeOn),
            ("$.case.applicationReceivedOn", file.Case.ApplicationReceivedOn, "$.case.filedOn", file.Case.FiledOn),
            ("$.case.filedOn", file.Case.FiledOn, "$.closure.ruling.madeOn", closure.Ruling.MadeOn),
            ("$.case.filedOn", file.Case.FiledOn, "$.closure.closedOn", closure.ClosedOn),
            ("$.closure.ruling.madeOn", closure.Ruling.MadeOn, "$.closure.ruling.publishedOn", closure.Ruling.PublishedOn),
            ("$.case.originalCase.filedOn", file.Case.OriginalCase.FiledOn, "$.case.originalCase.closedOn", file.Case.OriginalCase.ClosedOn),
            ("$.case.originalCase.closedOn", file.Case.OriginalCase.ClosedOn, "$.case.filedOn", file.Case.FiledOn),
        };
        for (var i = 0; i < file.Applicants.Count; i++)
            pairs.Add(("$.closure.ruling.madeOn", closure.Ruling.MadeOn, At("applicants", i, "rulingServedOn"), file.Applicants[i].RulingServedOn));
        for (var i = 0; i < file.Debtors.Count; i++)
        {
            var debtor = file.Debtors[i];
            pairs.Add((At("debtors", i, "notice.issuedOn"), debtor.Notice.IssuedOn, At("debtors", i, "notice.servedOn"), debtor.Notice.ServedOn));
            pairs.Add((At("debtors", i, "reportOrder.issuedOn"), debtor.ReportOrder.IssuedOn, At("debtors", i, "reportOrder.servedOn"), debtor.ReportOrder.ServedOn));
            pairs.Add((At("debtors", i, "report.receivedOn"), debtor.Report.ReceivedOn, At("debtors", i, "report.verifiedOn"), debtor.Report.VerifiedOn));
            pairs.Add((At("debtors", i, "bornOn"), debtor.BornOn, At("debtors", i, "diedOn"), debtor.DiedOn));
            for (var j = 0; j < debtor.Listings.Count; j++)
                pairs.Add((At("debtors", i, $"listings[{j}].decidedOn"), debtor.Listings[j].DecidedOn, At("debtors", i, $"listings[{j}].deletedOn"), debtor.Listings[j].DeletedOn));
            for (var j = 0; j < debtor.ConsumptionOrders.Count; j++)
                pairs.Add((At("debtors", i, $"consumptionOrders[{j}].issuedOn"), debtor.ConsumptionOrders[j].IssuedOn, At("debtors", i, $"consumptionOrders[{j}].liftedOn"), debtor.ConsumptionOrders[j].LiftedOn));
        }

        for (var i = 0; i < file.Clues.Count; i++)
            pairs.Add((At("clues", i, "receivedOn"), file.Clues[i].ReceivedOn, At("clues", i, "verifiedOn"), file.Clues[i].VerifiedOn));
        return pairs.Where(static pair => (pair.Later < pair.Earlier).IsTrue)
            .Select(static pair => new DataIssue(DataIssueKind.OrderOfDays, [pair.EarlierPath, pair.LaterPath], [pair.Earlier.ToString(), pair.Later.ToString()]));
    }

    // Steps of the closing that lie ahead cannot have been taken; terms and deadlines may.
    private static IEnumerable<DataIssue> Future(Matter matter)
    {
        (string Path, KnownDate Day)[] steps =
        [
            ("$.case.filedOn", matter.Case.FiledOn),
            ("$.closure.ruling.madeOn", matter.Closure.Ruling.MadeOn),
            ("$.closure.closedOn", matter.Closure.ClosedOn),
        ];
        return steps.Where(step => (step.Day > matter.AsOf).IsTrue)
            .Select(step => new DataIssue(DataIssueKind.AfterDayOfJudging, [step.Path], [step.Day.ToString()]));
    }

    private static IEnumerable<DataIssue> Amounts(Amounts amounts)
    {
        (string Name, Known<decimal> Amount)[] all =
        [
            ("dueUnderTitle", amounts.DueUnderTitle),
            ("closingAmount", amounts.ClosingAmount),
            ("received", amounts.Received),
            ("waived", amounts.Waived),
            ("outstanding", amounts.Outstanding),
        ];
        foreach (var (name, amount) in all)
            if ((amount < 0m).IsTrue) yield return new(DataIssueKind.NegativeAmount, [$"$.amounts.{name}"], [Yuan(amount.Value)]);

        if (Outstanding.FromParts(amounts).TryGet(out var computed) && amounts.Outstanding.TryGet(out var recorded) && Math.Abs(computed - recorded) > AmountTolerance)
            yield return new(DataIssueKind.AmountsDoNotAddUp, ["$.amounts.dueUnderTitle", "$.amounts.outstanding"], [Yuan(computed), Yuan(recorded)]);
        if (!amounts.ClosingAmount.TryGet(out var closing) || !amounts.Received.TryGet(out var received) || !amounts.Waived.TryGet(out var waived) || !amounts.Outstanding.TryGet(out var outstanding)) yield break;
        if (Math.Abs(closing - received - waived - outstanding) > AmountTolerance)
            yield return new(DataIssueKind.AmountsDoNotAddUp, ["$.amounts.closingAmount", "$.amounts.received", "$.amounts.waived", "$.amounts.outstanding"], [Yuan(closing), Yuan(received), Yuan(waived), Yuan(outstanding)]);
    }

    private static IEnumerable<DataIssue> CaseNumbers(EnforcementCase file)
    {
        if (!file.Number.TryGet(out var number)) yield break;
        if (file.Type.TryGet(out var type) && type != number.Type)
            yield return new(DataIssueKind.CaseTypeDiffers, ["$.case.number", "$.case.type"], [number.Text, EnumNames.Of(typeof(CaseType)).Chinese(type)]);
        if (file.FiledOn.Occurred.IsTrue && (file.FiledOn.Latest.Year < number.Year || file.FiledOn.Earliest.Year > number.Year))
            yield return new(DataIssueKind.YearDiffers, ["$.case.number", "$.case.filedOn"], [number.Text, file.FiledOn.ToString()]);
    }

    private static IEnumerable<DataIssue> Closings(Closure closure)
    {
        if (closure.Method.TryGet(out var method) && (method == ClosureMethod.FullPerformance ? closure.Ruling.MadeOn : closure.NoticeSentOn) is { Occurred.IsTrue: true } other)
        {
            var path = method == ClosureMethod.FullPerformance ? "$.closure.ruling.madeOn" : "$.closure.noticeSentOn";
            yield return new(DataIssueKind.TwoClosings, ["$.closure.method", path], [EnumNames.Of(typeof(ClosureMethod)).Chinese(method), other.ToString()]);
        }
    }

    private static IEnumerable<DataIssue> Ids(CaseFile file)
    {
        (string Path, Known<string> Id)[] named =
        [
            .. file.Applicants.Select(static (a, i) => (At("applicants", i, "id"), a.Id)),
            .. file.Debtors.Select(static (d, i) => (At("debtors", i, "id"), d.Id)),
            .. file.ThirdParties.Select(static (t, i) => (At("thirdParties", i, "id"), t.Id)),
            .. file.Assets.Select(static (a, i) => (At("assets", i, "id"), a.Id)),
            .. file.Clues.Select(static (c, i) => (At("clues", i, "id"), c.Id)),
        ];
        foreach (var twice in named.Where(static n => n.Id.IsGiven).GroupBy(static n => n.Id.Value, StringComparer.Ordinal).Where(static g => g.Count() > 1))
            yield return new(DataIssueKind.DuplicateId, [.. twice.Select(static n => n.Path)], [.. twice.Select(static n => n.Id.Value)]);

        // A completion of nobody mends nothing.
        var completions = file.Closure.Completions;
        var paths = completions.Count == 0 ? null : new FactPaths(file);
        var ids = named.Select(static n => n.Id).Concat(file.Debtors.SelectMany(static d => d.Officers).Select(static o => o.Id)).Where(static id => id.IsGiven).Select(static id => id.Value).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < completions.Count; i++)
            if (completions[i].SubjectId.TryGet(out var subject) && !ids.Contains(subject) && !paths!.Has(subject)) yield return new(DataIssueKind.UnknownId, [At("closure.completions", i, "subjectId")], [subject]);

        var debtors = file.Debtors.Where(static d => d.Id.IsGiven).Select(static d => d.Id.Value).ToHashSet(StringComparer.Ordinal);
        (string Path, Known<string> Id)[] references =
        [
            .. file.Assets.Select(static (a, i) => (At("assets", i, "debtorId"), a.DebtorId)),
            .. file.Clues.Select(static (c, i) => (At("clues", i, "debtorId"), c.DebtorId)),
            .. file.ThirdPartyClaims.Select(static (c, i) => (At("thirdPartyClaims", i, "debtorId"), c.DebtorId)),
        ];
        if (!file.Debtors.IsComplete) yield break;
        foreach (var (path, id) in references)
            if (id.TryGet(out var given) && !debtors.Contains(given)) yield return new(DataIssueKind.UnknownId, [path], [given]);
    }

    private static IEnumerable<DataIssue> Standings(CaseFile file)
    {
        for (var i = 0; i < file.Debtors.Count; i++)
        {
            var debtor = file.Debtors[i];
            (string Name, KnownDate Day)[] ends = [("diedOn", debtor.DiedOn), ("deregisteredOn", debtor.DeregisteredOn), ("bankruptcyAcceptedOn", debtor.BankruptcyAcceptedOn), ("liabilityDischargedOn", debtor.LiabilityDischargedOn), ("removedOn", debtor.RemovedOn)];
            foreach (var (name, day) in ends)
                if (((debtor.Status == DebtorStatus.Active) & day.Occurred).IsTrue)
                    yield return new(DataIssueKind.StandingDiffers, [At("debtors", i, "status"), At("debtors", i, name)], [EnumNames.Of(typeof(DebtorStatus)).Chinese(DebtorStatus.Active), day.ToString()]);
        }
    }

    private static IEnumerable<DataIssue> Grounds(Matter matter)
    {
        for (var i = 0; i < matter.Closure.Grounds.Count; i++)
        {
            var ground = matter.Closure.Grounds[i];
            if (ground.Proved.IsUnknown || ClosingGrounds.RowOf(matter, ground) is not { } row) continue;
            var differs = ground.Proved.IsTrue
                ? row.FactsOfDebtor is null ? ClosingGrounds.FactsOf(matter, ground, row, null).IsFalse : matter.File.Debtors.Any(debtor => ClosingGrounds.Concerns(matter, ground, debtor) & !ClosingGrounds.FactsOf(matter, ground, row, debtor)).IsTrue
                : row.Papers.Length > 0 && ClosingGrounds.PapersOnFile(matter, row).IsTrue;
            if (differs) yield return new(DataIssueKind.GroundDiffers, [$"$.closure.grounds[{i}].proved"], [$"{EnumNames.Of(typeof(ClosingGroundKind)).Chinese(row.Kind)} {(ground.Proved.IsTrue ? "是" : "否")}"]);
        }
    }

    private static string At(string list, int index, string member) => string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}].{member}");

    private static string Yuan(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
