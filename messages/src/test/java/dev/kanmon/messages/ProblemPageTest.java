package dev.kanmon.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.mrz.MrzProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of all problem codes is made from the catalogues, and is the one that ships. */
class ProblemPageTest {
    private static final Path PAGE = Path.of("..", "docs", "problems.md");

    /** Writes the page instead of comparing it: {@code ./kanmon test -pl messages -am -Dtest=ProblemPageTest -Dkanmon.pages=write}. */
    private static final boolean WRITE = System.getProperty("kanmon.pages", "").equals("write");

    @Test
    void thePageOfProblemsListsEveryCode() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What can be wrong with a message

                Made from the catalogues `ProblemCode` and `MrzProblemCode` by `ProblemPageTest`, which also tells how to make it anew. Codes
                are stable; sentences may get better. `…` stands for a number or a name that the sentence is given. An *error* keeps
                a message from being read; a *warning* does not; a *note* is no fault of the message. Commands add `FILE` (error) for
                a file that cannot be opened.

                ## Passenger lists and answers (PAXLST, CUSRES, their JSON form)
                | code | severity | what it says |
                |---|---|---|
                """);
        for (ProblemCode code : ProblemCode.values()) {
            line(page, code, code.severity(), code.sentence());
        }
        page.append("""

                ## Machine readable zones
                | code | severity | what it says |
                |---|---|---|
                """);
        for (MrzProblemCode code : MrzProblemCode.values()) {
            line(page, code, code.severity(), code.sentence());
        }
        if (WRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
        assertThat(Arrays.stream(ProblemCode.values()).map(Enum::name)).doesNotHaveDuplicates();
    }

    private static void line(StringBuilder page, Enum<?> code, ProblemCode.Severity severity, String sentence) {
        page.append("| `%s` | %s | %s |\n"
                .formatted(
                        code.name(),
                        severity.name().toLowerCase(Locale.ROOT),
                        sentence.replace("%s", "…").replace("|", "\\|")));
    }
}
