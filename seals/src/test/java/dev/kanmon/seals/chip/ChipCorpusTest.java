package dev.kanmon.seals.chip;

import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.seals.certificate.ChainVerdict;
import dev.kanmon.seals.certificate.HashAlgorithm;
import dev.kanmon.seals.certificate.TrustStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A specimen of 2006, read in place where a folder of specimens lies beside the project; skipped where none does. */
class ChipCorpusTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "messages", "sod");

    @BeforeEach
    void whereTheFolderIs() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    @Test
    void aRealChipIsWhatItsStateSignedAndItsIssuerIsUnknown() throws IOException {
        ChipCheck check = SecurityObject.check(
                file("SOD"), Map.of(1, file("DG1"), 15, file("DG15")), TrustStore.of(List.of()), NOW);
        // Signature and hashes are looked at before the chain: all of them are right.
        assertThat(check.verdict()).isEqualTo(ChipVerdict.ISSUER_UNKNOWN);
        assertThat(check.dataGroups())
                .isEqualTo(Map.of(
                        1, ChipCheck.DataGroup.MATCHES,
                        2, ChipCheck.DataGroup.NOT_AT_HAND,
                        15, ChipCheck.DataGroup.MATCHES));
        assertThat(check.signer())
                .isNotNull()
                .satisfies(signer -> assertThat(signer.country()).contains("NL"));
        assertThat(check.chain())
                .isNotNull()
                .satisfies(chain -> assertThat(chain.verdict()).isEqualTo(ChainVerdict.UNKNOWN_ISSUER));
        assertThat(SecurityObject.read(file("SOD")).hash()).isEqualTo(HashAlgorithm.SHA256);
        assertThat(Zone.read(file("DG1")).text()).hasSize(88);
    }

    @Test
    void itsAlteredZoneIsTold() throws IOException {
        byte[] zone = file("DG1");
        byte[] altered = Chip.changed(zone, 20, zone[20] ^ 1);
        ChipCheck check = SecurityObject.check(file("SOD"), Map.of(1, altered), TrustStore.of(List.of()), NOW);
        assertThat(check.verdict()).isEqualTo(ChipVerdict.DATA_GROUP_ALTERED);
        assertThat(check.dataGroups()).containsEntry(1, ChipCheck.DataGroup.ALTERED);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve("loes2006_" + name + ".bin"));
    }
}
