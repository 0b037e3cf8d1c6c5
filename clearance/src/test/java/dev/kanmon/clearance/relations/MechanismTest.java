package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.clearance.agreement.Agreements;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MechanismTest {
    private static final Relations RELATIONS = Relations.shipped();

    /** Days counted on a calendar: a cadence of a year and three months of grace, or a year without a meeting. */
    @ParameterizedTest
    @CsvSource({
        "m-finance, 2016-08-30, unknown,",
        "m-finance, 2017-11-30, none,",
        "m-finance, 2017-12-01, overdue, 2017-08-31",
        "m-finance, 2023-06-28, overdue, 2017-08-31",
        "m-finance, 2023-06-29, none,",
        "m-finance, 2025-09-25, none,",
        "m-finance, 2025-09-26, overdue, 2025-06-25",
        "m-kje, 2024-08-17, none,",
        "m-kje, 2024-08-18, overdue, 2024-05-17",
        "m-export-policy, 2024-04-25, none,",
        "m-export-policy, 2024-04-26, stalled, 2023-04-25",
        "m-shuttle, 2023-03-15, unknown,",
        "m-shuttle, 2026-11-26, none,",
        "m-shuttle, 2027-01-13, none,",
        "m-shuttle, 2027-01-14, stalled, 2026-01-13",
        "m-hydrogen, 2026-11-26, unknown,",
        "m-parliament, 2026-11-26, unknown,",
        "m-consultations, 2026-11-26, unknown,"
    })
    void alarms(String id, LocalDate on, String expected, @Nullable LocalDate day) {
        switch (RELATIONS.mechanism(id).orElseThrow().alarm(on)) {
            case Alarm.None none -> assertThat(expected).isEqualTo("none");
            case Alarm.UnknownLastMeeting unknown -> assertThat(expected).isEqualTo("unknown");
            case Alarm.Overdue(LocalDate due) -> {
                assertThat(expected).isEqualTo("overdue");
                assertThat(due).isEqualTo(day);
            }
            case Alarm.Stalled(LocalDate since) -> {
                assertThat(expected).isEqualTo("stalled");
                assertThat(since).isEqualTo(day);
            }
        }
    }

    @Test
    void whatRestsByAgreementOrHasEndedRingsNot() {
        String meeting = "    meetings: [{when: 2020-01-10, sources: [test], confidence: high}]\n";
        LocalDate late = LocalDate.of(2026, 1, 1);
        assertThat(Written.mechanism("yearly", "    standing: active\n" + meeting)
                        .alarm(late))
                .isEqualTo(new Alarm.Overdue(LocalDate.of(2021, 1, 10)));
        assertThat(Written.mechanism("yearly", "    standing: paused\n" + meeting)
                        .alarm(late))
                .isEqualTo(new Alarm.None());
        assertThat(Written.mechanism("each its own", "    standing: active\n" + meeting)
                        .alarm(late))
                .isEqualTo(new Alarm.None());
        assertThat(Written.mechanism("every 30 months", "    standing: active\n" + meeting)
                        .due(late))
                .contains(LocalDate.of(2022, 7, 10));
    }

    @Test
    void lastAndNextMeetingAsOfADay() {
        Mechanism shuttle = RELATIONS.mechanism("m-shuttle").orElseThrow();
        LocalDate within = LocalDate.of(2023, 5, 20);
        assertThat(shuttle.last(within))
                .hasValueSatisfying(meeting -> assertThat(meeting.when()).hasToString("2023-03-16"));
        assertThat(shuttle.last(LocalDate.of(2023, 5, 31)))
                .hasValueSatisfying(meeting -> assertThat(meeting.place()).isEqualTo("Seoul"));
        assertThat(shuttle.next(within))
                .hasValueSatisfying(meeting -> assertThat(meeting.when()).hasToString("2024-09-06"));
        assertThat(shuttle.next(LocalDate.of(2026, 1, 13))).isEmpty();
        assertThat(shuttle.due(within)).isEmpty();
    }

    /** Two pauses, told in public with two lengths; neither contradicts the other. */
    @Test
    void financeDialoguePausedSevenYearsAndTheSwapEight() {
        Mechanism finance = RELATIONS.mechanism("m-finance").orElseThrow();
        assertThat(finance.gaps()).first().satisfies(gap -> {
            assertThat(gap.after().when()).hasToString("2023-06-29");
            assertThat(gap.calendarYears()).isEqualTo(7);
        });
        Agreements agreements = Agreements.shipped();
        LocalDate swapEnded = Objects.requireNonNull(
                agreements.histories("swap-cmi-2").getFirst().latest().to());
        LocalDate swapAgain = Objects.requireNonNull(
                agreements.histories("swap-2023").getFirst().latest().from());
        assertThat(swapAgain.getYear() - swapEnded.getYear()).isEqualTo(8);
        assertThat(RELATIONS.conflicts())
                .extracting(conflict -> conflict.subject())
                .doesNotContain("m-finance");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "often | mechanisms.yaml: mechanisms[0].cadence is none of yearly",
                "every 0 months | mechanisms[0].cadence is none of",
                "every 121 months | mechanisms[0].cadence is none of",
                "every x months | mechanisms[0].cadence is none of"
            })
    void refusesOtherCadences(String cadence, String complaint) {
        assertThatThrownBy(() -> Written.mechanism(cadence, "    standing: active\n"))
                .hasMessageContaining(complaint);
    }

    @Test
    void refusesMeetingsOutOfOrder() {
        assertThatThrownBy(() -> Written.mechanism("yearly", """
                            standing: active
                            meetings:
                              - {when: 2024-05, sources: [test], confidence: high}
                              - {when: 2024-05-20, sources: [test], confidence: high}
                        """))
                .hasMessageContaining("mechanisms[0].meetings[1].when is not after the meeting before");
    }
}
