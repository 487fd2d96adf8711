using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RulesLib.Enforcement.Json;

/// <summary>Writes reports as JSON, in a shape that stays stable within a major <see cref="SchemaVersion"/>.</summary>
/// <remarks>
/// <para>
/// One object: <c>schemaVersion</c>, <c>caseNumber</c>, <c>asOf</c>, <c>mode</c>, then the parts asked for (<c>closure</c>, <c>conduct</c>, <c>afterTermination</c>,
/// <c>sanctions</c>, <c>deadlines</c>, <c>remedies</c>),
/// then <c>questions</c>, <c>dataIssues</c>, <c>faults</c> and <c>audit</c>. Lists are there when empty, scalars are there when <c>null</c>.
/// </para>
/// <list type="bullet">
/// <item><c>closure</c>: <c>method</c>, <c>label</c> (<c>null</c> while open or out of scope), <c>labelText</c>, <c>possibleLabels</c>, <c>outOfScope</c>,
/// <c>policy</c>, <c>regime</c>, <c>article1Met</c>, <c>article1Applicable</c>, <c>assessments</c>, <c>gates</c>, <c>grounds</c> (<c>supports</c> says
/// what for: property that cannot be disposed of, situations of the 2014 Opinion).</item>
/// <item>An assessment: <c>rule</c>, <c>title</c>, <c>subject</c> (<c>path</c>, <c>text</c>), <c>outcome</c>, <c>severity</c>, <c>worstPossible</c>,
/// <c>citations</c>, <c>confidence</c>, <c>verified</c>, <c>findings</c> (<c>key</c>, <c>text</c>, <c>met</c>, <c>severity</c>, <c>cure</c>, <c>cureText</c>,
/// <c>facts</c>: <c>path</c>, <c>label</c>, <c>value</c>, <c>settled</c>).</item>
/// <item>A citation: <c>instrument</c> (full title), <c>instrumentId</c>, <c>number</c>, <c>article</c>, <c>confidence</c>, <c>text</c>.</item>
/// <item><c>sanctions.measures</c>, by person and then by kind: <c>measure</c>, <c>rule</c>, <c>person</c> (<c>path</c>, <c>text</c>), <c>record</c> (the measure on
/// record it would end or mend; <c>null</c> otherwise), <c>answer</c>, <c>place</c> (<c>today</c>, <c>may</c>, <c>mustNot</c>, <c>open</c>, <c>inForce</c>, <c>past</c>,
/// <c>nowhere</c>: where a judge is told of it), <c>inPlace</c>, <c>term</c> (<c>months</c>, <c>startsOn</c>, <c>endsOn</c>, if decided on the day of judging),
/// <c>dueOn</c>, <c>bounds</c> (<c>unit</c>, <c>least</c>, <c>most</c>, <c>of</c>, <c>citations</c>), <c>steps</c> (<c>step</c>, <c>text</c>, <c>onFile</c>,
/// <c>citations</c>), <c>because</c> and <c>endsWhen</c> (<c>event</c>, <c>text</c>), <c>grounds</c> and <c>bars</c> (<c>rule</c>, <c>title</c>, <c>holds</c>,
/// <c>citations</c>, <c>confidence</c>, <c>verified</c>, <c>facts</c>; grounds their <c>modality</c>; bars their <c>effect</c> (<c>excludes</c> or <c>softens</c>),
/// <c>whateverTheGround</c>, and <c>against</c>: the grounds over which they take precedence).</item>
/// <item><c>sanctions.audit</c>, what was done, checked, by rule: <c>person</c>, <c>record</c>, <c>outcome</c>, <c>dueOn</c>, <c>findings</c> as above with
/// <c>state</c> (<c>missing</c>, <c>overdue</c>, <c>unlawful</c>), <c>place</c> and <c>overdueSince</c>.</item>
/// <item><c>conduct</c>: assessments beside the label. <c>afterTermination</c> (<c>null</c> unless closed by interim termination): <c>state</c>, <c>worstPossible</c>,
/// <c>queriesEndOn</c>, <c>formerQueriesEndOn</c>, <c>assessments</c>, <c>tasks</c> (deadlines).</item>
/// <item>A deadline: <c>rule</c>, <c>key</c>, <c>title</c>, <c>subject</c>, <c>holder</c>, <c>status</c>, <c>start</c>, <c>due</c>, <c>provisional</c>, <c>doneOn</c>,
/// <c>severity</c>, <c>confidence</c>, <c>citations</c>. A remedy: <c>rule</c>, <c>key</c>, <c>title</c>, <c>holder</c>, <c>court</c>, <c>status</c>, <c>from</c>, <c>until</c>,
/// <c>provisional</c>, <c>confidence</c>, <c>citations</c>. Their days are written as in a case file: a day, an interval, <c>none</c>, or <c>null</c> while unknown.</item>
/// <item><c>questions</c>: <c>path</c>, <c>label</c>, <c>askedBy</c>, <c>weight</c>, <c>severity</c>.</item>
/// </list>
/// <para>
/// Yes/no answers are <c>true</c>, <c>false</c> or <c>null</c> for unknown. Words of the library are English in camel case and do not depend on the language
/// asked for; texts do. Days are yyyy-MM-dd. Names and id numbers are masked unless the evaluator shows personal data. Thread-safe.
/// </para>
/// </remarks>
public static class ReportJson
{
    /// <summary>The version of this shape.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Language of the texts; <see langword="null"/> for that of the evaluator.</param>
    /// <param name="indented">Whether to break lines; otherwise the object stands on one line.</param>
    /// <param name="parts">Which parts are wanted; questions are kept to those parts.</param>
    /// <returns>One JSON object.</returns>
    public static string Write(EnforcementReport report, CultureInfo? culture = null, bool indented = true, ReportParts parts = ReportParts.All)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ToText(writer => Write(writer, report, culture, parts), indented);
    }

    /// <summary>Writes a report with properties of the caller's own behind the schema version.</summary>
    internal static void Write(Utf8JsonWriter writer, EnforcementReport report, CultureInfo? culture, ReportParts parts, Action<Utf8JsonWriter>? more = null) =>
        new ReportJsonWriter(writer, report, culture ?? report.Matter.Options.Culture).Report(parts, more);

    /// <summary>Text that leaves Chinese readable and breaks lines the same way everywhere.</summary>
    internal static string ToText(Action<Utf8JsonWriter> write, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options(indented))) write(writer);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
#if NET9_0_OR_GREATER
        return text;
#else
        return text.ReplaceLineEndings("\n");
#endif
    }

    private static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };
}
