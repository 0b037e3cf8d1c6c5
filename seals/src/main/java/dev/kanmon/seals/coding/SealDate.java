package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A day in three bytes: month, day and year as the decimal digits {@code MMDDYYYY} of one number (ICAO Doc 9303 part 13
 * section 2.3.1).
 */
public final class SealDate {
    /** Bytes that a day takes. */
    public static final int BYTES = 3;

    private SealDate() {}

    /**
     * Encodes.
     *
     * @throws IllegalArgumentException where the year is not one of 0 to 9999
     */
    public static byte[] encode(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new IllegalArgumentException("The year of a day in a seal has four digits.");
        }
        return number(day.getMonthValue() * 1_000_000 + day.getDayOfMonth() * 10_000 + day.getYear());
    }

    /**
     * Decodes.
     *
     * @throws UnreadableSealException where it is not three bytes long, or no day of the calendar
     */
    public static LocalDate decode(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new UnreadableSealException("A day is not three bytes long.");
        }
        return day(number(bytes, 0));
    }

    static LocalDate day(int number) {
        try {
            return LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100);
        } catch (DateTimeException e) {
            throw new UnreadableSealException("A day is none of the calendar.", e);
        }
    }

    static byte[] number(int number) {
        return new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }

    static int number(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
    }
}
