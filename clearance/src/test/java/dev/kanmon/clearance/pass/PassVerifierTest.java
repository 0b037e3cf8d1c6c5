package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.port.Ports;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.json.JsonMapper;

class PassVerifierTest {
    private static final Instant FETCHED = PassWorld.ARRIVAL.minus(Duration.ofHours(1));
    private static final StatusList FRESH = PassWorld.list(7, FETCHED);

    @TempDir
    static Path folder;

    private static PassWorld world;
    private static PassWorld korea;

    @BeforeAll
    static void make() throws IOException {
        world = PassWorld.of(folder.resolve("jp"), "JP");
        korea = PassWorld.of(folder.resolve("kr"), "KR");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void aPassThatStandsIsValidOnItsDaysWithAFreshList(SealForm form) {
        PassCheck check = world.verifier(FRESH).verify(world.pass(form), Presented.NOTHING, PassWorld.ARRIVAL);
        assertThat(check.verdict()).isEqualTo(PassVerdict.VALID);
        assertThat(check.form()).isEqualTo(form);
        assertThat(check.authorization()).isEqualTo(PassWorld.content());
        assertThat(check.pass()).isEqualTo(Pass.of(PassWorld.content()));
        assertThat(check.status()).isEqualTo(new PassCheck.Status(7, FETCHED, FETCHED.plus(Duration.ofHours(4))));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void withoutAListAPassIsNeverValid(SealForm form) {
        assertThat(verdict(world.verifier(), form, PassWorld.ARRIVAL)).isEqualTo(PassVerdict.STATUS_UNKNOWN);
    }

    @Test
    void aListIsOfUseUntilTheMomentItNamesAndNotAtIt() {
        PassVerifier verifier = world.verifier(FRESH);
        Instant expires = FRESH.expires();
        assertThat(verdict(verifier, expires.minusSeconds(1))).isEqualTo(PassVerdict.VALID);
        assertThat(verdict(verifier, expires)).isEqualTo(PassVerdict.STATUS_UNKNOWN);
    }

    @Test
    void aPassGivenOutAfterTheListWasMadeIsNotTakenForWithdrawn() {
        TravelAuthorization later = PassWorld.content(PassNumber.of("JP", PassWorld.DAY, 100), PassWorld.TEXT);
        assertThat(world.verifier(FRESH)
                        .verify(world.pass(SealForm.BARCODE, later), Presented.NOTHING, PassWorld.ARRIVAL)
                        .verdict())
                .isEqualTo(PassVerdict.STATUS_UNKNOWN);
    }

    @Test
    void aWithdrawnPassStaysWithdrawnOnAnOldList() {
        StatusList old = PassWorld.list(7, PassWorld.ISSUED, PassWorld.NUMBER.place());
        assertThat(verdict(world.verifier(old), PassWorld.ARRIVAL)).isEqualTo(PassVerdict.WITHDRAWN);
    }

    @Test
    void theListWithTheHighestNumberCounts() {
        StatusList before = PassWorld.list(6, FETCHED.plusSeconds(60));
        StatusList withdrawn = PassWorld.list(7, FETCHED, PassWorld.NUMBER.place());
        assertThat(verdict(world.verifier(withdrawn, before), PassWorld.ARRIVAL))
                .isEqualTo(PassVerdict.WITHDRAWN);
        assertThat(verdict(world.verifier(before, withdrawn), PassWorld.ARRIVAL))
                .isEqualTo(PassVerdict.WITHDRAWN);
    }

    /** Days are those of Narita, nine hours ahead. */
    @Test
    void aPassHoldsFromTheFirstToTheLastOfItsDaysAtThePortOfEntry() {
        Instant begins = Instant.parse("2026-11-26T15:00:00Z");
        Instant ends = Instant.parse("2026-11-28T15:00:00Z");
        assertThat(verdict(fresh(begins.minusSeconds(1)), begins.minusSeconds(1)))
                .isEqualTo(PassVerdict.NOT_YET_VALID);
        assertThat(verdict(fresh(begins), begins)).isEqualTo(PassVerdict.VALID);
        assertThat(verdict(fresh(ends.minusSeconds(1)), ends.minusSeconds(1))).isEqualTo(PassVerdict.VALID);
        assertThat(verdict(fresh(ends), ends)).isEqualTo(PassVerdict.ENDED);
    }

    @Test
    void aPassHoldsWithItsPassportAlone() {
        LocalDate born = LocalDate.of(1988, 3, 5);
        assertThat(shown(new Presented.Document("M12345678", "KOR", born))).isEqualTo(PassVerdict.VALID);
        assertThat(shown(new Presented.Document("m12345678", "KR", born))).isEqualTo(PassVerdict.VALID);
        assertThat(shown(new Presented.Document("M12345679", "KOR", born))).isEqualTo(PassVerdict.OTHER_DOCUMENT);
        assertThat(shown(new Presented.Document("M12345678", "JPN", born))).isEqualTo(PassVerdict.OTHER_DOCUMENT);
        assertThat(shown(new Presented.Document("M12345678", "KOR", born.plusDays(1))))
                .isEqualTo(PassVerdict.OTHER_DOCUMENT);
    }

    @Test
    void aPassHoldsOnItsVoyageAlone() {
        assertThat(on("KE703")).isEqualTo(PassVerdict.VALID);
        assertThat(on("ke0703")).isEqualTo(PassVerdict.VALID);
        assertThat(on("KE713")).isEqualTo(PassVerdict.OTHER_VOYAGE);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void aSignerWhomNobodyVouchesForIsUnknown(SealForm form) {
        assertThat(new PassVerifier(korea.trust, Ports.shipped(), List.of(FRESH))
                        .verify(world.pass(form), Presented.NOTHING, PassWorld.ARRIVAL)
                        .verdict())
                .isEqualTo(PassVerdict.SIGNER_UNKNOWN);
    }

    @Test
    void oneStateCannotIssueThePassesOfAnother() throws IOException {
        List<Certificate> both = new ArrayList<>(world.keys.certificates(PassWorld.ISSUED));
        both.addAll(korea.keys.certificates(PassWorld.ISSUED));
        PassVerifier verifier = new PassVerifier(TrustStore.of(both), Ports.shipped(), List.of(FRESH));
        for (String forged : List.of(
                PassSeals.vdsNc(PassWorld.content(), "JPN", korea.signer),
                PassSeals.vdsNc(PassWorld.content(), "KOR", korea.signer),
                PassSeals.barcode(PassWorld.content(), "JPN", korea.signer, PassWorld.DAY),
                PassSeals.barcode(PassWorld.content(), "KOR", korea.signer, PassWorld.DAY))) {
            assertThat(verifier.verify(forged, Presented.NOTHING, PassWorld.ARRIVAL)
                            .verdict())
                    .isEqualTo(PassVerdict.OTHER_STATE);
        }
    }

    /** An authority may put any State into a certificate it issues: its own counts. */
    @Test
    void anAuthorityThatIsTrustedCannotIssueSignersOfAnotherState() throws IOException {
        ForeignSigner foreign = ForeignSigner.of("JP", "KR");
        TrustStore trust =
                TrustStore.of(List.of(foreign.authority(), foreign.signer().certificate()));
        PassVerifier verifier = new PassVerifier(trust, Ports.shipped(), List.of(FRESH));
        for (String forged : List.of(
                PassSeals.vdsNc(PassWorld.content(), "JPN", foreign.signer()),
                PassSeals.barcode(PassWorld.content(), "JPN", foreign.signer(), PassWorld.DAY))) {
            assertThat(verifier.verify(forged, Presented.NOTHING, PassWorld.ARRIVAL)
                            .verdict())
                    .isEqualTo(PassVerdict.OTHER_STATE);
        }
        assertThat(PassVerifier.statusList(FRESH.sign(foreign.signer()), trust, FETCHED))
                .isEqualTo(new StatusCheck.Refused(PassVerdict.OTHER_STATE));
    }

    @Test
    void aSealThatNamesAnotherStateIsNotCalledGenuineThoughItIsNoPass() {
        String seal = VdsNc.sign(
                        new VdsNc.Header("icao.vacc", 1, "JPN"),
                        new JsonMapper().createObjectNode().put("anything", 1),
                        korea.signer)
                .text();
        assertThat(new PassVerifier(korea.trust, Ports.shipped(), List.of())
                        .verify(seal, Presented.NOTHING, PassWorld.ARRIVAL)
                        .verdict())
                .isEqualTo(PassVerdict.OTHER_STATE);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void aSignersSealsEndWithItsCertificate(SealForm form) {
        Instant late = world.signer.certificate().notAfter().plusSeconds(1);
        assertThat(verdict(world.verifier(FRESH), form, late)).isEqualTo(PassVerdict.SIGNER_EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VDS")
    void aRevokedSignersSealsAreRefused(SealForm form) throws IOException {
        PassWorld stolen = PassWorld.of(folder.resolve("stolen-" + form), "JP");
        String pass = stolen.pass(form);
        stolen.keys.revoke(stolen.signer.certificate().serial(), PassWorld.ISSUED);
        assertThat(new PassVerifier(PassWorld.trust(stolen.keys), Ports.shipped(), List.of(FRESH))
                        .verify(pass, Presented.NOTHING, PassWorld.ARRIVAL)
                        .verdict())
                .isEqualTo(PassVerdict.SIGNER_REVOKED);
    }

    @Test
    void aPassWrittenAnotherWayIsNotAsIssued() {
        String pretty = new JsonMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new JsonMapper().readTree(world.pass(SealForm.VDS_NC)));
        PassCheck check = world.verifier(FRESH).verify(pretty, Presented.NOTHING, PassWorld.ARRIVAL);
        assertThat(check.verdict()).isEqualTo(PassVerdict.NOT_AS_ISSUED);
        assertThat(check.verdict().genuine()).isFalse();
    }

    @Test
    void aGenuineAuthorisationWithoutAVoyageIsNoPass() {
        PassCheck check = world.verifier(FRESH)
                .verify(
                        world.pass(SealForm.BARCODE, PassWorld.content(PassWorld.NUMBER, "VISITOR")),
                        Presented.NOTHING,
                        PassWorld.ARRIVAL);
        assertThat(check.verdict()).isEqualTo(PassVerdict.NOT_A_PASS);
        assertThat(check.verdict().genuine()).isTrue();
        assertThat(check.authorization()).isNotNull();
    }

    @Test
    void ofTwoListsWithOneNumberAPassMustStandOnBoth() {
        StatusList withdrawn = PassWorld.list(7, FETCHED.minusSeconds(60), PassWorld.NUMBER.place());
        assertThat(verdict(world.verifier(FRESH, withdrawn), PassWorld.ARRIVAL)).isEqualTo(PassVerdict.WITHDRAWN);
        assertThat(verdict(world.verifier(withdrawn, FRESH), PassWorld.ARRIVAL)).isEqualTo(PassVerdict.WITHDRAWN);
    }

    @Test
    void aListOfTheFutureIsNotFresh() {
        StatusList ahead = PassWorld.list(7, PassWorld.ARRIVAL.plus(Duration.ofHours(1)));
        assertThat(verdict(world.verifier(ahead), PassWorld.ARRIVAL)).isEqualTo(PassVerdict.STATUS_UNKNOWN);
        StatusList clocks = PassWorld.list(7, PassWorld.ARRIVAL.plus(Duration.ofMinutes(4)));
        assertThat(verdict(world.verifier(clocks), PassWorld.ARRIVAL)).isEqualTo(PassVerdict.VALID);
    }

    @Test
    void noListIsOfUseForMoreThanADay() {
        assertThatThrownBy(() -> new StatusList(
                        "JPN", 1, FETCHED, FETCHED.plus(StatusList.LONGEST_LIFE).plusSeconds(1), new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Signed by the right State, and for nine years, into another State, or into no port that is known. */
    @Test
    void anAuthorisationThatIsNotForOneVoyageIsNoPass() {
        for (String text : List.of(
                "KE703 20201127 ICN NRT KOR",
                "KE703 20261201 ICN NRT KOR",
                "KE704 20261127 NRT ICN KOR",
                "KE703 20261127 ICN ZZZ KOR")) {
            assertThat(world.verifier(FRESH)
                            .verify(
                                    world.pass(SealForm.BARCODE, PassWorld.content(PassWorld.NUMBER, text)),
                                    Presented.NOTHING,
                                    PassWorld.ARRIVAL)
                            .verdict())
                    .as(text)
                    .isEqualTo(PassVerdict.NOT_A_PASS);
        }
    }

    @Test
    void aStatusListOfAnotherStateOrSignerIsRefused() {
        assertThat(PassVerifier.statusList(FRESH.sign(world.signer), world.trust, FETCHED))
                .isEqualTo(new StatusCheck.Taken(FRESH));
        assertThat(PassVerifier.statusList(FRESH.sign(korea.signer), korea.trust, FETCHED))
                .isEqualTo(new StatusCheck.Refused(PassVerdict.OTHER_STATE));
        assertThat(PassVerifier.statusList(FRESH.sign(korea.signer), world.trust, FETCHED))
                .isEqualTo(new StatusCheck.Refused(PassVerdict.SIGNER_UNKNOWN));
        assertThat(PassVerifier.statusList(
                        FRESH.sign(world.signer).replace("\"number\":7", "\"number\":8"), world.trust, FETCHED))
                .isEqualTo(new StatusCheck.Refused(PassVerdict.ALTERED));
        assertThat(PassVerifier.statusList(world.pass(SealForm.VDS_NC), world.trust, FETCHED))
                .isEqualTo(new StatusCheck.Refused(PassVerdict.UNREADABLE));
    }

    private static PassVerifier fresh(Instant at) {
        return world.verifier(PassWorld.list(7, at.minusSeconds(60)));
    }

    private static PassVerdict shown(Presented.Document document) {
        return world.verifier(FRESH)
                .verify(world.pass(SealForm.BARCODE), new Presented(document, null), PassWorld.ARRIVAL)
                .verdict();
    }

    private static PassVerdict on(String voyage) {
        return world.verifier(FRESH)
                .verify(world.pass(SealForm.BARCODE), new Presented(null, voyage), PassWorld.ARRIVAL)
                .verdict();
    }

    private static PassVerdict verdict(PassVerifier verifier, Instant at) {
        return verdict(verifier, SealForm.BARCODE, at);
    }

    private static PassVerdict verdict(PassVerifier verifier, SealForm form, Instant at) {
        return verifier.verify(world.pass(form), Presented.NOTHING, at).verdict();
    }
}
