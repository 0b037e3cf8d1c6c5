package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;
import java.util.regex.Pattern;

/**
 * The State or organization that issued a seal, in two bytes: one to three letters (ICAO Doc 9303 part 3 section 5), filled
 * up to three and in C40 (part 13 section 2.2). Germany is {@code D}, written as {@code D<<}.
 */
public final class StateCode {
    /** Bytes that it takes. */
    public static final int BYTES = 2;

    private static final int LETTERS = 3;
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern FILLED = Pattern.compile("([A-Z]{1,3})<*");

    private StateCode() {}

    /**
     * Without the fillers after it.
     *
     * @throws IllegalArgumentException where it is not one to three letters
     */
    public static String of(String code) {
        var filled = FILLED.matcher(code);
        if (!filled.matches() || code.length() > LETTERS) {
            throw new IllegalArgumentException("The code of a State has one to three letters.");
        }
        return filled.group(1);
    }

    /**
     * Encodes.
     *
     * @param code with or without fillers
     * @throws IllegalArgumentException where it is not one to three letters
     */
    public static byte[] encode(String code) {
        String letters = of(code);
        return C40.encode(letters + "<".repeat(LETTERS - letters.length()));
    }

    /**
     * Decodes.
     *
     * @param bytes two
     * @return without fillers
     * @throws UnreadableSealException where it is not one to three letters
     */
    public static String decode(byte[] bytes) {
        String filled = C40.decode(bytes);
        String code = filled.stripTrailing();
        if (filled.length() != LETTERS || !FORM.matcher(code).matches()) {
            throw new UnreadableSealException("The code of a State is not one to three letters.");
        }
        return code;
    }
}
