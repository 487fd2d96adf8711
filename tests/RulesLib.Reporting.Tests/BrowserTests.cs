using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>The pages in a real browser.</summary>
public sealed class BrowserTests : IDisposable
{
    // Chinese text is drawn with glyphs of its own where two different characters differ on a canvas, and from a character that no font has.
    private const string ChineseIsDrawn = """
        (() => {
          const draw = text => {
            const canvas = document.createElement('canvas'); canvas.width = canvas.height = 40;
            const context = canvas.getContext('2d'); context.font = `24px ${getComputedStyle(document.body).fontFamily}`; context.fillText(text, 4, 30);
            return canvas.toDataURL();
          };
          return new Set(['执', '终', '\uE123'].map(draw)).size === 3;
        })()
        """;

    // The least contrast of any text against what lies behind it.
    private const string LeastContrast = """
        (() => {
          const channel = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          const parse = c => c.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const behind = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
          let least = 99;
          for (const e of document.querySelectorAll('body *')) {
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || e.closest('.sr')) continue;
            const [a, b] = [light(parse(getComputedStyle(e).color)), light(behind(e))].sort((x, y) => y - x);
            least = Math.min(least, (a + 0.05) / (b + 0.05));
          }
          return least;
        })()
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("browser-").FullName;

    public BrowserTests()
    {
        var first = Path.Combine(_folder, "first");
        var campaign = new CampaignSheet { CommittedStaff = 53, StatedShare = 0.332m, PetitionsReceived = 120, PetitionsClosed = 111 };
        using (var docket = Docket(Campaign(3_000), o => (o.Title, o.Campaign) = ("白银市两级法院", campaign))) DocketWriter.Write(docket, first);
        using var next = Docket(Campaign(3_010).Select(static (row, i) => i % 7 == 0 ? Row(i + 1) with { CaseNumber = row.CaseNumber, Court = row.Court } : row),
            o => (o.AsOf, o.Title, o.Campaign, o.Previous) = (AsOf.AddDays(7), "白银市两级法院", campaign, PreviousDocket.Open(first)));
        DocketWriter.Write(next, _folder, DocketFormats.Html);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ChromiumTheory]
    [InlineData(DocketFiles.Report, true)]
    [InlineData(DocketFiles.LeadershipReport, true)]
    [InlineData(DocketFiles.Bulletin, true)]
    [InlineData(DocketFiles.CommitteeReport, true)]
    [InlineData(DocketFiles.ConferenceList, false)]
    public async Task A_page_opens_without_complaint_fits_every_screen_and_shows_its_charts(string file, bool hasCharts)
    {
        await using var browser = await Chromium.Start();
        foreach (var (width, dark) in new[] { (390, false), (1280, false), (1280, true) })
        {
            await browser.Open(Path.Combine(_folder, file), width, dark);

            (await browser.Evaluate("document.documentElement.scrollWidth")).GetInt32().Should().BeLessThanOrEqualTo(width, "{0} does not scroll sideways at {1} px", file, width);
            (await browser.Evaluate("[...document.querySelectorAll('main *')].filter(e => !e.closest('.sr, thead, caption') && e.getBoundingClientRect().right > innerWidth + 1).length")).GetInt32().Should().Be(0, "nothing is cut off at {0} px", width);
            (await browser.Evaluate("getComputedStyle(document.body).backgroundColor")).GetString().Should().Be(dark ? "rgb(18, 22, 28)" : "rgb(246, 247, 249)");
            (await browser.Evaluate(LeastContrast)).GetDouble().Should().BeGreaterThanOrEqualTo(4.5, "text of {0} can be read, dark: {1}", file, dark);
            (await browser.Evaluate(ChineseIsDrawn)).GetBoolean().Should().BeTrue("a font with Chinese characters is there");
        }

        (await browser.Evaluate("document.querySelector('h1').getBoundingClientRect().height > 0 && /[\\u4e00-\\u9fff]/.test(document.querySelector('h1').innerText)")).GetBoolean().Should().BeTrue();
        var charts = await browser.Evaluate("[...document.querySelectorAll('figure.chart svg[role=img]')].filter(e => e.getBoundingClientRect().width > 5 && e.getBoundingClientRect().height > 5).length");
        if (hasCharts) charts.GetInt32().Should().BeGreaterThan(6);
        (await browser.Evaluate("[...document.querySelectorAll('svg[role=img]')].every(e => e.getAttribute('aria-label'))")).GetBoolean().Should().BeTrue("every chart can be heard");
        (await browser.Evaluate("[...document.querySelectorAll('table')].every(t => t.caption && [...t.querySelectorAll('th')].every(h => h.scope))")).GetBoolean().Should().BeTrue("every table has a caption and headings");
        (await browser.Evaluate("new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size === document.querySelectorAll('[id]').length")).GetBoolean().Should().BeTrue("no id stands twice");
        (await browser.Evaluate("[...document.querySelectorAll('nav a')].every(a => document.querySelector(a.getAttribute('href')))")).GetBoolean().Should().BeTrue("every link of the contents leads somewhere");
        browser.Complaints.Should().BeEmpty();
    }

    [ChromiumTheory]
    [InlineData(DocketFiles.Report)]
    [InlineData(DocketFiles.ConferenceList)]
    public async Task A_page_prints_on_A4(string file)
    {
        await using var browser = await Chromium.Start();
        await browser.Open(Path.Combine(_folder, file), 1280);

        var pdf = System.Text.Encoding.Latin1.GetString(await browser.Print());

        // 210 by 297 mm in points.
        pdf.Should().StartWith("%PDF").And.MatchRegex(@"/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]");
    }
}
