package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts rely on when they call {@code kanmon agreements}. */
class AgreementsCommandTest {
    private static final String EXTENDED_WAIVER = """
            id: kr-2025-k-eta-waiver
            title: Waiver of K-ETA, extended once more
            kind: notice
            parties:
              - {id: KOR, kind: state, name: Republic of Korea}
            sources: [test]
            recorded: 2026-11-26
            provisions:
              - id: entry-jp-in-kr-eta-waiver
                domain: entry
                grantor: KOR
                beneficiary: JPN
                kind: travel_authorisation_not_needed
                value: K-ETA
                from: 2023-04-01
                to: 2027-12-31
                published: 2026-11-26
                renews: [entry-jp-in-kr-eta-waiver-2023, entry-jp-in-kr-eta-waiver-2024]
            """;

    private static final String SOURCES = """
            sources:
              - {id: test, kind: authority, publisher: Test, title: written for a test}
            """;

    @TempDir
    private Path folder;

    @Test
    void atGivesTheKeysThatOthersBuildOn() {
        JsonNode line = only(lines("at", "2019-12-31", "--grantor", "JP", "--domain", "entry"));
        assertThat(line.propertyNames())
                .startsWith(
                        "id",
                        "domain",
                        "grantor",
                        "beneficiary",
                        "provision",
                        "value",
                        "from",
                        "state",
                        "instrument",
                        "source",
                        "confidence");
        assertThat(line.at("/id").stringValue()).isEqualTo("entry-kr-in-jp-3");
        assertThat(line.at("/grantor").stringValue()).isEqualTo("JP");
        assertThat(line.at("/beneficiary").stringValue()).isEqualTo("KR");
        assertThat(line.at("/value").stringValue()).isEqualTo("90");
        assertThat(line.at("/from").stringValue()).isEqualTo("2006-03-01");
        assertThat(line.at("/state").stringValue()).isEqualTo("in_force");
        assertThat(line.at("/source").stringValue()).isNotBlank();
    }

    @Test
    void atAndShowTellHowAPostIsCarriedOut() {
        assertThat(lines("at", "2002-06-30", "--grantor", "JP", "--domain", "preclearance").stream()
                        .filter(line -> line.at("/id").stringValue().equals("preclear-2002-jp"))
                        .map(line -> line.at("/scope/arrangement").toString()))
                .containsExactly("{\"places\":[{\"port\":\"ICN\",\"officers\":14,\"cutOffMinutes\":40}],"
                        + "\"enrolment\":\"any_time\",\"hostLaw\":\"KR\"}");
        assertThat(CommandRun.of("agreements", "show", "preclear-2002-jp").out())
                .contains("ICN, officers 14, closes 40 minutes before departure")
                .contains("hours 09:00-18:00")
                .contains("law in force there KOR");
    }

