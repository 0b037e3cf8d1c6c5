package dev.kanmon.seals.chip;

import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.chipSigner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import dev.kanmon.seals.certificate.TrustStore;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TravelCredentialTest {
    private static final Holder AUTHORITY = authority("C=UT,CN=Authority", Kind.P384);
    private static final Chip CHIP = Chip.of(chipSigner(AUTHORITY, Kind.P256));
    private static final TrustStore TRUST = TrustStore.of(List.of(AUTHORITY.certificate()));

    @Test
    void aCopyOfAChipIsVerifiedAsTheChipIs() {
        TravelCredential credential = TravelCredential.read(CHIP.credential());
        assertThat(credential.dataGroups()).containsExactlyInAnyOrder(1, 2, 15);
        assertThat(credential.zone().text()).isEqualTo(Chip.ZONE);
        assertThat(credential.check(TRUST, NOW).verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(credential.check(TrustStore.of(List.of()), NOW).verdict()).isEqualTo(ChipVerdict.ISSUER_UNKNOWN);
    }

    /** As BouncyCastle writes nothing of this structure by itself, the smallest one is spelled out by hand. */
    @Test
    void theFormIsThatOfTheReport() {
        byte[] object = CHIP.securityObject();
        byte[] one = CHIP.file(1);
        byte[] whole = concat(
                new byte[] {0x30, (byte) 0x82},
                length(3 + 4 + 4 + object.length + 2 + one.length + 7),
                new byte[] {2, 1, 1, 0x30, (byte) 0x82},
                length(4 + object.length + 2 + one.length + 7),
                new byte[] {(byte) 0x80, (byte) 0x82},
                length(object.length),
                object,
                new byte[] {(byte) 0x81, (byte) one.length},
                one,
                new byte[] {(byte) 0x82, 5, 0x75, 3, 1, 2, 3});
        assertThat(TravelCredential.read(whole).check(TRUST, NOW).authentic()).isTrue();
    }

    @Test
    void anAlteredFaceIsTold() {
        SortedMap<Integer, byte[]> files = CHIP.altered(2);
        files.put(0, CHIP.securityObject());
        ChipCheck check =
                TravelCredential.read(Chip.credential(1, files, List.of())).check(TRUST, NOW);
        assertThat(check.verdict()).isEqualTo(ChipVerdict.DATA_GROUP_ALTERED);
        assertThat(check.dataGroups()).containsEntry(2, ChipCheck.DataGroup.ALTERED);
    }

    @Test
    void typesWithAKeyOfTheirOwnAreRefused() {
        SortedMap<Integer, byte[]> files = files();
        for (int further = 0; further < 2; further++) {
            byte[] other = Chip.credential(1, files, List.of(further));
            assertThatThrownBy(() -> TravelCredential.read(other))
                    .isInstanceOf(UnreadableSealException.class)
                    .hasMessageContaining("type 2 or 3");
        }
        for (int number : List.of(22, 23)) {
            SortedMap<Integer, byte[]> more = files();
            more.put(number, new byte[] {5, 0});
            assertThatThrownBy(() -> TravelCredential.read(Chip.credential(1, more, List.of())))
                    .isInstanceOf(UnreadableSealException.class)
                    .hasMessageContaining("type 2 or 3");
        }
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() {
        for (int number : List.of(0, 1, 2)) {
            SortedMap<Integer, byte[]> fewer = files();
            fewer.remove(number);
            refused(Chip.credential(1, fewer, List.of()));
        }
        SortedMap<Integer, byte[]> more = files();
        more.put(17, new byte[0]);
        refused(Chip.credential(1, more, List.of()));
        refused(Chip.credential(2, files(), List.of()));
        refused(new byte[0]);
        refused(new byte[TravelCredential.MAXIMUM_BYTES + 1]);
    }

    @Test
    void depthWithoutEndIsRefused() {
        byte[] deep = new byte[TravelCredential.MAXIMUM_BYTES];
        for (int at = 0; at + 5 <= deep.length; at += 5) {
            int inside = deep.length - at - 5;
            deep[at] = 0x30;
            deep[at + 1] = (byte) 0x83;
            deep[at + 2] = (byte) (inside >> 16);
            deep[at + 3] = (byte) (inside >> 8);
            deep[at + 4] = (byte) inside;
        }
        refused(deep);
        byte[] endless = new byte[TravelCredential.MAXIMUM_BYTES];
        for (int at = 0; at < endless.length; at += 2) {
            endless[at] = 0x30;
            endless[at + 1] = (byte) 0x80;
        }
        refused(endless);
    }

    @Test
    void noChangedByteIsAuthentic() {
        byte[] good = CHIP.credential();
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] bad = Chip.changed(good, at, good[at] ^ 1 << bit);
                assertThat(authentic(bad)).as("byte %d, bit %d", at, bit).isFalse();
            }
        }
    }

    private static boolean authentic(byte[] credential) {
        try {
            return TravelCredential.read(credential).check(TRUST, NOW).authentic();
        } catch (UnreadableSealException e) {
            return false;
        }
    }

    private static SortedMap<Integer, byte[]> files() {
        SortedMap<Integer, byte[]> files = new TreeMap<>(CHIP.dataGroups());
        files.put(0, CHIP.securityObject());
        return files;
    }

    private static void refused(byte[] credential) {
        assertThatThrownBy(() -> TravelCredential.read(credential))
                .isInstanceOf(UnreadableSealException.class)
                .message()
                .endsWith(".");
    }

    private static byte[] length(int value) {
        return new byte[] {(byte) (value >> 8), (byte) value};
    }

    private static byte[] concat(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
