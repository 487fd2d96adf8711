namespace RulesLib.Enforcement.Rules;

/// <summary>The six labels of the 2018 campaign; definitions are the catalogue's (VO-01 … VO-06), no published ones exist.</summary>
public enum ClosureLabel
{
    /// <summary>未执结: no closing act and not reported closed.</summary>
    NotConcluded,

    /// <summary>误报结: reported closed without a closing act, by a method that is not open, or on a ground that is disproved.</summary>
    MisreportedClosure,

    /// <summary>实际执结: closed by a method other than interim termination, ground proved.</summary>
    ActuallyConcluded,

    /// <summary>不合规终本: interim termination with a fatal breach.</summary>
    NonCompliantTermination,

    /// <summary>待完善终本: interim termination without a fatal breach, but with a curable one or with something the file does not prove.</summary>
    IncompleteTermination,

    /// <summary>合规终本: interim termination without fatal or curable breach, nothing open.</summary>
    CompliantTermination,
}

/// <summary>What statistics and inspection tell apart among closings that are 实际执结 (VO-03).</summary>
public enum ClosureFlag
{
    /// <summary>案件移转: goes on in another court; not counted from 2018-06-01.</summary>
    Transferred,

    /// <summary>和解长期履行: counted with and without it.</summary>
    LongTermSettlement,

    /// <summary>不计入执结: withdrawn, not enforced or dismissed.</summary>
    NotCounted,

    /// <summary>形式瑕疵: a paper or a step of form is missing and can be completed.</summary>
    FormDefect,
}

/// <summary>The label of a closing and what it can still become.</summary>
public sealed class Labelling
{
    internal Labelling(RuleInfo info, ClosureLabel? label, IReadOnlyList<ClosureLabel> possible, bool isOutOfScope, Action replay) =>
        (Info, Label, Possible, IsOutOfScope, Replay) = (info, label, possible, isOutOfScope, replay);

    /// <summary>The rule, described.</summary>
    public RuleInfo Info { get; }

    /// <summary>The label; <see langword="null"/> while the case is open to more than one reading (待核) or out of scope.</summary>
    public ClosureLabel? Label { get; }

    /// <summary>Every label that the missing facts still allow, in the order of the enum; one label means settled.</summary>
    public IReadOnlyList<ClosureLabel> Possible { get; }

    /// <summary>Whether no label is given: closed before 2015-01-01, or no implementation case (执, 执恢).</summary>
    public bool IsOutOfScope { get; }

    /// <summary>Reads again what the label needs besides the assessments.</summary>
    internal Action Replay { get; }
}