    @Test
    void atTellsEachLegOfASwapLineAndNeverASum() {
        assertThat(lines("at", "2011-12-01", "--domain", "finance").stream()
                        .filter(line -> line.at("/id").stringValue().equals("swap-cmi-2"))
                        .map(line -> line.at("/beneficiary").stringValue() + " "
                                + line.at("/ceiling/amount").asString()))
                .containsExactlyInAnyOrder("KR 10000000000", "JP 5000000000");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-22, false", "2025-12-23, true"})
    void atAnswersAsWasKnown(String known, boolean told) {
        assertThat(lines("at", "2026-06-01", "--domain", "entry", "--known", known).stream()
                        .anyMatch(line -> line.at("/id").stringValue().equals("entry-jp-in-kr-eta-waiver")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-03, 7(19), true",
        "2019-07-04, 7(19), false",
        "2019-08-27, 7(19), false",
        "2019-08-28, 7(19), false",
        "2019-07-03, 1(1),  true",
        "2019-07-04, 1(1),  true",
        "2019-08-27, 1(1),  true",
        "2019-08-28, 1(1),  false"
    })
    void resistAndAnItemNotNamedUnderAGeneralBulkLicence(String day, String item, boolean usable) {
        JsonNode answer = only(lines("licences", "--from", "JP", "--to", "KR", "--item", item, "--on", day));
        assertThat(answer.at("/usable")
                        .valueStream()
                        .map(licence -> licence.at("/type").stringValue()))
                .satisfies(types ->
                        assertThat(List.copyOf(types).contains("general bulk")).isEqualTo(usable));
        assertThat(answer.toString()).contains("\"source\":\"Ministry of Economy, Trade and Industry of Japan");
    }

    @ParameterizedTest
    @CsvSource({"2020-03-09, suspended", "2022-10-10, suspended", "2022-10-11, free"})
    void visaFreeDaysOfAKoreanInJapan(String day, String visa) {
        JsonNode answer = only(lines("entry", "--nationality", "KR", "--to", "JP", "--on", day));
        assertThat(answer.at("/visa").stringValue()).isEqualTo(visa);
        assertThat(answer.at("/by/source").stringValue()).contains("Japan");
        assertThat(answer.at("/days").asInt(0)).isEqualTo(visa.equals("free") ? 90 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, waived", "2027-01-01, needed"})
    void whetherAJapaneseNeedsKEta(String day, String expected) {
        JsonNode answer = only(lines("entry", "--nationality", "JP", "--to", "KR", "--on", day));
        assertThat(answer.at("/authorisation/answer").stringValue()).isEqualTo(expected);
        assertThat(answer.at("/authorisation/scheme").stringValue()).isEqualTo("K-ETA");
    }

    @Test
    void earlierStaysAreSaidToBeUnregulated() {
        CommandRun run = CommandRun.of(
                "agreements", "entry", "--nationality", "KR", "--to", "JP", "--stay", "2026-01-01/2026-03-01");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("unregulated");
    }

    @Test
    void aDraftIsCheckedAndSupposed() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), SOURCES);
        Path draft = Files.writeString(folder.resolve("kr-2025-k-eta-waiver.yaml"), EXTENDED_WAIVER);
        Path shipment = Files.writeString(folder.resolve("shipment.json"), """
                {"from":"JP","to":"KR","items":[{"controlItem":"7(19)"}]}""");

        CommandRun check = CommandRun.of("agreements", "check", folder.toString());
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isEqualTo(ExitCode.DONE);

        CommandRun entry = CommandRun.of(
                "agreements",
                "entry",
                "--nationality",
                "JP",
                "--to",
                "KR",
                "--on",
                "2027-01-01",
                "--with",
                draft.toString());
        assertThat(entry.out()).contains("does not need K-ETA");

        CommandRun whatIf = CommandRun.of("agreements", "what-if", "--change", draft.toString(), shipment.toString());
        assertThat(whatIf.out()).contains("0 of 1 would differ");
    }

    @Test
    void whatADraftHasWrongIsToldWithItsFileAndField() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), SOURCES);
        Files.writeString(
                folder.resolve("kr-2025-k-eta-waiver.yaml"), EXTENDED_WAIVER.replace("2027-12-31", "2022-12-31"));
        CommandRun run = CommandRun.of("agreements", "check", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.err()).contains("kr-2025-k-eta-waiver.yaml: provisions[0].to is before from");
    }

    @Test
    void eachBadFileOfAFolderIsToldAndAMissingOneIsUnreadable() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: a");
        Files.writeString(folder.resolve("b.yaml"), "id: other");
        CommandRun run = CommandRun.of("agreements", "check", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.err()).contains("a.yaml: ", "b.yaml: ");
        assertThat(CommandRun.of("agreements", "check", folder.resolve("none").toString())
                        .code())
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
    }

    @Test
    void csvHasOneHeaderAndALineAProvision() {
        CommandRun run = CommandRun.of("agreements", "at", "2019-12-31", "--domain", "entry", "--csv");
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("id,domain,grantor,beneficiary,provision,value,from,");
        assertThat(run.out().lines().skip(1)).allMatch(line -> line.startsWith("entry-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at 2019-02-30",
                "at yesterday",
                "at --domain love",
                "at --known 2026-13-01",
                "entry --nationality XX --to KR",
                "entry --nationality JP --to KR --stay 2026-02-01/2026-01-01",
                "licences --from JP",
                "licences --from JP --to KR --item resist",
                "licences --from US --to KR",
                "licences --from KR --to KR",
                "entry --nationality KR --to KR",
                "entry --nationality CN --to KR",
                "entry --nationality JP --to US",
                "at --grantor XX",
                "at --beneficiary nobody-at-all",
                "undo --by XX",
                "undo --within -5",
                "due --fail-on -1",
                "use nope",
                "use entry-kr-in-jp-3",
                "show nothing",
                "what-if x.edi"
            })
    void whatCannotBeMeantIsRefusedInOneSentence(String arguments) {
        CommandRun run = CommandRun.of(("agreements " + arguments).split(" ", -1));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err().lines()).singleElement().asString().startsWith("kanmon: ");
        assertThat(run.err()).doesNotContain("java.");
    }

    @Test
    void aFileThatIsMissingIsUnreadableInput() {
        CommandRun run = CommandRun.of(
                "agreements", "at", "--with", folder.resolve("none.yaml").toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("there is no such file");
    }

    private static List<JsonNode> lines(String... arguments) {
        List<String> all = new ArrayList<>(List.of("agreements"));
        all.addAll(List.of(arguments));
        all.add("--json");
        CommandRun run = CommandRun.of(all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static JsonNode only(List<JsonNode> lines) {
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
