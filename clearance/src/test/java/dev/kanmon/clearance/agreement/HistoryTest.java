package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known when, and what followed from it on which day, in {@link InventedWorld}. */
class HistoryTest {
    /** Provision; its beneficiary; the day it was known on; the day asked for. */
    @ParameterizedTest
    @CsvSource({
        // Extended before its end, amended, ended before its new end.
        "visa-1, KOR, 2009-11-30, 2010-06-01, unknown",
        "visa-1, KOR, 2009-12-01, 2010-06-01, IN_FORCE",
        "visa-1, KOR, 2010-05-31, 2011-01-01, EXPIRED",
        "visa-1, KOR, 2010-06-01, 2011-01-01, IN_FORCE",
        "visa-1, KOR, 2011-01-31, 2011-04-01, IN_FORCE",
        "visa-1, KOR, 2011-02-01, 2011-03-31, IN_FORCE",
        "visa-1, KOR, 2011-02-01, 2011-04-01, TERMINATED",
        // Suspended in part, wholly, and shorter than first said, as corrected when it was over.
        "visa-2, KOR, 2011-12-14, 2012-01-01, IN_FORCE",
        "visa-2, KOR, 2011-12-15, 2012-01-01, PARTLY_SUSPENDED",
        "visa-2, KOR, 2020-01-01, 2011-12-31, IN_FORCE",
        "visa-2, KOR, 2020-01-01, 2012-06-30, PARTLY_SUSPENDED",
        "visa-2, KOR, 2012-12-20, 2013-01-01, SUSPENDED",
        "visa-2, KOR, 2013-04-30, 2013-06-01, SUSPENDED",
        "visa-2, KOR, 2013-05-01, 2013-06-01, IN_FORCE",
        "visa-2, KOR, 2013-05-01, 2013-05-31, SUSPENDED",
        "visa-2, KOR, 2013-09-01, 2013-05-31, IN_FORCE",
        "visa-2, KOR, 2013-09-01, 2013-05-30, SUSPENDED",
        // Proposed, signed, applied provisionally, adopted.
        "permit, *, 2013-09-30, 2014-03-01, PROPOSED",
        "permit, *, 2013-10-31, 2014-03-01, SIGNED",
        "permit, *, 2013-11-01, 2013-12-31, SIGNED",
        "permit, *, 2013-11-01, 2014-01-01, PROVISIONALLY_APPLIED",
        "permit, *, 2014-06-01, 2014-01-01, IN_FORCE",
        // Signed, ratified, adopted with a first day, replaced.
        "visa-with-permit, JPN, 2010-02-28, 2010-07-01, SIGNED",
        "visa-with-permit, JPN, 2010-03-01, 2010-07-01, RATIFIED",
        "visa-with-permit, JPN, 2010-05-01, 2010-06-30, SIGNED",
        "visa-with-permit, JPN, 2010-05-01, 2010-07-01, IN_FORCE",
        "visa-with-permit, JPN, 2016-01-01, 2016-07-01, REPLACED",
        // Stated anew before its own end.
        "quota-1, KOR, 2011-11-30, 2012-06-01, IN_FORCE",
        "quota-1, KOR, 2011-12-01, 2012-06-01, RENEWED",
        "quota-1, JPN, 2011-12-01, 2011-06-01, RENEWED",
        "quota-2, KOR, 2011-12-01, 2012-06-01, IN_FORCE",
        // Each leg has its own suspension.
        "quota-2, JPN, 2020-01-01, 2015-06-01, SUSPENDED",
        "quota-2, KOR, 2020-01-01, 2015-06-01, PARTLY_SUSPENDED",
        "quota-2, JPN, 2020-01-01, 2016-01-01, IN_FORCE",
        // Each leg has its own end.
        "line, KOR, 2020-01-01, 2014-06-01, IN_FORCE",
        "line, JPN, 2020-01-01, 2014-06-01, EXPIRED"
    })
    void stateByWhatWasKnown(String id, String beneficiary, LocalDate known, LocalDate day, String expected) {
        KnownAgreements then = InventedWorld.AGREEMENTS.asKnown(known);
        Optional<Provision> provision = then.provisions().stream()
                .filter(one -> one.id().equals(id) && one.leg().beneficiary().equals(beneficiary))
                .findFirst();
        assertThat(provision.map(one -> then.state(one, day).name()).orElse("unknown"))
                .isEqualTo(expected);
    }

    @Test
    void aFacilityThatIsPartlySuspendedKeepsItsCeilingAndOneThatIsWhollyHasNone() {
        KnownAgreements known = InventedWorld.AGREEMENTS.asKnown(LocalDate.of(2020, 1, 1));
        assertThat(known.facilities(LocalDate.of(2015, 6, 1)))
                .extracting(line ->
                        line.facility().id() + " to " + line.facility().leg().beneficiary())
                .containsExactly("quota-2 to KOR");
    }

    @Test
    void aVersionKeepsWhatItDoesNotRestate() {
        ProvisionHistory history = InventedWorld.AGREEMENTS.histories("visa-1").getFirst();
        assertThat(history.versions())
                .extracting(version -> version.terms().value())
                .containsExactly("30", "30", "60", "60");
        assertThat(history.versions())
                .extracting(version -> version.knowledge().change())
                .containsExactly(null, Provision.Change.EXTENSION, Provision.Change.AMENDMENT, Provision.Change.ENDING);
        assertThat(history.latest().from()).isEqualTo("2010-01-01");
        assertThat(history.latest().ending()).isEqualTo(Provision.Ending.TERMINATED);
    }

    /** What became known on one day is known by its last version. */
    @Test
    void ofTwoVersionsOfOneDayTheLaterCounts() {
        ProvisionHistory history = Written.instrument("w", """
                  - id: rule
                    domain: entry
                    grantor: JPN
                    beneficiary: KOR
                    kind: visa_free_days
                    value: 90
                    from: 2001-01-01
                    versions:
                      - {published: 2001-06-01, change: amendment, by: x, value: 60}
                      - {published: 2001-06-01, change: amendment, by: x, value: 30}
                """).provisions().getFirst();
        assertThat(history.asKnown(LocalDate.of(2001, 5, 31))
                        .orElseThrow()
                        .terms()
                        .value())
                .isEqualTo("90");
        assertThat(history.asKnown(LocalDate.of(2001, 6, 1))
                        .orElseThrow()
                        .terms()
                        .value())
                .isEqualTo("30");
    }

    /** As known on every day of news there must be one answer, not only today. */
    @Test
    void refusesAnOverlapThatWasKnownOnlyForATime() {
        Instrument overlapping = Written.instrument("w", """
                  - id: first
                    domain: entry
                    grantor: JPN
                    beneficiary: KOR
                    kind: visa_free_days
                    value: 90
                    from: 2001-01-01
                    versions:
                      - {published: 2002-06-01, change: ending, by: x, to: 2002-12-31}
                  - id: second
                    domain: entry
                    grantor: JPN
                    beneficiary: KOR
                    kind: visa_free_days
                    value: 30
                    from: 2003-01-01
                    published: 2002-05-31
                """);
        assertThatThrownBy(() -> Agreements.of(List.of(overlapping))).hasMessageContaining("second overlaps first");
    }
}
