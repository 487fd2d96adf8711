using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileJsonPrivacyTests
{
    private const string Name = "欧阳不可见";
    private const string IdNumber = "620402198001011234";

    private static readonly string[] s_wrongValues =
    [
        $"\"{Name}\"", $"\"{IdNumber}\"", IdNumber, $"-{IdNumber}.5e99", $"[\"{Name}\"]", $"[{IdNumber}]", $"[[\"{Name}\"]]",
        $$"""{"{{Name}}": "{{IdNumber}}"}""", $$"""{"{{IdNumber}}": 1}""", $$"""{"a": "{{Name}}"}""",
        $$"""{"items": "{{Name}}"}""", $$"""{"items": ["{{Name}}", {{IdNumber}}, null]}""", $$"""{"items": [{"{{IdNumber}}": 1}], "complete": "{{Name}}"}""",
        $$"""{"items": [], "{{Name}}": 1}""", $"\"{Name}\n\"", $"\"\\ud800{Name}\"", $"'{Name}'", $"\"{Name}", Name,
    ];

    [Fact]
    public void No_error_shows_a_value_of_the_file_wherever_it_stands()
    {
        var errors = 0;
        foreach (var (type, wrap) in Places.All)
        {
            foreach (var member in FactModel.Of(type).Members)
            {
                foreach (var value in s_wrongValues)
                {
                    var json = wrap($$$"""{"{{{member.JsonName}}}": {{{value}}}}""");
                    foreach (var record in CaseFileJson.ReadAll(System.Text.Encoding.UTF8.GetBytes($"[{json}]")).Append(CaseFileJson.Read(json)))
                    {
                        foreach (var error in record.Errors)
                        {
                            errors++;
                            var text = error.ToString();
                            if (text.Contains(Name, StringComparison.Ordinal) || text.Contains(IdNumber, StringComparison.Ordinal) || text.Contains(IdNumber[..8], StringComparison.Ordinal))
                                text.Should().NotContainAny([Name, IdNumber], "{0}.{1} = {2}", type.Name, member.Name, value);
                        }
                    }
                }
            }
        }

        errors.Should().BeGreaterThan(5_000);
    }

    [Fact]
    public void A_name_that_is_no_name_of_the_format_is_shown_only_if_it_could_be_one()
    {
        static string Path(string name) => CaseFileJson.Read($$"""{"{{name}}": 1}""").Errors.Should().ContainSingle().Subject.Path;

        Path("debtor").Should().Be("$.debtor");
        Path("debtor_2").Should().Be("$.debtor_2");
        Path("$schema").Should().Be("$.$schema");
        Path(Name).Should().Be("$.?");
        Path(IdNumber).Should().Be("$.?");
        Path("E12345678").Should().Be("$.?");
        Path("a.b").Should().Be("$.?");
        Path("").Should().Be("$.?");
        Path(new string('a', 41)).Should().Be("$.?");
    }

    [Fact]
    public void A_record_as_text_shows_no_content() =>
        CaseFileJson.Read($$"""{"debtors": [{"name": "{{Name}}", "idNumber": "{{IdNumber}}"}]}""").ToString().Should().NotContainAny(Name, IdNumber);
}
