using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

using RulesLib.Enforcement.Facts;

namespace RulesLib.Enforcement.Json;

/// <summary>Generated serialisation contracts of the case file. Parts that are read through a list need a line of their own.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(Ability))]
[JsonSerializable(typeof(Amounts))]
[JsonSerializable(typeof(Applicant))]
[JsonSerializable(typeof(Asset))]
[JsonSerializable(typeof(BankruptcyReferral))]
[JsonSerializable(typeof(BoundPerson))]
[JsonSerializable(typeof(BreachDecision))]
[JsonSerializable(typeof(Campaign))]
[JsonSerializable(typeof(CampaignGroup))]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(ClosingGround))]
[JsonSerializable(typeof(ClosingRuling))]
[JsonSerializable(typeof(Closure))]
[JsonSerializable(typeof(Completion))]
[JsonSerializable(typeof(Conduct))]
[JsonSerializable(typeof(ConsumptionOrder))]
[JsonSerializable(typeof(CorrectionRequest))]
[JsonSerializable(typeof(CrimeComplaint))]
[JsonSerializable(typeof(CriminalReferral))]
[JsonSerializable(typeof(Debtor))]
[JsonSerializable(typeof(DeductedPeriod))]
[JsonSerializable(typeof(DisposalStep))]
[JsonSerializable(typeof(Distribution))]
[JsonSerializable(typeof(EnforcementCase))]
[JsonSerializable(typeof(EnforcementTitle))]
[JsonSerializable(typeof(Estate))]
[JsonSerializable(typeof(Eviction))]
[JsonSerializable(typeof(Entrustment))]
[JsonSerializable(typeof(ExecutionGuarantee))]
[JsonSerializable(typeof(ExecutionNotice))]
[JsonSerializable(typeof(ExitRestriction))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(Hardship))]
[JsonSerializable(typeof(Instalment))]
[JsonSerializable(typeof(InvestigationRequest))]
[JsonSerializable(typeof(DishonestListing))]
[JsonSerializable(typeof(MeasureRequest))]
[JsonSerializable(typeof(NetworkQuery))]
[JsonSerializable(typeof(Objection))]
[JsonSerializable(typeof(ObjectionHearing))]
[JsonSerializable(typeof(Officer))]
[JsonSerializable(typeof(OnSiteInquiry))]
[JsonSerializable(typeof(OrderedStep))]
[JsonSerializable(typeof(OriginalCase))]
[JsonSerializable(typeof(PartyChangeApplication))]
[JsonSerializable(typeof(Payment))]
[JsonSerializable(typeof(Penalty))]
[JsonSerializable(typeof(PeriodExtension))]
[JsonSerializable(typeof(PropertyChange))]
[JsonSerializable(typeof(PropertyClue))]
[JsonSerializable(typeof(PropertyReport))]
[JsonSerializable(typeof(PropertyReportOrder))]
[JsonSerializable(typeof(PropertySearch))]
[JsonSerializable(typeof(QueryResult))]
[JsonSerializable(typeof(RestrictionApplication))]
[JsonSerializable(typeof(Resumption))]
[JsonSerializable(typeof(ResumptionRequest))]
[JsonSerializable(typeof(Seal))]
[JsonSerializable(typeof(SearchEffort))]
[JsonSerializable(typeof(Security))]
[JsonSerializable(typeof(Settlement))]
[JsonSerializable(typeof(SupervisionRound))]
[JsonSerializable(typeof(Suspension))]
[JsonSerializable(typeof(TemporaryLift))]
[JsonSerializable(typeof(TerminationEntry))]
[JsonSerializable(typeof(TerminationInterview))]
[JsonSerializable(typeof(ThirdParty))]
[JsonSerializable(typeof(ThirdPartyClaim))]
internal sealed partial class CaseFileContext : JsonSerializerContext
{
    /// <summary>The options in use: strict reading, Chinese left readable, unknown parts left out.</summary>
    public static JsonSerializerOptions Strict => StrictOptions.Instance;

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(Default.Options)
        {
            MaxDepth = CaseFileJson.MaxDepth,
            WriteIndented = true,
#if NET9_0_OR_GREATER
            NewLine = "\n",
#endif
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = Default.WithAddedModifier(ForgetIgnored).WithAddedModifier(LeaveOutUnknownParts),
#if NET10_0_OR_GREATER
            AllowDuplicateProperties = false,
#endif
        };
        options.MakeReadOnly();
        return options;
    }

    // The serialiser passes over an ignored property in silence; it is no property of the format and has to be refused.
    private static void ForgetIgnored(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (type.Properties[i] is { Get: null, Set: null }) type.Properties.RemoveAt(i);
    }

    // The getters answer an unknown part with a shared instance, never with null.
    private static void LeaveOutUnknownParts(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.PropertyType.IsSubclassOf(typeof(Fact)))
                property.ShouldSerialize = static (_, value) => value is Fact { IsUnknownPart: false };
    }

    // Made when first asked for: the generated default must be there before.
    private static class StrictOptions
    {
        public static readonly JsonSerializerOptions Instance = Make();
    }
}
