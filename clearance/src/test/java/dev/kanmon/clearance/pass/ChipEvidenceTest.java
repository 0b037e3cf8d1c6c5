package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.chip.ChipVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Credentials of every kind are verified in {@code ApplicationFlowTest}; here what needs no certificate world. */
class ChipEvidenceTest {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "messages", "sod");
    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");
    private static final TrustStore NOBODY = TrustStore.of(List.of());

    @Test
    void aRealChipOfAStateThatIsNotKnownIsEvidenceOfALesserKind() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no folder of specimens lies beside the project");
        ChipEvidence evidence = ChipEvidence.of(file("SOD"), Map.of(1, file("DG1"), 15, file("DG15")), NOBODY, NOW);
        assertThat(evidence.grade()).isEqualTo(ChipGrade.ISSUER_UNKNOWN);
        assertThat(evidence.verdict()).isEqualTo(ChipVerdict.ISSUER_UNKNOWN);
        // As sha256sum tells it.
        assertThat(evidence.object()).isEqualTo("911afa57a07ed9727a943246549db1f160217156ba03a829193cf72af8096f8f");
        Mrz zone = Objects.requireNonNull(evidence.zone()).mrz();
        assertThat(zone.issuer()).isEqualTo("NLD");
        assertThat(evidence).hasToString("ChipEvidence[ISSUER_UNKNOWN, ISSUER_UNKNOWN]");
    }

    @Test
    void anAlteredZoneIsTold() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no folder of specimens lies beside the project");
        byte[] zone = file("DG1");
        zone[zone.length - 1] = (byte) (zone[zone.length - 1] == '0' ? '1' : '0');
        ChipEvidence evidence = ChipEvidence.of(file("SOD"), Map.of(1, zone), NOBODY, NOW);
        assertThat(evidence.grade()).isEqualTo(ChipGrade.ALTERED);
        assertThat(evidence.zone()).isNotNull();
        zone[20] = '=';
        ChipEvidence none = ChipEvidence.of(file("SOD"), Map.of(1, zone), NOBODY, NOW);
        assertThat(none.grade()).isEqualTo(ChipGrade.ALTERED);
        assertThat(none.zone()).isNull();
    }

    @Test
    void withoutItsZoneAChipSaysNothing() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no folder of specimens lies beside the project");
        ChipEvidence evidence = ChipEvidence.of(file("SOD"), Map.of(15, file("DG15")), NOBODY, NOW);
        assertThat(evidence.grade()).isEqualTo(ChipGrade.UNREADABLE);
        assertThat(evidence.verdict()).isEqualTo(ChipVerdict.DATA_GROUP_MISSING);
        assertThat(evidence.zone()).isNull();
    }

    @Test
    void rubbishIsUnreadable() {
        for (byte[] file : List.of(new byte[0], new byte[] {0x30, 0}, new byte[1000])) {
            assertThat(ChipEvidence.ofCredential(file, NOBODY, NOW).grade()).isEqualTo(ChipGrade.UNREADABLE);
            assertThat(ChipEvidence.of(file, Map.of(), NOBODY, NOW).grade()).isEqualTo(ChipGrade.UNREADABLE);
        }
    }

    @Test
    void everyVerdictHasAGradeAndOneAloneIsAuthentic() {
        for (ChipVerdict verdict : ChipVerdict.values()) {
            assertThat(ChipGrade.of(verdict) == ChipGrade.AUTHENTIC)
                    .as(verdict.name())
                    .isEqualTo(verdict == ChipVerdict.AUTHENTIC);
        }
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve("loes2006_" + name + ".bin"));
    }
}
