package dev.kanmon.messages.mrz;

/** Check digits by Doc 9303 part 3, 4.9: weights 7, 3, 1 repeated, letters from 10, fillers 0, modulus 10. */
public final class CheckDigit {
    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    /** The digit, from '0' to '9', of any number of characters from A to Z, 0 to 9 and the filler. */
    public static char of(CharSequence data) {
        int sum = 0;
        for (int i = 0; i < data.length(); i++) {
            sum += WEIGHTS[i % WEIGHTS.length] * value(data.charAt(i));
        }
        return (char) ('0' + sum % 10);
    }

    private static int value(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : 0;
    }
}
