using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Rules;

/// <summary>The rules on an engine: a session a case, answers by firing, explanations by replay.</summary>
public sealed class EngineContestant : IExplainer
{
    private readonly ISessionFactory _factory;
    private readonly Dictionary<string, DutyRule> _rules;

    /// <summary>Loads and compiles rules.</summary>
    /// <param name="name">The engine.</param>
    /// <param name="rules">How many rules.</param>
    /// <param name="compile">Compiles them; all else is the same in both engines.</param>
    internal EngineContestant(string name, int rules, Func<RuleRepository, ISessionFactory> compile)
    {
        Name = name;
        var activator = new RememberingActivator();
        var repository = new RuleRepository { Activator = activator };
        repository.Load(x => x.From(RuleSet.Take(rules)));
        _factory = compile(repository);
        _rules = activator.Rules;
    }

    public string Name { get; }

    public IEnumerable<Assessment> Judge(CaseFile file)
    {
        var session = _factory.CreateSession();
        session.InsertAll(file.Facts());
        session.Fire();
        return session.Query<Assessment>();
    }

    public IEnumerable<Explanation> Explain(CaseFile file)
    {
        var recorder = new Recorder();
        foreach (var assessment in Judge(file))
        {
            using (recorder.On())
                _rules[assessment.RuleId].Replay(file.Closure, assessment.Subject);
            yield return new(assessment, recorder.Take());
        }
    }

    private sealed class RememberingActivator : IRuleActivator
    {
        public Dictionary<string, DutyRule> Rules { get; } = [];

        public IEnumerable<Rule> Activate(Type type)
        {
            var rule = (DutyRule)Activator.CreateInstance(type)!;
            Rules[rule.Id] = rule;
            return [rule];
        }
    }
}
