namespace RulesLib.Engine.Tests;

/// <summary>What most rules under test yield: one sentence.</summary>
public sealed record Finding(string Text);

public abstract record Party(string Name);

public record Debtor(string Name) : Party(Name);

public sealed record Guarantor(string Name, string For) : Debtor(Name);

public sealed record Creditor(string Name) : Party(Name);

/// <summary>Debt of a party to another, both by name.</summary>
public sealed record Debt(string From, string To, int Amount);

public sealed record Asset(string Owner, int Value)
{
    public bool Sealed { get; set; }
}

/// <summary>Conclusions on three levels, each drawn from the one before.</summary>
public sealed record Insolvent(string Name);

public sealed record Restricted(string Name);

public sealed record Listed(string Name);
