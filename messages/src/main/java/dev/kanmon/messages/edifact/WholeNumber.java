package dev.kanmon.messages.edifact;

import java.util.OptionalInt;

/** Whole numbers as messages hold them: ASCII digits, leading zeros allowed. */
public final class WholeNumber {
    /** Nine digits always fit an {@code int}, and no count or code in use has more. */
    private static final int MAX_DIGITS = 9;

    private WholeNumber() {}

    /** The number that {@code text} is; nothing for anything but 1 to 9 digits. */
    public static OptionalInt of(String text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }
}
