using System.Collections;
using System.Globalization;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Packs;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Remedying;
using RulesLib.Enforcement.Rules.Timing;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Explanation;

/// <summary>Finds the words for rules, conditions, facts, values and subjects.</summary>
internal static class Wording
{
    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-CN");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    public static string Title(RuleInfo info, CultureInfo culture) => Find(info, "title", culture) ?? $"{info.Id}.title";

    public static string Title(Deadline deadline, CultureInfo culture) => Title(deadline.Row, culture);

    public static string Title(DeadlineRow row, CultureInfo culture) => TextCatalog.Get(TextCatalog.Timing, $"{row.Key}.title", culture);

    public static string Title(Remedy remedy, CultureInfo culture) => Title(remedy.Row, culture);

    public static string Title(RemedyRow row, CultureInfo culture) => TextCatalog.Get(TextCatalog.Remedying, $"{row.Key}.title", culture);

    /// <summary>What a condition says; conditions that many rules share have one text.</summary>
    public static string Condition(RuleInfo info, string key, CultureInfo culture) =>
        Find(info, key, culture) ?? TextCatalog.Get(TextCatalog.Report, $"common.{key}", culture);

    /// <summary>What it means that a requirement is not met.</summary>
    public static string Breached(RuleInfo info, string key, CultureInfo culture) =>
        Find(info, $"{key}.breached", culture) ?? Condition(info, key, culture);

    public static string Of<TEnum>(TEnum value, CultureInfo culture)
        where TEnum : struct, Enum => TextCatalog.Get(TextCatalog.Report, $"{typeof(TEnum).Name}.{value}", culture);

    /// <summary>Each of several responsible persons.</summary>
    public static string Of(Responsible persons, CultureInfo culture, string separator) =>
        string.Join(separator, Enum.GetValues<Responsible>().Where(person => person != Responsible.None && persons.HasFlag(person)).Select(person => Of(person, culture)));

    public static string Cure(Cure cure, CultureInfo culture) => Of(cure, culture);

    /// <summary>A pack as a line of a report: what it is, what it rests on, what it changes.</summary>
    public static string Pack(PackUse use, CultureInfo culture)
    {
        var pack = use.Pack;
        var changes = use.Changes.GroupBy(static change => (change.Kind, change.Kind is PackChangeKind.AddRule or PackChangeKind.OverrideRule or PackChangeKind.SwitchOffRule ? "" : change.Place, change.OverruledBy))
            .Select(group => Changes([.. group], culture));
        return TextCatalog.Format(culture, "Pack.head", pack.Id, pack.Title.In(culture), Of(pack.Kind, culture), Authority(pack, culture), pack.Basis.In(culture),
            use.Changes.Count == 0 ? TextCatalog.Get(TextCatalog.Report, "Pack.nothing", culture) : string.Join(TextCatalog.Get(TextCatalog.Report, "Semicolon", culture), changes));
    }

    /// <summary>Whether a pack states law.</summary>
    public static string Authority(RulePack pack, CultureInfo culture) => TextCatalog.Get(TextCatalog.Report, pack.IsLaw ? "Pack.law" : "Pack.practice", culture);

    /// <summary>Which pack a rule comes from, and whether packs changed what it weighs; empty for the law of the library.</summary>
    public static string Origin(RuleInfo info, CultureInfo culture) =>
        (info.Pack is { } pack ? TextCatalog.Format(culture, "Pack.origin", pack.Id, Authority(pack, culture)) : "")
        + (info.Severities.Count > 0 ? TextCatalog.Get(TextCatalog.Report, "Pack.weighed", culture) : "");

    /// <summary>The articles of a rule; an article stands aside for one of its own items.</summary>
    public static IReadOnlyList<string> Citations(RuleInfo info, Matter matter, DecisionPoint? point, CultureInfo culture) => Citations(info, CitationDay(info, matter, point), culture);

