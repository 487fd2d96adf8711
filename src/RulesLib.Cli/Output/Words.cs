using System.Globalization;

using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Texts;

namespace RulesLib.Cli.Output;

/// <summary>What the tool itself says in its answers, in both languages; what the library says is the library's.</summary>
internal static class Words
{
    private static readonly Dictionary<string, (string Chinese, string English)> s_all = new(StringComparer.Ordinal)
    {
        ["list"] = ("、", ", "),
        ["colon"] = ("：", ": "),
        ["in-brackets"] = ("（{0}）", " ({0})"),

        ["source"] = ("{0} 第 {1} 案（第 {2} 行）· 审查日 {3:yyyy-MM-dd}，{4}", "{0}, case {1} (line {2}) · as of {3:yyyy-MM-dd}, {4}"),
        ["day.Option"] = ("由 --as-of 指定", "given by --as-of"),
        ["day.File"] = ("取自案卷", "from the file"),
        ["day.Today"] = ("中国今日", "today in China"),

        ["tally"] = ("合计", "Tally"),
        ["tally.cases"] = ("案件", "cases"),
        ["tally.open"] = ("待核", "open"),
        ["tally.out-of-scope"] = ("不在评判范围", "out of scope"),
        ["tally.bad"] = ("未能读取的记录", "records that could not be read"),

        ["docket.sum"] = ("审查 {0:#,##0} = 合格 {1:#,##0} + 待处理 {2:#,##0} + 待核 {3:#,##0}", "reviewed {0:#,##0} = qualified {1:#,##0} + to be handled {2:#,##0} + open {3:#,##0}"),
        ["docket.out-of-scope"] = ("不在评判范围：{0:#,##0}", "out of scope: {0:#,##0}"),
        ["docket.written"] = ("已写入：", "Written:"),
        ["docket.missing"] = ("{0:yyyy-MM-dd} 当周缺少周报材料：{1}", "reports missing from the week of {0:yyyy-MM-dd}: {1}"),
        ["docket.gap"] = ("与上期台账相隔 {0} 天，超过一周。", "{0} days since the docket before, more than a week."),

        ["progress.done"] = ("已处理 {0:#,##0} 件", "{0:#,##0} cases"),
        ["progress.rate"] = ("每秒 {0:#,##0} 件", "{0:#,##0} a second"),
        ["progress.left"] = ("约剩 {0}", "about {0} left"),
        ["progress.errors"] = ("错误 {0:#,##0}", "{0:#,##0} errors"),

        ["why.rests-on"] = ("依据：{0}", "Rests on: {0}"),
        ["why.in-force"] = ("施行：{0}，以{1}为准", "In force: {0}, decided by the {1}"),
        ["why.scope"] = ("适用范围：{0}", "Scope: {0}"),
        ["why.unfit"] = (
            "本规则未对本案作出结论：案情不在其适用范围内。适用范围：{0}；本案结案方式：{1}；案卷所列人数或项数：被执行人 {2}，申请执行人 {3}，财产 {4}，线索 {5}。",
            "This rule concluded nothing for this file, because the case lies outside its scope. Scope: {0}; closing method of the file: {1}; in the file: debtors {2}, applicants {3}, assets {4}, clues {5}."),
        ["why.no-method"] = ("未载明", "not stated"),
        ["why.decisive"] = ("◄ 决定结论", "◄ decided it"),
        ["why.fact"] = ("{0}：{1}（{2}）", "{0}: {1} ({2})"),
        ["why.no-facts"] = ("未另读取案卷事实", "no further fact of the file was read"),
        ["why.failure"] = ("规则运行出错（{0}），结论按未知处理。", "The rule failed ({0}); its conclusion counts as unknown."),
        ["why.holds"] = ("成立", "holds"),
        ["why.holds-not"] = ("不成立", "does not hold"),
        ["why.holds-open"] = ("待定", "open"),
        ["why.not-applicable"] = ("不适用：适用条件不成立。", "Does not apply: a condition of application is not met."),
        ["why.satisfied"] = ("没有触发：要求全部满足。", "Did not fire: every requirement is met."),
        ["why.excepted"] = ("没有触发：例外情形成立。", "Did not fire: an exception holds."),
        ["why.undetermined"] = ("尚不能判断：缺少下列带标记条件所需的事实。", "Cannot be told yet: the marked conditions lack facts."),
        ["why.manual"] = ("没有违反，但有问题须由人判断。", "No breach, but a person has to decide."),
        ["why.breached"] = ("已触发：带标记的要求没有满足。", "Fired: the marked requirements are not met."),
        ["why.completed"] = ("裁定时的瑕疵已经补正，不再计入。", "What was amiss has been completed since and no longer counts."),
        ["why.completed-on"] = ("补正日期：{0}", "completed on {0}"),
        ["why.ground"] = ("各条件如下。", "Its conditions:"),
        ["why.members"] = ("由下列规则组成，取其中最重的结论：", "Made of these rules; the worst of them counts:"),
        ["why.no-members"] = ("所含规则对本案均未作出结论。", "None of its rules concluded anything for this case."),
        ["why.grounds"] = ("事由", "Grounds"),
        ["why.bars"] = ("障碍", "Bars"),
        ["why.none"] = ("无", "none"),
        ["why.term"] = ("期限：{0} 个月，至 {1:yyyy-MM-dd}", "Term: {0} months, until {1:yyyy-MM-dd}"),
        ["why.step"] = ("步骤：{0}——{1}", "Step: {0} - {1}"),
        ["why.on-file"] = ("在卷", "on file"),
        ["why.not-on-file"] = ("不在卷", "not on file"),
        ["why.perhaps-on-file"] = ("是否在卷不明", "not known to be on file"),
        ["why.label"] = ("评定", "Label"),
        ["why.possible"] = ("仍可能：{0}", "Still possible: {0}"),
        ["why.counting"] = ("计入评定的结论（致命、可补正，或可能如此）：", "What counts for the label (fatal or curable, certain or possible):"),
        ["why.nothing-counts"] = ("没有计入评定的瑕疵。", "No defect counts for the label."),
        ["why.at-stake"] = ("最重可能{0}", "at worst {0}"),
        ["occasion.Closing"] = ("结案时", "at the closing"),
        ["occasion.Today"] = ("审查日", "on the day of judging"),

        ["rules.title"] = ("规则目录", "Rules"),
        ["rules.count"] = ("共 {0} 条规则。{1}", "{0} rules. {1}"),
        ["rules.on"] = ("条文按 {0:yyyy-MM-dd} 施行的版本。", "Articles as in force on {0:yyyy-MM-dd}."),
        ["rules.latest"] = ("条文按最新版本。", "Articles of the newest edition."),
        ["rules.id"] = ("编号", "Id"),
        ["rules.name"] = ("内容", "About"),
        ["rules.kind"] = ("类别", "Kind"),
        ["rules.cites"] = ("依据", "Rests on"),
        ["rules.days"] = ("施行期间", "In force"),
        ["rules.anchor"] = ("时间基准", "Anchor"),
        ["rules.confidence"] = ("来源可靠度", "Confidence"),
        ["rules.unverified"] = ("未核实", "unverified"),
        ["rules.since"] = ("{0:yyyy-MM-dd} 起", "from {0:yyyy-MM-dd}"),
        ["rules.between"] = ("{0:yyyy-MM-dd} 至 {1:yyyy-MM-dd}", "{0:yyyy-MM-dd} to {1:yyyy-MM-dd}"),
        ["rules.cites-nothing"] = ("（无条文）", "(no article)"),

        ["catalogue.title"] = ("执行规则目录", "Catalogue of enforcement rules"),
        ["catalogue.intro"] = (
            "本目录由 `ruleslib rules --format md --out docs/catalogue` 生成，请勿手工修改。条件与分量取自各规则对一份事实全部未知的案卷的判断；个别要求的分量随事实而变。",
            "Written by `ruleslib rules --format md --out docs/catalogue`; not to be edited by hand. Conditions and what they weigh are those found when a rule judges a file of which nothing is known; a few requirements weigh otherwise where facts say so."),
        ["catalogue.handling"] = ("目录各项的处理方式", "How the rows of the legal catalogue are handled"),
        ["catalogue.stages"] = ("按办案阶段", "By stage"),
        ["catalogue.others"] = ("其他", "Other views"),
        ["catalogue.instruments"] = ("按规范性文件", "By legal document"),
        ["catalogue.account"] = ("目录全表", "The whole account"),
        ["catalogue.packs"] = ("规则包（非法律，默认不启用）", "Rule packs (practice, not law; off by default)"),
        ["catalogue.count"] = ("数量", "Count"),
        ["catalogue.scope"] = ("适用范围", "Scope"),
        ["catalogue.aliases"] = ("同时实现", "Also implements"),
        ["catalogue.replaces"] = ("取代", "Takes the place of"),
        ["catalogue.members"] = ("由下列规则组成", "Made of"),
        ["catalogue.role"] = ("作用", "Role"),
        ["catalogue.condition"] = ("条件", "Condition"),
        ["catalogue.key"] = ("键", "Key"),
        ["catalogue.severity"] = ("不满足时", "If not met"),
        ["catalogue.cure"] = ("补救", "Cure"),
        ["catalogue.reason"] = ("说明", "Reason"),
        ["catalogue.how"] = ("处理方式", "Handling"),
        ["catalogue.types"] = ("类型", "Types"),
        ["catalogue.article"] = ("条文", "Article"),
        ["catalogue.topic"] = ("主题", "Topic"),
        ["catalogue.used-by"] = ("引用者", "Used by"),
        ["catalogue.unused"] = ("**无**", "**nothing**"),
        ["catalogue.gaps"] = ("登记条文 {0} 项，其中 {1} 项没有规则、期限、救济、参数或者计算引用。", "{0} provisions registered; {1} of them are cited by no rule, deadline, remedy, parameter or calculation."),
        ["catalogue.absent"] = ("无", "not contained"),
        ["catalogue.unrecorded"] = ("条号未录", "number not on record"),
        ["catalogue.whole"] = ("全文", "as a whole"),
        ["ConditionKind.Applies"] = ("适用", "applies if"),
        ["ConditionKind.Exception"] = ("除外", "unless"),
        ["ConditionKind.Requirement"] = ("要求", "requires"),

        ["account.count"] = ("目录共 {0} 项：{1}。", "{0} rows of the catalogue: {1}."),
        ["account.missing"] = ("尚未处理的 {0} 项：{1}。", "Not accounted for yet, {0} rows: {1}."),
        ["Handling.Rule"] = ("规则", "rule"),
        ["Handling.Parameter"] = ("参数", "parameter"),
        ["Handling.Calculation"] = ("计算", "calculation"),
        ["Handling.Deadline"] = ("期限", "deadline"),
        ["Handling.Remedy"] = ("救济", "remedy"),
        ["Handling.Effect"] = ("后果", "effect"),
        ["Handling.Reference"] = ("参照", "reference"),
        ["Handling.Excluded"] = ("未纳入", "excluded"),

        ["calc.claimed.true"] = ("主张的 {0:#,##0.00} 与计算一致。", "The {0:#,##0.00} claimed is consistent with this."),
        ["calc.claimed.false"] = ("主张的 {0:#,##0.00} 与计算不一致。", "The {0:#,##0.00} claimed is not consistent with this."),
        ["calc.claimed.unknown"] = ("主张的 {0:#,##0.00} 无法核对：部分日数未计算。", "Whether the {0:#,##0.00} claimed is right cannot be told: some days are not computed."),

        ["Kind.duty"] = ("义务", "duty"),
        ["Kind.conduct"] = ("办案行为", "conduct"),
        ["Kind.monitoring"] = ("终本后职责", "monitoring"),
        ["Kind.audit"] = ("措施检查", "audit"),
        ["Kind.gate"] = ("综合要求", "gate"),
        ["Kind.ground"] = ("事由", "ground"),
        ["Kind.bar"] = ("障碍", "bar"),
        ["Kind.measure"] = ("措施", "measure"),
        ["Kind.label"] = ("评定", "label"),
        ["Stage.Filing"] = ("立案", "Filing"),
        ["Stage.Notifying"] = ("通知", "Notifying"),
        ["Stage.Declaring"] = ("财产报告", "Declaring property"),
        ["Stage.Investigating"] = ("财产调查", "Investigating"),
        ["Stage.Disposing"] = ("财产处置", "Disposing"),
        ["Stage.Settling"] = ("和解", "Settling"),
        ["Stage.Closing"] = ("结案", "Closing"),
        ["Stage.Monitoring"] = ("终本后管理", "Monitoring"),
        ["Stage.Sanctioning"] = ("惩戒", "Sanctioning"),
        ["Stage.Campaigning"] = ("专项清理", "Campaigning"),
        ["Stage.Packs"] = ("规则包", "Rule packs"),
        ["Stage.Custom"] = ("自定义", "Custom"),
    };

