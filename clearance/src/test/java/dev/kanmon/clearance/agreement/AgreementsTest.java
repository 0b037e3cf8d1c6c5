package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementsTest {
    private static final Agreements AGREEMENTS = Agreements.shipped();
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final KnownAgreements KNOWN = AGREEMENTS.asKnown(NOW);

    /** One row a provision: what it is the day before its first, on its first, on its last, the day after its last. */
    @ParameterizedTest
    @CsvSource({
        "entry-kr-in-jp-1, 2002-05-14, SIGNED, 2002-05-15, IN_FORCE, 2002-06-30, IN_FORCE, 2002-07-01, EXPIRED",
        "entry-kr-in-jp-2, 2005-02-28, SIGNED, 2005-03-01, IN_FORCE, 2006-02-28, IN_FORCE, 2006-03-01, EXPIRED",
        "entry-kr-in-jp-3, 2006-02-28, SIGNED, 2006-03-01, IN_FORCE, 2020-03-08, IN_FORCE, 2020-03-09, SUSPENDED",
        "entry-kr-in-jp-3, 2020-03-09, SUSPENDED, 2022-10-10, SUSPENDED, 2022-10-11, IN_FORCE, 2099-01-01, IN_FORCE",
        "entry-kr-in-jp-3s, 2020-03-08, SIGNED, 2020-03-09, IN_FORCE, 2022-10-10, IN_FORCE, 2022-10-11, EXPIRED",
        "entry-jp-in-kr-1, 1900-01-01, IN_FORCE, 2005-02-27, IN_FORCE, 2005-02-28, IN_FORCE, 2005-03-01, EXPIRED",
        "entry-jp-in-kr-2, 2005-02-28, SIGNED, 2005-03-01, IN_FORCE, 2020-03-08, IN_FORCE, 2020-03-09, SUSPENDED",
        "entry-jp-in-kr-2, 2020-03-09, SUSPENDED, 2022-10-31, SUSPENDED, 2022-11-01, IN_FORCE, 2099-01-01, IN_FORCE",
        "entry-jp-in-kr-2s, 2020-03-08, SIGNED, 2020-03-09, IN_FORCE, 2022-10-31, IN_FORCE, 2022-11-01, EXPIRED",
        "entry-jp-in-kr-2t, 2022-08-03, SIGNED, 2022-08-04, IN_FORCE, 2022-10-31, IN_FORCE, 2022-11-01, EXPIRED",
        "entry-jp-in-kr-eta-waiver, 2023-03-31, SIGNED, 2023-04-01, IN_FORCE, 2026-12-31, IN_FORCE, 2027-01-01, EXPIRED",
        "entry-kr-in-jp-jesta, 2028-03-31, PROPOSED, 2028-04-01, PROPOSED, 2030-01-01, PROPOSED, 2099-01-01, PROPOSED",
        "entry-egate-jp-in-kr, 2025-11-30, SIGNED, 2025-12-01, IN_FORCE, 2026-11-22, IN_FORCE, 2099-01-01, IN_FORCE",
        "entry-jp-in-kr-eta, 2021-08-31, SIGNED, 2021-09-01, IN_FORCE, 2026-11-22, IN_FORCE, 2099-01-01, IN_FORCE"
    })
    void everyProvisionOnTheDaysAroundItsOwn(
            String id,
            LocalDate before,
            State stateBefore,
            LocalDate first,
            State stateFirst,
            LocalDate last,
            State stateLast,
            LocalDate after,
            State stateAfter) {
        Provision provision = provision(id);
        assertThat(KNOWN.state(provision, before)).isEqualTo(stateBefore);
        assertThat(KNOWN.state(provision, first)).isEqualTo(stateFirst);
        assertThat(KNOWN.state(provision, last)).isEqualTo(stateLast);
        assertThat(KNOWN.state(provision, after)).isEqualTo(stateAfter);
    }

    @ParameterizedTest
    @CsvSource({
        "KOR, JPN, 2002-05-14, none,",
        "KOR, JPN, 2002-05-15, 30, entry-kr-in-jp-1",
        "KOR, JPN, 2002-06-30, 30, entry-kr-in-jp-1",
        "KOR, JPN, 2002-07-01, none,",
        "KOR, JPN, 2005-02-28, none,",
        "KOR, JPN, 2005-03-01, 90, entry-kr-in-jp-2",
        "KOR, JPN, 2006-02-28, 90, entry-kr-in-jp-2",
        "KOR, JPN, 2006-03-01, 90, entry-kr-in-jp-3",
        "KOR, JPN, 2020-03-08, 90, entry-kr-in-jp-3",
        "KOR, JPN, 2020-03-09, suspended, entry-kr-in-jp-3s",
        "KOR, JPN, 2022-10-10, suspended, entry-kr-in-jp-3s",
        "KOR, JPN, 2022-10-11, 90, entry-kr-in-jp-3",
        "KOR, JPN, 2026-11-22, 90, entry-kr-in-jp-3",
        "JPN, KOR, 2005-02-28, 30, entry-jp-in-kr-1",
        "JPN, KOR, 2005-03-01, 90, entry-jp-in-kr-2",
        "JPN, KOR, 2020-03-08, 90, entry-jp-in-kr-2",
        "JPN, KOR, 2020-03-09, suspended, entry-jp-in-kr-2s",
        "JPN, KOR, 2022-08-03, suspended, entry-jp-in-kr-2s",
        "JPN, KOR, 2022-08-04, 90, entry-jp-in-kr-2t",
        "JPN, KOR, 2022-10-31, 90, entry-jp-in-kr-2t",
        "JPN, KOR, 2022-11-01, 90, entry-jp-in-kr-2",
        "USA, KOR, 2026-11-22, none,",
        "JPN, USA, 2026-11-22, none,",
        "JPN, JPN, 2026-11-22, none,"
    })
    void visaFreeDays(String nationality, String state, LocalDate day, String expected, @Nullable String by) {
        switch (KNOWN.entry(EntryQuestion.visit(nationality, state, day)).visa()) {
            case EntryAnswer.Visa.Free(int days, Provision provision) -> {
                assertThat(Integer.toString(days)).isEqualTo(expected);
                assertThat(provision.id()).isEqualTo(by);
            }
            case EntryAnswer.Visa.Suspended(Provision provision, Provision suspended) -> {
                assertThat("suspended").isEqualTo(expected);
                assertThat(provision.id()).isEqualTo(by);
                assertThat(suspended.id() + "s").isEqualTo(by);
            }
            case EntryAnswer.Visa.NotWaived none -> assertThat("none").isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JPN, KOR, 2021-08-31, not asked,",
        "JPN, KOR, 2021-09-01, needed, entry-jp-in-kr-eta",
        "JPN, KOR, 2022-08-03, needed, entry-jp-in-kr-eta",
        "JPN, KOR, 2022-08-04, needed, entry-jp-in-kr-2t",
        "JPN, KOR, 2022-10-31, needed, entry-jp-in-kr-2t",
        "JPN, KOR, 2022-11-01, needed, entry-jp-in-kr-eta",
        "JPN, KOR, 2023-03-31, needed, entry-jp-in-kr-eta",
        "JPN, KOR, 2023-04-01, waived, entry-jp-in-kr-eta-waiver",
        "JPN, KOR, 2026-12-31, waived, entry-jp-in-kr-eta-waiver",
        "JPN, KOR, 2027-01-01, needed, entry-jp-in-kr-eta",
        "KOR, JPN, 2028-03-31, not asked,",
        "KOR, JPN, 2028-04-01, not asked,"
    })
    void travelAuthorisation(String nationality, String state, LocalDate day, String expected, @Nullable String by) {
        switch (KNOWN.entry(EntryQuestion.visit(nationality, state, day)).authorisation()) {
            case EntryAnswer.Authorisation.NotAsked none ->
                assertThat("not asked").isEqualTo(expected);
            case EntryAnswer.Authorisation.Needed(String scheme, Provision provision) -> {
                assertThat("needed").isEqualTo(expected);
                assertThat(scheme).isEqualTo("K-ETA");
                assertThat(provision.id()).isEqualTo(by);
            }
            case EntryAnswer.Authorisation.Waived(String scheme, Provision provision, Provision waiver) -> {
                assertThat("waived").isEqualTo(expected);
                assertThat(scheme).isEqualTo("K-ETA");
                assertThat(provision.id()).isEqualTo("entry-jp-in-kr-eta");
                assertThat(waiver.id()).isEqualTo(by);
            }
        }
    }

    @Test
    void whatIsPublishedLaterIsNotKnownBefore() {
        assertThat(AGREEMENTS.histories("entry-kr-in-jp-2").getFirst().asKnown(LocalDate.of(2005, 1, 23)))
                .isEmpty();
        assertThat(AGREEMENTS
                        .asKnown(LocalDate.of(2005, 1, 24))
                        .entry(EntryQuestion.visit("KOR", "JPN", LocalDate.of(2005, 3, 1)))
                        .visa())
                .isInstanceOf(EntryAnswer.Visa.Free.class);
        assertThat(AGREEMENTS
                        .asKnown(LocalDate.of(2005, 1, 23))
                        .entry(EntryQuestion.visit("KOR", "JPN", LocalDate.of(2005, 3, 1)))
                        .visa())
                .isInstanceOf(EntryAnswer.Visa.NotWaived.class);
    }

    @ParameterizedTest
    @CsvSource({
        "KOR, JPN, true",
        "JPN, KOR, true",
        "JPN, JPN, false",
        "KOR, KOR, false",
        "AUS, USA, false",
        "USA, JPN, false",
        "KOR, USA, false"
    })
    void coversTheCorridorAlone(String from, String to, boolean covered) {
        assertThat(KNOWN.covers(from, to)).isEqualTo(covered);
    }

    /** Computed apart: the canonical form written by hand. */
    @Test
    void canonicalFormIsOneLineAField() {
        Provision provision = instrument("a", "visa_free_days", "30", "2001-01-01", "2001-12-31")
                .provisions()
                .getFirst()
                .latest();
        assertThat(CanonicalForm.of(provision)).isEqualTo("""
                        id=a
                        domain=ENTRY
                        grantor=JPN
                        beneficiary=KOR
                        kind=visa_free_days
                        value=30
                        standing=ADOPTED
                        from=2001-01-01
                        to=2001-12-31
                        ending=EXPIRED
                        instrument=a
                        sources.0=test
                        confidence=LOW
                        published=2001-01-01
                        recorded=2026-11-26
                        """);
        assertThat(provision.citation()).matches("a@[0-9a-f]{12}");
    }

    @Test
    void versionFollowsTheContentAndNotTheOrder() {
        Instrument a = instrument("a", "visa_free_days", "30", "2001-01-01", "2001-12-31");
        Instrument b = instrument("b", "visa_free_days", "30", "2002-01-01", "2002-12-31");
        Instrument longer = instrument("b", "visa_free_days", "31", "2002-01-01", "2002-12-31");
        assertThat(Agreements.of(List.of(a, b)).version())
                .isEqualTo(Agreements.of(List.of(b, a)).version())
                .isNotEqualTo(Agreements.of(List.of(a, longer)).version())
                .hasSize(64);
    }

    @Test
    void refusesOverlaps() {
        Instrument a = instrument("a", "visa_free_days", "30", "2001-01-01", "2002-01-01");
        Instrument b = instrument("b", "visa_free_days", "90", "2002-01-01", "2002-12-31");
        assertThatThrownBy(() -> Agreements.of(List.of(a, b)))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining("b overlaps a");
    }

    @Test
    void refusesOneIdTwiceAndSuspensionOfWhatIsNotThere() {
        Instrument a = instrument("a", "visa_free_days", "30", "2001-01-01", "2001-12-31");
        assertThatThrownBy(() -> Agreements.of(List.of(a, a))).hasMessageContaining("id a stands twice");
        Instrument suspension = instrument("s", "suspension", "of nothing", "2001-01-01", "2001-12-31");
        assertThatThrownBy(() -> Agreements.of(List.of(a, suspension))).hasMessageContaining("names nothing");
    }

    private static Instrument instrument(String id, String kind, String value, String from, String to) {
        return Written.instrument(id, """
                  - id: %s
                    domain: entry
                    grantor: JPN
                    beneficiary: KOR
                    kind: %s
                    value: %s
                    from: %s
                    to: %s
                    confidence: low
                """.formatted(id, kind, value, from, to));
    }

    private static Provision provision(String id) {
        return AGREEMENTS.histories(id).getFirst().latest();
    }
}
