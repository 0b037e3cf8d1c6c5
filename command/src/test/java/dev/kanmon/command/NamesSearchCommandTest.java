package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts rely on when they call {@code kanmon names search}. */
class NamesSearchCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsWhoIsOnTheListWithColumnsInAnyOrder() throws IOException {
        String list = file("list", "nationality\tname\tdob\tid\nJP\tSATO TARO\t1970-02-03\tL1\n\tKIM MINJI\t\tL2\n");
        String queries = file("queries", "query\tid\nKIM MINJI\tQ1\nSATO TARO\tQ2\n");

        CommandRun run = CommandRun.of("names", "search", "--list", list, "--queries", queries, "--top", "1");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Q1\t1\tL2\t"),
                        line -> assertThat(line).startsWith("Q2\t1\tL1\t"));
        assertThat(run.out().lines().map(line -> Double.valueOf(line.split("\t", -1)[3])))
                .allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void aListIdStandsOnceAQueryHoweverManyOfItsNamesAreFound() throws IOException {
        String aliases = String.join(
                ";", IntStream.range(0, 30).mapToObj(i -> "KIM MINJI").toList());
        String list = file(
                "list", "id\tname\taliases\nL1\tKIM MINJI\t" + aliases + "\nL2\tKIM MINJI\t\nL3\tPARK\t;KIM MINJI;;\n");
        String queries = file("queries", "id\tquery\nQ1\tKIM MINJI\n");

        CommandRun run = CommandRun.of("names", "search", "--list", list, "--queries", queries, "--top", "3");

        assertThat(ids(run)).containsExactlyInAnyOrder("L1", "L2", "L3");
        assertThat(run.out().lines().map(line -> line.split("\t", -1)[1])).containsExactly("1", "2", "3");
    }

    @Test
    void aBirthDateThatIsMissingPartialOrRubbishHidesNobody() throws IOException {
        String list = file(
                "list",
                "id\tname\tdob\nL1\tKIM MINJI\t\nL2\tKIM MINJI\t1970\nL3\tKIM MINJI\t1970-02\nL4\tKIM MINJI\tcirca 1970\nL5\tKIM MINJI\n");
        String queries = file(
                "queries", "id\tquery\tdob\nQ1\tKIM MINJI\t1970-02-03\nQ2\tKIM MINJI\t\nQ3\tKIM MINJI\t31/31/31\n");

        CommandRun run = CommandRun.of("names", "search", "--list", list, "--queries", queries);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        for (String query : List.of("Q1", "Q2", "Q3")) {
            assertThat(run.out().lines().filter(line -> line.startsWith(query)).map(line -> line.split("\t", -1)[2]))
                    .containsExactlyInAnyOrder("L1", "L2", "L3", "L4", "L5");
        }
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("list, line 5 has a birth date that is none of"),
                        line -> assertThat(line).contains("queries, line 4 has a birth date that is none of"));
    }

    @Test
    void aQuoteOrAControlCharacterHarmsNoOtherRow() throws IOException {
        String list = file("list", "id\tname\nL1\t\"KIM MINJI\nL2\tPARK \u0000\u0001SUJIN\"\nL3\tSATO TARO\n");
        String queries = file("queries", "id\tquery\nQ1\tKIM MINJI\nQ2\tSATO TARO\nQ3\t'PARK SUJIN\n");

        CommandRun run = CommandRun.of("names", "search", "--list", list, "--queries", queries, "--top", "1");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(ids(run)).containsExactly("L1", "L3", "L2");
    }

    @Test
    void aRowThatCannotBeTakenIsToldAndHarmsNoOther() throws IOException {
        Path list = folder.resolve("list");
        byte[] bytes = "id\tname\nL1\t?\n\tKIM MINJI\nL3\t\nL4\tKIM MINJI\textra\n\nL6\tKIM MINJI\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[11] = (byte) 0xFF;
        Files.write(list, bytes);
        String queries = file("queries", "id\tquery\nQ1\tKIM MINJI\nQ2\t\n");

        CommandRun run = CommandRun.of("names", "search", "--list", list.toString(), "--queries", queries);

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(ids(run)).containsExactly("L6");
        assertThat(run.err().lines().map(line -> line.substring(line.indexOf(", line"))))
                .containsExactly(
                        ", line 2 is not UTF-8; the row is left out.",
                        ", line 3 has no id; the row is left out.",
                        ", line 4 has no name; the row is left out.",
                        ", line 5 has more cells than the header; the row is left out.",
                        ", line 3 has no name; the row is left out.");
    }

    @Test
    void aFileThatIsNoTableIsToldInASentence() throws IOException {
        String table = file("table", "id\tname\nL1\tKIM MINJI\n");

        CommandRun noHeader = CommandRun.of("names", "search", "--list", table, "--queries", table);
        CommandRun noFile = CommandRun.of(
                "names", "search", "--list", folder.resolve("none").toString(), "--queries", table);
        CommandRun twice =
                CommandRun.of("names", "search", "--list", file("twice", "id\tname\tname\n"), "--queries", table);

        assertThat(List.of(noHeader.code(), noFile.code(), twice.code())).containsOnly(ExitCode.UNREADABLE_INPUT);
        assertThat(noHeader.err()).contains("with id and query among them");
        assertThat(noFile.err()).contains("There is no such file.");
        assertThat(twice.err()).contains("each once");
    }

    @Test
    void wrongUsageSaysWhatToDo() throws IOException {
        String table = file("table", "id\tname\n");
        assertThat(CommandRun.of("names").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("names", "search", "--list", table).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("names", "search", "--list", table, "--queries", table, "--top", "0")
                        .err())
                .contains("--top must be");
        assertThat(CommandRun.of("names", "search", "--list", table, "--queries", table, "--min", "NaN")
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    private static List<String> ids(CommandRun run) {
        return run.out().lines().map(line -> line.split("\t", -1)[2]).toList();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
