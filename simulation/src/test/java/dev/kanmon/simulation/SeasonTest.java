package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {
    /** Days of the Korean calendar. */
    @ParameterizedTest
    @CsvSource({
        "2014-01-31, 2014-09-08",
        "2019-02-05, 2019-09-13",
        "2020-01-25, 2020-10-01",
        "2023-01-22, 2023-09-29",
        "2024-02-10, 2024-09-17",
        "2025-01-29, 2025-10-06",
        "2026-02-17, 2026-09-25",
        "2027-02-07, 2027-09-15",
        "2028-01-27, 2028-10-03",
        "2029-02-13, 2029-09-22",
        "2030-02-03, 2030-09-12"
    })
    void theMoonsHolidaysAreWithinADayOfTheCalendars(LocalDate seollal, LocalDate chuseok) {
        assertThat(ChronoUnit.DAYS.between(LunarHoliday.seollal(seollal.getYear()), seollal))
                .isBetween(-1L, 1L);
        assertThat(ChronoUnit.DAYS.between(LunarHoliday.chuseok(chuseok.getYear()), chuseok))
                .isBetween(-1L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-17, SEOLLAL",
        "2026-05-03, GOLDEN_WEEK",
        "2026-06-15, QUIET",
        "2026-08-01, SUMMER",
        "2026-08-14, OBON",
        "2026-09-25, CHUSEOK",
        "2026-10-20, ORDINARY",
        "2026-12-30, YEAR_END",
        "2027-01-02, YEAR_END"
    })
    void aDayIsOfItsSeason(LocalDate day, Season season) {
        assertThat(Season.of(day)).isEqualTo(season);
    }

    @Test
    void voyagesAreFullerInHolidaysAndAtWeekends() {
        assertThat(Season.factor(LocalDate.of(2026, 5, 2))).isGreaterThan(Season.factor(LocalDate.of(2026, 10, 17)));
        assertThat(Season.factor(LocalDate.of(2026, 10, 17))).isGreaterThan(Season.factor(LocalDate.of(2026, 10, 20)));
        assertThat(Season.factor(LocalDate.of(2026, 10, 20))).isGreaterThan(Season.factor(LocalDate.of(2026, 6, 16)));
    }
}
