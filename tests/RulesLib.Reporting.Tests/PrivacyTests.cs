using RulesLib.Reporting.Output;

namespace RulesLib.Reporting.Tests;

public class PrivacyTests
{
    [Theory]
    [InlineData("张三", "张某")]
    [InlineData("张三丰", "张某")]
    [InlineData("欧阳娜娜", "欧阳某")]
    [InlineData("欧阳", "欧某")]
    [InlineData("张", "某")]
    [InlineData("Smith", "S***")]
    [InlineData("S", "*")]
    [InlineData("𠮷田", "𠮷某")]
    public void Of_a_name_the_surname_stays(string name, string masked) => Privacy.Person(name).Should().Be(masked);

    [Theory]
    [InlineData("620402199001011234", "6204**********34")]
    [InlineData("91620400MA71ABCD12", "9162**********12")]
    [InlineData("1234567", "1234**********67")]
    [InlineData("123456", "**********")]
    [InlineData("", "**********")]
    public void Of_a_number_the_district_and_the_end_stay(string number, string masked) => Privacy.Number(number).Should().Be(masked);
}
