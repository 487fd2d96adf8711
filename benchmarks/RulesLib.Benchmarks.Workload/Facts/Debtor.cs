namespace RulesLib.Benchmarks.Workload.Facts;

/// <summary>Whom the case is against, with all that belongs to him.</summary>
public sealed class Debtor
{
    public Notice[] Notices { get; set; } = [];

    public Order[] Orders { get; set; } = [];

    public Search[] Searches { get; set; } = [];

    public Asset[] Assets { get; set; } = [];

    public Clue[] Clues { get; set; } = [];

    public int FactCount => 1 + Notices.Length + Orders.Length + Searches.Length + Assets.Length + Clues.Length;

    public Day DeclaredOn { get; init; }

    public Day ListedOn { get; init; }

    public Day NoticedOn { get; init; }

    public Day OrderedOn { get; init; }

    public Day PunishedOn { get; init; }

    public Day RestrictedOn { get; init; }

    public Day SearchedOn { get; init; }

    public Day VisitedOn { get; init; }

    public Truth Abroad { get; init; }

    public Truth Active { get; init; }

    public Truth Bankrupt { get; init; }

    public Truth BankruptcyAsked { get; init; }

    public Truth DeclarationChecked { get; init; }

    public Truth Declared { get; init; }

    public Truth DeclaredFalsely { get; init; }

    public Truth Evades { get; init; }

    public Truth Heard { get; init; }

    public Truth HearingRecorded { get; init; }

    public Truth IsPerson { get; init; }

    public Truth Listed { get; init; }

    public Truth Located { get; init; }

    public Truth Punished { get; init; }

    public Truth Restricted { get; init; }

    public Truth RestrictionTold { get; init; }

    public Truth Searched { get; init; }
}
