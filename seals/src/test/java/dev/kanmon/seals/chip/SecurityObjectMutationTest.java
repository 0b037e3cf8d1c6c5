package dev.kanmon.seals.chip;

import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.chipSigner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import dev.kanmon.seals.certificate.TrustStore;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every byte of a security object, changed to each of several other values. */
class SecurityObjectMutationTest {
    /** The object identifier of RSA as such, and that of RSA with SHA-256, which differ in their last byte. */
    private static final String RSA = "2a864886f70d010101";

    @ParameterizedTest
    @CsvSource({
        "P256, EMBEDDED, true",
        "P256, EMBEDDED_BY_KEY, false",
        "RSA_PSS, EMBEDDED, false",
        "P256, ISSUER_ALONE, true",
        "P256, KEY_ALONE, true",
    })
    void noChangedByteIsAuthentic(Kind kind, Chip.Reference reference, boolean numbers) {
        assertThat(accepted(kind, reference, numbers)).isEmpty();
    }

    /** With PKCS #1 v1.5 one byte may change, and says the same: the hash is named beside it (RFC 3370 section 3.2). */
    @ParameterizedTest
    @CsvSource({"RSA, EMBEDDED, true"})
    void ofRsaOnlyTheOtherNameOfTheSameSignatureIsAuthentic(Kind kind, Chip.Reference reference, boolean numbers) {
        assertThat(accepted(kind, reference, numbers))
                .hasSize(1)
                .allSatisfy(bytes -> assertThat(HexFormat.of().formatHex(bytes)).contains(RSA + "0500048201"));
    }

    private static List<byte[]> accepted(Kind kind, Chip.Reference reference, boolean numbers) {
        Holder authority = authority("C=UT,CN=Authority", Kind.P256);
        Holder signer = chipSigner(authority, kind);
        Chip chip = Chip.of(signer).withVersions().reference(reference);
        TrustStore trust = TrustStore.of(List.of(authority.certificate(), signer.certificate()));
        byte[] good = chip.securityObject();
        assertThat(verdict(good, chip, trust)).isEqualTo(ChipVerdict.AUTHENTIC);
        List<byte[]> accepted = new ArrayList<>();
        for (int at = 0; at < good.length; at++) {
            for (int value : values(good[at], numbers)) {
                byte[] bad = Chip.changed(good, at, value);
                if (verdict(bad, chip, trust) == ChipVerdict.AUTHENTIC) {
                    accepted.add(bad);
                }
            }
        }
        return accepted;
    }

    /** Each bit alone, for tags and capitals; with numbers also small ones and neighbours, which tell versions and kinds apart. */
    private static List<Integer> values(byte from, boolean numbers) {
        List<Integer> all = new ArrayList<>();
        for (int bit = 0; bit < Byte.SIZE; bit++) {
            all.add((from ^ 1 << bit) & 0xFF);
        }
        for (int other : new int[] {0, 1, 2, 3, 4, 5, 11, 0xFF, from + 1, from - 1}) {
            if (numbers && (byte) other != from) {
                all.add(other & 0xFF);
            }
        }
        return all;
    }

    private static ChipVerdict verdict(byte[] object, Chip chip, TrustStore trust) {
        return SecurityObject.check(object, Map.copyOf(chip.dataGroups()), trust, NOW)
                .verdict();
    }
}
