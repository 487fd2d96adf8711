using System.Buffers.Binary;
using System.Text;

using RulesLib.Enforcement;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Rules;
using RulesLib.Enforcement.Rules.Timing;

namespace RulesLib.Reporting.Sorting;

/// <summary>Rows as bytes. Findings are many times the same, so a row holds their places in a table. Not thread-safe for writing.</summary>
internal sealed class RowCodec : IDisposable
{
    private readonly List<DocketFinding> _findings = [];
    private readonly Dictionary<DocketFinding, int> _places = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _textPlaces = new(StringComparer.Ordinal);
    private readonly MemoryStream _buffer = new();
    private readonly BinaryWriter _writer;

    public RowCodec() => _writer = new(_buffer, Encoding.UTF8);

    /// <summary>Every finding met so far.</summary>
    public IReadOnlyList<DocketFinding> Findings => _findings;

    /// <summary>The bytes of a case, and of the step that a line of a list is about; valid until the next.</summary>
    public ReadOnlySpan<byte> Write(DocketCase item)
    {
        _buffer.SetLength(0);
        var row = item.Row;
        _writer.Write(row.Source);
        Write(row.AsOf);
        foreach (var text in new[] { row.CaseNumber, row.Debtor, row.DebtorIdNumber }) Write(text);

        // Few courts, divisions and persons stand in many rows.
        foreach (var text in new[] { row.Court, row.Division, row.Handler, row.Leader }) _writer.Write7BitEncodedInt(Place(text));
        _writer.Write(row.DebtorMayBePerson);
        _writer.Write7BitEncodedInt(row.Debtors);
        _writer.Write7BitEncodedInt((row.Year ?? -1) + 1);
        _writer.Write((sbyte)(row.Method is { } method ? (int)method : -1));
        _writer.Write(row.IsClosed);
        _writer.Write((sbyte)(row.Label is { } label ? (int)label : -1));
        _writer.Write((byte)row.PossibleLabels.Count);
        foreach (var possible in row.PossibleLabels) _writer.Write((byte)possible);
        _writer.Write(row.IsOutOfScope);
        Write(row.FiledOn);
        Write(row.ClosedOn);
        _writer.Write(row.Outstanding is not null);
        if (row.Outstanding is { } owed) _writer.Write(owed);
        _writer.Write((sbyte)(row.HasRealisableProperty is { } has ? has ? 1 : 0 : -1));
        _writer.Write((sbyte)(row.Period is { } period ? (int)period : -1));
        _writer.Write(row.HasConflict);
        _writer.Write7BitEncodedInt(row.Findings.Count);
        foreach (var finding in row.Findings) _writer.Write7BitEncodedInt(Place(finding));
        _writer.Write7BitEncodedInt(row.Steps.Count);
        foreach (var step in row.Steps)
        {
            _writer.Write7BitEncodedInt((int)step.Cure);
            _writer.Write((byte)step.By);
            Write(step.DueOn);
            _writer.Write((sbyte)(step.Next is { } next ? (int)next : -1));
            Write(step.Since);
        }

        _writer.Write7BitEncodedInt(row.Deadlines.Count);
        foreach (var deadline in row.Deadlines)
        {
            _writer.Write7BitEncodedInt(Place(deadline.Text));
            _writer.Write((byte)deadline.Holder);
            Write(deadline.DueOn);
            _writer.Write(deadline.IsOverdue);
        }

        _writer.Write((byte)row.Gaps);
        _writer.Write((byte)item.Movement);
        _writer.Write((sbyte)(item.Before is { } before ? (int)before : -1));
        Write(item.PendingSince);
        _writer.Write7BitEncodedInt((int)(item.About ?? 0));
        _writer.Flush();
        return _buffer.GetBuffer().AsSpan(0, (int)_buffer.Length);
    }

