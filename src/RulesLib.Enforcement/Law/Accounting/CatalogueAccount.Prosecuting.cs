using RulesLib.Enforcement.Rules.Sanctioning.JointDiscipline;
using RulesLib.Enforcement.Rules.Sanctioning.Prosecuting;

namespace RulesLib.Enforcement.Law;

public static partial class CatalogueAccount
{
    private static AccountRow[] Prosecuting =>
    [
        Reference("Sanctioning", "CR-06-5", typeof(OtherSeriousRefusalRule)),
        Excluded("Sanctioning", "RF-06"),
        Reference("Sanctioning", "RF-07"),
        Reference("Sanctioning", "JD-20", typeof(DisciplineEffects)),
        Reference("Sanctioning", "JD-21", typeof(DisciplineEffects)),
        Reference("Sanctioning", "JD-22"),
        Reference("Sanctioning", "JD-23"),
    ];
}
