using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;

/// <summary>The effects of an entry in the dishonest list with other bodies (联合惩戒), one line each. Immutable and thread-safe.</summary>
/// <remarks>A pure function of the matter: told while an entry is in force, for information. Other bodies execute them; the court only publishes and notifies.</remarks>
public static class DisciplineEffects
{
    private const DisciplineTargets Person = DisciplineTargets.NaturalPersons;
    private const DisciplineTargets Entity = DisciplineTargets.Entities;
    private const DisciplineTargets Both = Person | Entity;
    private const DisciplineTargets All3 = Both | DisciplineTargets.Officers;

    /// <summary>The table: effects with a statutory basis of their own, then the measures of 中办发〔2016〕64号 by category, then the categories of 发改财金〔2016〕141号.</summary>
    [Implements(Handling.Calculation, "JD-01", "JD-02", "JD-03", "JD-04", "JD-05", "JD-06", "JD-07")]
    public static IReadOnlyList<DisciplineRow> All { get; } = Array.AsReadOnly<DisciplineRow>(
    [
        new("JD-01", Person, DisciplineWeight.Ban, "2024-07-01", Confidence.Seen, Provisions.CompanyLaw.DirectorsQualification) { AsksForPersonalDebt = true },
        new("JD-02", Person, DisciplineWeight.Ban, "2022-03-01", Confidence.Seen, Provisions.MarketEntityRegistration.LegalRepresentatives) { AsksForPersonalDebt = true },
        new("JD-03", Person, DisciplineWeight.Ban, "2019-06-01", Confidence.Seen, Provisions.CivilServantsLaw.Recruitment),
        new("JD-04", Person, DisciplineWeight.Ban, "2018-04-27", Confidence.Seen, Provisions.AssessorsLaw.Disqualification),
        new("JD-05", Person, DisciplineWeight.Ban, "2023-09-01", Confidence.Seen, Provisions.PrivateFunds.ManagersDisqualification),
        new("JD-06", Both, DisciplineWeight.Ban, "2016-09-22", Confidence.SeenSecondary, Provisions.TenderDisciplineNotice.Tendering),
        new("JD-07", Person, DisciplineWeight.Reference, "2013-03-15", Confidence.Seen, Provisions.CreditReporting.FiveYears),

        // 1 Specific trades or projects
        Policy("1-1", Both, DisciplineWeight.Reference), Policy("1-2", Entity), Policy("1-3", Entity, DisciplineWeight.Reference), Policy("1-4", Both),
        Policy("1-5", Entity, DisciplineWeight.Reference), Policy("1-6", Both), Policy("1-7", Both),

        // 2 Government support
        Policy("2-1", Both), Policy("2-2", All3, DisciplineWeight.Reference),

        // 3 Offices
        Policy("3-1", Person), Policy("3-2", Person), Policy("3-3", Person), Policy("3-4", Person), Policy("3-5", Person), Policy("3-6", Person), Policy("3-7", Person), Policy("3-8", Person),

        // 4 Market access
        Policy("4-1", Entity), Policy("4-2", Both), Policy("4-3", Entity),

        // 5 Honours and credit
        Policy("5-1", Both), Policy("5-2", Both), Policy("5-3", Both, DisciplineWeight.Reference),

        // 6 Special market transactions
        Policy("6-1", Both), Policy("6-2", Both), Policy("6-3", Both), Policy("6-4", Both),

        // 7 High consumption
        Policy("7-1", All3), Policy("7-2", All3), Policy("7-3", All3), Policy("7-4", All3), Policy("7-5", All3), Policy("7-6", All3),

        // 8 to 11 Help with query and control, supervision, prosecution, others
        Policy("8-1", Person | DisciplineTargets.Officers), Policy("9-1", Entity), Policy("10-1", All3), Policy("11-1", All3, DisciplineWeight.Reference),

        // The memorandum, by category
        Memorandum("1", Both), Memorandum("2", Both), Memorandum("3", Both), Memorandum("4", Person), Memorandum("5", Both), Memorandum("6", All3), Memorandum("7", All3), Memorandum("8", Both, DisciplineWeight.Reference),
    ]);

    /// <summary>Every effect for the debtors of a matter, in the order of the file and then of the table; only what is certain is told.</summary>
    internal static IReadOnlyList<DisciplineEffect> Of(Matter matter) =>
    [
        .. matter.File.Debtors.Where(debtor => Sanctions.Listed(debtor, matter.AsOf).IsTrue)
            .SelectMany(debtor => All.Where(row => matter.AsOf >= row.From && row.Reaches(debtor).IsTrue).Select(row => new DisciplineEffect(row, debtor))),
    ];

    private static DisciplineRow Policy(string number, DisciplineTargets targets, DisciplineWeight weight = DisciplineWeight.Ban) =>
        new($"JD64-{number}", targets, weight, "2016-09-25", Confidence.Memory, Provisions.CreditDisciplineOpinion.Measures) { LegalBasisRequired = true };

    private static DisciplineRow Memorandum(string number, DisciplineTargets targets, DisciplineWeight weight = DisciplineWeight.Ban) =>
        new($"JD141-{number}", targets, weight, "2016-01-20", Confidence.SeenSecondary, Provisions.JointDisciplineMemorandum.Measures) { LegalBasisRequired = true };
}
