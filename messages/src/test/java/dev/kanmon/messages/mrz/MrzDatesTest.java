package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzDatesTest {
    private static final MrzDates DATES = new MrzDates(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource({
        "261123, 2026-11-23 1926-11-23",
        "261124, 1926-11-24",
        "740812, 1974-08-12",
        "150305, 2015-03-05 1915-03-05",
        // A person born on 24 November 1903 is 122 until tomorrow; one born the day before is 123.
        "031124, 2003-11-24 1903-11-24",
        "031123, 2003-11-23",
        // 1900 was not a leap year, 2000 was, and 2023 was not.
        "000229, 2000-02-29",
        "040229, 2004-02-29 1904-02-29",
        "230229, ''",
        "900431, ''",
        "900001, ''",
        "9O0101, ''"
    })
    void birthsAreInThePast(String asSent, String readings) {
        assertThat(DATES.birth(asSent)).isEqualTo(new MrzDate(asSent, dates(readings), false));
    }

    @ParameterizedTest
    @CsvSource({
        "261122, 2026-11-22",
        "751231, 2075-12-31",
        "760101, 1976-01-01",
        "320229, 2032-02-29",
        "310229, ''",
        "311301, ''"
    })
    void expiriesAreFromFiftyYearsBehindToFortyNineAhead(String asSent, String readings) {
        assertThat(DATES.expiry(asSent)).isEqualTo(new MrzDate(asSent, dates(readings), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"74<<<<", "7408<<", "<<0812", "<<<<12", "<<<<<<"})
    void unknownPartsLeaveNoReading(String asSent) {
        assertThat(DATES.birth(asSent)).isEqualTo(new MrzDate(asSent, List.of(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7<0812", "74081<", "<40812"})
    void halfAnUnknownPartIsNoDate(String asSent) {
        assertThat(DATES.birth(asSent)).isEqualTo(new MrzDate(asSent, List.of(), false));
    }

    private static List<LocalDate> dates(String dates) {
        return dates.isEmpty()
                ? List.of()
                : Arrays.stream(dates.split(" ", -1)).map(LocalDate::parse).toList();
    }
}
