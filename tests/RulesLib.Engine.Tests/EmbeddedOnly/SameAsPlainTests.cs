using System.Collections.Concurrent;

using CsCheck;

using RulesLib.Engine.Tests.Oracle;

namespace RulesLib.Engine.Tests;

/// <summary>Compiled rules come to what the plain evaluator comes to, on random programs and random facts.</summary>
public class SameAsPlainTests
{
    private const int Programs = 10_000;

    [Fact]
    public void Compiled_rules_conclude_what_a_plain_evaluation_concludes()
    {
        ConcurrentDictionary<string, int> constructs = new();
        Gen.Int.Sample(
            seed =>
            {
                Random random = new(seed);
                RulePlan plan = RulePlan.Of(new RandomRules(random, Count).Program());
                PlainExecutor plain = new(plan);
                SessionFactory compiled = new(RuleCompiler.Compile(plan));
                for (int i = 0; i < 2; i++)
                {
                    object[] facts = RandomFacts.Of(random);
                    (string? error, IEnumerable<object> expected) = Outcome(() => plain.Derive(facts));
                    if (error == nameof(TooManyFactsException))
                    {
                        Count(error);
                        continue;
                    }

                    (string? ownError, IEnumerable<object> actual) = Outcome(() => Fired(compiled, facts));
                    Count(error ?? (expected.Any() ? "concludes" : "concludes nothing"));
                    Count(expected.OfType<Second>().Any() || expected.OfType<Third>().Any() ? "concludes in steps" : "concludes in one step");
                    ownError.Should().Be(error);
                    Texts(actual).Should().Equal(Texts(expected));
                }
            },
            iter: Programs);

        // A property over programs that are all alike, or that conclude nothing, would prove nothing.
        foreach (string construct in s_constructs)
            constructs.GetValueOrDefault(construct).Should().BeGreaterThan(Programs / 100, "there should be programs with: {0}", construct);

        constructs.GetValueOrDefault(nameof(TooManyFactsException)).Should().BeLessThan(Programs / 20, "most programs should be compared");

        void Count(string construct) => constructs.AddOrUpdate(construct, 1, static (_, count) => count + 1);
    }

    private static readonly string[] s_constructs =
    [
        "match", "exists", "not", "let", "having", "query", "from", "where", "select", "collect", "&&", "guard", "captured", "captured call",
        "alias only", "equality", "join by text", "join by reference", "join by two links", "join by Number", "join by Day", "join by Maybe",
        "join by Weight", "inner lambda", "inner lambda with alias", "value fact", "chained", "equal rule", "yield new", "yield made",
        "may throw", "may be refused", "concludes", "concludes nothing", "concludes in steps",
        nameof(RuleLhsExpressionEvaluationException), nameof(RuleRhsExpressionEvaluationException),
    ];

    private static IReadOnlyList<object> Fired(SessionFactory factory, object[] facts)
    {
        ISession session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return [.. session.Query<Conclusion>()];
    }

    private static (string? Error, IEnumerable<object> Facts) Outcome(Func<IReadOnlyList<object>> derive)
    {
        try
        {
            return (null, derive());
        }
        catch (Exception e) when (e is RuleExecutionException or TooManyFactsException)
        {
            return (e.GetType().Name, []);
        }
    }

    private static IEnumerable<string> Texts(IEnumerable<object> facts) => facts.Select(fact => fact.ToString()!).Order(StringComparer.Ordinal);
}