    /// <summary>The case of some bytes.</summary>
    public DocketCase Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new Reader(bytes.Span, this);
        var row = new DocketRow
        {
            Source = reader.String(),
            AsOf = reader.Day()!.Value,
            CaseNumber = reader.Text(),
            Debtor = reader.Text(),
            DebtorIdNumber = reader.Text(),
            Court = reader.Placed(),
            Division = reader.Placed(),
            Handler = reader.Placed(),
            Leader = reader.Placed(),
            DebtorMayBePerson = reader.Byte() != 0,
            Debtors = reader.Int(),
            Year = reader.Int() is > 0 and var year ? year - 1 : null,
            Method = reader.Enum<ClosureMethod>(),
            IsClosed = reader.Byte() != 0,
            Label = reader.Enum<ClosureLabel>(),
            PossibleLabels = reader.Labels(),
            IsOutOfScope = reader.Byte() != 0,
            FiledOn = reader.Day(),
            ClosedOn = reader.Day(),
            Outstanding = reader.Byte() != 0 ? reader.Decimal() : null,
            HasRealisableProperty = (sbyte)reader.Byte() is >= 0 and var has ? has == 1 : null,
            Period = reader.Enum<DeadlineStatus>(),
            HasConflict = reader.Byte() != 0,
            Findings = reader.Findings(),
            Steps = reader.Steps(),
            Deadlines = reader.Deadlines(),
            Gaps = (SupervisionGaps)reader.Byte(),
        };
        return new DocketCase(row, (CaseMovement)reader.Byte(), reader.Enum<ClosureLabel>(), reader.Day()) { About = (Cure)reader.Int() is not 0 and var about ? about : null };
    }

    public void Dispose() => _writer.Dispose();

    private int Place(DocketFinding finding)
    {
        if (_places.TryGetValue(finding, out var place)) return place;
        _places.Add(finding, place = _findings.Count);
        _findings.Add(finding);
        return place;
    }

    // Zero for nothing.
    private int Place(string? text)
    {
        if (text is null) return 0;
        if (_textPlaces.TryGetValue(text, out var place)) return place;
        _texts.Add(text);
        _textPlaces.Add(text, place = _texts.Count);
        return place;
    }

    private void Write(string? text)
    {
        _writer.Write(text is not null);
        if (text is not null) _writer.Write(text);
    }

    private void Write(DateOnly? day) => _writer.Write(day is { } known ? known.DayNumber : -1);

    private ref struct Reader(ReadOnlySpan<byte> bytes, RowCodec codec)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public byte Byte()
        {
            var value = _rest[0];
            _rest = _rest[1..];
            return value;
        }

        public int Int()
        {
            var (value, shift) = (0, 0);
            while (true)
            {
                var part = Byte();
                value |= (part & 0x7F) << shift;
                if (part < 0x80) return value;
                shift += 7;
            }
        }

        public string String()
        {
            var length = Int();
            var text = Encoding.UTF8.GetString(_rest[..length]);
            _rest = _rest[length..];
            return text;
        }

        public string? Text() => Byte() != 0 ? String() : null;

        public string? Placed() => Int() is > 0 and var place ? codec._texts[place - 1] : null;

        public DateOnly? Day()
        {
            var number = BinaryPrimitives.ReadInt32LittleEndian(_rest);
            _rest = _rest[4..];
            return number < 0 ? null : DateOnly.FromDayNumber(number);
        }

        public decimal Decimal()
        {
            Span<int> parts = stackalloc int[4];
            for (var i = 0; i < 4; i++) parts[i] = BinaryPrimitives.ReadInt32LittleEndian(_rest[(4 * i)..]);
            _rest = _rest[16..];
            return new(parts);
        }

        public TEnum? Enum<TEnum>()
            where TEnum : struct, Enum => (sbyte)Byte() is >= 0 and var value ? (TEnum)System.Enum.ToObject(typeof(TEnum), value) : null;

        public ClosureLabel[] Labels()
        {
            var labels = new ClosureLabel[Byte()];
            for (var i = 0; i < labels.Length; i++) labels[i] = (ClosureLabel)Byte();
            return labels;
        }

        public DocketFinding[] Findings()
        {
            var findings = new DocketFinding[Int()];
            for (var i = 0; i < findings.Length; i++) findings[i] = codec._findings[Int()];
            return findings;
        }

        public DocketStep[] Steps()
        {
            var steps = new DocketStep[Int()];
            for (var i = 0; i < steps.Length; i++) steps[i] = new((Cure)Int(), (Responsible)Byte(), Day()!.Value, Enum<NextProcedure>()) { Since = Day() };
            return steps;
        }

        public DocketDeadline[] Deadlines()
        {
            var deadlines = new DocketDeadline[Int()];
            for (var i = 0; i < deadlines.Length; i++) deadlines[i] = new(Placed()!, (DutyHolder)Byte(), Day()!.Value, Byte() != 0);
            return deadlines;
        }
    }
}