    /// <summary>A text, or its key if there is none.</summary>
    public static string Get(string key, CultureInfo culture) =>
        s_all.TryGetValue(key, out var text) ? IsEnglish(culture) ? text.English : text.Chinese : key;

    /// <summary>A text with values filled in.</summary>
    public static string Format(CultureInfo culture, string key, params object?[] values) => string.Format(culture, Get(key, culture), values);

    /// <summary>A word of a family of words; one that rules from outside or newer rules bring is shown as it is.</summary>
    public static string Of(string family, string word, CultureInfo culture)
    {
        var key = $"{family}.{word}";
        return s_all.ContainsKey(key) ? Get(key, culture) : TextCatalog.Find(TextCatalog.Report, key, culture) ?? word;
    }

    /// <summary>The days on which a rule is law.</summary>
    public static string Days(RuleInfo info, CultureInfo culture) => Days(info.From, info.Through, culture);

    /// <summary>A range of days, both inclusive.</summary>
    public static string Days(DateOnly from, DateOnly? through, CultureInfo culture) => through is { } last
        ? Format(culture, "rules.between", from, last)
        : Format(culture, "rules.since", from);

    /// <summary>The days on which a rule is law, and whose day decides.</summary>
    public static string InForce(RuleInfo info, CultureInfo culture) => Days(info, culture) + Format(culture, "in-brackets", Of("Anchor", info.Anchor.ToString(), culture));

    /// <summary>How well the source of a rule is known.</summary>
    public static string Source(RuleInfo info, CultureInfo culture) => Of("Confidence", info.Confidence.ToString(), culture)
        + (info.IsVerified ? "" : Format(culture, "in-brackets", Get("rules.unverified", culture)));

    /// <summary>Items as a list inside a sentence.</summary>
    public static string Join(IEnumerable<string> items, CultureInfo culture) => string.Join(Get("list", culture), items);

    private static bool IsEnglish(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en";
}
