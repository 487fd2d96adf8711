using System.Reflection;

using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Enforcement.Tests.Evaluation;

/// <summary>Stands for an assembly that holds only some types: rules written for one test must not reach another.</summary>
internal sealed class Only(params Type[] types) : Assembly
{
    public override Type[] GetTypes() => types;
}

// The rules below are generic: whoever loads all rules of this assembly passes them over.

/// <summary>A rule as an author outside the library writes it.</summary>
[RuleId("GS-01"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class LocalHandlerRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("handler-named", matter.Case.Handler.Exists, Severity.Curable, Cure.CompleteFile)
        .Result();
}

/// <summary>A rule that asks each debtor.</summary>
[RuleId("GS-02"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Unsure, Verified = false)]
public sealed class LocalIdentityRule<TOnly> : DebtorDutyRule
{
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter, debtor)
        .Requires("identity-confirmed", debtor.IdentityConfirmed, Severity.Fatal, Cure.CompleteFile, Confidence.Unsure)
        .Result();
}

/// <summary>A rule with a fault in it: its message names the debtor.</summary>
[RuleId("GS-13"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class BrokenRule<TOnly> : DebtorDutyRule
{
    protected override Verdict Judge(Matter matter, Debtor debtor) =>
        debtor.Name.TryGet(out var name) ? throw new FormatException($"Cannot judge {name}.") : Duty(matter, debtor).Result();
}

[RuleId("GS-14"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class BrokenSituationRule<TOnly> : SituationRule
{
    protected override Verdict Judge(Matter matter) => throw new FormatException("Broken.");
}

[RuleId("GS-01"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class SecondRuleOfOneIdRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("GS-20", "gs-01"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class AliasOfAnotherRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

/// <summary>Shares an id with a duty, but is a ground.</summary>
[RuleId("GS-01"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2015-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class GroundOfTheSameIdRule<TOnly> : SituationRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Requires("never", false).Result();
}

[Cites(Provisions.InterimTermination.Notice)]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class NoIdRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("GS-30"), Cites(Provisions.InterimTermination.Notice), Source(Confidence.Seen)]
public sealed class NoDatesRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("GS-31"), InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class NoCitationRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("GS-32"), Cites(Provisions.InterimTermination.Notice), InForce("2018-01-01", Anchor.Ruling)]
public sealed class NoSourceRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

[RuleId("ZB-02"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2018-01-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class ClaimsAnIdOfTheLibraryRule<TOnly> : TerminationDutyRule
{
    protected override Verdict Judge(Matter matter) => Duty(matter).Result();
}

/// <summary>How a debtor was handled; told beside the label.</summary>
[RuleId("GS-40"), Cites(Provisions.InterimTermination.Notice)]
[InForce("2015-01-01", Anchor.Decision), Source(Confidence.Seen)]
public sealed class LocalConductRule<TOnly> : ConductRule<Debtor>
{
    protected override Verdict Judge(Matter matter, Debtor debtor) => Duty(matter)
        .Requires("identity-confirmed", debtor.IdentityConfirmed, Severity.Advisory, Cure.CompleteFile)
        .Result();
}

/// <summary>A duty after the ruling.</summary>
[RuleId("GS-41"), Cites(Provisions.InterimTermination.FiveYearQueries)]
[InForce("2016-12-01", Anchor.Ruling), Source(Confidence.Seen)]
public sealed class LocalMonitoringRule<TOnly> : MonitoringRule
{
    protected override MonitoringState StateOf(string requirement) => MonitoringState.Overdue;

    protected override Verdict Judge(Matter matter) => Duty(matter)
        .Requires("entered", matter.Closure.DatabaseEntry.EnteredOn.Occurred, Severity.Advisory, Cure.CompleteFile)
        .Result();
}
