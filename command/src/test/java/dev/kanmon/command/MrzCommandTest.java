package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts rely on when they call {@code kanmon mrz}. */
class MrzCommandTest {
    /** The specimen of Doc 9303 part 4, appendix B. */
    private static final String PASSPORT = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;

    @TempDir
    private Path folder;

    @Test
    void jsonHasThePublicShape() throws IOException {
        String file = file("passport", PASSPORT);

        CommandRun run = CommandRun.of("mrz", "--json", "--on", "2026-11-23", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).singleElement().isEqualTo("""
                {"file":"%s","format":"TD3","documentCode":"P","issuer":"UTO","surname":"ERIKSSON","given":"ANNA MARIA",\
                "number":"L898902C3","nationality":"UTO","birthDate":"1974-08-12","sex":"F","expiry":"2012-04-15",\
                "optional":"ZE184226B","checks":{"number":"ok","birthDate":"ok","expiry":"ok","optional":"ok",\
                "composite":"ok"},"truncated":false,"repaired":[],"problems":[]}""".formatted(file));
    }

    @Test
    void aRepairIsTold() throws IOException {
        String file = file("passport", PASSPORT.replace("L898902C3", "L8989O2C3"));

        CommandRun run = CommandRun.of("mrz", "--json", file);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        JsonNode line = JsonMapper.shared().readTree(run.out());
        assertThat(line.at("/number").asString()).isEqualTo("L898902C3");
        assertThat(line.at("/repaired").toString())
                .isEqualTo("[{\"line\":2,\"column\":6,\"from\":\"O\",\"to\":\"0\"}]");
        assertThat(line.at("/problems/0/code").asString()).isEqualTo("REPAIRED");
        assertThat(line.at("/problems/0/severity").asString()).isEqualTo("warning");
        assertThat(line.at("/problems/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void aDateWithoutReadingIsShownAsSent() throws IOException {
        String unknown = file("unknown", PASSPORT.replace("7408122", "74<<<<1"));

        JsonNode line = JsonMapper.shared()
                .readTree(CommandRun.of("mrz", "--json", unknown).out());

        assertThat(line.has("birthDate")).isFalse();
        assertThat(line.at("/birthDateAsSent").asString()).isEqualTo("74<<<<");
    }

    @Test
    void aWrongCheckDigitIsFoundAndSaid() throws IOException {
        String wrong = file("wrong", PASSPORT.replace("L898902C36", "L898902C37"));

        CommandRun run = CommandRun.of("mrz", wrong, file("sound", PASSPORT));

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("wrong: TD3 P UTO", "number         L898902C3                check digit WRONG")
                .contains("line 2, column 10: The check digit of the document number is wrong.")
                .contains("sound: TD3 P UTO");
    }

    @Test
    void oneBadFileDoesNotCostTheOthers() throws IOException {
        String noise = file("noise", "UNH+M1+PAXLST'");
        String none = folder.resolve("none").toString();

        CommandRun run = CommandRun.of("mrz", "--json", noise, none, folder.toString(), file("passport", PASSPORT));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.out().lines()).hasSize(4);
        JsonNode bad =
                JsonMapper.shared().readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(bad.at("/problems/0/code").asString()).isEqualTo("NOT_MRZ");
        assertThat(bad.at("/problems/0/severity").asString()).isEqualTo("error");
        assertThat(run.err()).contains("noise: ", "There is no such file.", "The file cannot be read.");
    }

    @Test
    void aFileOfAnySizeIsReadNoFurtherThanAZoneGoes() throws IOException {
        CommandRun run = CommandRun.of("mrz", file("long", "<".repeat(1_000_000)));

        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(run.err()).contains("more than 1000 characters");
    }

    @Test
    void wrongUsageSaysWhatToDo() {
        assertThat(CommandRun.of("mrz").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("mrz", "--on", "yesterday", "-").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
