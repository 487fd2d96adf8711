using System.CommandLine;

using RulesLib.Cli.Output;
using RulesLib.Enforcement;
using RulesLib.Enforcement.Law;
using RulesLib.Enforcement.Rules;

namespace RulesLib.Cli.Commands;

/// <summary><c>ruleslib rules</c>: the catalogue.</summary>
internal static class RulesCommand
{
    public const string Name = "rules";

    public static Command Make(Surroundings surroundings)
    {
        var id = new Option<string?>("--id") { Description = "One rule, by id or alias." };
        var instrument = new Option<string?>("--instrument") { Description = "Rules that rest on a document: its id, short title, title or number.", HelpName = "NAME" };
        var account = new Option<bool>("--account") { Description = "Instead: every row of the legal catalogue, and how it is handled." };
        var output = new Option<string?>("--out") { Description = "Instead of printing: writes the whole catalogue as pages, in both languages, into a folder.", HelpName = "FOLDER" };
        var asOf = CommonOptions.AsOf("Rules in force on that day, with its articles; default: all rules, newest articles.");
        var format = CommonOptions.Format(CommonOptions.Text, CommonOptions.Json, CommonOptions.Markdown);
        var lang = CommonOptions.Lang();
        var packs = CommonOptions.Packs();

        var command = new Command(Name, "Lists the rules: id, title, what they cite, from when to when, and how well the source is known.") { id, instrument, account, asOf, format, output, lang, packs };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } folder)
            {
                if (parsed.GetRequiredValue(format) != CommonOptions.Markdown || new Option[] { id, instrument, account, asOf, lang, packs }.Any(option => parsed.GetResult(option) is { Implicit: false }))
                    throw new UsageException("--out writes the whole catalogue as pages: it goes with --format md and nothing else.");
                return Write(folder, surroundings);
            }

            var culture = CommonOptions.CultureOf(parsed.GetRequiredValue(lang));
            var used = Lookup.Packs(parsed.GetValue(packs));
            var all = EnforcementEvaluator.Create(options =>
            {
                surroundings.Configure?.Invoke(options);
                foreach (var pack in used) options.UsePack(pack);
            }).Catalog;
            var day = parsed.GetValue(asOf);
            if (parsed.GetValue(account))
            {
                if (day is not null || parsed.GetValue(instrument) is not null) throw new UsageException("--account lists the whole catalogue: it goes with --id, not with --instrument or --as-of.");
                return Account(new AccountListing(surroundings, culture), Lookup.Account(all, parsed.GetValue(id)), parsed.GetRequiredValue(format));
            }

            var rules = Select(all, parsed.GetValue(id), parsed.GetValue(instrument), day);
            var listing = new RuleListing(surroundings, culture, day);
            switch (parsed.GetRequiredValue(format))
            {
                case CommonOptions.Json:
                    listing.Json(rules);
                    break;
                case CommonOptions.Markdown:
                    surroundings.Out.Write(listing.Markdown(rules));
                    break;
                default:
                    listing.Text(rules);
                    break;
            }

            if (rules.Count > 0) return ExitCode.Answered;
            surroundings.Out.Flush();
            surroundings.Error.WriteLine("ruleslib: no rule matches.");
            return ExitCode.NothingFound;
        });
        return command;
    }

    private static int Write(string folder, Surroundings surroundings)
    {
        var pages = CataloguePages.All();
        try
        {
            foreach (var (name, text) in pages)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the pages cannot be written into '{folder}'.");
        }

        surroundings.Out.WriteLine($"{pages.Count} pages written into {folder}.");
        return ExitCode.Answered;
    }

    private static int Account(AccountListing listing, IReadOnlyList<AccountRow> rows, string format)
    {
        switch (format)
        {
            case CommonOptions.Json:
                listing.Json(rows);
                break;
            case CommonOptions.Text:
                listing.Text(rows);
                break;
            default:
                throw new UsageException("--account is told as text or json.");
        }

        return ExitCode.Answered;
    }

    private static IReadOnlyList<RuleInfo> Select(RuleCatalog all, string? id, string? instrument, DateOnly? day)
    {
        IEnumerable<RuleInfo> rules = id is null ? all.Rules : Lookup.Rules(all, id);
        if (instrument is not null)
        {
            var wanted = Lookup.Instrument(instrument);
            rules = rules.Where(rule => rule.Provisions.Any(provision => Concordance.CiteLatest(provision).Instrument == wanted));
        }

        if (day is { } on) rules = rules.Where(rule => rule.From <= on && (rule.Through is not { } last || on <= last));
        return [.. rules];
    }
}
