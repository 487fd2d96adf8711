using System.Text;
using System.Text.Json;
using CsCheck;
using RulesLib.Enforcement.Facts;
using RulesLib.Enforcement.Json;
using RulesLib.Enforcement.Tests.Facts;

namespace RulesLib.Enforcement.Tests.Json;

public class CaseFileJsonPropertyTests
{
    [Fact]
    public void What_is_written_reads_back_the_same() =>
        RandomFacts.Files.Sample(
            static file =>
            {
                var (indented, compact) = (CaseFileJson.Write(file), CaseFileJson.Write(file, indented: false));
                return Same(file, CaseFileJson.Read(indented).CaseFile) && Same(file, CaseFileJson.Read(compact).CaseFile);
            },
            iter: 300,
            print: CaseFileJsonPrint);

    [Fact]
    public void The_same_content_is_written_as_the_same_bytes() =>
        RandomFacts.Files.Sample(
            static file => CaseFileJson.WriteCanonical(file).AsSpan().SequenceEqual(CaseFileJson.WriteCanonical(CaseFileJson.Read(CaseFileJson.Write(file)).CaseFile!)),
            iter: 100,
            print: CaseFileJsonPrint);

    [Fact]
    public void What_is_written_has_no_error_for_the_walk() =>
        RandomFacts.Files.Sample(static file => JsonWalk.FindErrors(CaseFileJson.WriteCanonical(file), JsonPosition.Start).Count == 0, iter: 200, print: CaseFileJsonPrint);

    [Fact]
    public void The_reader_refuses_exactly_what_the_walk_finds_wrong()
    {
        var (accepted, refused) = (0, 0);
        Mutations.Texts.Sample(
            json =>
            {
                var record = CaseFileJson.Read(json);
                var errors = JsonWalk.FindErrors(json, JsonPosition.Start);
                Interlocked.Increment(ref errors.Count == 0 ? ref accepted : ref refused);
                return (record.CaseFile is null) == (errors.Count > 0) && (record.CaseFile is not null || record.Errors.SequenceEqual(errors));
            },
            iter: 20_000,
            print: static json => Encoding.UTF8.GetString(json));

        accepted.Should().BeGreaterThan(1_000, "the test is worth little if nothing is read");
        refused.Should().BeGreaterThan(1_000, "the test is worth little if everything is read");
    }

    [Fact]
    public void On_frameworks_that_let_duplicates_pass_the_walk_alone_refuses_them()
    {
        // There the walk comes first and the reader second: what the walk passes has to be read without a complaint.
        var lax = new JsonSerializerOptions(CaseFileContext.Strict) { AllowDuplicateProperties = true };

        Mutations.Texts.Sample(
            json =>
            {
                var isClean = JsonWalk.FindErrors(json, JsonPosition.Start).Count == 0;
                if (!isClean) return CaseFileJson.Read(json).CaseFile is null;
                return JsonSerializer.Deserialize<CaseFile>(json, lax) == CaseFileJson.Read(json).CaseFile;
            },
            iter: 5_000,
            print: static json => Encoding.UTF8.GetString(json));
    }

    private static bool Same(CaseFile file, CaseFile? read) => file.Equals(read) && file.GetHashCode() == read.GetHashCode();

    private static string CaseFileJsonPrint(CaseFile file) => CaseFileJson.Write(file);
}
