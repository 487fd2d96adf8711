namespace RulesLib.Cli.Tests;

/// <summary>A test that judges a whole campaign: a minute of work, so it runs only where RULESLIB_CAMPAIGN=1 is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CampaignFactAttribute : FactAttribute
{
    public CampaignFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("RULESLIB_CAMPAIGN") != "1") Skip = "Takes a minute: RULESLIB_CAMPAIGN=1 dotnet test tests/RulesLib.Cli.Tests --filter Size=Campaign";
    }
}
