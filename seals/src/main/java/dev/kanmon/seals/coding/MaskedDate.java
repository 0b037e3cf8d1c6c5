package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day of which digits may be unknown, in four bytes: a mask, and {@code MMDDYYYY} as one number with 0 for each digit that
 * is unknown. The most significant bit of the mask stands for the first digit of the month; a bit that is set says that the
 * digit is unknown (ICAO Datastructure for Barcode).
 *
 * @param text {@code YYYY-MM-DD} with {@code x} for each digit that is unknown, such as {@code 1988-03-xx}
 */
public record MaskedDate(String text) {
    /** Bytes that it takes. */
    public static final int BYTES = 4;

    private static final Pattern FORM = Pattern.compile("[0-9x]{4}-[0-9x]{2}-[0-9x]{2}");
    private static final int DIGITS = 8;

    /**
     * Of its text.
     *
     * @throws IllegalArgumentException where it has another form, or no day of the calendar can have these digits
     */
    public MaskedDate {
        if (!FORM.matcher(text).matches() || !possible(text)) {
            throw new IllegalArgumentException("A masked date is YYYY-MM-DD with x for unknown digits.");
        }
    }

    /** Of a day that is known. */
    public static MaskedDate of(LocalDate day) {
        return new MaskedDate(day.toString());
    }

    /** The day, where all of it is known. */
    public Optional<LocalDate> day() {
        return text.indexOf('x') < 0 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    /** In four bytes. */
    public byte[] encoded() {
        String digits = monthDayYear(text);
        int mask = 0;
        for (int i = 0; i < DIGITS; i++) {
            mask = (mask << 1) | (digits.charAt(i) == 'x' ? 1 : 0);
        }
        byte[] number = SealDate.number(Integer.parseInt(digits.replace('x', '0')));
        return new byte[] {(byte) mask, number[0], number[1], number[2]};
    }

    /**
     * Decodes.
     *
     * @throws UnreadableSealException where it is not four bytes long, an unknown digit is not written as 0, or no day of the
     *     calendar can have the digits
     */
    public static MaskedDate decode(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new UnreadableSealException("A masked date is not four bytes long.");
        }
        int number = SealDate.number(bytes, 1);
        StringBuilder digits = new StringBuilder(String.format(Locale.ROOT, "%08d", number));
        for (int i = 0; i < DIGITS; i++) {
            if (((bytes[0] >> (DIGITS - 1 - i)) & 1) == 1) {
                if (digits.charAt(i) != '0') {
                    throw new UnreadableSealException("An unknown digit of a date is not written as 0.");
                }
                digits.setCharAt(i, 'x');
            }
        }
        String text = digits.substring(4) + '-' + digits.substring(0, 2) + '-' + digits.substring(2, 4);
        if (!possible(text)) {
            throw new UnreadableSealException("A date is none of the calendar.");
        }
        return new MaskedDate(text);
    }

    private static String monthDayYear(String text) {
        return text.substring(5, 7) + text.substring(8) + text.substring(0, 4);
    }

    /** Whether a day of the calendar can have the digits that are known; the year counts where all of it is known. */
    private static boolean possible(String text) {
        String year = text.substring(0, 4);
        boolean leap = year.indexOf('x') >= 0 || Year.isLeap(Integer.parseInt(year));
        for (Month month : Month.values()) {
            if (canBe(text, 5, month.getValue())) {
                for (int day = 1; day <= month.length(leap); day++) {
                    if (canBe(text, 8, day)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean canBe(String text, int at, int twoDigits) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return (tens == 'x' || tens == '0' + twoDigits / 10) && (ones == 'x' || ones == '0' + twoDigits % 10);
    }
}
