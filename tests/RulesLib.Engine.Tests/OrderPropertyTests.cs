using CsCheck;

namespace RulesLib.Engine.Tests;

/// <summary>Whatever the order of facts, rules and threads, the result is that of a plain computation.</summary>
public class OrderPropertyTests
{
    private static readonly Type[] Rules =
    [
        typeof(DeclareInsolvent), typeof(Restrict), typeof(List), typeof(Summary), typeof(Owes), typeof(LargeDebt), typeof(Unpayable),
    ];

    private static readonly ISessionFactory Shared = Given.Factory(Rules);

    private static readonly Gen<string> Name = Gen.OneOfConst("A", "B", "C");

    private static readonly Gen<object[]> Facts = Gen.Select(
        Name.Select(object (name) => new Debtor(name)).List[0, 3],
        Gen.Select(Name, Name).Select(object (names) => new Guarantor(names.Item1, names.Item2)).List[0, 2],
        Name.Select(object (name) => new Creditor(name)).List[0, 3],
        Gen.Select(Name, Name, Gen.Int[0, 3]).Select(object (debt) => new Debt(debt.Item1, debt.Item2, debt.Item3)).List[0, 6],
        Gen.Select(Name, Gen.Int[0, 3], Gen.Bool).Select(object (asset) => new Asset(asset.Item1, asset.Item2) { Sealed = asset.Item3 }).List[0, 4],
        (a, b, c, d, e) => (object[])[.. a, .. b, .. c, .. d, .. e]);

    private static readonly Gen<object[]> ShuffledFacts = Facts.SelectMany(Gen.Shuffle);

    [Fact]
    public void The_order_of_facts_and_rules_never_changes_the_result() =>
        Gen.Select(ShuffledFacts, Gen.Shuffle(Rules)).Sample(
            (facts, rules) => Derived(Given.Rules(rules).With(facts)).Should().Equal(Expected(facts)), iter: 60);

    [Fact]
    public void Facts_inserted_one_by_one_give_the_same_result() =>
        ShuffledFacts.Sample(
            facts =>
            {
                ISession session = Shared.CreateSession();
                foreach (object fact in facts)
                {
                    session.Insert(fact);
                    session.Fire();
                }

                Derived(session).Should().Equal(Expected(facts));
            },
            iter: 300);

    [Fact]
    public void After_updates_and_retractions_the_result_is_that_of_a_new_session() =>
        Gen.Select(ShuffledFacts, Gen.Int[0, 18]).Sample(
            (facts, changes) =>
            {
                ISession session = Shared.CreateSession().With(facts).Fired();
                foreach (object fact in facts.Take(changes))
                {
                    if (fact is Asset asset)
                    {
                        asset.Sealed = !asset.Sealed;
                        session.Update(asset);
                    }
                    else
                    {
                        session.Retract(fact);
                    }
                }

                object[] left = [.. facts.Where((fact, i) => i >= changes || fact is Asset)];
                Derived(session).Should().Equal(Expected(left));
            },
            iter: 300);

