using System.Collections.Frozen;
using System.Text;

namespace RulesLib.Enforcement.Law;

/// <summary>
/// The documents this library knows, each with its editions. Immutable and thread-safe.
/// All days are PRC calendar days, all ranges include both ends.
/// </summary>
public static class Instruments
{
    // Static fields are filled in the order they are written: issuers and register first, All and Find last.
    private static readonly Issuer Spc = new("最高人民法院", "Supreme People's Court");
    private static readonly Issuer SpcOffice = new("最高人民法院办公厅", "General Office of the Supreme People's Court");
    private static readonly Issuer SpcSpp = new("最高人民法院、最高人民检察院", "Supreme People's Court and Supreme People's Procuratorate");
    private static readonly Issuer SpcSppMps = new(
        "最高人民法院、最高人民检察院、公安部", "Supreme People's Court, Supreme People's Procuratorate and Ministry of Public Security");
    private static readonly Issuer SpcNdrc = new(
        "最高人民法院、国家发展和改革委员会等九部门", "Supreme People's Court, National Development and Reform Commission and seven others");
    private static readonly Issuer PlcSpc = new(
        "中央政法委、最高人民法院", "Central Political and Legal Affairs Commission and Supreme People's Court");
    private static readonly Issuer Npc = new("全国人民代表大会及其常务委员会", "National People's Congress and its Standing Committee");
    private static readonly Issuer Npcsc = new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress");
    private static readonly Issuer StateCouncil = new("国务院", "State Council");
    private static readonly Issuer ScOffice = new("国务院办公厅", "General Office of the State Council");
    private static readonly Issuer CpcSc = new(
        "中共中央办公厅、国务院办公厅", "General Offices of the CPC Central Committee and of the State Council");
    private static readonly Issuer Ndrc = new("国家发展和改革委员会", "National Development and Reform Commission");
    private static readonly Issuer Ndrc44 = new(
        "国家发展和改革委员会、最高人民法院等44家单位", "National Development and Reform Commission, Supreme People's Court and 42 others");
    private static readonly Issuer NdrcPboc = new(
        "国家发展和改革委员会、中国人民银行", "National Development and Reform Commission and People's Bank of China");

    private static readonly List<Instrument> Register = [];

    /// <summary>终本规定 (法〔2016〕373号): Provisions on Strictly Regulating Interim Termination of Enforcement (Trial).</summary>
    public static readonly Instrument InterimTermination = Define(
        "InterimTermination",
        "最高人民法院关于严格规范终结本次执行程序的规定（试行）",
        "Provisions on Strictly Regulating Interim Termination of Enforcement (Trial)",
        "终本规定",
        Spc,
        Text("2016", "法〔2016〕373号", "2016-10-29", "2016-12-01", Confidence.Seen, note: "Normative document, not a judicial interpretation; announced 2016-11-08; no repeal found."));

    /// <summary>立结案意见 (法发〔2014〕26号): Opinions on Filing and Closing Enforcement Cases.</summary>
    public static readonly Instrument CaseFilingAndClosing = Define(
        "CaseFilingAndClosing",
        "最高人民法院关于执行案件立案、结案若干问题的意见",
        "Opinions on Filing and Closing Enforcement Cases",
        "立结案意见",
        Spc,
        Text("2014", "法发〔2014〕26号", "2014-12-17", "2015-01-01", Confidence.Seen));

    /// <summary>清积结案标准通知 (法发〔2009〕15号): Notice on Closing Standards for the Concentrated Clearing of Backlogged Enforcement Cases.</summary>
    public static readonly Instrument BacklogStandard = Define(
        "BacklogStandard",
        "中央政法委、最高人民法院关于规范集中清理执行积案结案标准的通知",
        "Notice on Closing Standards for the Concentrated Clearing of Backlogged Enforcement Cases",
        "清积结案标准通知",
        PlcSpc,
        Text("2009", "法发〔2009〕15号", "2009-03-19", "2009-03-19", Confidence.Seen, note: "Campaign document; practically displaced from 2015-01-01, no formal end found."));

    /// <summary>民诉法: Civil Procedure Law.</summary>
    public static readonly Instrument CivilProcedureLaw = Define(
        "CivilProcedureLaw",
        "中华人民共和国民事诉讼法",
        "Civil Procedure Law",
        "民诉法",
        Npc,
        Text("1991", null, "1991-04-09", "1991-04-09", Confidence.Memory, note: "Day of effect taken from the fine limits of the 1991 text."),
        Text("2007", null, "2007-10-28", "2008-04-01", Confidence.Memory),
        Text("2012", null, "2012-08-31", "2013-01-01", Confidence.Memory, note: "Adoption seen, day of effect from memory."),
        Text("2017", null, "2017-06-27", "2017-07-01", Confidence.Memory, note: "Numbering as 2012; adoption seen, day of effect from memory."),
        Text("2021", null, "2021-12-24", "2022-01-01", Confidence.Seen),
        Text("2023", null, "2023-09-01", "2024-01-01", Confidence.Memory, note: "Text seen, day of effect from memory."));

    /// <summary>民诉法解释 (法释〔2015〕5号, 法释〔2020〕20号, 法释〔2022〕11号): Interpretation of the Civil Procedure Law.</summary>
    public static readonly Instrument CplInterpretation = Define(
        "CplInterpretation",
        "最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释",
        "Interpretation of the Civil Procedure Law",
        "民诉法解释",
        Spc,
        Text("2015", "法释〔2015〕5号", "2015-01-30", "2015-02-04", Confidence.Memory),
        Text("2020", "法释〔2020〕20号", "2020-12-29", "2021-01-01", Confidence.Seen, note: "Numbering as 2015."),
        Text("2022", "法释〔2022〕11号", "2022-04-01", "2022-04-10", Confidence.Seen, note: "Renumbered by minus two in the enforcement part."));

    /// <summary>民诉法衔接规定 (法释〔2012〕23号): Provisions on Pending Cases when the Amended Civil Procedure Law Took Effect.</summary>
    public static readonly Instrument CplTransition = Define(
        "CplTransition",
        "最高人民法院关于修改后的民事诉讼法施行时未结案件适用法律若干问题的规定",
        "Provisions on Pending Cases when the Amended Civil Procedure Law Took Effect",
        "民诉法衔接规定",
        Spc,
        Text("2012", "法释〔2012〕23号", "2012-12-28", "2013-01-01", Confidence.Memory));

