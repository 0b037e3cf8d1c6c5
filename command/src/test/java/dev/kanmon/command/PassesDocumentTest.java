package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code docs/passes.md}, which others test their verifiers with, keep verifying. */
class PassesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "passes.md");
    private static final Pattern EXAMPLE = Pattern.compile("```(?:json)?\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExamplesVerify() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        Path trust = Files.createDirectory(folder.resolve("trust"));
        Files.writeString(trust.resolve("trust.pem"), only(examples, "-----BEGIN CERTIFICATE"));

        CommandRun run = CommandRun.of(
                "pass",
                "verify",
                "--trust",
                trust.toString(),
                "--on",
                "2026-11-27T03:40:00Z",
                "--mrz",
                PassFolder.zone("M12345678"),
                "--voyage",
                "KE703",
                "--status",
                file("status.json", only(examples, "{\"data\":{\"hdr\":{\"is\":\"JPN\",\"t\":\"kanmon.status\"")),
                file("pass.json", only(examples, "{\"data\":{\"hdr\":{\"is\":\"JPN\",\"t\":\"icao.dta\"")),
                file("pass.txt", only(examples, "RDB1")));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().split("Valid\\.", -1)).hasSize(3);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String only(List<String> examples, String beginning) {
        List<String> found = examples.stream()
                .filter(example -> example.startsWith(beginning))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
