package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./kanmon post} tells of the shipped agreements: the arrangements of the past, replayed from their files. */
class PostCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<JsonNode> objects(CommandRun run) {
        return run.out().lines().map(JSON::readTree).toList();
    }

    private static CommandRun eligible(String... arguments) {
        List<String> all = new ArrayList<>(List.of("post", "eligible", "--json", "--lang", "en"));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    /** Eligible on the last day and not on the day after, by the shipped files alone; also as it was known at the time. */
    @ParameterizedTest
    @CsvSource({
        "2002-05-14, false, JP-ICN, preclear-2002-jp, KE703 --from ICN --to NRT --nationality KOR",
        "2002-05-15, true,  JP-ICN, preclear-2002-jp, KE703 --from ICN --to NRT --nationality KOR",
        "2002-06-30, true,  JP-ICN, preclear-2002-jp, KE703 --from ICN --to NRT --nationality KOR",
        "2002-06-30, true,  JP-ICN, preclear-2002-jp, KE703 --from ICN --to NRT --nationality KOR --known 2002-05-15",
        "2002-07-01, false, JP-ICN, preclear-2002-jp, KE703 --from ICN --to NRT --nationality KOR",
        "2002-06-30, true,  KR-NRT, preclear-2002-kr, KE704 --from NRT --to ICN --nationality JPN",
        "2002-07-01, false, KR-NRT, preclear-2002-kr, KE704 --from NRT --to ICN --nationality JPN",
        "2023-01-31, true,  JP-TPE, preclear-tw-2023, CI100 --from TPE --to NRT --nationality TWN",
        "2023-02-01, false, JP-TPE, preclear-tw-2023, CI100 --from TPE --to NRT --nationality TWN",
        "2024-02-29, true,  JP-TPE, preclear-tw-2024, CI100 --from TPE --to TAK --nationality USA",
        "2024-03-01, false, JP-TPE, preclear-tw-2024, CI100 --from TPE --to TAK --nationality USA",
        "2025-02-12, true,  JP-TPE, preclear-tw-2025, CI100 --from TPE --to NRT --nationality TWN --days 90",
        "2025-02-13, false, JP-TPE, preclear-tw-2025, CI100 --from TPE --to NRT --nationality TWN --days 90",
        "2026-02-25, true,  JP-TPE, preclear-tw-2026, BR198 --from TPE --to NRT --nationality GBR",
        "2026-02-26, false, JP-TPE, preclear-tw-2026, BR198 --from TPE --to NRT --nationality GBR",
        "2025-05-31, false, JP-HND-T3, lane-2025-jp, KE2707 --from GMP --to HND --nationality KOR --last-visit 2024-12-01",
        "2025-06-30, true,  JP-HND-T3, lane-2025-jp, KE2707 --from GMP --to HND --nationality KOR --last-visit 2024-12-01",
        "2025-07-01, false, JP-HND-T3, lane-2025-jp, KE2707 --from GMP --to HND --nationality KOR --last-visit 2024-12-01",
        "2025-06-30, true,  JP-FUK, lane-2025-jp, 7C1407 --from PUS --to FUK --nationality KOR --last-visit 2024-12-01",
        "2025-07-01, false, JP-FUK, lane-2025-jp, 7C1407 --from PUS --to FUK --nationality KOR --last-visit 2024-12-01",
        "2025-06-30, true,  KR-GMP, lane-2025-kr, NH867 --from HND --to GMP --nationality JPN --last-visit 2024-12-01",
        "2025-07-01, false, KR-GMP, lane-2025-kr, NH867 --from HND --to GMP --nationality JPN --last-visit 2024-12-01",
        "2025-06-30, true,  KR-PUS, lane-2025-kr, BX141 --from FUK --to PUS --nationality JPN --last-visit 2024-12-01",
        "2025-07-01, false, KR-PUS, lane-2025-kr, BX141 --from FUK --to PUS --nationality JPN --last-visit 2024-12-01"
    })
    void theArrangementsOfThePastAreReplayedFromTheirFiles(
            String day, boolean takesPart, String post, String provision, String rest) {
        List<String> arguments =
                new ArrayList<>(List.of("--on", day, "--departure", "11:00", "--arrival", "13:00", "--voyage"));
        arguments.addAll(List.of(rest.split(" ")));
        CommandRun run = eligible(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(takesPart ? 0 : 1);
        assertThat(objects(run)).singleElement().satisfies(answer -> {
            assertThat(answer.get("post").stringValue()).isEqualTo(post);
            assertThat(answer.get("eligible").booleanValue()).isEqualTo(takesPart);
            assertThat(answer.get("citation").stringValue()).startsWith(provision + "@");
            if (!takesPart) {
                assertThat(answer.get("reasons").toString()).isEqualTo("[\"not_that_day\"]");
                assertThat(answer.get("text").stringValue())
                        .contains("not in force on that day")
                        .contains("Use the ordinary counter on arrival");
            }
        });
    }

    /** The four airlines of Haneda and Gimpo; whoever enrols on the day itself is too late for a lane; kin come along. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7C1101 | | [\"other_carrier\"]",
                "KE2707 | --enrols 2025-06-15T08:00 | [\"enrols_beforehand\"]",
                "KE2707 | --last-visit 2024-06-14 | [\"not_visited\"]",
                "KE2707 | --last-visit 2024-06-15 |",
                "KE2707 | --purpose work | [\"other_purpose\"]"
            })
    void theLaneOfHanedaHoldsWhatItsNoticeSays(String voyage, @Nullable String rest, @Nullable String reasons) {
        List<String> arguments = new ArrayList<>(List.of(
                "--on",
                "2025-06-15",
                "--departure",
                "09:00",
                "--arrival",
                "11:05",
                "--from",
                "GMP",
                "--to",
                "HND",
                "--nationality",
                "KR",
                "--voyage",
                voyage));
        if (rest != null) {
            arguments.addAll(List.of(rest.split(" ")));
        }
        if (rest == null || !rest.startsWith("--last-visit")) {
            arguments.addAll(List.of("--last-visit", "2025-01-01"));
        }
        JsonNode answer = objects(eligible(arguments.toArray(String[]::new))).getFirst();
        assertThat(answer.has("reasons") ? answer.get("reasons").toString() : null)
                .isEqualTo(reasons);
    }

    @Test
    void kinComeAlongAndCompanionsDoNot() {
        CommandRun run = eligible(
                "--on",
                "2025-06-15",
                "--departure",
                "09:00",
                "--arrival",
                "11:05",
                "--from",
                "GMP",
                "--to",
                "HND",
                "--nationality",
                "KOR",
                "--voyage",
                "KE2707",
                "--last-visit",
                "2025-01-01",
                "--member",
                "spouse:USA",
                "--member",
                "child:KOR",
                "--member",
                "companion:KOR:2025-02-01",
                "--member",
                "companion:USA");
        assertThat(run.code()).isEqualTo(1);
        assertThat(objects(run))
                .extracting(
                        answer -> answer.has("ground") ? answer.get("ground").stringValue() : "")
                .containsExactly("own", "kin", "kin", "own", "");
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06-30, JP-ICN KR-NRT",
        "2002-07-01, ''",
        "2025-02-12, JP-TPE",
        "2025-02-13, ''",
        "2025-06-30, JP-FUK JP-HND-T3 KR-GMP KR-PUS",
        "2025-07-01, ''"
    })
    void arrangementsListsThePlacesInForceThatDay(String day, String posts) {
        CommandRun run = CommandRun.of("post", "arrangements", "--on", day, "--json");
        assertThat(run.code()).isZero();
        assertThat(objects(run))
                .extracting(post -> post.get("post").stringValue())
                .isEqualTo(posts.isEmpty() ? List.of() : List.of(posts.split(" ")));
    }

    @Test
    void aPostIsToldWithItsHoursOfficersCutOffAndCitation() {
        JsonNode post = objects(CommandRun.of("post", "arrangements", "--on", "2002-06-30", "--json"))
                .getFirst();
        assertThat(post.get("kind").stringValue()).isEqualTo("departure_post");
        assertThat(post.get("opens").stringValue()).isEqualTo("09:00");
        assertThat(post.get("closes").stringValue()).isEqualTo("18:00");
        assertThat(post.get("officers").intValue()).isEqualTo(14);
        assertThat(post.get("cutOffMinutes").intValue()).isEqualTo(40);
        assertThat(post.get("for").toString()).isEqualTo("[\"KR\"]");
        assertThat(post.get("hostLaw").stringValue()).isEqualTo("KR");
        assertThat(post.get("citation").stringValue()).startsWith("preclear-2002-jp@");
        assertThat(CommandRun.of("post", "arrangements", "--on", "2002-06-30").out())
                .contains("JP-ICN")
                .contains("09:00-18:00")
                .contains("40 min");
    }

    @Test
    void theExamplesAreToldOnlyWhereTheyAreAskedFor() {
        assertThat(CommandRun.of("post", "arrangements", "--on", "2027-01-01").out())
                .contains("no post and no lane.");
        assertThat(CommandRun.of("post", "arrangements", "--on", "2027-01-01", "--example")
                        .out())
                .contains("JP-ICN", "KR-HND", "EXAMPLE, agreed by nobody");
    }

    /** The files are such as anybody may write: read from their folder they say the same. */
    @Test
    void theExamplesAreReadFromTheirFolderToo() {
        assertThat(CommandRun.of(
                                "post",
                                "arrangements",
                                "--on",
                                "2027-01-01",
                                "--json",
                                "--with",
                                "../clearance/src/main/resources/dev/kanmon/clearance/post/example")
                        .out())
                .isEqualTo(CommandRun.of("post", "arrangements", "--on", "2027-01-01", "--json", "--example")
                        .out());
    }

    @Test
    void aWayWithoutAnyArrangementIsSaidToBeOne() {
        CommandRun run = CommandRun.of(
                "post",
                "eligible",
                "--on",
                "2025-06-15",
                "--departure",
                "09:00",
                "--from",
                "ICN",
                "--to",
                "CTS",
                "--nationality",
                "KOR",
                "--voyage",
                "KE765");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from XXQ | --from XXQ is no port that is known",
                "--voyage 703 | is no voyage: give carrier and number",
                "--nationality XXA9 | is no State",
                "--days 0 | --days 0 is no stay",
                "--member cousin:KOR | is no member: write spouse",
                "--member spouse:KOR:soon | is no day of the calendar",
                "--purpose fun | is no purpose of a stay",
                "--lang fr | is not spoken here"
            })
    void whatCannotBeAskedIsWrongUsage(String wrong, String sentence) {
        List<String> arguments =
                new ArrayList<>(List.of("post", "eligible", "--on", "2025-06-15", "--departure", "09:00"));
        arguments.addAll(List.of(wrong.split(" ")));
        for (List<String> other : List.of(
                List.of("--from", "ICN"),
                List.of("--to", "NRT"),
                List.of("--voyage", "KE703"),
                List.of("--nationality", "KOR"))) {
            if (!arguments.contains(other.getFirst())) {
                arguments.addAll(other);
            }
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void theGroupAloneIsWrongUsage() {
        CommandRun run = CommandRun.of("post");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("arrangements").contains("eligible");
    }
}
