namespace RulesLib.Cli.Input;

/// <summary>Finds the case files under a folder.</summary>
internal static class CaseFolder
{
    private const string CaseFileName = "case.json";

    private static readonly HashSet<string> s_extensions = new(StringComparer.OrdinalIgnoreCase) { ".json", ".jsonl", ".xlsx", ".csv" };

    /// <summary>
    /// Every file of cases under a folder, in ordinal order of path. Where a folder holds a <c>case.json</c>, what else lies
    /// there (the expected answer, say) is no case. Folders that are links are not followed, so that no search runs in circles.
    /// </summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="refuse">Told of folders that cannot be read.</param>
    public static IReadOnlyList<string> Find(string folder, Action<string, string> refuse)
    {
        var found = new List<string>();
        Search(folder, found, refuse);
        found.Sort(static (left, right) => string.CompareOrdinal(Comparable(left), Comparable(right)));
        return found;
    }

    private static void Search(string folder, List<string> found, Action<string, string> refuse)
    {
        try
        {
            var files = Directory.GetFiles(folder);
            var single = Array.Find(files, static file => Path.GetFileName(file) == CaseFileName);
            if (single is not null) found.Add(single);
            else found.AddRange(files.Where(static file => s_extensions.Contains(Path.GetExtension(file))));
            foreach (var inner in new DirectoryInfo(folder).GetDirectories())
                if (inner.LinkTarget is null) Search(Path.Combine(folder, inner.Name), found, refuse);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            refuse(folder, "the folder cannot be read; check its permissions.");
        }
    }

    // The same order on every system.
    private static string Comparable(string path) => path.Replace(Path.DirectorySeparatorChar, '/');
}
