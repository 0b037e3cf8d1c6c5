package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelDatesTest {
    private static final TravelDates DATES = new TravelDates(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "261123, 2026-11-23 1926-11-23",
        "261124, 1926-11-24",
        "261231, 1926-12-31",
        "270101, 1927-01-01",
        "910214, 1991-02-14",
        "150305, 2015-03-05 1915-03-05",
        // 122 years old from 23 November 1903 (123 tomorrow) on, and one day too many before.
        "031124, 2003-11-24 1903-11-24",
        "031123, 2003-11-23",
        "031122, 2003-11-22",
        // 1900 was not a leap year.
        "000229, 2000-02-29",
        "040229, 2004-02-29 1904-02-29",
        "010229, ''"
    })
    void birthIsTheLatestNotAfterDepartureAndACenturyEarlierUpToAnAgeOf122(String asSent, String readings) {
        assertThat(DATES.birth(asSent, "").date().readings()).isEqualTo(dates(readings));
        assertThat(DATES.birth(asSent, "101").date().readings()).isEqualTo(dates(readings));
    }

    @ParameterizedTest
    @CsvSource({
        "261123, 2026-11-23",
        "750101, 2075-01-01",
        "760101, 1976-01-01",
        "761231, 1976-12-31",
        "200101, 2020-01-01",
        "000229, 2000-02-29",
        "310231, ''"
    })
    void expiryIsTheYearFromFiftyBeforeDepartureToFortyNineAfter(String asSent, String readings) {
        assertThat(DATES.expiry(asSent, "").date().readings()).isEqualTo(dates(readings));
    }

    @ParameterizedTest
    @CsvSource({
        "19640217, 102, 1964-02-17",
        "19640217, '', 1964-02-17",
        "640217, 101, 1964-02-17",
        "6402171030, 201, 1964-02-17",
        "196402171030, 203, 1964-02-17"
    })
    void formatsAreHonoured(String asSent, String format, String reading) {
        assertThat(DATES.birth(asSent, format).date().readings()).isEqualTo(dates(reading));
    }

    @ParameterizedTest
    @CsvSource({"19640217, 101", "640217, 102", "640217, 999", "6402, ''", "64021A, ''", "64-02-17, 102", "６４０２１７, ''"})
    void aDateInAnotherFormThanDeclaredHasNoReading(String asSent, String format) {
        TravelDates.Reading reading = DATES.birth(asSent, format);
        assertThat(reading.wellFormed()).isFalse();
        assertThat(reading.date().asSent()).isEqualTo(asSent);
        assertThat(reading.date().readings()).isEmpty();
    }

    /** Someone born in 1964 was once first taken for someone who will be born in 2064. */
    @ParameterizedTest
    @CsvSource({
        "640217, 1964-02-17 2064-02-17",
        "270101, 1927-01-01 2027-01-01",
        "261231, 2026-12-31 1926-12-31",
        "150305, 2015-03-05 1915-03-05"
    })
    void withoutADayOfDepartureBirthsWereOnceInTheFutureFirst(String asSent, String readings) {
        assertThat(new TravelDates(null).birth(asSent, "").date().readings()).isEqualTo(dates(readings));
    }

    @Test
    void withoutADayOfDepartureDocumentsExpireInThisCentury() {
        TravelDates undated = new TravelDates(null);
        assertThat(undated.expiry("310101", "").date().readings()).isEqualTo(dates("2031-01-01"));
    }

    private static List<LocalDate> dates(String dates) {
        return dates.isEmpty()
                ? List.of()
                : Arrays.stream(dates.split(" ", -1)).map(LocalDate::parse).toList();
    }
}
