using RulesLib.Enforcement.Facts;

using static RulesLib.Enforcement.Tests.Rules.Cases;

namespace RulesLib.Enforcement.Tests.Rules.Closing;

/// <summary>Exhausted investigation (ZB-05, ZB-10 to ZB-16, SS-20, SS-22), the untraced debtor (ZB-07) and obstruction (ZB-08). The ruling is of 2018-03-20.</summary>
public class InvestigationTests
{
    internal static RuleTable Table { get; } = new(Compliant)
    {
        { "ZB-07", "the debtor was found", f => f, "NotApplicable" },
        { "ZB-07", "untraced, never sought", f => Untraced(f), "Breached: searched Curable SearchForDebtor; on-site Fatal ReopenAndInvestigate" },
        { "ZB-07", "untraced, sought by telephone only", f => Untraced(f, Sought("2018-02-01", false)), "Breached: on-site Fatal ReopenAndInvestigate" },
        { "ZB-07", "untraced, sought on site on the day of the ruling", f => Untraced(f, Sought("2018-03-20", true)), "Satisfied" },
        { "ZB-07", "untraced, sought on site the day after the ruling", f => Untraced(f, Sought("2018-03-21", true)), "Breached: searched Curable SearchForDebtor; on-site Fatal ReopenAndInvestigate" },
        { "ZB-07", "untraced, telephone by the ruling and on site after it", f => Untraced(f, Sought("2018-02-01", false), Sought("2018-03-21", true)), "Breached: on-site Fatal ReopenAndInvestigate" },
        { "ZB-07", "untraced, sought by telephone, perhaps more", f => Untraced(f, Sought("2018-02-01", false)).WithDebtor(d => d with { SearchEfforts = d.SearchEfforts.OrMore() }), "Undetermined: on-site? Fatal ReopenAndInvestigate" },
        { "ZB-07", "not known whether untraced, never sought", f => f.WithDebtor(d => d with { WhereaboutsUnknown = default }), "Undetermined: searched Curable SearchForDebtor; on-site Fatal ReopenAndInvestigate" },
        { "ZB-07", "untraced, but not bound by the title", f => Untraced(f).WithDebtor(d => d with { BoundByTitle = false }), "NotApplicable" },

        { "ZB-08", "no obstruction", f => f, "NotApplicable" },
        { "ZB-08", "punished", f => f.With(AnsweredObstruction()), "Satisfied" },
        { "ZB-08", "punished on the day of the ruling", f => f.With(AnsweredObstruction() with { SanctionedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-08", "punished the day after the ruling", f => f.With(AnsweredObstruction() with { SanctionedOn = Day("2018-03-21") }), "Breached: sanctioned Curable SanctionObstruction" },
        { "ZB-08", "never punished", f => f.With(Unpunished()), "Breached: sanctioned Curable SanctionObstruction" },
        { "ZB-08", "never punished, known property hidden", f => f.With(Unpunished() with { HidesKnownProperty = true }), "Breached: sanctioned Curable SanctionObstruction; no-property-hidden Fatal ReopenAndDispose" },
        { "ZB-08", "never punished, not known whether property is hidden", f => f.With(Unpunished() with { HidesKnownProperty = default }), "Breached: sanctioned Curable SanctionObstruction; no-property-hidden? Fatal ReopenAndDispose" },
        { "ZB-08", "known property hidden, punished", f => f.With(AnsweredObstruction() with { HidesKnownProperty = true }), "Satisfied" },
        { "ZB-08", "punished, crime suspected and not referred", f => f.With(AnsweredObstruction() with { CrimeSuspected = true }), "Breached: crime-referred Curable SanctionObstruction" },
        { "ZB-08", "crime suspected and referred", f => f.With(Unpunished() with { CrimeSuspected = true, ReferredOn = Day("2018-02-01") }), "Satisfied" },
        { "ZB-08", "not known whether punished", f => f.With(Unpunished() with { SanctionedOn = default }), "Undetermined: sanctioned? Curable SanctionObstruction" },
        { "ZB-08", "the act lies after the ruling", f => f.With(Unpunished() with { ActedOn = Day("2018-03-21") }), "NotApplicable" },
        { "ZB-08", "the act lies on the day of the ruling", f => f.With(Unpunished() with { ActedOn = Day("2018-03-20"), DiscoveredOn = Day("2018-03-20") }), "Breached: sanctioned Curable SanctionObstruction" },
        { "ZB-08", "found out only after the ruling", f => f.With(Unpunished() with { DiscoveredOn = Day("2018-03-21") }), "NotApplicable" },
        { "ZB-08", "a plain refusal to perform is no obstruction", f => f.With(Unpunished() with { Kind = ConductKind.RefusedToPerform }), "NotApplicable" },
        { "ZB-08", "one of two acts never punished", f => f.With(AnsweredObstruction()).With(Unpunished()), "Breached: sanctioned Curable SanctionObstruction" },
        { "ZB-08", "somebody else obstructs, never punished", f => f with { ThirdParties = [new ThirdParty { Id = "T1", Conduct = [Unpunished()] }] }, "Breached: sanctioned Curable SanctionObstruction" },
        { "ZB-08", "somebody else obstructs, punished", f => f with { ThirdParties = [new ThirdParty { Id = "T1", Conduct = [AnsweredObstruction()] }] }, "Satisfied" },
        { "ZB-08", "somebody else hides known property", f => f with { ThirdParties = [new ThirdParty { Id = "T1", Conduct = [Unpunished() with { HidesKnownProperty = true }] }] }, "Breached: sanctioned Curable SanctionObstruction; no-property-hidden Fatal ReopenAndDispose" },
        { "ZB-08", "nothing known of others", f => f with { ThirdParties = default }, "Undetermined: sanctioned? Curable SanctionObstruction; crime-referred? Curable SanctionObstruction; no-property-hidden? Fatal ReopenAndDispose" },
        { "ZB-08", "nothing known of conduct", f => f.WithDebtor(d => d with { Conduct = default }), "Undetermined: sanctioned? Curable SanctionObstruction; crime-referred? Curable SanctionObstruction; no-property-hidden? Fatal ReopenAndDispose" },

        { "ZB-10", "no clue", f => f, "" },
        { "ZB-10", "checked", f => f.With(Clue("C1")), "Satisfied" },
        { "ZB-10", "checked on the day of the ruling", f => f.With(Clue("C1") with { VerifiedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-10", "checked the day after the ruling", f => f.With(Clue("C1") with { VerifiedOn = Day("2018-03-21") }), "Breached: has-result Fatal ReopenAndInvestigate" },
        { "ZB-10", "never checked", f => f.With(Clue("C1") with { VerifiedOn = KnownDate.None }), "Breached: has-result Fatal ReopenAndInvestigate" },
        { "ZB-10", "received on the day of the ruling, never checked", f => f.With(Clue("C1") with { ReceivedOn = Day("2018-03-20"), VerifiedOn = KnownDate.None }), "Breached: has-result Fatal ReopenAndInvestigate" },
        { "ZB-10", "received the day after the ruling, never checked", f => f.With(Clue("C1") with { ReceivedOn = Day("2018-03-21"), VerifiedOn = KnownDate.None }), "NotApplicable" },
        { "ZB-10", "from somebody else than the applicant, never checked", f => f.With(Clue("C1") with { GivenByApplicant = false, VerifiedOn = KnownDate.None }), "Breached: has-result Fatal ReopenAndInvestigate" },
        { "ZB-10", "rejected as too vague", f => f.With(Clue("C1") with { Result = ClueResult.TooVague }), "Satisfied" },
        { "ZB-10", "not known whether checked", f => f.With(Clue("C1") with { VerifiedOn = default }), "Undetermined: has-result? Fatal ReopenAndInvestigate" },
        { "ZB-10", "one checked, perhaps more", f => f.With(Clue("C1")) is var g ? g with { Clues = g.Clues.OrMore() } : f, "Satisfied | Undetermined: has-result? Fatal ReopenAndInvestigate" },

        { "ZB-11", "all kinds asked", f => f, "Satisfied" },
        { "ZB-11", "never asked", f => f.WithDebtor(d => d with { NetworkQueries = [] }), "Breached: queried Fatal ReopenAndInvestigate; deposits Fatal ReopenAndInvestigate; vehicles Fatal ReopenAndInvestigate; immovables Fatal ReopenAndInvestigate; securities Fatal ReopenAndInvestigate" },
        { "ZB-11", "asked on the day of the ruling", f => AskedOn(f, "2018-03-20"), "Satisfied" },
        { "ZB-11", "asked the day after the ruling", f => AskedOn(f, "2018-03-21"), "Breached: queried Fatal ReopenAndInvestigate; deposits Fatal ReopenAndInvestigate; vehicles Fatal ReopenAndInvestigate; immovables Fatal ReopenAndInvestigate; securities Fatal ReopenAndInvestigate" },
        { "ZB-11", "vehicles not asked", f => Without(f, QueryType.Vehicles), "Breached: vehicles Fatal ReopenAndInvestigate" },
        { "ZB-11", "vehicles not asked, inquired into on site", f => Without(f, QueryType.Vehicles).WithDebtor(d => d with { OnSiteInquiries = [OnSite("2018-02-01", QueryType.Vehicles)] }), "Satisfied" },
        { "ZB-11", "what was asked is not known", f => f.WithDebtor(d => d with { NetworkQueries = [new NetworkQuery { QueriedOn = Day("2018-03-01") }] }), "Undetermined: deposits? Fatal ReopenAndInvestigate; vehicles? Fatal ReopenAndInvestigate; immovables? Fatal ReopenAndInvestigate; securities? Fatal ReopenAndInvestigate" },
        { "ZB-11", "no identity the network could ask about", f => f.WithDebtor(d => d with { HasQueryableIdentity = false, NetworkQueries = [] }), "Excepted" },
        { "ZB-11", "the debtor is not bound by the title", f => f.WithDebtor(d => d with { BoundByTitle = false, NetworkQueries = [] }), "NotApplicable" },

        { "ZB-12", "the network answered everything", f => f, "NotApplicable" },
        { "ZB-12", "securities not connected, never inquired into", f => Answered(f, QueryType.Securities, QueryAnswer.NotConnected), "Breached: securities Fatal ReopenAndInvestigate" },
        { "ZB-12", "deposits without an answer, never inquired into", f => Answered(f, QueryType.Deposits, QueryAnswer.NoAnswer), "Breached: deposits Fatal ReopenAndInvestigate" },
        { "ZB-12", "securities not connected, inquired into on the day of the ruling", f => Answered(f, QueryType.Securities, QueryAnswer.NotConnected).WithDebtor(d => d with { OnSiteInquiries = [OnSite("2018-03-20", QueryType.Securities)] }), "Satisfied" },
        { "ZB-12", "securities not connected, inquired into the day after the ruling", f => Answered(f, QueryType.Securities, QueryAnswer.NotConnected).WithDebtor(d => d with { OnSiteInquiries = [OnSite("2018-03-21", QueryType.Securities)] }), "Breached: securities Fatal ReopenAndInvestigate" },
        { "ZB-12", "securities not connected, nothing known of inquiries", f => Answered(f, QueryType.Securities, QueryAnswer.NotConnected).WithDebtor(d => d with { OnSiteInquiries = default }), "Undetermined: securities? Fatal ReopenAndInvestigate" },
        { "ZB-12", "answered the day after the ruling", f => f.WithDebtor(d => d with { NetworkQueries = [d.NetworkQueries[0] with { Results = [.. d.NetworkQueries[0].Results.Select(r => r.Type.Value == QueryType.Vehicles ? r with { AnsweredOn = Day("2018-03-21") } : r)] }] }), "Breached: vehicles Fatal ReopenAndInvestigate" },
        { "ZB-12", "no identity to ask about, inquired into everything", f => f.WithDebtor(d => d with { HasQueryableIdentity = false, NetworkQueries = [], OnSiteInquiries = [OnSite("2018-02-01", QueryType.Deposits, QueryType.Vehicles, QueryType.Immovables, QueryType.Securities)] }), "Satisfied" },
        { "ZB-12", "no identity to ask about, nothing inquired into", f => f.WithDebtor(d => d with { HasQueryableIdentity = false, NetworkQueries = [] }), "Breached: deposits Fatal ReopenAndInvestigate; vehicles Fatal ReopenAndInvestigate; immovables Fatal ReopenAndInvestigate; securities Fatal ReopenAndInvestigate" },

        { "ZB-13", "nothing hidden", f => f, "NotApplicable" },
        { "ZB-13", "hidden, but handed over", f => f.WithDebtor(d => d with { PropertyConcealed = true }), "NotApplicable" },
        { "ZB-13", "hidden and refused, no search, no reason", f => Hidden(f, Fact.NonePart<PropertySearch>()), "Breached: searched-or-reasoned Fatal ReopenAndInvestigate" },
        { "ZB-13", "hidden and refused, searched on the day of the ruling", f => Hidden(f, new PropertySearch { ConductedOn = Day("2018-03-20"), ReasonForNoneRecordedOn = KnownDate.None }), "Satisfied" },
        { "ZB-13", "hidden and refused, searched the day after the ruling", f => Hidden(f, new PropertySearch { ConductedOn = Day("2018-03-21"), ReasonForNoneRecordedOn = KnownDate.None }), "Breached: searched-or-reasoned Fatal ReopenAndInvestigate" },
        { "ZB-13", "hidden and refused, a reason for no search recorded", f => Hidden(f, new PropertySearch { ConductedOn = KnownDate.None, ReasonForNoneRecordedOn = Day("2018-03-20") }), "Satisfied" },
        { "ZB-13", "hidden and refused, nothing known of a search", f => Hidden(f, null), "Undetermined: searched-or-reasoned? Fatal ReopenAndInvestigate" },

        { "ZB-14", "nothing asked for", f => f, "NotApplicable" },
        { "ZB-14", "granted within ten days", f => f.With(Request("2018-02-01", "2018-02-11")), "Satisfied" },
        { "ZB-14", "refused within ten days", f => f.With(Request("2018-02-01", "2018-02-11") with { Granted = false }), "Satisfied" },
        { "ZB-14", "never decided", f => f.With(Request("2018-02-01", null)), "Breached: decided Fatal DecideApplication" },
        { "ZB-14", "decided on the day of the ruling", f => f.With(Request("2018-03-10", "2018-03-20")), "Satisfied" },
        { "ZB-14", "decided the day after the ruling", f => f.With(Request("2018-03-12", "2018-03-21")), "Breached: decided Fatal DecideApplication" },
        { "CC-17", "never decided", f => f.With(Request("2018-02-01", null)), "Breached: decided-in-time Advisory" },
        { "CC-17", "not known whether decided", f => f.With(Request("2018-02-01", null) with { DecidedOn = default }), "Undetermined: decided-in-time? Advisory" },
        { "CC-17", "ten days still run", f => f.With(Request("2018-04-20", null)), "Satisfied" },
        { "CC-17", "the first of two debtors only", f => f.With(Request("2018-01-08", "2018-01-19")).With(Debtor("D2")), "Breached: decided-in-time Advisory | NotApplicable" },
        { "CC-17", "decided on the ninth day", f => f.With(Request("2018-01-08", "2018-01-17")), "Satisfied" },
        { "CC-17", "decided on the tenth day", f => f.With(Request("2018-01-08", "2018-01-18")), "Satisfied" },
        { "CC-17", "decided on the eleventh day", f => f.With(Request("2018-01-08", "2018-01-19")), "Breached: decided-in-time Advisory" },

        // The tenth day is Saturday, 2018-01-20: the period ends on Monday, 2018-01-22.
        { "CC-17", "the tenth day is a Saturday, decided on the Monday", f => f.With(Request("2018-01-10", "2018-01-22")), "Satisfied" },
        { "CC-17", "the tenth day is a Saturday, decided on the Tuesday", f => f.With(Request("2018-01-10", "2018-01-23")), "Breached: decided-in-time Advisory" },

        // The tenth day is a Sunday on which people work, before the Spring Festival of 2018.
        { "CC-17", "the tenth day is a working Sunday, decided on it", f => f.With(Request("2018-02-01", "2018-02-11")).WithDebtor(d => d), "Satisfied" },
        { "CC-17", "the tenth day is a working Sunday, decided on the Monday", f => f.With(Request("2018-02-01", "2018-02-12")), "Breached: decided-in-time Advisory" },
        { "ZB-14", "asked for the day after the ruling", f => f.With(Request("2018-03-21", null)), "NotApplicable" },
        { "ZB-14", "asked for by word of mouth", f => f.With(Request("2018-02-01", null) with { InWriting = false }), "NotApplicable" },
        { "ZB-14", "not admissible", f => f.With(Request("2018-02-01", null) with { Admissible = false }), "NotApplicable" },
        { "ZB-14", "not known whether admissible, never decided", f => f.With(Request("2018-02-01", null) with { Admissible = default }), "Undetermined: decided? Fatal DecideApplication" },
        { "ZB-14", "not known whether decided", f => f.With(Request("2018-02-01", null) with { DecidedOn = default }), "Undetermined: decided? Fatal DecideApplication" },
        { "ZB-14", "a reward notice never decided", f => f.With(Request("2018-02-01", null) with { Kind = InvestigationKind.Reward }), "Breached: decided Fatal DecideApplication" },
        { "CC-17", "before May 2017 no ten days ran", f => f.With(Request("2017-04-30", "2017-12-01")), "NotApplicable" },
        { "CC-17", "from May 2017 ten days run", f => f.With(Request("2017-05-01", "2017-12-01")), "Breached: decided-in-time Advisory" },

        { "ZB-15", "nothing else ordered", f => f, "NotApplicable" },
        { "ZB-15", "another step done", f => f.WithClosure(c => c with { OrderedSteps = [new OrderedStep { DoneOn = Day("2018-03-20") }] }), "Satisfied" },
        { "ZB-15", "another step done after the ruling", f => f.WithClosure(c => c with { OrderedSteps = [new OrderedStep { DoneOn = Day("2018-03-21") }] }), "Breached: done Curable TakeOrderedStep" },
        { "ZB-15", "another step never done", f => f.WithClosure(c => c with { OrderedSteps = [new OrderedStep { DoneOn = KnownDate.None }] }), "Breached: done Curable TakeOrderedStep" },
        { "ZB-15", "nothing known of other steps", f => f.WithClosure(c => c with { OrderedSteps = default }), "Undetermined: done? Curable TakeOrderedStep" },

        { "ZB-16", "recorded", f => f, "Satisfied" },
        { "ZB-16", "not recorded", f => f.WithDebtor(d => d with { InvestigationRecorded = false }), "Breached: recorded Curable CompleteFile" },
        { "ZB-16", "not known whether recorded", f => f.WithDebtor(d => d with { InvestigationRecorded = default }), "Undetermined: recorded? Curable CompleteFile" },
        { "ZB-16", "the debtor is not bound by the title", f => f.WithDebtor(d => d with { BoundByTitle = false, InvestigationRecorded = false }), "NotApplicable" },

        { "SS-20", "the debtor lives", f => f, "NotApplicable" },
        { "SS-20", "dead, no estate, no heirs", f => f.With(Dead("D2", new Estate { HasEstate = false, HasHeirs = false, HeirsJoinedOn = KnownDate.None })), "NotApplicable | Satisfied" },
        { "SS-20", "dead, an estate, nobody joined", f => f.With(Dead("D2", new Estate { HasEstate = true, HasHeirs = false, HeirsJoinedOn = KnownDate.None })), "NotApplicable | Breached: estate-pursued Fatal ReopenAndInvestigate" },
        { "SS-20", "dead, heirs but no estate", f => f.With(Dead("D2", new Estate { HasEstate = false, HasHeirs = true, HeirsJoinedOn = KnownDate.None })), "NotApplicable | Satisfied" },
        { "SS-20", "dead, an estate enforced directly", f => f.With(Dead("D2", new Estate { HasEstate = true, HasHeirs = true, HeirsJoinedOn = KnownDate.None })).With(House("S1") with { DebtorId = "D2", DisposedOn = Day("2018-03-20") }), "NotApplicable | Satisfied" },
        { "SS-20", "dead, heirs joined on the day of the ruling", f => f.With(Dead("D2", new Estate { HasEstate = true, HasHeirs = true, HeirsJoinedOn = Day("2018-03-20") })), "NotApplicable | Satisfied" },
        { "SS-20", "dead, heirs joined the day after the ruling", f => f.With(Dead("D2", new Estate { HasEstate = true, HasHeirs = true, HeirsJoinedOn = Day("2018-03-21") })), "NotApplicable | Breached: estate-pursued Fatal ReopenAndInvestigate" },
        { "SS-20", "dead, nothing known of an estate", f => f.With(Dead("D2", null)), "NotApplicable | Undetermined: estate-pursued? Fatal ReopenAndInvestigate" },

        { "SS-22", "no claim against anybody", f => f, "NotApplicable" },
        { "SS-22", "due, asked for, left alone", f => f.With(Claim()), "Breached: enforced Fatal ReopenAndDispose" },
        { "SS-22", "due, asked for, enforced on the day of the ruling", f => f.With(Claim() with { EnforcedOn = Day("2018-03-20") }), "Satisfied" },
        { "SS-22", "due, asked for, enforced the day after the ruling", f => f.With(Claim() with { EnforcedOn = Day("2018-03-21") }), "Breached: enforced Fatal ReopenAndDispose" },
        { "SS-22", "the fifteen days to pay or object run out on the day of the ruling", f => f.With(Claim() with { NoticeServedOn = Day("2018-03-05") }), "Satisfied" },
        { "SS-22", "the fifteen days to pay or object ran out the day before the ruling", f => f.With(Claim() with { NoticeServedOn = Day("2018-03-04") }), "Breached: enforced Fatal ReopenAndDispose" },
        { "SS-22", "not due", f => f.With(Claim() with { Due = false }), "NotApplicable" },
        { "SS-22", "disputed in time", f => f.With(Claim() with { ObjectedInTime = true }), "NotApplicable" },
        { "SS-22", "never asked for", f => f.With(Claim() with { RequestedOn = KnownDate.None }), "NotApplicable" },
        { "SS-22", "not known whether disputed", f => f.With(Claim() with { ObjectedInTime = default }), "Undetermined: enforced? Fatal ReopenAndDispose" },

        { "gate:ZB-05", "nothing changed", f => f, "Satisfied" },
        { "gate:ZB-05", "late decision on an audit", f => f.With(Request("2018-01-08", "2018-01-19")), "Satisfied" },
        { "gate:ZB-05", "not recorded", f => f.WithDebtor(d => d with { InvestigationRecorded = false }), "Breached Curable" },
        { "gate:ZB-05", "a clue never checked", f => f.With(Clue("C1") with { VerifiedOn = KnownDate.None }), "Breached Fatal" },
        { "gate:ZB-05", "nothing known of network queries", f => f.WithDebtor(d => d with { NetworkQueries = default }), "Undetermined" },
        { "gate:ZB-05", "a house left alone", f => f.With(House("S1")), "Breached Fatal" },
    };

    public static TheoryData<string> Rows => Table.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_changed_fact_gives_the_expected_outcome(string row) => Table.Check(row);

    internal static CaseFile Untraced(CaseFile file, params SearchEffort[] steps) => file.WithDebtor(d => d with { WhereaboutsUnknown = true, SearchEfforts = [.. steps] });

    internal static SearchEffort Sought(string day, bool onSite) => new() { Kind = onSite ? SearchEffortKind.LastKnownAddress : SearchEffortKind.PhoneRecord, MadeOn = Day(day), OnSite = onSite };

    internal static Conduct Unpunished() => AnsweredObstruction() with { SanctionedOn = KnownDate.None };

    internal static CaseFile Without(CaseFile file, QueryType type) => file.WithDebtor(d => d with
    {
        NetworkQueries = [d.NetworkQueries[0] with { Results = [.. d.NetworkQueries[0].Results.Where(r => r.Type.Value != type)] }],
    });

    internal static CaseFile Answered(CaseFile file, QueryType type, QueryAnswer answer) => file.WithDebtor(d => d with
    {
        NetworkQueries = [d.NetworkQueries[0] with { Results = [.. d.NetworkQueries[0].Results.Select(r => r.Type.Value == type ? r with { Answer = answer } : r)] }],
    });

    internal static CaseFile Hidden(CaseFile file, PropertySearch? search) => file.WithDebtor(d => d with { PropertyConcealed = true, HandOverRefused = true, Search = search! });

    internal static InvestigationRequest Request(string receivedOn, string? decidedOn) => new()
    {
        Kind = InvestigationKind.Audit,
        ReceivedOn = Day(receivedOn),
        InWriting = true,
        Admissible = true,
        DecidedOn = decidedOn is null ? KnownDate.None : Day(decidedOn),
        Granted = true,
    };

    internal static Debtor Dead(string id, Estate? estate) => Debtor(id).WithoutEvents() with { Status = DebtorStatus.Dead, DiedOn = Day("2018-01-15"), Estate = estate! };

    internal static ThirdPartyClaim Claim() => new() { DebtorId = "D1", Amount = 10_000m, Due = true, RequestedOn = Day("2018-01-20"), NoticeServedOn = Day("2018-01-25"), ObjectedInTime = false, EnforcedOn = KnownDate.None };

    private static OnSiteInquiry OnSite(string day, params QueryType[] topics) => new() { MadeOn = Day(day), Topics = [.. topics], Kind = InquiryKind.Registry, PropertyFound = false };

    private static CaseFile AskedOn(CaseFile file, string day) => file.WithDebtor(d => d with { NetworkQueries = [d.NetworkQueries[0] with { QueriedOn = Day(day) }] });
}