    /// <summary>The same on a day.</summary>
    public static IReadOnlyList<string> Citations(RuleInfo info, DateOnly day, CultureInfo culture)
    {
        // A pack's rule that cites no article rests on what its pack rests on.
        if (info.Provisions.IsEmpty && info.Pack is { } pack) return [pack.Basis.In(culture)];
        string[] all = [.. info.CitationsOn(day).Select(citation => citation.Render(culture)).Distinct()];
        return [.. all.Where(citation => !Array.Exists(all, other => other.Length > citation.Length && other.StartsWith(citation, StringComparison.Ordinal) && !char.IsAsciiDigit(other[citation.Length])))];
    }

    /// <summary>The day whose edition is cited: the rule's own day, as far as it is known and lies in the rule's range.</summary>
    public static DateOnly CitationDay(RuleInfo info, Matter matter, DecisionPoint? point)
    {
        var anchor = matter.DayOf(info.Anchor, point);
        var day = anchor.IsUnknown || anchor.IsNone || anchor.Latest == DateOnly.MaxValue ? matter.AsOf : anchor.Latest;
        return day < info.From ? info.From : info.Through is { } last && day > last ? last : day;
    }

    /// <summary>Who or what was judged, names masked unless the host asks otherwise.</summary>
    public static string Subject(Matter matter, Fact? subject, CultureInfo culture)
    {
        if (subject is null) return TextCatalog.Get(TextCatalog.Report, "Subject.Case", culture);
        var kind = TextCatalog.Get(TextCatalog.Facts, subject.GetType().Name, culture);
        if (subject.IsUnknownPart) return TextCatalog.Format(culture, "Subject.Unnamed", kind);
        var (id, name) = subject switch
        {
            Debtor debtor => (debtor.Id, debtor.Name),
            Applicant applicant => (applicant.Id, applicant.Name),
            Officer officer => (officer.Id, officer.Name),
            Asset asset => (asset.Id, default),
            PropertyClue clue => (clue.Id, default),
            ThirdParty party => (party.Id, party.Name),
            _ => (default, default),
        };
        var label = id.TryGet(out var given) ? TextCatalog.Format(culture, "Subject.Numbered", kind, OneLine(given))
            : PlaceOf(matter.File, subject) is { } place ? TextCatalog.Format(culture, "Subject.Nth", kind, place)
            : kind;
        return name.TryGet(out var text)
            ? TextCatalog.Format(culture, "Subject.Named", label, OneLine(matter.Options.ShowPersonalData ? text : Masking.Mask(text)))
            : label;
    }

    /// <summary>A measure or an act on record: what it is, of which day, against or by whom if not the person in whose part of the file it stands.</summary>
    public static string Record(Matter matter, Fact record, CultureInfo culture)
    {
        string Label() => TextCatalog.Get(TextCatalog.Facts, record.GetType().Name, culture);
        string Word<TEnum>(Known<TEnum> kind)
            where TEnum : struct, Enum => kind.IsGiven ? EnumWord(kind.Value, culture) : Label();
        var (label, day, person) = record switch
        {
            DishonestListing listing => (Label(), listing.DecidedOn, listing.PersonId),
            ConsumptionOrder order => (Label(), order.IssuedOn, default),
            ExitRestriction exit => (Label(), exit.DecidedOn, exit.PersonId),
            Penalty penalty => (Word(penalty.Kind), penalty.DecidedOn, penalty.TargetId),
            CriminalReferral referral => (Label(), referral.TransferredOn, default),
            Conduct act => (Word(act.Kind), act.ActedOn, act.ActorId),
            RestrictionApplication application => (Word(application.Kind), application.ReceivedOn, application.PersonId),
            CorrectionRequest request => (Label(), request.ReceivedOn, request.PersonId),
            _ => (Subject(matter, record, culture), KnownDate.Unknown, default),
        };
        string[] more = [.. day.IsExact ? [day.ToString()] : Array.Empty<string>(), .. person.TryGet(out var id) ? [OneLine(id)] : Array.Empty<string>()];
        return more.Length == 0 ? label : TextCatalog.Format(culture, "Record.of", label, string.Join(TextCatalog.Get(TextCatalog.Report, "Separator", culture), more));
    }

    /// <summary>A step that must come before a measure.</summary>
    public static string Step(RuleInfo info, string key, CultureInfo culture) => TextCatalog.Find(info.Stage, $"Step.{key}", culture) ?? key;

