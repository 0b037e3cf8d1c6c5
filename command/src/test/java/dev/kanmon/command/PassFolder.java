package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzFormat;
import dev.kanmon.messages.mrz.MrzWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/** A folder with keys of Japan, what gates trust, and contents of passes for a voyage that arrives today. */
final class PassFolder {
    /** Passes hold by the days of the port of entry; today and tomorrow there, so that midnight does not matter. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    private final Path folder;

    private PassFolder(Path folder) {
        this.folder = folder;
    }

    static PassFolder make(Path folder) {
        PassFolder made = new PassFolder(folder);
        assertThat(CommandRun.of("pass", "keys", "create", "--keys", made.keys(), "--state", "JP", "--name", "Test")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(CommandRun.of("pass", "keys", "export", "--keys", made.keys(), "--to", made.trust())
                        .code())
                .isEqualTo(ExitCode.DONE);
        return made;
    }

    String keys() {
        return path("keys");
    }

    String trust() {
        return path("trust");
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    /** What the pass of a person shall say. */
    String content(String name) throws IOException {
        return file(name, content());
    }

    static String content() {
        return """
            {"holder":{"surname":"KIM","given":"MIN JUN","birthDate":"1988-03-05","sex":"M","nationality":"KOR",
            "passport":{"number":"M12345678","issuer":"KOR"}},
            "voyage":{"carrier":"KE","number":"703","from":"ICN","to":"NRT","departure":"%1$sT10:10","arrival":"%1$s"},
            "stay":90,"provision":"1a2b3c4d5e6f"}
            """.formatted(today());
    }

    /** Issues one pass and gives what was printed, without the end of the last line. */
    String issue(String... more) throws IOException {
        String[] arguments = {"pass", "issue", "--keys", keys(), content("content.json")};
        CommandRun run = CommandRun.of(concatenated(arguments, more));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return run.out().stripTrailing();
    }

    /** Signs the next status list. */
    String status(String name, String... more) {
        String[] arguments = {"pass", "status", "--keys", keys(), "--out", path(name)};
        CommandRun run = CommandRun.of(concatenated(arguments, more));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        return path(name);
    }

    CommandRun verify(String... more) {
        return CommandRun.of(concatenated(new String[] {"pass", "verify", "--trust", trust()}, more));
    }

    /** The zone of the passport that the passes are bound to, or of another. */
    static String zone(String number) {
        return String.join(
                "\n",
                MrzWriter.write(new Mrz(
                        MrzFormat.TD3,
                        "P",
                        "KOR",
                        "KIM",
                        "MIN JUN",
                        number,
                        "KOR",
                        MrzDate.of(LocalDate.of(1988, 3, 5)),
                        "M",
                        MrzDate.of(LocalDate.of(2031, 1, 31)),
                        "",
                        "")));
    }

    private static String[] concatenated(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
