using RulesLib.Benchmarks.Rules;
using RulesLib.Benchmarks.Workload;

namespace RulesLib.Benchmarks.Contestants;

/// <summary>All who take part, with the same rules.</summary>
internal sealed class Lineup
{
    public const int Rules = 60;

    public IExplainer HandWritten { get; } = new HandWritten();

    public IExplainer Embedded { get; } = EmbeddedEngine.Create();

    public IContestant RulesEngine { get; } = new RulesEnginePeer();

    /// <summary>Null where the build has no NRules.</summary>
    public IContestant? NRules { get; } = NRulesPeer.IsPresent ? NRulesPeer.Create(Rules) : null;

    public IEnumerable<IContestant> All => NRules is null ? [HandWritten, Embedded, RulesEngine] : [HandWritten, Embedded, RulesEngine, NRules];
}