    /// <summary>An event that ends a measure or calls for its end.</summary>
    public static string End(RuleInfo info, string key, CultureInfo culture) => TextCatalog.Find(info.Stage, $"End.{key}", culture) ?? key;

    /// <summary>What mends a failed check: what its rule names, else what follows from what is amiss.</summary>
    public static string Cure(Assessment check, Finding finding, CultureInfo culture) => finding.Cure != Rules.Cure.None ? Cure(finding.Cure, culture)
        : check.Rule.MeaningOf(finding.Key) switch
        {
            MonitoringState.Missing => TextCatalog.Format(culture, "AuditCure.Missing", Condition(check.Info, finding.Key, culture)),
            MonitoringState.Unlawful => TextCatalog.Find(TextCatalog.Report, $"AuditCure.Unlawful.{check.Subject!.GetType().Name}", culture) ?? TextCatalog.Get(TextCatalog.Report, "AuditCure.Unlawful", culture),
            _ => TextCatalog.Get(TextCatalog.Report, "AuditCure.Overdue", culture),
        };

    // What has no id is told apart by its place, where there are several.
    private static int? PlaceOf(CaseFile file, Fact subject)
    {
        IEnumerable<Fact> all = subject switch
        {
            Payment => file.Payments,
            Settlement => file.Settlements,
            Suspension => file.Suspensions,
            ThirdPartyClaim => file.ThirdPartyClaims,
            ExecutionGuarantee => file.Guarantees,
            PartyChangeApplication => file.PartyChangeApplications,
            Objection => file.Case.Objections,
            _ => [],
        };
        var place = all.Select(static (part, index) => (part, index)).Where(p => ReferenceEquals(p.part, subject)).Select(static p => (int?)(p.index + 1)).FirstOrDefault();
        return all.Skip(1).Any() ? place : null;
    }

    /// <summary>To which cases and parts a rule applies by its shape.</summary>
    public static string Scope(RuleScope scope, CultureInfo culture)
    {
        var cases = scope.Method is { } method
            ? TextCatalog.Format(culture, "Scope.method", TextCatalog.Get(TextCatalog.Facts, $"ClosureMethod.{method}", culture))
            : TextCatalog.Get(TextCatalog.Report, $"Scope.{scope.Key}", culture);
        return scope.Each is { } part
            ? TextCatalog.Format(culture, "Scope.each", cases, part == typeof(PersonInCase) ? TextCatalog.Get(TextCatalog.Report, "Scope.person", culture) : TextCatalog.Get(TextCatalog.Facts, part.Name, culture))
            : cases;
    }

    public static string FactLabel(TracedFact fact, CultureInfo culture)
    {
        var owner = fact.Owner.GetType();
        var member = TextCatalog.Get(TextCatalog.Facts, $"{owner.Name}.{fact.Member}", culture);
        var part = TextCatalog.Get(TextCatalog.Facts, owner.Name, culture);
        return owner == typeof(CaseFile) || member.StartsWith(part, StringComparison.Ordinal) ? member : TextCatalog.Format(culture, "Fact.Of", part, member);
    }

    /// <summary>A missing fact with the person or thing it belongs to.</summary>
    public static string Place(Matter matter, string place, TracedFact fact, CultureInfo culture)
    {
        if (place != fact.Path) return TextCatalog.Get(TextCatalog.Facts, $"CaseFile.{char.ToUpperInvariant(place[2])}{place[3..]}", culture);
        var label = FactLabel(fact, culture);
        foreach (var (list, items) in Named(matter.File))
            if (place.StartsWith(list, StringComparison.Ordinal))
                for (var i = 0; i < items.Count; i++)
                    if (place.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]."), StringComparison.Ordinal))
                        return TextCatalog.Format(culture, "Fact.Of", Subject(matter, items[i], culture), fact.Owner == items[i] ? TextCatalog.Get(TextCatalog.Facts, $"{fact.Owner.GetType().Name}.{fact.Member}", culture) : label);
        return label;
    }

