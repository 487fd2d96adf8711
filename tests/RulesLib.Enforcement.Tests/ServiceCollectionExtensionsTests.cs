using Microsoft.Extensions.DependencyInjection;
using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Tests;

public class ServiceCollectionExtensionsTests
{
    [Fact]
    public void One_evaluator_is_registered_and_shared()
    {
        var services = new ServiceCollection();

        services.AddEnforcementRules().Should().BeSameAs(services);
        services.AddEnforcementRules();

        services.Should().ContainSingle().Which.Should().Match<ServiceDescriptor>(static d => d.ServiceType == typeof(EnforcementEvaluator) && d.Lifetime == ServiceLifetime.Singleton);
        using var provider = services.BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();
        scope.ServiceProvider.GetRequiredService<EnforcementEvaluator>().Should().BeSameAs(provider.GetRequiredService<EnforcementEvaluator>());
    }

    [Fact]
    public void An_earlier_registration_is_respected()
    {
        var mine = EnforcementEvaluator.Create();
        var services = new ServiceCollection().AddSingleton(mine);

        services.AddEnforcementRules(static _ => throw new InvalidOperationException("must not be asked"));

        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<EnforcementEvaluator>().Should().BeSameAs(mine);
    }

    [Fact]
    public void Options_are_applied_once_when_the_evaluator_is_first_asked_for()
    {
        var asked = 0;
        var services = new ServiceCollection().AddEnforcementRules(options =>
        {
            asked++;
            options.StrictHeads = true;
        });
        using var provider = services.BuildServiceProvider();
        asked.Should().Be(0);

        var (file, asOf) = (new CaseFile(), new DateOnly(2018, 4, 28));
        var report = provider.GetRequiredService<EnforcementEvaluator>().Evaluate(file, asOf);
        provider.GetRequiredService<EnforcementEvaluator>();

        asked.Should().Be(1);
        report.Audit.Should().Be(EnforcementEvaluator.Create(static options => options.StrictHeads = true).Evaluate(file, asOf).Audit);
        report.Audit.Should().NotBe(EnforcementEvaluator.Create().Evaluate(file, asOf).Audit, "the switches are part of what is needed to get the same answer again");
    }

    [Fact]
    public void Without_services_nothing_can_be_registered()
    {
        var add = () => ((IServiceCollection)null!).AddEnforcementRules();

        add.Should().Throw<ArgumentNullException>().WithParameterName("services");
    }
}