    /// <summary>执行工作规定 (法释〔1998〕15号, 法释〔2020〕21号): Provisions on Several Issues of Enforcement Work of the People's Courts (Trial).</summary>
    public static readonly Instrument EnforcementWork = Define(
        "EnforcementWork",
        "最高人民法院关于人民法院执行工作若干问题的规定（试行）",
        "Provisions on Several Issues of Enforcement Work of the People's Courts (Trial)",
        "执行工作规定",
        Spc,
        Text("1998", "法释〔1998〕15号", "1998-07-08", "1998-07-08", Confidence.Seen, note: "Arts 107 and 108 known from secondary sources."),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Renumbered."));

    /// <summary>执行程序解释 (法释〔2008〕13号, 法释〔2020〕21号): Interpretation on the Enforcement Procedure of the Civil Procedure Law.</summary>
    public static readonly Instrument EnforcementProcedure = Define(
        "EnforcementProcedure",
        "最高人民法院关于适用〈中华人民共和国民事诉讼法〉执行程序若干问题的解释",
        "Interpretation on the Enforcement Procedure of the Civil Procedure Law",
        "执行程序解释",
        Spc,
        Text("2008", "法释〔2008〕13号", "2008-11-03", "2009-01-01", Confidence.Memory),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Articles on property reporting removed; renumbered."));

    /// <summary>期限规定 (法发〔2006〕35号): Provisions on Time Limits for Handling Enforcement Cases.</summary>
    public static readonly Instrument EnforcementTimeLimits = Define(
        "EnforcementTimeLimits",
        "最高人民法院关于人民法院办理执行案件若干期限的规定",
        "Provisions on Time Limits for Handling Enforcement Cases",
        "期限规定",
        Spc,
        Text("2006", "法发〔2006〕35号", "2006-12-23", "2007-01-01", Confidence.Seen));

    /// <summary>审限规定 (法释〔2000〕29号): Provisions on Strict Observance of Case-Handling Periods.</summary>
    public static readonly Instrument TrialTimeLimits = Define(
        "TrialTimeLimits",
        "最高人民法院关于严格执行案件审理期限制度的若干规定",
        "Provisions on Strict Observance of Case-Handling Periods",
        "审限规定",
        Spc,
        Text("2000", "法释〔2000〕29号", "2000-09-22", "2000-09-28", Confidence.Seen));

    /// <summary>财产调查规定 (法释〔2017〕8号, 法释〔2020〕21号): Provisions on Property Investigation in Civil Enforcement.</summary>
    public static readonly Instrument PropertyInvestigation = Define(
        "PropertyInvestigation",
        "最高人民法院关于民事执行中财产调查若干问题的规定",
        "Provisions on Property Investigation in Civil Enforcement",
        "财产调查规定",
        Spc,
        Text("2017", "法释〔2017〕8号", "2017-02-28", "2017-05-01", Confidence.Seen, note: "Day of promulgation from memory."),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Wording amended, numbering as 2017."));

    /// <summary>网络查控规定 (法释〔2013〕20号): Provisions on Network Query and Freezing of Debtors' Deposits.</summary>
    public static readonly Instrument NetworkQuery = Define(
        "NetworkQuery",
        "最高人民法院关于网络查询、冻结被执行人存款的规定",
        "Provisions on Network Query and Freezing of Debtors' Deposits",
        "网络查控规定",
        Spc,
        Text("2013", "法释〔2013〕20号", "2013-08-29", "2013-09-02", Confidence.Seen));

    /// <summary>失信规定 (法释〔2013〕17号, 法释〔2017〕7号): Provisions on Publishing the List of Dishonest Debtors.</summary>
    public static readonly Instrument DishonestList = Define(
        "DishonestList",
        "最高人民法院关于公布失信被执行人名单信息的若干规定",
        "Provisions on Publishing the List of Dishonest Debtors",
        "失信规定",
        Spc,
        Text("2013", "法释〔2013〕17号", "2013-07-16", "2013-10-01", Confidence.Seen),
        Text("2017", "法释〔2017〕7号", "2017-02-28", "2017-05-01", Confidence.Seen));

    /// <summary>限消规定 (法释〔2010〕8号, 法释〔2015〕17号): Provisions on Restricting High and Related Consumption of Debtors.</summary>
    public static readonly Instrument ConsumptionRestriction = Define(
        "ConsumptionRestriction",
        "最高人民法院关于限制被执行人高消费及有关消费的若干规定",
        "Provisions on Restricting High and Related Consumption of Debtors",
        "限消规定",
        Spc,
        Text("2010", "法释〔2010〕8号", "2010-07-01", "2010-10-01", Confidence.Seen, title: "最高人民法院关于限制被执行人高消费的若干规定", titleEn: "Provisions on Restricting High Consumption of Debtors", shortTitle: "限高规定"),
        Text("2015", "法释〔2015〕17号", "2015-07-20", "2015-07-22", Confidence.Seen));

    /// <summary>终结异议批复 (法释〔2016〕3号): Reply on the Period for Objecting to Final Termination of Enforcement.</summary>
    public static readonly Instrument TerminationObjectionReply = Define(
        "TerminationObjectionReply",
        "最高人民法院关于对人民法院终结执行行为提出执行异议期限问题的批复",
        "Reply on the Period for Objecting to Final Termination of Enforcement",
        "终结异议批复",
        Spc,
        Text("2016", "法释〔2016〕3号", "2016-02-14", "2016-02-15", Confidence.Seen));

    /// <summary>首封批复 (法释〔2016〕6号): Reply on Disposal of Sealed Property between the First-Seal Court and the Court Enforcing a Priority Claim.</summary>
    public static readonly Instrument FirstSealReply = Define(
        "FirstSealReply",
        "最高人民法院关于首先查封法院与优先债权执行法院处分查封财产有关问题的批复",
        "Reply on Disposal of Sealed Property between the First-Seal Court and the Court Enforcing a Priority Claim",
        "首封批复",
        Spc,
        Text("2016", "法释〔2016〕6号", "2016-04-12", "2016-04-14", Confidence.Seen));

    /// <summary>异议复议规定 (法释〔2015〕10号, 法释〔2020〕21号): Provisions on Handling Enforcement Objection and Review Cases.</summary>
    public static readonly Instrument ObjectionAndReview = Define(
        "ObjectionAndReview",
        "最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定",
        "Provisions on Handling Enforcement Objection and Review Cases",
        "异议复议规定",
        Spc,
        Text("2015", "法释〔2015〕10号", "2015-05-05", "2015-05-05", Confidence.Seen),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen));

    /// <summary>变更追加规定 (法释〔2016〕21号, 法释〔2020〕21号): Provisions on Changing and Adding Parties in Civil Enforcement.</summary>
    public static readonly Instrument PartyChange = Define(
        "PartyChange",
        "最高人民法院关于民事执行中变更、追加当事人若干问题的规定",
        "Provisions on Changing and Adding Parties in Civil Enforcement",
        "变更追加规定",
        Spc,
        Text("2016", "法释〔2016〕21号", "2016-11-07", "2016-12-01", Confidence.Memory),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Amending number: that of the 2020 enforcement package."));

    /// <summary>查封规定 (法释〔2004〕15号, 法释〔2020〕21号): Provisions on Sealing, Seizing and Freezing Property in Civil Enforcement.</summary>
    public static readonly Instrument SealingAndFreezing = Define(
        "SealingAndFreezing",
        "最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定",
        "Provisions on Sealing, Seizing and Freezing Property in Civil Enforcement",
        "查封规定",
        Spc,
        Text("2004", "法释〔2004〕15号", "2004-11-04", "2005-01-01", Confidence.Seen),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Renumbered; art. 29 (time limits) deleted. Amending number: that of the 2020 enforcement package."));

    /// <summary>拍卖变卖规定 (法释〔2004〕16号, 法释〔2020〕21号): Provisions on Auction and Sale of Property in Civil Enforcement.</summary>
    public static readonly Instrument AuctionAndSale = Define(
        "AuctionAndSale",
        "最高人民法院关于人民法院民事执行中拍卖、变卖财产的规定",
        "Provisions on Auction and Sale of Property in Civil Enforcement",
        "拍卖变卖规定",
        Spc,
        Text("2004", "法释〔2004〕16号", "2004-11-15", "2005-01-01", Confidence.Seen),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Renumbered. Amending number: that of the 2020 enforcement package."));

    /// <summary>委托评拍规定 (法释〔2009〕16号): Provisions on Entrusting Appraisal, Auction and Sale.</summary>
    public static readonly Instrument EntrustedAppraisal = Define(
        "EntrustedAppraisal",
        "最高人民法院关于人民法院委托评估、拍卖和变卖工作的若干规定",
        "Provisions on Entrusting Appraisal, Auction and Sale",
        "委托评拍规定",
        Spc,
        Text("2009", "法释〔2009〕16号", "2009-11-12", "2009-11-20", Confidence.Memory));

    /// <summary>抵押房屋规定 (法释〔2005〕14号): Provisions on Enforcement against Mortgaged Housing.</summary>
    public static readonly Instrument MortgagedHousing = Define(
        "MortgagedHousing",
        "最高人民法院关于人民法院执行设定抵押的房屋的规定",
        "Provisions on Enforcement against Mortgaged Housing",
        "抵押房屋规定",
        Spc,
        Text("2005", "法释〔2005〕14号", "2005-12-14", "2005-12-21", Confidence.Memory, note: "Repealed by the 2020 clean-up.", through: "2020-12-31"));

    /// <summary>网拍规定 (法释〔2016〕18号): Provisions on Online Judicial Auctions.</summary>
    public static readonly Instrument OnlineAuction = Define(
        "OnlineAuction",
        "最高人民法院关于人民法院网络司法拍卖若干问题的规定",
        "Provisions on Online Judicial Auctions",
        "网拍规定",
        Spc,
        Text("2016", "法释〔2016〕18号", "2016-08-02", "2017-01-01", Confidence.Seen));

    /// <summary>参考价规定 (法释〔2018〕15号): Provisions on Fixing the Reference Price for Disposal of Property.</summary>
    public static readonly Instrument ReferencePrice = Define(
        "ReferencePrice",
        "最高人民法院关于人民法院确定财产处置参考价若干问题的规定",
        "Provisions on Fixing the Reference Price for Disposal of Property",
        "参考价规定",
        Spc,
        Text("2018", "法释〔2018〕15号", "2018-08-28", "2018-09-01", Confidence.Seen));

    /// <summary>委托执行规定 (法释〔2011〕11号, 法释〔2020〕21号): Provisions on Entrusted Enforcement.</summary>
    public static readonly Instrument EntrustedEnforcement = Define(
        "EntrustedEnforcement",
        "最高人民法院关于委托执行若干问题的规定",
        "Provisions on Entrusted Enforcement",
        "委托执行规定",
        Spc,
        Text("2011", "法释〔2011〕11号", "2011-05-03", "2011-05-16", Confidence.Memory),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Amending number: that of the 2020 enforcement package."));

    /// <summary>迟延利息解释 (法释〔2014〕8号): Interpretation on Calculating Interest for Delayed Performance in Enforcement.</summary>
    public static readonly Instrument DelayInterest = Define(
        "DelayInterest",
        "最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释",
        "Interpretation on Calculating Interest for Delayed Performance in Enforcement",
        "迟延利息解释",
        Spc,
        Text("2014", "法释〔2014〕8号", "2014-07-07", "2014-08-01", Confidence.Seen));

    /// <summary>和解规定 (法释〔2018〕3号, 法释〔2020〕21号): Provisions on Settlement in Enforcement.</summary>
    public static readonly Instrument Settlement = Define(
        "Settlement",
        "最高人民法院关于执行和解若干问题的规定",
        "Provisions on Settlement in Enforcement",
        "和解规定",
        Spc,
        Text("2018", "法释〔2018〕3号", "2018-02-22", "2018-03-01", Confidence.Seen),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Amending number: that of the 2020 enforcement package."));

    /// <summary>担保规定 (法释〔2018〕4号, 法释〔2020〕21号): Provisions on Guarantees in Enforcement.</summary>
    public static readonly Instrument EnforcementGuarantee = Define(
        "EnforcementGuarantee",
        "最高人民法院关于执行担保若干问题的规定",
        "Provisions on Guarantees in Enforcement",
        "担保规定",
        Spc,
        Text("2018", "法释〔2018〕4号", "2018-02-22", "2018-03-01", Confidence.Seen),
        Text("2020", "法释〔2020〕21号", null, "2021-01-01", Confidence.Seen, note: "Amending number: that of the 2020 enforcement package."));

    /// <summary>仲裁裁决执行规定 (法释〔2018〕5号): Provisions on Enforcement of Arbitral Awards.</summary>
    public static readonly Instrument ArbitralAwards = Define(
        "ArbitralAwards",
        "最高人民法院关于人民法院办理仲裁裁决执行案件若干问题的规定",
        "Provisions on Enforcement of Arbitral Awards",
        "仲裁裁决执行规定",
        Spc,
        Text("2018", "法释〔2018〕5号", "2018-02-22", "2018-03-01", Confidence.Memory));

    /// <summary>公证债权文书规定 (法释〔2018〕18号): Provisions on Enforcement of Notarised Debt Instruments.</summary>
    public static readonly Instrument NotarisedInstruments = Define(
        "NotarisedInstruments",
        "最高人民法院关于公证债权文书执行若干问题的规定",
        "Provisions on Enforcement of Notarised Debt Instruments",
        "公证债权文书规定",
        Spc,
        Text("2018", "法释〔2018〕18号", "2018-09-30", "2018-10-01", Confidence.Memory));

    /// <summary>劳动争议解释（一） (法释〔2020〕26号): Interpretation (I) on Labour Dispute Cases.</summary>
    public static readonly Instrument LabourDisputes = Define(
        "LabourDisputes",
        "最高人民法院关于审理劳动争议案件适用法律问题的解释（一）",
        "Interpretation (I) on Labour Dispute Cases",
        "劳动争议解释（一）",
        Spc,
        Text("2020", "法释〔2020〕26号", "2020-12-29", "2021-01-01", Confidence.Memory));

    /// <summary>股权执行规定 (法释〔2021〕20号): Provisions on Enforcement against Equity.</summary>
    public static readonly Instrument EquityEnforcement = Define(
        "EquityEnforcement",
        "最高人民法院关于人民法院强制执行股权若干问题的规定",
        "Provisions on Enforcement against Equity",
        "股权执行规定",
        Spc,
        Text("2021", "法释〔2021〕20号", "2021-12-20", "2022-01-01", Confidence.Seen, note: "Day of promulgation from memory."));

    /// <summary>移送破产意见 (法发〔2017〕2号): Guiding Opinions on Referring Enforcement Cases to Bankruptcy Review.</summary>
    public static readonly Instrument BankruptcyReferral = DefineByPoints(
        "BankruptcyReferral",
        "最高人民法院关于执行案件移送破产审查若干问题的指导意见",
        "Guiding Opinions on Referring Enforcement Cases to Bankruptcy Review",
        "移送破产意见",
        Spc,
        Text("2017", "法发〔2017〕2号", "2017-01-20", "2017-01-20", Confidence.Seen));

    /// <summary>执行款物规定 (法发〔2017〕6号): Provisions on Managing Money and Goods in Enforcement.</summary>
    public static readonly Instrument CaseMoney = Define(
        "CaseMoney",
        "最高人民法院关于执行款物管理工作的规定",
        "Provisions on Managing Money and Goods in Enforcement",
        "执行款物规定",
        Spc,
        Text("2017", "法发〔2017〕6号", "2017-02-27", "2017-05-01", Confidence.SeenSecondary));

    /// <summary>141号通知 (法〔2018〕141号): Notice on Further Regulating Recent Enforcement Work.</summary>
    public static readonly Instrument Notice141 = Define(
        "Notice141",
        "最高人民法院关于进一步规范近期执行工作相关问题的通知",
        "Notice on Further Regulating Recent Enforcement Work",
        "141号通知",
        Spc,
        Text("2018", "法〔2018〕141号", "2018-05-28", "2018-05-28", Confidence.SeenSecondary, note: "Only art. 3 confirmed."));

    /// <summary>335号通知 (法明传〔2018〕335号): Notice on Filing, Closing, Statistics and Assessment of Designated and Similar Enforcement Cases.</summary>
    public static readonly Instrument Notice335 = DefineByPoints(
        "Notice335",
        "最高人民法院关于进一步规范指定执行等执行案件立案、结案、统计和考核工作的通知",
        "Notice on Filing, Closing, Statistics and Assessment of Designated and Similar Enforcement Cases",
        "335号通知",
        Spc,
        Text("2018", "法明传〔2018〕335号", null, "2018-06-01", Confidence.Seen, note: "Public from 2018-06-05; points 1-3 read."));

    /// <summary>455号通知 (法明传〔2017〕455号): Notice on Linking Online Judicial Auction and Online Judicial Sale.</summary>
    public static readonly Instrument Notice455 = Define(
        "Notice455",
        "最高人民法院关于认真做好网络司法拍卖与网络司法变卖衔接工作的通知",
        "Notice on Linking Online Judicial Auction and Online Judicial Sale",
        "455号通知",
        Spc,
        Text("2017", "法明传〔2017〕455号", "2017-07-18", "2017-07-18", Confidence.Memory));

    /// <summary>16号纲要 (法发〔2019〕16号): Opinions on Deepening Enforcement Reform (Outline 2019-2023).</summary>
    public static readonly Instrument EnforcementOutline = Define(
        "EnforcementOutline",
        "最高人民法院关于深化执行改革健全解决执行难长效机制的意见",
        "Opinions on Deepening Enforcement Reform (Outline 2019-2023)",
        "16号纲要",
        Spc,
        Text("2019", "法发〔2019〕16号", "2019-06-03", "2019-06-03", Confidence.Seen, note: "No day of effect given: day of issue. The programme period ended with 2023.", through: "2023-12-31"));

    /// <summary>善意文明意见 (法发〔2019〕35号): Opinions on Strengthening Good-Faith and Civilised Enforcement.</summary>
    public static readonly Instrument GoodFaith = DefineByPoints(
        "GoodFaith",
        "最高人民法院关于在执行工作中进一步强化善意文明执行理念的意见",
        "Opinions on Strengthening Good-Faith and Civilised Enforcement",
        "善意文明意见",
        Spc,
        Text("2019", "法发〔2019〕35号", "2019-12-16", "2019-12-16", Confidence.SeenSecondary, note: "No commencement clause seen: day of issue; released 2020-01-02."));

    /// <summary>322号意见 (法〔2021〕322号): Opinions on Restraining Enforcement Powers and Strengthening Supervision.</summary>
    public static readonly Instrument PowerRestraint = DefineByPoints(
        "PowerRestraint",
        "最高人民法院关于进一步完善执行权制约机制加强执行监督的意见",
        "Opinions on Restraining Enforcement Powers and Strengthening Supervision",
        "322号意见",
        Spc,
        Text("2021", "法〔2021〕322号", "2021-12-06", "2021-12-06", Confidence.Memory, note: "Existence and release day (2021-12-21) seen; point numbers not settled, so it is cited as a whole."));

    /// <summary>执行监督意见 (法发〔2023〕4号): Opinions on Applications for Enforcement Supervision.</summary>
    public static readonly Instrument EnforcementSupervision = Define(
        "EnforcementSupervision",
        "最高人民法院关于办理申请执行监督案件若干问题的意见",
        "Opinions on Applications for Enforcement Supervision",
        "执行监督意见",
        Spc,
        Text("2023", "法发〔2023〕4号", "2023-01-19", "2023-02-01", Confidence.SeenSecondary));

    /// <summary>交叉执行意见 (法发〔2024〕9号): Guiding Opinions on Cross-Court Enforcement.</summary>
    public static readonly Instrument CrossEnforcement = Define(
        "CrossEnforcement",
        "最高人民法院关于交叉执行工作的指导意见",
        "Guiding Opinions on Cross-Court Enforcement",
        "交叉执行意见",
        Spc,
        Text("2024", "法发〔2024〕9号", "2024-06-17", "2024-06-17", Confidence.Seen, note: "Number from memory; no day of effect given: day of issue."));

    /// <summary>提质增效意见 (法发〔2024〕16号): Guiding Opinions on Quality, Efficiency and Substantive Dispute Resolution.</summary>
    public static readonly Instrument QualityImprovement = Define(
        "QualityImprovement",
        "最高人民法院关于在审判工作中促进提质增效推动实质性化解矛盾纠纷的指导意见",
        "Guiding Opinions on Quality, Efficiency and Substantive Dispute Resolution",
        "提质增效意见",
        Spc,
        Text("2024", "法发〔2024〕16号", null, "2024-12-30", Confidence.SeenSecondary, note: "Number not settled; day of publication used, no day of effect given."));

    /// <summary>刑事涉财执行规定 (法释〔2014〕13号): Provisions on Enforcing the Property Part of Criminal Judgments.</summary>
    public static readonly Instrument CriminalProperty = Define(
        "CriminalProperty",
        "最高人民法院关于刑事裁判涉财产部分执行的若干规定",
        "Provisions on Enforcing the Property Part of Criminal Judgments",
        "刑事涉财执行规定",
        Spc,
        Text("2014", "法释〔2014〕13号", "2014-10-30", "2014-11-06", Confidence.Seen, note: "Day of effect from memory."));

    /// <summary>执行费复函 (法办函〔2017〕19号): Reply on Litigation Fees for Enforcing the Property Part of Criminal Judgments.</summary>
    public static readonly Instrument EnforcementFeeReply = Define(
        "EnforcementFeeReply",
        "最高人民法院办公厅关于执行刑事裁判涉财产部分不收取诉讼费的复函",
        "Reply on Litigation Fees for Enforcing the Property Part of Criminal Judgments",
        "执行费复函",
        SpcOffice,
        Text("2017", "法办函〔2017〕19号", "2017-01-17", "2017-01-17", Confidence.SeenSecondary, note: "Title described, not quoted; number from memory; day of issue used as day of effect."));

    /// <summary>行诉解释 (法释〔2018〕1号): Interpretation of the Administrative Litigation Law.</summary>
    public static readonly Instrument AdministrativeLitigation = Define(
        "AdministrativeLitigation",
        "最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释",
        "Interpretation of the Administrative Litigation Law",
        "行诉解释",
        Spc,
        Text("2018", "法释〔2018〕1号", "2018-02-06", "2018-02-08", Confidence.Memory));

    /// <summary>刑诉解释 (法释〔2012〕21号, 法释〔2021〕1号): Interpretation of the Criminal Procedure Law.</summary>
    public static readonly Instrument CriminalProcedureInterpretation = Define(
        "CriminalProcedureInterpretation",
        "最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释",
        "Interpretation of the Criminal Procedure Law",
        "刑诉解释",
        Spc,
        Text("2012", "法释〔2012〕21号", "2012-12-20", "2013-01-01", Confidence.Seen),
        Text("2021", "法释〔2021〕1号", "2021-01-26", "2021-03-01", Confidence.Seen));

    /// <summary>拒执解释 (法释〔2015〕16号, 法释〔2024〕13号): Interpretation on Criminal Cases of Refusal to Perform Judgments or Rulings.</summary>
    public static readonly Instrument RefusalToPerform = Define(
        "RefusalToPerform",
        "最高人民法院、最高人民检察院关于办理拒不执行判决、裁定刑事案件适用法律若干问题的解释",
        "Interpretation on Criminal Cases of Refusal to Perform Judgments or Rulings",
        "拒执解释",
        SpcSpp,
        Text("2015", "法释〔2015〕16号", "2015-07-20", "2015-07-22", Confidence.Seen, note: "Issued by the Supreme People's Court alone.", title: "最高人民法院关于审理拒不执行判决、裁定刑事案件适用法律若干问题的解释"),
        Text("2020", "法释〔2015〕16号", null, "2021-01-01", Confidence.Seen, note: "Amended 2020; the number of the amending decision is not on record, the original one is shown.", title: "最高人民法院关于审理拒不执行判决、裁定刑事案件适用法律若干问题的解释"),
        Text("2024", "法释〔2024〕13号", "2024-10-30", "2024-12-01", Confidence.Seen));

    /// <summary>涉执行赔偿解释 (法释〔2022〕3号): Interpretation on State Compensation Cases Arising from Enforcement.</summary>
    public static readonly Instrument StateCompensation = Define(
        "StateCompensation",
        "最高人民法院关于审理涉执行司法赔偿案件适用法律若干问题的解释",
        "Interpretation on State Compensation Cases Arising from Enforcement",
        "涉执行赔偿解释",
        Spc,
        Text("2022", "法释〔2022〕3号", "2022-02-08", "2022-03-01", Confidence.Seen));

    /// <summary>担保制度解释 (法释〔2020〕28号): Interpretation of the Civil Code on Security.</summary>
    public static readonly Instrument SecurityInterests = Define(
        "SecurityInterests",
        "最高人民法院关于适用〈中华人民共和国民法典〉有关担保制度的解释",
        "Interpretation of the Civil Code on Security",
        "担保制度解释",
        Spc,
        Text("2020", "法释〔2020〕28号", "2020-12-31", "2021-01-01", Confidence.Seen));

    /// <summary>费用办法 (国务院令第481号): Measures on Payment of Litigation Costs.</summary>
    public static readonly Instrument LitigationFees = Define(
        "LitigationFees",
        "诉讼费用交纳办法",
        "Measures on Payment of Litigation Costs",
        "费用办法",
        StateCouncil,
        Text("2006", "国务院令第481号", "2006-12-19", "2007-04-01", Confidence.Seen));

    /// <summary>行政强制法: Administrative Compulsion Law.</summary>
    public static readonly Instrument AdministrativeCompulsion = Define(
        "AdministrativeCompulsion",
        "中华人民共和国行政强制法",
        "Administrative Compulsion Law",
        "行政强制法",
        Npcsc,
        Text("2011", null, "2011-06-30", "2012-01-01", Confidence.Memory));

    /// <summary>刑法第313条立法解释: Legislative Interpretation of Article 313 of the Criminal Law.</summary>
    public static readonly Instrument Article313Interpretation = Define(
        "Article313Interpretation",
        "全国人民代表大会常务委员会关于〈中华人民共和国刑法〉第三百一十三条的解释",
        "Legislative Interpretation of Article 313 of the Criminal Law",
        "刑法第313条立法解释",
        Npcsc,
        Text("2002", null, "2002-08-29", "2002-08-29", Confidence.Seen));

    /// <summary>拒执意见 (法发〔2025〕8号): Opinions on Criminal Cases of Refusal to Perform Judgments or Rulings.</summary>
    public static readonly Instrument RefusalOpinion = DefineByPoints(
        "RefusalOpinion",
        "最高人民法院、最高人民检察院、公安部关于办理拒不执行判决、裁定刑事案件若干问题的意见",
        "Opinions on Criminal Cases of Refusal to Perform Judgments or Rulings",
        "拒执意见",
        SpcSppMps,
        Text("2025", "法发〔2025〕8号", "2025-06-10", "2025-07-01", Confidence.Seen, note: "Released 2025-06-27; items 1-5 read."));

    /// <summary>拒执自诉通知 (法〔2018〕147号): Notice on Accepting Private Prosecutions for Refusal to Perform.</summary>
    public static readonly Instrument PrivateProsecutionNotice = DefineByPoints(
        "PrivateProsecutionNotice",
        "最高人民法院关于拒不执行判决、裁定罪自诉案件受理工作有关问题的通知",
        "Notice on Accepting Private Prosecutions for Refusal to Perform",
        "拒执自诉通知",
        Spc,
        Text("2018", "法〔2018〕147号", "2018-05-30", "2018-05-30", Confidence.Seen, note: "Not expressly repealed; standing beside the 2025 opinions is open."));

    /// <summary>拒执暴力抗法通知 (法发〔2007〕29号): Notice on Crimes of Refusal to Perform and Violent Resistance to Enforcement.</summary>
    public static readonly Instrument ViolentResistanceNotice = DefineByPoints(
        "ViolentResistanceNotice",
        "最高人民法院、最高人民检察院、公安部关于依法严肃查处拒不执行判决裁定和暴力抗拒法院执行犯罪行为有关问题的通知",
        "Notice on Crimes of Refusal to Perform and Violent Resistance to Enforcement",
        "拒执暴力抗法通知",
        SpcSppMps,
        Text("2007", "法发〔2007〕29号", "2007-08-30", "2007-08-30", Confidence.SeenSecondary));

    /// <summary>刑事司法解释时间效力规定 (高检发释字〔2001〕5号): Provisions on the Temporal Effect of Criminal Interpretations.</summary>
    public static readonly Instrument CriminalTemporalEffect = Define(
        "CriminalTemporalEffect",
        "最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定",
        "Provisions on the Temporal Effect of Criminal Interpretations",
        "刑事司法解释时间效力规定",
        SpcSpp,
        Text("2001", "高检发释字〔2001〕5号", "2001-12-16", "2001-12-17", Confidence.Seen));

    /// <summary>袭警解释 (高检发释字〔2025〕1号): Interpretation on Criminal Cases of Assaulting the Police.</summary>
    public static readonly Instrument AssaultOnPolice = Define(
        "AssaultOnPolice",
        "最高人民法院、最高人民检察院关于办理袭警刑事案件适用法律若干问题的解释",
        "Interpretation on Criminal Cases of Assaulting the Police",
        "袭警解释",
        SpcSpp,
        Text("2025", "高检发释字〔2025〕1号", "2025-01-15", "2025-01-18", Confidence.Seen));

    /// <summary>刑法: Criminal Law.</summary>
    public static readonly Instrument CriminalLaw = Define(
        "CriminalLaw",
        "中华人民共和国刑法",
        "Criminal Law",
        "刑法",
        Npc,
        Text("1997", null, null, "1997-10-01", Confidence.Memory, note: "Numbers of articles as in the later texts; the text is not held."),
        Text("2015", null, null, "2015-11-01", Confidence.Seen, note: "As amended by Amendment IX."),
        Text("2021", null, null, "2021-03-01", Confidence.Seen, note: "As amended by Amendment XI; the label is the year of effect."));

    /// <summary>出境入境管理法: Exit and Entry Administration Law.</summary>
    public static readonly Instrument ExitAndEntryLaw = Define(
        "ExitAndEntryLaw",
        "中华人民共和国出境入境管理法",
        "Exit and Entry Administration Law",
        "出境入境管理法",
        Npcsc,
        Text("2012", null, "2012-06-30", "2013-07-01", Confidence.Memory, note: "Text seen, day of effect from memory."));

    /// <summary>信用惩戒意见 (中办发〔2016〕64号): Opinions on Credit Supervision, Warning and Discipline of Dishonest Debtors.</summary>
    public static readonly Instrument CreditDisciplineOpinion = Define(
        "CreditDisciplineOpinion",
        "中共中央办公厅、国务院办公厅关于加快推进失信被执行人信用监督、警示和惩戒机制建设的意见",
        "Opinions on Credit Supervision, Warning and Discipline of Dishonest Debtors",
        "信用惩戒意见",
        CpcSc,
        Text("2016", "中办发〔2016〕64号", "2016-09-25", "2016-09-25", Confidence.Seen, note: "Policy; parts read."));

    /// <summary>联合惩戒备忘录 (发改财金〔2016〕141号): Memorandum on Joint Discipline of Dishonest Debtors.</summary>
    public static readonly Instrument JointDisciplineMemorandum = Define(
        "JointDisciplineMemorandum",
        "关于对失信被执行人实施联合惩戒的合作备忘录",
        "Memorandum on Joint Discipline of Dishonest Debtors",
        "联合惩戒备忘录",
        Ndrc44,
        Text("2016", "发改财金〔2016〕141号", "2016-01-20", "2016-01-20", Confidence.Seen, note: "Head and categories read."));

    /// <summary>招投标惩戒通知 (法〔2016〕285号): Notice on Joint Discipline of Dishonest Debtors in Tendering.</summary>
    public static readonly Instrument TenderDisciplineNotice = Define(
        "TenderDisciplineNotice",
        "关于在招标投标活动中对失信被执行人实施联合惩戒的通知",
        "Notice on Joint Discipline of Dishonest Debtors in Tendering",
        "招投标惩戒通知",
        SpcNdrc,
        Text("2016", "法〔2016〕285号", null, "2016-09-22", Confidence.SeenSecondary, note: "No day of effect given: day of publication."));

    /// <summary>失信惩戒基础清单 (发改财金规〔2021〕1827号, 发改财金规〔2022〕1917号, 发改财金规〔2024〕203号): National Basic List of Disciplinary Measures for Dishonesty.</summary>
    public static readonly Instrument DisciplineBasicList = Define(
        "DisciplineBasicList",
        "全国失信惩戒措施基础清单",
        "National Basic List of Disciplinary Measures for Dishonesty",
        "失信惩戒基础清单",
        NdrcPboc,
        Text("2021", "发改财金规〔2021〕1827号", null, "2021-12-31", Confidence.Unsure, note: "Only the month (2021-12) is known: its last day is used."),
        Text("2022", "发改财金规〔2022〕1917号", null, "2022-12-31", Confidence.Unsure, note: "Only the month (2022-12) is known: its last day is used."),
        Text("2024", "发改财金规〔2024〕203号", null, "2024-02-18", Confidence.SeenSecondary),
        Text("2025", null, null, "2025-12-31", Confidence.Unsure, note: "Only the year is known: its last day is used; number not settled."));

    /// <summary>失信约束指导意见 (国办发〔2020〕49号): Guiding Opinions on Improving the System of Restraints on Dishonesty.</summary>
    public static readonly Instrument DishonestyRestraint = DefineByPoints(
        "DishonestyRestraint",
        "国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
        "Guiding Opinions on Improving the System of Restraints on Dishonesty",
        "失信约束指导意见",
        ScOffice,
        Text("2020", "国办发〔2020〕49号", null, "2020-12-31", Confidence.Unsure, note: "Only the month (2020-12) is known: its last day is used; items 6-7 read."));

    /// <summary>信用修复办法 (国家发展改革委令第58号, 国家发展改革委令第36号): Measures on Credit Repair.</summary>
    public static readonly Instrument CreditRepair = Define(
        "CreditRepair",
        "信用修复管理办法",
        "Measures on Credit Repair",
        "信用修复办法",
        Ndrc,
        Text("2023", "国家发展改革委令第58号", null, "2023-05-01", Confidence.SeenSecondary, note: "Trial measures.", title: "信用修复管理办法（试行）", titleEn: "Measures on Credit Repair (Trial)"),
        Text("2025", "国家发展改革委令第36号", "2025-11-20", "2026-04-01", Confidence.Seen, note: "Arts 1-4 read."));

    /// <summary>民营经济促进法: Private Economy Promotion Law.</summary>
    public static readonly Instrument PrivateEconomyLaw = Define(
        "PrivateEconomyLaw",
        "中华人民共和国民营经济促进法",
        "Private Economy Promotion Law",
        "民营经济促进法",
        Npcsc,
        Text("2025", null, "2025-04-30", "2025-05-20", Confidence.Seen, note: "Day of promulgation from memory."));

    /// <summary>代表法: Law on Deputies to the People's Congresses.</summary>
    public static readonly Instrument DeputiesLaw = Define(
        "DeputiesLaw",
        "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法",
        "Law on Deputies to the People's Congresses",
        "代表法",
        Npc,
        Text("2015", null, "2015-08-29", "2015-08-29", Confidence.Seen),
        Text("2025", null, "2025-03-11", "2025-03-12", Confidence.Unsure, note: "Text seen; the exact first day of the amendment is not settled."));

    /// <summary>拘留所条例 (国务院令第614号): Detention House Regulations.</summary>
    public static readonly Instrument DetentionHouse = Define(
        "DetentionHouse",
        "拘留所条例",
        "Detention House Regulations",
        "拘留所条例",
        StateCouncil,
        Text("2012", "国务院令第614号", "2012-02-23", "2012-04-01", Confidence.Seen));

    /// <summary>征信业管理条例 (国务院令第631号): Regulations on the Credit Reporting Industry.</summary>
    public static readonly Instrument CreditReporting = Define(
        "CreditReporting",
        "征信业管理条例",
        "Regulations on the Credit Reporting Industry",
        "征信业管理条例",
        StateCouncil,
        Text("2013", "国务院令第631号", "2013-01-21", "2013-03-15", Confidence.Memory, note: "Text seen, day of effect from memory."));

    /// <summary>公司法: Company Law.</summary>
    public static readonly Instrument CompanyLaw = Define(
        "CompanyLaw",
        "中华人民共和国公司法",
        "Company Law",
        "公司法",
        Npcsc,
        Text("2023", null, "2023-12-29", "2024-07-01", Confidence.Memory, note: "Article seen, day of effect from memory."));

    /// <summary>市场主体登记条例: Regulations on the Registration of Market Entities.</summary>
    public static readonly Instrument MarketEntityRegistration = Define(
        "MarketEntityRegistration",
        "中华人民共和国市场主体登记管理条例",
        "Regulations on the Registration of Market Entities",
        "市场主体登记条例",
        StateCouncil,
        Text("2021", null, null, "2022-03-01", Confidence.Memory, note: "Article seen, day of effect from memory."));

    /// <summary>公务员法: Civil Servants Law.</summary>
    public static readonly Instrument CivilServantsLaw = Define(
        "CivilServantsLaw",
        "中华人民共和国公务员法",
        "Civil Servants Law",
        "公务员法",
        Npcsc,
        Text("2018", null, null, "2019-06-01", Confidence.Memory, note: "Article seen, day of effect from memory."));

    /// <summary>人民陪审员法: People's Assessors Law.</summary>
    public static readonly Instrument AssessorsLaw = Define(
        "AssessorsLaw",
        "中华人民共和国人民陪审员法",
        "People's Assessors Law",
        "人民陪审员法",
        Npcsc,
        Text("2018", null, "2018-04-27", "2018-04-27", Confidence.Seen));

    /// <summary>私募基金条例: Regulations on Private Investment Funds.</summary>
    public static readonly Instrument PrivateFunds = Define(
        "PrivateFunds",
        "私募投资基金监督管理条例",
        "Regulations on Private Investment Funds",
        "私募基金条例",
        StateCouncil,
        Text("2023", null, null, "2023-09-01", Confidence.Memory, note: "Article seen, day of effect from memory."));

    /// <summary>民法典: Civil Code.</summary>
    public static readonly Instrument CivilCode = Define(
        "CivilCode",
        "中华人民共和国民法典",
        "Civil Code",
        "民法典",
        Npc,
        Text("2020", null, "2020-05-28", "2021-01-01", Confidence.Memory, note: "Held because the day-counting and age rules cite it."));

    /// <summary>企业破产法: Enterprise Bankruptcy Law.</summary>
    public static readonly Instrument BankruptcyLaw = Define(
        "BankruptcyLaw",
        "中华人民共和国企业破产法",
        "Enterprise Bankruptcy Law",
        "企业破产法",
        Npcsc,
        Text("2006", null, "2006-08-27", "2007-06-01", Confidence.Memory, note: "Held because the rules on a debtor in bankruptcy cite it."));

    /// <summary>全国终本核查项目: what the national case system checked before an interim termination, about 2018-2019. Practice, no law.</summary>
    public static readonly Instrument NationalCheck = DefineForPacks(
        "NationalCheck",
        "全国执行案件流程信息管理系统终本合规核查项目",
        "Check of Interim Terminations in the National Enforcement Case System",
        "全国终本核查项目",
        new("全国执行案件流程信息管理系统（据公开的原型代码）", "National enforcement case system (as a public prototype shows it)"),
        InstrumentKind.Practice,
        Text("2019", null, null, "2018-01-01", Confidence.Unsure, note: "Twelve items seen in a public prototype; practice about 2018-2019, first day chosen by us, last day unknown. The title is ours."));

    /// <summary>河南高院终本约谈规定: rule of the Henan High Court on hearing the applicant before an interim termination.</summary>
    public static readonly Instrument HenanInterview = DefineForPacks(
        "HenanInterview",
        "河南省高级人民法院关于终结本次执行程序前听取申请执行人意见的规定",
        "Rule of the Henan High Court on Hearing the Applicant before Interim Termination",
        "河南高院终本约谈规定",
        new("河南省高级人民法院", "Henan High People's Court"),
        InstrumentKind.Local,
        Text("2019", null, null, "2019-06-13", Confidence.Unsure, note: "Content known from an official report of 2019-06-13; number and day of effect not seen, the title is ours."));

    /// <summary>威海中院终本规定 (威中法办〔2021〕17号): rule of the Weihai Intermediate Court on interim termination.</summary>
    public static readonly Instrument WeihaiTermination = DefineForPacks(
        "WeihaiTermination",
        "威海市中级人民法院关于终结本次执行程序条件的规定",
        "Rule of the Weihai Intermediate Court on the Conditions of Interim Termination",
        "威海中院终本规定",
        new("威海市中级人民法院", "Weihai Intermediate People's Court"),
        InstrumentKind.Local,
        Text("2021", "威中法办〔2021〕17号", null, "2021-01-01", Confidence.Unsure, note: "Seven heads seen; the qualification of the three months is cut off. Day of effect not seen, the title is ours."));

    /// <summary>江陵法院终本负面清单: working rule of the Jiangling County Court on cases that may not be closed by interim termination.</summary>
    public static readonly Instrument JianglingTermination = DefineForPacks(
        "JianglingTermination",
        "江陵县人民法院不得终结本次执行程序情形的工作规定",
        "Working Rule of the Jiangling County Court on Cases not to Be Closed by Interim Termination",
        "江陵法院终本负面清单",
        new("江陵县人民法院", "Jiangling County People's Court"),
        InstrumentKind.Local,
        Text("2024", null, "2024-06-26", "2024-06-26", Confidence.Seen, note: "Items 1 to 8 seen, further items not visible. The title is ours."));

    /// <summary>专项行动保障要求: what enforcement campaigns are given to work with. Practice, no law.</summary>
    public static readonly Instrument CampaignReadiness = DefineForPacks(
        "CampaignReadiness",
        "专项执行行动人员装备保障的工作要求",
        "Requirements on Staff and Equipment of Enforcement Campaigns",
        "专项行动保障要求",
        new("开展专项执行行动的法院（据报道的做法）", "Courts that run enforcement campaigns (practice as reported)"),
        InstrumentKind.Practice,
        Text("2018", null, null, "2018-01-01", Confidence.Unsure, note: "Practice of the 2018 campaigns as reported; no text seen, first day chosen by us. The title is ours."));

    /// <summary>All documents, in the order of this register.</summary>
    public static IReadOnlyList<Instrument> All { get; } = Array.AsReadOnly(Register.ToArray());

    private static readonly FrozenDictionary<string, Instrument?> ByName = IndexNames();

    /// <summary>
    /// Finds a document by its id, short title, title in either language (with or without 《》, the issuing body, 中华人民共和国 or 试行), or
    /// document number, in any edition. Case, width of brackets and spaces do not matter.
    /// </summary>
    /// <param name="name">What to look for.</param>
    /// <returns>
    /// The document, or <see langword="null"/> if nothing bears that name or several do: 法释〔2020〕21号 amended many interpretations at once.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static Instrument? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(Normalize(name));
    }

    private static Instrument Define(
        string id, string title, string titleEn, string shortTitle, Issuer issuer, params EditionEntry[] editions) =>
        Build(id, title, titleEn, shortTitle, issuer, InstrumentKind.National, citesPoints: false, editions);

    private static Instrument DefineForPacks(
        string id, string title, string titleEn, string shortTitle, Issuer issuer, InstrumentKind kind, params EditionEntry[] editions) =>
        Build(id, title, titleEn, shortTitle, issuer, kind, citesPoints: false, editions);

    private static Instrument DefineByPoints(
        string id, string title, string titleEn, string shortTitle, Issuer issuer, params EditionEntry[] editions) =>
        Build(id, title, titleEn, shortTitle, issuer, InstrumentKind.National, citesPoints: true, editions);

    private static Instrument Build(
        string id, string title, string titleEn, string shortTitle, Issuer issuer, InstrumentKind kind, bool citesPoints, EditionEntry[] editions)
    {
        var built = new Edition[editions.Length];
        for (var i = 0; i < editions.Length; i++)
        {
            var entry = editions[i];
            // An edition ends on the eve of the next one, so that neither gap nor overlap can be written down.
            var through = i + 1 < editions.Length
                ? Day.Parse(editions[i + 1].From).AddDays(-1)
                : entry.Through is { } last ? Day.Parse(last) : (DateOnly?)null;
            built[i] = new Edition(
                entry.Label,
                entry.Number,
                entry.Promulgated is { } promulgated ? Day.Parse(promulgated) : null,
                Day.Parse(entry.From),
                through,
                entry.Confidence,
                entry.Title ?? title,
                entry.TitleEn ?? titleEn,
                entry.ShortTitle ?? shortTitle,
                entry.Note);
        }

        var instrument = new Instrument(id, title, titleEn, shortTitle, issuer, kind, citesPoints, Array.AsReadOnly(built));
        Register.Add(instrument);
        return instrument;
    }

    private static FrozenDictionary<string, Instrument?> IndexNames()
    {
        var names = new Dictionary<string, Instrument?>(StringComparer.Ordinal);
        foreach (var instrument in All)
        {
            Add(instrument.Id, instrument);
            foreach (var edition in instrument.Editions)
            {
                Add(edition.ShortTitle, instrument);
                Add(edition.TitleEn, instrument);
                Add(edition.Number, instrument);
                foreach (var title in TitleForms(edition.Title))
                    Add(title, instrument);
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string? name, Instrument instrument)
        {
            if (name is null)
                return;

            var key = Normalize(name);
            names[key] = names.TryGetValue(key, out var other) && other != instrument ? null : instrument;
        }
    }

    private static IEnumerable<string> TitleForms(string title)
    {
        var withoutIssuer = title.IndexOf("关于", StringComparison.Ordinal) is var at and > 0 ? title[at..] : title;
        var withoutState = title.StartsWith("中华人民共和国", StringComparison.Ordinal) ? title["中华人民共和国".Length..] : withoutIssuer;
        foreach (var form in new[] { title, withoutIssuer, withoutState })
        {
            yield return form;
            yield return form.Replace("（试行）", "", StringComparison.Ordinal);
        }
    }

    private static string Normalize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            switch (character)
            {
                case '《' or '》' or '〈' or '〉' or '<' or '>':
                case var space when char.IsWhiteSpace(space):
                    break;
                case '（' or '〔' or '[' or '［' or '【':
                    text.Append('(');
                    break;
                case '）' or '〕' or ']' or '］' or '】':
                    text.Append(')');
                    break;
                default:
                    text.Append(char.ToUpperInvariant(character));
                    break;
            }
        }

        return text.ToString();
    }

    private static EditionEntry Text(
        string label,
        string? number,
        string? promulgated,
        string from,
        Confidence confidence,
        string? note = null,
        string? through = null,
        string? title = null,
        string? titleEn = null,
        string? shortTitle = null) =>
        new(label, number, promulgated, from, confidence, note, through, title, titleEn, shortTitle);

    /// <summary>One edition as it is written in the register above.</summary>
    private sealed record EditionEntry(
        string Label,
        string? Number,
        string? Promulgated,
        string From,
        Confidence Confidence,
        string? Note,
        string? Through,
        string? Title,
        string? TitleEn,
        string? ShortTitle);
}
