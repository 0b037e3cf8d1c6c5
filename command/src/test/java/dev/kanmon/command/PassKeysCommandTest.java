package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that sign passes, as the people who keep them run them. */
class PassKeysCommandTest {
    private static final Pattern SIGNER = Pattern.compile("Signer ([0-9a-f]{20}) signs");

    @TempDir
    private Path temporary;

    private Path keys;
    private Path password;
    private String first;

    @BeforeEach
    void makeKeys() throws IOException {
        keys = temporary.resolve("keys");
        password = Files.writeString(temporary.resolve("password"), "correct horse\n");
        CommandRun run = run(
                "create",
                "--state",
                "JP",
                "--name",
                "Immigration Services Agency",
                "--password-file",
                password.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Made the keys of JP in " + keys, "authority.key out and keep it in a safe");
        first = signer(run);
    }

    @Test
    void showTellsWhoSignsAndWhenToRotateWithoutAPassword() {
        CommandRun run = run("show");
        assertThat(run.out())
                .contains("Authority C=JP,O=Immigration Services Agency,CN=Corridor Authority")
                .containsPattern(first + " +signs ")
                .contains("Rotate from ");
        List<String> objects = run("show", "--json").out().lines().toList();
        assertThat(objects).hasSize(2);
        assertThat(objects.get(0)).startsWith("{\"kind\":\"authority\"").contains("\"revocationList\":1");
        assertThat(objects.get(1))
                .startsWith("{\"kind\":\"signer\",\"serial\":\"" + first + "\"")
                .contains("\"state\":\"signs\"", "\"keyInFolder\":true");
        assertThat(run("show", "--fail-on", "75").code()).isEqualTo(ExitCode.DONE);
        assertThat(run("show", "--fail-on", "77").code()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void rotateMayRunEveryDayAndMakesASuccessorWhenAsked() {
        CommandRun daily = open("rotate");
        assertThat(daily.code()).isEqualTo(ExitCode.DONE);
        assertThat(daily.out()).contains("No successor was due.", "Revocation list 2 is out");

        Instant begins = Instant.now().plus(Duration.ofDays(10));
        CommandRun asked = open("rotate", "--from", begins.toString());
        assertThat(asked.out()).contains("signs from " + begins.toString().substring(0, 19));
        assertThat(run("show").out()).containsPattern(signer(asked) + " +next ").containsPattern(first + " +signs ");

        CommandRun late = open(
                "rotate", "--from", Instant.now().plus(Duration.ofDays(200)).toString());
        assertThat(late.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(late.err()).contains("nobody would sign");
        assertThat(open("rotate", "--from", "tomorrow").err()).contains("'tomorrow' is no moment");
    }

    @Test
    void aStolenSignerIsReplacedAndRevoked() throws IOException {
        CommandRun successor = open("rotate", "--from", "now");
        CommandRun revoked = open("revoke", first);
        assertThat(revoked.err()).isEmpty();
        assertThat(revoked.out()).contains("Signer " + first + " is revoked. Bring revocation list 3 to every gate");
        assertThat(run("show").out())
                .containsPattern(first + " +revoked ")
                .containsPattern(signer(successor) + " +signs ");
        try (Stream<Path> files = Files.list(keys.resolve("signers"))) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain(first + ".key");
        }
        CommandRun unknown = open("revoke", "ab12");
        assertThat(unknown.err()).doesNotContain(".. ");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(unknown.err()).contains("There is no signer ab12");
        assertThat(open("revoke", "first").err()).contains("'first' is no serial");
    }

    @Test
    void theAuthorityIsBroughtForRotationAlone() throws IOException {
        Path safe = Files.move(keys.resolve("authority.key"), temporary.resolve("safe.key"));
        assertThat(run("show").code()).isEqualTo(ExitCode.DONE);
        CommandRun without = open("rotate");
        assertThat(without.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(without.err()).contains("The authority's key is not at ");
        assertThat(open("rotate", "--authority-key", safe.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(open("revoke", "--authority-key", safe.toString(), first).code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aKeyInAHardwareModuleIsCertifiedFromItsPublicKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        Path published = Files.write(
                temporary.resolve("module.der"),
                generator.generateKeyPair().getPublic().getEncoded());
        CommandRun issued = open("rotate", "--from", "now", "--public-key", published.toString(), "--json");
        assertThat(issued.out()).contains("\"state\":\"signs\",\"keyInFolder\":false");
        assertThat(open("rotate", "--public-key", published.toString()).err()).contains("--public-key needs --from");
    }

    @Test
    void exportGivesGatesWhatTheyNeedAndNoKey() throws IOException {
        Path trust = temporary.resolve("trust");
        CommandRun run = run("export", "--to", trust.toString());
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        CommandRun toFile = run("export", "--to", password.toString());
        assertThat(toFile.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(toFile.err()).contains(password + " is a file: name a folder");
        assertThat(run.out()).contains("SHA-256 of the authority's certificate: ");
        try (Stream<Path> files = Files.list(trust)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("authority.pem", "revoked.crl", "signer-" + first + ".pem");
        }
        assertThat(Files.readString(trust.resolve("authority.pem"))).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() throws IOException {
        assertThat(run("create", "--state", "JP", "--name", "Again"))
                .extracting(CommandRun::code)
                .isEqualTo(ExitCode.UNREADABLE_INPUT);
        CommandRun state = CommandRun.of(
                "pass", "keys", "create", "--keys", temporary.resolve("x").toString(), "--state", "XX", "--name", "N");
        assertThat(state.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(state.err()).contains("'XX' is no State");
        CommandRun locked = run("rotate");
        assertThat(locked.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(locked.err()).contains("under a password", "--password-file");
        Files.writeString(password, "battery staple\n");
        assertThat(open("rotate").err()).contains("The password is not that of").doesNotContain("battery");
        Files.writeString(password, "\n");
        assertThat(open("rotate").err()).contains("write the password there");
        CommandRun none = CommandRun.of("pass", "keys", "show", "--keys", temporary.toString());
        assertThat(none.code()).isEqualTo(ExitCode.UNREADABLE_INPUT);
        assertThat(none.err()).contains("There are no keys in " + temporary);
        assertThat(CommandRun.of("pass", "keys").err())
                .contains("say what to do with the keys: create, show, rotate, revoke, export");
        assertThat(CommandRun.of("pass").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private CommandRun run(String command, String... more) {
        return CommandRun.of(
                Stream.concat(Stream.of("pass", "keys", command, "--keys", keys.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private CommandRun open(String command, String... more) {
        return run(
                command,
                Stream.concat(Stream.of("--password-file", password.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String signer(CommandRun run) {
        Matcher found = SIGNER.matcher(run.out());
        assertThat(found.find()).as(run.out() + run.err()).isTrue();
        return found.group(1);
    }
}
