using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RulesLib.Cli.Commands;

/// <summary>The usual help, and behind it examples, what the words mean, and the exit codes.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0    answered
          1    unexpected failure, or the output cannot be written
          2    bad input: command line, file, record or rule id; every good record was answered all the same
          3    nothing found: no case to judge, or no rule matches
          130  cancelled by Ctrl-C
        """;

    private const string Input = """
        Input:
          file.json    one case (an object) or an array of cases
          file.jsonl   one case a line
          folder       searched with all its subfolders, in ordinal order of path; where a folder holds a case.json,
                       only that file is read there, otherwise every .json, .jsonl, .xlsx and .csv
          file.xlsx, file.csv
                       a flat spreadsheet, one row a case, blanks unknown; 'ruleslib docket --template FILE' writes a template
          -            standard input, in either form of JSON, judged as it arrives
          Absent or null means unknown, never no. Errors name file, line and JSON path on stderr; one bad record never
          stops the others. 'ruleslib schema' prints the format.
        """;

    private const string Day = """
        The day (审查日):
          --as-of, else the file's own asOf, else today in China (UTC+8). The day used is printed.
          in-force       the law on the day of the closing decides whether it was lawful
          retrospective  older closings are held against the law of the day of judging, as clean-up campaigns do;
                         a result then shows policy, not illegality
        """;

    private const string RootExamples = """
        Examples:
          ruleslib evaluate case.json                       judge one case, in Chinese
          ruleslib evaluate cases/ --lang en                judge a folder, in English
          ruleslib evaluate - < cases.jsonl                 judge a stream, one JSON object a line
          ruleslib docket cases/ --out week-17              a whole court: ledger, lists, indicators, weekly reports
          ruleslib why case.json ZB-02                      why this rule came out as it did
          ruleslib rules --instrument 终本规定              which rules rest on a document
          ruleslib calc fee --amount 3000000                interest on delay, fee, sums of a case

        Words:
          终本 (interim termination)  closing because nothing more can be found; lawful only when its duties are met
          label                       one of 实际执结 合规终本 待完善终本 不合规终本 误报结 未执结
          待核 (open)                 missing facts leave more than one label possible
          severity                    fatal (undo the closing), curable (can be completed), manual review, advisory
          失信 / 限制消费             dishonest-debtor list / consumption restriction
        """;

    private const string EvaluateExamples = """
        Examples:
          ruleslib evaluate case.json
          ruleslib evaluate case.json --as-of 2018-04-28 --only closure
          ruleslib evaluate case.json --only sanctions              per person: what must be done today, may be done, must not
          ruleslib evaluate case.json --only sanctions --details    and why, with evidence, steps and end
          ruleslib evaluate cases/ --mode retrospective --format json > reports.json
          zcat cases.jsonl.gz | ruleslib evaluate - | jq -r .closure.label
          ruleslib evaluate case.json --pack kz --pack jiangling-2024
        """;

    private const string Parts = """
        Parts:
          closure    whether the case was, or may be, closed this way
          sanctions  person by person, one line each with its article: what must be done today (measures that must be taken;
                     what is unlawful, overdue or missing, and its cure), what may be done, what must not, what is open
          Without --only, the report also tells conduct, what followed a 终本, deadlines and remedies.
        """;

    private const string DocketExamples = """
        Examples:
          ruleslib docket cases/ --out week-17 --as-of 2018-04-28
          ruleslib docket cases/ --out week-18 --as-of 2018-05-05 --previous week-17
          ruleslib docket cases.jsonl --out week-17 --title 白银市两级法院 --campaign campaign.json --format html --format xlsx
          ruleslib docket cases.jsonl --out internal --unmask

        What is written to DIR:
          docket.html            everything at a glance: labels, indicators, courts, causes, ageing, deadlines, the most
                                 urgent of each list; one file, no script, prints on A4
          docket.xlsx            one sheet a list, complete, the most urgent first
          docket.json            ledger, indicators, causes, changes
          cases.jsonl            every case, one a line, by number; with docket.json what --previous reads a week later
          weekly-*.html          with --previous: for the leadership, across courts, for the Party committee and the
                                 Political and Legal Committee, for the case conference
          All of them are put in place at the end, together; after Ctrl-C the folder is as it was.

        Memory:
          Rows beyond --memory are sorted on disk (not masked, readable by you only, deleted at the end).

        Privacy:
          Names become 张某, id numbers 6204**********34; --unmask is for those entitled to see them.

        campaign.json, what only the court can tell; all of it optional:
          { "petitionsReceived": 120, "petitionsClosed": 111,
            "published": { "qualified": 11831, "toBeHandled": 8794, "open": 0, "reviewed": 20625 },
            "totalStaff": 160, "groups": [{ "name": "执行局", "staff": 20 }, { "name": "抽调", "staff": 33 }],
            "committedStaff": 53, "statedShare": 0.332, "vehicles": 4, "vehiclesNeeded": 5,
            "bodyRecorders": 20, "bodyRecordersNeeded": 20, "rosterFrom": "2018-04-01", "rosterThrough": "2018-06-30" }
        """;

    private const string Formats = """
        Formats:
          text   what a judge reads: label, what failed with article and evidence, how to cure it, what is missing;
                 plain when redirected or when NO_COLOR is set
          json   an array of report objects
          jsonl  one object a line for every record: a report, or what is wrong with it ("errors"); the default where
                 standard input is all there is
          Input of any size is judged as it is read, in bounded memory, on all processors.
          Reports carry schemaVersion and source (file, index, line). Names and id numbers are masked.
        """;

    private const string WhyExamples = """
        Examples:
          ruleslib why case.json ZB-02
          ruleslib why cases.jsonl SX-01 --lang en --format json

        What is shown:
          duty, ground, bar   every condition in the order of judging, with the facts read and their values;
                              the conditions that decided are marked
          gate                the rules it is made of and what they came to
          measure             the grounds for it and the bars against it, per person
          label               the label, what it can still become, and what counts for it
          A rule that does not fit the case (say, another closing method) is told with its scope.
        """;

    private const string RulesExamples = """
        Examples:
          ruleslib rules
          ruleslib rules --id ZB-02
          ruleslib rules --instrument 法〔2016〕373号 --as-of 2018-04-28
          ruleslib rules --format md > rules.md
          ruleslib rules --pack kz
          ruleslib rules --account --format json           every row of the legal catalogue, and how it is handled
          ruleslib rules --format md --out docs/catalogue  the whole catalogue as pages, in both languages

        Words:
          anchor      the step whose day decides which law applies: ruling (裁定), closing (结案), decision (决定), filing (立案)
          confidence  seen (text read), seenSecondary (paraphrase read), derived, memory (to be checked), unsure (never
                      makes a closing non-compliant by itself)
          unverified  number, date or wording is still in doubt
          handling    rule, parameter, calculation, deadline, remedy, switch: a type does it; effect, reference: told, not
                      judged by itself; excluded: left out, and why
          --instrument takes id, short title, title or document number. With --as-of, only rules in force on that day,
          with the articles of that day; without it, the newest edition.
        """;

    private const string PacksExamples = """
        Example:
          ruleslib packs
          ruleslib packs --lang en --format json

        Words:
          pack  practice or a local norm, never law; off unless --pack names it. What it changes is told in every report.
        """;

    private const string SchemaExamples = """
        Example:
          ruleslib schema > case-file.schema.json
        """;

    private const string CalcExamples = """
        Examples:
          ruleslib calc interest --base 100000 --due 2018-01-31 --until 2019-01-31
          ruleslib calc fee --amount 3000000
          ruleslib calc amounts --due 100000 --received 60000 --waived 0 --claimed none
          ruleslib calc interest --help     and so on for each
        """;

    private const string InterestExamples = """
        Examples:
          ruleslib calc interest --base 100000 --due 2018-01-31 --until 2019-01-31 --paid 2018-06-08:40000 --exclude 2018-07-01..2018-07-31
          ruleslib calc interest --instalment 2018-01-31:50000 --instalment 2018-06-30:50000 --until 2019-01-31 --lang en
          ruleslib calc interest --base 100000 --effective 2018-01-31 --until 2019-01-31 --claimed 6387.50
          ruleslib calc interest --base 10000 --due 2018-01-31 --until 2019-01-31 --currency USD --middle-rate 6.3045

        KIND of a payment, which names the day to give:
          court      paid voluntarily into the account of the court: the day received (default)
          direct     paid to the creditor: the day of payment
          transfer   deposits, income, dividends taken by the court: the day of transfer or drawing, not of pay-out
          sale       auction, sale or set-off in kind: the day the ruling takes effect
          other      other conversion into money: the day it was completed

        GROUND of a standstill:
          review             review of the title not applied for by the debtor: not counted (default)
          retrial            suspension for retrial: not counted
          review-for-debtor  review of the title applied for by the debtor: counted
          interim-termination, other: counted

        Days before 2014-08-01 fall under older rules: they are not computed, and the answer says so.
        """;

    private const string FeeExamples = """
        Examples:
          ruleslib calc fee --amount 3000000
          ruleslib calc fee --amount 42805480.37 --charged-before 10000000 --format json
          ruleslib calc fee --no-amount --settlement not-agreed --lang en

        The amount is what was realised in the whole case; what was charged on earlier is deducted.
        """;

    private const string AmountsExamples = """
        Examples:
          ruleslib calc amounts --due 100000 --received 60000 --waived 0 --claimed none
          ruleslib calc amounts --due 100000 --received 60000 --waived 0 --claimed interest --delay-waived no --acknowledged no --doubled-interest 3465
          ruleslib calc amounts --closing-amount 100000 --received 60000 --waived 0 --outstanding 40000 --format json

        What is left out is not known, never zero: write --waived 0 if nothing was waived.
        Doubled interest and penalty count only if claimed and not waived; the enforcement fee never counts.
        """;

    private const string SampleExamples = """
        Examples:
          ruleslib sample --cases 20625 --seed 2018 --out docket.jsonl   and docket.jsonl.labels.tsv beside it
          ruleslib sample --cases 100 --labels truth.tsv | ruleslib evaluate -

        The mix is that of the campaign of 2018: 20,625 cases, of which 11,831 actually concluded or compliant and 8,794 to be handled; how either sum
        divides among its labels is made up. So is everybody in the files. The true labels stand in a file of their own, one line a
        case (index, line, case number, label, planted defects, rules that must find them), because the reader of case files refuses
        what is no fact of the case. A file is there whole or, after Ctrl-C, not at all.
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        string[] sections = parseResult.CommandResult.Command.Name switch
        {
            EvaluateCommand.Name => [EvaluateExamples, Input, Day, Parts, Formats, ExitCodes],
            DocketCommand.Name => [DocketExamples, Input, Day, ExitCodes],
            WhyCommand.Name => [WhyExamples, Input, Day, ExitCodes],
            RulesCommand.Name => [RulesExamples, ExitCodes],
            PacksCommand.Name => [PacksExamples, ExitCodes],
            SchemaCommand.Name => [SchemaExamples, ExitCodes],
            CalcCommand.Name => [CalcExamples, ExitCodes],
            SampleCommand.Name => [SampleExamples, ExitCodes],
            CalcInterestCommand.Name => [InterestExamples, ExitCodes],
            CalcFeeCommand.Name => [FeeExamples, ExitCodes],
            CalcAmountsCommand.Name => [AmountsExamples, ExitCodes],
            _ => [RootExamples, ExitCodes],
        };
        parseResult.InvocationConfiguration.Output.WriteLine(string.Join("\n\n", sections));
        return code;
    }
}
