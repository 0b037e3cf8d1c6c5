package dev.kanmon.clearance.outlook;

import static dev.kanmon.clearance.outlook.Written.instrument;
import static dev.kanmon.clearance.outlook.Written.provision;
import static dev.kanmon.clearance.outlook.Written.registry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.outlook.Difference.Field;
import dev.kanmon.clearance.outlook.Difference.Holder;
import dev.kanmon.clearance.outlook.Difference.Line;
import dev.kanmon.clearance.outlook.Difference.OfCopy;
import dev.kanmon.clearance.outlook.Difference.OfVersion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String KOREA_90 = provision("a", "KOR", "JPN", "visa_free_days", "90", "");
    private static final String JAPAN_60 = provision("b", "JPN", "KOR", "visa_free_days", "60", "");

    /** Both copies have the line value=90 and the line value=60, only not in the same provision. */
    @Test
    void valuesThatChangedPlacesAreTold() {
        Agreements one = registry(KOREA_90, JAPAN_60);
        Agreements other = registry(
                provision("a", "KOR", "JPN", "visa_free_days", "60", ""),
                provision("b", "JPN", "KOR", "visa_free_days", "90", ""));
        assertThat(Difference.ofCopies(one, other))
                .singleElement()
                .satisfies(drift -> assertThat(drift.lines())
                        .containsExactly(
                                new Line(true, "a KOR>JPN version 1", "value=90"),
                                new Line(false, "a KOR>JPN version 1", "value=60"),
                                new Line(true, "b JPN>KOR version 1", "value=60"),
                                new Line(false, "b JPN>KOR version 1", "value=90")));
    }

    @Test
    void provisionsInAnotherOrderDrift() {
        assertThat(Difference.ofCopies(registry(KOREA_90, JAPAN_60), registry(JAPAN_60, KOREA_90)))
                .singleElement()
                .satisfies(drift -> assertThat(drift.lines())
                        .containsExactly(
                                new Line(true, "", "provisions=a KOR>JPN, b JPN>KOR"),
                                new Line(false, "", "provisions=b JPN>KOR, a KOR>JPN")));
    }

    @Test
    void anInstrumentThatOneSideLacksIsToldWithItsHolder() {
        Agreements one = Agreements.of(List.of(instrument("x", KOREA_90), instrument("y", JAPAN_60)));
        Agreements other = Agreements.of(List.of(instrument("x", KOREA_90)));
        assertThat(Difference.ofCopies(one, other))
                .extracting(OfCopy::instrument, OfCopy::holder)
                .containsExactly(tuple("y", Holder.FIRST));
        assertThat(Difference.ofCopies(other, one)).singleElement().satisfies(drift -> {
            assertThat(drift.holder()).isEqualTo(Holder.SECOND);
            assertThat(drift.lines()).noneMatch(Line::first).contains(new Line(false, "", "id=y"));
        });
    }

    @Test
    void versionsAreToldFieldByField() {
        Agreements before = registry(KOREA_90, JAPAN_60);
        Agreements after = registry(
                provision("a", "KOR", "JPN", "visa_free_days", "30", ", to: 2031-01-01"),
                provision("c", "JPN", "KOR", "dialogue", "x", ""));
        assertThat(Difference.ofRegistries(before, before)).isEmpty();
        List<OfVersion> differences = Difference.ofRegistries(before, after);
        assertThat(differences)
                .extracting(OfVersion::id, version -> version.before() != null, version -> version.after() != null)
                .containsExactly(tuple("a", true, true), tuple("b", true, false), tuple("c", false, true));
        assertThat(differences.getFirst().fields())
                .contains(new Field("value", "90", "30"), new Field("to", null, "2031-01-01"))
                .extracting(Field::name)
                .doesNotContain("kind", "grantor", "published");
    }

    /** A further version leaves the one before it as it was. */
    @Test
    void aFurtherVersionIsAddedAndTheFirstIsNot() {
        String more = ", from: 2025-01-01, to: 2025-12-31, versions: "
                + "[{published: 2025-06-01, change: extension, by: test, to: 2026-12-31}]";
        assertThat(Difference.ofRegistries(
                        registry(provision("a", "visa_free_days", "90", ", from: 2025-01-01, to: 2025-12-31")),
                        registry(provision("a", "visa_free_days", "90", more))))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.number()).isEqualTo(2);
                    assertThat(version.before()).isNull();
                });
    }

    @Test
    void whatBecameKnownIsOneWhicheverDayIsGivenFirst() {
        Agreements shipped = Agreements.shipped();
        LocalDate before = LocalDate.of(2025, 12, 22);
        LocalDate after = LocalDate.of(2025, 12, 23);
        assertThat(Difference.ofKnowledge(shipped, after, before))
                .isEqualTo(Difference.ofKnowledge(shipped, before, after))
                .isNotEmpty();
        assertThat(Difference.ofKnowledge(shipped, after, after)).isEmpty();
    }
}
