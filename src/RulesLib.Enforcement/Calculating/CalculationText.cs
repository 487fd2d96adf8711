using System.Globalization;
using System.Text;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Enforcement.Calculating;

/// <summary>Writes calculations as Markdown in one language.</summary>
internal sealed class CalculationText(CultureInfo culture)
{
    private const string Resource = "Calculating";

    private readonly StringBuilder _text = new();

    public string Of(DelayInterest interest)
    {
        Title("interest.title");
        Line("interest.result", Sum(interest.Doubled), interest.Currency, interest.Debt.Until);
        if (interest.General > 0m) Line("interest.total", Sum(interest.General), Sum(interest.Total), interest.Currency);
        Item("interest.tolerance", Sum(Money.Round(interest.Tolerance)));
        if (interest.Debt.IsReversal) Item("interest.reversal");
        if (interest.Debt.Order.IsAgreed) Item("interest.order", string.Join(T("list"), interest.Debt.Order.Kinds.Select(Word)));
        foreach (var part in interest.Debt.Parts.Where(static part => part.MiddleRate is not null))
            Item("interest.converted", Sum(part.Amount), interest.Debt.Currency, Number(part.MiddleRate!.Value), Sum(part.Base));
        if (interest.Lines.Count > 0) Heading("interest.lines");
        foreach (var line in interest.Lines) Of(line);
        if (interest.Notes.Count > 0) Heading("notes");
        foreach (var note in interest.Notes)
            Item($"DelayInterestNoteKind.{note.Kind}", note.From, note.Through, note.Days, Sum(note.Amount), note.Ground is { } ground ? Word(ground) : "");
        Heading("interest.balances");
        foreach (var balance in interest.Balances.Where(static balance => balance.Owed > 0m))
            Item("interest.balance", Word(balance.Kind), Sum(balance.Owed), Sum(balance.Owed - balance.Unpaid), Sum(balance.Unpaid));
        return Ended(interest.Citations);
    }

    public string Of(EnforcementFee fee)
    {
        Title("fee.title");
        if (fee.Amount is { } amount) Line("fee.result", Sum(amount));
        else if (fee is { Lowest: { } lowest, Highest: { } highest }) Line("fee.range", Sum(lowest), Sum(highest));
        else Line("fee.unknown");
        Item("fee.bearer", Word(fee.Bearer));
        if (fee.Lines.Count > 0) Heading("fee.lines");
        foreach (var line in fee.Lines)
        {
            if (line.Bracket.Rate == 0m) Item("fee.line-flat", Sum(line.Bracket.Through ?? line.Bracket.Above), Sum(line.Amount));
            else if (line.Bracket.Through is { } through) Item("fee.line", Sum(line.Bracket.Above), Sum(through), Sum(line.Part), Percent(line.Bracket.Rate), Sum(line.Amount));
            else Item("fee.line-above", Sum(line.Bracket.Above), Sum(line.Part), Percent(line.Bracket.Rate), Sum(line.Amount));
        }

        if (fee.Lines.Count > 0) Item("fee.sum", Sum(Money.Round(fee.Unrounded)));
        Heading("notes");
        foreach (var note in fee.Notes) Item($"FeeNote.{note}", Sum(fee.Case.ChargedBefore));
        return Ended(fee.Citations);
    }

    public string Of(AmountIdentity identity)
    {
        Title("amounts.title");
        if (identity.Outstanding.TryGet(out var outstanding)) Line("amounts.result", Sum(outstanding));
        else if (identity.AtLeast.TryGet(out var least) && least > 0m) Line("amounts.at-least", Sum(least));
        else Line("amounts.unknown");
        foreach (var part in identity.Parts)
            Item(part.IsTakenOff ? "amounts.taken-off" : "amounts.added", Word(part.Kind), Sum(part.Amount), part.Counts.IsTrue ? "" : T(part.Counts.IsFalse ? "amounts.not-counted" : "amounts.count-unknown"));
        Heading("amounts.system");
        Item("amounts.from-system", Sum(identity.FromSystem), Sum(identity.Recorded));
        Item($"amounts.adds-up.{identity.SystemAddsUp}");
        Item($"amounts.recorded-right.{identity.RecordedIsRight}");
        return Ended([]);
    }

    private void Of(DelayInterestLine line) => Item(
        "interest.line",
        line.From,
        line.To,
        line.Days,
        Sum(line.Base),
        Percent(line.Rate),
        Sum(line.Amount),
        line.ExcludedDays > 0 ? F("interest.line-excluded", line.ExcludedDays) : "",
        line.EndedBy is { } kind ? Word(kind) : T("interest.line-open"),
        Word(line.Part.Kind),
        Word(line.Part.Start),
        line.Citation.Render(culture));

    private string Ended(IReadOnlyList<Citation> citations)
    {
        if (citations.Count > 0) _text.Append('\n').Append(F("articles", string.Join(T("list"), citations.Select(citation => citation.Render(culture))))).Append('\n');
        return _text.ToString();
    }

    private void Title(string key) => _text.Append("# ").Append(T(key)).Append("\n\n");

    private void Heading(string key) => _text.Append("\n## ").Append(T(key)).Append("\n\n");

    private void Item(string key, params object?[] values) => _text.Append("- ").Append(F(key, values)).Append('\n');

    private void Line(string key, params object?[] values) => _text.Append(F(key, values)).Append('\n');

    private string T(string key) => TextCatalog.Get(Resource, key, culture);

    private string F(string key, params object?[] values) => string.Format(CultureInfo.InvariantCulture, T(key), values);

    private string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => T($"{typeof(TEnum).Name}.{value}");

    private static string Sum(decimal amount) => Money.Text(amount);

    private string Sum(Known<decimal> amount) => amount.TryGet(out var given) ? Sum(given) : T(amount.IsNone ? "none" : "unknown");

    private static string Number(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private static string Percent(decimal rate) => (rate * 100m).ToString("0.########", CultureInfo.InvariantCulture) + "%";
}
