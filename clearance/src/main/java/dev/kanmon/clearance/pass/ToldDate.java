package dev.kanmon.clearance.pass;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.mrz.MrzDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as a zone can hold it: zones have two digits of the year, and fillers for what nobody knows.
 *
 * @param six each date that it may mean, six characters
 * @param shown as it was told
 */
record ToldDate(List<String> six, String shown) {
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private static final char UNKNOWN = '<';

    static @Nullable ToldDate of(@Nullable StatedDate date) {
        if (date == null) {
            return null;
        }
        return date.impossible()
                ? new ToldDate(List.of(date.asSent()), date.asSent())
                : new ToldDate(
                        date.readings().stream().map(SIX_DIGITS::format).toList(),
                        date.readings().stream().map(LocalDate::toString).collect(Collectors.joining(" / ")));
    }

    static @Nullable ToldDate of(@Nullable MrzDate date) {
        return date == null ? null : new ToldDate(List.of(date.asSent()), date.asSent());
    }

    static ToldDate of(LocalDate date) {
        return new ToldDate(List.of(SIX_DIGITS.format(date)), date.toString());
    }

    boolean mayBe(ToldDate other) {
        return six.stream().anyMatch(one -> other.six().stream().anyMatch(two -> agree(one, two)));
    }

    private static boolean agree(String one, String two) {
        if (one.length() != two.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = two.charAt(i);
            if (a != b && a != UNKNOWN && b != UNKNOWN) {
                return false;
            }
        }
        return true;
    }
}
