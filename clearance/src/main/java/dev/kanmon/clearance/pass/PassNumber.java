package dev.kanmon.clearance.pass;

import dev.kanmon.messages.mrz.CheckDigit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a pass: 13 characters, as many as the authorisation number of ICAO's TR Digital Travel Authorizations v2.15
 * may have. State that admits, alpha-2; first day of validity as two digits of the year and three of the day in it; place
 * among the passes of that State and day, five digits; check digit of Doc 9303 part 3, 4.9, so that a slip in typing is
 * found.
 *
 * @param text all 13 characters
 */
public record PassNumber(String text) {
    /** Places of one State and day. The whole corridor has 36,000 travellers a day. */
    public static final int PLACES = 100_000;

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}(?:[0-2][0-9]{2}|3[0-6][0-9])[0-9]{6}");
    private static final int LIST_LENGTH = 7;
    private static final int PLACE_END = 12;

    /**
     * Checks form and check digit.
     *
     * @throws IllegalArgumentException where either is wrong
     */
    public PassNumber {
        if (!FORM.matcher(text).matches() || CheckDigit.of(text.substring(0, PLACE_END)) != text.charAt(PLACE_END)) {
            throw new IllegalArgumentException("This is not the number of a pass.");
        }
    }

    /**
     * The number at a place.
     *
     * @param state that admits, alpha-2
     * @param firstDay of validity
     * @param place from 0 to {@link #PLACES} less one
     */
    public static PassNumber of(String state, LocalDate firstDay, int place) {
        if (place < 0 || place >= PLACES) {
            throw new IllegalArgumentException("A State issues " + PLACES + " passes for one day at most.");
        }
        String data = list(state, firstDay) + String.format(Locale.ROOT, "%05d", place);
        return new PassNumber(data + CheckDigit.of(data));
    }

    /** A number as typed: in capitals or not, with spaces or hyphens. Empty where it is none. */
    public static Optional<PassNumber> typed(String text) {
        try {
            return Optional.of(new PassNumber(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The list on which passes of a State and first day of validity stand. */
    public static String list(String state, LocalDate firstDay) {
        return state + String.format(Locale.ROOT, "%02d%03d", firstDay.getYear() % 100, firstDay.getDayOfYear());
    }

    /** The list on which this pass stands, such as {@code JP26331}. */
    public String list() {
        return text.substring(0, LIST_LENGTH);
    }

    /** The State that admits, alpha-2. */
    public String state() {
        return text.substring(0, 2);
    }

    /** Its place on the list, from 0. */
    public int place() {
        return Integer.parseInt(text.substring(LIST_LENGTH, PLACE_END));
    }

    /** In groups, for people: {@code JP26331 00042 7}. */
    public String grouped() {
        return list() + ' ' + text.substring(LIST_LENGTH, PLACE_END) + ' ' + text.substring(PLACE_END);
    }
}
