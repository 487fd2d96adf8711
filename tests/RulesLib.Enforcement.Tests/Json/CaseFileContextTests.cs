using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileContextTests
{
    [Fact]
    public void Every_fact_type_has_a_generated_contract() =>
        FactModel.AllTypes.Where(static t => CaseFileContext.Default.GetTypeInfo(t) is null).Should().BeEmpty();

    [Fact]
    public void Every_fact_type_can_stand_in_a_case_file() =>
        Places.All.Keys.Should().BeEquivalentTo(FactModel.CaseFileTypes);

    [Fact]
    public void The_contracts_have_the_properties_of_the_fact_model()
    {
        foreach (var type in FactModel.AllTypes)
            CaseFileContext.Strict.GetTypeInfo(type).Properties.Select(static p => p.Name)
                .Should().Equal(FactModel.Of(type).Members.Select(static m => m.JsonName), "of {0}", type.Name);
    }
}
