namespace RulesLib.Enforcement.Law;

/// <summary>What a row of the concordance says about one edition.</summary>
internal enum CellKind
{
    /// <summary>The article is known.</summary>
    Cited,

    /// <summary>The edition does not contain the topic (written <c>-</c>).</summary>
    Absent,

    /// <summary>The number in this edition is not on record (written <c>?</c>).</summary>
    Unrecorded,
}

/// <summary>What one edition says on the topic of a row.</summary>
internal sealed record ConcordanceCell(Edition Edition, CellKind Kind, Citation? Citation);

/// <summary>
/// One line of the concordance: a topic, and for every edition of its instrument the article, "not contained" or "not on record".
/// The text of a line is a list of <c>labels:article</c>, such as <c>2015,2020:519 2022:517</c>; <c>all</c> stands for every edition,
/// <c>*</c> for the document as a whole, <c>-</c> for not contained, <c>?</c> for not on record. The article is read by
/// <see cref="Article.Parse"/>; a letter behind it lowers the confidence from seen: <c>s</c> secondary, <c>d</c> derived,
/// <c>m</c> memory, <c>u</c> unsure. Every edition must be named exactly once.
/// </summary>
internal sealed class ConcordanceRow
{
    public ConcordanceRow(string provision, string text)
    {
        Provision = provision;
        var slash = provision.IndexOf('/', StringComparison.Ordinal);
        Instrument = Instruments.All.FirstOrDefault(instrument => slash > 0 && instrument.Id == provision[..slash])
            ?? throw Bad("names no instrument");
        Cells = Parse(text);
        Latest = Cells.LastOrDefault(cell => cell.Kind == CellKind.Cited)?.Citation ?? throw Bad("cites nothing");

        FormatException Bad(string what) => new($"Concordance row {provision} ({text}) {what}.");

        ConcordanceCell[] Parse(string line)
        {
            var cells = new ConcordanceCell?[Instrument.Editions.Count];
            foreach (var part in line.Split(' '))
            {
                var colon = part.IndexOf(':', StringComparison.Ordinal);
                if (colon <= 0)
                    throw Bad($"has a part without edition, '{part}'");

                var labels = part[..colon];
                IEnumerable<string> named = labels == "all" ? Instrument.Editions.Select(edition => edition.Label) : labels.Split(',');
                foreach (var label in named)
                {
                    var index = IndexOf(label);
                    if (cells[index] is not null)
                        throw Bad($"names the edition {label} twice");

                    cells[index] = ParseCell(Instrument.Editions[index], part[(colon + 1)..]);
                }
            }

            return [.. cells.Select((cell, index) => cell ?? throw Bad($"forgets the edition {Instrument.Editions[index].Label}"))];
        }

        int IndexOf(string label)
        {
            for (var i = 0; i < Instrument.Editions.Count; i++)
            {
                if (Instrument.Editions[i].Label == label)
                    return i;
            }

            throw Bad($"names an unknown edition, '{label}'");
        }

        ConcordanceCell ParseCell(Edition edition, string cell)
        {
            switch (cell)
            {
                case "-":
                    return new ConcordanceCell(edition, CellKind.Absent, null);
                case "?":
                    return new ConcordanceCell(edition, CellKind.Unrecorded, null);
            }

            var confidence = cell[^1] switch
            {
                's' => Confidence.SeenSecondary,
                'd' => Confidence.Derived,
                'm' => Confidence.Memory,
                'u' => Confidence.Unsure,
                _ => Confidence.Seen,
            };
            var place = confidence == Confidence.Seen ? cell : cell[..^1];
            var article = place == "*" ? null : Article.Parse(place);
            return new ConcordanceCell(edition, CellKind.Cited, new Citation(Provision, Instrument, edition, article, confidence));
        }
    }

    public string Provision { get; }

    public Instrument Instrument { get; }

    /// <summary>One cell an edition, in the order of the editions.</summary>
    public IReadOnlyList<ConcordanceCell> Cells { get; }

    /// <summary>The newest citation there is.</summary>
    public Citation Latest { get; }

    public Citation? On(DateOnly day)
    {
        for (var i = Cells.Count - 1; i >= 0; i--)
        {
            if (Cells[i].Edition.IsInForceOn(day))
                return Cells[i].Citation;
        }

        return null;
    }
}
