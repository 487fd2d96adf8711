using System.Globalization;

namespace RulesLib.Enforcement.Law;

/// <summary>
/// Which body of rules governs interim termination (终本), by the date on the ruling. In order of time, so regimes can be compared with &lt; and &gt;=.
/// </summary>
public enum Regime
{
    /// <summary>2009-03-19 to 2014-12-31: the 2009 clearing standard and local rules only.</summary>
    R0,

    /// <summary>2015-01-01 to 2015-02-03: art. 16 of the opinions on filing and closing.</summary>
    R1,

    /// <summary>2015-02-04 to 2016-11-30: beside it the CPL interpretation of 2015.</summary>
    R2,

    /// <summary>2016-12-01 to 2017-04-30: the interim termination provisions of 2016.</summary>
    R3,

    /// <summary>2017-05-01 to 2020-12-31: beside them property investigation, dishonest list of 2017 and what followed.</summary>
    R4,

    /// <summary>2021-01-01 to 2021-12-31: the 2020 package of judicial interpretations.</summary>
    R5,

    /// <summary>2022-01-01 to 2023-12-31: the Civil Procedure Law of 2021.</summary>
    R6,

    /// <summary>From 2024-01-01: the Civil Procedure Law of 2023.</summary>
    R7,
}

/// <summary>A <see cref="Regime"/> with its days and what governs. Immutable and thread-safe. PRC calendar days, both ends included.</summary>
public sealed class RegimePeriod
{
    private readonly string _governsZh;
    private readonly string _governsEn;

    internal RegimePeriod(Regime regime, string from, string? through, string governsZh, string governsEn)
    {
        Regime = regime;
        From = Day.Parse(from);
        Through = through is null ? null : Day.Parse(through);
        _governsZh = governsZh;
        _governsEn = governsEn;
    }

    /// <summary>The regime.</summary>
    public Regime Regime { get; }

    /// <summary>Its first day.</summary>
    public DateOnly From { get; }

    /// <summary>Its last day, inclusive; <see langword="null"/> while it is open.</summary>
    public DateOnly? Through { get; }

    /// <summary>What governs interim termination, in one line. English for English cultures, Chinese for all others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is <see langword="null"/>.</exception>
    public string Governs(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return LegalLanguage.IsEnglish(culture) ? _governsEn : _governsZh;
    }

    /// <summary>The regime's name.</summary>
    public override string ToString() => Regime.ToString();
}

/// <summary>The regimes in order of time. Immutable and thread-safe.</summary>
public static class Regimes
{
    /// <summary>All regimes, oldest first, without gap or overlap.</summary>
    public static IReadOnlyList<RegimePeriod> All { get; } = Array.AsReadOnly<RegimePeriod>(
    [
        new(Regime.R0, "2009-03-19", "2014-12-31",
            "法发〔2009〕15号及地方规定",
            "法发〔2009〕15号 and local rules only"),
        new(Regime.R1, "2015-01-01", "2015-02-03",
            "立结案意见第16条：须具备六种情形之一",
            "Art. 16 of the opinions on filing and closing: one of six situations is required"),
        new(Regime.R2, "2015-02-04", "2016-11-30",
            "立结案意见第16条与民诉法解释第519条：申请执行人签字，或者合议庭审查并经院长批准；无三个月等待期",
            "Art. 16 of the opinions and art. 519 of the CPL interpretation: applicant's signature, or panel and president; no three-month wait"),
        new(Regime.R3, "2016-12-01", "2017-04-30",
            "终本规定全文与民诉法解释第519条；不再评查六种情形",
            "Interim termination provisions and art. 519 of the CPL interpretation; the six situations no longer decide"),
        new(Regime.R4, "2017-05-01", "2020-12-31",
            "终本规定与民诉法解释第519条，并有财产调查规定、失信规定（2017）、执行款物规定；其后陆续有和解规定、担保规定、141号通知、335号通知、善意文明意见",
            "Interim termination provisions and art. 519 of the CPL interpretation, with property investigation, dishonest list (2017) and case money; later settlement, guarantee, notices 141 and 335, good-faith opinions"),
        new(Regime.R5, "2021-01-01", "2021-12-31",
            "终本规定与2020年修正的司法解释：执行工作规定第64条列入终本，查封、拍卖变卖规定条文重新编号；2021年12月6日起有322号意见",
            "Interim termination provisions and the 2020 package: art. 64 of the enforcement work provisions lists interim termination, sealing and auction renumbered; 322号意见 from 2021-12-06"),
        new(Regime.R6, "2022-01-01", "2023-12-31",
            "终本规定，民诉法（2021）条号；民诉法解释第519条至2022年4月9日，第517条自2022年4月10日；公告送达30日",
            "Interim termination provisions, CPL 2021 numbers; art. 519 of the interpretation until 2022-04-09, art. 517 from 2022-04-10; public notice 30 days"),
        new(Regime.R7, "2024-01-01", null,
            "终本规定，民诉法（2023）条号；2024年12月30日起有提质增效意见",
            "Interim termination provisions, CPL 2023 numbers; quality improvement opinions from 2024-12-30"),
    ]);

    /// <summary>
    /// The regime of a day; <see langword="null"/> before 2009-03-19, when nothing national governed interim termination.
    /// </summary>
    public static Regime? On(DateOnly day)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (day >= All[i].From)
                return All[i].Regime;
        }

        return null;
    }

    /// <summary>The days and text of a regime.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="regime"/> is no defined value.</exception>
    public static RegimePeriod PeriodOf(Regime regime) =>
        (int)regime >= 0 && (int)regime < All.Count
            ? All[(int)regime]
            : throw new ArgumentOutOfRangeException(nameof(regime), regime, "Not a regime.");
}
