package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.command.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What scripts rely on when they call {@code kanmon chip verify}. */
class ChipVerifyCommandTest {
    /** The Dutch specimen of 2006, which may not be copied here. */
    private static final Path SAMPLES = Path.of("..", "..", "shared", "data", "messages", "sod");

    @TempDir
    private Path folder;

    @Test
    void whoseIssuerIsUnknownIsNotAuthenticAndWhatIsRightIsSaid() {
        CommandRun run = verify("SOD", "DG1", "DG15");

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out())
                .contains("no authority that is trusted issued the signer", "The signature is right", "P NLD XX0001328")
                .containsPattern("data group 1 +as signed")
                .containsPattern("data group 2 +signed, not among the files")
                .containsPattern("data group 15 +as signed");
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        assertThat(verify("DG15", "SOD", "DG1").out()).contains("The signature is right");
    }

    @Test
    void aChangedDataGroupIsFound() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES));
        byte[] zone = Files.readAllBytes(SAMPLES.resolve("loes2006_DG1.bin"));
        zone[40] ^= 1;
        Path changed = Files.write(folder.resolve("변조.bin"), zone);

        CommandRun run = CommandRun.of("chip", "verify", sample("SOD"), changed.toString());

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("a data group is not the one that was signed", "ALTERED");
    }

    @Test
    void jsonHasThePublicShape() {
        assumeTrue(Files.isDirectory(SAMPLES));
        CommandRun run = CommandRun.of(
                "chip", "verify", "--json", "--mrz", PassFolder.zone("M12345678"), sample("SOD"), sample("DG1"));

        JsonNode line = JsonMapper.shared().readTree(run.out());
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(line.propertyNames())
                .containsExactly(
                        "files",
                        "verdict",
                        "authentic",
                        "text",
                        "dataGroups",
                        "document",
                        "sameDocument",
                        "signer",
                        "chain");
        assertThat(line.at("/verdict").asString()).isEqualTo("ISSUER_UNKNOWN");
        assertThat(line.at("/dataGroups/0").toString()).isEqualTo("{\"number\":1,\"state\":\"MATCHES\"}");
        assertThat(line.at("/sameDocument").asBoolean()).isFalse();
    }

    /** Every trusted authority could sign a chip with a zone of another State. */
    @Test
    void aChipThatCallsItselfAnotherStatesIsNotAuthentic() throws Exception {
        SmallChip chip = new SmallChip("JP", PassFolder.zone("M12345678"));
        String trust = Files.createDirectory(folder.resolve("trust")).toString();
        Files.write(folder.resolve("trust").resolve("csca.cer"), chip.authority);
        String object = Files.write(folder.resolve("EF.SOD"), chip.object).toString();
        String zone = Files.write(folder.resolve("EF.DG1"), chip.zone).toString();
        CommandRun run = CommandRun.of("chip", "verify", "--json", "--trust", trust, object, zone);
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("\"verdict\":\"OTHER_STATE\"", "\"authentic\":false", "another State");
    }

    @Test
    void aChipOfATrustedStateIsAuthenticFileByFileAndAsACredential() throws Exception {
        SmallChip chip = new SmallChip("KR", PassFolder.zone("M12345678"));
        String trust = Files.createDirectory(folder.resolve("trust")).toString();
        Files.write(folder.resolve("trust").resolve("csca.cer"), chip.authority);
        String object = Files.write(folder.resolve("EF.SOD"), chip.object).toString();
        String zone = Files.write(folder.resolve("여권 DG1"), chip.zone).toString();
        String face = Files.write(folder.resolve("EF.DG2"), chip.face).toString();
        String credential =
                Files.write(folder.resolve("dtc.bin"), chip.credential()).toString();
        String[] seen = {PassFolder.zone("M12345678"), PassFolder.zone("M98765432")};

        assertThat(CommandRun.of("chip", "verify", "--trust", trust, "--mrz", seen[0], object, zone, face)
                        .code())
                .isEqualTo(ExitCode.DONE);
        CommandRun copy = CommandRun.of("chip", "verify", "--trust", trust, "--mrz", seen[0], credential);
        assertThat(copy.code()).isEqualTo(ExitCode.DONE);
        assertThat(copy.out()).contains("Authentic.", "P KOR M12345678", "of the same document");
        CommandRun other = CommandRun.of("chip", "verify", "--trust", trust, "--mrz", seen[1], credential);
        assertThat(other.code()).isEqualTo(ExitCode.FOUND);
        assertThat(other.out()).contains("OF ANOTHER DOCUMENT");
        CommandRun without = CommandRun.of("chip", "verify", "--trust", trust, object, face);
        assertThat(CommandRun.of("chip", "verify", zone, face, object).out())
                .startsWith(object + ": ")
                .contains("No certificate was given to trust");
        assertThat(without.code()).isEqualTo(ExitCode.FOUND);
        assertThat(without.out()).contains("data group 1, which holds the zone, is not among the files");
        CommandRun twice = CommandRun.of("chip", "verify", "--trust", trust, object, object, zone);
        assertThat(twice.code()).isEqualTo(ExitCode.DONE);
        CommandRun unknown = CommandRun.of("chip", "verify", object, zone);
        assertThat(unknown.code()).isEqualTo(ExitCode.FOUND);
        assertThat(unknown.out()).contains("The signature is right");
    }

    @Test
    void whatIsNoChipIsUnreadable() throws IOException {
        String noise = Files.writeString(folder.resolve("noise"), "noise").toString();
        String cut = Files.write(folder.resolve("cut"), new byte[] {0x77, 0x10, 0x30})
                .toString();
        String sequence =
                Files.write(folder.resolve("der"), new byte[] {0x30, 0x00}).toString();
        String empty = Files.write(folder.resolve("empty"), new byte[0]).toString();

        for (String file : new String[] {
            noise, cut, sequence, empty, folder.resolve("missing").toString()
        }) {
            CommandRun run = CommandRun.of("chip", "verify", "--json", file);
            assertThat(run.code()).as(file).isEqualTo(ExitCode.UNREADABLE_INPUT);
            assertThat(JsonMapper.shared().readTree(run.out()).at("/verdict").asString())
                    .isEqualTo("UNREADABLE");
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(CommandRun.of("chip", "verify").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("chip").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private static CommandRun verify(String... names) {
        assumeTrue(Files.isDirectory(SAMPLES));
        String[] arguments = new String[names.length + 2];
        arguments[0] = "chip";
        arguments[1] = "verify";
        for (int i = 0; i < names.length; i++) {
            arguments[i + 2] = sample(names[i]);
        }
        return CommandRun.of(arguments);
    }

    private static String sample(String name) {
        return SAMPLES.resolve("loes2006_" + name + ".bin").toString();
    }
}
