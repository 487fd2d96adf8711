namespace RulesLib.Cli.Input.Spreadsheet;

/// <summary>What the cells of a column hold.</summary>
internal enum CellKind
{
    Text,
    Day,
    YesNo,
    Sum,

    /// <summary>One word of a list of words.</summary>
    Word,

    /// <summary>Several words, separated by 、.</summary>
    Words,

    /// <summary>Kinds of property, separated by 、, for which a query was answered: nothing found.</summary>
    NothingFound,
}

/// <summary>A column of the flat spreadsheet and the fact it stands for.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Path">
/// The fact, as a path in the case file. <c>[*]</c> stands for every member of a list that the row tells in full (several values of a cell, separated by ；, are
/// those of the members in turn), <c>[0]</c> for the first of a list that may be longer.
/// </param>
/// <param name="Kind">What the cells hold.</param>
/// <param name="Example">A cell of the template.</param>
internal sealed record SheetColumn(string Heading, string Path, CellKind Kind, string Example)
{
    /// <summary>How to fill it in.</summary>
    public string Help => Kind switch
    {
        CellKind.Day => "填日期，如 2018-04-28 或 2018年4月28日；只知年月填 2018-04；确知没有填“无”；不知道则留空。Write a day.",
        CellKind.YesNo => "填“是”或“否”；不知道则留空。Write 是 or 否.",
        CellKind.Sum => "填金额（元），如 186000.50；不带单位；不知道则留空。Write a sum in yuan.",
        CellKind.Word or CellKind.Words or CellKind.NothingFound => "填规定用词，多项以“、”分隔；不知道则留空。Write words of the list.",
        _ => "填文字；证件号码等长数字须设为文本格式；不知道则留空。Write text.",
    };

