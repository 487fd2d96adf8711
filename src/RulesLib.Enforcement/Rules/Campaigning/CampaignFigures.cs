using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Law;

namespace RulesLib.Enforcement.Rules.Campaigning;

/// <summary>The figures of a campaign, added up and held against each other.</summary>
internal static class CampaignFigures
{
    /// <summary>Staff at its disposal: the sum of the groups where all are known, else as stated.</summary>
    public static Known<int> Committed(Campaign campaign) => SumOfGroups(campaign) is { IsUnknown: false } sum ? sum : campaign.CommittedStaff;

    /// <summary>The groups added up; unknown where one is, or where there may be more.</summary>
    public static Known<int> SumOfGroups(Campaign campaign)
    {
        var groups = campaign.Groups;
        if (groups.IsUnknown || !groups.IsComplete || groups.Count == 0) return Known<int>.Unknown;
        var sum = 0;
        foreach (var group in groups)
        {
            if (!group.Staff.TryGet(out var staff)) return Known<int>.Unknown;
            sum += staff;
        }

        return sum;
    }

    /// <summary>All staff: as told, else what number and share stated leave possible.</summary>
    public static (int Least, int Most)? TotalStaff(Campaign campaign)
    {
        if (campaign.TotalStaff.TryGet(out var total)) return (total, total);
        if (!Committed(campaign).TryGet(out var committed) || Stated(campaign) is not { } share || share.Least <= 0) return null;
        var (least, most) = ((int)Math.Ceiling(committed / share.Most), (int)Math.Floor(committed / share.Least));

        // Where no whole number fits, the figures contradict each other, and the nearest one will have to do.
        return least <= most ? (least, most) : ((int)Math.Round(committed / campaign.StatedShare.Value), (int)Math.Round(committed / campaign.StatedShare.Value));
    }

    /// <summary>Whether the staff at its disposal is one in so many.</summary>
    public static Truth IsOneIn(Campaign campaign, int number)
    {
        if (Committed(campaign).TryGet(out var committed) && campaign.TotalStaff.TryGet(out var total)) return (long)committed * number >= total;
        if (Stated(campaign) is not { } share) return Truth.Unknown;
        return share.Least * number >= 1 ? true : share.Most * number < 1 ? false : Truth.Unknown;
    }

    /// <summary>Whether the total stated is that of the groups.</summary>
    public static Truth SumAgrees(Campaign campaign) =>
        SumOfGroups(campaign).TryGet(out var sum) && campaign.CommittedStaff.TryGet(out var stated) ? sum == stated : Truth.Unknown;

    /// <summary>Whether the share stated is that of the numbers, as far as it was rounded; without a total, whether any whole number fits.</summary>
    public static Truth ShareAgrees(Campaign campaign)
    {
        if (!Committed(campaign).TryGet(out var committed) || Stated(campaign) is not { } share) return Truth.Unknown;
        if (campaign.TotalStaff.TryGet(out var total)) return total > 0 && (decimal)committed / total is var exact && exact >= share.Least && exact <= share.Most;
        return share.Least <= 0 ? Truth.Unknown : Math.Ceiling(committed / share.Most) <= Math.Floor(committed / share.Least) ? Truth.Unknown : false;
    }

    /// <summary>Whether what is there covers a share of what is needed.</summary>
    public static Truth Covers(Matter matter, Known<int> there, Known<int> needed, DatedParameter<decimal> share) =>
        there.TryGet(out var have) && needed.TryGet(out var need) && matter.Number(share, matter.AsOf) is { } part ? have >= need * part : Truth.Unknown;

    // A share is stated with so many places: 33.2 % is anything from 33.15 % to 33.25 %.
    private static (decimal Least, decimal Most)? Stated(Campaign campaign)
    {
        if (!campaign.StatedShare.TryGet(out var share)) return null;
        var half = new decimal(5, 0, 0, false, (byte)Math.Min(28, share.Scale + 1));
        return (share - half, share + half);
    }
}
