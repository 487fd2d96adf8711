namespace RulesLib.Enforcement.Rules;

/// <summary>What a rule found.</summary>
public enum Outcome
{
    /// <summary>The rule does not apply to this subject on its day.</summary>
    NotApplicable,

    /// <summary>Every requirement is met.</summary>
    Satisfied,

    /// <summary>The rule applies, but an exception holds.</summary>
    Excepted,

    /// <summary>The facts at hand do not decide it; see the questions of the report.</summary>
    Undetermined,

    /// <summary>No breach, but a person has to decide a point on which the law is not settled.</summary>
    ManualReview,

    /// <summary>A requirement is not met.</summary>
    Breached,

    /// <summary>A requirement was not met, or not proved, and has been completed since (补正); what is left is met.</summary>
    Completed,

    /// <summary>The rule failed. Counts as unknown everywhere above it.</summary>
    Faulted,
}

/// <summary>How much a requirement weighs, from light to heavy. The grades are the catalogue's proposal; no source grades defects.</summary>
public enum Severity
{
    /// <summary>A: quality or timing; never decides compliance.</summary>
    Advisory = 1,

    /// <summary>A person decides; shown beside the label and never counted for it.</summary>
    ManualReview = 2,

    /// <summary>C: the substance was there; paper, sanction or entry is missing or late and can be completed.</summary>
    Curable = 3,

    /// <summary>F: the closing does not qualify and has to be undone.</summary>
    Fatal = 4,
}

/// <summary>The fact whose day decides which law applies.</summary>
public enum Anchor
{
    /// <summary>Date on the closing ruling; the reported closing date if there is no ruling; the day of judging if the case is open.</summary>
    Ruling,

    /// <summary>Closing date: for full performance the closing notice, else the last acknowledgement, else the reported date.</summary>
    Closing,

    /// <summary>Day of a decision on a sanction: the day for which the measure is judged.</summary>
    Decision,

    /// <summary>Day the case was filed.</summary>
    Filing,
}
