namespace RulesLib.Reporting.Tests;

public sealed class WriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("docket-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Try()
    {
        using var docket = Rows.Docket(Rows.Campaign(20_625), o => o.Title = "白银市两级法院");
        DocketWriter.Write(docket, "/tmp/docket1");
        using var next = Rows.Docket(Rows.Campaign(20_640).Select((r, i) => i % 7 == 0 && r.Steps.Count > 0 ? r with { Label = Enforcement.Rules.ClosureLabel.CompliantTermination, Steps = [], Findings = [] } : r), o => { o.Title = "白银市两级法院"; o.AsOf = Rows.AsOf.AddDays(7); o.Previous = PreviousDocket.Open("/tmp/docket1"); });
        DocketWriter.Write(next, "/tmp/docket2");
    }
}
