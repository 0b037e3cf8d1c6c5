package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorDay;
import dev.kanmon.simulation.SimulatedVoyage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees first. */
class DemoCommandTest {
    @TempDir
    private Path folder;

    @Test
    void showsTheMainJobAndLeavesASoundStore() {
        Path data = folder.resolve("demo");

        CommandRun run = CommandRun.of("demo", "--no-serve", "--lang", "en", "--data", data.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("KE703 ICN-NRT", " travellers", "BGM+962'", "UNZ+3+")
                .contains("24 REFER", "4 INSUFFICIENT_DATA");
        assertThat(run.out().lines().filter(line -> line.matches("[0-2][0-9]:[0-5][0-9]  .*; ledger [0-9]+\\)")))
                .as("the story of a family, each step with its time and its entry of the ledger")
                .hasSizeGreaterThanOrEqualTo(9)
                .anyMatch(step -> step.contains("They enrol for the post JP-ICN"))
                .anyMatch(step -> step.contains("/pass/"))
                .last(InstanceOfAssertFactories.STRING)
                .contains("LANDED");
        CommandRun verified = CommandRun.of("ledger", "verify", "--data", data.toString());
        assertThat(verified.code()).as(verified.err()).isEqualTo(ExitCode.DONE);
    }

    /** The rows of the demo's table come from the store, those of {@code screen} from the rules alone. */
    @Test
    void theSameListFromTheCommandLineAndOverHttpGetsTheSameDecisions() throws IOException {
        CorridorDay day = Corridor.day(703, LocalDate.now(ZoneId.of("Asia/Seoul")));
        Path list = Files.writeString(folder.resolve("corridor-watch.tsv"), day.watchList());
        Path message = Files.write(folder.resolve("KE703.edi"), day.mainVoyage().message());
        Path data = folder.resolve("demo");
        CommandRun server = CommandRun.of("demo", "--no-serve", "--lang", "en", "--data", data.toString());
        CommandRun offline = CommandRun.of("screen", "--lang", "en", "--list", list.toString(), message.toString());

        assertThat(decisions(offline.out()))
                .hasSameSizeAs(day.mainVoyage().list().travellers())
                .containsExactlyInAnyOrderElementsOf(decisions(server.out()));
    }

    /** Refuses to start on a folder with something in it, which might be somebody's store. */
    @Test
    void startsFromNothingOnly() {
        Path data = folder.resolve("demo");
        CommandRun.of("demo", "--no-serve", "--data", data.toString());

        CommandRun again = CommandRun.of("demo", "--no-serve", "--data", data.toString());

        assertThat(again.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(again.err()).contains("not empty");
    }

    /** Whatever day it is shown on, the demo shows all that it promises. */
    @Test
    void everyVoyageOfTheDayIsBetweenTheTwoCountries() {
        CorridorDay day = Corridor.day(703, LocalDate.now(ZoneId.of("Asia/Seoul")));

        assertThat(day.mainVoyage().list().travellers()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(day.voyages())
                .hasSize(5)
                .extracting(SimulatedVoyage::list)
                .allSatisfy(list -> assertThat(list.travellers()).hasSizeGreaterThan(100));
    }

    /** Name, decision and reason of each row, without its number. */
    private static List<String> decisions(String table) {
        Pattern row = Pattern.compile("^ *\\d+  (.*(?:CLEAR|REFER|INSUFFICIENT_DATA|NOT_SCREENED) .*)$");
        return table.lines()
                .map(row::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).strip())
                .toList();
    }
}
