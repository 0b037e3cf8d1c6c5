package dev.kanmon.seals.coding;

import dev.kanmon.seals.UnreadableSealException;
import java.io.ByteArrayOutputStream;

/**
 * Text of capital letters, digits and spaces, three characters in two bytes (ICAO Doc 9303 part 13 section 2.6, after the
 * C40 of ISO/IEC 16022). The filler {@code <} of machine readable zones is written as a space, and read as one.
 */
public final class C40 {
    private static final String ALPHABET = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Value of the first character of the alphabet; those before it shift to other alphabets. */
    private static final int FIRST_VALUE = 3;

    /** Stands for the third character where there are only two. */
    private static final int PADDING = 0;

    /** Ends C40: one last character follows, as its ASCII code and one. */
    private static final int UNLATCH = 0xFE;

    private C40() {}

    /**
     * Encodes.
     *
     * @param text {@code A-Z}, {@code 0-9}, space and {@code <}
     * @throws IllegalArgumentException where another character is in it
     */
    public static byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length(text.length()));
        int whole = text.length() - text.length() % 3;
        for (int i = 0; i < whole; i += 3) {
            write(out, value(text.charAt(i)), value(text.charAt(i + 1)), value(text.charAt(i + 2)));
        }
        if (text.length() - whole == 2) {
            write(out, value(text.charAt(whole)), value(text.charAt(whole + 1)), PADDING);
        } else if (text.length() - whole == 1) {
            out.write(UNLATCH);
            out.write(ALPHABET.charAt(value(text.charAt(whole)) - FIRST_VALUE) + 1);
        }
        return out.toByteArray();
    }

    /**
     * Decodes.
     *
     * @param bytes any number of pairs
     * @return {@code A-Z}, {@code 0-9} and spaces, those at the end too
     * @throws UnreadableSealException where the bytes are not what {@link #encode} makes of some text
     */
    public static String decode(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            throw new UnreadableSealException("A text in C40 has an odd number of bytes.");
        }
        StringBuilder text = new StringBuilder(bytes.length / 2 * 3);
        for (int i = 0; i < bytes.length; i += 2) {
            boolean last = i + 2 == bytes.length;
            int high = bytes[i] & 0xFF;
            int low = bytes[i + 1] & 0xFF;
            if (last && high == UNLATCH) {
                int index = ALPHABET.indexOf(low - 1);
                text.append(character(index < 0 ? PADDING : index + FIRST_VALUE));
            } else {
                int packed = ((high << 8) | low) - 1;
                text.append(character(packed / 1600)).append(character(packed / 40 % 40));
                if (!last || packed % 40 != PADDING) {
                    text.append(character(packed % 40));
                }
            }
        }
        return text.toString();
    }

    /** How many bytes a text of so many characters takes. */
    public static int length(int characters) {
        return (characters + 2) / 3 * 2;
    }

    private static void write(ByteArrayOutputStream out, int first, int second, int third) {
        int packed = 1600 * first + 40 * second + third + 1;
        out.write(packed >> 8);
        out.write(packed & 0xFF);
    }

    private static int value(char character) {
        int index = ALPHABET.indexOf(character == '<' ? ' ' : character);
        if (index < 0) {
            throw new IllegalArgumentException("A text in C40 has only capital letters, digits and spaces.");
        }
        return index + FIRST_VALUE;
    }

    private static char character(int value) {
        if (value < FIRST_VALUE || value >= FIRST_VALUE + ALPHABET.length()) {
            throw new UnreadableSealException("A text in C40 has a character that seals do not use.");
        }
        return ALPHABET.charAt(value - FIRST_VALUE);
    }
}
