package dev.kanmon.messages.mrz;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date of a zone: year, month and day of two characters each, where fillers stand for what nobody knows (Doc 9303
 * part 3, 4.8).
 *
 * @param asSent six characters, as the zone has them after any repair
 * @param readings the days it may mean, the likeliest first; empty where a part is unknown or no calendar has the date
 * @param partlyUnknown whether fillers stand for year, month or day
 */
public record MrzDate(String asSent, List<LocalDate> readings, boolean partlyUnknown) {
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    public MrzDate {
        readings = List.copyOf(readings);
    }

    /** The one day given, for writing; from year 0 to 9999. */
    public static MrzDate of(LocalDate date) {
        return new MrzDate(date.format(SIX_DIGITS), List.of(date), false);
    }

    /** The likeliest reading; empty where a part is unknown or no calendar has the date. */
    public Optional<LocalDate> date() {
        return readings.stream().findFirst();
    }
}
