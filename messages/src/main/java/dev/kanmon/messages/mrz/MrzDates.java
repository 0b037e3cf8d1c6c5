package dev.kanmon.messages.mrz;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads dates with years of two digits: births in the past, expiries in the future (Doc 9303 part 3 leaves the century
 * to the reader).
 *
 * @param on the day to which past and future are related
 */
record MrzDates(LocalDate on) {
    /** The greatest age that was ever proven. */
    static final int MAX_AGE = 122;

    /** Documents are valid for less than fifty years; one that expired longer ago is in a museum. */
    static final int EXPIRY_YEARS_BEHIND = 50;

    private static final String FILLERS = "<<";

    /** The latest day not after the given one, then those a century earlier each, up to the greatest age. */
    MrzDate birth(String asSent) {
        int year = on.getYear();
        return read(
                asSent,
                IntStream.iterate(year, candidate -> candidate >= year - MAX_AGE - 1, candidate -> candidate - 1),
                date -> !date.isAfter(on) && !date.plusYears(MAX_AGE + 1L).isBefore(on.plusDays(1)));
    }

    /** The one day from fifty years behind the given one to forty-nine years ahead of it. */
    MrzDate expiry(String asSent) {
        int first = on.getYear() - EXPIRY_YEARS_BEHIND;
        return read(asSent, IntStream.range(first, first + 100), date -> true);
    }

    /** Whether some century has such a day. */
    static boolean isInACalendar(String sixDigits) {
        return new MrzDates(LocalDate.EPOCH).expiry(sixDigits).date().isPresent();
    }

    private static MrzDate read(String asSent, IntStream years, Predicate<LocalDate> plausible) {
        List<String> parts =
                Stream.of(0, 2, 4).map(at -> asSent.substring(at, at + 2)).toList();
        if (!parts.stream().allMatch(part -> part.equals(FILLERS) || isNumber(part))) {
            return new MrzDate(asSent, List.of(), false);
        }
        if (parts.contains(FILLERS)) {
            return new MrzDate(asSent, List.of(), true);
        }
        int twoDigits = Integer.parseInt(parts.get(0));
        int month = Integer.parseInt(parts.get(1));
        int day = Integer.parseInt(parts.get(2));
        List<LocalDate> readings = years.filter(year -> Math.floorMod(year, 100) == twoDigits)
                .filter(year -> exists(year, month, day))
                .mapToObj(year -> LocalDate.of(year, month, day))
                .filter(plausible)
                .toList();
        return new MrzDate(asSent, readings, false);
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
