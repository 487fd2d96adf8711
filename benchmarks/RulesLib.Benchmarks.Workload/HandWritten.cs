using RulesLib.Benchmarks.Workload.Duties;
using RulesLib.Benchmarks.Workload.Facts;
using RulesLib.Benchmarks.Workload.Judging;

namespace RulesLib.Benchmarks.Workload;

/// <summary>The same work without an engine: what one would write by hand if the rules never changed.</summary>
public sealed class HandWritten : IExplainer
{
    public string Name => "hand-written C#";

    public IEnumerable<Assessment> Judge(CaseFile file)
    {
        var answers = new Answers(new List<Assessment>(CountOf(file)));
        JudgeInto(file, answers);
        return answers.Assessments;
    }

    public IEnumerable<Explanation> Explain(CaseFile file)
    {
        var recorder = new Recorder();
        var answers = new ExplainedAnswers(new List<Explanation>(CountOf(file)), recorder);
        using (recorder.On())
            JudgeInto(file, answers);
        return answers.Explanations;
    }

    private static void JudgeInto<TAnswers>(CaseFile file, TAnswers answers)
        where TAnswers : struct, IAnswers
    {
        var closure = file.Closure;
        if (closure.Method != ClosureMethod.InterimTermination)
            return;

        answers.Add(FiledBeforeRuled.Judge(closure));
        answers.Add(MinimumStay.Judge(closure));
        answers.Add(MaximumStay.Judge(closure));
        answers.Add(PanelDecided.Judge(closure));
        answers.Add(ApplicantInterviewed.Judge(closure));
        answers.Add(RulingReasoned.Judge(closure));
        answers.Add(RemainderStated.Judge(closure));
        answers.Add(FundsPaidOut.Judge(closure));
        answers.Add(RemediesTold.Judge(closure));
        answers.Add(RulingServed.Judge(closure));
        answers.Add(RulingPublished.Judge(closure));
        answers.Add(NoReliefPending.Judge(closure));
        foreach (var debtor in file.Debtors)
            JudgeDebtor(closure, debtor, answers);
    }

    private static void JudgeDebtor<TAnswers>(Closure closure, Debtor debtor, TAnswers answers)
        where TAnswers : struct, IAnswers
    {
        answers.Add(NoticeIssued.Judge(closure, debtor));
        answers.Add(NoticeInTime.Judge(closure, debtor));
        answers.Add(DeclarationOrdered.Judge(closure, debtor));
        answers.Add(DeclarationAfterNotice.Judge(closure, debtor));
        answers.Add(DeclarationMade.Judge(closure, debtor));
        answers.Add(DeclarationInTime.Judge(closure, debtor));
        answers.Add(DeclarationChecked.Judge(closure, debtor));
        answers.Add(SilencePunished.Judge(closure, debtor));
        answers.Add(FalsehoodPunished.Judge(closure, debtor));
        answers.Add(ConsumptionRestricted.Judge(closure, debtor));
        answers.Add(RestrictionTold.Judge(closure, debtor));
        answers.Add(ListingConsidered.Judge(closure, debtor));
        answers.Add(ListingInTime.Judge(closure, debtor));
        answers.Add(NotListedWithoutGround.Judge(closure, debtor));
        answers.Add(DebtorSought.Judge(closure, debtor));
        answers.Add(HomeVisited.Judge(closure, debtor));
        answers.Add(BankruptcyConsidered.Judge(closure, debtor));
        answers.Add(DebtorHeard.Judge(closure, debtor));

        if (!Array.Exists(debtor.Clues, static clue => clue.Kind == ClueKind.Whereabouts))
            answers.Add(TraceSought.Judge(closure, debtor));
        if (Array.Exists(debtor.Notices, static notice => notice.Kind == NoticeKind.Restriction))
            answers.Add(RestrictionKnown.Judge(closure, debtor));

        answers.Add(AllSearchesAnswered.Judge(closure, debtor, debtor.Searches));
        answers.Add(SomeSearchRecent.Judge(closure, debtor, debtor.Searches));

        foreach (var asset in debtor.Assets)
        {
            answers.Add(AssetSealed.Judge(closure, debtor, asset));
            answers.Add(SealedPromptly.Judge(closure, debtor, asset));
            answers.Add(SealInForce.Judge(closure, debtor, asset));
            answers.Add(AssetValued.Judge(closure, debtor, asset));
            answers.Add(ValuedAfterSeal.Judge(closure, debtor, asset));
            answers.Add(AssetAuctioned.Judge(closure, debtor, asset));
            answers.Add(AuctionedAfterValue.Judge(closure, debtor, asset));
            answers.Add(ProceedsDelivered.Judge(closure, debtor, asset));
            answers.Add(ExemptionRespected.Judge(closure, debtor, asset));
            answers.Add(EncumbranceTold.Judge(closure, debtor, asset));
        }

        foreach (var search in debtor.Searches)
        {
            answers.Add(SearchMade.Judge(closure, debtor, search));
            answers.Add(SearchRecent.Judge(closure, debtor, search));
            answers.Add(SearchAnswered.Judge(closure, debtor, search));
            answers.Add(AnswerPrompt.Judge(closure, debtor, search));
            answers.Add(AnswerComplete.Judge(closure, debtor, search));
            answers.Add(HitsFollowed.Judge(closure, debtor, search));
        }

        foreach (var order in debtor.Orders)
        {
            answers.Add(OrderStamped.Judge(closure, debtor, order));
            answers.Add(OrderServed.Judge(closure, debtor, order));
            answers.Add(OrderServedInTime.Judge(closure, debtor, order));
            answers.Add(OrderBeforeRuling.Judge(closure, debtor, order));
            answers.Add(OrderReasoned.Judge(closure, debtor, order));
        }

        foreach (var clue in debtor.Clues)
        {
            answers.Add(ClueChecked.Judge(closure, debtor, clue));
            answers.Add(CheckedPromptly.Judge(closure, debtor, clue));
            answers.Add(ApplicantAnswered.Judge(closure, debtor, clue));
            answers.Add(CheckRecorded.Judge(closure, debtor, clue));
            answers.Add(UrgentAtOnce.Judge(closure, debtor, clue));
        }
    }

    // Of the conditional duties each debtor has two at most.
    private static int CountOf(CaseFile file)
    {
        var count = 12;
        foreach (var debtor in file.Debtors)
            count += 22 + 10 * debtor.Assets.Length + 6 * debtor.Searches.Length + 5 * debtor.Orders.Length + 5 * debtor.Clues.Length;
        return count;
    }

    private interface IAnswers
    {
        void Add(Judgement judgement);
    }

    private readonly record struct Answers(List<Assessment> Assessments) : IAnswers
    {
        public void Add(Judgement judgement) => Assessments.Add(judgement.Result());
    }

    private readonly record struct ExplainedAnswers(List<Explanation> Explanations, Recorder Recorder) : IAnswers
    {
        public void Add(Judgement judgement) => Explanations.Add(new(judgement.Result(), Recorder.Take()));
    }
}
