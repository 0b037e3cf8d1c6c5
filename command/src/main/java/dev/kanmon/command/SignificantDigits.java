package dev.kanmon.command;

/** Numbers as programs read them back: exactly, and never with fewer digits than promised. */
final class SignificantDigits {
    /** What {@code names score} promises; see docs/names-benchmark.md. */
    private static final int LEAST = 9;

    private SignificantDigits() {}

    /**
     * The shortest decimal that reads back as {@code number}, with zeros behind it up to the promised digits: two numbers
     * that differ never print alike.
     */
    static String of(double number) {
        String shortest = Double.toString(number);
        int exponent = shortest.indexOf('E');
        String decimal = exponent < 0 ? shortest : shortest.substring(0, exponent);
        int missing = LEAST - digits(decimal);
        return missing <= 0
                ? shortest
                : decimal + "0".repeat(missing) + (exponent < 0 ? "" : shortest.substring(exponent));
    }

    /** Zeros in front do not count. */
    private static int digits(String decimal) {
        int digits = 0;
        for (int i = 0; i < decimal.length(); i++) {
            char character = decimal.charAt(i);
            if (character >= '0' && character <= '9' && (digits > 0 || character != '0')) {
                digits++;
            }
        }
        return digits;
    }
}
