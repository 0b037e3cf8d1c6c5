package dev.kanmon.clearance.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.check.Basis;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.whatif.Supposition.DecisionPair;
import dev.kanmon.clearance.yaml.MalformedFileException;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppositionTest {
    private static final Agreements ACTUAL = Agreements.shipped();
    private static final Basis BASIS = new Basis(ACTUAL, List.of(), Ports.shipped(), "test");
    private static final Instant AS_OF = Instant.parse("2026-12-30T00:00:00Z");

    /** Without another extension a Japanese needs K-ETA in 2027; supposing one, none does. */
    @Test
    void anExtensionOfTheWaiverWouldClearWhoIsReferred() {
        Supposition supposition = suppose("kr-2025-k-eta-waiver", """
                  - id: entry-jp-in-kr-eta-waiver
                    domain: entry
                    grantor: KOR
                    beneficiary: JPN
                    kind: travel_authorisation_not_needed
                    value: K-ETA
                    from: 2023-04-01
                    to: 2027-12-31
                    published: 2027-01-05
                    renews: [entry-jp-in-kr-eta-waiver-2023, entry-jp-in-kr-eta-waiver-2024]
                """);
        Optional<DecisionPair> pair = supposition.screen(japanese(), toKorea(LocalDate.of(2027, 1, 1)), BASIS, AS_OF);
        assertThat(pair).hasValueSatisfying(both -> {
            assertThat(both.is().outcome()).isEqualTo(Outcome.REFER);
            assertThat(both.would().outcome()).isEqualTo(Outcome.CLEAR);
        });
        assertThat(supposition.screen(japanese(), toKorea(LocalDate.of(2026, 12, 31)), BASIS, AS_OF))
                .as("both ways the waiver holds on its last day")
                .isEmpty();
    }

    @Test
    void takingKoreaOutOfGroupAWouldCostTheGeneralBulkLicence() {
        Supposition supposition = suppose("jp-export-order", """
                  - id: export-jp-kr-2
                    domain: goods
                    grantor: JPN
                    beneficiary: KOR
                    kind: trusted_destination
                    group: A
                    value: Group A
                    from: 2023-07-21
                    to: 2026-11-30
                """);
        LocalDate known = LocalDate.of(2026, 11, 26);
        LicenceQuestion before = new LicenceQuestion("JPN", "KOR", "7(19)", LocalDate.of(2026, 11, 30));
        LicenceQuestion after = new LicenceQuestion("JPN", "KOR", "7(19)", LocalDate.of(2026, 12, 1));
        assertThat(supposition.licences(before, known)).isEmpty();
        assertThat(supposition.licences(after, known)).hasValueSatisfying(pair -> {
            assertThat(pair.lost()).containsExactly("general bulk");
            assertThat(pair.gained()).isEmpty();
        });
    }

    @Test
    void whatDoesNotFitTheRestIsNotSupposed() {
        assertThatThrownBy(() -> suppose("another-waiver", """
                  - id: another
                    domain: entry
                    grantor: KOR
                    beneficiary: JPN
                    kind: visa_free_days
                    value: 180
                    from: 2027-01-01
                """))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("overlaps");
    }

    private static Supposition suppose(String id, String provisions) {
        String yaml =
                """
                id: %s
                title: supposed
                kind: notice
                parties:
                  - {id: JPN, kind: state, name: Japan}
                sources: [%s]
                recorded: 2026-11-26
                provisions:
                """.formatted(id, SourceCatalogue.shipped().sources().getFirst().id());
        return Supposition.of(
                ACTUAL,
                List.of(Instrument.read(
                        id + ".yaml",
                        (yaml + provisions).getBytes(StandardCharsets.UTF_8),
                        SourceCatalogue.shipped())));
    }

    private static Traveller japanese() {
        LocalDate birth = LocalDate.of(1990, 1, 1);
        LocalDate expiry = LocalDate.of(2030, 1, 1);
        return new Traveller(
                Traveller.Role.PASSENGER,
                "TANAKA",
                "HANAKO",
                "F",
                new StatedDate("900101", List.of(birth)),
                "JPN",
                "JPN",
                "KIX",
                "GMP",
                "GMP",
                "AB12CD",
                "1",
                List.of(),
                null,
                true,
                List.of(new TravelDocument("P", "TR1234567", "JPN", new StatedDate("300101", List.of(expiry)))));
    }

    private static Voyage toKorea(LocalDate day) {
        return new Voyage("KE", "720", List.of(new Leg("KIX", "GMP", day.atTime(9, 0), day.atTime(11, 0))));
    }
}
