package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small day of the posts, played once: KE703 and its return, with its gates cut off while one of them lands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostDayCommandTest {
    /** Of this seed and day both voyages go, and people take part on both. */
    private static final String[] DAY = {
        "post", "day", "--day", "2026-11-27", "--seed", "703", "--voyages", "6", "--routes", "ICN-NRT", "--share", "12%"
    };

    private Path folder = Path.of("");
    private CommandRun run = new CommandRun(0, "", "");
    private List<JsonNode> lines = List.of();

    @BeforeAll
    void play(@TempDir Path made) {
        folder = made;
        String[] arguments = Stream.concat(
                        Arrays.stream(DAY),
                        Stream.of("--json", "--data", folder.resolve("day").toString()))
                .toArray(String[]::new);
        run = CommandRun.of(arguments);
        lines = run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private List<JsonNode> of(String kind) {
        return lines.stream()
                .filter(line -> line.path("kind").asString().equals(kind))
                .toList();
    }

    @Test
    void everyTravellerEndsInOneRecordedOutcome() {
        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(ExitCode.DONE);
        Map<String, Integer> outcomes = of("outcome").stream()
                .collect(Collectors.toMap(
                        line -> line.path("outcome").asString(),
                        line -> line.path("travellers").asInt()));
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(of("day").getFirst().path("travellers").asInt());
        assertThat(outcomes).doesNotContainKey("NONE").containsKeys("LANDED", "ORDINARY_WAY");
    }

    @Test
    void allThatItClaimsIsLookedAtAndHolds() {
        assertThat(of("check")).hasSize(7).allSatisfy(check -> {
            assertThat(check.path("wrong").asInt()).as(check.toString()).isZero();
            assertThat(check.path("seen").asInt()).as(check.toString()).isPositive();
        });
    }

    /** What was sent again after the outage was known, and nothing is missing. */
    @Test
    void theGatesThatWereCutOffLoseNothingAndDoubleNothing() {
        JsonNode records = of("records").getFirst();

        assertThat(records.path("cutOff").asInt()).isPositive();
        assertThat(records.path("repeated").asInt()).isPositive();
        assertThat(records.path("refused").asInt()).isZero();
        assertThat(records.path("new").asInt() + records.path("repeated").asInt())
                .as("every record was acknowledged once as new, or as known after its answer was lost")
                .isEqualTo(records.path("records").asInt());
    }

    @Test
    void theStoreItLeavesIsSound() {
        CommandRun verified = CommandRun.of(
                "ledger",
                "verify",
                "--data",
                folder.resolve("day").resolve("store").toString());

        assertThat(verified.code()).as(verified.err()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--gate-out 18:00",
                "--gate-out 18:00/20:00 --no-outage",
                "--routes ICN",
                "--routes ICN-GMP",
                "--share 120%",
                "--voyages 100000",
                "--lang fr"
            })
    void wrongUsageIsToldBeforeAnythingIsPlayed(String options) {
        CommandRun wrong = CommandRun.of(("post day " + options).split(" ", -1));

        assertThat(wrong.code()).as(wrong.err()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