    [Fact]
    public void Many_threads_can_share_a_factory()
    {
        List<object[]> cases = [];
        Facts.Sample(facts => { lock (cases) cases.Add(facts); }, iter: 200, threads: 1);

        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 8 }, facts =>
            Derived(Shared.CreateSession().With(facts)).Should().Equal(Expected(facts)));
    }

    private static List<string> Derived(ISession session)
    {
        session.Fire();
        return Sorted([.. session.Query<Insolvent>(), .. session.Query<Restricted>(), .. session.Query<Listed>(), .. session.Query<Finding>()]);
    }

    private static List<string> Sorted(IEnumerable<object> facts) => [.. facts.Select(fact => fact.ToString()!).Order(StringComparer.Ordinal)];

    /// <summary>The same conclusions, computed directly.</summary>
    private static List<string> Expected(object[] facts)
    {
        List<Debtor> debtors = [.. facts.OfType<Debtor>()];
        List<Creditor> creditors = [.. facts.OfType<Creditor>()];
        List<Debt> debts = [.. facts.OfType<Debt>()];
        List<Asset> assets = [.. facts.OfType<Asset>()];

        List<Insolvent> insolvents = [.. debtors
            .Where(debtor => debts.Where(d => d.From == debtor.Name).Sum(d => d.Amount) > assets.Where(a => a.Owner == debtor.Name).Sum(a => a.Value))
            .Select(debtor => new Insolvent(debtor.Name))];
        List<Restricted> restricted = [.. from insolvent in insolvents
                                          from creditor in creditors
                                          where debts.Any(d => d.From == insolvent.Name && d.To == creditor.Name)
                                          select new Restricted(insolvent.Name)];
        List<Listed> listed = [.. restricted
            .Where(r => !assets.Any(a => a.Owner == r.Name && a.Sealed))
            .Select(r => new Listed(r.Name))];
        IEnumerable<Finding> summaries = debtors.Select(debtor => new Finding($"{debtor.Name} is listed {listed.Count(l => l.Name == debtor.Name)} times"));
        IEnumerable<Finding> owes = from debtor in debtors
                                    from debt in debts
                                    where debt.From == debtor.Name
                                    from creditor in creditors
                                    where creditor.Name == debt.To
                                    select new Finding($"{debtor.Name} owes {creditor.Name} {debt.Amount}");
        IEnumerable<Finding> large = debts.Where(d => d.Amount > 1).Select(d => new Finding($"large: {d.Amount * 10}"));
        IEnumerable<Finding> unpayable = debts
            .Where(d => !listed.Any(l => l.Name == d.To) && !assets.Any(a => a.Value >= d.Amount * 2))
            .Select(d => new Finding($"unpayable: {d.Amount * 2}"));
        return Sorted([.. insolvents, .. restricted, .. listed, .. summaries, .. owes, .. large, .. unpayable]);
    }

    private sealed class DeclareInsolvent : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Debt> debts = null!;
            IEnumerable<int> values = null!;
            When()
                .Match(() => debtor)
                .Query(() => debts, q => q.Match<Debt>(d => d.From == debtor.Name).Collect())
                .Query(() => values, q => q.Match<Asset>(a => a.Owner == debtor.Name).Select(a => a.Value).Collect())
                .Having(() => debts.Sum(d => d.Amount) > values.Sum());
            Then().Yield(_ => new Insolvent(debtor.Name));
        }
    }

    private sealed class Restrict : Rule
    {
        public override void Define()
        {
            Insolvent insolvent = null!;
            Creditor creditor = null!;
            When()
                .Match(() => insolvent)
                .Match(() => creditor)
                .Exists<Debt>(d => d.From == insolvent.Name, d => d.To == creditor.Name);
            Then().Yield(_ => new Restricted(insolvent.Name));
        }
    }

    private sealed class List : Rule
    {
        public override void Define()
        {
            Restricted restricted = null!;
            When().Match(() => restricted).Not<Asset>(a => a.Sealed, a => a.Owner == restricted.Name);
            Then().Yield(_ => new Listed(restricted.Name));
        }
    }

    [Priority(10)]
    private sealed class Summary : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            IEnumerable<Listed> listed = null!;
            When().Match(() => debtor).Query(() => listed, q => q.Match<Listed>(l => l.Name == debtor.Name).Collect());
            Then().Yield(_ => new Finding($"{debtor.Name} is listed {listed.Count()} times"));
        }
    }

    [Priority(-10)]
    private sealed class Owes : Rule
    {
        public override void Define()
        {
            Debtor debtor = null!;
            Debt debt = null!;
            Creditor creditor = null!;
            When().Match(() => debtor).Match(() => debt, d => d.From == debtor.Name).Match(() => creditor, c => c.Name == debt.To);
            Then().Yield(_ => new Finding($"{debtor.Name} owes {creditor.Name} {debt.Amount}"));
        }
    }

    private sealed class LargeDebt : Rule
    {
        public override void Define()
        {
            Tens tens = null!;
            When().Query(() => tens, q => q.Match<Debt>(d => d.Amount > 0).Select(d => new Tens(d.Amount * 10)).Where(t => t.Value > 10));
            Then().Yield(_ => new Finding($"large: {tens.Value}"));
        }

        private sealed record Tens(int Value);
    }

    private sealed class Unpayable : Rule
    {
        public override void Define()
        {
            Debt debt = null!;
            int twice = 0;
            When()
                .Match(() => debt)
                .Not<Listed>(l => l.Name == debt.To)
                .Let(() => twice, () => debt.Amount * 2)
                .Not<Asset>(a => a.Value >= twice);
            Then().Yield(_ => new Finding($"unpayable: {twice}"));
        }
    }
}