    public static string Value(TracedFact fact, bool showPersonalData, CultureInfo culture)
    {
        var personal = !showPersonalData && FactModel.Of(fact.Owner.GetType()).ByName.TryGetValue(fact.Member, out var member) && member.IsPersonal;
        return Value(fact.Value, personal, culture);
    }

    private static string Value(object? value, bool personal, CultureInfo culture) => value switch
    {
        Truth truth => Word(truth.IsTrue ? "yes" : truth.IsFalse ? "no" : "unknown", culture),
        KnownDate date => date.IsUnknown ? Word("unknown", culture) : date.IsNone ? Word("never", culture) : date.ToString(),
        IKnownList { IsUnknown: true } => Word("unknown", culture),
        IKnownList { IsNone: true } => Word("none", culture),
        IKnownList list =>
            TextCatalog.Format(culture, list.IsComplete ? "Value.count" : "Value.count-or-more", list.Count) + Enums(list, culture),
        Fact part => Word(part.IsNonePart ? "none" : part.IsUnknownPart ? "unknown" : "given", culture),
        IKnown { IsUnknown: true } => Word("unknown", culture),
        IKnown { IsNone: true } => Word("none", culture),
        Known<decimal> amount => amount.Value.ToString("#,##0.##", CultureInfo.InvariantCulture),
        Known<string> text => OneLine(personal ? Masking.Mask(text.Value) : text.Value),
        Known<CaseNumber> number => number.Value.Text,
        Known<int> count => count.Value.ToString(CultureInfo.InvariantCulture),
        IKnown known => EnumWord(known.GetType().GetProperty("Value")!.GetValue(known), culture),
        _ => "",
    };

    /// <summary>Free text of a file, fit to stand in a sentence: what would break the line or steer a terminal becomes a space.</summary>
    public static string OneLine(string text) => string.Create(text.Length, text, static (chars, text) =>
    {
        for (var i = 0; i < chars.Length; i++) chars[i] = Steers(text[i]) ? ' ' : text[i];
    });

    private static bool Steers(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Enums(IKnownList list, CultureInfo culture)
    {
        if (list.Count == 0 || !list.GetType().GetGenericArguments()[0].IsEnum) return "";
        return TextCatalog.Format(culture, "Value.listed", string.Join(TextCatalog.Get(TextCatalog.Report, "Separator", culture), ((IEnumerable)list).Cast<object>().Select(item => EnumWord(item, culture))));
    }

    private static string EnumWord(object? value, CultureInfo culture) =>
        value is Enum word ? TextCatalog.Get(TextCatalog.Facts, $"{word.GetType().Name}.{word}", culture) : "";

    private static string Word(string key, CultureInfo culture) => TextCatalog.Get(TextCatalog.Report, $"Value.{key}", culture);

    private static string Changes(IReadOnlyList<PackChange> changes, CultureInfo culture)
    {
        var change = changes[0];
        var value = change.Kind switch
        {
            PackChangeKind.SetSeverity => Of(change.Severity, culture),
            PackChangeKind.SetSwitch => Word(change.On ? "yes" : "no", culture),
            _ => change.Value,
        };
        var targets = string.Join(TextCatalog.Get(TextCatalog.Report, "Separator", culture), changes.Select(static c => c.Target));
        var text = TextCatalog.Format(culture, $"PackChangeKind.{change.Kind}", targets, change.Key, value);
        return change.OverruledBy is { } later ? TextCatalog.Format(culture, "Pack.overruled", text, later) : text;
    }

    // The texts of its pack, then those of its stage, then those of the rule whose place it takes.
    private static string? Find(RuleInfo info, string key, CultureInfo culture) =>
        info.Pack?.Texts?.Find($"{info.Id}.{key}", culture)
        ?? TextCatalog.Find(info.Stage, $"{info.Id}.{key}", culture)
        ?? (info.Replaces is { } replaced ? Find(replaced, key, culture) : null);

    private static IEnumerable<(string List, IReadOnlyList<Fact> Items)> Named(CaseFile file) =>
    [
        ("$.debtors", [.. file.Debtors]),
        ("$.applicants", [.. file.Applicants]),
        ("$.assets", [.. file.Assets]),
        ("$.clues", [.. file.Clues]),
    ];
}
