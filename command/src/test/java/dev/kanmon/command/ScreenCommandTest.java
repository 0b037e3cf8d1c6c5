package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts rely on when they call {@code kanmon screen}. */
class ScreenCommandTest {
    @TempDir
    private Path folder;

    private String list = "";

    @BeforeEach
    void write() throws IOException {
        list = file(
                "list.edi",
                TestLists.message(
                        "C1",
                        TestLists.passenger("P1", "KIM", "MINJI", "M123A4567"),
                        TestLists.passenger("P2", "PARK", "JIWOO", "M345C6789", "251231")));
    }

    @Test
    void jsonHasThePublicShape() {
        CommandRun run = CommandRun.of("screen", "--json", "--lang", "en", list);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(2);
        JsonNode clear =
                JsonMapper.shared().readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(clear.at("/file").asString()).isEqualTo(list);
        assertThat(clear.at("/traveller/role").asString()).isEqualTo("passenger");
        assertThat(clear.at("/traveller/birthDate").asString()).isEqualTo("1988-03-05");
        assertThat(clear.at("/traveller/documents/0/expiry").asString()).isEqualTo("2031-01-31");
        assertThat(clear.at("/decision").asString()).isEqualTo("CLEAR");
        assertThat(clear.at("/directive").asString()).isEqualTo("BOARD");
        assertThat(clear.at("/findings/0/code").asString()).isEqualTo("VISA_FREE");
        assertThat(clear.at("/findings/0/weight").asString()).isEqualTo("note");
        // The waiver without end date of 2006 (MOFA Japan) is the one in force.
        assertThat(clear.at("/basis/agreements/0").asString()).startsWith("entry-kr-in-jp-3@");
        assertThat(clear.at("/traveller").has("bags"))
                .as("absent values are left out")
                .isFalse();
        JsonNode held = JsonMapper.shared()
                .readTree(run.out().lines().skip(1).findFirst().orElseThrow());
        assertThat(held.at("/decision").asString()).isEqualTo("REFER");
        assertThat(held.at("/directive").asString()).isEqualTo("HOLD");
        assertThat(held.at("/findings/0/check").asString()).isEqualTo("document");
    }

    @Test
    void reasonsAreToldInTheLanguageAskedFor() {
        assertThat(CommandRun.of("screen", "--lang", "ko", list).out()).contains("만료");
        assertThat(CommandRun.of("screen", "--lang", "ja", list).out()).contains("満了");
        assertThat(CommandRun.of("screen", "--lang", "en", list).out()).contains("expired on 31 December 2025");
    }

    @Test
    void aListedTravellerIsReferred() throws IOException {
        String watch =
                file("watch.tsv", "id\tname\tdob\nW1\tKIM MIN-JI\t1988-03-05\n".getBytes(StandardCharsets.UTF_8));

        CommandRun run = CommandRun.of("screen", "--lang", "en", "--list", watch, list);

        assertThat(run.out()).contains("1 ", "REFER", "entry W1 of watch list watch");
    }

    @Test
    void aListForOneRunNeedsNoSourceAndSaysSo() throws IOException {
        String watch = file("watch.csv", "id,name\nW1,KIM MIN-JI\n".getBytes(StandardCharsets.UTF_8));

        CommandRun run = CommandRun.of("screen", "--lang", "en", "--list", watch, list);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("entry W1 of watch list watch");
        assertThat(run.err()).contains("this run alone: 1");
    }

    @Test
    void nobodyIsClearedByAListOfWhichNoRowCouldBeTaken() throws IOException {
        String watch =
                file("watch.tsv", "id\tname\tsource\texpires\nW1\tKIM MIN-JI\n".getBytes(StandardCharsets.UTF_8));

        CommandRun refused = CommandRun.of("screen", "--json", "--list", watch, list);

        assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains("line 2: The row does not say who asked for it", "nobody is screened", "--list-source")
                .doesNotContain("KIM");

        CommandRun answeredFor = CommandRun.of(
                "screen",
                "--lang",
                "en",
                "--list",
                watch,
                "--list-source",
                "Desk",
                "--list-expires",
                "2099-12-31",
                list);

        assertThat(answeredFor.code()).isEqualTo(ExitCode.DONE);
        assertThat(answeredFor.out()).contains("entry W1 of watch list watch");
    }

    @Test
    void refusedRowsAreToldAndLeaveTheirExitCode() throws IOException {
        String watch = file(
                "watch.tsv",
                "# source: Desk\n# expires: 2099-12-31\nid\tname\nW1\tKIM MIN-JI\n\tNO ID\n"
                        .getBytes(StandardCharsets.UTF_8));

        CommandRun run = CommandRun.of("screen", "--lang", "en", "--list", watch, list);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.out()).contains("entry W1 of watch list watch");
        assertThat(run.err()).contains("line 5: The row has no id", "was not sought");
    }

    @Test
    void theAnswerIsACusresMessage() {
        CommandRun run = CommandRun.of("screen", "--answer", list);

        assertThat(run.out())
                .startsWith("UNB+UNO")
                .contains("BGM+962'", "ERC+0Z'", "ERC+4Z'")
                .endsWith("UNZ+1+C1'\n");
    }

    @Test
    void oneBadFileDoesNotCostTheOthers() throws IOException {
        String noise = file("noise", new byte[] {1, 2, 3, 4});

        CommandRun run =
                CommandRun.of("screen", "--json", noise, folder.resolve("none").toString(), list);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.out().lines()).hasSize(4);
        JsonNode bad =
                JsonMapper.shared().readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(bad.at("/file").asString()).isEqualTo(noise);
        assertThat(bad.at("/problems/0/severity").asString()).isEqualTo("error");
        assertThat(run.err()).contains("noise: ", "There is no such file.");
    }

    @Test
    void wrongUsageSaysWhatToDo() {
        for (String[] wrong : new String[][] {
            {"screen"},
            {"screen", "--json", "--answer", list},
            {"screen", "--list", "none.tsv", list},
            {"screen", "--lang", "xx", list},
            {"screen", "--answer", "--to", "ZZ", list},
            {"serve", "--port", "-1"},
            {"fly"},
            {}
        }) {
            CommandRun run = CommandRun.of(wrong);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.err()).isNotBlank();
            assertThat(run.out()).isEmpty();
        }
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
