using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;

using static RulesLib.Enforcement.Facts.ClosureMethod;
using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Which closing methods are open to which type of case (JA-00, JA-21, JA-22, XB-01), walked through whole.</summary>
public class PermittedMethodTests
{
    private static readonly Dictionary<CaseType, ClosureMethod[]> s_open = new()
    {
        [CaseType.FirstEnforcement] = [FullPerformance, InterimTermination, FinalTermination, CaseWithdrawal, NonEnforcement, Dismissal],
        [CaseType.ResumedEnforcement] = [FullPerformance, InterimTermination, FinalTermination],
        [CaseType.PreservationEnforcement] = [PreservationCompleted, PreservationPartial, NothingToPreserve],
        [CaseType.Objection] = [ReviewDecided, ReviewWithdrawn, ReviewRejected, ActRevoked, ActChanged, NothingToRevoke, MovedToCompetentCourt],
        [CaseType.Review] = [ReviewDecided, ReviewWithdrawn, ReviewRejected, DecisionChanged, FactsFoundAndDecided, SentBack],
        [CaseType.Supervision] = [ReviewDecided, ReviewWithdrawn, ReviewRejected, CorrectionOrdered, RevokedAndCorrected, TakenUp, Designated, OtherSupervision],
        [CaseType.RequestForInstructions] = [ReviewDecided, InstructionsGiven, CaseWithdrawal],
        [CaseType.Coordination] = [ReviewDecided, ReviewWithdrawn, CoordinationSolved],
    };

    public static TheoryData<CaseType, ClosureMethod> Pairs
    {
        get
        {
            var pairs = new TheoryData<CaseType, ClosureMethod>();
            foreach (var type in Enum.GetValues<CaseType>())
                foreach (var method in Enum.GetValues<ClosureMethod>()) pairs.Add(type, method);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_method_is_open_to_its_types_of_case_and_to_no_other(CaseType type, ClosureMethod method)
    {
        var open = s_open[type].Contains(method);

        var assessment = Of(type, method).Judge().The("JA-00");

        assessment.Outcome.Should().Be(open ? Outcome.Satisfied : Outcome.Breached);
        assessment.Severity.Should().Be(open ? null : Severity.Fatal);
    }

    [Theory]
    [InlineData(CaseType.Objection, true)]
    [InlineData(CaseType.Review, true)]
    [InlineData(CaseType.Supervision, false)]
    [InlineData(CaseType.RequestForInstructions, false)]
    [InlineData(CaseType.Coordination, false)]
    public void Objections_and_reviews_end_by_a_ruling_that_is_made_and_served(CaseType type, bool needed)
    {
        var file = Of(type, ReviewDecided);

        Tell(HearingAndRulingTests.Unruled(file)).Should().Be(needed ? "Breached: review-ruled Fatal MakeAndServeRuling" : "Satisfied");
        Tell(file.WithApplicant(a => a with { RulingServedOn = KnownDate.None })).Should().Be(needed ? "Breached: review-served Fatal MakeAndServeRuling" : "Satisfied");
        Tell(file.WithApplicant(a => a with { RulingServedOn = default })).Should().Be(needed ? "Undetermined: review-served? Fatal MakeAndServeRuling" : "Satisfied");
    }

    [Theory]
    [InlineData(false, "Satisfied")]
    [InlineData(true, "Breached: sent-back-once Fatal RevokeOrRuleAgain")]
    [InlineData(null, "Undetermined: sent-back-once? Fatal RevokeOrRuleAgain")]
    public void A_review_sends_a_case_back_only_once(bool? before, string expected) =>
        Tell(Of(CaseType.Review, SentBack).WithClosure(c => c with { SentBackBefore = Truth.From(before) })).Should().Be(expected);

    [Theory]
    [InlineData("驳回异议", ReviewRejected)]
    [InlineData("发回重审", SentBack)]
    [InlineData("准许撤回", ReviewWithdrawn)]
    [InlineData("限期改正", CorrectionOrdered)]
    [InlineData("审查终结", ReviewDecided)]
    public void A_method_is_read_by_its_Chinese_name(string name, ClosureMethod method) =>
        RulesLib.Enforcement.Json.CaseFileJson.Read($$"""{ "closure": { "method": "{{name}}" } }""").CaseFile!.Closure.Method.Value.Should().Be(method);

    private static string Tell(CaseFile file) => Telling.Tell(file.Judge().The("JA-00"));

    private static CaseFile Of(CaseType type, ClosureMethod method) => Ended().WithCase(c => c with { Type = type, Number = Number("(2017)甘0402执123号") }).WithClosure(c => c with { Method = method, Acknowledgement = Known<AcknowledgementForm>.None, SentBackBefore = false });
}
