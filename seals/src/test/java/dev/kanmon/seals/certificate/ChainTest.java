package dev.kanmon.seals.certificate;

import static dev.kanmon.seals.certificate.CertificateWorld.FROM;
import static dev.kanmon.seals.certificate.CertificateWorld.NOW;
import static dev.kanmon.seals.certificate.CertificateWorld.SEAL_USAGE;
import static dev.kanmon.seals.certificate.CertificateWorld.UNTIL;
import static dev.kanmon.seals.certificate.CertificateWorld.authority;
import static dev.kanmon.seals.certificate.CertificateWorld.chipSigner;
import static dev.kanmon.seals.certificate.CertificateWorld.draft;
import static dev.kanmon.seals.certificate.CertificateWorld.list;
import static dev.kanmon.seals.certificate.CertificateWorld.sealSigner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.seals.certificate.CertificateWorld.Holder;
import dev.kanmon.seals.certificate.CertificateWorld.Kind;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainTest {
    private static final String STATE = "C=UT,O=Utopia,CN=Country Signing Authority";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void signersOfEveryKindOfAuthorityAreTrusted(Kind kind) {
        Holder authority = authority(STATE, kind);
        Holder signer = sealSigner(authority, Kind.P256);
        Chain chain =
                chain(signer, kind == Kind.RSA_SHA1 ? CertificateUse.CLASSIC_SEAL : CertificateUse.SEAL, authority);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(chain.trusted()).isTrue();
        assertThat(chain.path()).containsExactly(signer.certificate(), authority.certificate());
        assertThat(chain.revocation()).isEqualTo(Chain.Revocation.NO_LIST);
        assertThat(chain.revocationUntil()).isNull();
    }

    @Test
    void authoritiesThatChangeTheirKeyAndKeepTheirNameAreToldApartBySignature() {
        List<Holder> generations = new ArrayList<>();
        List<Certificate> store = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Holder one = i % 2 == 0
                    ? authority(STATE, Kind.P256)
                    : draft(STATE, Kind.P256).authority().unidentified().issue();
            generations.add(one);
            store.add(one.certificate());
        }
        TrustStore trust = TrustStore.of(store);
        for (Holder one : generations) {
            Holder signer = sealSigner(one, Kind.P256);
            Holder quiet = draft("C=UT,CN=Seals", Kind.P256)
                    .by(one)
                    .usage(SEAL_USAGE)
                    .unidentified()
                    .issue();
            assertThat(trust.chain(signer.certificate(), CertificateUse.SEAL, NOW)
                            .path())
                    .containsExactly(signer.certificate(), one.certificate());
            assertThat(trust.chain(quiet.certificate(), CertificateUse.SEAL, NOW)
                            .path())
                    .containsExactly(quiet.certificate(), one.certificate());
        }
    }

    @Test
    void aNewKeyIsTrustedByWayOfALinkFromTheOldOne() {
        Holder old = authority(STATE, Kind.RSA_PSS);
        Holder renewed = authority(STATE, Kind.P384);
        Holder link =
                draft(STATE, Kind.P384).keys(renewed.keys()).authority().by(old).issue();
        Holder signer = sealSigner(renewed, Kind.P256);
        assertThat(chain(signer, CertificateUse.SEAL, old).verdict()).isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
        Chain linked = chain(signer, CertificateUse.SEAL, old, link);
        assertThat(linked.verdict()).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(linked.path()).containsExactly(signer.certificate(), link.certificate(), old.certificate());
        assertThat(chain(signer, CertificateUse.SEAL, old, link, renewed).path())
                .containsExactly(signer.certificate(), renewed.certificate());
    }

    @Test
    void aLinkAloneIsNotTrusted() {
        Holder old = authority(STATE, Kind.P256);
        Holder link = draft(STATE, Kind.P256).authority().by(old).issue();
        Chain chain = chain(sealSigner(link, Kind.P256), CertificateUse.SEAL, link);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
        assertThat(chain.path()).hasSize(2);
    }

    @Test
    void linksMayChangeTheNameToo() {
        Holder old = authority(STATE, Kind.P256);
        Holder link =
                draft("C=UT,CN=Another Ministry", Kind.P256).authority().by(old).issue();
        assertThat(chain(sealSigner(link, Kind.P256), CertificateUse.SEAL, old, link)
                        .trusted())
                .isTrue();
    }

    @Test
    void aWayHasAnEnd() {
        List<Holder> all = new ArrayList<>(List.of(authority("C=UT,CN=0", Kind.P256)));
        for (int i = 1; i < Ways.MAXIMUM_LENGTH; i++) {
            all.add(draft("C=UT,CN=" + i, Kind.P256)
                    .authority()
                    .by(all.getLast())
                    .issue());
        }
        Holder[] store = all.toArray(Holder[]::new);
        Holder within = sealSigner(all.get(Ways.MAXIMUM_LENGTH - 2), Kind.P256);
        Holder beyond = sealSigner(all.getLast(), Kind.P256);
        assertThat(chain(within, CertificateUse.SEAL, store).trusted()).isTrue();
        assertThat(chain(beyond, CertificateUse.SEAL, store).verdict()).isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
    }

    @Test
    void authoritiesThatSignedEachOtherAreNoWay() {
        Holder first = authority("C=UT,CN=First", Kind.P256);
        Holder second = authority("C=UT,CN=Second", Kind.P256);
        Holder one = draft("C=UT,CN=First", Kind.P256)
                .keys(first.keys())
                .authority()
                .by(second)
                .issue();
        Holder other = draft("C=UT,CN=Second", Kind.P256)
                .keys(second.keys())
                .authority()
                .by(first)
                .issue();
        assertThat(chain(sealSigner(first, Kind.P256), CertificateUse.SEAL, one, other)
                        .verdict())
                .isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
    }

    @Test
    void strangersAreUnknown() {
        Holder authority = authority(STATE, Kind.P256);
        Holder stranger = authority("C=UT,CN=Stranger", Kind.P256);
        assertThat(chain(sealSigner(stranger, Kind.P256), CertificateUse.SEAL, authority)
                        .verdict())
                .isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
        assertThat(chain(sealSigner(authority(STATE, Kind.P256), Kind.P256), CertificateUse.SEAL, authority)
                        .verdict())
                .as("the same name, another key")
                .isEqualTo(ChainVerdict.UNKNOWN_ISSUER);
        assertThat(chain(stranger, CertificateUse.SEAL, authority).trusted()).isFalse();
    }

    @Test
    void aNameWithoutTheKeyIsAWrongSignature() {
        Holder authority = authority(STATE, Kind.P256);
        Holder impostor = draft(STATE, Kind.P256).authority().unidentified().issue();
        Holder signer = draft("C=UT,CN=Seals", Kind.P256)
                .by(impostor)
                .usage(SEAL_USAGE)
                .unidentified()
                .issue();
        Chain chain = chain(signer, CertificateUse.SEAL, authority);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.SIGNATURE_WRONG);
        assertThat(chain.path()).containsExactly(signer.certificate());
    }

    @Test
    void validityIsThatOfTheMomentAskedAbout() {
        Holder authority = authority(STATE, Kind.P256);
        Holder signer = draft("C=UT,CN=Seals", Kind.P256)
                .by(authority)
                .usage(SEAL_USAGE)
                .from(NOW.minus(Duration.ofDays(1)))
                .until(NOW.plus(Duration.ofDays(1)))
                .issue();
        TrustStore trust = TrustStore.of(List.of(authority.certificate()));
        Certificate one = signer.certificate();
        assertThat(verdict(trust, one, one.notBefore().minusMillis(1))).isEqualTo(ChainVerdict.SIGNER_NOT_YET_VALID);
        assertThat(verdict(trust, one, one.notBefore())).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(verdict(trust, one, one.notAfter())).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(verdict(trust, one, one.notAfter().plusMillis(1))).isEqualTo(ChainVerdict.SIGNER_EXPIRED);
    }

    @Test
    void anAuthorityThatHasEndedIsToldApartFromItsSigner() {
        Holder authority =
                draft(STATE, Kind.P256).authority().until(NOW.minusSeconds(1)).issue();
        Holder signer = sealSigner(authority, Kind.P256);
        assertThat(chain(signer, CertificateUse.SEAL, authority).verdict()).isEqualTo(ChainVerdict.AUTHORITY_NOT_VALID);
        Holder next = draft(STATE, Kind.P256).keys(authority.keys()).authority().issue();
        assertThat(chain(signer, CertificateUse.SEAL, authority, next).verdict())
                .as("another certificate of the same key is valid")
                .isEqualTo(ChainVerdict.TRUSTED);
    }

    @Test
    void aSignerThatIssuesIsNoAuthority() {
        Holder authority = authority(STATE, Kind.P256);
        Holder signer = sealSigner(authority, Kind.P256);
        Holder forged =
                draft("C=UT,CN=Forged", Kind.P256).by(signer).usage(SEAL_USAGE).issue();
        assertThat(chain(forged, CertificateUse.SEAL, authority, signer).verdict())
                .isEqualTo(ChainVerdict.ISSUER_NOT_AUTHORITY);
        Holder listsAlone =
                draft(STATE, Kind.P256).authority().keyUsage(KeyUsage.cRLSign).issue();
        assertThat(chain(sealSigner(listsAlone, Kind.P256), CertificateUse.SEAL, listsAlone)
                        .verdict())
                .as("its key usage does not let it issue certificates")
                .isEqualTo(ChainVerdict.ISSUER_NOT_AUTHORITY);
    }

    @Test
    void certificatesServeTheirOwnUseAlone() {
        Holder authority = authority(STATE, Kind.P256);
        Holder chips = chipSigner(authority, Kind.P256);
        Holder seals = sealSigner(authority, Kind.P256);
        Holder masterLists = draft("C=UT,CN=Lists", Kind.P256)
                .by(authority)
                .usage("2.23.136.1.1.3")
                .issue();
        Holder server = draft("C=UT,CN=Server", Kind.P256)
                .by(authority)
                .usage("1.3.6.1.5.5.7.3.1")
                .issue();
        Holder encrypts = draft("C=UT,CN=Seals", Kind.P256)
                .by(authority)
                .usage(SEAL_USAGE)
                .keyUsage(KeyUsage.keyEncipherment)
                .issue();
        Holder strange = draft("C=UT,CN=Seals", Kind.P256)
                .by(authority)
                .usage(SEAL_USAGE)
                .strange()
                .issue();
        TrustStore trust = TrustStore.of(List.of(authority.certificate()));
        assertThat(uses(trust, chips)).containsExactly(CertificateUse.CLASSIC_SEAL, CertificateUse.CHIP);
        assertThat(uses(trust, seals)).containsExactly(CertificateUse.SEAL, CertificateUse.CLASSIC_SEAL);
        assertThat(uses(trust, masterLists)).isEmpty();
        assertThat(uses(trust, server)).isEmpty();
        assertThat(uses(trust, encrypts)).isEmpty();
        assertThat(uses(trust, strange)).isEmpty();
        assertThat(uses(trust, authority)).isEmpty();
    }

    @Test
    void keysThatCannotBeUsedAreTold() throws Exception {
        var small = KeyPairGenerator.getInstance("RSA", CertificateWorld.PROVIDER);
        small.initialize(768);
        Holder weak =
                draft(STATE, Kind.RSA).keys(small.generateKeyPair()).authority().issue();
        assertThat(chain(sealSigner(weak, Kind.P256), CertificateUse.SEAL, weak).verdict())
                .isEqualTo(ChainVerdict.KEY_UNUSABLE);
        Holder authority = authority(STATE, Kind.P256);
        Holder weakSigner = draft("C=UT,CN=Chips", Kind.RSA)
                .keys(small.generateKeyPair())
                .by(authority)
                .issue();
        assertThat(chain(weakSigner, CertificateUse.CHIP, authority).verdict()).isEqualTo(ChainVerdict.KEY_UNUSABLE);
    }

    @Test
    void revokedStaysRevokedAndAListOutOfDateIsTold() {
        Holder authority = authority(STATE, Kind.P384);
        Holder good = sealSigner(authority, Kind.P256);
        Holder bad = sealSigner(authority, Kind.P256);
        Instant ended = NOW.minus(Duration.ofDays(30));
        Instant due = NOW.plus(Duration.ofDays(30));
        RevocationList old = list(authority, FROM, ended, bad.certificate());
        RevocationList fresh = list(authority, NOW, due);

        TrustStore outOfDate = TrustStore.of(List.of(authority.certificate()), List.of(old));
        assertThat(outOfDate.problems()).isEmpty();
        Chain told = outOfDate.chain(good.certificate(), CertificateUse.SEAL, NOW);
        assertThat(told.verdict()).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(told.revocation()).isEqualTo(Chain.Revocation.LIST_OUT_OF_DATE);
        assertThat(told.revocationUntil()).isEqualTo(ended);
        assertThat(verdict(outOfDate, bad.certificate(), NOW)).isEqualTo(ChainVerdict.REVOKED);

        TrustStore both = TrustStore.of(List.of(authority.certificate()), List.of(old, fresh));
        Chain checked = both.chain(good.certificate(), CertificateUse.SEAL, NOW);
        assertThat(checked.revocation()).isEqualTo(Chain.Revocation.CHECKED);
        assertThat(checked.revocationUntil()).isEqualTo(due);
        Chain revoked = both.chain(bad.certificate(), CertificateUse.SEAL, NOW);
        assertThat(revoked.verdict()).as("a later list that forgot it").isEqualTo(ChainVerdict.REVOKED);
        assertThat(revoked.revocation()).isEqualTo(Chain.Revocation.REVOKED);
    }

    @Test
    void aListThatNoAuthoritySignedCountsForNothing() {
        Holder authority = authority(STATE, Kind.P256);
        Holder signer = sealSigner(authority, Kind.P256);
        RevocationList forged = list(authority(STATE, Kind.P256), FROM, UNTIL, signer.certificate());
        TrustStore trust = TrustStore.of(List.of(authority.certificate()), List.of(forged));
        Chain chain = trust.chain(signer.certificate(), CertificateUse.SEAL, NOW);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.TRUSTED);
        assertThat(chain.revocation()).isEqualTo(Chain.Revocation.NO_LIST);
        assertThat(trust.problems()).singleElement().asString().contains("signed by no authority");
    }

    @Test
    void theNewestKeyOfAnAuthoritySignsTheListOfAllItsKeys() {
        Holder old = authority(STATE, Kind.P256);
        Holder renewed = authority(STATE, Kind.P256);
        Holder bad = sealSigner(old, Kind.P256);
        TrustStore trust = TrustStore.of(
                List.of(old.certificate(), renewed.certificate()),
                List.of(list(renewed, FROM, UNTIL, bad.certificate())));
        assertThat(verdict(trust, bad.certificate(), NOW)).isEqualTo(ChainVerdict.REVOKED);
    }

    @Test
    void aRevokedAuthorityRefusesItsSigners() {
        Holder old = authority(STATE, Kind.P256);
        Holder link = draft(STATE, Kind.P256).authority().by(old).issue();
        Holder signer = sealSigner(link, Kind.P256);
        TrustStore trust = TrustStore.of(
                List.of(old.certificate(), link.certificate()), List.of(list(old, FROM, UNTIL, link.certificate())));
        Chain chain = trust.chain(signer.certificate(), CertificateUse.SEAL, NOW);
        assertThat(chain.verdict()).isEqualTo(ChainVerdict.REVOKED);
        assertThat(chain.revocation()).isEqualTo(Chain.Revocation.CHECKED);
    }

    /** A list with a critical extension is a part of one: silence in a part says nothing, a name in it says all. */
    @Test
    void aPartOfAListRevokesAndChecksNothing() {
        Holder authority = authority(STATE, Kind.P256);
        Holder good = sealSigner(authority, Kind.P256);
        Holder bad = sealSigner(authority, Kind.P256);
        TrustStore trust = TrustStore.of(
                List.of(authority.certificate()),
                List.of(CertificateWorld.part(authority, FROM, UNTIL, bad.certificate())));
        assertThat(trust.problems()).isEmpty();
        assertThat(trust.chain(good.certificate(), CertificateUse.SEAL, NOW).revocation())
                .isEqualTo(Chain.Revocation.NO_LIST);
        assertThat(verdict(trust, bad.certificate(), NOW)).isEqualTo(ChainVerdict.REVOKED);
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        Holder authority = authority(STATE, Kind.P256);
        List<Certificate> signers = IntStream.range(0, 20)
                .mapToObj(i -> (i % 2 == 0 ? sealSigner(authority, Kind.P256) : chipSigner(authority, Kind.P256))
                        .certificate())
                .toList();
        TrustStore trust = TrustStore.of(List.of(authority.certificate()));
        List<ChainVerdict> answers = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> verdict(trust, signers.get(i % signers.size()), NOW))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).isEqualTo(i % 2 == 0 ? ChainVerdict.TRUSTED : ChainVerdict.WRONG_USE);
        }
    }

    private static List<CertificateUse> uses(TrustStore trust, Holder holder) {
        return List.of(CertificateUse.values()).stream()
                .filter(use -> trust.chain(holder.certificate(), use, NOW).trusted())
                .toList();
    }

    private static ChainVerdict verdict(TrustStore trust, Certificate signer, Instant at) {
        return trust.chain(signer, CertificateUse.SEAL, at).verdict();
    }

    private static Chain chain(Holder signer, CertificateUse use, Holder... store) {
        return TrustStore.of(List.of(store).stream().map(Holder::certificate).toList())
                .chain(signer.certificate(), use, NOW);
    }
}
