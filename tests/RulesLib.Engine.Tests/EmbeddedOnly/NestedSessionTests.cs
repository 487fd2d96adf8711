namespace RulesLib.Engine.Tests;

/// <summary>A rule may ask the rules about something else while they run.</summary>
public class NestedSessionTests
{
    [Fact]
    public void A_rule_may_fire_a_session_of_the_same_factory() =>
        Deep(8).Should().Equal("8 7 6 5 4 3 2 1 0");

    [Fact]
    public void On_many_threads_as_well() =>
        Parallel.For(0, 200, i => Deep(i % 10).Should().Equal(string.Join(' ', Enumerable.Range(0, (i % 10) + 1).Reverse())));

    private static readonly ISessionFactory s_factory = Given.Factory(typeof(CountDown), typeof(Report));

    private static IEnumerable<string> Deep(int depth) => s_factory.CreateSession().With(depth).Findings();

    /// <summary>Looks at its fact before and after the session inside.</summary>
    private sealed class CountDown : Rule
    {
        public override void Define()
        {
            int number = 0;
            IEnumerable<int> numbers = null!;
            When().Match(() => number).Query(() => numbers, q => q.Match<int>(n => n == Below(number) + 1).Collect());
            Then().Yield(_ => new Counted(string.Join(' ', numbers.Select(n => $"{n}").Concat(Rest(number)))));
        }

        // In the condition, too: a session inside while a collection is being made.
        private static int Below(int number) => number == 0 ? -1 : Deep(number - 1).Single().Split(' ').Length - 1;

        private static IEnumerable<string> Rest(int number) => number == 0 ? [] : Deep(number - 1);
    }

    private sealed class Report : Rule
    {
        public override void Define()
        {
            Counted counted = null!;
            When().Match(() => counted);
            Then().Yield(_ => new Finding(counted.Text));
        }
    }

    private sealed record Counted(string Text);
}
