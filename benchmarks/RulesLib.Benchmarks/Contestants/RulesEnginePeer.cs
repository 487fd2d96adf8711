using RulesEngine.Models;

using RulesLib.Benchmarks.Workload;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Contestants;

/// <summary>
/// Microsoft RulesEngine. It joins nothing, so its host loops; each expression hands its answer over, which is cheaper than
/// its output actions. Everything that costs time and is not needed is off.
/// </summary>
internal sealed class RulesEnginePeer : IContestant
{
    private readonly RulesEngine.RulesEngine _engine;

    public RulesEnginePeer()
    {
        var settings = new ReSettings
        {
            CustomTypes =
            [
                typeof(Judgement), typeof(Truth), typeof(Day), typeof(AnswerSheet), typeof(Closure), typeof(Debtor), typeof(Asset), typeof(Search),
                typeof(Order), typeof(Clue),
            ],
            AutoRegisterInputType = false,
            EnableFormattedErrorMessage = false,
            EnableExceptionAsErrorMessage = false,
        };
        _engine = new RulesEngine.RulesEngine([.. RulesEngineExpressions.ByWorkflow.Select(Workflow)], settings);
    }

    public string Name => "RulesEngine";

    public IEnumerable<Assessment> Judge(CaseFile file)
    {
        if (file.Closure.Method != ClosureMethod.InterimTermination)
            return [];

        var answers = new AnswerSheet();
        var sheet = new RuleParameter("answers", answers);
        var closure = new RuleParameter("closure", file.Closure);
        Run("Case", sheet, closure);
        foreach (var fact in file.Debtors)
        {
            var debtor = new RuleParameter("debtor", fact);
            Run("Debtor", sheet, closure, debtor);
            if (!Array.Exists(fact.Clues, static clue => clue.Kind == ClueKind.Whereabouts))
                Run("Untraced", sheet, closure, debtor);
            if (Array.Exists(fact.Notices, static notice => notice.Kind == NoticeKind.Restriction))
                Run("Restricted", sheet, closure, debtor);
            Run("Searches", sheet, closure, debtor, new RuleParameter("searches", fact.Searches));
            foreach (var asset in fact.Assets)
                Run("Asset", sheet, closure, debtor, new RuleParameter("asset", asset));
            foreach (var search in fact.Searches)
                Run("Search", sheet, closure, debtor, new RuleParameter("search", search));
            foreach (var order in fact.Orders)
                Run("Order", sheet, closure, debtor, new RuleParameter("order", order));
            foreach (var clue in fact.Clues)
                Run("Clue", sheet, closure, debtor, new RuleParameter("clue", clue));
        }

        return answers.Assessments;
    }

    // Nothing in it waits: it is done when the call returns.
    private void Run(string workflow, params RuleParameter[] inputs) =>
        _engine.ExecuteAllRulesAsync(workflow, inputs).AsTask().GetAwaiter().GetResult();

    private static Workflow Workflow(KeyValuePair<string, string[]> expressions) => new()
    {
        WorkflowName = expressions.Key,
        Rules = expressions.Value.Select(static (expression, index) => new Rule
        {
            RuleName = $"{index}",
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = $"answers.Add({expression})",
        }),
    };
}

/// <summary>Where expressions put their answers. Public, for they see nothing else.</summary>
public sealed class AnswerSheet
{
    public List<Assessment> Assessments { get; } = [];

    public bool Add(Judgement judgement)
    {
        Assessments.Add(judgement.Result());
        return true;
    }
}
