using System.Text.Encodings.Web;
using System.Text.Unicode;

using Fluid;

namespace RulesLib.Reporting.Pages;

/// <summary>Writes pages through the embedded template. Thread-safe.</summary>
internal static class PageWriter
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly IFluidTemplate s_template = new FluidParser().Parse(Resource("Page.liquid"));
    private static readonly TemplateOptions s_options = new() { MemberAccessStrategy = new UnsafeMemberAccessStrategy() };

    /// <summary>The style sheet, part of every page.</summary>
    public static string Style { get; } = Resource("Page.css");

    /// <summary>Writes a page.</summary>
    public static void Write(TextWriter writer, Page page) => s_template.RenderAsync(writer, s_encoder, new TemplateContext(page, s_options)).AsTask().GetAwaiter().GetResult();

    private static string Resource(string name)
    {
        using var stream = typeof(PageWriter).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