    /// <summary>The columns, in the order of the template: the facts that decide most closings.</summary>
    public static IReadOnlyList<SheetColumn> All { get; } =
    [
        new("案号", "case.number", CellKind.Text, "(2017)甘0402执123号"),
        new("审查日", "asOf", CellKind.Day, "2018-04-28"),
        new("法院", "case.court", CellKind.Text, "某区人民法院"),
        new("部门", "case.division", CellKind.Text, "执行局"),
        new("承办人", "case.handler", CellKind.Text, "承办人甲"),
        new("案件类型", "case.type", CellKind.Word, "首执"),
        new("立案日期", "case.filedOn", CellKind.Day, "2017-10-09"),
        new("案件标签", "case.flags", CellKind.Words, "民生"),
        new("执行依据种类", "title.kind", CellKind.Word, "判决"),
        new("执行依据生效日期", "title.effectiveOn", CellKind.Day, "2017-08-01"),
        new("执行内容", "title.claims", CellKind.Words, "金钱"),
        new("执行依据确定金额", "amounts.dueUnderTitle", CellKind.Sum, "186000"),
        new("已到位金额", "amounts.received", CellKind.Sum, "0"),
        new("放弃金额", "amounts.waived", CellKind.Sum, "0"),
        new("主张加倍利息", "amounts.doubledInterestClaimed", CellKind.YesNo, "否"),
        new("主张迟延履行金", "amounts.delayPenaltyClaimed", CellKind.YesNo, "否"),
        new("全部履行日期", "amounts.performedInFullOn", CellKind.Day, "无"),

        new("申请执行人", "applicants[*].name", CellKind.Text, "李某乙"),
        new("申请人为法院", "applicants[*].isCourt", CellKind.YesNo, "否"),
        new("终本约谈日期", "applicants[*].interview.heldOn", CellKind.Day, "2018-03-10"),
        new("约谈内容", "applicants[*].interview.topics", CellKind.Words, "执行情况、财产调查措施、财产状况、终本依据及法律后果"),
        new("约谈意见入卷", "applicants[*].interview.opinionRecorded", CellKind.YesNo, "是"),
        new("书面同意终本日期", "applicants[*].signedTerminationOn", CellKind.Day, "无"),
        new("裁定送达申请人日期", "applicants[*].rulingServedOn", CellKind.Day, "2018-03-21"),
        new("裁定送达有证明", "applicants[*].rulingServiceProved", CellKind.YesNo, "是"),

        new("被执行人", "debtors[*].name", CellKind.Text, "张某甲；某某有限公司"),
        new("被执行人类别", "debtors[*].kind", CellKind.Word, "自然人；法人"),
        new("被执行人证件号码", "debtors[*].idNumber", CellKind.Text, ""),
        new("被执行人状态", "debtors[*].status", CellKind.Word, "正常"),
        new("执行依据确定的义务人", "debtors[*].boundByTitle", CellKind.YesNo, "是"),
        new("死亡日期", "debtors[*].diedOn", CellKind.Day, ""),
        new("执行通知书发出日期", "debtors[*].notice.issuedOn", CellKind.Day, "2017-10-12"),
        new("执行通知书送达日期", "debtors[*].notice.servedOn", CellKind.Day, "2017-10-16"),
        new("执行通知书送达有证明", "debtors[*].notice.serviceProved", CellKind.YesNo, "是"),
        new("报告财产令发出日期", "debtors[*].reportOrder.issuedOn", CellKind.Day, "2017-10-12"),
        new("报告财产令送达日期", "debtors[*].reportOrder.servedOn", CellKind.Day, "2017-10-16"),
        new("财产报告收到日期", "debtors[*].report.receivedOn", CellKind.Day, "2017-10-20"),
        new("财产报告核实日期", "debtors[*].report.verifiedOn", CellKind.Day, "2017-11-20"),
        new("网络查控日期", "debtors[*].networkQueries[0].queriedOn", CellKind.Day, "2018-03-01"),
        new("网络查控未发现财产的项目", "debtors[*].networkQueries[0].results", CellKind.NothingFound, "存款、车辆、不动产、证券"),
        new("现场调查日期", "debtors[*].onSiteInquiries[0].madeOn", CellKind.Day, "2017-12-05"),
        new("现场调查方式", "debtors[*].onSiteInquiries[0].kind", CellKind.Word, "住所地调查"),
        new("下落不明", "debtors[*].whereaboutsUnknown", CellKind.YesNo, "否"),
        new("查找日期", "debtors[*].searchEfforts[0].madeOn", CellKind.Day, ""),
        new("现场查找", "debtors[*].searchEfforts[0].onSite", CellKind.YesNo, ""),
        new("限制消费令日期", "debtors[*].consumptionOrders[0].issuedOn", CellKind.Day, "2017-11-01"),
        new("失信决定日期", "debtors[*].listings[0].decidedOn", CellKind.Day, "无"),
        new("裁定送达被执行人日期", "debtors[*].rulingServedOn", CellKind.Day, "2018-03-21"),

        new("财产种类", "assets[*].kind", CellKind.Word, "无"),
        new("财产价值", "assets[*].value", CellKind.Sum, ""),
        new("财产可处置", "assets[*].realisable", CellKind.YesNo, ""),
        new("财产处置完毕日期", "assets[*].disposedOn", CellKind.Day, ""),
        new("财产不能处置的原因", "assets[*].notDisposableReason", CellKind.Word, ""),
        new("线索收到日期", "clues[*].receivedOn", CellKind.Day, "无"),
        new("线索核实日期", "clues[*].verifiedOn", CellKind.Day, ""),
        new("线索核实结果", "clues[*].result", CellKind.Word, ""),

        new("结案方式", "closure.method", CellKind.Word, "终本"),
        new("结案日期", "closure.closedOn", CellKind.Day, "2018-03-22"),
        new("报结日期", "closure.reportedOn", CellKind.Day, "2018-03-22"),
        new("裁定日期", "closure.ruling.madeOn", CellKind.Day, "2018-03-20"),
        new("裁定书载明内容", "closure.ruling.contents", CellKind.Words, "申请执行的债权情况、执行经过及措施、查明的财产情况、实现债权情况、继续履行及恢复执行的权利义务"),
        new("裁定书公开日期", "closure.ruling.publishedOn", CellKind.Day, "2018-03-26"),
        new("合议日期", "closure.panelReviewedOn", CellKind.Day, "2018-03-15"),
        new("院长审批日期", "closure.presidentApprovedOn", CellKind.Day, "2018-03-16"),
        new("审批有证明", "closure.approvalProved", CellKind.YesNo, "是"),
        new("结案通知书发出日期", "closure.noticeSentOn", CellKind.Day, ""),
        new("终本信息录入日期", "closure.databaseEntry.enteredOn", CellKind.Day, "2018-03-27"),
        new("终本信息录入完整", "closure.databaseEntry.complete", CellKind.YesNo, "是"),
    ];
}
