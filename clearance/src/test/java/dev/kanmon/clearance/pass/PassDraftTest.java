package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.check.Screening;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Traveller.Role;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassDraftTest {
    private static final Basis BASIS = new Basis(Agreements.shipped(), List.of(), Ports.shipped(), "test-1");
    private static final Instant SCREENED = Instant.parse("2026-11-26T10:00:00Z");
    private static final Voyage VOYAGE = voyage("2026-11-27T10:10", "2026-11-27T12:35");
    private static final StatedDate BORN = date("1988-03-05");
    private static final TravelDocument PASSPORT = new TravelDocument("P", "M12345678", "KOR", date("2035-01-31"));

    /** A Korean passport lets in for 90 days without a visa (Japan, since 2006): the pass cites the provision. */
    @Test
    void aClearedTravellersPassSaysWhoWhereWhenAndUnderWhichProvision() {
        Decision decision = screen(person("KIM", "MIN JUN", BORN, PASSPORT), VOYAGE);
        PassDraft.Issuable draft = issuable(person("KIM", "MIN JUN", BORN, PASSPORT), VOYAGE, decision);
        assertThat(draft.state()).isEqualTo("JPN");
        TravelAuthorization content = draft.numbered(PassWorld.NUMBER);
        String provision = decision.findings().stream()
                .filter(finding -> finding.evidence().containsKey("days"))
                .map(finding -> finding.evidence().get("provision"))
                .findFirst()
                .orElseThrow();
        assertThat(content.number()).isEqualTo(PassWorld.NUMBER.text());
        assertThat(content.name()).isEqualTo("KIM  MIN JUN");
        assertThat(content.birthDate()).isEqualTo("1988-03-05");
        assertThat(content.sex()).isEqualTo("M");
        assertThat(content.nationality()).isEqualTo("KOR");
        assertThat(content.passport()).isEqualTo("M12345678");
        assertThat(content.place()).isEqualTo("ICN");
        assertThat(content.from()).isEqualTo("2026-11-27");
        assertThat(content.until()).isEqualTo("2026-11-28");
        assertThat(content.stay()).isEqualTo("000090");
        assertThat(content.entries()).isEqualTo("1");
        Pass pass = Pass.of(content);
        assertThat(pass.voyage()).isEqualTo("KE703");
        assertThat(pass.departure()).isEqualTo("2026-11-27");
        assertThat(pass.from()).isEqualTo("ICN");
        assertThat(pass.to()).isEqualTo("NRT");
        assertThat(pass.issuer()).isEqualTo("KOR");
        assertThat(provision).endsWith("@" + pass.provision());
    }

    /** The decision was taken about the passport, wherever it stands in the list, and the pass is bound to it. */
    @Test
    void aPassIsBoundToThePassportThatWasExaminedNotToTheFirstDocument() {
        TravelDocument visa = new TravelDocument("V", "V0000001", "JPN", date("2027-01-31"));
        TravelDocument card = new TravelDocument("I", "ID7654321", "KOR", date("2035-01-31"));
        TravelDocument ended = new TravelDocument("P", "OLD000001", "KOR", date("2020-01-31"));
        for (TravelDocument first : List.of(visa, card, ended)) {
            Traveller traveller = person(Role.PASSENGER, "KIM", "MIN JUN", BORN, first, PASSPORT);
            PassDraft.Issuable draft = issuable(traveller, VOYAGE, screen(traveller, VOYAGE));
            assertThat(draft.content().passport()).isEqualTo("M12345678");
            assertThat(Pass.of(draft.content()).issuer()).isEqualTo("KOR");
        }
    }

    @Test
    void aPassIsNotBoundToACard() {
        assertThat(refused(person(
                        "KIM", "MIN JUN", BORN, new TravelDocument("I", "ID7654321", "KOR", date("2035-01-31")))))
                .isEqualTo(PassDraft.Obstacle.DOCUMENT_NOT_COMPLETE);
    }

    @Test
    void aVoyageThroughTheNightBeginsOnItsDayOfDeparture() {
        Voyage night = voyage("2026-11-27T22:30", "2026-11-28T00:55");
        TravelAuthorization content = issuable(
                        person("KIM", "MIN JUN", BORN, PASSPORT),
                        night,
                        screen(person("KIM", "MIN JUN", BORN, PASSPORT), night))
                .content();
        assertThat(content.from()).isEqualTo("2026-11-27");
        assertThat(content.until()).isEqualTo("2026-11-29");
    }

    @ParameterizedTest
    @CsvSource({"Müller, Jürgen, MUELLER  JUERGEN", "O'BRIEN, ANNE-MARIE, OBRIEN  ANNE MARIE", "SUKARNO,, SUKARNO"})
    void namesAreInTheLettersOfThePassport(String surname, @Nullable String given, String name) {
        assertThat(issuable(person(surname, given, BORN, PASSPORT)).content().name())
                .isEqualTo(name);
    }

    @Test
    void aLongNameIsCutAsInAPassport() {
        String name = issuable(person("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG", BORN, PASSPORT))
                .content()
                .name();
        assertThat(name).isEqualTo("NILAVADHANANANDA  CHAYAPA DEJTHAMRONG K");
    }

    @Test
    void whoeverIsNotClearedGetsNone() {
        TravelDocument expired = new TravelDocument("P", "M12345678", "KOR", date("2020-01-31"));
        Decision decision = screen(person("KIM", "MIN JUN", BORN, expired), VOYAGE);
        assertThat(decision.outcome()).isNotEqualTo(Outcome.CLEAR);
        assertThat(PassDraft.of(person("KIM", "MIN JUN", BORN, expired), VOYAGE, decision, BASIS.ports()))
                .isEqualTo(new PassDraft.Refused(PassDraft.Obstacle.NOT_CLEARED));
    }

    /** Of a child born on 5 March 2024 the zone says 240305: whoever has the child in front of them knows the century. */
    @Test
    void atTheDeskAChildsBirthDateIsTheLikeliest() {
        StatedDate twice = new StatedDate("240305", List.of(LocalDate.of(2024, 3, 5), LocalDate.of(1924, 3, 5)));
        var child = person("KIM", "MIN JUN", twice, PASSPORT);

        assertThat(PassDraft.seen(child, VOYAGE, screen(child, VOYAGE), BASIS.ports()))
                .isInstanceOfSatisfying(
                        PassDraft.Issuable.class,
                        draft -> assertThat(draft.content().birthDate()).isEqualTo(LocalDate.of(2024, 3, 5)));
    }

    @Test
    void whatIsMissingIsNamed() {
        StatedDate twice = new StatedDate("240305", List.of(LocalDate.of(2024, 3, 5), LocalDate.of(1924, 3, 5)));
        assertThat(refused(person("김", "민준", BORN, PASSPORT))).isEqualTo(PassDraft.Obstacle.NAME_NOT_WRITABLE);
        assertThat(refused(person("KIM", "MIN JUN", twice, PASSPORT)))
                .isEqualTo(PassDraft.Obstacle.BIRTH_DATE_NOT_CERTAIN);
        assertThat(refused(person(
                        "KIM", "MIN JUN", BORN, new TravelDocument("P", "M1234567890", "KOR", date("2035-01-31")))))
                .isEqualTo(PassDraft.Obstacle.DOCUMENT_NOT_COMPLETE);
        assertThat(refused(person("KIM", "MIN JUN", BORN, new TravelDocument("P", "M12345678", null, null))))
                .isEqualTo(PassDraft.Obstacle.DOCUMENT_NOT_COMPLETE);
        assertThat(refused(person(Role.CREW, "KIM", "MIN JUN", BORN, PASSPORT)))
                .isEqualTo(PassDraft.Obstacle.DOES_NOT_ENTER);
        Voyage home = new Voyage(
                "KE",
                "1101",
                List.of(new Leg(
                        "GMP",
                        "CJU",
                        LocalDateTime.parse("2026-11-27T10:10"),
                        LocalDateTime.parse("2026-11-27T11:10"))));
        assertThat(PassDraft.of(person("KIM", "MIN JUN", BORN, PASSPORT), home, cleared(), BASIS.ports()))
                .isEqualTo(new PassDraft.Refused(PassDraft.Obstacle.VOYAGE_NOT_KNOWN));
    }

    /** The decision of somebody cleared, where a test asks of the rest alone. */
    private static Decision cleared() {
        return screen(person("KIM", "MIN JUN", BORN, PASSPORT), VOYAGE);
    }

    private static PassDraft.Obstacle refused(Traveller traveller) {
        return ((PassDraft.Refused) PassDraft.of(traveller, VOYAGE, cleared(), BASIS.ports())).obstacle();
    }

    private static PassDraft.Issuable issuable(Traveller traveller) {
        return issuable(traveller, VOYAGE, cleared());
    }

    private static PassDraft.Issuable issuable(Traveller traveller, Voyage voyage, Decision decision) {
        return (PassDraft.Issuable) PassDraft.of(traveller, voyage, decision, BASIS.ports());
    }

    private static Decision screen(Traveller traveller, Voyage voyage) {
        return Screening.screen(traveller, voyage, BASIS, SCREENED);
    }

    private static Voyage voyage(String departure, String arrival) {
        return new Voyage(
                "KE",
                "703",
                List.of(new Leg("ICN", "NRT", LocalDateTime.parse(departure), LocalDateTime.parse(arrival))));
    }

    private static StatedDate date(String day) {
        return new StatedDate(day, List.of(LocalDate.parse(day)));
    }

    private static Traveller person(String surname, @Nullable String given, StatedDate born, TravelDocument passport) {
        return person(Role.PASSENGER, surname, given, born, passport);
    }

    private static Traveller person(
            Role role, String surname, @Nullable String given, StatedDate born, TravelDocument... documents) {
        return new Traveller(
                role,
                surname,
                given,
                "M",
                born,
                "KOR",
                null,
                null,
                null,
                null,
                "AB12CD",
                "REF1",
                List.of(),
                null,
                null,
                List.of(documents));
    }
}
