package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.kanmon.seals.vdsnc.VdsNc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SealContentTest {
    private static final Path SAMPLES = Path.of("..", "seals", "src", "test", "resources", "dev", "kanmon", "seals");

    @TempDir
    private Path folder = Path.of("");

    /** What the publisher of the sample says is in it. */
    @Test
    void aVisaTellsItsZoneAndItsPassport() throws IOException {
        byte[] visa = Files.readAllBytes(SAMPLES.resolve("vds").resolve("vds_visa_224bitSig.bin"));
        Map<String, String> content = SealContent.of(ReadSeal.of(new String(visa, StandardCharsets.ISO_8859_1)));
        assertThat(content.get("zone"))
                .startsWith("VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<")
                .contains("1234567XY7GBR5203116M2005250");
        assertThat(content).contains(entry("passport", "47110815P"));
    }

    @Test
    void aHealthCertificateTellsEveryValueByTheWayToIt() throws IOException {
        String seal = Files.readString(SAMPLES.resolve("vdsnc").resolve("vdsnc_au_valid.json"));
        assertThat(SealContent.of(ReadSeal.of(seal)))
                .contains(
                        entry("pid.n", "CITIZEN  JOHN"),
                        entry("ve.1.vd.0.dvc", "2021-10-03"),
                        entry("ve.0.vd.0.seq", "1"))
                .hasSize(21);
    }

    @Test
    void nothingInItGivesATerminalOrdersAndItHasABound() throws IOException {
        ObjectNode message = new JsonMapper().createObjectNode().put("a\u001b[2J", "b\u001b]0;title\u0007");
        for (int i = 0; i < 1_000; i++) {
            message.put("n" + i, i);
        }
        VdsNc seal = VdsNc.sign(
                new VdsNc.Header("kanmon.other", 1, "JPN"), message, PassWorld.of(folder.resolve("keys"), "JP").signer);
        assertThat(SealContent.of(ReadSeal.of(seal.text())))
                .containsEntry("a [2J", "b ]0;title ")
                .hasSize(100);
    }
}
