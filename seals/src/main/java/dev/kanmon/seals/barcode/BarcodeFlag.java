package dev.kanmon.seals.barcode;

import dev.kanmon.seals.UnreadableSealException;

/**
 * The letter after {@code RDB1}: {@code A}, one further where the seal is signed, two further where it is zipped.
 */
record BarcodeFlag(boolean signed, boolean zipped) {
    private static final int SIGNED = 1;
    private static final int ZIPPED = 2;

    static BarcodeFlag of(char letter) {
        int bits = letter - 'A';
        if (bits < 0 || bits > (SIGNED | ZIPPED)) {
            throw new UnreadableSealException("The flag of the seal is not known.");
        }
        return new BarcodeFlag((bits & SIGNED) != 0, (bits & ZIPPED) != 0);
    }

    char letter() {
        return (char) ('A' + (signed ? SIGNED : 0) + (zipped ? ZIPPED : 0));
    }
}
