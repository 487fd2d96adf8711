namespace RulesLib.Benchmarks.Contestants;

/// <summary>The duties as expressions, workflow by workflow; their identity with the methods is proved before anything is measured.</summary>
internal static class RulesEngineExpressions
{
    public static readonly IReadOnlyDictionary<string, string[]> ByWorkflow = new Dictionary<string, string[]>
    {
        ["Case"] =
        [
            "Judgement.Of(\"D-01\", closure).Requires(\"filed-first\", closure.FiledOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-02\", closure).Unless(\"consent\", closure.ApplicantConsents).Requires(\"stayed\", closure.FiledOn.PlusDays(90).By(closure.RuledOn))",
            "Judgement.Of(\"D-03\", closure).AppliesWhen(\"no-relief\", closure.ReliefPending.Negated()).Requires(\"in-time\", closure.RuledOn.By(closure.FiledOn.PlusDays(180)))",
            "Judgement.Of(\"D-04\", closure).Requires(\"decided\", closure.PanelDecided)",
            "Judgement.Of(\"D-05\", closure).Unless(\"consent\", closure.ApplicantConsents).Requires(\"interviewed\", closure.Interviewed).Requires(\"before-ruling\", closure.InterviewedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-06\", closure).Requires(\"reasoned\", closure.Reasoned)",
            "Judgement.Of(\"D-07\", closure).AppliesWhen(\"amount-known\", closure.AmountKnown).Requires(\"stated\", closure.RemainderStated)",
            "Judgement.Of(\"D-08\", closure).AppliesWhen(\"funds-held\", closure.FundsHeld).Unless(\"relief\", closure.ReliefPending).Requires(\"paid\", closure.FundsPaidOut)",
            "Judgement.Of(\"D-09\", closure).Requires(\"told\", closure.RemediesTold).Requires(\"in-writing\", closure.Reasoned)",
            "Judgement.Of(\"D-10\", closure).Requires(\"served\", closure.RuledOn.By(closure.ServedOn)).Requires(\"promptly\", closure.ServedOn.By(closure.RuledOn.PlusDays(10)))",
            "Judgement.Of(\"D-11\", closure).Unless(\"secret\", closure.Confidential).Requires(\"published\", closure.RuledOn.By(closure.PublishedOn))",
            "Judgement.Of(\"D-12\", closure).Requires(\"none-pending\", closure.ReliefPending.Negated().Either(closure.ApplicantConsents))",
        ],
        ["Debtor"] =
        [
            "Judgement.Of(\"D-13\", debtor).AppliesWhen(\"active\", debtor.Active).Requires(\"issued\", debtor.NoticedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-14\", debtor).AppliesWhen(\"active\", debtor.Active).Requires(\"in-time\", debtor.NoticedOn.By(closure.FiledOn.PlusDays(10)))",
            "Judgement.Of(\"D-15\", debtor).AppliesWhen(\"active\", debtor.Active).Requires(\"ordered\", debtor.OrderedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-16\", debtor).AppliesWhen(\"active\", debtor.Active).Requires(\"after-notice\", debtor.NoticedOn.By(debtor.OrderedOn))",
            "Judgement.Of(\"D-17\", debtor).AppliesWhen(\"active\", debtor.Active).Unless(\"untraced\", debtor.Located.Negated()).Requires(\"made\", debtor.Declared)",
            "Judgement.Of(\"D-18\", debtor).AppliesWhen(\"declared\", debtor.Declared).Requires(\"in-time\", debtor.DeclaredOn.By(debtor.OrderedOn.PlusDays(15)))",
            "Judgement.Of(\"D-19\", debtor).AppliesWhen(\"declared\", debtor.Declared).Requires(\"checked\", debtor.DeclarationChecked)",
            "Judgement.Of(\"D-20\", debtor).AppliesWhen(\"silent\", debtor.Declared.Negated().Both(debtor.Active)).Unless(\"untraced\", debtor.Located.Negated()).Requires(\"punished\", debtor.Punished)",
            "Judgement.Of(\"D-21\", debtor).AppliesWhen(\"false\", debtor.DeclaredFalsely).Requires(\"punished\", debtor.Punished).Requires(\"before-ruling\", debtor.PunishedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-22\", debtor).AppliesWhen(\"active\", debtor.Active).Unless(\"bankrupt\", debtor.Bankrupt).Requires(\"restricted\", debtor.RestrictedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-23\", debtor).AppliesWhen(\"restricted\", debtor.Restricted).Requires(\"told\", debtor.RestrictionTold)",
            "Judgement.Of(\"D-24\", debtor).AppliesWhen(\"evades\", debtor.Evades.Either(debtor.DeclaredFalsely)).Requires(\"listed\", debtor.Listed)",
            "Judgement.Of(\"D-25\", debtor).AppliesWhen(\"listed\", debtor.Listed).Requires(\"in-time\", debtor.ListedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-26\", debtor).AppliesWhen(\"no-ground\", debtor.Evades.Either(debtor.DeclaredFalsely).Negated()).Requires(\"not-listed\", debtor.Listed.Negated())",
            "Judgement.Of(\"D-27\", debtor).AppliesWhen(\"untraced\", debtor.Located.Negated()).Requires(\"sought\", debtor.Searched).Requires(\"before-ruling\", debtor.SearchedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-28\", debtor).AppliesWhen(\"person\", debtor.IsPerson).Unless(\"abroad\", debtor.Abroad).Requires(\"visited\", debtor.VisitedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-29\", debtor).AppliesWhen(\"company\", debtor.IsPerson.Negated()).Unless(\"bankrupt\", debtor.Bankrupt).Requires(\"asked\", debtor.BankruptcyAsked)",
            "Judgement.Of(\"D-30\", debtor).AppliesWhen(\"located\", debtor.Located).Requires(\"heard\", debtor.Heard).Requires(\"record\", debtor.HearingRecorded)",
        ],
        ["Asset"] =
        [
            "Judgement.Of(\"D-31\", asset).AppliesWhen(\"seizable\", asset.Seizable).Requires(\"sealed\", asset.SealedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-32\", asset).AppliesWhen(\"seizable\", asset.Seizable).Requires(\"prompt\", asset.SealedOn.By(asset.FoundOn.PlusDays(10)))",
            "Judgement.Of(\"D-33\", asset).AppliesWhen(\"sealed\", asset.SealedOn.By(closure.RuledOn)).Requires(\"in-force\", closure.RuledOn.By(asset.SealedOn.PlusDays(365)))",
            "Judgement.Of(\"D-34\", asset).AppliesWhen(\"worthwhile\", asset.Worthwhile).Unless(\"exempt\", asset.Exempt).Requires(\"valued\", asset.ValuedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-35\", asset).AppliesWhen(\"worthwhile\", asset.Worthwhile).Requires(\"after-seal\", asset.SealedOn.By(asset.ValuedOn))",
            "Judgement.Of(\"D-36\", asset).AppliesWhen(\"seizable\", asset.Seizable.Both(asset.Worthwhile)).Unless(\"encumbered\", asset.Encumbered).Requires(\"auctioned\", asset.AuctionedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-37\", asset).AppliesWhen(\"seizable\", asset.Seizable).Unless(\"exempt\", asset.Exempt).Requires(\"after-value\", asset.ValuedOn.By(asset.AuctionedOn))",
            "Judgement.Of(\"D-38\", asset).AppliesWhen(\"sold\", asset.Sold).Requires(\"delivered\", asset.Delivered)",
            "Judgement.Of(\"D-39\", asset).AppliesWhen(\"exempt\", asset.Exempt).Unless(\"company\", debtor.IsPerson.Negated()).Requires(\"not-sold\", asset.Sold.Negated())",
            "Judgement.Of(\"D-40\", asset).AppliesWhen(\"encumbered\", asset.Encumbered).Requires(\"told\", asset.HolderTold).Requires(\"debtor-active\", debtor.Active)",
        ],
        ["Search"] =
        [
            "Judgement.Of(\"D-41\", search).AppliesWhen(\"active\", debtor.Active).Requires(\"made\", search.AskedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-42\", search).AppliesWhen(\"active\", debtor.Active).Requires(\"recent\", closure.RuledOn.By(search.AskedOn.PlusDays(90)))",
            "Judgement.Of(\"D-43\", search).Requires(\"answered\", search.AnsweredOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-44\", search).AppliesWhen(\"answered\", search.Answered).Requires(\"prompt\", search.AnsweredOn.By(search.AskedOn.PlusDays(20)))",
            "Judgement.Of(\"D-45\", search).AppliesWhen(\"answered\", search.Answered).Requires(\"complete\", search.Complete)",
            "Judgement.Of(\"D-46\", search).AppliesWhen(\"hits\", search.Hits).Unless(\"bankrupt\", debtor.Bankrupt).Requires(\"followed\", search.Followed)",
        ],
        ["Order"] =
        [
            "Judgement.Of(\"D-47\", order).Requires(\"stamped\", order.Stamped)",
            "Judgement.Of(\"D-48\", order).AppliesWhen(\"located\", debtor.Located).Requires(\"served\", order.IssuedOn.By(order.ServedOn))",
            "Judgement.Of(\"D-49\", order).AppliesWhen(\"located\", debtor.Located).Requires(\"in-time\", order.ServedOn.By(order.IssuedOn.PlusDays(10)))",
            "Judgement.Of(\"D-50\", order).Unless(\"lifted\", order.Lifted).Requires(\"before-ruling\", order.IssuedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-51\", order).Unless(\"form\", order.OnForm).Requires(\"reasoned\", order.Reasoned).Requires(\"remedy\", order.RemedyTold)",
        ],
        ["Clue"] =
        [
            "Judgement.Of(\"D-52\", clue).AppliesWhen(\"concrete\", clue.Concrete).Requires(\"checked\", clue.CheckedOn.By(closure.RuledOn))",
            "Judgement.Of(\"D-53\", clue).AppliesWhen(\"concrete\", clue.Concrete).Requires(\"prompt\", clue.CheckedOn.By(clue.ReceivedOn.PlusDays(15)))",
            "Judgement.Of(\"D-54\", clue).Unless(\"repeated\", clue.Repeated).Requires(\"answered\", clue.Answered)",
            "Judgement.Of(\"D-55\", clue).AppliesWhen(\"checked\", clue.Checked).Requires(\"recorded\", clue.Recorded)",
            "Judgement.Of(\"D-56\", clue).AppliesWhen(\"urgent\", clue.Urgent.Both(debtor.Active)).Requires(\"at-once\", clue.CheckedOn.By(clue.ReceivedOn.PlusDays(2)))",
        ],
        ["Untraced"] =
        [
            "Judgement.Of(\"D-57\", debtor).AppliesWhen(\"active\", debtor.Active).Requires(\"searched\", debtor.Searched)",
        ],
        ["Restricted"] =
        [
            "Judgement.Of(\"D-58\", debtor).AppliesWhen(\"person\", debtor.IsPerson).Requires(\"told\", debtor.RestrictionTold).Requires(\"before-ruling\", debtor.RestrictedOn.By(closure.RuledOn))",
        ],
        ["Searches"] =
        [
            "Judgement.Of(\"D-59\", debtor).AppliesWhen(\"active\", debtor.Active).Requires(\"all-answered\", Search.AllAnswered(searches))",
            "Judgement.Of(\"D-60\", debtor).AppliesWhen(\"active\", debtor.Active).Unless(\"bankrupt\", debtor.Bankrupt).Requires(\"recent\", Search.AnyAfter(searches, closure.RuledOn.PlusDays(-90)))",
        ],
    };
}
