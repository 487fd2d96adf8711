using System.Text;

using static RulesLib.Reporting.Tests.Rows;

namespace RulesLib.Reporting.Tests;

/// <summary>What the court tells of its campaign, and whether it is ready.</summary>
public sealed class ReadinessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("readiness-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_report_says_how_many_are_missing_and_that_total_and_share_disagree()
    {
        var sheet = CampaignSheet.Read("""{ "groups": [{ "name": "执行局", "staff": 20 }, { "name": "抽调", "staff": 33 }], "committedStaff": 53, "statedShare": 0.332 }"""u8);
        using var docket = Docket([Row(1)], o => o.Campaign = sheet);

        docket.Readiness!.Shortfalls.Should().ContainSingle().Which.Should().Match<Enforcement.Campaigning.CampaignShortfall>(static s => s.There == 53 && s.Needed == 54 && s.Missing == 1 && s.IsProvisional);
        DocketWriter.Write(docket, _folder);
        File.ReadAllText(Path.Combine(_folder, DocketFiles.Report)).Should().ContainAll("投入人员不足全院干警的三分之一", "人数与占比不符", "全院人数未载明，按所报占比推算");
        File.ReadAllText(Path.Combine(_folder, DocketFiles.Summary)).Should().Contain("\"ZX-01\"").And.Contain("\"missing\": 1");
    }

    [Fact]
    public void Published_figures_are_held_against_each_other()
    {
        var sheet = CampaignSheet.Read("""{ "published": { "qualified": 11831, "toBeHandled": 8794, "open": 0, "reviewed": 20625 } }"""u8);
        using var docket = Docket([Row(1)], o => o.Campaign = sheet);
        DocketWriter.Write(docket, _folder, DocketFormats.Html);

        sheet.Published!.Value.Balances.Should().BeTrue();
        System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(_folder, DocketFiles.Report))).Should().Contain("公布的数字：合格 11,831 + 待处理 8,794 + 待核 0 = 审查 20,625，相符。");
    }

    [Fact]
    public void Without_a_sheet_nothing_is_said()
    {
        using var docket = Docket([Row(1)]);

        docket.Readiness.Should().BeNull();
    }

    [Theory]
    [InlineData("nonsense", "line 1")]
    [InlineData("null", "campaign sheet")]
    [InlineData("{ \"petitions\": 1 }", "campaign sheet")]
    [InlineData("{ \"totalStaff\": -1 }", "negative")]
    [InlineData("{ \"groups\": [{ \"staff\": -1 }] }", "negative")]
    [InlineData("{ \"petitionsReceived\": 1, \"petitionsClosed\": 2 }", "petitionsClosed")]
    [InlineData("{ \"statedShare\": 33.2 }", "0.332")]
    public void A_sheet_that_cannot_be_is_refused(string json, string told) =>
        FluentActions.Invoking(() => CampaignSheet.Read(Encoding.UTF8.GetBytes(json))).Should().Throw<DocketFormatException>().WithMessage($"*{told}*");
}
