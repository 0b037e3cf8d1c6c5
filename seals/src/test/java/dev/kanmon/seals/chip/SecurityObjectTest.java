package dev.kanmon.seals.chip;

import static dev.kanmon.seals.certificate.CertificateWorld.FROM;
import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.UNTIL;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.chipSigner;
import static dev.kanmon.seals.certificate.CertificateWorld.draft;
import static dev.kanmon.seals.certificate.CertificateWorld.list;
import static dev.kanmon.seals.certificate.CertificateWorld.sealSigner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import dev.kanmon.seals.certificate.Chain;
import dev.kanmon.seals.certificate.HashAlgorithm;
import dev.kanmon.seals.certificate.TrustStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityObjectTest {
    private static final Holder AUTHORITY = authority("C=UT,CN=Country Signing Authority", Kind.P384);
    private static final Holder SIGNER = chipSigner(AUTHORITY, Kind.P256);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void chipsOfEveryKindOfKeyAreAuthentic(Kind kind) {
        Holder authority = authority("C=UT,CN=Country Signing Authority", kind);
        Chip chip = Chip.of(chipSigner(authority, kind)).withVersions();
        ChipCheck check = check(chip, chip.dataGroups(), trust(authority));
        assertThat(check.verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(check.authentic()).isTrue();
        assertThat(check.problem()).isNull();
        assertThat(check.signer()).isEqualTo(chip.signer().certificate());
        assertThat(check.chain())
                .isNotNull()
                .satisfies(chain -> assertThat(chain.state()).contains("UT"));
        assertThat(check.dataGroups())
                .containsOnlyKeys(1, 2, 15)
                .allSatisfy((number, state) -> assertThat(state).isEqualTo(ChipCheck.DataGroup.MATCHES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.3.14.3.2.26",
                "2.16.840.1.101.3.4.2.4",
                "2.16.840.1.101.3.4.2.1",
                "2.16.840.1.101.3.4.2.2",
                "2.16.840.1.101.3.4.2.3"
            })
    void everyHashOfDataGroupsIsCompared(String hash) {
        Chip chip = Chip.of(SIGNER).hash(hash);
        assertThat(check(chip, chip.dataGroups(), trust(AUTHORITY)).verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(check(chip, chip.altered(1), trust(AUTHORITY)).verdict()).isEqualTo(ChipVerdict.DATA_GROUP_ALTERED);
    }

    @Test
    void anAlteredDataGroupIsToldByItsNumber() {
        Chip chip = Chip.of(SIGNER);
        ChipCheck check = check(chip, chip.altered(15), trust(AUTHORITY));
        assertThat(check.verdict()).isEqualTo(ChipVerdict.DATA_GROUP_ALTERED);
        assertThat(check.dataGroups())
                .isEqualTo(new TreeMap<>(Map.of(
                        1, ChipCheck.DataGroup.MATCHES,
                        2, ChipCheck.DataGroup.MATCHES,
                        15, ChipCheck.DataGroup.ALTERED)));
    }

    @Test
    void aDataGroupThatNobodySignedIsNotTakenForTheChips() {
        Chip chip = Chip.of(SIGNER);
        Map<Integer, byte[]> more = new TreeMap<>(chip.dataGroups());
        more.put(14, new byte[] {0x6E, 0});
        ChipCheck check = check(chip, more, trust(AUTHORITY));
        assertThat(check.verdict()).isEqualTo(ChipVerdict.DATA_GROUP_NOT_COVERED);
        assertThat(check.dataGroups()).containsEntry(14, ChipCheck.DataGroup.NOT_COVERED);
    }

    @Test
    void withoutTheZoneNothingIsAuthenticAndTheRestMayBeMissing() {
        Chip chip = Chip.of(SIGNER);
        assertThat(check(chip, Map.of(), trust(AUTHORITY)).verdict()).isEqualTo(ChipVerdict.DATA_GROUP_MISSING);
        Map<Integer, byte[]> zoneAlone = Map.of(1, chip.file(1));
        ChipCheck check = check(chip, zoneAlone, trust(AUTHORITY));
        assertThat(check.verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(check.dataGroups()).containsEntry(2, ChipCheck.DataGroup.NOT_AT_HAND);
    }

    @Test
    void aSignatureOfAnotherKeyIsWrong() {
        Holder impostor = new Holder(SIGNER.certificate(), Kind.P256.keys(), Kind.P256);
        Chip chip = Chip.of(impostor);
        assertThat(check(chip, chip.dataGroups(), trust(AUTHORITY)).verdict()).isEqualTo(ChipVerdict.SIGNATURE_WRONG);
    }

    @Test
    void everyFailureOfTheChainIsToldByItsName() {
        Holder other = authority("C=UT,CN=Country Signing Authority", Kind.P384);
        assertThat(of(SIGNER, trust(other))).isEqualTo(ChipVerdict.ISSUER_UNKNOWN);

        Holder impostor = draft("C=UT,CN=Country Signing Authority", Kind.P384)
                .authority()
                .unidentified()
                .issue();
        Holder forged =
                draft("C=UT,CN=Chips", Kind.P256).by(impostor).unidentified().issue();
        assertThat(of(forged, trust(AUTHORITY))).isEqualTo(ChipVerdict.SIGNER_FORGED);

        Holder ended = draft("C=UT,CN=Chips", Kind.P256)
                .by(AUTHORITY)
                .until(NOW.minusSeconds(1))
                .issue();
        assertThat(of(ended, trust(AUTHORITY))).isEqualTo(ChipVerdict.SIGNER_EXPIRED);

        Holder early = draft("C=UT,CN=Chips", Kind.P256)
                .by(AUTHORITY)
                .from(NOW.plusSeconds(1))
                .issue();
        assertThat(of(early, trust(AUTHORITY))).isEqualTo(ChipVerdict.SIGNER_NOT_YET_VALID);

        Holder past = draft("C=UT,CN=Past", Kind.P256)
                .authority()
                .until(NOW.minusSeconds(1))
                .issue();
        assertThat(of(chipSigner(past, Kind.P256), trust(past))).isEqualTo(ChipVerdict.AUTHORITY_NOT_VALID);

        TrustStore revoking = TrustStore.of(
                List.of(AUTHORITY.certificate()), List.of(list(AUTHORITY, FROM, UNTIL, SIGNER.certificate())));
        assertThat(of(SIGNER, revoking)).isEqualTo(ChipVerdict.REVOKED);

        Holder below = draft("C=UT,CN=Below", Kind.P256).by(SIGNER).issue();
        assertThat(of(below, trust(AUTHORITY, SIGNER))).isEqualTo(ChipVerdict.ISSUER_NOT_AUTHORITY);

        assertThat(of(sealSigner(AUTHORITY, Kind.P256), trust(AUTHORITY))).isEqualTo(ChipVerdict.SIGNER_OF_ANOTHER_USE);
    }

    @Test
    void theSignerMayStandInTheTrustStore() {
        for (Chip.Reference reference : Chip.Reference.values()) {
            Chip chip = Chip.of(SIGNER).reference(reference);
            boolean embedded = reference.name().startsWith("EMBEDDED");
            assertThat(check(chip, chip.dataGroups(), trust(AUTHORITY, SIGNER)).verdict())
                    .as(reference.name())
                    .isEqualTo(ChipVerdict.AUTHENTIC);
            assertThat(check(chip, chip.dataGroups(), trust(AUTHORITY)).verdict())
                    .as(reference.name())
                    .isEqualTo(embedded ? ChipVerdict.AUTHENTIC : ChipVerdict.SIGNER_MISSING);
        }
    }

    @Test
    void revocationIsToldBesideTheVerdict() {
        Chip chip = Chip.of(SIGNER);
        TrustStore trust = TrustStore.of(List.of(AUTHORITY.certificate()), List.of(list(AUTHORITY, FROM, FROM)));
        ChipCheck check = check(chip, chip.dataGroups(), trust);
        assertThat(check.verdict()).isEqualTo(ChipVerdict.AUTHENTIC);
        assertThat(check.chain())
                .isNotNull()
                .extracting(Chain::revocation)
                .isEqualTo(Chain.Revocation.LIST_OUT_OF_DATE);
    }

    @Test
    void whatIsNoSecurityObjectIsToldInASentence() {
        byte[] good = Chip.of(SIGNER).securityObject();
        byte[] longer = Arrays.copyOf(good, good.length + 1);
        byte[] shorter = Arrays.copyOf(good, good.length - 1);
        for (byte[] bad : List.of(
                new byte[0],
                new byte[] {0x77, 0},
                longer,
                shorter,
                new byte[SecurityObject.MAXIMUM_BYTES + 1],
                nested(SecurityObject.MAXIMUM_BYTES),
                Chip.of(SIGNER).signed(new byte[] {0x30, 0}),
                Chip.of(SIGNER).signed("no list".getBytes(java.nio.charset.StandardCharsets.UTF_8)))) {
            assertThatThrownBy(() -> SecurityObject.read(bad))
                    .isInstanceOf(UnreadableSealException.class)
                    .message()
                    .endsWith(".");
            ChipCheck check = SecurityObject.check(bad, Map.of(), trust(AUTHORITY), NOW);
            assertThat(check.verdict()).isEqualTo(ChipVerdict.UNREADABLE);
            assertThat(check.problem()).isNotNull();
        }
    }

    /** Sequences inside sequences, as many as fit. */
    private static byte[] nested(int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at + 4 <= length; at += 4) {
            int inside = length - at - 4;
            bytes[at] = (byte) (at == 0 ? 0x77 : 0x30);
            bytes[at + 1] = (byte) 0x82;
            bytes[at + 2] = (byte) (inside >> 8);
            bytes[at + 3] = (byte) inside;
        }
        return bytes;
    }

    @Test
    void whatIsCoveredIsKnownWithoutAnyTrust() {
        SecurityObject object = SecurityObject.read(Chip.of(SIGNER).securityObject());
        assertThat(object.covered()).containsExactly(1, 2, 15);
        assertThat(object.hash()).isEqualTo(HashAlgorithm.SHA256);
        assertThat(object.embeddedSigner()).contains(SIGNER.certificate());
    }

    private static ChipVerdict of(Holder signer, TrustStore trust) {
        Chip chip = Chip.of(signer);
        return check(chip, chip.dataGroups(), trust).verdict();
    }

    private static ChipCheck check(Chip chip, Map<Integer, byte[]> groups, TrustStore trust) {
        return SecurityObject.check(chip.securityObject(), groups, trust, NOW);
    }

    private static TrustStore trust(Holder... holders) {
        return TrustStore.of(List.of(holders).stream().map(Holder::certificate).toList());
    }
}
