namespace RulesLib.Enforcement.Facts;

/// <summary>What a court has put at the disposal of an enforcement campaign (专项执行行动的人员装备).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Campaign : Fact
{
    /// <summary>All staff of the court (全院干警人数).</summary>
    public Known<int> TotalStaff { get => Read(field); init; }

    /// <summary>Groups of staff put at its disposal (投入人员分项).</summary>
    public KnownList<CampaignGroup> Groups { get => Read(field); init; }

    /// <summary>Staff put at its disposal, as stated (投入人员合计).</summary>
    public Known<int> CommittedStaff { get => Read(field); init; }

    /// <summary>Their share of all staff, as stated, such as 0.332 for 33.2 % (投入人员占比).</summary>
    public Known<decimal> StatedShare { get => Read(field); init; }

    /// <summary>Vehicles for enforcement (执行用车数量).</summary>
    public Known<int> Vehicles { get => Read(field); init; }

    /// <summary>Vehicles it needs (所需执行用车数量).</summary>
    public Known<int> VehiclesNeeded { get => Read(field); init; }

    /// <summary>Body recorders (执法记录仪数量).</summary>
    public Known<int> BodyRecorders { get => Read(field); init; }

    /// <summary>Body recorders it needs (所需执法记录仪数量).</summary>
    public Known<int> BodyRecordersNeeded { get => Read(field); init; }

    /// <summary>First day of the duty roster (值班表起始日期).</summary>
    public KnownDate RosterFrom { get => Read(field); init; }

    /// <summary>Last day of the duty roster (值班表截止日期).</summary>
    public KnownDate RosterThrough { get => Read(field); init; }
}

/// <summary>A group of staff put at the disposal of a campaign (投入人员).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CampaignGroup : Fact
{
    /// <summary>Which group, such as the enforcement bureau (人员类别).</summary>
    public Known<string> Name { get => Read(field); init; }

    /// <summary>How many (人数).</summary>
    public Known<int> Staff { get => Read(field); init; }
}
