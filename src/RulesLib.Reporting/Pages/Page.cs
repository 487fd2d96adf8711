namespace RulesLib.Reporting.Pages;

// What the template shows. Members are read by name there, so every text is encoded by it and nothing here is markup.

/// <summary>A page: one self-contained HTML file.</summary>
internal sealed record Page(string Language, string Title, string Subtitle, string Marking, string Contents, string Footer, string Style, IReadOnlyList<Section> Sections);

/// <summary>A part of a page with a heading of its own.</summary>
internal abstract record Section(string Id, string Title, string? Note)
{
    public abstract string Kind { get; }

    // There may be a list for each of some forty cures.
    public bool IsInContents => !Id.StartsWith("list-cure", StringComparison.Ordinal);
}

/// <summary>Large figures.</summary>
internal sealed record TileSection(string Id, string Title, string? Note, IReadOnlyList<Tile> Tiles) : Section(Id, Title, Note)
{
    public override string Kind => "tiles";
}

/// <summary>A large figure.</summary>
internal sealed record Tile(string Label, string Value, string? Hint, string Tone);

/// <summary>Bars, one a line, each made of parts. The legend is empty where the lines say what they are.</summary>
internal sealed record BarSection(string Id, string Title, string? Note, IReadOnlyList<LegendItem> Legend, IReadOnlyList<Bar> Bars) : Section(Id, Title, Note)
{
    public override string Kind => "bars";
}

/// <summary>What a tone means.</summary>
internal sealed record LegendItem(string Label, string Tone);

/// <summary>A bar; the marker is a threshold, from 0 to 1000.</summary>
internal sealed record Bar(string Label, string Value, string Spoken, IReadOnlyList<BarPart> Parts, int? Marker = null, string? Hint = null);

/// <summary>A part of a bar, in thousandths of the longest.</summary>
internal sealed record BarPart(int From, int Width, string Tone);

/// <summary>Columns over time.</summary>
internal sealed record TimelineSection(string Id, string Title, string? Note, IReadOnlyList<LegendItem> Legend, IReadOnlyList<TimeColumn> Columns) : Section(Id, Title, Note)
{
    public override string Kind => "timeline";
}

/// <summary>A column; its two parts in thousandths of the highest, the first standing on the second.</summary>
internal sealed record TimeColumn(string Label, string Spoken, string Value, int Upper, int Lower, bool IsPast, bool IsNow, bool IsLabelled);

/// <summary>A table.</summary>
internal sealed record TableSection(string Id, string Title, string? Note, IReadOnlyList<HeadCell> Head, IReadOnlyList<IReadOnlyList<BodyCell>> Rows, bool IsWide) : Section(Id, Title, Note)
{
    public override string Kind => "table";
}

/// <summary>The heading of a column.</summary>
internal sealed record HeadCell(string Text, bool IsNumber);

/// <summary>A cell.</summary>
internal sealed record BodyCell(string Head, string Text, bool IsNumber, bool IsLong, bool IsDay, string? Tone);

/// <summary>Sentences.</summary>
internal sealed record NoteSection(string Id, string Title, string? Note, IReadOnlyList<string> Lines) : Section(Id, Title, Note)
{
    public override string Kind => "notes";
}
